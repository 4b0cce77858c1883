// How much waits for the signed-in person behind each view: what the numbers in the side navigation are made from. Reviews are not
// among it; their plugin counts them itself.
#pragma once
#include "shell/notices/noticematerial.h"

namespace vestibule::shell {

struct Waiting {
    QString viewId;   // that the thing opens in; never empty
    QString subject;  // whom or what it is about: things of one subject in one place count once; empty: it counts for itself

    bool operator==(const Waiting &) const = default;
};

// A new hire's are the activities that the stage they are in still asks of them. A mentor's and HR's are the people to sign off, the
// late ones and those without a programme, and the documents to agree to. None without content.
[[nodiscard]] QList<Waiting> waitingIn(const NoticeMaterial &material);

}  // namespace vestibule::shell
