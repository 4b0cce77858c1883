#include "shell/palette/textfold.h"

namespace vestibule::shell {

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

}  // namespace vestibule::shell
