// Grading a hand-in with open answers: the answer beside the marking guide, a mark for each, a comment, and the result.
#pragma once
#include "attempt/paper.h"
#include "views/loader.h"

#include <vestibule/ledger.h>

#include <QObject>
#include <QVariantList>
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
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    // [{id, stem, answer, guide, mark (0..100 or -1)}]
    Q_PROPERTY(QVariantList items READ items NOTIFY changed)
    Q_PROPERTY(QString machineText READ machineText NOTIFY changed)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)

public:
    QuizGrade(HostContext &host, const QString &event, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] QVariantList items() const;
    [[nodiscard]] QString machineText() const;
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] bool complete() const;

    Q_INVOKABLE void load();
    Q_INVOKABLE void setMark(int row, int percent);
    Q_INVOKABLE void grade(const QString &comment);

Q_SIGNALS:
    void changed();
    void graded();

private:
    void loadSubmission();
    void loadAnswers();
    void fail(const Error &error);

    HostContext &m_host;
    QString m_event;
    Event m_submission;
    BankPtr m_bank;
    Paper m_paper;
    Responses m_responses;
    QList<int> m_open;               // indexes into the bank of the items that wait for a person
    QHash<QString, int> m_marks;     // millionths by question id
    QString m_title, m_subtitle, m_problem;
    bool m_loading = true;
    bool m_busy = false;
    bool m_done = false;
};

}  // namespace vestibule::quiz
