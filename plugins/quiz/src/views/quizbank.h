// The questions of a quiz with their right answers, for mentors and HR.
#pragma once
#include "views/loader.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace vestibule::quiz {

class QuizBank : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    // [{id, type, typeText, title, stem, answers: [{index, text, right, percent, match, feedback}], general}]
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)

public:
    QuizBank(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QVariantList questions() const { return m_questions; }

    Q_INVOKABLE void load();

Q_SIGNALS:
    void changed();

private:
    void show(const Result<BankPtr> &bank);

    HostContext &m_host;
    QString m_activity;
    QString m_title, m_problem;
    QVariantList m_questions;
    bool m_loading = true;
};

}  // namespace vestibule::quiz
