// What an edited script has that the published one has not, and the other way round.
#pragma once
#include "editor/sourcewriter.h"

namespace vestibule::coldcall {

struct Difference {
    enum class Change { Added, Removed, Changed };
    Change change = Change::Changed;
    QString language;  // empty: the graph
    Mark place;        // what it is about; its key says what changed, empty when the whole thing is new or gone
    QString before, after;  // as the files have them
};

// By file, in the order of the edited script; what is gone comes last.
[[nodiscard]] QList<Difference> differences(const CallSource &published, const CallSource &edited);

}  // namespace vestibule::coldcall
