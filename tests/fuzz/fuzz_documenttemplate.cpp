// Any bytes are read without harm as a document and as the body of one; every fault has its place, and what can be rendered is
// well-formed and readable again.
#include "markup/markup.h"
#include "template/program.h"
#include "template/render.h"
#include "template/template.h"

#include <QJsonArray>

#include <cstdint>
#include <cstdlib>

using namespace vestibule;
using namespace vestibule::documents;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// Something for each field, whether it stands in a list or not.
QJsonObject valuesFor(const QList<Use> &uses)
{
    QJsonObject item;
    for (const Use &use : uses)
        if (use.tag.kind == Tag::Field && use.tag.name != "."_L1)
            item.insert(use.tag.name, u"<v & \n\t w>"_s);
    QJsonObject values = item;
    for (const Use &use : uses)
        if (use.tag.kind != Tag::Field && use.tag.name != "."_L1)
            values.insert(use.tag.name, QJsonArray{item, item});
    return values;
}

void fuzzBody(const QByteArray &bytes)
{
    const QByteArray xml = "<w:body xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                           " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">" + bytes + "</w:body>";
    auto part = readMarkup(xml, u"f"_s, u"p"_s);
    if (!part)
        return;
    Faults faults;
    const Compiled compiled = compile(std::move(*part), {}, faults);
    for (const Fault &fault : faults)
        require(fault.place.paragraph >= 1 && !fault.message.isEmpty() && !fault.kind.isEmpty());
    if (!faults.isEmpty())
        return;
    Faults wrong;
    const QJsonObject values = valuesFor(compiled.uses);
    checkValues(compiled.program, values, {}, wrong);
    for (const QJsonObject &given : {values, QJsonObject()})
        require(readMarkup(render(compiled.program, given), u"f"_s, u"p"_s).has_value());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto made = Template::read(bytes, u"f"_s); made && made->faults().isEmpty())
        static_cast<void>(made->check({}));
    fuzzBody(bytes);
    return 0;
}
