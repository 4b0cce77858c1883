#include "core/ledger/evidence.h"

#include "core/crypto/hash.h"

#include <vestibule/ids.h>

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::core {
namespace {

using Kind = Findings::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LedgerVerify)
};

QString idText(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

}  // namespace

void EvidenceCheck::visit(const Event &event, Findings &findings)
{
    if (!isUuid(event.id)) {
        findings.add(Kind::Contents, event, Text::tr("The id is not one that Vestibule makes."));
        return;
    }
    const QUuid id = QUuid::fromString(event.id);
    m_ids.push_back(id);
    for (const QString &ref : event.refs + QStringList{event.corrects})
        if (isUuid(ref))  // others are hashes of texts
            m_references.push_back({QUuid::fromString(ref), id, event.at});
    if (event.privateHash.isEmpty())
        return;
    const std::optional<QByteArray> hash = bytesOfHex(event.privateHash, HashBytes);
    if (!hash) {
        findings.add(Kind::Contents, event, Text::tr("The hash of its private part is not a hash."));
        return;
    }
    PrivatePart part{id, {}, QUuid::fromString(event.learner), event.at};
    std::ranges::copy(*hash, part.hash.begin());
    m_privateParts.push_back(part);
}

void EvidenceCheck::sort()
{
    std::ranges::sort(m_ids);
    std::ranges::sort(m_privateParts, {}, &PrivatePart::event);
}

void EvidenceCheck::visitPrivatePart(const QString &eventId, const QByteArray &part, Findings &findings)
{
    const QUuid id = QUuid::fromString(eventId);
    const auto expected = std::ranges::lower_bound(m_privateParts, id, {}, &PrivatePart::event);
    if (expected == m_privateParts.end() || expected->event != id) {
        findings.add(Kind::Evidence, 0, eventId, Text::tr("There is a private part that no event vouches for."));
        return;
    }
    expected->seen = true;
    if (!std::ranges::equal(hash256(part), expected->hash))
        findings.add(Kind::Evidence, expected->at, eventId, Text::tr("Its private part was changed: the hash differs."));
}

void EvidenceCheck::report(const AccountHistory &history, Findings &findings) const
{
    if (const auto twin = std::ranges::adjacent_find(m_ids); twin != m_ids.end())
        findings.add(Kind::Link, 0, idText(*twin), Text::tr("Two events have this id."));
    for (const Reference &reference : m_references)
        if (!std::ranges::binary_search(m_ids, reference.target))
            findings.add(Kind::Evidence, reference.at, idText(reference.from),
                         Text::tr("It rests on event %1, which is not there.").arg(idText(reference.target)));
    for (const PrivatePart &part : m_privateParts)
        if (!part.seen && !history.isErased(idText(part.learner)))
            findings.add(Kind::Evidence, part.at, idText(part.event),
                         Text::tr("Its private part is gone although the person was not erased."));
}

}  // namespace vestibule::core
