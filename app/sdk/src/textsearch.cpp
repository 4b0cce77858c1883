#include <vestibule/textsearch.h>

#include <algorithm>

namespace vestibule {

namespace {

void append(QString &out, char32_t point)
{
    const char32_t plain = QChar::toCaseFolded(point);
    out.append(QStringView(QChar::fromUcs4(plain)));
}

void appendLetters(QString &out, char32_t point)
{
    if (QChar::decompositionTag(point) == QChar::NoDecomposition)
        return QChar::isMark(point) ? void() : append(out, point);
    for (const uint part : QString::fromUcs4(&point, 1).normalized(QString::NormalizationForm_KD).toUcs4())
        if (!QChar::isMark(part))
            append(out, part);
}

}  // namespace

QString folded(QStringView text, QList<qsizetype> *origins)
{
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    for (const uint point : text.toUcs4()) {
        appendLetters(out, point);
        while (origins && origins->size() < out.size())
            origins->append(at);
        at += QChar::requiresSurrogates(point) ? 2 : 1;
    }
    return out;
}

QString searchText(const QStringList &texts) { return folded(texts.join(u'\n')); }

WordSearch::WordSearch(QStringView typed) : m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts)) {}

bool WordSearch::finds(QStringView searchText) const
{
    return std::ranges::all_of(m_words, [searchText](const QString &word) { return searchText.contains(word); });
}

}  // namespace vestibule
