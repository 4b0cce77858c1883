// What a screen reader sees of an item, and does to it.
#pragma once
#include <QAccessible>
#include <QObject>
#include <QQuickItem>

class ScreenReader : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE QString name(QQuickItem *item) const
    {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        return seen ? seen->text(QAccessible::Name) : QString();
    }
    Q_INVOKABLE QString description(QQuickItem *item) const
    {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        return seen ? seen->text(QAccessible::Description) : QString();
    }
    // Whether what is typed is kept from being read aloud.
    Q_INVOKABLE bool secret(QQuickItem *item) const
    {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        return seen && seen->state().passwordEdit;
    }
    Q_INVOKABLE int role(QQuickItem *item) const
    {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        return seen ? int(seen->role()) : int(QAccessible::NoRole);
    }
    Q_INVOKABLE bool checked(QQuickItem *item) const
    {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        return seen && seen->state().checked;
    }
    // False when the item offers no such action.
    Q_INVOKABLE bool press(QQuickItem *item) const { return act(item, QAccessibleActionInterface::pressAction()); }
    Q_INVOKABLE bool toggle(QQuickItem *item) const { return act(item, QAccessibleActionInterface::toggleAction()); }

private:
    static bool act(QQuickItem *item, const QString &action)
    {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        QAccessibleActionInterface *actions = seen ? seen->actionInterface() : nullptr;
        if (!actions || !actions->actionNames().contains(action))
            return false;
        actions->doAction(action);
        return true;
    }
};
