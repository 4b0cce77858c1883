// Checks a pack's question bank: each file by itself, and that all languages ask the same.
#pragma once
#include <vestibule/checker.h>

namespace vestibule::quiz {

class GiftChecker : public ContentChecker
{
public:
    // The first file is the measure for the others. Thread-safe.
    [[nodiscard]] QList<Problem> check(const QList<CheckedFile> &files) const noexcept override;
    // The questions that every language has.
    [[nodiscard]] QStringList parts(const QList<CheckedFile> &files) const noexcept override;
};

}  // namespace vestibule::quiz
