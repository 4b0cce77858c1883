// What a page was like when it was left. The shell keeps one for each step on the person's way and gives it to the page; what is to be
// kept is said with Remembered.
#pragma once
#include <QHash>
#include <QObject>
#include <QQmlEngine>
#include <QVariant>

namespace vestibule::ui {

class PageMemory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // What is kept of every visit to the page, such as how a table is sorted; null: nothing.
    Q_PROPERTY(vestibule::ui::PageMemory *habits MEMBER m_habits NOTIFY habitsChanged)

public:
    using QObject::QObject;

    Q_INVOKABLE [[nodiscard]] bool has(const QString &name) const { return m_kept.contains(name); }
    Q_INVOKABLE [[nodiscard]] QVariant value(const QString &name) const { return m_kept.value(name); }
    Q_INVOKABLE void keep(const QString &name, const QVariant &value) { m_kept.insert(name, value); }

Q_SIGNALS:
    void habitsChanged();

private:
    QHash<QString, QVariant> m_kept;
    PageMemory *m_habits = nullptr;  // outlives this
};

}  // namespace vestibule::ui
