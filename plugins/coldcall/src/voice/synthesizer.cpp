#include "voice/synthesizer.h"

#include "voice/program.h"

#include <vestibule/async.h>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

QString espeakVoice(const Voice &voice)
{
    QString language = voice.language;
    language.removeIf([](QChar c) { return !(c >= u'a' && c <= u'z') && c != u'-'; });
    return language + (voice.person == Voice::Person::Woman ? u"+f3"_s : u"+m3"_s);
}

Synthesizer::Synthesizer(QString program, QObject *parent) : QObject(parent), m_program(std::move(program)) {}

QFuture<Result<QString>> Synthesizer::version()
{
    if (!m_version.isEmpty())
        return ready(Result<QString>(m_version));
    const bool isAsked = !m_versionAsked.isEmpty();
    const QFuture<Result<QString>> future = m_versionAsked.ask();
    if (isAsked)
        return future;
    whenReady(runProgram({.program = m_program, .arguments = {u"--version"_s}, .input = {}}, this), this,
              [this](const Result<QByteArray> &output) {
                  if (!output)
                      return m_versionAsked.answer(std::unexpected(output.error()));
                  m_version = QString::fromUtf8(*output).trimmed();
                  m_versionAsked.answer(m_version);
              });
    return future;
}

QFuture<Result<QByteArray>> Synthesizer::speak(const QString &text, const Voice &voice)
{
    const int pace = std::clamp(voice.wordsPerMinute, Voice::SlowestPace, Voice::FastestPace);
    // -b 1: the text is UTF-8.
    return runProgram({.program = m_program,
                       .arguments = {u"-b"_s, u"1"_s, u"-v"_s, espeakVoice(voice), u"-s"_s, QString::number(pace), u"--stdin"_s,
                                     u"--stdout"_s},
                       .input = text.left(MostCharacters).toUtf8()},
                      this);
}

}  // namespace vestibule::coldcall
