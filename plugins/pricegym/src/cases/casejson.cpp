#include "cases/casejson.h"

#include <QJsonArray>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

QString typeWord(Value::Type type)
{
    switch (type) {
    case Value::Type::Count: return u"count"_s;
    case Value::Type::Amount: return u"money"_s;
    case Value::Type::Percent: return u"percent"_s;
    case Value::Type::Index: return u"index"_s;
    case Value::Type::Day: return u"day"_s;
    case Value::Type::Time: return u"time"_s;
    case Value::Type::Choice: return u"choice"_s;
    case Value::Type::Text: break;
    }
    return u"text"_s;
}

QJsonArray toJson(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(value.type == Value::Type::Text ? QJsonValue(value.text) : QJsonValue(value.number));
    return array;
}

QJsonObject toJson(const Field &field, const CaseWords &words)
{
    QJsonArray mistakes;
    for (const Mistake &mistake : field.mistakes)
        mistakes.append(QJsonObject{{u"id"_s, QString(mistake.id)}, {u"answer"_s, mistake.answer}});
    return {{u"id"_s, QString(field.id)},
            {u"label"_s, CaseWords::fieldLabel(field)},
            {u"type"_s, typeWord(field.type)},
            {u"answer"_s, field.answer},
            {u"answerText"_s, words.answer(field, field.answer)},
            {u"tolerance"_s, field.tolerance},
            {u"choices"_s, QJsonArray::fromStringList(CaseWords::choices(field))},
            {u"mistakes"_s, mistakes}};
}

}  // namespace

QJsonObject toJson(const Case &shown, const CaseWords &words)
{
    QJsonArray facts, fields, steps;
    for (const Line &fact : shown.facts)
        facts.append(QJsonObject{{u"id"_s, QString(fact.id)}, {u"label"_s, CaseWords::factLabel(fact)}, {u"text"_s, words.factText(fact)}, {u"values"_s, toJson(fact.values)}});
    for (const Field &field : shown.fields)
        fields.append(toJson(field, words));
    for (const Line &step : shown.steps)
        steps.append(QJsonObject{{u"id"_s, QString(step.id)}, {u"text"_s, words.stepText(step)}, {u"values"_s, toJson(step.values)}});
    return {{u"level"_s, shown.level},
            {u"kind"_s, shown.kind},
            {u"seed"_s, qint64(shown.seed)},
            {u"title"_s, CaseWords::title(shown.kind)},
            {u"question"_s, CaseWords::question(shown.kind)},
            {u"hint"_s, CaseWords::hint(shown.kind)},
            {u"facts"_s, facts},
            {u"fields"_s, fields},
            {u"steps"_s, steps}};
}

}  // namespace vestibule::pricegym
