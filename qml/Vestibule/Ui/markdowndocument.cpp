#include "markdowndocument.h"

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

constexpr double LineHeight = 140;  // per cent

// First level as given, second halfway, the rest as the body.
int headingSize(int level, int title, int body)
{
    return level == 1 ? title : level == 2 ? (title + body) / 2 : body;
}

}  // namespace

void MarkdownDocument::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    refresh();
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
    QTextDocument &text = *m_document->textDocument();
    text.setUndoRedoEnabled(false);
    text.setIndentWidth(m_bodySize * 1.5);
    text.setMarkdown(m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
    dressTables(text);
    dressBlocks(text);
    collectLinks(text);
}

void MarkdownDocument::dressBlocks(QTextDocument &text) const
{
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        const int level = block.blockFormat().headingLevel();
        const bool inTable = cursor.currentTable() != nullptr;
        const bool code = block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) || block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        const bool quote = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;

        QTextBlockFormat format;
        format.setLineHeight(level > 0 || inTable ? 120 : LineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 0 && block != text.begin() ? m_bodySize * 1.4 : 0);
        format.setBottomMargin(inTable ? 0 : block.textList() || code ? m_bodySize * 0.3 : m_bodySize * 0.7);
        if (code)
            format.setBackground(m_ground);
        if (quote)
            format.setLeftMargin(m_bodySize * 1.4);
        QTextCursor(block).mergeBlockFormat(format);

        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            QTextCharFormat letters;
            const QTextCharFormat before = fragment.charFormat();
            const bool fixed = code || before.fontFixedPitch();
            letters.setProperty(QTextFormat::FontPixelSize, level > 0 ? headingSize(level, m_titleSize, m_bodySize) : m_bodySize);
            letters.clearProperty(QTextFormat::FontSizeAdjustment);
            if (level > 0)
                letters.setFontWeight(QFont::DemiBold);
            if (fixed) {
                letters.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
                if (!code)
                    letters.setBackground(m_ground);
            }
            if (before.isAnchor()) {
                letters.setForeground(m_link);
                letters.setFontUnderline(true);
            } else if (quote) {
                letters.setForeground(m_quiet);
            }
            QTextCursor part(&text);
            part.setPosition(fragment.position());
            part.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat whole = before;
            whole.clearProperty(QTextFormat::FontSizeAdjustment);
            whole.merge(letters);
            part.setCharFormat(whole);
        }
    }
}

void MarkdownDocument::dressTables(QTextDocument &text) const
{
    for (QTextFrame *frame : text.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(m_line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(m_bodySize * 0.5);
        format.setCellSpacing(0);
        format.setTopMargin(m_bodySize * 0.4);
        format.setBottomMargin(m_bodySize);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(m_ground);
            cell.setFormat(head);
        }
    }
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
