// Somebody who goes to a view, and through it with the keyboard alone.
#pragma once
#include "screenreader.h"

namespace vestibule::accessibility {

// A thing to press, or to wait for, or with a text, a field to fill; or a key.
struct Step {
    QString role;
    QString name;
    QString text{};
    std::optional<ScreenReader::Key> key{};

    // Otherwise it is only waited for.
    [[nodiscard]] bool isPressed() const;
};
using Way = QList<Step>;

inline Step row(const QString &name) { return {QStringLiteral("list item"), name}; }
inline Step button(const QString &name) { return {QStringLiteral("push button"), name}; }
inline Step entry(const QString &name) { return {QStringLiteral("menu item"), name}; }
inline Step key(ScreenReader::Key key) { return {.role = {}, .name = {}, .key = key}; }

// It can be used; all else that has the focus now and then only stands around it.
[[nodiscard]] bool isControl(const Accessible &thing);
// It has a role and a name; of a password field Qt 6.4 withholds the name, and has it in its description.
[[nodiscard]] bool speaks(const Accessible &thing);

class Walker
{
public:
    explicit Walker(ScreenReader &reader) : m_reader(reader) {}

    // Each fails the test that is running when something is not as it should be.
    // Signs the one before out and this person in, by a name on the sign-in page of a sample company.
    void be(const QString &name);
    void go(const Way &way);
    // The focus always stands on something that says what it is, comes round and goes back, and passes every control of what is
    // in front.
    // disabled: fields that are off, which Qt 6.4 calls focusable like all others; nobody has to come to them.
    // loadsForEver: it shows how a page looks that loads.
    void walk(const QStringList &disabled = {}, bool loadsForEver = false);
    // The dialog that is open, or all of the window.
    [[nodiscard]] Accessible front() const;

private:
    [[nodiscard]] bool settles(bool loadsForEver) const;
    void forwards(QList<Accessible> &stops);
    void throughTable(const Accessible &row);
    void throughTitles(const Accessible &table, const Accessible &row);
    void backwards(const QList<Accessible> &stops);

    ScreenReader &m_reader;
    QString m_person;              // signed in; empty: nobody
    QList<Accessible> m_inTables;  // what the arrow keys came to in the tables of the view
};

}  // namespace vestibule::accessibility
