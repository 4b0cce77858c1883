// One event after the other, per actor in the order of seq: is it what was signed, linked to the one before, by somebody who
// might?
#pragma once
#include "core/ledger/accounthistory.h"
#include "core/ledger/findings.h"

namespace vestibule::core {

class ChainCheck
{
public:
    // history: folded to the end. quick: only the last signature of each chain; the links cover the others.
    ChainCheck(const AccountHistory &history, bool quick) : m_history(history), m_quick(quick) {}

    void visit(const Event &event, Findings &findings);
    void finish(Findings &findings);  // after the last event

private:
    void checkLink(const Event &event, Findings &findings) const;
    void checkSignature(const Event &event, Findings &findings) const;
    void checkRight(const Event &event, Findings &findings) const;
    [[nodiscard]] QString whyKeyIsWrong(const Event &event) const;  // empty: it is right
    [[nodiscard]] QString whyAccountIsWrong(const Event &event) const;
    [[nodiscard]] QByteArray publicKeyOf(const Event &event) const;  // empty: unknown

    const AccountHistory &m_history;
    bool m_quick;
    std::optional<Event> m_previous;
};

}  // namespace vestibule::core
