#include "editor/compare.h"

#include <QHash>

#include <algorithm>

namespace vestibule::coldcall {

namespace {

struct Entry {
    Mark place;
    QStringList keys;            // in their order
    QHash<QString, QString> values;
};
using Place = std::pair<int, QString>;

// A file, cut into what it declares. Lines with the same key in one place belong together.
struct Cut {
    QList<Entry> entries;
    QHash<Place, qsizetype> index;

    [[nodiscard]] const Entry *find(const Place &place) const
    {
        const auto found = index.constFind(place);
        return found == index.cend() ? nullptr : &entries[*found];
    }
};

Cut cut(const WrittenFile &file)
{
    const QStringList lines = QString::fromUtf8(file.bytes).split(u'\n');
    Cut cut;
    for (const Mark &mark : file.marks) {
        const Place place(int(mark.kind), mark.id);
        if (!cut.index.contains(place)) {
            cut.index.insert(place, cut.entries.size());
            cut.entries.append(Entry{{mark.line, mark.kind, mark.id, {}}, {}, {}});
        }
        if (mark.key.isEmpty())
            continue;
        Entry &entry = cut.entries[cut.index[place]];
        const QString line = lines.value(mark.line - 1).trimmed();
        QString &value = entry.values[mark.key];
        value += (value.isEmpty() ? QString() : QString(u'\n')) + line.mid(line.indexOf(u'=') + 1).trimmed();
        if (!entry.keys.contains(mark.key))
            entry.keys.append(mark.key);
    }
    return cut;
}

void compareEntries(const Entry &before, const Entry &after, const QString &language, QList<Difference> &found)
{
    QStringList keys = after.keys;
    for (const QString &key : before.keys)
        if (!keys.contains(key))
            keys.append(key);
    for (const QString &key : keys) {
        if (before.values.value(key) == after.values.value(key))
            continue;
        Mark place = after.place;
        place.key = key;
        found.append({Difference::Change::Changed, language, place, before.values.value(key), after.values.value(key)});
    }
}

void compareFiles(const WrittenFile &published, const WrittenFile &edited, const QString &language, QList<Difference> &found)
{
    const Cut before = cut(published);
    const Cut after = cut(edited);
    for (const Entry &entry : after.entries) {
        if (const Entry *was = before.find({int(entry.place.kind), entry.place.id}))
            compareEntries(*was, entry, language, found);
        else
            found.append({Difference::Change::Added, language, entry.place, {}, {}});
    }
    for (const Entry &entry : before.entries)
        if (!after.find({int(entry.place.kind), entry.place.id}))
            found.append({Difference::Change::Removed, language, entry.place, {}, {}});
}

}  // namespace

QList<Difference> differences(const CallSource &published, const CallSource &edited)
{
    QList<Difference> found;
    const WrittenCall before = writeCall(published);
    const WrittenCall after = writeCall(edited);
    compareFiles(before.graph, after.graph, {}, found);
    for (qsizetype i = 0; i < edited.texts.size(); ++i) {
        const auto was = std::ranges::find(published.texts, edited.texts[i].language, &TextsSource::language);
        const WrittenFile none;
        compareFiles(was == published.texts.cend() ? none : before.texts[was - published.texts.cbegin()], after.texts[i],
                     edited.texts[i].language, found);
    }
    return found;
}

}  // namespace vestibule::coldcall
