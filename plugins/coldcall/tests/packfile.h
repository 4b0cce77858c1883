// The files of the sample pack and of tests/fixtures.
#pragma once
#include "script/graphreader.h"
#include "script/texts.h"

#include <QFile>
#include <QTest>

namespace vestibule::coldcall::test {

using namespace Qt::StringLiterals;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

inline QString packFile(const QString &path) { return QStringLiteral(VESTIBULE_SOURCE_DIR "/content/aquilon/") + path; }

inline Script scriptOf(const QByteArray &bytes)
{
    const ScriptReading reading = readScript(bytes, u"call.toml"_s);
    if (!reading.script)
        qFatal("%s", qPrintable(reading.faults.value(0).problem.text()));
    return *reading.script;
}

inline Script sampleScript() { return scriptOf(bytesOf(packFile(u"calls/price-objection.toml"_s))); }

inline Texts textsOf(const Script &script, const QString &language, const QString &call)
{
    return readTexts(script, language, bytesOf(packFile(u"%1/calls/%2.toml"_s.arg(language, call))), language).texts;
}

inline Texts sampleTexts(const Script &script, const QString &language) { return textsOf(script, language, u"price-objection"_s); }

inline QStringList printed(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(u"%1 %2:%3: %4"_s.arg(QLatin1String(fault.kind)).arg(fault.problem.line).arg(fault.problem.column).arg(fault.problem.message));
    return lines;
}

}  // namespace vestibule::coldcall::test
