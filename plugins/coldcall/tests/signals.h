// Sounds whose timing is known.
#pragma once
#include "voice/sound.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace vestibule::coldcall::test {

inline double amplitude(double db)
{
    return 32'768 * std::pow(10, db / 20);
}

inline qint16 clipped(double sample)
{
    return qint16(std::clamp(std::lround(sample), -32'768L, 32'767L));
}

// The hiss of a quiet room.
inline Sound noise(qint64 ms, double db, unsigned seed = 1, int rate = 16'000)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0, amplitude(db));
    Sound sound{rate, {}};
    for (qint64 i = 0; i < ms * rate / 1000; ++i)
        sound.samples.append(clipped(normal(random)));
    return sound;
}

// A voice of so many syllables per second, in a room with hiss.
inline Sound babble(qint64 ms, double db, double syllables = 4, double hissDb = -75, int rate = 16'000)
{
    Sound sound = noise(ms, hissDb, 7, rate);
    for (qsizetype i = 0; i < sound.samples.size(); ++i) {
        const double t = double(i) / rate;
        const double swell = 0.55 - 0.45 * std::cos(2 * std::numbers::pi * syllables * t);
        double voice = 0;
        for (int harmonic = 1; harmonic <= 8; ++harmonic)
            voice += std::sin(2 * std::numbers::pi * 140 * harmonic * t) / harmonic;
        sound.samples[i] = clipped(sound.samples[i] + amplitude(db) * swell * voice);
    }
    return sound;
}

inline Sound operator+(Sound left, const Sound &right)
{
    left.samples += right.samples;
    return left;
}

inline Sound louder(Sound sound, double db)
{
    for (qint16 &sample : sound.samples)
        sample = clipped(sample * std::pow(10, db / 20));
    return sound;
}

// What espeak-ng says, as it writes it.
inline QByteArray espeak(const QString &text, const QString &voice, int pace = 160)
{
    QProcess program;
    program.start(QStringLiteral("espeak-ng"), {QStringLiteral("-b"), QStringLiteral("1"), QStringLiteral("-v"), voice, QStringLiteral("-s"),
                                                QString::number(pace), QStringLiteral("--stdin"), QStringLiteral("--stdout")});
    program.write(text.toUtf8());
    program.closeWriteChannel();
    program.waitForFinished();
    return program.readAllStandardOutput();
}

}  // namespace vestibule::coldcall::test
