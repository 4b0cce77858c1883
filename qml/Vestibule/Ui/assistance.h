// Whether anybody asks what the window says beside what it shows: a screen reader, or another program that helps a person. What only
// they would hear, and what takes its time in long lists, is not worked out for nobody.
#pragma once
#include <QAccessible>
#include <QObject>
#include <QQmlEngine>

namespace vestibule::ui {

class Assistance : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // Follows the desktop; set by who listens in another way, as tests do.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    explicit Assistance(QObject *parent = nullptr);
    ~Assistance() override;
    Q_DISABLE_COPY_MOVE(Assistance)

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

Q_SIGNALS:
    void activeChanged();

private:
    void accessibilityActiveChanged(bool active) override { setActive(active); }

    bool m_active = QAccessible::isActive();
};

}  // namespace vestibule::ui
