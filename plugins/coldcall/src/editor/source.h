// A call script as its author writes it: names instead of indexes, what was left out stays left out, comments are kept. Any state of
// an edit can stand here, sound or not; what is wrong with it says checkCall() over what writeCall() makes of it.
#pragma once
#include "script/script.h"
#include "script/texts.h"

#include <QMap>

namespace vestibule::coldcall {

// Comments of the author, with their "#": whole lines above a place (empty ones between and after them, too), and one beside it.
struct Comment {
    QStringList above;
    QString beside;
    bool operator==(const Comment &) const = default;
};
// By the place's path: "first", "state.rapport", "must.0", "turn.price", "turn.price.wait", "turn.price.line.curt", "reply.ask.to".
using Comments = QMap<QString, Comment>;

struct SourceChange {
    QString name;        // of the state
    bool isFlag = false;
    int value = 0;       // added to a number; a flag is set to it
    bool operator==(const SourceChange &) const = default;
};

struct SourceWay {
    QString when;  // empty: in all other cases
    QString to;    // a turn or an end
    bool operator==(const SourceWay &) const = default;
};

struct SourceReply {
    QString id;
    QString when;
    bool trap = false;
    QStringList shows, breaks, blockers, meets;
    QList<SourceChange> changes;
    Reply::Action action = Reply::Action::None;
    int amount = 0;  // seconds; of a call-back minutes
    QString late;    // of a hold
    QList<SourceWay> ways;
    bool operator==(const SourceReply &) const = default;
};

struct SourceLine {
    QString id, when, mood, voice;
    bool operator==(const SourceLine &) const = default;
};

struct SourceInterrupt {
    int after = 0;
    QList<SourceChange> changes;
    bool operator==(const SourceInterrupt &) const = default;
};

struct SourceTurn {
    QString id, mood, voice;
    QStringList raises, breaks;
    QList<SourceChange> changes;
    std::optional<int> wait;
    QString late;
    std::optional<SourceInterrupt> interrupt;
    QList<SourceLine> lines;  // empty: one, “main”
    QList<SourceReply> replies;
    bool operator==(const SourceTurn &) const = default;

    [[nodiscard]] QStringList lineIds() const;  // with “main” when there are no lines, and “interrupt” when there is one
};

struct SourceState {
    QString name;
    bool isFlag = false;
    int start = 0, min = 0, max = 1;
    bool operator==(const SourceState &) const = default;
};

struct SourceBehaviour {
    QString id;
    int weight = 1;
    bool kept = false;
    QStringList practise;
    bool operator==(const SourceBehaviour &) const = default;
};

struct SourceBlocker {
    QString id;
    QStringList practise;
    bool operator==(const SourceBlocker &) const = default;
};

struct SourceEnd {
    QString id, outcome, nextStep;
    std::optional<int> weight;
    QStringList practise;
    bool operator==(const SourceEnd &) const = default;
};

struct SourceMust {
    bool never = false;
    QString condition;
    bool operator==(const SourceMust &) const = default;
};

struct SourceRings {
    std::optional<int> allowed, most, seconds, weight;
    bool operator==(const SourceRings &) const = default;
};

struct SourcePatience {
    int seconds = 0;
    QString to;
    bool operator==(const SourcePatience &) const = default;
};

struct SourceSpeed {
    int within = 0, weight = 0;
    bool operator==(const SourceSpeed &) const = default;
};

// What of the client is learned during the call, each by “turn:…” and “behaviour:…”; empty: known before.
struct SourceKnown {
    QStringList name, company, role;
    bool operator==(const SourceKnown &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == SourceKnown(); }
};

struct GraphSource {
    QString id, kind, speaker, first;
    int pass = 0;
    std::optional<int> dialling, wait;
    std::optional<SourceRings> rings;
    std::optional<SourcePatience> patience;
    std::optional<SourceSpeed> speed;
    QStringList practise;
    SourceKnown known;
    QList<SourceState> state;
    QList<SourceBehaviour> behaviours;
    QList<SourceBlocker> blockers;
    QStringList objections;
    QList<SourceEnd> ends;
    QList<SourceMust> musts;
    QList<SourceTurn> turns;
    Comments comments;
    bool operator==(const GraphSource &) const = default;

    [[nodiscard]] int turnIndex(const QString &turn) const;  // -1: there is none
    // Where a reply stands: turn and place in it; -1, -1 when there is none.
    struct Seat {
        int turn = -1, reply = -1;
    };
    [[nodiscard]] Seat seatOf(const QString &reply) const;
    [[nodiscard]] bool hasEnd(const QString &end) const;
};

// A name with its text, in the order of the file.
struct NamedText {
    QString name, text;
    bool operator==(const NamedText &) const = default;
};
using NamedTexts = QList<NamedText>;

struct SourceReplyText {
    QString say, missed, instead;
    QStringList also, keys;
    bool operator==(const SourceReplyText &) const = default;
};

struct SourceEndText {
    QString text, nextStep;
    bool operator==(const SourceEndText &) const = default;
};

struct TextsSource {
    QString language;
    QString title, situation, goal, clientName, clientCompany, clientRole;
    NamedTexts behaviours, blockers, objections;
    // By id; written in the order of the graph, what the graph does not have after it.
    QMap<QString, NamedTexts> turns;  // by line
    QMap<QString, SourceReplyText> replies;
    QMap<QString, SourceEndText> ends;
    Comments comments;
    bool operator==(const TextsSource &) const = default;
};

struct CallSource {
    GraphSource graph;
    QList<TextsSource> texts;  // in the pack's order of languages
    bool operator==(const CallSource &) const = default;

    [[nodiscard]] TextsSource *in(const QString &language);
    [[nodiscard]] const TextsSource *in(const QString &language) const;
};

[[nodiscard]] QString textOf(const NamedTexts &texts, const QString &name);
void setText(NamedTexts &texts, const QString &name, const QString &text);

}  // namespace vestibule::coldcall
