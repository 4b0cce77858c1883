#include "shell/notices/noticewords.h"

#include <vestibule/readinesstext.h>

#include <QLocale>


namespace vestibule::shell {

using namespace Qt::StringLiterals;

QString longDay(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QString thingTitle(const ContentVersion &content, const QString &language, const QString &activity)
{
    static constexpr QLatin1String stage("stage:");
    const QString key = activity.startsWith(stage) ? stageKey(activity.mid(stage.size())) : activityKey(activity);
    return content.text(language, key).title;
}

}  // namespace vestibule::shell
