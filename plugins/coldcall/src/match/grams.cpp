#include "match/grams.h"

#include <algorithm>

namespace vestibule::coldcall {

namespace {

constexpr qsizetype LongestText = 400;  // what is typed beyond adds nothing to what is meant
constexpr qsizetype Shortest = 3;
constexpr qsizetype Longest = 5;

}  // namespace

QString normalised(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool gap = false;
    for (const QChar c : text.left(LongestText).toCaseFolded()) {
        if (!c.isLetterOrNumber()) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result += u' ';
        gap = false;
        result += c == u'ё' ? QChar(u'е') : c;
    }
    return result;
}

std::vector<Gram> gramsOf(const QString &text)
{
    constexpr quint32 basis = 2166136261U;  // FNV-1a
    constexpr quint32 prime = 16777619U;
    std::vector<quint32> hashes;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString padded = u' ' + word.toString() + u' ';
        for (qsizetype begin = 0; begin < padded.size(); ++begin) {
            quint32 hash = basis;
            for (qsizetype length = 1; length <= Longest && begin + length <= padded.size(); ++length) {
                hash = (hash ^ padded[begin + length - 1].unicode()) * prime;
                if (length >= Shortest)
                    hashes.push_back(hash);
            }
        }
    }
    std::ranges::sort(hashes);
    std::vector<Gram> grams;
    for (const quint32 hash : hashes) {
        if (grams.empty() || grams.back().hash != hash)
            grams.push_back({hash, 0});
        grams.back().count += 1;
    }
    return grams;
}

}  // namespace vestibule::coldcall
