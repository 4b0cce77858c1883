#include "gift/entries.h"

namespace vestibule::quiz::gift {

void Entry::splitFeedback()
{
    const qsizetype hash = text.indexOf(u'#');
    if (hash < 0)
        return;
    feedback = text.sliced(hash + 1);
    text = text.left(hash).trimmed();
}

std::vector<Entry> splitEntries(QStringView block, QStringView marks)
{
    std::vector<Entry> entries;
    for (qsizetype begin = 0; begin < block.size();) {
        const QChar mark = marks.contains(block[begin]) ? block[begin] : QChar();
        qsizetype end = begin + 1;
        while (end < block.size() && !marks.contains(block[end]))
            ++end;
        const QStringView whole = block.sliced(begin, end - begin).trimmed();
        const QStringView text = mark.isNull() ? whole : whole.sliced(1).trimmed();
        if (!mark.isNull() || !text.isEmpty())
            entries.push_back({mark, whole, text, {}, {}});
        begin = end;
    }
    return entries;
}

}  // namespace vestibule::quiz::gift
