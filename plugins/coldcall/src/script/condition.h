// Conditions such as "rapport >= 3 and not met(price)": read once, then asked of very many states.
#pragma once
#include "script/state.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace vestibule::coldcall {

// What only an ended call has; conditions of [[must]] ask for it.
struct Outcome {
    bool passed = false;
    int end = -1;  // index of the end
};

class Condition
{
public:
    // An empty condition holds always.
    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    [[nodiscard]] bool holds(const State &state, const Outcome &outcome = {}) const
    {
        return m_steps.empty() || value(int(m_steps.size()) - 1, state, outcome);
    }
    [[nodiscard]] bool asks(const Slot &slot) const;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    friend class ConditionParser;
    enum class Op { Or, And, Not, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Holds, Passed, Ended };
    struct Step {
        Op op = Op::Holds;
        int left = 0;    // steps for Or, And, Not
        int right = 0;
        Slot slot;
        int number = 0;  // compared with; of the end
    };

    [[nodiscard]] bool value(int step, const State &state, const Outcome &outcome) const;

    std::vector<Step> m_steps;  // each after those it is made of
    QString m_text;
};

// What a name in a condition stands for. Nothing when there is no such thing.
struct ConditionNames {
    std::function<std::optional<Slot>(const QString &name)> number;
    std::function<std::optional<Slot>(const QString &name)> flag;
    // word: raised, met, shown, blocked, visited
    std::function<std::optional<Slot>(const QString &word, const QString &id)> fact;
    std::function<std::optional<int>(const QString &id)> end;
    bool ended = false;  // passed and ended(…) are allowed
};

struct ConditionError {
    qsizetype offset = 0;  // in the text
    bool name = false;     // a name that stands for nothing, not a fault of grammar
    QString message;
};

struct ConditionReading {
    Condition condition;
    std::optional<ConditionError> error;
};

[[nodiscard]] ConditionReading readCondition(const QString &text, const ConditionNames &names);

}  // namespace vestibule::coldcall
