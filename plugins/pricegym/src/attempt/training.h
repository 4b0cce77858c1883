// One attempt at a level: cases one after the other, each drawn from the attempt, from what has to be practised, and from how those
// before it went.
#pragma once
#include "cases/kinds.h"

#include <vestibule/event.h>
#include <vestibule/programme.h>
#include <vestibule/result.h>

#include <QHash>

namespace vestibule::pricegym {

// What was given in the fields of a case, in their order; nothing where the field was left empty or held no answer of its type.
using Given = QList<std::optional<qint64>>;

class Training
{
public:
    // attempt: id of its `attempted` event. practise: the kinds that it begins with and that come twice, as that event says
    // (practiseOf()). Count is Activity::questions, or DefaultCases. The list must outlive the training.
    Training(const PriceList &list, const Activity &activity, const QString &attempt, const QStringList &practise);

    static constexpr int DefaultCases = 8;

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isOver() const { return m_given.size() == m_count; }
    [[nodiscard]] const QList<Case> &cases() const { return m_cases; }  // those given, and the one that waits for its answer
    [[nodiscard]] const QList<Given> &given() const { return m_given; }

    // Answers the case that waits, and draws the next one. A kind that went wrong comes again, but not at once.
    void answer(const Given &given);

    [[nodiscard]] const QStringList &practise() const { return m_practise; }

    // Millionths of a case: the part of its fields that is right.
    [[nodiscard]] static qint64 mark(const Case &shown, const Given &given);
    [[nodiscard]] qint64 score() const;  // of all cases; those not given yet count nothing
    [[nodiscard]] int right() const;     // cases without a fault

private:
    void draw();
    [[nodiscard]] QString nextKind() const;

    const PriceList &m_list;
    QString m_attempt;
    QStringList m_kinds;   // of the level, in the order of this attempt
    QStringList m_practise;
    QStringList m_owed;    // kinds that have to come: to be practised, or gone wrong and not right since; the longest owed first
    QList<Case> m_cases;
    QList<Given> m_given;
    int m_count = 0;
};

// The answers of a case as a draft, and all answers of an attempt as they are handed in.
[[nodiscard]] QByteArray toBytes(const Given &given);
[[nodiscard]] std::optional<Given> givenFromBytes(const QByteArray &bytes);
[[nodiscard]] QByteArray toBytes(const QList<Given> &given);
[[nodiscard]] Result<QList<Given>> allFromBytes(const QByteArray &bytes);

// What an attempt begins with. Payload: {"practise": [kind]}; without anything to practise it is empty.
[[nodiscard]] QJsonObject beginningWith(const QStringList &practise);
[[nodiscard]] QStringList practiseOf(const Event &attemptOrSubmission);

// What is handed in when it is over. Payload: that of its beginning, and {"cases": [{"kind", "seed", "mark", "wrong": [id of a field]}]};
// the answers are the private part.
[[nodiscard]] EventDraft submissionOf(const Training &training, const Activity &activity);
[[nodiscard]] bool reachesPass(const Activity &activity, qint64 score);

}  // namespace vestibule::pricegym
