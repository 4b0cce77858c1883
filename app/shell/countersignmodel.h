// The dialog in which another person signs one thing at this desk.
#pragma once
#include "core/services/countersign.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vestibule::shell {

class CountersignModel : public QObject, public core::CountersignPrompt
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString statement READ statement NOTIFY changed)
    Q_PROPERTY(QString roles READ roles NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;
    ~CountersignModel() override;

    [[nodiscard]] QFuture<Result<core::StoreCredentials>> ask(const CountersignRequest &request, const QString &complaint) override;

    [[nodiscard]] QString title() const { return m_request.title; }
    [[nodiscard]] QString statement() const { return m_request.statement; }
    [[nodiscard]] QString roles() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void confirm(const QString &login, const QString &password);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void opened();
    void finished();

private:
    void finish();
    void answer(Result<core::StoreCredentials> result);

    CountersignRequest m_request;
    QString m_problem;
    std::shared_ptr<QPromise<Result<core::StoreCredentials>>> m_waiting;
};

}  // namespace vestibule::shell
