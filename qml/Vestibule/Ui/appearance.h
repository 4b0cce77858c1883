// What the desktop asks of every program: a dark or a light appearance, its font, and whether things may move.
#pragma once
#include <QObject>
#include <QQmlEngine>

namespace vestibule::ui {

class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion CONSTANT)
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT)

public:
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] QString fontFamily() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void darkChanged();

private:
    bool m_dark;
    bool m_reducedMotion;
};

}  // namespace vestibule::ui
