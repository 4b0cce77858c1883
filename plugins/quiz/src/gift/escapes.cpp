#include "gift/escapes.h"

namespace vestibule::quiz::gift {

namespace {

constexpr char16_t firstFolded = 0xFDD0;
constexpr char16_t lastNoncharacter = 0xFDEF;
constexpr char16_t byteOrderMark = 0xFEFF;
constexpr char16_t wordJoiner = 0x2060;
constexpr QStringView escapable = u":#={}~n\\";  // what may follow a backslash
constexpr QStringView meaning = u":#={}~\n\\";   // and what it stands for

// What stands for a character that has no place in a text.
QChar cleaned(QChar character)
{
    switch (character.unicode()) {
    case '\r':
        return u' ';
    case byteOrderMark:
        return wordJoiner;  // as Unicode advises where it is not the first character of a file
    default:
        return character >= QChar(firstFolded) && character <= QChar(lastNoncharacter) ? QChar::ReplacementCharacter
                                                                                       : character;
    }
}

}  // namespace

bool isFolded(QChar character)
{
    return character >= QChar(firstFolded) && character < QChar(char16_t(firstFolded + escapable.size()));
}

void appendFolded(QString &folded, QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        const qsizetype escaped = character == u'\\' && i + 1 < line.size() ? escapable.indexOf(line[i + 1]) : -1;
        if (escaped >= 0) {
            folded += QChar(char16_t(firstFolded + escaped));
            ++i;
        } else {
            folded += cleaned(character);
        }
    }
}

QString unfold(QStringView folded)
{
    QString text = folded.toString();
    for (QChar &character : text)
        if (isFolded(character))
            character = meaning[character.unicode() - firstFolded];
    return text.trimmed();
}

QString excerpt(QStringView folded)
{
    constexpr qsizetype limit = 40;
    return folded.size() <= limit ? unfold(folded) : unfold(folded.left(limit)) + u'…';
}

QString escape(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const QChar character : text) {
        if (character == u'\r')
            continue;
        const qsizetype index = meaning.indexOf(character);
        if (index >= 0) {
            escaped += u'\\';
            escaped += escapable[index];
        } else {
            escaped += character;
        }
    }
    return escaped;
}

}  // namespace vestibule::quiz::gift
