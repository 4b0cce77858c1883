#include "content/textreader.h"

#include "content/nearest.h"
#include "content/packtext.h"

#include <QSet>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

// One of [stage.…], [require.…], [activity.…], [metric.…].
struct Section {
    QString name;
    QStringList ids;
    QString second;  // key of the entry's other text, or empty
};

void collectIds(const QList<Requirement> &requirements, QStringList &ids)
{
    for (const Requirement &requirement : requirements) {
        if (!requirement.id.isEmpty())
            ids.append(requirement.id);
        collectIds(requirement.of, ids);
    }
}

QList<Section> sectionsOf(const Programme &programme)
{
    Section stages{u"stage"_s, {}, u"summary"_s};
    Section requirements{u"require"_s, {}, {}};
    Section activities{u"activity"_s, {}, u"summary"_s};
    Section metrics{u"metric"_s, {}, u"short"_s};
    for (const Stage &stage : programme.stages) {
        if (!stage.id.isEmpty())
            stages.ids.append(stage.id);
        collectIds(stage.requirements, requirements.ids);
    }
    for (const Activity &activity : programme.activities)
        activities.ids.append(activity.id);
    for (const Metric &metric : programme.metrics)
        metrics.ids.append(metric.id);
    return {stages, requirements, activities, metrics};
}

QString header(const Section &section, const QString &id)
{
    return id.contains(u':') ? u"[%1.\"%2\"]"_s.arg(section.name, id) : u"[%1.%2]"_s.arg(section.name, id);
}

class TextReader
{
public:
    TextReader(TomlTable root, bool programmeSound) : m_root(std::move(root)), m_programmeSound(programmeSound) {}

    QHash<QString, TextEntry> read(const Programme &programme)
    {
        TomlTable pack = m_root.table(u"pack");
        m_texts.insert(u"pack"_s, {pack.string(u"name"), pack.string(u"about")});
        TomlTable title = m_root.table(u"programme");
        m_texts.insert(u"programme"_s, {title.string(u"title"), title.string(u"summary", Need::Optional)});
        for (const Section &section : sectionsOf(programme))
            readSection(section);
        m_root.finish();
        return std::move(m_texts);
    }

private:
    void readSection(const Section &section)
    {
        TomlTable table = m_root.table(section.name, Need::Optional);
        QSet<QString> read;
        for (const QString &id : section.ids) {
            if (read.contains(id))  // an id that is there twice was reported in the programme
                continue;
            read.insert(id);
            if (table.has(id))
                readEntry(table.table(id), section, id);
            else if (!m_root.isNull())
                m_root.error(section.name, PackText::tr("there is no text for %1 “%2”; add %3 with a title")
                                               .arg(section.name, id, header(section, id)));
        }
        for (const QString &id : table.keys()) {
            if (read.contains(id))
                continue;
            if (m_programmeSound)
                reportStray(table, section, id);
            table.table(id).acceptUnknown();
        }
    }

    void readEntry(TomlTable entry, const Section &section, const QString &id)
    {
        const QString title = entry.string(u"title");
        const QString second = section.second.isEmpty() ? QString() : entry.string(section.second);
        m_texts.insert(section.name + u'.' + id, {title, second});
    }

    static void reportStray(const TomlTable &table, const Section &section, const QString &id)
    {
        const QString guess = nearest(id, section.ids);
        table.error(
            id, PackText::tr("the programme has no %1 “%2”; %3")
                    .arg(section.name, id,
                         guess.isEmpty() ? PackText::tr("remove its text") : PackText::tr("did you mean “%1”?").arg(guess)));
    }

    TomlTable m_root;
    bool m_programmeSound;
    QHash<QString, TextEntry> m_texts;
};

}  // namespace

QHash<QString, TextEntry> readTexts(TomlTable root, const Programme &programme, bool programmeSound)
{
    return TextReader(std::move(root), programmeSound).read(programme);
}

}  // namespace vestibule::content
