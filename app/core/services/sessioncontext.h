// Who is signed in in this process, and whether the screen is locked. Thread-safe.
#pragma once
#include "core/people/session.h"

namespace vestibule::core {

class SessionContext
{
public:
    void begin(Session session);
    void end();   // wipes the key
    void lock();  // wipes the key; people's names and drafts stay. core::unlock() brings the key back.

    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] Person me() const;  // empty before sign-in
    // Unauthenticated before sign-in. A locked session is given; what it appends fails.
    [[nodiscard]] Result<Session> session() const;

private:
    mutable QMutex m_mutex;
    std::optional<Session> m_session;
};

}  // namespace vestibule::core
