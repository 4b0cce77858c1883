#include "views/gymhandin.h"

#include "views/shownresult.h"

#include <vestibule/handin.h>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

GymHandIn::GymHandIn(HostContext &host, const QString &event, QObject *parent) : QObject(parent), m_host(host), m_event(event) { load(); }

void GymHandIn::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    findHandIn(m_host, this, m_event, [this](const Result<HandIn> &found) {
        if (!found)
            return fail(found.error());
        m_name = found->learnerName;
        loadPrices(m_host, this, found->content, found->submission.activity, [this, handIn = found->submission](const Result<PricesPtr> &prices) {
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
