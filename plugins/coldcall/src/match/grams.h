// A sentence as counts of its character 3- to 5-grams, robust against typing errors and endings.
#pragma once
#include <QList>
#include <QString>

#include <vector>

namespace vestibule::coldcall {

// Case, ё, punctuation and runs of white space make no difference.
[[nodiscard]] QString normalised(const QString &text);

struct Gram {
    quint32 hash = 0;
    float count = 0;
};

// Sorted by hash, each once. Words are taken with a blank at both ends, so that beginnings and ends count. text: normalised.
[[nodiscard]] std::vector<Gram> gramsOf(const QString &text);

}  // namespace vestibule::coldcall
