#include "pdf/quickpdf.h"

#include "pdf/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <limits>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentPdf)
};

constexpr int Dpi = 300;
constexpr int SideMm = 20, EndMm = 15;
constexpr qreal FooterMm = 9, TextPt = 10, FooterPt = 8;

class Paper : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

// The window's font, which has Cyrillic and ₽; a bare machine has none of its own.
QFont textFont()
{
    static const bool there = [] {
        for (const QString &name : {u"Regular"_s, u"Bold"_s})
            QFontDatabase::addApplicationFont(u":/qt/qml/Vestibule/Ui/fonts/NotoSans-%1.ttf"_s.arg(name));
        return QFontDatabase::hasFamily(u"Noto Sans"_s);
    }();
    QFont font = there ? QFont(u"Noto Sans"_s) : QFont();
    font.setPointSizeF(TextPt);
    return font;
}

// The text as what stays whole, from top to bottom.
class Strips
{
public:
    explicit Strips(const QTextDocument &text) : m_layout(*text.documentLayout()) { addFrame(*text.rootFrame()); }

    [[nodiscard]] QList<Strip> all(qreal height) const
    {
        QList<Strip> strips = m_strips;
        for (qsizetype i = 0; i < strips.size(); ++i) {
            strips[i].top = i == 0 ? 0 : strips[i - 1].bottom;
            strips[i].bottom = i + 1 < strips.size() ? std::max(strips[i].top, m_strips[i + 1].top) : height;
        }
        return strips;
    }

private:
    void addFrame(const QTextFrame &frame)
    {
        for (auto it = frame.begin(); it != frame.end(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                addTable(*table);
            else if (it.currentFrame())
                addFrame(*it.currentFrame());
            else
                addBlock(it.currentBlock());
        }
    }

    void addBlock(const QTextBlock &block)
    {
        const qreal top = m_layout.blockBoundingRect(block).top();
        const bool heading = block.blockFormat().headingLevel() > 0;
        const QTextLayout &lines = *block.layout();
        for (int i = 0; i < lines.lineCount(); ++i)
            m_strips.append({i == 0 ? top : top + lines.lineAt(i).y(), 0, -1, false, heading});
    }

    struct Band {
        qreal top = std::numeric_limits<qreal>::max(), bottom = 0;
    };

    // What stands in a row, from its highest line to its lowest.
    [[nodiscard]] Band bandOf(const QTextTable &table, int row) const
    {
        Band band;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            band.top = std::min(band.top, m_layout.blockBoundingRect(cell.firstCursorPosition().block()).top());
            band.bottom = std::max(band.bottom, m_layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom());
        }
        return band;
    }

    // How far above the text of the first row the table's border begins: as far as between rows, and the line itself. Qt tells as the
    // table's place that of the first cell's text.
    [[nodiscard]] qreal headRoom(const QTextTable &table) const
    {
        constexpr qreal line = Dpi / 96.0;
        const qreal gap = table.rows() > 1 ? bandOf(table, 1).top - bandOf(table, 0).bottom : 0;
        return std::max(gap, 0.0) / 2 + line;
    }

    // A row begins midway between what stands in it and in the one above, the first one with the table's border.
    void addTable(QTextTable &table)
    {
        ++m_tables;
        qreal above = 0;
        for (int row = 0; row < table.rows(); ++row) {
            const Band band = bandOf(table, row);
            const qreal begins = row == 0 ? std::max(band.top - headRoom(table), 0.0) : (above + band.top) / 2;
            m_strips.append({begins, 0, m_tables, row < table.format().headerRowCount(), false});
            above = band.bottom;
        }
    }

    const QAbstractTextDocumentLayout &m_layout;
    QList<Strip> m_strips;
    int m_tables = -1;
};

void drawSlice(QPainter &painter, const QTextDocument &text, const Slice &slice, qreal width)
{
    const QRectF part(0, slice.top, width, slice.bottom - slice.top);
    painter.save();
    painter.translate(0, slice.at - slice.top);
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void drawNumber(QPainter &painter, const QPdfWriter &writer, qsizetype page, qsizetype pages)
{
    QFont font = textFont();
    font.setPointSizeF(FooterPt);
    painter.setFont(font);
    painter.setPen(Qt::darkGray);
    painter.drawText(QRectF(0, 0, writer.width(), writer.height()), Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page).arg(pages));
}

}  // namespace

Result<QByteArray> quickPdf(const QByteArray &html, const QString &title, const std::function<bool()> &goesOn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Dpi);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(SideMm, EndMm, SideMm, EndMm), QPageLayout::Millimeter);

    Paper text;
    text.documentLayout()->setPaintDevice(&writer);
    text.setDocumentMargin(0);
    text.setDefaultFont(textFont());
    text.setHtml(QString::fromUtf8(html));
    text.setTextWidth(writer.width());

    constexpr qreal mmPerInch = 25.4;
    const auto pages = paged(Strips(text).all(text.size().height()), writer.height() - FooterMm * Dpi / mmPerInch);
    QPainter painter(&writer);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (goesOn && !goesOn())
            return std::unexpected(cancelled());
        if (page > 0)
            writer.newPage();
        for (const Slice &slice : pages[page])
            drawSlice(painter, text, slice, writer.width());
        drawNumber(painter, writer, page + 1, pages.size());
    }
    if (!painter.end())
        return fail(ErrorCode::Full, Words::tr("The PDF could not be drawn."), Words::tr("Free some memory and try again."), Words::tr("No PDF was written."));
    return bytes;
}

}  // namespace vestibule::documents
