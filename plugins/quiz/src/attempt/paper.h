// One attempt's paper: which questions it asks, in which order, and what the answers earn. Pure: the same bank and the same attempt
// id give the same paper on every machine, so nothing but the answers has to be stored.
#pragma once
#include "attempt/editions.h"
#include "bank/response.h"

#include <vestibule/event.h>
#include <vestibule/programme.h>

#include <QHash>

namespace vestibule::quiz {

struct PaperItem {
    int question = 0;        // index into every edition of the bank
    QList<int> choiceOrder;  // indexes into Question::answers as they are shown
};

struct Paper {
    QList<PaperItem> items;
};

// attempt: id of the `attempted` event. Draws activity.questions from the bank, or takes all in the bank's order.
[[nodiscard]] Paper drawPaper(const QList<Question> &bank, const Activity &activity, const QString &attempt);

using Responses = QHash<QString, Response>;  // by question id

struct Marks {
    QHash<QString, std::optional<int>> items;  // millionths by question id; nothing = a person has to grade it
    std::optional<qint64> score;               // mean of all items; nothing while a person has to grade
    bool open = false;                         // some item waits for a person
};

// What was typed counts when any language of the pack accepts it: the interface may be switched in the middle of an attempt.
// given: marks that a person gave to open items, millionths by question id.
[[nodiscard]] Marks markPaper(const Editions &bank, const Paper &paper, const Responses &responses,
                              const QHash<QString, int> &given = {});

// All pairs chosen, something written or ticked; a text to read needs no answer.
[[nodiscard]] bool isAnswered(const Question &question, const Response &response);
[[nodiscard]] bool reachesPass(const Activity &activity, qint64 score);

// The submission as it goes into the ledger: what was asked and earned in the payload, what was answered in the private part.
[[nodiscard]] EventDraft submissionOf(const Editions &bank, const Paper &paper, const Responses &responses,
                                      const Activity &activity, QDate reviewDue);
[[nodiscard]] QByteArray responsesToBytes(const Responses &responses);
[[nodiscard]] Result<Responses> responsesFromBytes(const QByteArray &bytes);
// The attempt that a submission belongs to.
[[nodiscard]] QString attemptOf(const Event &submission);

inline constexpr char OpenReview[] = "quiz.open";  // review kind of hand-ins with open answers

}  // namespace vestibule::quiz
