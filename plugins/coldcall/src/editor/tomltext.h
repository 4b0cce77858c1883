// Writes TOML, with the author's comments at their places.
#pragma once
#include "editor/sourcewriter.h"

namespace vestibule::coldcall {

[[nodiscard]] QString quoted(const QString &text);
[[nodiscard]] QString listed(const QStringList &texts);  // ["a", "b"]

class TomlText
{
public:
    explicit TomlText(const Comments &comments) : m_comments(comments) {}

    // Everything after it stands for this, until the next one.
    void mark(Mark::Kind kind, const QString &id) { m_mark = {0, kind, id, {}}; }
    // [header] or [[header]] with an empty line before it, unless it follows its like closely. path: of its comments, and the
    // beginning of those of its keys.
    void header(const QString &header, const QString &path, int indent = 0, bool close = false);
    void value(const QString &key, const QString &value);
    // Nothing is written when it is empty.
    void text(const QString &key, const QString &text);
    void number(const QString &key, std::optional<int> number);
    void list(const QString &key, const QStringList &texts);

    [[nodiscard]] WrittenFile take();

private:
    void line(const QString &text, const QString &path, const QString &key);

    const Comments &m_comments;
    QString m_text;
    QList<Mark> m_marks;
    Mark m_mark;
    QString m_path;
    QString m_indent;
    int m_line = 1;
};

}  // namespace vestibule::coldcall
