// A first or a new password: generated and shown once, or typed twice. Checked while it is typed.
#pragma once
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vestibule::readiness {

class PasswordForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the people's page")
    Q_PROPERTY(bool generated READ generated WRITE setGenerated NOTIFY changed)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(QString repeated READ repeated WRITE setRepeated NOTIFY changed)
    Q_PROPERTY(QString typedProblem READ typedProblem NOTIFY changed)
    Q_PROPERTY(QString repeatedProblem READ repeatedProblem NOTIFY changed)
    Q_PROPERTY(bool acceptable READ acceptable NOTIFY changed)

public:
    static constexpr int MinimumLength = 10;  // as the ledger asks for

    using QObject::QObject;

    [[nodiscard]] bool generated() const { return m_generated; }
    void setGenerated(bool generated);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &text);
    [[nodiscard]] QString repeated() const { return m_repeated; }
    void setRepeated(const QString &text);
    // The password must not be the same as the login.
    void setLogin(const QString &login);

    // Empty while nothing was typed: a field that nobody has touched is not wrong.
    [[nodiscard]] QString typedProblem() const;
    [[nodiscard]] QString repeatedProblem() const;
    [[nodiscard]] bool acceptable() const;

    // The typed password, or a new one: four groups of four, about 79 bits, without characters that look alike.
    [[nodiscard]] QString password() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    bool m_generated = true;
    QString m_typed, m_repeated, m_login;
};

}  // namespace vestibule::readiness
