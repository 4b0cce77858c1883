#include "core/projections/projectors.h"

#include "core/projections/accountprojector.h"
#include "core/projections/learningprojector.h"

namespace vestibule::core {

QList<const Projector *> projectors()
{
    static const AccountProjector account;
    static const AccountKeyProjector accountKey;
    static const ReviewProjector review;
    static const StandingProjector standing;
    return {&account, &accountKey, &review, &standing};
}

}  // namespace vestibule::core
