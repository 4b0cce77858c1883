#include "views/showncase.h"

#include <QCoreApplication>

#include <cstdlib>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 WholeIndex = 1'000'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GymAnswer)
};

QString whyNot(const Field &field)
{
    switch (field.type) {
    case Value::Type::Amount: return Words::tr("This is not an amount. Write it with at most two decimals.");
    case Value::Type::Percent: return Words::tr("This is not a number of per cent.");
    case Value::Type::Index: return Words::tr("This is not a number.");
    case Value::Type::Day: return Words::tr("This is not a day. Write it like 2026-05-12 or 12.05.2026.");
    case Value::Type::Choice: return Words::tr("Choose one.");
    default: return Words::tr("This is not a whole number.");
    }
}

// What can be read and still cannot be meant: only an index has values below zero.
QString whyImpossible(const Field &field, qint64 given)
{
    switch (field.type) {
    case Value::Type::Amount: return given < 0 ? Words::tr("An amount here is not below zero. Leave the minus out.") : QString();
    case Value::Type::Percent: return given < 0 ? Words::tr("Per cent here are not below zero. Leave the minus out.") : QString();
    case Value::Type::Count: return given < 0 ? Words::tr("A number of things is not below zero. Leave the minus out.") : QString();
    case Value::Type::Index: return std::abs(given) > WholeIndex ? Words::tr("The index lies between −100 and 100.") : QString();
    default: return {};
    }
}

QString whyWrong(const Field &field, const std::optional<qint64> &given)
{
    for (const Mistake &mistake : field.mistakes)
        if (given == mistake.answer)
            return CaseWords::mistakeText(mistake.id);
    return {};
}

}  // namespace

QVariantList shownFacts(const Case &shown, const CaseWords &words)
{
    QVariantList facts;
    for (const Line &fact : shown.facts)
        facts.append(QVariantMap{{u"label"_s, CaseWords::factLabel(fact)}, {u"text"_s, words.factText(fact)}});
    return facts;
}

QVariantList shownFields(const Case &shown, const CaseWords &words)
{
    QVariantList fields;
    for (const Field &field : shown.fields)
        fields.append(QVariantMap{{u"label"_s, CaseWords::fieldLabel(field)},
                                  {u"choices"_s, CaseWords::choices(field)},
                                  {u"unit"_s, words.unit(field.type)},
                                  {u"isDay"_s, field.type == Value::Type::Day}});
    return fields;
}

QStringList shownSteps(const Case &shown, const CaseWords &words)
{
    QStringList steps;
    for (const Line &step : shown.steps)
        steps.append(words.stepText(step));
    return steps;
}

QVariantList shownMarks(const Case &shown, const Given &given, const CaseWords &words)
{
    QVariantList marks;
    for (qsizetype i = 0; i < shown.fields.size(); ++i) {
        const Field &field = shown.fields[i];
        const auto answer = given.value(i);
        const bool right = answer && field.accepts(*answer);
        marks.append(QVariantMap{{u"label"_s, CaseWords::fieldLabel(field)},
                                 {u"right"_s, right},
                                 {u"yours"_s, answer ? words.answer(field, *answer) : QString()},
                                 {u"typed"_s, answer ? words.bareAnswer(field, *answer) : QString()},
                                 {u"answer"_s, words.answer(field, field.answer)},
                                 {u"why"_s, right ? QString() : whyWrong(field, answer)}});
    }
    return marks;
}

QStringList problemsOf(const Case &shown, const QStringList &typed)
{
    QStringList problems;
    for (qsizetype i = 0; i < shown.fields.size(); ++i) {
        const Field &field = shown.fields[i];
        const QString text = typed.value(i).trimmed();
        if (const auto given = readAnswer(field, text))
            problems.append(whyImpossible(field, *given));
        else
            problems.append(text.isEmpty() && field.type != Value::Type::Choice ? Words::tr("Fill it in, or say that you do not know.") : whyNot(field));
    }
    return problems;
}

Given givenIn(const Case &shown, const QStringList &typed)
{
    Given given;
    for (qsizetype i = 0; i < shown.fields.size(); ++i)
        given.append(readAnswer(shown.fields[i], typed.value(i)));
    return given;
}

}  // namespace vestibule::pricegym
