#include "script/call.h"

#include "script/graphreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallFiles)
};

constexpr qint64 LargestFile = 8 * 1024 * 1024;  // as in a content pack

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be read (%2).").arg(path, file.errorString()), Words::tr("Check the path."));
    if (file.size() > LargestFile)
        return fail(ErrorCode::Malformed, Words::tr("“%1” is larger than 8 MiB.").arg(path), Words::tr("Divide the call."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be read (%2).").arg(path, file.errorString()), Words::tr("Check the path."));
    return bytes;
}

// Of the pack's call that has its words in `path`; else `path`.
QString graphOf(const QString &path)
{
    const QFileInfo info(path);
    const QString graph = QDir::cleanPath(info.dir().filePath(u"../../%1/%2"_s.arg(info.absoluteDir().dirName(), info.fileName())));
    return QFileInfo(graph).isFile() ? graph : path;
}

}  // namespace

const Texts *Call::in(const QString &language) const
{
    const auto found = std::ranges::find(texts, language, &Texts::language);
    return found != texts.cend() ? &*found : texts.isEmpty() ? nullptr : &texts.first();
}

Call readCall(const QList<CheckedFile> &files)
{
    Call call;
    const auto graph = std::ranges::find(files, QString(), &CheckedFile::language);
    if (graph == files.cend()) {
        call.faults.append({kind::MissingKey,
                            {files.isEmpty() ? QString() : files.first().path, 0, 0, Problem::Severity::Error,
                             Words::tr("the graph of the call is missing; name it in “common” of the activity")}});
        return call;
    }
    ScriptReading reading = readScript(graph->bytes, graph->path);
    call.script = std::move(reading.script);
    call.faults = std::move(reading.faults);
    if (!call.script)
        return call;
    for (const CheckedFile &file : files) {
        if (file.language.isEmpty())
            continue;
        TextsReading texts = readTexts(*call.script, file.language, file.bytes, file.path);
        if (!hasErrors(texts.faults))
            call.texts.append(std::move(texts.texts));
        call.faults += texts.faults;
    }
    return call;
}

Result<QList<CheckedFile>> callFiles(const QString &named)
{
    const QString graph = graphOf(named);
    const auto bytes = bytesOf(graph);
    if (!bytes)
        return std::unexpected(bytes.error());
    QList<CheckedFile> files{{graph, {}, *bytes, {}}};
    const QFileInfo info(graph);
    const QDir pack(info.absoluteDir().filePath(u".."_s));
    for (const QString &language : pack.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = QDir::cleanPath(
            QFileInfo(graph).dir().filePath(u"../%1/%2/%3"_s.arg(language, info.absoluteDir().dirName(), info.fileName())));
        if (!QFileInfo(path).isFile())
            continue;
        const auto texts = bytesOf(path);
        if (!texts)
            return std::unexpected(texts.error());
        files.append({path, language, *texts, {}});
    }
    return files;
}

}  // namespace vestibule::coldcall
