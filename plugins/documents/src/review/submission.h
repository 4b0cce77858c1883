// A document that was handed in for a case: how it is stored, what it scores, and what is said about it.
#pragma once
#include "handin/case.h"
#include "handin/grade.h"

#include <vestibule/checker.h>
#include <vestibule/event.h>
#include <vestibule/reviews.h>

#include <QDate>
#include <QVariantList>

namespace vestibule::documents {

inline constexpr char CaseReview[] = "documents.handin";  // the review kind

struct HandedIn {
    QString name;      // of the file, as messages call it
    QByteArray bytes;  // DOCX or ODT
};

// What may be handed in: a letter is a hundred times smaller.
inline constexpr qint64 MostHandedIn = 4 << 20;

// The private part of the event, and the draft of a file that was chosen.
[[nodiscard]] QByteArray toBytes(const HandedIn &document);
[[nodiscard]] Result<HandedIn> fromBytes(const QByteArray &bytes);

// Reads and grades; takes a moment, so not in the GUI thread. made: of the case's template, when it has one. Fails as readContent() does.
[[nodiscard]] Result<Grade> gradeOf(const HandedIn &document, const Case &wanted, const std::optional<Content> &made);

// A hand-in as people look at it: the document beside its redline.
struct Looked {
    HandedIn document;
    Grade graded;
    QString html;
};
// bytes: of the private part. Takes a moment, too.
[[nodiscard]] Result<Looked> lookAt(const QByteArray &bytes, const Case &wanted, const std::optional<Content> &made);

// The share of what is right, in millionths.
[[nodiscard]] qint64 scoreOf(const Grade &grade);

// What is handed in with it: without score and pass, which a person gives. The claim is in the payload. language: of the case's texts.
[[nodiscard]] EventDraft submissionOf(const HandedIn &document, const Grade &grade, const Activity &activity, const QString &language, QDate due);
// What the learner's program made of it: right and all remarks; nothing when the event claims none.
struct Claim {
    int right = 0;
    int of = 0;  // without what a person reads
    bool operator==(const Claim &) const = default;
};
[[nodiscard]] Claim claimOf(const Grade &grade);
[[nodiscard]] std::optional<Claim> claimOf(const Event &submission);

[[nodiscard]] Result<Rescore> rescoreCase(const Event &submission, const QByteArray &privatePart, const QList<CheckedFile> &source);

// [{title, verdict, found, expected, why}] with the stable word of the verdict; what is not right stands first, then what a person reads.
[[nodiscard]] QVariantList shownRemarks(const Grade &grade);

}  // namespace vestibule::documents
