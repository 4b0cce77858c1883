#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

// The table's columns, see migration 0001.
enum Column {
    Position, Id, Learner, Actor, KeyId, Seq, Verb, Activity, Content, Score, Passed, Corrects, Refs, Payload, PrivateHash, At, Prev,
    Hash, Signature
};

QStringList textsOf(const QString &json)
{
    if (json == "[]"_L1)
        return {};
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        texts.append(value.toString());
    return texts;
}

QVariant orNull(const auto &optional) { return optional ? QVariant(qint64(*optional)) : QVariant(); }

}  // namespace

QString jsonTexts(const QStringList &texts)
{
    if (texts.isEmpty())
        return u"[]"_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

Event eventOf(const Cursor &row)
{
    Event event;
    event.id = row.text(Id);
    event.learner = row.text(Learner);
    event.actor = row.text(Actor);
    event.keyId = row.text(KeyId);
    event.seq = row.integer(Seq);
    event.verb = row.text(Verb);
    event.activity = row.text(Activity);
    event.content = row.text(Content);
    if (!row.isNull(Score))
        event.score = row.integer(Score);
    if (!row.isNull(Passed))
        event.passed = row.integer(Passed) != 0;
    event.corrects = row.text(Corrects);
    event.refs = textsOf(row.text(Refs));
    if (jsonTexts(event.refs) != row.text(Refs))
        event.refs = {row.text(Refs)};  // somebody wrote into the row: no signature holds for this
    event.payload = row.text(Payload).toUtf8();
    event.privateHash = row.text(PrivateHash);
    event.at = row.integer(At);
    event.prev = row.text(Prev);
    event.hash = row.text(Hash);
    event.signature = row.text(Signature);
    return event;
}

void insertEvent(Connection &connection, const Event &event)
{
    connection.run(u"insert-event"_s,
                   {{u":id"_s, text(event.id)},
                    {u":learner"_s, text(event.learner)},
                    {u":actor"_s, text(event.actor)},
                    {u":key_id"_s, text(event.keyId)},
                    {u":seq"_s, event.seq},
                    {u":verb"_s, text(event.verb)},
                    {u":activity"_s, text(event.activity)},
                    {u":content"_s, text(event.content)},
                    {u":score"_s, orNull(event.score)},
                    {u":passed"_s, orNull(event.passed)},
                    {u":corrects"_s, text(event.corrects)},
                    {u":refs"_s, jsonTexts(event.refs)},
                    {u":payload"_s, text(QString::fromUtf8(event.payload))},
                    {u":private_hash"_s, text(event.privateHash)},
                    {u":at"_s, event.at},
                    {u":prev"_s, text(event.prev)},
                    {u":hash"_s, text(event.hash)},
                    {u":signature"_s, text(event.signature)}});
}

}  // namespace vestibule::storage
