// Any two texts are held beside each other without harm, one as a template and one as what somebody made of it, whatever marks its tags
// have: what is read at a place stands in the document, and belongs to a tag of the template.
#include "handin/grade.h"
#include "handin/placed.h"

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

// Lines of the text, as readContent() gives them; those with | are rows of a table, and an empty line ends a table.
Content contentOf(const QString &text)
{
    Content content;
    bool within = false;
    for (const QString &line : text.split(u'\n')) {
        QStringList cells;
        for (const QString &cell : line.split(u'|'))
            cells.append(cell.simplified());
        if (cells.size() == 1) {
            within = false;
            if (!cells.first().isEmpty())
                content.lines.append(cells.first());
            continue;
        }
        if (!std::exchange(within, true))
            content.grids.append(Grid());
        content.grids.last().rows.append(cells);
    }
    return content;
}

QString allOf(const Content &content)
{
    QString all = content.lines.join(u'\n');
    for (const Grid &grid : content.grids)
        for (const QStringList &row : grid.rows)
            all += u'\n' + row.join(u'\n');
    return all;
}

void requirePlaces(const Content &made, const Content &document)
{
    const QString tags = allOf(made), texts = allOf(document);
    const Placed placed = readByTemplate(made, document);
    for (auto field = placed.fields.cbegin(); field != placed.fields.cend(); ++field)
        require(tags.contains(field.key()) && texts.contains(field->value));
    for (auto list = placed.lists.cbegin(); list != placed.lists.cend(); ++list) {
        require(tags.contains(list.key()));
        for (const QMap<QString, QString> &row : *list)
            for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
                require(tags.contains(cell.key()) && texts.contains(*cell));
    }
}

// Asks for every field that was found, and for one that was not.
Case caseFor(const Placed &placed)
{
    Case wanted;
    for (const QString &name : placed.fields.keys() + QStringList{u"absent"_s}) {
        Expected field;
        field.id = field.title = name;
        field.labels = QStringList{name};
        wanted.fields.append(field);
    }
    return wanted;
}

}  // namespace

// The delimiters, the template and the document, with \x01 between them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList parts = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)).split(u'\x01');
    if (parts.size() != 3)
        return 0;
    Content made = contentOf(parts[1]);
    made.delimiters = Delimiters::parse(parts[0]).value_or(Delimiters());
    const Content document = contentOf(parts[2]);
    requirePlaces(made, document);
    requirePlaces(made, made);
    for (const Remark &remark : grade(document, caseFor(readByTemplate(made, document)), &made).remarks)
        require((remark.verdict == Verdict::Right) == remark.why.isEmpty() && !remark.id.isEmpty());
    return 0;
}
