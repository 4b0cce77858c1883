#include "gift/paragraph.h"

#include "gift/escapes.h"

#include <algorithm>

namespace vestibule::quiz::gift {

void Paragraph::addLine(QStringView line, int number)
{
    const QStringView trimmed = line.trimmed();
    const Place place{number, int(trimmed.data() - line.data()) + 1};
    if (trimmed.startsWith(u"//")) {
        if (m_comments.isEmpty())
            m_firstComment = place;
        m_comments.append(trimmed.toString());
        return;
    }
    if (!m_lines.isEmpty())
        m_text += u'\n';
    m_lines.append({m_text.size(), place});
    appendFolded(m_text, trimmed);
}

void Paragraph::clear()
{
    m_text.resize(0);
    m_lines.clear();
    m_comments.clear();
}

Place Paragraph::placeOf(QStringView part) const
{
    const qsizetype offset = std::clamp<qsizetype>(part.data() - m_text.constData(), 0, m_text.size());
    const auto after = std::ranges::upper_bound(m_lines, offset, {}, &Line::start);
    if (after == m_lines.begin())
        return {};
    const Line &line = *std::prev(after);
    const QStringView before = QStringView(m_text).sliced(line.start, offset - line.start);
    const auto escapes = std::ranges::count_if(before, isFolded);  // each stands for two characters of the file
    return {line.place.line, line.place.column + int(before.size() + escapes)};
}

}  // namespace vestibule::quiz::gift
