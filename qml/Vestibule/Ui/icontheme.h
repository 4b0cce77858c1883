// The icons of the desktop's theme by their freedesktop names. Themes draw an icon as lines for small sizes and as a filled
// picture for large ones; in one colour the latter is a blot. So a large icon is a small drawing, enlarged.
#pragma once
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace vestibule::ui {

class IconTheme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    // Gives the engine the pictures that the addresses name.
    static IconTheme *create(QQmlEngine *engine, QJSEngine *scriptEngine);
    IconTheme() = delete;

    // Of the icon's picture; empty when the theme has no such icon.
    Q_INVOKABLE [[nodiscard]] QUrl picture(const QString &name) const;
    // Whether the icon points somewhere and turns round where text runs from right to left.
    Q_INVOKABLE [[nodiscard]] bool turns(const QString &name) const;

private:
    explicit IconTheme(QObject *parent) : QObject(parent) {}
};

}  // namespace vestibule::ui
