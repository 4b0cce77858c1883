// One fact. See ARCHITECTURE.md, "The ledger".
#pragma once
#include <vestibule/export.h>
#include <vestibule/result.h>

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace vestibule {

inline constexpr qint64 ScoreUnit = 1'000'000;  // scores are integer millionths: 1'000'000 = everything right

// A fact as stored and signed. Ids are UUIDv7 text; hashes lower-case hex of BLAKE2b-256; signature hex of Ed25519.
struct Event {
    QString id;
    QString learner;   // whom it is about; empty = the company
    QString actor;     // who did it
    QString keyId;     // hex hash of the public key that signed it
    qint64 seq = 0;    // 0, 1, 2 … per actor without a gap
    QString verb;
    QString activity;  // "<owner>:<name>", "stage:<id>", or empty
    QString content;   // content version, or empty
    std::optional<qint64> score;  // millionths
    std::optional<bool> passed;
    QString corrects;  // id of the event that this one replaces, or empty
    QStringList refs;  // ids and hashes that it rests on
    QByteArray payload;      // JSON text, exactly as signed
    QString privateHash;     // hash of the private part, or empty
    qint64 at = 0;           // ms UTC; strictly growing per learner, never falling per actor
    QString prev;            // hash over the actor's event before: its hash and signature; empty for seq 0
    QString hash;
    QString signature;

    [[nodiscard]] VESTIBULE_SDK_EXPORT QJsonObject payloadObject() const;
    bool operator==(const Event &) const = default;
};

// What a plugin wants recorded; the host adds id, actor, key, seq, time and signature.
struct EventDraft {
    QString learner;  // empty = the signed-in person, unless aboutCompany
    bool aboutCompany = false;
    QString verb;
    QString activity;
    QString content;
    std::optional<qint64> score;
    std::optional<bool> passed;
    QString corrects;
    QStringList refs;
    QJsonObject payload;
    QByteArray privatePart;  // personal text, handed-in file; stored apart, signed by hash
};

struct EventQuery {
    QString learner;          // empty = all that the person may see
    QStringList verbs;        // empty = all
    QStringList activities;   // empty = all
    QStringList ids;          // empty = all
    qint64 before = 0;        // only at < before; 0 = no bound
    int limit = 0;            // 0 = no bound; the newest are kept
};

}  // namespace vestibule
