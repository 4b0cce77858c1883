// A learner's reported days, folded from events the way the readiness decision counts them.
#pragma once
#include <vestibule/event.h>

#include <QDate>
#include <QMap>

namespace vestibule::mentoring {

struct DayReport {
    enum class State { Waiting, Confirmed, Returned };

    QDate day;
    QMap<QString, qint64> metrics;  // by id, in the metric's unit; what was not reported is not there
    QString event;                  // the `reported` event in force
    qint64 at = 0;                  // handed in, ms UTC
    QDate due;                      // should be judged by then
    bool hasNote = false;           // a private part was stored with it
    State state = State::Waiting;
    qint64 judgedAt = 0;            // 0 = not yet
    QString judge;                  // account id
    QString reason;                 // why it was returned

    [[nodiscard]] bool counts() const { return state == State::Confirmed; }
};

// The verbs that the functions below need to see.
[[nodiscard]] QStringList reportVerbs();

// The report in force of each day, oldest day first. events: one learner's, oldest first. A replaced or voided event is left out; of
// a day that was reported twice the confirmed report counts before one that waits, then the newer one. Reports that name no
// valid day are left out, and so are numbers that are not whole.
[[nodiscard]] QList<DayReport> dayReports(const QList<Event> &events);

// The same for one `reported` event, whether it is in force or not. replacedBy: the report that corrects it, or empty.
struct JudgedReport {
    DayReport report;
    QString replacedBy;
    bool voided = false;
};
[[nodiscard]] std::optional<JudgedReport> reportOf(const QList<Event> &events, const QString &eventId);

}  // namespace vestibule::mentoring
