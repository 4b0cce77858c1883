// The real program, run as a person in a terminal runs it.
#pragma once
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace vestibule::e2e {

struct Outcome {
    int exit = -1;  // -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    // Standard output as one JSON document; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
    // Of {"error":{"code","message"}}.
    [[nodiscard]] QString errorCode() const;
    [[nodiscard]] QString errorMessage() const;
};

enum ExitCode { Done = 0, Problems = 1, Usage = 2, Refused = 3 };

// A process without a terminal, so that nothing can ask for a password. `inChild` runs in the new process before the program.
void prepare(QProcess &process, const QString &program, const QStringList &arguments, const std::function<void()> &inChild = {});

struct Surroundings {
    QString password;                          // VESTIBULE_PASSWORD; null = not set
    QHash<QString, QString> environment;       // further variables
    std::function<void()> inChild;             // see prepare()
};

// vestibule ARGUMENTS…, to its end.
[[nodiscard]] Outcome run(const QStringList &arguments, const Surroundings &surroundings = {});

void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QStringList filesIn(const QString &folder);  // hidden ones too, sorted

[[nodiscard]] QString shippedPack();  // the folder of the sample company's pack

}  // namespace vestibule::e2e
