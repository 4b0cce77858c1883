#include "core/readiness/json.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vestibule::core {
namespace {

QJsonValue timeValue(qint64 ms)
{
    return ms ? QJsonValue(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue dateValue(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

class Writer
{
public:
    Writer(const ContentVersion *content, const QString &language) : m_content(content), m_language(language) {}

    QJsonArray stages(const QList<StageState> &stages) const
    {
        QJsonArray array;
        for (const StageState &stage : stages) {
            QJsonObject object{{u"id"_s, stage.id},
                               {u"met"_s, stage.met},
                               {u"locked"_s, stage.locked},
                               {u"openedBy"_s, stage.openedBy.isEmpty() ? QJsonValue() : QJsonValue(stage.openedBy)},
                               {u"since"_s, timeValue(stage.since)},
                               {u"due"_s, dateValue(stage.due)},
                               {u"late"_s, stage.late},
                               {u"requirements"_s, requirements(stage.requirements)}};
            addTitle(object, u"stage."_s + stage.id);
            array.append(object);
        }
        return array;
    }

private:
    QJsonArray requirements(const QList<RequirementState> &states) const
    {
        QJsonArray array;
        for (const RequirementState &state : states) {
            QJsonObject object{{u"id"_s, state.id},
                               {u"rule"_s, ruleWord(state.rule)},
                               {u"activity"_s, state.activity},
                               {u"met"_s, state.met},
                               {u"events"_s, QJsonArray::fromStringList(state.events)},
                               {u"have"_s, state.have},
                               {u"need"_s, state.need},
                               {u"missing"_s, missingWord(state.missing)},
                               {u"owner"_s, state.met ? QJsonValue() : QJsonValue(roleWord(state.owner))},
                               {u"since"_s, timeValue(state.since)},
                               {u"attemptsLeft"_s, state.attemptsLeft ? QJsonValue(*state.attemptsLeft) : QJsonValue()},
                               {u"of"_s, requirements(state.of)}};
            addTitle(object, u"require."_s + state.id);
            array.append(object);
        }
        return array;
    }

    void addTitle(QJsonObject &object, const QString &key) const
    {
        if (m_content)
            object.insert(u"title"_s, m_content->text(m_language, key).title);
    }

    const ContentVersion *m_content;
    QString m_language;
};

}  // namespace

QJsonObject toJson(const Readiness &readiness, const ContentVersion *content, const QString &language)
{
    return {{u"learner"_s, readiness.learner},
            {u"programme"_s, readiness.programme},
            {u"content"_s, readiness.content},
            {u"at"_s, dateValue(readiness.at)},
            {u"start"_s, dateValue(readiness.start)},
            {u"ready"_s, readiness.ready},
            {u"readySince"_s, timeValue(readiness.readySince)},
            {u"stages"_s, Writer(content, language).stages(readiness.stages)}};
}

}  // namespace vestibule::core
