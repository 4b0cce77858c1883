// One XML part of a document as its elements and paragraphs, each with the bytes at which it stands: a part is edited by cutting its
// bytes, never by writing it anew, so that what nobody touched stays as it was.
#pragma once
#include <vestibule/result.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace vestibule::documents {

enum class Role : quint8 {
    Other,
    Paragraph,   // w:p, a:p, text:p, text:h
    Text,        // w:t, a:t: only within them is text in a DOCX; an ODT needs none
    Run,         // w:r, a:r
    Properties,  // of a run or a paragraph: repeated with it
    Tab,
    Break,
    Spaces,      // text:s
    Table,
    Row,
    Cell,
    Item,        // text:list-item
    Control,     // w:sdt
    ControlName, // w:tag, w:alias
    Skipped,     // comments and what was deleted: no text of the document
    Fixed        // section breaks, pictures, text boxes: a paragraph with it is never dropped
};

struct Element {
    Role role = Role::Other;
    bool drawing = false;  // DrawingML, where a line break ends the run
    bool html = false;     // of the quick PDF's template
    int parent = -1;
    qsizetype begin = 0, openEnd = 0;    // the start tag
    qsizetype closeBegin = 0, end = 0;   // the end tag; empty for <x/>
    QByteArrayView name;                 // with its prefix
};

// A stretch of a paragraph's text.
struct Piece {
    enum Kind : quint8 { Text, Cdata, Sign } kind = Text;  // Sign: a tab, a break, spaces: an element of its own
    int parent = -1;                                       // the element that holds it
    qsizetype begin = 0, end = 0;                          // bytes, of a CDATA section without its marks
    qsizetype at = 0;                                      // where it begins in the paragraph's text
};

struct Paragraph {
    int element = -1;
    bool fixed = false;  // holds something beside text
    QString text;
    std::vector<Piece> pieces;
};

struct Markup {
    QByteArray bytes;
    QString entry;  // its name in the archive
    std::vector<Element> elements;      // in the order of their start tags
    std::vector<Paragraph> paragraphs;  // likewise; one within another's text box is of its own

    // The nearest element of this role from here upwards, or -1.
    [[nodiscard]] int above(int element, Role role) const;
    [[nodiscard]] QString attribute(int element, QByteArrayView localName) const;
    [[nodiscard]] QByteArrayView slice(qsizetype begin, qsizetype end) const { return QByteArrayView(bytes).sliced(begin, end - begin); }
    // The byte at which the character so many characters into the piece begins.
    [[nodiscard]] qsizetype byteAt(const Piece &piece, qsizetype charactersIn) const;
};

// Fails with Malformed when the part is no well-formed XML, or nests deeper than any document.
[[nodiscard]] Result<Markup> readMarkup(const QByteArray &xml, const QString &file, const QString &entry);

}  // namespace vestibule::documents
