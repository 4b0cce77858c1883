#include "score/rescore.h"

#include "run/replay.h"
#include "script/call.h"

#include <QCoreApplication>

namespace vestibule::coldcall {

Result<Rescore> rescoreCall(const QByteArray &bytes, const QList<CheckedFile> &files)
{
    const Call call = readCall(files);
    if (!call.script)
        return fail(ErrorCode::NotFound, QCoreApplication::translate("CallRescore", "The script of this call is not there any more."));
    const auto record = RunRecord::fromBytes(bytes);
    if (!record)
        return std::unexpected(record.error());
    const auto run = replay(*call.script, *record);
    if (!run)
        return std::unexpected(run.error());
    if (run->phase() != Phase::Ended)
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("CallRescore", "The recorded call has not ended, so it has no score."));
    return Rescore{run->result().score, run->result().passed, {}};
}

}  // namespace vestibule::coldcall
