#include "markdowndocument.h"

#include <vestibule/sparetime.h>

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace vestibule::ui {

namespace {

constexpr double LineHeight = 115;  // per cent of the font's own

// First level as given, second halfway, the rest as the body.
int headingSize(int level, int title, int body)
{
    return level == 1 ? title : level == 2 ? (title + body) / 2 : body;
}

bool isCode(const QTextBlockFormat &format)
{
    return format.hasProperty(QTextFormat::BlockCodeLanguage) || format.hasProperty(QTextFormat::BlockCodeFence);
}

}  // namespace

void MarkdownDocument::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    // A long text takes as long to lay out as the rest of its page to make.
    m_stale = true;
    SpareTime::instance().add(SpareTime::Making, this, [this] {
        if (m_stale)
            refresh();
        return SpareTime::Done;
    });
    Q_EMIT documentChanged();
}

void MarkdownDocument::setMarkdown(const QString &markdown)
{
    if (m_markdown == markdown)
        return;
    m_markdown = markdown;
    refresh();
    Q_EMIT markdownChanged();
}

void MarkdownDocument::refresh()
{
    if (!m_document || !m_document->textDocument())
        return;
    m_stale = false;
    QTextDocument &text = *m_document->textDocument();
    text.setUndoRedoEnabled(false);
    text.setIndentWidth(m_bodySize * 1.5);
    // As two edits, for the frames of tables are known after the first: else the whole text is laid out anew for each word that is
    // read and each letter that is dressed.
    QTextCursor edit(&text);
    text.setLayoutEnabled(false);
    edit.beginEditBlock();
    text.setMarkdown(m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
    edit.endEditBlock();
    text.setLayoutEnabled(true);
    edit.beginEditBlock();
    dressTables(text);
    dressBlocks(text);
    edit.endEditBlock();
    collectLinks(text);
}

void MarkdownDocument::dressBlocks(QTextDocument &text) const
{
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat before = block.blockFormat();
        const int level = before.headingLevel();
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        const bool code = isCode(before);
        const bool quote = before.intProperty(QTextFormat::BlockQuoteLevel) > 0;

        QTextBlockFormat format;
        format.setLineHeight(level > 0 || inTable ? 100 : LineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 0 && block != text.begin() ? m_bodySize : 0);
        format.setBottomMargin(inTable || (code && isCode(block.next().blockFormat())) ? 0
                               : block.textList() && block.next().textList()    ? m_bodySize * 0.3
                                                                                : m_bodySize * 0.8);
        if (code)
            format.setBackground(m_ground);
        if (quote)
            format.setLeftMargin(m_bodySize * 1.4);
        QTextCursor(block).mergeBlockFormat(format);

        // Collected first: a changed format may join fragments under the iterator.
        QList<QTextFragment> fragments;
        for (auto at = block.begin(); !at.atEnd(); ++at)
            fragments.append(at.fragment());
        for (const QTextFragment &fragment : fragments)
            dressLetters(text, fragment, level, code, quote);
    }
}

void MarkdownDocument::dressLetters(QTextDocument &text, const QTextFragment &fragment, int level, bool code, bool quote) const
{
    QTextCharFormat letters = fragment.charFormat();
    const bool fixed = code || letters.fontFixedPitch();
    letters.clearProperty(QTextFormat::FontSizeAdjustment);
    letters.setProperty(QTextFormat::FontPixelSize, level > 0 ? headingSize(level, m_titleSize, m_bodySize) : m_bodySize);
    if (level > 0)
        letters.setFontWeight(QFont::DemiBold);
    if (fixed)
        letters.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    if (fixed && !code)
        letters.setBackground(m_ground);
    if (letters.isAnchor()) {
        letters.setForeground(m_link);
        letters.setFontUnderline(true);
    } else if (quote) {
        letters.setForeground(m_quiet);
    }
    QTextCursor cursor(&text);
    cursor.setPosition(fragment.position());
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
}

void MarkdownDocument::dressTables(QTextDocument &text) const
{
    for (QTextFrame *frame : text.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setBorderBrush(m_line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(m_bodySize * 0.5);
        format.setCellSpacing(0);
        format.setTopMargin(m_bodySize * 0.8);
        format.setBottomMargin(m_bodySize);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column)
            dressHead(*table, column);
    }
}

// Qt's reader leaves the head without the alignment of its column, and after a quote puts an empty paragraph into the first
// cell, which also loses its weight.
void MarkdownDocument::dressHead(QTextTable &table, int column)
{
    const QTextTableCell cell = table.cellAt(0, column);
    QTextCursor cursor = cell.firstCursorPosition();
    if (cursor.block().length() == 1 && cell.lastCursorPosition().block() != cursor.block())
        cursor.deleteChar();
    cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    QTextCharFormat letters;
    letters.setFontWeight(QFont::DemiBold);
    cursor.mergeCharFormat(letters);
    QTextBlockFormat format;
    if (table.rows() > 1)
        format.setAlignment(table.cellAt(1, column).firstCursorPosition().blockFormat().alignment());
    cursor.mergeBlockFormat(format);
}

void MarkdownDocument::collectLinks(QTextDocument &text)
{
    QVariantList found;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            found.append(QVariantMap{{u"start"_s, fragment.position()}, {u"end"_s, fragment.position() + fragment.length()},
                                     {u"url"_s, fragment.charFormat().anchorHref()}, {u"text"_s, fragment.text()}});
        }
    }
    m_links = found;
    Q_EMIT linksChanged();
}

}  // namespace vestibule::ui
