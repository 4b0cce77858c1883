// What notices are made from, and the making: a pure function, so that long lists are worked through beside the window's thread.
#pragma once
#include "pluginhost/pluginhost.h"
#include "shell/notices/notice.h"

#include <vestibule/documentlife.h>
#include <vestibule/readiness.h>
#include <vestibule/reviews.h>

#include <functional>

namespace vestibule::shell {

struct NoticeMaterial {
    Person me;
    QString mentorName;  // of the person's own mentor; empty: none, or not known
    QString language;
    QDate today;
    std::function<QDate(qint64 ms)> dayOf;
    qint64 asOf = 0;      // ms UTC: what was recorded until then is here
    qint64 lastLook = 0;  // ms UTC; 0 = never looked
    QList<pluginhost::OfferedView> views;     // that the person may open
    QHash<QString, QString> viewOfKind;       // by kind of activity
    QHash<QString, QString> viewOfReview;     // by kind of review
    ContentPtr content;                       // the person's own version, or the one in force; null = there is none
    QHash<QString, ContentPtr> versions;      // that the standings are on
    QList<Standing> standings;                // the person's own, or of those whom they answer for
    QList<ReviewItem> reviews;                // that the person may judge, oldest due first
    QList<AwaitedAgreement> agreements;       // that the person gives for a department
    QList<Event> events;                      // about the person: hand-ins and what came of them, oldest first
};

// Late ones first, then what is due soon. None without content.
//
// A new hire is told of the stage that is late or due within a week, and of what others made of their work in the last two weeks.
// A mentor is told of work to review, documents to agree to for a department, sign-offs whose turn it is, and mentees who are late; HR of the same where it is theirs: of
// reviews those that are late or have no mentor to do them, and of people without a programme.
[[nodiscard]] QList<Notice> noticesOf(const NoticeMaterial &material);

}  // namespace vestibule::shell
