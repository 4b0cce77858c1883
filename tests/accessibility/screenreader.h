// A person at the program who sees nothing of it: all goes by roles and names over AT-SPI, and by the keyboard.
#pragma once
#include "accessiblebus.h"
#include "display.h"

namespace vestibule::accessibility {

class ScreenReader : public QObject
{
    Q_OBJECT
public:
    // Starts the program on `data` with its window and further options, and waits until the window has the keyboard.
    ScreenReader(const Display &display, const QString &data, const QStringList &options = {});
    ~ScreenReader();
    Q_DISABLE_COPY_MOVE(ScreenReader)

    // All of the window now.
    [[nodiscard]] Accessible look() const;
    // The last thing that shows with this role and name (see Accessible::named): what stands in front comes last. It waits for the
    // thing; one that does not come prints what there is instead.
    [[nodiscard]] std::optional<Accessible> find(const QString &role, const QString &name) const;

    // What assistive technology does to a thing, when it can be used; by its name it waits for that. False: it cannot.
    [[nodiscard]] bool press(const QString &role, const QString &name);
    [[nodiscard]] bool press(const Accessible &thing);
    // Types into a field, in place of what it held before, and waits until it holds that.
    [[nodiscard]] bool fill(const QString &name, const QString &text);

    // Keys go to where the focus is.
    enum Key : quint32 { Tab = 0xff09, Return = 0xff0d, Escape = 0xff1b, Left = 0xff51, Up = 0xff52, Right = 0xff53, Down = 0xff54, F1 = 0xffbe };  // keysyms
    void key(Key key);
    void type(const QString &text);

    // Presses the key and waits for what is said next: of another thing, or another description of this one. Empty: nothing.
    [[nodiscard]] std::optional<Accessible> moveFocus(Key key);
    [[nodiscard]] std::optional<Accessible> moveFocusBack();  // Shift+Tab

    // Waits until the program has ended by itself, with whatever exit code but no crash.
    [[nodiscard]] bool programEnds();

private Q_SLOTS:
    void noteFocus(const QDBusMessage &message);
    void noteDescription(const QDBusMessage &message);

private:
    [[nodiscard]] bool act(const Accessible &thing, const QString &action);
    void forget();
    [[nodiscard]] std::optional<Accessible> said();
    void activateWindow();
    void generateKey(qint32 code, const QString &text, quint32 kind);

    AccessibleBus m_bus;
    QProcess m_program;
    Reference m_application;
    Reference m_focus;  // where it was last heard; empty once something was done that may have moved it
    std::optional<Reference> m_said;
};

}  // namespace vestibule::accessibility
