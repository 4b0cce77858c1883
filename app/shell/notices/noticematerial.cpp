#include "shell/notices/noticematerial.h"

#include "shell/notices/noticenews.h"
#include "shell/notices/noticewords.h"
#include "shell/notices/noticework.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr qsizetype MostOfAKind = 20;

int rank(const Notice &notice)
{
    return notice.tone == Notice::Tone::Negative ? 0 : notice.tone == Notice::Tone::Warning ? 1 : 2;
}

// The first ones of a kind, and one that leads to the rest; titleOfRest makes its title from how many they are.
template <class Title>
void add(QList<Notice> &notices, QList<Notice> kind, Title titleOfRest, const NoticeMaterial &material, const QString &viewOfAll)
{
    std::ranges::stable_sort(kind, {}, rank);
    notices += kind.mid(0, MostOfAKind);
    const QList<Notice> rest = kind.mid(MostOfAKind);
    if (rest.isEmpty())
        return;
    Notice notice;
    notice.title = titleOfRest(int(rest.size()));
    notice.things = int(rest.size());
    notice.tone = rest.first().tone;
    notice.isNew = std::ranges::any_of(rest, &Notice::isNew);
    notice.viewId = offers(material.views, viewOfAll) ? viewOfAll : QString();
    notices.append(notice);
}

void addOwn(QList<Notice> &notices, const NoticeMaterial &material)
{
    notices += stageOf(material);
    const auto more = [](int rest) { return Text::tr("%n more result(s)", nullptr, rest); };
    add(notices, newsOf(material), more, material, u"readiness.mine"_s);
}

void addOthers(QList<Notice> &notices, const NoticeMaterial &material)
{
    const bool hr = material.me.role == Role::Hr;
    const auto review = [](int rest) { return Text::tr("%n more to review", nullptr, rest); };
    const auto signoff = [](int rest) { return Text::tr("%n more to sign off", nullptr, rest); };
    const auto late = [](int rest) { return Text::tr("%n more are late", nullptr, rest); };
    const auto unassigned = [](int rest) { return Text::tr("%n more without a programme", nullptr, rest); };
    add(notices, reviewsOf(material), review, material, u"mentoring.queue"_s);
    notices += agreementsOf(material);
    add(notices, signoffsOf(material), signoff, material, u"mentoring.mentees"_s);
    add(notices, latePeopleOf(material), late, material, hr ? u"readiness.overview"_s : u"mentoring.mentees"_s);
    if (hr)
        add(notices, unassignedOf(material), unassigned, material, u"readiness.people"_s);
}

}  // namespace

QList<Notice> noticesOf(const NoticeMaterial &material)
{
    QList<Notice> notices;
    if (!material.content)
        return notices;
    if (material.me.role == Role::Trainee)
        addOwn(notices, material);
    else
        addOthers(notices, material);
    std::ranges::stable_sort(notices, {}, rank);
    return notices;
}

}  // namespace vestibule::shell
