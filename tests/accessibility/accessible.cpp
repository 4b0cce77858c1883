#include "accessible.h"

namespace vestibule::accessibility {

using namespace Qt::StringLiterals;

namespace {

void collect(const Accessible &from, QList<Accessible> &into)
{
    into.append(from);
    for (const Accessible &child : from.children)
        collect(child, into);
}

void describe(const Accessible &from, int depth, QStringList &lines)
{
    if (from.is(State::Visible))
        lines.append(QString(2 * depth, u' ') + from.line());
    for (const Accessible &child : from.children)
        describe(child, depth + 1, lines);
}

bool matches(const QString &name, const QString &wanted)
{
    return wanted.endsWith(u'*') ? name.startsWith(QStringView(wanted).chopped(1)) : name == wanted;
}

}  // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

QList<Accessible> Accessible::all() const
{
    QList<Accessible> found;
    collect(*this, found);
    return found;
}

QList<Accessible> Accessible::named(const QString &wantedRole, const QString &wantedName) const
{
    QList<Accessible> found = all();
    found.removeIf([&](const Accessible &thing) {
        return !thing.is(State::Visible) || thing.role != wantedRole || !matches(thing.name, wantedName);
    });
    return found;
}

QString Accessible::line() const
{
    QString text = role + u" “"_s + name + u"”"_s;
    if (!description.isEmpty())
        text += u" ("_s + description + u')';
    for (const auto &[state, word] : {std::pair(State::Focusable, u" focusable"_s), std::pair(State::Focused, u" focused"_s),
                                      std::pair(State::Checked, u" checked"_s), std::pair(State::Selected, u" selected"_s)})
        if (is(state))
            text += word;
    return text;
}

QString Accessible::outline() const
{
    QStringList lines;
    describe(*this, 0, lines);
    return lines.join(u'\n');
}

}  // namespace vestibule::accessibility
