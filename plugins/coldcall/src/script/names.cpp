#include "script/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallNames)
};

std::optional<Slot> valueOf(const QHash<QString, Slot> &slots_, const QString &name)
{
    const auto found = slots_.constFind(name);
    return found == slots_.cend() ? std::nullopt : std::optional(*found);
}

// “… (at character 17, “intrest = 2”)”: an editor that shows a form has no line and column to point at.
QString messageOf(const ConditionError &error, const QString &condition)
{
    constexpr qsizetype shown = 24;
    const QString rest = condition.mid(error.offset);
    if (rest.trimmed().isEmpty())
        return Words::tr("%1 (at the end of “%2”)").arg(error.message, condition.right(shown));
    return Words::tr("%1 (at character %2, “%3”)").arg(error.message).arg(error.offset + 1).arg(rest.left(shown));
}

template <class List>
int indexOf(const List &list, const QString &id)
{
    const auto found = std::ranges::find(list, id, [](const auto &item) { return item.id; });
    return found == list.cend() ? -1 : int(found - list.cbegin());
}

}  // namespace

QString ScriptNames::claim(Table &table, const QString &kind)
{
    const QString id = table.id(u"id");
    if (id.isEmpty())
        return id;
    QHash<QString, int> &claimed = m_claimed[kind];
    if (const auto before = claimed.constFind(id); before != claimed.cend())
        table.error(kind::DuplicateId, u"id", Words::tr("the id “%1” is taken in line %2; choose another one").arg(id).arg(*before));
    else
        claimed.insert(id, table.place().line);
    return id;
}

std::optional<Slot> ScriptNames::flag(const QString &name) const { return valueOf(m_flags, name); }
std::optional<Slot> ScriptNames::number(const QString &name) const { return valueOf(m_numbers, name); }

Target ScriptNames::target(Table &table, QStringView key, Aim aim, Need need)
{
    const QString id = table.id(key, need);
    if (id.isEmpty())
        return {};
    if (const auto turn = m_turns.constFind(id); aim & Turns && turn != m_turns.cend())
        return {Target::Kind::Turn, *turn};
    if (const int end = m_script.endIndex(id); aim & Ends && end >= 0)
        return {Target::Kind::End, end};
    const QString message = aim == Turns  ? Words::tr("there is no turn “%1”; add it or correct the name")
                            : aim == Ends ? Words::tr("there is no end “%1”; add it or correct the name")
                                          : Words::tr("there is no turn or end “%1”; add it or correct the name");
    table.error(kind::UnknownTarget, key, message.arg(id));
    return {};
}

template <class List>
QList<int> ScriptNames::indexes(Table &table, QStringView key, const List &list)
{
    QList<int> found;
    for (const QString &id : table.texts(key)) {
        const int index = indexOf(list, id);
        if (index < 0)
            table.error(kind::UnknownName, key, Words::tr("“%1” in “%2” is not declared; add it or correct the name").arg(id, key.toString()));
        else if (!found.contains(index))
            found.append(index);
    }
    return found;
}

QList<int> ScriptNames::shownBehaviours(Table &table, QStringView key)
{
    const QList<int> found = indexes(table, key, m_script.behaviours);
    for (const int index : found)
        if (m_script.behaviours[index].kept)
            table.error(kind::WrongValue, key,
                        Words::tr("“%1” is kept from the start and cannot be shown; name it in “breaks” where it is lost")
                            .arg(m_script.behaviours[index].id));
    return found;
}

QList<int> ScriptNames::keptBehaviours(Table &table, QStringView key)
{
    const QList<int> found = indexes(table, key, m_script.behaviours);
    for (const int index : found)
        if (!m_script.behaviours[index].kept)
            table.error(kind::WrongValue, key,
                        Words::tr("“%1” is not kept from the start, so it cannot be broken; add “kept = true” to it, or leave it out here")
                            .arg(m_script.behaviours[index].id));
    return found;
}

QList<int> ScriptNames::blockers(Table &table, QStringView key) { return indexes(table, key, m_script.blockers); }
QList<int> ScriptNames::objections(Table &table, QStringView key) { return indexes(table, key, m_script.objections); }

std::optional<Slot> ScriptNames::fact(const QString &word, const QString &id) const
{
    if (word == u"shown") {
        const int index = indexOf(m_script.behaviours, id);
        return index < 0 ? std::nullopt : std::optional(m_script.behaviours[index].shown);
    }
    if (word == u"visited") {
        const auto turn = m_turns.constFind(id);
        return turn == m_turns.cend() ? std::nullopt : std::optional(m_visited(*turn));
    }
    if (word == u"blocked") {
        const int index = indexOf(m_script.blockers, id);
        return index < 0 ? std::nullopt : std::optional(m_script.blockers[index].happened);
    }
    const int index = indexOf(m_script.objections, id);
    if (index < 0)
        return std::nullopt;
    return word == u"raised" ? m_script.objections[index].raised : m_script.objections[index].met;
}

Condition ScriptNames::condition(Table &table, QStringView key, bool ended)
{
    const QString text = table.text(key, Need::Optional);
    if (text.isEmpty())
        return {};
    const ConditionNames names{[this](const QString &name) { return number(name); }, [this](const QString &name) { return flag(name); },
                               [this](const QString &word, const QString &id) { return fact(word, id); },
                               [this](const QString &id) {
                                   const int end = m_script.endIndex(id);
                                   return end < 0 ? std::nullopt : std::optional(end);
                               },
                               ended};
    const ConditionReading reading = readCondition(text, names);
    if (reading.error) {
        const Place place = table.place(key);  // of the opening quote
        m_file.error(reading.error->name ? kind::UnknownName : kind::BadCondition,
                     {place.line, place.column + 1 + int(reading.error->offset)}, messageOf(*reading.error, text));
    }
    return reading.condition;
}

}  // namespace vestibule::coldcall
