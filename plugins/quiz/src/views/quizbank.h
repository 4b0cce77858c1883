// The questions of a quiz with their right answers, for mentors and HR.
#pragma once
#include "views/loader.h"

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::quiz {

class QuizBank : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    // Rows are described as they come into sight: their one role is "question",
    // {id, type, typeText, title, stem, answers: [{index, text, right, percent, match, feedback}], general}.
    QuizBank(HostContext &host, const QString &activity, QObject *parent = nullptr);
    ~QuizBank() override;
    Q_DISABLE_COPY_MOVE(QuizBank)

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int count() const { return m_bank ? int(m_bank->questions().size()) : 0; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void load();

Q_SIGNALS:
    void changed();

private:
    void show(const Result<BankPtr> &bank);

    HostContext &m_host;
    QString m_activity;
    QString m_title;
    std::optional<Error> m_error;
    BankPtr m_bank;
    bool m_loading = true;
};

}  // namespace vestibule::quiz
