// The answers between the braces, taken apart at their marks.
#pragma once
#include <QStringView>

#include <optional>
#include <vector>

namespace vestibule::quiz::gift {

// An answer as it stands in the file; views into the paragraph's folded text.
struct Entry {
    QChar mark;         // '=' or '~'; null for text before the first mark
    QStringView whole;  // with its mark
    QStringView text;
    std::optional<QStringView> feedback;
    std::optional<int> weight;  // millionths

    // Moves what follows the first '#' of the text to the feedback.
    void splitFeedback();
};

// An entry begins at each mark. Text before the first one is an entry too.
[[nodiscard]] std::vector<Entry> splitEntries(QStringView block, QStringView marks);

}  // namespace vestibule::quiz::gift
