#include "content/pagescan.h"

#include "content/utf8.h"

#include <md4c.h>

#include <algorithm>
#include <functional>

namespace vestibule::content {
namespace {

using Kind = PageFinding::Kind;

struct Found {
    qsizetype offset;
    PageFinding finding;
};

class Scanner
{
public:
    explicit Scanner(const QByteArray &bytes) : m_bytes(bytes) {}

    QList<PageFinding> scan()
    {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_TABLES;
        parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
        parser.leave_block = parser.enter_block;
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<Scanner *>(self)->span(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Scanner *>(self)->text(type, text, qsizetype(size));
            return 0;
        };
        md_parse(m_bytes.constData(), MD_SIZE(m_bytes.size()), &parser, this);
        return placed();
    }

private:
    void span(MD_SPANTYPE type, const void *detail)
    {
        if (type == MD_SPAN_A)
            add(Kind::Link, static_cast<const MD_SPAN_A_DETAIL *>(detail)->href);
        else if (type == MD_SPAN_IMG)
            add(Kind::Image, static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src);
    }

    void text(MD_TEXTTYPE type, const MD_CHAR *text, qsizetype size)
    {
        const auto offset = offsetOf(text);
        if (!offset)
            return;                                              // a line end
        if (type == MD_TEXT_HTML && m_lastType != MD_TEXT_HTML)  // a block of HTML comes line by line
            m_found.append({*offset, {Kind::Html, {}, {}}});
        m_lastType = type;
        m_read = *offset + size;
    }

    void add(Kind kind, const MD_ATTRIBUTE &target)
    {
        m_lastType = MD_TEXT_NORMAL;
        const auto size = qsizetype(target.size);
        m_found.append({offsetOf(target.text).value_or(m_read), {kind, QString::fromUtf8(target.text, size), {}}});
    }

    // md4c points into the page, except for line ends and for targets with escapes: these get the place that was read last.
    std::optional<qsizetype> offsetOf(const MD_CHAR *text) const
    {
        const std::less<const char *> before;
        if (!text || before(text, m_bytes.cbegin()) || !before(text, m_bytes.cend()))
            return std::nullopt;
        return text - m_bytes.cbegin();
    }

    QList<PageFinding> placed()
    {
        std::ranges::stable_sort(m_found, {}, &Found::offset);
        PlaceCounter places(m_bytes);
        QList<PageFinding> findings;
        for (Found &found : m_found) {
            found.finding.place = places.at(found.offset);
            findings.append(std::move(found.finding));
        }
        return findings;
    }

    const QByteArray &m_bytes;
    qsizetype m_read = 0;
    MD_TEXTTYPE m_lastType = MD_TEXT_NORMAL;
    QList<Found> m_found;
};

}  // namespace

PageScan scanPage(const QByteArray &bytes)
{
    PageScan scan;
    const qsizetype lineEnd = bytes.indexOf('\n');
    const QByteArray first = bytes.first(lineEnd < 0 ? bytes.size() : lineEnd).trimmed();
    if (first.startsWith("# "))
        scan.title = QString::fromUtf8(first.mid(2)).trimmed();
    scan.findings = Scanner(bytes).scan();
    return scan;
}

}  // namespace vestibule::content
