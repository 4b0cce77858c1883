#include "arrangement.h"

#include <vestibule/textsearch.h>

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace vestibule::ui {

namespace {

// A value that is compared very often: a text is translated once into what compares quickly.
struct Key {
    int row;
    QVariant value;
    std::optional<QCollatorSortKey> text;
    int kind;  // only values of one kind compare: numbers, then the other types, then texts

    [[nodiscard]] bool operator<(const Key &other) const
    {
        if (kind != other.kind)
            return kind < other.kind;
        return text ? *text < *other.text : QVariant::compare(value, other.value) == QPartialOrdering::Less;
    }
};

constexpr int Numbers = -1;
constexpr int Texts = std::numeric_limits<int>::max();

int kindOf(const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::QString:
        return Texts;
    case QMetaType::Bool: case QMetaType::Int: case QMetaType::UInt: case QMetaType::LongLong: case QMetaType::ULongLong:
    case QMetaType::Float: case QMetaType::Double:
        return Numbers;
    default:
        return value.userType();
    }
}

bool isNothing(const QVariant &value)
{
    switch (kindOf(value)) {
    case Texts:
        return value.toString().isEmpty();
    case Numbers:
        return std::isnan(value.toDouble());
    default:
        return !value.isValid() || value.isNull();
    }
}

QList<int> matching(const Arrangement &wanted)
{
    const WordSearch search(wanted.typed);
    QList<int> rows;
    rows.reserve(wanted.count);
    for (int row = 0; row < wanted.count; ++row)
        if (search.isEmpty() || search.finds(folded(wanted.texts[row])))
            rows.append(row);
    return rows;
}

}  // namespace

QList<int> arranged(const Arrangement &wanted)
{
    QList<int> rows = matching(wanted);
    if (!wanted.sorted)
        return rows;
    // Whatever the order: what has no value comes last.
    const auto valued = std::ranges::stable_partition(rows, [&wanted](int row) { return !isNothing(wanted.keys[row]); });
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Key> keys;
    keys.reserve(size_t(rows.size()));
    for (const int row : std::ranges::subrange(rows.begin(), valued.begin())) {
        const QVariant &value = wanted.keys[row];
        const int kind = kindOf(value);
        keys.push_back({row, value, kind == Texts ? std::optional(collator.sortKey(value.toString())) : std::nullopt, kind});
    }
    if (wanted.order == Qt::AscendingOrder)
        std::ranges::stable_sort(keys, [](const Key &a, const Key &b) { return a < b; });
    else
        std::ranges::stable_sort(keys, [](const Key &a, const Key &b) { return b < a; });
    std::ranges::transform(keys, rows.begin(), &Key::row);
    return rows;
}

}  // namespace vestibule::ui
