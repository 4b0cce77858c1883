#include "core/ledger/signedform.h"

#include "core/crypto/hash.h"

#include <QJsonDocument>
#include <QtEndian>

namespace vestibule::core {
namespace {

class FieldWriter
{
public:
    explicit FieldWriter(QByteArrayView tag) { bytes(tag); }

    void bytes(QByteArrayView value)
    {
        const quint32 length = qToBigEndian(quint32(value.size()));
        m_form.append(reinterpret_cast<const char *>(&length), sizeof length);
        m_form.append(value);
    }
    void text(const QString &value) { bytes(value.toUtf8()); }
    void integer(qint64 value) { bytes(QByteArray::number(value)); }
    [[nodiscard]] QByteArray form() const { return m_form; }

private:
    QByteArray m_form;
};

QByteArray refsField(const QStringList &refs)
{
    QByteArray field;
    for (const QString &ref : refs)
        field += FieldWriter(ref.toUtf8()).form();
    return field;
}

}  // namespace

QByteArray signedForm(const Event &event)
{
    FieldWriter form("vestibule-event-1");
    form.text(event.id);
    form.text(event.learner);
    form.text(event.actor);
    form.text(event.keyId);
    form.integer(event.seq);
    form.text(event.verb);
    form.text(event.activity);
    form.text(event.content);
    form.bytes(event.score ? QByteArray::number(*event.score) : QByteArray());
    form.bytes(event.passed ? QByteArray::number(int(*event.passed)) : QByteArray());
    form.text(event.corrects);
    form.bytes(refsField(event.refs));
    form.bytes(event.payload);
    form.text(event.privateHash);
    form.integer(event.at);
    form.text(event.prev);
    return form.form();
}

QByteArray eventHash(const Event &event) { return hash256(signedForm(event)); }

QString prevOf(const QString &hash, const QString &signature)
{
    FieldWriter form("vestibule-prev-1");
    form.text(hash);
    form.text(signature);
    return hashHex(form.form());
}

QByteArray payloadText(const QJsonObject &payload)
{
    return payload.isEmpty() ? QByteArray() : QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

}  // namespace vestibule::core
