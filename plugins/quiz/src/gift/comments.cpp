#include "gift/comments.h"

#include <algorithm>

namespace vestibule::quiz::gift {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar character) { return character.unicode() < 0x20 || character.unicode() == 0x7F; }

// Where the value that begins at `begin` ends: at its unescaped ']', at the first character it must not have, or at the end.
qsizetype endOfValue(QStringView comment, qsizetype begin, QStringView forbidden)
{
    qsizetype end = begin;
    while (end < comment.size() && comment[end] != u']' && !isControl(comment[end]) && !forbidden.contains(comment[end]))
        end += comment.sliced(end).startsWith(u"\\]") ? 2 : 1;
    return std::min(end, comment.size());
}

void readComment(QStringView comment, CommentNotes &notes)
{
    constexpr QStringView idMark = u"[id:";
    constexpr QStringView tagMark = u"[tag:";
    for (qsizetype at = comment.indexOf(u'['); at >= 0; at = comment.indexOf(u'[', at)) {
        const bool isId = comment.sliced(at).startsWith(idMark);
        if (!isId && !comment.sliced(at).startsWith(tagMark)) {
            ++at;
            continue;
        }
        const qsizetype begin = at + (isId ? idMark : tagMark).size();
        at = endOfValue(comment, begin, isId ? QStringView() : QStringView(u"<>`"));
        const QString value = comment.sliced(begin, at - begin).trimmed().toString().replace(u"\\]"_s, u"]"_s);
        if (at == comment.size() || comment[at] != u']' || value.isEmpty())
            continue;
        if (!isId)
            notes.tags.append(value);
        else if (notes.id.isEmpty())
            notes.id = value;
    }
}

// A backslash at the end would escape the bracket, so a space parts them.
QString bracket(const QString &word, QString value)
{
    const QString end = value.endsWith(u'\\') ? u" ]"_s : u"]"_s;
    return u" ["_s + word + u':' + value.replace(u']', u"\\]"_s) + end;
}

}  // namespace

CommentNotes readComments(const QStringList &comments)
{
    CommentNotes notes;
    for (const QString &comment : comments)
        readComment(comment, notes);
    return notes;
}

QString writeComment(const CommentNotes &notes)
{
    QString line;
    if (!notes.id.isEmpty())
        line += bracket(u"id"_s, notes.id);
    for (const QString &tag : notes.tags)
        line += bracket(u"tag"_s, tag);
    return line.isEmpty() ? line : u"//"_s + line;
}

}  // namespace vestibule::quiz::gift
