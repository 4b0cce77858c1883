// [[turn]] with its lines and replies.
#pragma once
#include "script/names.h"

#include <QCoreApplication>

namespace vestibule::coldcall {

inline constexpr int MostSeconds = 3600;  // of any time in a script but a promise

class TurnReader
{
    Q_DECLARE_TR_FUNCTIONS(CallScript)

public:
    // All must outlive this. wait: seconds, of a turn that does not say.
    TurnReader(Script &script, ScriptNames &names, const TableFile &file, int wait)
        : m_script(script), m_names(names), m_file(file), m_wait(wait)
    {}

    // Completes m_script.turns[index], which has its id and place, and adds its replies.
    void read(Table &table, int index);

private:
    void readLines(Table &table, Turn &turn);
    void readReply(Table &table, Turn &turn, int turnIndex);
    void readAction(Table &table, Reply &reply);
    QList<Route> readRoutes(Table &table);
    QList<Change> readChanges(Table &table);
    Mood readMood(Table &table, std::optional<Mood> fallback);
    QString readVoice(Table &table);

    Script &m_script;
    ScriptNames &m_names;
    const TableFile &m_file;
    int m_wait;
};

}  // namespace vestibule::coldcall
