// What assistive technology is told of a program: a tree of things with a role, a name and a state, as it stood at one moment.
#pragma once
#include <QDBusObjectPath>
#include <QDBusArgument>

namespace vestibule::accessibility {

// Where a thing is on the bus.
struct Reference {
    QString service;
    QDBusObjectPath path;

    friend bool operator==(const Reference &, const Reference &) = default;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference);

// The numbers of AtspiStateType. Qt 6.4 does not tell what is disabled; Vestibule.Ui lets it be not focusable.
enum class State { Checked = 4, Focusable = 11, Focused = 12, Selected = 23, Visible = 30 };

struct Accessible {
    Reference reference;
    QString role{};  // "push button", "list item" …
    QString name{};
    QString description{};
    quint64 states = 0;
    QList<Accessible> children{};

    [[nodiscard]] bool is(State state) const { return (states >> int(state) & 1) != 0; }
    // It and all below it, in the order of reading.
    [[nodiscard]] QList<Accessible> all() const;
    // Those among them that are visible, with this role and name; a name that ends with * gives the beginning only.
    [[nodiscard]] QList<Accessible> named(const QString &role, const QString &name) const;
    [[nodiscard]] QString line() const;  // role “name”
    [[nodiscard]] QString outline() const;  // all that shows, one line each
};

}  // namespace vestibule::accessibility

Q_DECLARE_METATYPE(vestibule::accessibility::Reference)
