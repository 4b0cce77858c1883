// The names that a graph declares, and what its parts may say with them.
#pragma once
#include "script/script.h"
#include "script/table.h"

#include <QHash>

#include <functional>

namespace vestibule::coldcall {

class ScriptNames
{
public:
    // Both must outlive this.
    // visited: where the state keeps that the conversation has been at a turn.
    ScriptNames(const Script &script, const TableFile &file, std::function<Slot(int turn)> visited)
        : m_script(script), m_file(file), m_visited(std::move(visited))
    {}

    // The table's id; reported when it was there before among its kind.
    [[nodiscard]] QString claim(Table &table, const QString &kind);
    void addTurn(const QString &id, int index) { m_turns.insert(id, index); }
    void addFlag(const QString &name, const Slot &slot) { m_flags.insert(name, slot); }
    void addNumber(const QString &name, const Slot &slot) { m_numbers.insert(name, slot); }
    [[nodiscard]] std::optional<Slot> flag(const QString &name) const;
    [[nodiscard]] std::optional<Slot> number(const QString &name) const;

    enum Aim { Turns = 1, Ends = 2, Anything = 3 };
    [[nodiscard]] Target target(Table &table, QStringView key, Aim aim, Need need = Need::Required);
    [[nodiscard]] QList<int> shownBehaviours(Table &table, QStringView key);
    [[nodiscard]] QList<int> keptBehaviours(Table &table, QStringView key);
    [[nodiscard]] QList<int> blockers(Table &table, QStringView key);
    [[nodiscard]] QList<int> objections(Table &table, QStringView key);
    // Empty when the key is absent. ended: it is asked when the call has ended.
    [[nodiscard]] Condition condition(Table &table, QStringView key, bool ended = false);

private:
    template <class List>
    [[nodiscard]] QList<int> indexes(Table &table, QStringView key, const List &list);
    [[nodiscard]] std::optional<Slot> fact(const QString &word, const QString &id) const;

    const Script &m_script;
    const TableFile &m_file;
    const std::function<Slot(int turn)> m_visited;
    QHash<QString, QHash<QString, int>> m_claimed;  // kind → id → line
    QHash<QString, int> m_turns;
    QHash<QString, Slot> m_flags;
    QHash<QString, Slot> m_numbers;
};

}  // namespace vestibule::coldcall
