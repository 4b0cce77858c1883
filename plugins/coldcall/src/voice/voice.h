// How a client sounds when a program speaks for them.
#pragma once
#include <QByteArray>
#include <QString>

namespace vestibule::coldcall {

struct Voice {
    enum class Person { Woman, Man };
    static constexpr int SlowestPace = 80;
    static constexpr int FastestPace = 300;

    QString language;      // "en", "ru"
    Person person = Person::Woman;
    int wordsPerMinute = 160;  // held between SlowestPace and FastestPace

    bool operator==(const Voice &) const = default;
};

// What the client says next.
struct SpokenLine {
    QString id;       // comes back in the speaker's signals
    QString text;     // what is said
    QByteArray clip;  // the author's recording of it: WAV, FLAC, Ogg Vorbis or Opus; empty: there is none
    Voice voice;      // for the program, when there is no clip or it cannot be read

    bool operator==(const SpokenLine &) const = default;
};

// How long a line stands that nobody can hear, in ms: time to read it, well within Run::LongestLineMs.
[[nodiscard]] qint64 readingMs(const QString &text);

}  // namespace vestibule::coldcall
