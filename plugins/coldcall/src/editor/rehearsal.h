// A call played with the draft of a script: the call screen as it is, and nothing of it is kept. With a turn to begin at, everything
// up to it is played at once.
#pragma once
#include "editor/rehearsalhost.h"
#include "views/callattempt.h"

namespace vestibule::coldcall {

// A base of its own, so that it is there before the call that runs on it, and after it.
struct RehearsalStage {
    explicit RehearsalStage(HostContext &real) : rehearsalHost(real) {}
    RehearsalHost rehearsalHost;
};

class Rehearsal : private RehearsalStage, public CallAttempt
{
public:
    // turn: empty = from the start. One that cannot be reached is passed over.
    Rehearsal(HostContext &host, const QString &activity, const QString &turn);

    [[nodiscard]] bool counts() const override { return false; }

private:
    void loadDraft(const QString &activity);
    void playOn();

    QString m_turn;
    QList<int> m_way;  // replies up to the turn
    bool m_wasPlayed = false;
};

}  // namespace vestibule::coldcall
