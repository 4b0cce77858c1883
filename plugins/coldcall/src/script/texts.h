// <lang>/calls/<id>.toml: every word of a call in one language.
#pragma once
#include "script/script.h"

namespace vestibule::coldcall {

struct ReplyText {
    QString say;         // may hold {trainee}
    QStringList also;    // other ways to say it
    QStringList keys;    // phrases that mean it wherever they stand
    QString missed;      // what it missed, and what to try; empty for a good reply
    QString instead;
};

struct TurnText {
    QStringList lines;   // as Turn::lines
    QString interrupt;   // empty where the turn has none
};

struct EndText {
    QString text;
    QString nextStep;    // empty where none is agreed
};

// Lists are as those of the script.
struct Texts {
    QString language;
    QString title;
    QString situation;
    QString goal;
    QString clientName;
    QString clientCompany;
    QString clientRole;
    QStringList behaviours;
    QStringList blockers;
    QStringList objections;
    QList<TurnText> turns;
    QList<ReplyText> replies;
    QList<EndText> ends;
};

struct TextsReading {
    Texts texts;    // complete when there is no error
    Faults faults;  // in the order of the file
};

// Throws nothing of its own; thread-safe.
[[nodiscard]] TextsReading readTexts(const Script &script, const QString &language, const QByteArray &bytes, const QString &file = {});

// {trainee} replaced by the name.
[[nodiscard]] QString spoken(const QString &text, const QString &trainee);

}  // namespace vestibule::coldcall
