#include "shell/tour/documents.h"

#include "shell/tour/album.h"

#include <vestibule/people.h>
#include <vestibule/reviews.h>

#include <QCoreApplication>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int Running = 1;
constexpr int Done = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

}  // namespace

Result<QPointer<QObject>> TourDocuments::open(const QString &activity) { return m_stage.open(u"documents.page"_s, {{u"activity"_s, activity}}); }

Result<void> TourDocuments::putIntoForce(const QString &activity, const PlayedPerson &mentor, const PlayedPerson &hr)
{
    if (activity.isEmpty())
        return {};
    if (const auto in = m_stage.signIn(hr.login, hr.password); !in)
        return in;
    const auto head = m_stage.wait(m_stage.service<IPeople>().find(mentor.login));
    if (!head)
        return std::unexpected(head.error());
    const QString own = m_stage.service<IPeople>().me().id;
    const auto draft = open(activity);
    if (!draft)
        return std::unexpected(draft.error());
    (*draft)->setProperty("departments", Text::tr("Sales, Accounting, HR"));
    const QVariantList agreements = (*draft)->property("agreements").toList();
    for (qsizetype i = 0; i < agreements.size(); ++i) {
        const QString department = agreements[i].toMap().value(u"department"_s).toString();
        if (const auto named = m_stage.call(*draft, "entrust", department, i + 1 < agreements.size() ? head->id : own); !named)
            return named;
    }
    if (const auto proposed = m_stage.call(*draft, "propose"); !proposed)
        return proposed;
    if (const auto agreed = m_stage.call(*draft, "agree", agreements.last().toMap().value(u"department"_s).toString()); !agreed)
        return agreed;
    if (const auto in = m_stage.signIn(mentor.login, mentor.password); !in)
        return in;
    const auto round = open(activity);
    if (!round)
        return std::unexpected(round.error());
    for (qsizetype i = 0; i + 1 < agreements.size(); ++i)
        if (const auto agreed = m_stage.call(*round, "agree", agreements[i].toMap().value(u"department"_s).toString()); !agreed)
            return agreed;
    if (const auto in = m_stage.signIn(hr.login, hr.password); !in)
        return in;
    const auto agreed = open(activity);
    return agreed ? m_stage.call(*agreed, "enact") : std::unexpected(agreed.error());
}

Result<void> TourDocuments::sign(const QString &activity)
{
    const auto page = open(activity);
    return page ? m_stage.call(*page, "sign") : std::unexpected(page.error());
}

Result<QPointer<QObject>> TourDocuments::begin(const QString &activity)
{
    const auto view = m_stage.open(u"documents.case"_s, {{u"activity"_s, activity}});
    if (!view)
        return std::unexpected(view.error());
    const QPointer<QObject> work = *view;
    if (work->property("stage").toInt() != Running)
        if (const auto started = m_stage.call(work, "start"); !started)
            return std::unexpected(started.error());
    if (const auto begun = m_stage.untilOf(work, activity, [&] { return work->property("stage").toInt() == Running; }); !begun)
        return std::unexpected(begun.error());
    return work;
}

// As the form asks: the rows first, then field by field.
Result<void> TourDocuments::fill(const QPointer<QObject> &work, bool slip)
{
    const QPointer<QObject> form = work->property("form").value<QObject *>();
    const QVariantMap solution = work->property("solution").toMap();
    for (auto it = solution.cbegin(); it != solution.cend(); ++it) {
        const QString list = it.key().section(u'[', 0, 0);
        const int row = it.key().section(u'[', 1).section(u']', 0, 0).toInt();
        while (list != it.key() && form && form->property("rowCounts").toMap().value(list).toInt() <= row)
            if (const auto added = m_stage.call(form, "addRow", list, QString()); !added)
                return added;
        QString text = it.value().toString();
        if (slip && it.key().endsWith(".quantity"_L1))
            text += u'0';
        if (const auto typed = m_stage.call(form, "set", it.key(), text); !typed)
            return typed;
    }
    return {};
}

Result<void> TourDocuments::handIn(const QString &activity, bool slip)
{
    const auto begun = begin(activity);
    if (!begun)
        return std::unexpected(begun.error());
    const auto filled = fill(*begun, slip);
    return filled ? handInForm(*begun, activity) : filled;
}

Result<void> TourDocuments::handInForm(const QPointer<QObject> &work, const QString &activity)
{
    if (const auto handed = m_stage.call(work, "handInForm"); !handed)
        return handed;
    return m_stage.untilOf(work, u"the redline of "_s + activity, [&] { return work->property("stage").toInt() == Done; });
}

Result<void> TourDocuments::judge(const QPointer<QObject> &review)
{
    bool right = true;
    for (const QVariant &remark : review->property("remarks").toList()) {
        const QString verdict = remark.toMap().value(u"verdict"_s).toString();
        right &= verdict == "right"_L1 || verdict == "read"_L1;  // what only a person can judge is left to this one
    }
    const QString comment = right ? Text::tr("Clear and complete.") : Text::tr("Check the quantities against the order, then hand it in again.");
    if (const auto written = m_stage.call(review, "setComment", comment); !written)
        return written;
    return m_stage.call(review, right ? "accept" : "handBack");
}

Result<void> TourDocuments::judgeLast(const PlayedPerson &mentor, const QString &picture)
{
    if (const auto in = m_stage.signIn(mentor.login, mentor.password); !in)
        return in;
    const auto queue = m_stage.wait(m_stage.service<IReviews>().pending());
    if (!queue)
        return std::unexpected(queue.error());
    for (const ReviewItem &item : *queue) {
        const QString viewId = m_stage.service<IReviews>().viewOf(item.kind);
        if (viewId != "documents.review"_L1)
            continue;
        const auto view = m_stage.open(viewId, {{u"event"_s, item.event}});
        if (!view)
            return std::unexpected(view.error());
        if (!picture.isEmpty())
            if (const auto taken = pictureInBothThemes(m_stage, picture); !taken)
                return taken;
        if (const auto judged = judge(*view); !judged)
            return judged;
    }
    return {};
}

Result<void> TourDocuments::pictureCase(const QString &activity, const QString &name)
{
    const auto view = m_stage.open(u"documents.case"_s, {{u"activity"_s, activity}});
    return view ? pictureInBothThemes(m_stage, name) : std::unexpected(view.error());
}

Result<void> TourDocuments::picture(const QString &activity, const PlayedPerson &learner, const PlayedPerson &mentor)
{
    if (const auto in = m_stage.signIn(learner.login, learner.password); !in)
        return in;
    const auto begun = begin(activity);
    if (!begun)
        return std::unexpected(begun.error());
    const QPointer<QObject> form = (*begun)->property("form").value<QObject *>();
    if (const auto filled = fill(*begun, true); !filled)
        return filled;
    const auto drawn = m_stage.untilOf(form, u"the document beside its form"_s,
                                       [&] { return !form->property("drawing").toBool() && form->property("saved").toBool(); });
    if (!drawn)
        return drawn;
    if (const auto taken = pictureInBothThemes(m_stage, u"ready-case"_s); !taken)
        return taken;
    const auto handed = handInForm(*begun, activity);
    const auto waiting = handed ? pictureInBothThemes(m_stage, u"ready-case-handed-in"_s) : handed;
    const auto returned = waiting ? judgeLast(mentor, u"mentor-document"_s) : waiting;
    if (!returned)
        return returned;
    if (const auto in = m_stage.signIn(learner.login, learner.password); !in)
        return in;
    const auto taken = pictureCase(activity, u"ready-case-returned"_s);
    const auto again = taken ? handIn(activity, false) : taken;
    return again ? judgeLast(mentor, {}) : again;
}

}  // namespace vestibule::shell
