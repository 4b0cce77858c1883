#include "accessiblebus.h"

#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusReply>

namespace vestibule::accessibility {

using namespace Qt::StringLiterals;

namespace {

const QString &registry() { static const QString name = u"org.a11y.atspi.Registry"_s; return name; }

// The bus for accessibility, which the session bus starts when somebody asks for it.
QDBusConnection connectThrough(const QString &sessionBus)
{
    const QDBusConnection session = QDBusConnection::connectToBus(sessionBus, u"session"_s);
    const QDBusReply<QString> address = session.call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    if (!address.isValid())
        qFatal("no bus for accessibility: %s", qPrintable(address.error().message()));
    return QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
}

QDBusMessage message(const Reference &to, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(to.service, to.path.path(), u"org.a11y.atspi."_s + interface, method);
    message.setArguments(arguments);
    return message;
}

// What is asked of one thing, all of it at once: the answers come while the next questions go out.
struct Questions {
    QDBusPendingReply<QString> role;
    QDBusPendingReply<QVariant> name;
    QDBusPendingReply<QVariant> description;
    QDBusPendingReply<QList<uint>> states;
    QDBusPendingReply<QList<Reference>> children;

    Questions(const QDBusConnection &bus, const Reference &about)
        : role(ask(bus, about, u"GetRoleName"_s)), name(property(bus, about, u"Name"_s)), description(property(bus, about, u"Description"_s)),
          states(ask(bus, about, u"GetState"_s)), children(ask(bus, about, u"GetChildren"_s))
    {
    }

    static QDBusPendingCall ask(const QDBusConnection &bus, const Reference &about, const QString &method)
    {
        return bus.asyncCall(message(about, u"Accessible"_s, method, {}));
    }
    static QDBusPendingCall property(const QDBusConnection &bus, const Reference &about, const QString &name)
    {
        QDBusMessage get = QDBusMessage::createMethodCall(about.service, about.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get.setArguments({u"org.a11y.atspi.Accessible"_s, name});
        return bus.asyncCall(get);
    }

    void fill(Accessible &thing)
    {
        const QList<uint> words = states.value();
        thing.role = role.value();
        thing.name = name.value().toString();
        thing.description = description.value().toString();
        thing.states = words.size() < 2 ? 0 : quint64(words[1]) << 32 | words[0];
        for (const Reference &child : children.value())
            thing.children.append({.reference = child});
    }
};

void readLevel(const QDBusConnection &bus, const QList<Accessible *> &things)
{
    std::vector<Questions> questions;
    for (const Accessible *thing : things)
        questions.emplace_back(bus, thing->reference);
    QList<Accessible *> below;
    for (qsizetype i = 0; i < things.size(); ++i) {
        questions[size_t(i)].fill(*things[i]);
        for (Accessible &child : things[i]->children)
            below.append(&child);
    }
    if (!below.isEmpty())
        readLevel(bus, below);
}

}  // namespace

AccessibleBus::AccessibleBus(const QString &sessionBus) : m_connection(connectThrough(sessionBus))
{
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
}

AccessibleBus::~AccessibleBus()
{
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
    QDBusConnection::disconnectFromBus(u"session"_s);
}

QDBusMessage AccessibleBus::call(const Reference &to, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    return m_connection.call(message(to, interface, method, arguments));
}

QList<Accessible> AccessibleBus::programs() const
{
    return tree({registry(), QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)}).children;
}

Accessible AccessibleBus::tree(const Reference &root) const
{
    Accessible thing{.reference = root};
    readLevel(m_connection, {&thing});
    return thing;
}

void AccessibleBus::ask(const QString &event) const
{
    call({registry(), QDBusObjectPath(u"/org/a11y/atspi/registry"_s)}, u"Registry"_s, u"RegisterEvent"_s, {event});
}

}  // namespace vestibule::accessibility
