#include "compose/tour.h"

namespace vestibule::compose {

Result<QJsonObject> playTour(const Installation &, const cli::TourRequest &)
{
    return fail(ErrorCode::Unsupported, {});
}

}  // namespace vestibule::compose
