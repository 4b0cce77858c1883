#include "markup/markup.h"

#include "markup/names.h"
#include "markup/scanner.h"
#include "markup/text.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentMarkup)
};

constexpr int Deepest = 2'000;

// Builds a Markup from its tokens.
class Builder
{
public:
    explicit Builder(Markup &markup) : m_markup(markup) {}

    // False when it nests too deep.
    bool run()
    {
        Scanner scanner(m_markup.bytes);
        for (Token token; scanner.next(token);) {
            switch (token.kind) {
            case Token::Start:
            case Token::Empty:
                if (int(m_open.size()) >= Deepest)
                    return false;
                begin(token);
                if (token.kind == Token::Empty)
                    end(token.end, token.end);
                break;
            case Token::End: end(token.begin, token.end); break;
            case Token::Text: text(token.begin, token.end, Piece::Text); break;
            case Token::Cdata: text(token.begin + 9, token.end - 3, Piece::Cdata); break;
            case Token::Other: break;
            }
        }
        return true;
    }

private:
    void begin(const Token &token)
    {
        const QByteArrayView tag = m_markup.slice(token.begin, token.end);
        if (tag.contains("xmlns"))
            m_names.declare(tag);
        Element element;
        element.role = m_names.role(token.name);
        element.parent = m_open.empty() ? -1 : m_open.back();
        element.begin = token.begin;
        element.openEnd = element.closeBegin = element.end = token.end;
        element.name = token.name;
        const Space space = m_names.space(token.name);
        element.drawing = space == Space::Drawing;
        element.html = space == Space::Html;
        const int index = int(m_markup.elements.size());
        m_markup.elements.push_back(element);
        m_open.push_back(index);
        if (element.role == Role::Skipped)
            ++m_skipped;
        if (m_skipped > 0)
            return;
        switch (element.role) {
        case Role::Paragraph:
            m_office = space == Space::OfficeText || space == Space::Html;
            m_paragraphs.push_back(int(m_markup.paragraphs.size()));
            m_markup.paragraphs.push_back({index, false, {}, {}});
            break;
        case Role::Fixed:
            if (!m_paragraphs.empty())
                m_markup.paragraphs[m_paragraphs.back()].fixed = true;
            break;
        case Role::Tab:
            // Among a paragraph's properties it is a tab stop.
            if (m_office || parentRole(index) == Role::Run)
                sign(index, u"\t"_s);
            break;
        case Role::Break: sign(index, u"\n"_s); break;
        case Role::Spaces:
            sign(index, QString(std::clamp(m_markup.attribute(index, "c").toInt(), 1, 1'000), u' '));
            break;
        default: break;
        }
    }

    void end(qsizetype begin, qsizetype end)
    {
        if (m_open.empty())
            return;
        Element &element = m_markup.elements[m_open.back()];
        m_open.pop_back();
        element.closeBegin = begin;
        element.end = end;
        if (element.role == Role::Skipped)
            --m_skipped;
        else if (element.role == Role::Paragraph && m_skipped == 0)
            m_paragraphs.pop_back();
    }

    [[nodiscard]] Role parentRole(int element) const
    {
        const int parent = m_markup.elements[element].parent;
        return parent < 0 ? Role::Other : m_markup.elements[parent].role;
    }

    void add(Piece piece, const QString &text)
    {
        Paragraph &paragraph = m_markup.paragraphs[m_paragraphs.back()];
        piece.at = paragraph.text.size();
        paragraph.pieces.push_back(piece);
        paragraph.text += text;
    }

    void sign(int index, const QString &text)
    {
        const Element &element = m_markup.elements[index];
        if (!m_paragraphs.empty())
            add({Piece::Sign, element.parent, element.begin, element.openEnd, 0}, text);
    }

    void text(qsizetype begin, qsizetype end, Piece::Kind kind)
    {
        if (m_paragraphs.empty() || m_skipped > 0 || begin >= end || m_open.empty())
            return;
        // In an ODT also what stands beside a frame's text box is in the paragraph's element, but is no text.
        const Role role = m_markup.elements[m_open.back()].role;
        if (m_office ? insideFixed() : role != Role::Text)
            return;
        const QByteArrayView raw = m_markup.slice(begin, end);
        add({kind, m_open.back(), begin, end, 0}, kind == Piece::Cdata ? QString::fromUtf8(raw) : decoded(raw));
    }

    [[nodiscard]] bool insideFixed() const
    {
        for (int at = m_open.back(); at >= 0 && m_markup.elements[at].role != Role::Paragraph; at = m_markup.elements[at].parent)
            if (m_markup.elements[at].role == Role::Fixed)
                return true;
        return false;
    }

    Markup &m_markup;
    Names m_names;
    std::vector<int> m_open;        // elements
    std::vector<int> m_paragraphs;  // those that are open
    int m_skipped = 0;
    bool m_office = false;          // ODT and XHTML, where any text of a paragraph counts
};

}  // namespace

int Markup::above(int element, Role role) const
{
    while (element >= 0 && elements[element].role != role)
        element = elements[element].parent;
    return element;
}

QString Markup::attribute(int element, QByteArrayView wanted) const
{
    const Element &e = elements[element];
    const QByteArrayView tag = slice(e.begin, e.openEnd);
    for (qsizetype at = tag.indexOf('='); at >= 0;) {
        const auto blank = [&](qsizetype i) { return QByteArrayView(" \t\r\n").contains(tag[i]); };
        qsizetype to = at;
        while (to > 0 && blank(to - 1))
            --to;
        qsizetype from = to;
        while (from > 0 && !blank(from - 1))
            --from;
        qsizetype open = at + 1;
        while (open < tag.size() && blank(open))
            ++open;
        const qsizetype close = open < tag.size() ? tag.indexOf(tag[open], open + 1) : -1;
        if (close < 0)
            break;
        if (localName(tag.sliced(from, to - from)) == wanted)
            return decoded(tag.sliced(open + 1, close - open - 1));
        at = tag.indexOf('=', close);
    }
    return {};
}

qsizetype Markup::byteAt(const Piece &piece, qsizetype charactersIn) const
{
    const QByteArrayView text = slice(piece.begin, piece.end);
    qsizetype at = 0;
    while (charactersIn > 0 && at < text.size()) {
        if (piece.kind == Piece::Cdata && text[at] == '&') {
            ++at;
            --charactersIn;
        } else {
            charactersIn -= character(text, at).size();
        }
    }
    return piece.begin + at;
}

Result<Markup> readMarkup(const QByteArray &xml, const QString &file, const QString &entry)
{
    const auto damaged = [&](const QString &detail) {
        return fail(ErrorCode::Malformed, Words::tr("“%2” in “%1” is damaged.").arg(file, entry),
                    Words::tr("Open the document in a word processor and save it anew."), Words::tr("The file was left as it is."), detail);
    };
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::DTD)
            return damaged(u"document type"_s);
    if (reader.hasError())
        return damaged(reader.errorString());
    Markup markup;
    markup.bytes = xml;
    markup.entry = entry;
    if (!Builder(markup).run())
        return damaged(u"nests too deep"_s);
    return markup;
}

}  // namespace vestibule::documents
