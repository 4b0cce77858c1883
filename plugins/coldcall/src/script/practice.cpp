#include "script/practice.h"

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

PracticeGoal goalOf(const QString &target)
{
    const QString kind = target.section(u':', 0, 0);
    const QString name = target.section(u':', 1);
    if (kind == "activity"_L1)
        return {name, {}, {}};
    if (kind == "page"_L1)
        return {{}, u"pages/%1.md"_s.arg(name), {}};
    return {{}, u"questions/%1.gift"_s.arg(name.section(u'/', 0, 0)), name.section(u'/', 1)};
}

}  // namespace vestibule::coldcall
