#include "lifecycle/lifewords.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentLife)
};

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

QString titleOf(const Event &event, const LifeWords &words)
{
    const QJsonObject payload = event.payloadObject();
    if (is(event, verb::Entrusted)) {
        const QString department = payload.value("department"_L1).toString();
        const QString person = payload.value("person"_L1).toString();
        if (person.isEmpty())
            return Words::tr("%1: nobody agrees for it any more").arg(department);
        const QString name = words.nameOf(person);
        return name.isEmpty() ? Words::tr("%1: somebody was named who agrees for it").arg(department)
                              : Words::tr("%1: %2 agrees for it from now on").arg(department, name);
    }
    if (is(event, verb::Agreed))
        return Words::tr("%1 agreed").arg(payload.value("department"_L1).toString());
    if (is(event, verb::Enacted))
        return Words::tr("Approved and in force");
    if (!event.corrects.isEmpty())
        return Words::tr("Put up again: %1").arg(payload.value("reason"_L1).toString());
    return Words::tr("Put up to be agreed");
}

}  // namespace

QVariantList LifeWords::steps(const Life &life, const QString &signedText, bool done) const
{
    const auto state = [&life](Life::Step step) { return life.step > step ? u"done"_s : life.step == step ? u"now"_s : u"locked"_s; };
    const auto entry = [](const QString &name, const QString &note, const QString &how) {
        return QVariant(QVariantMap{{u"title"_s, name}, {u"subtitle"_s, note}, {u"state"_s, how}});
    };
    const auto agreed = life.departments.size() - life.missing().size();
    const QString of = life.proposed ? Words::tr("%1 of %2 departments").arg(agreed).arg(life.departments.size()) : QString();
    return {entry(Words::tr("Draft"), life.proposed ? dayOf(*life.proposed) : QString(), state(Life::Draft)),
            entry(Words::tr("Agreed by departments"), of, state(Life::Agreeing)),
            entry(Words::tr("Approved"), life.enacted ? dayOf(*life.enacted) : QString(), state(Life::Agreed)),
            entry(Words::tr("Read and signed"), signedText, life.step == Life::InForce && done ? u"done"_s : state(Life::InForce))};
}

QString LifeWords::stateOf(const Agreement &one) const
{
    const QString name = nameOf(one.agreed ? one.agreed->actor : one.head);
    if (one.agreed)
        return name.isEmpty() ? Words::tr("agreed %1").arg(dayOf(*one.agreed)) : Words::tr("agreed %1, signed by %2").arg(dayOf(*one.agreed), name);
    if (one.head.isEmpty())
        return Words::tr("nobody is named yet who agrees for it");
    return name.isEmpty() ? Words::tr("has not agreed yet") : Words::tr("%1 has not agreed yet").arg(name);
}

QVariantList LifeWords::agreements(const QList<Agreement> &departments, const QString &me) const
{
    QVariantList list;
    for (const Agreement &one : departments)
        list.append(QVariantMap{{u"department"_s, one.department},
                                {u"text"_s, stateOf(one)},
                                {u"agreed"_s, one.agreed.has_value()},
                                {u"head"_s, one.head},
                                {u"mine"_s, !one.agreed && one.head == me}});
    return list;
}

QVariantList LifeWords::history(const QList<Event> &events, const QJsonObject &texts) const
{
    QVariantList list;
    for (const Event &event : events) {
        const bool thisText = is(event, verb::Entrusted) || event.payloadObject().value("texts"_L1).toObject() == texts;
        QStringList notes;
        if (const QString name = nameOf(event.actor); !name.isEmpty())
            notes << name;
        if (!thisText)
            notes << Words::tr("an earlier text");
        list.append(QVariantMap{{u"time"_s, dayOf(event)},
                                {u"title"_s, titleOf(event, *this)},
                                {u"text"_s, notes.join(u", "_s)},
                                {u"tone"_s, is(event, verb::Enacted) && thisText ? u"positive"_s : u"neutral"_s}});
    }
    return list;
}

}  // namespace vestibule::documents
