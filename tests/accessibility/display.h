// A screen that nobody sees and a session bus of its own, so that tests beside each other do not meet.
#pragma once
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>

namespace vestibule::accessibility {

class Display
{
public:
    Display();
    ~Display();
    Q_DISABLE_COPY_MOVE(Display)

    // For programs that are to be on this screen and this bus.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    [[nodiscard]] QString busAddress() const;
    // At once and without a word to the programs that are on it. The bus stays.
    void disappear();
    // In pixels. So high that nothing has to be scrolled: what is out of sight is hidden to assistive technology in Qt 6.4.
    [[nodiscard]] static QSize size() { return {2000, 7000}; }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_bus;
};

// `program` in `environment`; it ends with the test program, however that ends.
void start(QProcess &process, const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
// Asks it to end, and waits until it has.
void end(QProcess &process);

}  // namespace vestibule::accessibility
