// Lets espeak-ng speak: a program of its own, in a process of its own. GUI thread; nothing blocks.
#pragma once
#include "voice/voice.h"
#include "voice/waiting.h"

#include <QObject>

namespace vestibule::coldcall {

class Synthesizer : public QObject
{
public:
    static constexpr qsizetype MostCharacters = 2'000;  // of a line; the rest is not said

    explicit Synthesizer(QString program = QStringLiteral("espeak-ng"), QObject *parent = nullptr);

    // As the program says it; it is asked until it answers. NotFound: it is not installed.
    [[nodiscard]] QFuture<Result<QString>> version();
    // A WAV file, as the program writes it. Errors: see runProgram().
    [[nodiscard]] QFuture<Result<QByteArray>> speak(const QString &text, const Voice &voice);

private:
    QString m_program;
    QString m_version;
    Waiting<QString> m_versionAsked;
};

// "en+f3": what espeak-ng calls the voice. Its en-gb knows no variants.
[[nodiscard]] QString espeakVoice(const Voice &voice);

}  // namespace vestibule::coldcall
