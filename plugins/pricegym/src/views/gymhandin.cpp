#include "views/gymhandin.h"

#include "views/shownresult.h"

#include <vestibule/people.h>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

GymHandIn::GymHandIn(HostContext &host, const QString &event, QObject *parent) : QObject(parent), m_host(host), m_event(event) { load(); }

void GymHandIn::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    EventQuery query;
    query.ids = {m_event};
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        if (events->isEmpty())
            return fail({ErrorCode::NotFound, tr("This training is not there."), {}, tr("Go back and choose another."), {}});
        loadPerson(events->first());
    });
}

void GymHandIn::loadPerson(const Event &handIn)
{
    whenReady(m_host, m_host.get<IPeople>()->find(handIn.learner), this, [this, handIn](const Result<Person> &person) {
        if (!person)
            return fail(person.error());
        m_name = person->name;
        loadContent(handIn);
    });
}

void GymHandIn::loadContent(const Event &handIn)
{
    whenReady(m_host, m_host.get<IContent>()->open(handIn.content), this, [this, handIn](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadPrices(m_host, this, *content, handIn.activity, [this, handIn](const Result<PricesPtr> &prices) {
            if (!prices)
                return fail(prices.error());
            show(handIn, *prices);
        });
    });
}

void GymHandIn::show(const Event &handIn, const PricesPtr &prices)
{
    loadAnswers(m_host, this, handIn, [this, handIn, prices](const Result<std::optional<QList<Given>>> &answers) {
        if (!answers)
            return fail(answers.error());
        m_title = prices->title;
        m_result = shownResult(m_host, *prices, handIn, *answers);
        m_loading = false;
        Q_EMIT changed();
    });
}

void GymHandIn::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

}  // namespace vestibule::pricegym
