// Grading a hand-in with open answers: the answer beside the marking guide, a mark for each, a comment, and the result. What was
// marked and written is kept as the grader's draft until the marks are given.
#pragma once
#include "attempt/paper.h"
#include "views/loader.h"

#include <vestibule/draftwriter.h>
#include <vestibule/handin.h>
#include <vestibule/ledger.h>

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::quiz {

class QuizGrade : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QVariantList items READ items NOTIFY itemsChanged)  // [{id, stem, answer, guide}]
    Q_PROPERTY(QString machineText READ machineText NOTIFY itemsChanged)
    Q_PROPERTY(QVariantList marks READ marks NOTIFY marksChanged)  // of each item, 0..100, -1 = none yet
    Q_PROPERTY(QString resultText READ resultText NOTIFY marksChanged)
    Q_PROPERTY(bool passed READ passed NOTIFY marksChanged)
    Q_PROPERTY(bool complete READ complete NOTIFY marksChanged)
    Q_PROPERTY(QString comment READ comment NOTIFY commentChanged)  // as it was given, or is being written
    Q_PROPERTY(bool begun READ begun NOTIFY draftChanged)  // there is a draft
    Q_PROPERTY(bool restorable READ restorable NOTIFY draftChanged)  // what startOver() took back
    Q_PROPERTY(QString saveState READ saveState NOTIFY draftChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY draftChanged)

public:
    QuizGrade(HostContext &host, const QString &event, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] QVariantList items() const;
    [[nodiscard]] QString machineText() const;
    [[nodiscard]] QVariantList marks() const;
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] bool passed() const;
    [[nodiscard]] bool complete() const;
    [[nodiscard]] QString comment() const { return m_comment; }

    [[nodiscard]] bool begun() const { return !m_done && !draft().isEmpty(); }
    [[nodiscard]] bool restorable() const { return !m_done && !begun() && !m_dropped.isEmpty(); }
    [[nodiscard]] QString saveState() const;
    [[nodiscard]] QString saveProblem() const { return m_done ? QString() : m_drafts.problem(); }

    Q_INVOKABLE void load();
    Q_INVOKABLE void setMark(int row, int percent);
    Q_INVOKABLE void setComment(const QString &comment);
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }
    // Takes back all marks and the comment; restore() brings them back while nothing new was given.
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void restore();
    Q_INVOKABLE void grade();

Q_SIGNALS:
    void changed();
    void itemsChanged();
    void marksChanged();
    void commentChanged();
    void draftChanged();
    void graded();

private:
    void loadQuestions();
    void loadAnswers();
    void show();
    void loadComment();
    void loadDraft();
    [[nodiscard]] QByteArray draft() const;
    void useDraft(const QByteArray &bytes);
    [[nodiscard]] Marks allMarks() const { return markPaper(m_bank->editions, m_paper, m_responses, m_marks); }
    void fail(const Error &error);

    HostContext &m_host;
    QString m_event;
    HandIn m_handIn;
    BankPtr m_bank;
    Paper m_paper;
    Responses m_responses;
    QList<int> m_open;               // indexes into the bank of the items that wait for a person
    QHash<QString, int> m_marks;     // millionths by question id
    QString m_title, m_subtitle, m_comment;
    std::optional<Error> m_error;
    DraftWriter m_drafts;
    QByteArray m_dropped;            // the draft before startOver()
    bool m_loading = true;
    bool m_busy = false;
    bool m_done = false;
};

}  // namespace vestibule::quiz
