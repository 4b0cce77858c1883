#include "compose/password.h"

#include <QCoreApplication>

#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace vestibule::compose {

namespace {

// Switches the echo off for as long as it lives.
class Silence
{
public:
    explicit Silence(int terminal) : m_terminal(terminal)
    {
        tcgetattr(terminal, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(terminal, TCSAFLUSH, &quiet);
    }
    ~Silence() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    int m_terminal;
    termios m_before{};
};

QByteArray readLine(int terminal)
{
    QByteArray line;
    for (char c = 0; ::read(terminal, &c, 1) == 1 && c != '\n';)
        line += c;
    return line;
}

}  // namespace

Result<QString> readPassword(const QString &prompt)
{
    if (qEnvironmentVariableIsSet("VESTIBULE_PASSWORD"))
        return qEnvironmentVariable("VESTIBULE_PASSWORD");
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return fail(ErrorCode::Unauthenticated, QCoreApplication::translate("Command", "There is no terminal to ask for the password."),
                    QCoreApplication::translate("Command", "Set VESTIBULE_PASSWORD."));
    const QByteArray question = prompt.toLocal8Bit();
    std::ignore = ::write(terminal, question.constData(), std::size_t(question.size()));
    QByteArray line;
    {
        const Silence silence(terminal);
        line = readLine(terminal);
    }
    std::ignore = ::write(terminal, "\n", 1);
    ::close(terminal);
    return QString::fromLocal8Bit(line);
}

}  // namespace vestibule::compose
