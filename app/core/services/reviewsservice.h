// IReviews: what waits for whose judgement.
#pragma once
#include "core/services/signedin.h"

#include <vestibule/reviews.h>

namespace vestibule::core {

class ReviewsService final : public IReviews
{
public:
    // The view that a plugin declared for a review kind; empty when there is none.
    using ViewOf = std::function<QString(const QString &kind)>;
    // Lets the plugin that owns the activity score a submission again.
    using RescoreWith = std::function<QFuture<Result<Rescore>>(const Event &submission, const QByteArray &privatePart)>;

    ReviewsService(StoreRunner &store, const SessionContext &session, ViewOf viewOf, RescoreWith rescoreWith);

    [[nodiscard]] QFuture<Result<QList<ReviewItem>>> pending() override;
    [[nodiscard]] QFuture<Result<QList<ReviewItem>>> waitingFor(const QString &learner) override;
    [[nodiscard]] QString viewOf(const QString &kind) const override { return m_viewOf(kind); }
    [[nodiscard]] QFuture<Result<Rescore>> rescore(const QString &eventId) override;

private:
    SignedIn m_signedIn;
    ViewOf m_viewOf;
    RescoreWith m_rescoreWith;
};

}  // namespace vestibule::core
