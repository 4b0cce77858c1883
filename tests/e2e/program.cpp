#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

namespace vestibule::e2e {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestRunMs = 500'000;  // only a program that hangs needs it
}

QJsonObject Outcome::json() const { return QJsonDocument::fromJson(out).object(); }
QString Outcome::errorCode() const { return json()["error"_L1]["code"_L1].toString(); }
QString Outcome::errorMessage() const { return json()["error"_L1]["message"_L1].toString(); }

void prepare(QProcess &process, const QString &program, const QStringList &arguments, const std::function<void()> &inChild)
{
    process.setProgram(program);
    process.setArguments(arguments);
    process.setChildProcessModifier([inChild] {
        ::setsid();  // away from the terminal
        if (inChild)
            inChild();
    });
}

Outcome run(const QStringList &arguments, const Surroundings &surroundings)
{
    QProcess process;
    prepare(process, QStringLiteral(VESTIBULE_BINARY_DIR "/bin/vestibule"), arguments, surroundings.inChild);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"VESTIBULE_PASSWORD"_s);
    if (!surroundings.password.isNull())
        environment.insert(u"VESTIBULE_PASSWORD"_s, surroundings.password);
    for (auto it = surroundings.environment.cbegin(); it != surroundings.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start();
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(LongestRunMs);
    const Outcome outcome{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    if (ended && process.exitStatus() == QProcess::NormalExit)
        return outcome;
    // No exit code of its own: say which way it went.
    const QByteArray why = ended ? "it crashed with signal " + QByteArray::number(outcome.exit) : "it did not come to an end";
    return {-1, outcome.out, outcome.err + "\nvestibule: " + why};
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString shippedPack() { return QStringLiteral(VESTIBULE_BINARY_DIR "/share/vestibule/content/aquilon"); }

}  // namespace vestibule::e2e
