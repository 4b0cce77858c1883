// Lets the window's shortcuts pass a text that is only read: a TextEdit of Qt 6.4 keeps all keys for itself, as if they were typed.
#pragma once
#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>

namespace vestibule::ui {

class ReadingKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *reader READ reader WRITE setReader NOTIFY readerChanged REQUIRED)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickItem *reader() const { return m_reader; }
    void setReader(QQuickItem *reader);

Q_SIGNALS:
    void readerChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QQuickItem> m_reader;
};

}  // namespace vestibule::ui
