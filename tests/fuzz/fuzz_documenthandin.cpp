// Any bytes are read without harm as a handed-in document, as its text, and as a case; every remark that is not "right" says why.
#include "handin/grade.h"
#include "values/values.h"

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

constexpr char Small[] = R"(
format = 1
title = "x"
[[field]]
id = "date"
title = "Date"
labels = ["Date"]
type = "date"
value = "05.03.2026"
[[field]]
id = "total"
title = "Total"
labels = ["Total"]
type = "amount"
value = "10"
[[field]]
id = "reason"
title = "Reason"
labels = ["Why"]
says = ["film|wrap", "120"]
[[field]]
id = "name"
title = "Name"
labels = ["Name"]
form = "name"
value = "P. A. Orekhov"
[[field]]
id = "place"
title = "Place"
labels = ["Place"]
value = "5 Rechnaya Street, Gate 2, 603001 Nizhny Novgorod"
[[rows]]
list = "items"
  [[rows.column]]
  id = "product"
  title = "Product"
  labels = ["P"]
  [[rows.column]]
  id = "sum"
  title = "Sum"
  labels = ["S"]
  type = "amount"
  [[rows.row]]
  product = "tape"
  sum = "10"
[[rule]]
kind = "sum"
result = "total"
of = ["sum"]
[[rule]]
kind = "percent"
result = "total"
of = ["total"]
percent = "100"
[[rule]]
kind = "signature"
of = ["Sig"]
)";

// Lines of the text; those with | are rows of a table.
Content contentOf(const QString &text)
{
    Content content;
    content.grids.append(Grid());
    for (const QString &line : text.split(u'\n'))
        if (line.contains(u'|'))
            content.grids.last().rows.append(line.split(u'|'));
        else
            content.lines.append(line);
    return content;
}

void requireReasons(const Grade &result)
{
    for (const Remark &remark : result.remarks)
        require((remark.verdict == Verdict::Right) == remark.why.isEmpty() && !remark.id.isEmpty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Case wanted = *readCase(Small, u"c"_s).wanted;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto content = readContent(bytes, u"f"_s))
        requireReasons(grade(*content, wanted));
    const QString text = QString::fromUtf8(bytes);
    const Content lines = contentOf(text);
    requireReasons(grade(lines, wanted));
    const CaseReading reading = readCase(bytes, u"c"_s);
    require(reading.wanted.has_value() != hasErrors(reading.problems));
    if (reading.wanted)
        requireReasons(grade(lines, *reading.wanted));
    if (const auto amount = amountOf(text))
        require(amountOf(amountText(*amount, 4)) == amount);
    return 0;
}
