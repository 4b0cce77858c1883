// Asks before a page is left in the middle of something that leaving ends, like a call on the line.
#pragma once
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace vestibule::shell {

class LeaveGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    // What leaving now would mean. The page says it; empty: it may be left.
    Q_PROPERTY(QString warning READ warning WRITE setWarning NOTIFY changed)
    // Somebody wants to leave and has not answered yet.
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] QString warning() const { return m_warning; }
    // Without a warning there is nothing to ask any more: who was asked stays.
    void setWarning(const QString &warning);
    [[nodiscard]] bool isAsking() const { return bool(m_onward); }

    // Does it at once, or when the person agrees. Asked twice, the last one counts.
    void leave(std::function<void()> onward);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void stay();

Q_SIGNALS:
    void changed();

private:
    QString m_warning;
    std::function<void()> m_onward;
};

}  // namespace vestibule::shell
