// What an attempt is worth, drawn and reckoned anew from its id, its content and the answers that were handed in.
#pragma once
#include <vestibule/checker.h>
#include <vestibule/event.h>
#include <vestibule/result.h>
#include <vestibule/reviews.h>

namespace vestibule::pricegym {

[[nodiscard]] Result<Rescore> rescoreTraining(const Event &submission, const QByteArray &privatePart, const QList<CheckedFile> &source);

}  // namespace vestibule::pricegym
