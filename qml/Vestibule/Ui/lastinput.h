// With what the person last did something: who came by the keyboard is shown where the focus is.
#pragma once
#include <QQmlEngine>

namespace vestibule::ui {

class LastInput : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool byKey READ byKey)                // asked for when something is opened at the pointer, or not
    Q_PROPERTY(Qt::FocusReason reason READ reason)  // for the focus that follows from it; asked for when it is given

public:
    explicit LastInput(QObject *parent = nullptr);

    [[nodiscard]] bool byKey() const { return m_byKey; }
    [[nodiscard]] Qt::FocusReason reason() const { return m_byKey ? Qt::ShortcutFocusReason : Qt::OtherFocusReason; }

Q_SIGNALS:
    // A key, a button, a wheel or a finger: before whatever it is meant for hears of it, perhaps more than once.
    void happened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_byKey = false;
};

}  // namespace vestibule::ui
