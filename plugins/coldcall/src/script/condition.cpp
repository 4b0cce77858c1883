#include "script/condition.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

bool Condition::value(int step, const State &state, const Outcome &outcome) const
{
    const Step &s = m_steps[size_t(step)];
    switch (s.op) {
    case Op::Or: return value(s.left, state, outcome) || value(s.right, state, outcome);
    case Op::And: return value(s.left, state, outcome) && value(s.right, state, outcome);
    case Op::Not: return !value(s.left, state, outcome);
    case Op::Equal: return state.get(s.slot) == s.number;
    case Op::NotEqual: return state.get(s.slot) != s.number;
    case Op::Less: return state.get(s.slot) < s.number;
    case Op::LessOrEqual: return state.get(s.slot) <= s.number;
    case Op::Greater: return state.get(s.slot) > s.number;
    case Op::GreaterOrEqual: return state.get(s.slot) >= s.number;
    case Op::Holds: return state.has(s.slot);
    case Op::Passed: return outcome.passed;
    case Op::Ended: return outcome.end == s.number;
    }
    return false;
}

bool Condition::asks(const Slot &slot) const
{
    return std::ranges::any_of(m_steps, [&](const Step &step) {
        const bool joins = step.op == Op::Or || step.op == Op::And || step.op == Op::Not || step.op == Op::Passed || step.op == Op::Ended;
        return !joins && step.slot == slot;
    });
}

// Recursive descent: or < and < not < comparison.
class ConditionParser
{
    Q_DECLARE_TR_FUNCTIONS(CallCondition)

public:
    ConditionParser(const QString &text, const ConditionNames &names) : m_text(text), m_names(names) { next(); }

    ConditionReading read()
    {
        either();
        if (!m_error && !m_token.isEmpty())
            fail(tr("“%1” is not expected here; join conditions with “and” or “or”").arg(m_token));
        if (m_error)
            return {{}, m_error};
        m_condition.m_text = m_text;
        return {m_condition, {}};
    }

private:
    using Op = Condition::Op;
    using Step = Condition::Step;
    static constexpr int Deepest = 50;
    static constexpr int Most = 1000;

    static bool isWordCharacter(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    }

    // Words are of a-z 0-9 _ -, so “not-x” is one word; numbers may begin with a minus or plus.
    void next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        m_begin = m_at;
        if (m_at == m_text.size()) {
            m_token.clear();
            return;
        }
        const QChar first = m_text[m_at++];
        if (isWordCharacter(first) || first == u'+')
            while (m_at < m_text.size() && isWordCharacter(m_text[m_at]))
                ++m_at;
        else if ((first == u'<' || first == u'>' || first == u'!') && m_at < m_text.size() && m_text[m_at] == u'=')
            ++m_at;
        m_token = m_text.mid(m_begin, m_at - m_begin);
    }

    bool take(QStringView word)
    {
        if (m_error || m_token != word)
            return false;
        next();
        return true;
    }

    int fail(const QString &message, bool name = false)
    {
        if (!m_error)
            m_error = ConditionError{m_begin, name, message};
        return 0;
    }

    int push(const Step &step)
    {
        if (int(m_condition.m_steps.size()) >= Most)
            return fail(tr("the condition is too long; take it apart"));
        m_condition.m_steps.push_back(step);
        return int(m_condition.m_steps.size()) - 1;
    }

    int either()
    {
        int left = both();
        while (take(u"or"))
            left = push({Op::Or, left, both(), {}, 0});
        return left;
    }

    int both()
    {
        int left = negated();
        while (take(u"and"))
            left = push({Op::And, left, negated(), {}, 0});
        return left;
    }

    int negated()
    {
        if (++m_depth > Deepest)
            return fail(tr("the condition is nested too deeply; take it apart"));
        const int step = take(u"not") ? push({Op::Not, negated(), 0, {}, 0}) : single();
        --m_depth;
        return step;
    }

    int single()
    {
        if (m_error)
            return 0;
        if (take(u"(")) {
            const int inner = either();
            return take(u")") ? inner : fail(tr("a “)” is missing"));
        }
        if (m_token.isEmpty())
            return fail(tr("the condition ends too early; write a name here"));
        if (m_token == u"passed" || m_token == u"ended")
            return outcome();
        if (m_token == u"raised" || m_token == u"met" || m_token == u"shown" || m_token == u"blocked" || m_token == u"visited")
            return fact();
        if (!m_token[0].isLetter() || !isWordCharacter(m_token[0]) || m_token == u"and" || m_token == u"or")
            return fail(tr("“%1” is not expected here; write a name of the state, or raised(…), met(…), shown(…), blocked(…), visited(…)").arg(m_token));
        return stateValue();
    }

    int outcome()
    {
        if (!m_names.ended)
            return fail(tr("“%1” is known when the call has ended; only [[must]] can ask for it").arg(m_token));
        if (take(u"passed"))
            return push({Op::Passed, 0, 0, {}, 0});
        const auto id = argument();
        if (!id)
            return 0;
        const auto end = m_names.end(id->text);
        if (!end)
            return unknown(*id, tr("there is no end “%1”; add it or correct the name").arg(id->text));
        return push({Op::Ended, 0, 0, {}, *end});
    }

    int fact()
    {
        const QString word = m_token;
        const auto id = argument();
        if (!id)
            return 0;
        const auto slot = m_names.fact(word, id->text);
        if (!slot)
            return unknown(*id, tr("there is nothing called “%1” for “%2”; add it or correct the name").arg(id->text, word));
        return push({Op::Holds, 0, 0, *slot, 0});
    }

    struct Argument {
        QString text;
        qsizetype begin;
    };

    // (id), after the word.
    std::optional<Argument> argument()
    {
        const QString word = m_token;
        next();
        if (take(u"(")) {
            const Argument id{m_token, m_begin};
            if (!id.text.isEmpty() && isWordCharacter(id.text[0])) {
                next();
                if (take(u")"))
                    return id;
            }
        }
        fail(tr("write %1(id)").arg(word));
        return {};
    }

    int unknown(const Argument &id, const QString &message)
    {
        m_begin = id.begin;
        return fail(message, true);
    }

    int stateValue()
    {
        const Argument name{m_token, m_begin};
        next();
        if (const auto flag = m_names.flag(name.text))
            return push({Op::Holds, 0, 0, *flag, 0});
        const auto number = m_names.number(name.text);
        if (!number)
            return unknown(name, tr("there is no “%1” in [state]; add it or correct the name").arg(name.text));
        return comparison(*number, name.text);
    }

    int comparison(const Slot &slot, const QString &name)
    {
        static const QList<std::pair<QString, Op>> operators{{u"="_s, Op::Equal},    {u"!="_s, Op::NotEqual},
                                                             {u"<"_s, Op::Less},     {u"<="_s, Op::LessOrEqual},
                                                             {u">"_s, Op::Greater},  {u">="_s, Op::GreaterOrEqual}};
        for (const auto &[word, op] : operators) {
            if (!take(word))
                continue;
            bool isNumber = false;
            const int number = m_token.toInt(&isNumber);
            if (!isNumber)
                return fail(tr("write a whole number here"));
            if (number < slot.low || number > slot.high)
                return fail(tr("“%1” is never %2; it goes from %3 to %4").arg(name).arg(number).arg(slot.low).arg(slot.high));
            next();
            return push({op, 0, 0, slot, number});
        }
        return fail(tr("“%1” is a number; compare it: = != < <= > >=").arg(name));
    }

    const QString m_text;
    const ConditionNames &m_names;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    QString m_token;  // empty at the end
    int m_depth = 0;
    Condition m_condition;
    std::optional<ConditionError> m_error;
};

ConditionReading readCondition(const QString &text, const ConditionNames &names) { return ConditionParser(text, names).read(); }

}  // namespace vestibule::coldcall
