// Call scripts made by chance: sound ones with loops, conditions, holds, transfers, interruptions, silence and hang-ups.
#pragma once
#include <QByteArray>
#include <QString>

#include <random>

namespace vestibule::coldcall::test {

class ScriptMaker
{
public:
    explicit ScriptMaker(unsigned seed) : m_random(seed) {}

    // Turns lead onwards, and now and then back. The last one ends the call.
    [[nodiscard]] QByteArray make(int turns, bool interrupts = true)
    {
        m_interrupts = interrupts;
        m_turns = turns;
        m_text = "format = 1\nid = \"made\"\npass = 60\nfirst = \"t0\"\nwait = 20\n";
        m_text += oneIn(2) ? "kind = \"incoming\"\nrings = { allowed = 2, most = 4, seconds = 3, weight = 2 }\n"
                           : "kind = \"outgoing\"\ndialling = 3\n";
        m_text += oneIn(2) ? "patience = { seconds = 300, to = \"lost\" }\n" : "patience = { seconds = 300 }\n";
        m_text += "speed = { within = 8, weight = 3 }\n[state]\nrapport = { start = 2, min = 0, max = 4 }\nfound = false\n";
        for (const char *check : {"greeted", "asked", "answered"})
            m_text += QByteArray("[[behaviour]]\nid = \"") + check + "\"\nweight = " + number(1, 4) + "\n";
        m_text += "[[behaviour]]\nid = \"polite\"\nweight = 2\nkept = true\n[[blocker]]\nid = \"rude\"\n[[objection]]\nid = \"price\"\n";
        m_text += "[[end]]\nid = \"won\"\noutcome = \"won\"\nnext_step = \"meeting\"\nweight = 3\n"
                  "[[end]]\nid = \"open\"\noutcome = \"open\"\nweight = 1\n[[end]]\nid = \"lost\"\noutcome = \"lost\"\n";
        for (int turn = 0; turn < turns; ++turn)
            addTurn(turn);
        return m_text;
    }

private:
    [[nodiscard]] int pick(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }
    [[nodiscard]] bool oneIn(int n) { return pick(1, n) == 1; }
    [[nodiscard]] QByteArray number(int low, int high) { return QByteArray::number(pick(low, high)); }

    [[nodiscard]] QByteArray target(int turn)
    {
        if (turn + 1 >= m_turns || oneIn(12))
            return oneIn(2) ? "won" : oneIn(2) ? "open" : "lost";
        const int to = oneIn(8) ? pick(0, turn) : std::min(m_turns - 1, turn + pick(1, 2));
        return "t" + QByteArray::number(to);
    }

    void addTurn(int turn)
    {
        const QByteArray id = "t" + QByteArray::number(turn);
        m_text += "[[turn]]\nid = \"" + id + "\"\n";
        if (oneIn(4))
            m_text += "raises = [\"price\"]\n";
        if (oneIn(3))
            m_text += "late = \"" + target(turn) + "\"\n";
        if (oneIn(4) && m_interrupts)
            m_text += "interrupt = { after = " + number(2, 9) + ", change = { rapport = -1 } }\n";
        if (oneIn(3))
            m_text += "[[turn.line]]\nid = \"cool\"\nwhen = \"rapport <= 1 or blocked(rude)" + QByteArray(oneIn(4) ? " or visited(" + id + ")" : "") + "\"\nmood = \"cool\"\n[[turn.line]]\nid = \"main\"\n";
        const int replies = pick(2, 4);
        for (int reply = 0; reply < replies; ++reply)
            addReply(turn, id + "-" + QByteArray::number(reply), reply == 0);
    }

    void addReply(int turn, const QByteArray &id, bool always)
    {
        m_text += "[[turn.reply]]\nid = \"" + id + "\"\n";
        if (!always && oneIn(2))
            m_text += oneIn(2) ? "when = \"rapport >= 2 and not found\"\n" : "when = \"raised(price) and not met(price)\"\n";
        if (oneIn(2))
            m_text += QByteArray("shows = [\"") + (oneIn(3) ? "greeted" : oneIn(2) ? "asked" : "answered") + "\"]\n";
        if (oneIn(6))
            m_text += "breaks = [\"polite\"]\n";
        if (oneIn(12))
            m_text += "blockers = [\"rude\"]\n";
        if (oneIn(4))
            m_text += "meets = [\"price\"]\n";
        if (oneIn(2))
            m_text += "change = { rapport = " + number(-2, 2) + (oneIn(2) ? ", found = true" : "") + " }\n";
        if (oneIn(8))
            m_text += "hold = { seconds = " + number(5, 20) + (oneIn(2) ? ", late = \"" + target(turn) + "\"" : QByteArray()) + " }\n";
        else if (oneIn(8))
            m_text += "transfer = { seconds = " + number(1, 9) + " }\n";
        else if (oneIn(8))
            m_text += "call_back = { minutes = 15 }\n";
        if (oneIn(4))
            m_text += "to = [ { when = \"rapport >= 3\", to = \"" + target(turn) + "\" }, { to = \"" + target(turn) + "\" } ]\n";
        else
            m_text += "to = \"" + target(turn) + "\"\n";
    }

    std::mt19937 m_random;
    QByteArray m_text;
    int m_turns = 0;
    bool m_interrupts = true;
};

}  // namespace vestibule::coldcall::test
