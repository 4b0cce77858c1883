// A call script in the form of its files: always the same for the same script, whatever the order and spacing was before.
#pragma once
#include "editor/source.h"

#include <vestibule/checker.h>

namespace vestibule::coldcall {

// What begins at a line of a written file.
struct Mark {
    enum class Kind { Head, Turn, Reply, End, State, Check, Blocker, Objection, Must };
    int line = 0;  // from 1
    Kind kind = Kind::Head;
    QString id;
    QString key;   // of the line's key; empty at a header
};

struct WrittenFile {
    QByteArray bytes;
    QList<Mark> marks;  // by line
    // What stands at a line; the head when the line is before everything else.
    [[nodiscard]] Mark at(int line) const;
};

[[nodiscard]] WrittenFile writeGraph(const GraphSource &graph);
// In the order of the graph; texts that it does not ask for stand at the end of their section.
[[nodiscard]] WrittenFile writeTexts(const TextsSource &texts, const GraphSource &graph);

struct WrittenCall {
    WrittenFile graph;
    QList<WrittenFile> texts;  // as CallSource::texts
};
[[nodiscard]] WrittenCall writeCall(const CallSource &source);

// As a content checker gets them: the graph is named `common`, the texts <language>/`source`.
[[nodiscard]] QList<CheckedFile> filesOf(const CallSource &source, const WrittenCall &written, const Activity &activity);

}  // namespace vestibule::coldcall
