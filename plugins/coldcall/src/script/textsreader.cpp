#include "script/graphreader.h"
#include "script/table.h"
#include "script/texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPhrasings = 40;

class TextsReader
{
    Q_DECLARE_TR_FUNCTIONS(CallTexts)

public:
    TextsReader(const Script &script, const QString &path) : m_script(script), m_file{path, m_faults} {}

    TextsReading read(const QString &language, const QByteArray &bytes)
    {
        m_texts.language = language;
        if (const auto parsed = parseToml(bytes, m_file))
            readRoot(Table(&*parsed, m_file));
        sortByPlace(m_faults);
        return {std::move(m_texts), std::move(m_faults)};
    }

private:
    void readRoot(Table root)
    {
        std::ignore = root.number(u"format", 1, 1);
        m_texts.title = words(root, u"title");
        m_texts.situation = words(root, u"situation");
        m_texts.goal = words(root, u"goal");
        Table client = root.table(u"client", Need::Required);
        m_texts.clientName = words(client, u"name");
        m_texts.clientCompany = words(client, u"company");
        m_texts.clientRole = words(client, u"role");
        client.finish();
        m_texts.behaviours = namesOf(root, u"behaviour", m_script.behaviours);
        m_texts.blockers = namesOf(root, u"blocker", m_script.blockers);
        m_texts.objections = namesOf(root, u"objection", m_script.objections);
        eachOf(root, u"turn", m_script.turns, [this](Table &table, const Turn &turn) { readTurn(table, turn); });
        eachOf(root, u"reply", m_script.replies, [this](Table &table, const Reply &reply) { readReply(table, reply); });
        eachOf(root, u"end", m_script.ends, [this](Table &table, const End &end) { readEnd(table, end); });
        root.finish();
    }

    QString words(Table &table, QStringView key)
    {
        const QString text = table.text(key, Need::Required, kind::MissingText);
        reportPlaceholders(table, key, {text}, {});
        return text;
    }

    // What nobody fills in would be shown and spoken as it stands.
    void reportPlaceholders(Table &table, QStringView key, const QStringList &texts, const QString &known)
    {
        static const QRegularExpression braces(u"\\{[^{}]*\\}"_s);
        for (const QString &text : texts)
            for (auto found = braces.globalMatch(text); found.hasNext();) {
                const QString name = found.next().captured();
                if (name == known)
                    continue;
                table.error(kind::UnknownName, key, known.isEmpty() ? tr("%1 is filled in by nothing here; write the words themselves").arg(name)
                                                                    : tr("%1 is filled in by nothing; there is %2, the trainee's name").arg(name, known));
                return;
            }
    }

    // Of replies that can be open together, so far as no condition parts them: people see two that read the same, and what is typed could
    // mean either.
    void reportSameWords(Table &table, QStringView key, const QStringList &texts, const Reply &reply)
    {
        for (const QString &text : texts) {
            QList<const Reply *> &others = m_said[{reply.turn, text.simplified().toCaseFolded()}];
            const auto rival = std::ranges::find_if(others, [&](const Reply *other) {
                return other != &reply && (other->when.isEmpty() || reply.when.isEmpty() || other->when.text() == reply.when.text());
            });
            if (rival != others.end() && !text.isEmpty())
                table.error(kind::SameWords, key, tr("“%1” says “%2” as well; nobody could tell the replies apart").arg((*rival)->id, text.simplified()));
            others.append(&reply);
        }
    }

    // key = "text" for every item.
    template <class T>
    QStringList namesOf(Table &root, QStringView section, const QList<T> &items)
    {
        Table table = root.table(section, items.isEmpty() ? Need::Optional : Need::Required);
        QStringList names;
        for (const T &item : items)
            names.append(words(table, item.id));
        reportExtra(table, section, items);
        return names;
    }

    // [section.id] for every item.
    template <class T, class Read>
    void eachOf(Table &root, QStringView section, const QList<T> &items, Read read)
    {
        Table table = root.table(section, items.isEmpty() ? Need::Optional : Need::Required);
        for (const T &item : items) {
            if (!table.isNull() && !table.has(item.id)) {
                m_file.error(kind::MissingText, table.place(), tr("[%1.%2] is missing; write its texts").arg(section, item.id));
                table.accept(item.id);
            }
            Table texts = table.table(item.id);
            read(texts, item);
        }
        reportExtra(table, section, items);
    }

    template <class T>
    void reportExtra(Table &table, QStringView section, const QList<T> &items)
    {
        for (const QString &key : table.keys()) {
            const bool known = std::ranges::any_of(items, [&](const T &item) { return item.id == key; });
            if (!known)
                table.error(kind::ExtraText, key, tr("the call has no %1 “%2”; take this text out or correct the name").arg(section, key));
            table.accept(key);
        }
    }

    void readTurn(Table &table, const Turn &turn)
    {
        TurnText text;
        for (const Line &line : turn.lines)
            text.lines.append(words(table, line.id));
        if (turn.interrupt)
            text.interrupt = words(table, u"interrupt");
        reportStrangers(table);
        m_texts.turns.append(text);
    }

    void readReply(Table &table, const Reply &reply)
    {
        const bool weak = reply.trap || !reply.breaks.isEmpty() || !reply.blockers.isEmpty();
        const Need need = weak ? Need::Required : Need::Optional;
        ReplyText text;
        text.say = table.text(u"say", Need::Required, kind::MissingText);
        text.also = phrases(table, u"also");
        text.keys = phrases(table, u"keys");
        reportPlaceholders(table, u"say", {text.say}, u"{trainee}"_s);
        reportPlaceholders(table, u"also", text.also, u"{trainee}"_s);
        reportSameWords(table, u"say", {text.say}, reply);
        reportSameWords(table, u"also", text.also, reply);
        reportSameWords(table, u"keys", text.keys, reply);
        text.missed = table.text(u"missed", need, kind::MissingText);
        text.instead = table.text(u"instead", need, kind::MissingText);
        reportStrangers(table);
        m_texts.replies.append(text);
    }

    QStringList phrases(Table &table, QStringView key)
    {
        const QStringList list = table.texts(key);
        if (list.size() > MostPhrasings)
            table.error(kind::TooLarge, key, tr("“%1” has more than %2 entries; keep the most different ones").arg(key).arg(MostPhrasings));
        return list.mid(0, MostPhrasings);
    }

    void readEnd(Table &table, const End &end)
    {
        EndText text;
        text.text = words(table, u"text");
        if (end.nextStep != u"none")
            text.nextStep = words(table, u"next_step");
        reportStrangers(table);
        m_texts.ends.append(text);
    }

    // What the graph does not ask for is a text too many, not an unknown key.
    void reportStrangers(Table &table)
    {
        for (const QString &key : table.keys())
            if (!table.isAccepted(key)) {
                table.error(kind::ExtraText, key, tr("“%1” has no place in the call; take it out or correct the name").arg(key));
                table.accept(key);
            }
    }

    const Script &m_script;
    Faults m_faults;
    TableFile m_file;
    Texts m_texts;
    QHash<std::pair<int, QString>, QList<const Reply *>> m_said;  // by turn and words
};

}  // namespace

TextsReading readTexts(const Script &script, const QString &language, const QByteArray &bytes, const QString &file)
{
    return TextsReader(script, file).read(language, bytes);
}

QString spoken(const QString &text, const QString &trainee) { return QString(text).replace(u"{trainee}"_s, trainee); }

}  // namespace vestibule::coldcall
