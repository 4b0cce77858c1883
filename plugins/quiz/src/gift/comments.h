// What Moodle hides in a question's comments: // [id:pk-01] [tag:packaging] [tag:film]
#pragma once
#include <QString>
#include <QStringList>

namespace vestibule::quiz::gift {

struct CommentNotes {
    QString id;  // the first one found; empty when there is none
    QStringList tags;
};

[[nodiscard]] CommentNotes readComments(const QStringList &comments);

// The comment line for these notes, empty when there is nothing to note. An id or tag has no control characters; a tag has no <
// > or `.
[[nodiscard]] QString writeComment(const CommentNotes &notes);

}  // namespace vestibule::quiz::gift
