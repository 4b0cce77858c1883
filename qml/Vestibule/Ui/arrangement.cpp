#include "arrangement.h"

#include <QCollator>

#include <algorithm>
#include <optional>
#include <vector>

namespace vestibule::ui {

namespace {

// A value that is compared very often: a text is translated once into what compares quickly.
struct Key {
    int row;
    QVariant value;
    std::optional<QCollatorSortKey> text;

    [[nodiscard]] bool operator<(const Key &other) const
    {
        if (text && other.text)
            return *text < *other.text;
        return QVariant::compare(value, other.value) == QPartialOrdering::Less;
    }
};

QList<int> matching(const Arrangement &wanted)
{
    QList<int> rows;
    rows.reserve(wanted.count);
    for (int row = 0; row < wanted.count; ++row) {
        const auto isThere = [&](const QString &word) { return wanted.texts[row].contains(word, Qt::CaseInsensitive); };
        if (std::ranges::all_of(wanted.words, isThere))
            rows.append(row);
    }
    return rows;
}

}  // namespace

QList<int> arranged(const Arrangement &wanted)
{
    QList<int> rows = matching(wanted);
    if (!wanted.sorted)
        return rows;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Key> keys;
    keys.reserve(size_t(rows.size()));
    for (const int row : std::as_const(rows)) {
        const QVariant &value = wanted.keys[row];
        const bool isText = value.userType() == QMetaType::QString;
        keys.push_back({row, value, isText ? std::optional(collator.sortKey(value.toString())) : std::nullopt});
    }
    if (wanted.order == Qt::AscendingOrder)
        std::ranges::stable_sort(keys, [](const Key &a, const Key &b) { return a < b; });
    else
        std::ranges::stable_sort(keys, [](const Key &a, const Key &b) { return b < a; });
    std::ranges::transform(keys, rows.begin(), &Key::row);
    return rows;
}

}  // namespace vestibule::ui
