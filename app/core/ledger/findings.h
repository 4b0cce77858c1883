// Which of several findings is the first: one changed row makes others look wrong, so the kinds are ranked by how close they
// are to the cause, and within a kind the earliest event counts.
#pragma once
#include <vestibule/event.h>

#include <optional>
#include <tuple>

namespace vestibule::core {

struct Finding {
    QString id;   // of the event; of the account when a row rests on no event at all; a table's or a content version's name
    QString why;  // one sentence for a person
};

class Findings
{
public:
    enum class Kind {
        Contents,  // the event itself: form, hash, signature
        Link,      // its place in its author's chain and in the learner's time
        Right,     // its author's key or role
        Evidence,  // what it rests on: refs, private parts, checkpoints
        Row,       // a table beside the ledger says something else
        Table      // a table that can be made anew does
    };

    void add(Kind kind, const Event &event, const QString &why) { add(kind, event.at, event.id, why); }
    void add(Kind kind, qint64 at, const QString &id, const QString &why)
    {
        const Place place{kind, at, id};
        if (m_first && m_place <= place)
            return;
        m_place = place;
        m_first = Finding{id, why};
    }
    [[nodiscard]] const std::optional<Finding> &first() const { return m_first; }

private:
    using Place = std::tuple<Kind, qint64, QString>;
    Place m_place;
    std::optional<Finding> m_first;
};

}  // namespace vestibule::core
