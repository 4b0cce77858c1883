// Runs another program once, beside the calling thread.
#pragma once
#include <vestibule/result.h>

#include <QFuture>
#include <QStringList>

namespace vestibule::coldcall {

struct ProgramCall {
    QString program;
    QStringList arguments;
    QByteArray input;         // to its standard input, which is closed then
    int timeLimitMs = 5'000;
    qsizetype mostOutput = 64 * 1024 * 1024;
};

// What it wrote to standard output. NotFound: it cannot be started; Unavailable: it took too long; Io: it crashed, gave an exit code
// other than 0, or wrote too much. Cancelled when `owner` is destroyed before: the program is ended then.
[[nodiscard]] QFuture<Result<QByteArray>> runProgram(const ProgramCall &call, QObject *owner);

}  // namespace vestibule::coldcall
