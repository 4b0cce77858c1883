#include "pdf/pages.h"

#include <algorithm>

namespace vestibule::documents {

namespace {

class Pager
{
public:
    Pager(const QList<Strip> &strips, qreal height) : m_strips(strips), m_height(height) {}

    QList<QList<Slice>> run()
    {
        m_pages.append(QList<Slice>());
        for (qsizetype i = 0; i < m_strips.size(); ++i) {
            if (m_used > 0 && m_used + heightWithNext(i) > m_height)
                turn(m_strips[i]);
            place(m_strips[i]);
        }
        return std::move(m_pages);
    }

private:
    static qreal heightOf(const Strip &strip) { return strip.bottom - strip.top; }

    [[nodiscard]] qreal heightWithNext(qsizetype i) const
    {
        qreal height = heightOf(m_strips[i]);
        for (; i + 1 < m_strips.size() && (m_strips[i].keepsNext || m_strips[i].header); ++i)
            height += heightOf(m_strips[i + 1]);
        return std::min(height, m_height);  // more than a page cannot be kept together
    }

    // A new page; a table that goes on begins with its header again, unless that takes most of the page.
    void turn(const Strip &next)
    {
        m_pages.append(QList<Slice>());
        m_used = 0;
        qreal headers = 0;
        for (const Strip &strip : m_strips)
            if (strip.header && strip.table == next.table)
                headers += heightOf(strip);
        if (next.table < 0 || next.header || headers * 2 > m_height)
            return;
        for (const Strip &strip : m_strips)
            if (strip.header && strip.table == next.table)
                put(strip.top, strip.bottom);
    }

    void place(const Strip &strip)
    {
        qreal top = strip.top;
        constexpr qreal hair = 0.01;
        while (strip.bottom - top > m_height - m_used + hair && m_height > m_used) {
            const qreal cut = top + m_height - m_used;
            put(top, cut);
            top = cut;
            turn(strip);
        }
        put(top, strip.bottom);
    }

    void put(qreal top, qreal bottom)
    {
        QList<Slice> &page = m_pages.last();
        if (!page.isEmpty() && qFuzzyCompare(1 + page.last().bottom, 1 + top))
            page.last().bottom = bottom;
        else
            page.append({top, bottom, m_used});
        m_used += bottom - top;
    }

    const QList<Strip> &m_strips;
    qreal m_height;
    qreal m_used = 0;
    QList<QList<Slice>> m_pages;
};

}  // namespace

QList<QList<Slice>> paged(const QList<Strip> &strips, qreal height) { return Pager(strips, height).run(); }

}  // namespace vestibule::documents
