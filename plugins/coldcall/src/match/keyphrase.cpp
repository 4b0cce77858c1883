#include "match/keyphrase.h"

#include <algorithm>
#include <vector>

namespace vestibule::coldcall {

namespace {

constexpr qsizetype NoErrorUpTo = 4;
constexpr qsizetype OneErrorUpTo = 9;

int errorsAllowed(qsizetype length)
{
    return length <= NoErrorUpTo ? 0 : length <= OneErrorUpTo ? 1 : 2;
}

// The fewest errors that make the phrase out of any part of the text that begins a word: Damerau's distance, column by column of the text.
int fewestErrors(QStringView text, QStringView phrase)
{
    const int tooMany = int(phrase.size()) + 1;
    std::vector<int> row(size_t(text.size()) + 1);  // for the letters of the phrase so far: the errors up to each place of the text
    for (qsizetype at = 0; at <= text.size(); ++at)
        row[size_t(at)] = at == 0 || text[at - 1] == u' ' ? 0 : tooMany;
    std::vector<int> before = row;
    std::vector<int> beforeThat = row;
    for (qsizetype letter = 1; letter <= phrase.size(); ++letter) {
        beforeThat.swap(before);
        before.swap(row);
        row[0] = int(letter);
        for (qsizetype at = 1; at <= text.size(); ++at) {
            const auto here = size_t(at);
            const bool isSame = phrase[letter - 1] == text[at - 1];
            row[here] = std::min({before[here] + 1, row[here - 1] + 1, before[here - 1] + (isSame ? 0 : 1)});
            if (letter > 1 && at > 1 && phrase[letter - 1] == text[at - 2] && phrase[letter - 2] == text[at - 1])
                row[here] = std::min(row[here], beforeThat[here - 2] + 1);
        }
    }
    return *std::ranges::min_element(row);
}

}  // namespace

bool containsPhrase(const QString &text, const QString &phrase)
{
    if ((u' ' + text).contains(u' ' + phrase))
        return true;
    const int allowed = errorsAllowed(phrase.size());
    return allowed > 0 && fewestErrors(text, phrase) <= allowed;
}

}  // namespace vestibule::coldcall
