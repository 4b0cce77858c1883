// The readiness report: pure functions from decisions to bytes. No files, no clock, no services; safe on any thread.
#pragma once
#include "explainer.h"

namespace vestibule::readiness {

struct ReportPerson {
    Standing standing;
    ContentPtr content;  // the version that the person is on; null when nobody assigned a programme
};

struct Report {
    QString company;
    QString language;  // "en" or "ru"; the caller has installed its translators
    QDate at;          // the decisions are as of the end of this day
    QDate made;
    QList<ReportPerson> people;
    Names names;       // of mentors, by account id
    DayOf dayOf;       // must be safe on the thread that writes the report

    [[nodiscard]] Explainer explainer(const ReportPerson &person) const;
};

// Told after each person how many are done; false stops the report, which then is empty.
using ReportStep = std::function<bool(qsizetype people)>;

// One self-contained page in UTF-8: no scripts, nothing from elsewhere, everything that people wrote escaped; each person on a
// sheet of their own when printed.
[[nodiscard]] QByteArray reportHtml(const Report &report, const ReportStep &step = {});

// RFC 4180 in UTF-8 without a byte order mark: one row for each person and requirement, one row for a person without a programme.
// A field that a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray reportCsv(const Report &report, const ReportStep &step = {});

}  // namespace vestibule::readiness
