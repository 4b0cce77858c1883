#include "voice/program.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace vestibule::coldcall {
namespace {

class ProgramRun : public QProcess
{
public:
    ProgramRun(const ProgramCall &call, QObject *owner) : QProcess(owner), m_call(call)
    {
        m_promise.start();
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, &ProgramRun::giveUp);
        connect(this, &QProcess::readyReadStandardOutput, this, &ProgramRun::collect);
        connect(this, &QProcess::errorOccurred, this, &ProgramRun::failed);
        connect(this, &QProcess::finished, this, &ProgramRun::ended);
    }

    // The future is Cancelled by its promise. Without the signals: they would come to what is half destroyed.
    ~ProgramRun() override
    {
        disconnect();
        kill();
        waitForFinished(1000);
    }

    [[nodiscard]] QFuture<Result<QByteArray>> begin()
    {
        const QFuture<Result<QByteArray>> future = m_promise.future();
        m_limit.start(m_call.timeLimitMs);
        start(m_call.program, m_call.arguments);
        if (state() != NotRunning) {
            write(m_call.input);
            closeWriteChannel();
        }
        return future;
    }

private:
    void collect()
    {
        m_output += readAllStandardOutput();
        if (m_output.size() > m_call.mostOutput)
            settle(fail(ErrorCode::Io, QCoreApplication::translate("Voice", "%1 wrote more than can be.").arg(m_call.program)));
    }

    void giveUp()
    {
        settle(fail(ErrorCode::Unavailable, QCoreApplication::translate("Voice", "%1 did not answer in time.").arg(m_call.program)));
    }

    void failed(ProcessError error)
    {
        if (error == FailedToStart)
            settle(fail(ErrorCode::NotFound, QCoreApplication::translate("Voice", "The program %1 is not installed.").arg(m_call.program),
                        QCoreApplication::translate("Voice", "Ask your administrator to install the package %1.").arg(m_call.program),
                        {}, errorString()));
    }

    void ended(int code, ExitStatus status)
    {
        if (status == NormalExit && code == 0)
            return settle(m_output + readAllStandardOutput());
        settle(fail(ErrorCode::Io, QCoreApplication::translate("Voice", "%1 failed.").arg(m_call.program), {}, {},
                    QStringLiteral("exit %1: %2").arg(code).arg(QString::fromUtf8(readAllStandardError().left(500)))));
    }

    void settle(const Result<QByteArray> &result)
    {
        if (m_promise.future().isFinished())
            return;
        m_limit.stop();
        m_promise.addResult(result);
        m_promise.finish();
        kill();
        deleteLater();
    }

    ProgramCall m_call;
    QPromise<Result<QByteArray>> m_promise;
    QTimer m_limit;
    QByteArray m_output;
};

}  // namespace

QFuture<Result<QByteArray>> runProgram(const ProgramCall &call, QObject *owner)
{
    return (new ProgramRun(call, owner))->begin();
}

}  // namespace vestibule::coldcall
