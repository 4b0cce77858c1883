#include "bank/scoring.h"

#include <algorithm>
#include <cmath>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

int clamped(qint64 fraction) { return int(std::clamp<qint64>(fraction, 0, FullMark)); }

int scoreOne(const Question &question, const Choices &choices)
{
    if (choices.answers.size() != 1)
        return 0;
    const int chosen = choices.answers.front();
    return chosen >= 0 && chosen < question.answers.size() ? clamped(question.answers[chosen].fraction) : 0;
}

int scoreSeveral(const Question &question, const Choices &choices)
{
    qint64 sum = 0;
    qsizetype chosen = 0;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        if (!choices.answers.contains(int(i)))
            continue;
        sum += question.answers[i].fraction;
        ++chosen;
    }
    // Three times 33.33333 % is meant to be all of it: each weight may have lost up to a millionth.
    return sum < FullMark && FullMark - sum <= chosen ? FullMark : clamped(sum);
}

int scorePairs(const Question &question, const Pairs &pairs)
{
    qint64 asked = 0;
    qint64 right = 0;
    for (qsizetype left = 0; left < question.answers.size(); ++left) {
        const Answer &pair = question.answers[left];
        if (pair.text.text.isEmpty())
            continue;  // a distractor
        ++asked;
        const int chosen = pairs.matches.value(int(left), -1);
        right += chosen >= 0 && chosen < question.answers.size() && question.answers[chosen].match == pair.match;
    }
    return asked == 0 ? 0 : int(right * FullMark / asked);
}

bool accepts(const NumberRule &rule, double number)
{
    // Decimal fractions are not exact in binary: 3.15 lies within 3.1 ± 0.05.
    constexpr double relative = 1e-12;
    if (const auto *near = std::get_if<Near>(&rule)) {
        const double slack = relative * std::max(std::abs(near->value), near->tolerance);
        return std::abs(number - near->value) <= near->tolerance + slack;
    }
    if (const auto *between = std::get_if<Between>(&rule)) {
        const double slack = relative * std::max(std::abs(between->min), std::abs(between->max));
        return number >= between->min - slack && number <= between->max + slack;
    }
    return true;
}

QString folded(const QString &text, ScoringRules rules)
{
    QString result = text.normalized(QString::NormalizationForm_C).simplified();
    result.replace(u'ё', u'е').replace(u'Ё', u'Е');
    return rules.matchCase ? result : result.toCaseFolded();
}

// The literal parts between the stars; "\*" is a literal star.
QStringList literalParts(const QString &pattern)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\' && i + 1 < pattern.size() && pattern[i + 1] == u'*')
            parts.back() += pattern[++i];
        else if (pattern[i] == u'*')
            parts.append(QString());
        else
            parts.back() += pattern[i];
    }
    return parts;
}

}  // namespace

Grader graderOf(QuestionType type)
{
    switch (type) {
    case QuestionType::Essay:
        return Grader::Person;
    case QuestionType::Description:
        return Grader::Nobody;
    default:
        return Grader::Machine;
    }
}

std::optional<int> score(const Question &question, const Response &response, ScoringRules rules)
{
    if (graderOf(question.type) == Grader::Person)
        return std::nullopt;
    if (const auto *choices = std::get_if<Choices>(&response)) {
        if (question.type == QuestionType::MultiAnswer)
            return scoreSeveral(question, *choices);
        if (question.type == QuestionType::MultiChoice || question.type == QuestionType::TrueFalse)
            return scoreOne(question, *choices);
    } else if (const auto *written = std::get_if<Written>(&response)) {
        const Answer *accepting = acceptingAnswer(question, written->text, rules);
        return accepting ? clamped(accepting->fraction) : 0;
    } else if (const auto *pairs = std::get_if<Pairs>(&response); pairs && question.type == QuestionType::Matching) {
        return scorePairs(question, *pairs);
    }
    return 0;
}

const Answer *acceptingAnswer(const Question &question, const QString &typed, ScoringRules rules)
{
    if (typed.trimmed().isEmpty())
        return nullptr;
    const auto number = question.type == QuestionType::Numerical ? typedNumber(typed) : std::nullopt;
    for (const Answer &answer : question.answers) {
        const bool accepted = question.type == QuestionType::ShortAnswer ? acceptsText(answer.text.text, typed, rules)
                              : number && answer.number                  ? accepts(*answer.number, *number)
                                                                         : false;
        if (accepted)
            return &answer;
    }
    return nullptr;
}

std::optional<double> typedNumber(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isSpace())  // no-break and thin spaces too
            continue;
        const bool minus = character == u'−' || character == u'–';
        digits += minus ? QChar(u'-') : character;
    }
    // With both marks in use the last one is the decimal mark; a mark used several times separates groups.
    const QChar decimal = digits.lastIndexOf(u',') > digits.lastIndexOf(u'.') ? u',' : u'.';
    const QChar group = decimal == u',' ? u'.' : u',';
    digits.remove(group);
    if (digits.count(decimal) > 1)
        digits.remove(decimal);
    digits.replace(decimal, u'.');
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return QStringView(u"0123456789.+-eE").contains(c); });
    bool valid = false;
    const double number = plain ? digits.toDouble(&valid) : 0;
    return valid && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool acceptsText(const QString &pattern, const QString &typed, ScoringRules rules)
{
    const QString text = folded(typed, rules);
    const QStringList parts = literalParts(folded(pattern, rules));
    if (parts.size() == 1)
        return text == parts.front();
    if (!text.startsWith(parts.front()))
        return false;
    qsizetype at = parts.front().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        at = text.indexOf(parts[i], at);
        if (at < 0)
            return false;
        at += parts[i].size();
    }
    return text.size() - at >= parts.back().size() && text.endsWith(parts.back());
}

}  // namespace vestibule::quiz
