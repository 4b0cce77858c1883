#include "shell/lastview.h"

#include <vestibule/async.h>
#include <vestibule/content.h>
#include <vestibule/people.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int StandsAfterMs = 5'000;
}

LastView::LastView(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    m_stands.setSingleShot(true);
    m_stands.setInterval(StandsAfterMs);
    connect(&m_stands, &QTimer::timeout, this, &LastView::remember);
    connect(m_parts.navigator, &Navigator::moved, this, &LastView::remember);
}

LastView::~LastView()
{
    end();
}

void LastView::begin()
{
    m_person = m_parts.host->get<IPeople>()->me().id;
    const QJsonObject last = QJsonDocument::fromJson(m_parts.memory->value(key()).toString().toUtf8()).object();
    const Place place{m_session, last["view"_L1].toString(), last["arguments"_L1].toObject().toVariantMap()};
    if (last["trying"_L1].toBool() || place.viewId.isEmpty() || !m_parts.mayOpen(place.viewId))
        return;
    store(place.viewId, place.arguments, true);
    check(place, {Argument::Learner, Argument::Activity, Argument::Event});
}

void LastView::end()
{
    if (m_stands.isActive())
        remember();
    m_session += 1;
    m_person.clear();
}

void LastView::remember()
{
    if (m_person.isEmpty() || m_resuming)
        return;
    m_stands.stop();
    store(m_parts.navigator->viewId(), m_parts.navigator->arguments(), false);
}

void LastView::store(const QString &viewId, const QVariantMap &arguments, bool trying)
{
    const QJsonObject place{{u"view"_s, viewId}, {u"arguments"_s, QJsonObject::fromVariantMap(arguments)}, {u"trying"_s, trying}};
    m_parts.memory->setValue(key(), QString::fromUtf8(QJsonDocument(place).toJson(QJsonDocument::Compact)));
}

void LastView::resume(const Place &place)
{
    const QScopedValueRollback resuming(m_resuming, true);
    m_parts.navigator->resume(place.viewId, place.arguments);
    m_stands.start();
}

// One argument after the other; the view opens when none is left. What does not work any more leaves the person at Home.
void LastView::check(const Place &place, QList<Argument> left)
{
    if (place.session != m_session)
        return;
    if (left.isEmpty())
        return resume(place);
    const Argument one = left.takeFirst();
    auto next = [this, place, left] { check(place, left); };
    switch (one) {
    case Argument::Learner: return checkLearner(place.arguments.value(u"learner"_s).toString(), std::move(next));
    case Argument::Activity: return checkActivity(place.arguments.value(u"activity"_s).toString(), std::move(next));
    case Argument::Event: return checkEvent(place.arguments.value(u"event"_s).toString(), std::move(next));
    }
}

void LastView::checkLearner(const QString &learner, std::function<void()> next)
{
    if (learner.isEmpty())
        return next();
    whenReady(*m_parts.host, m_parts.host->get<IPeople>()->find(learner), this, [next = std::move(next)](const Result<Person> &person) {
        if (person && !person->login.isEmpty())
            next();
    });
}

// Activities of a programme that somebody else is on are left to chance: they are few, and Home is no bad place.
void LastView::checkActivity(const QString &activity, std::function<void()> next)
{
    if (activity.isEmpty() || activity.startsWith("stage:"_L1))
        return next();
    const auto known = [activity, next = std::move(next)](const Result<ContentPtr> &content) {
        if (content && (*content)->programme.activity(activity))
            next();
    };
    whenReady(*m_parts.host, m_parts.host->get<IContent>()->of(m_parts.host->get<IPeople>()->me().id), this, known);
}

void LastView::checkEvent(const QString &event, std::function<void()> next)
{
    if (event.isEmpty())
        return next();
    EventQuery query;
    query.ids = {event};
    whenReady(*m_parts.host, m_parts.host->get<ILedger>()->events(query), this, [next = std::move(next)](const Result<QList<Event>> &events) {
        if (events && !events->isEmpty())
            next();
    });
}

}  // namespace vestibule::shell
