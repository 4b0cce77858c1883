// The sentences that an author wrote for the replies of a call, as numbers to reckon with.
#pragma once
#include "match/grams.h"
#include "script/texts.h"

#include <unordered_map>

namespace vestibule::coldcall {

struct NumberedGram {
    int number = -1;  // in the vocabulary of the call
    float count = 0;
};
using Sentence = std::vector<NumberedGram>;  // sorted by number, each once

class Phrasings
{
public:
    struct OfReply {
        std::vector<Sentence> sentences;
        QStringList keys;     // normalised
        QList<int> siblings;  // replies of other turns that do the same: shown, broken, met, way on
        bool isGrave = false;
    };

    Phrasings(const Script &script, const Texts &texts);

    [[nodiscard]] const OfReply &of(int reply) const { return m_replies[reply]; }
    [[nodiscard]] int vocabulary() const { return int(m_numbers.size()); }

    // What no phrasing of the call knows has the number vocabulary().
    [[nodiscard]] Sentence numbered(const QString &normalised) const;

private:
    Sentence learned(const QString &normalised);

    QList<OfReply> m_replies;
    std::unordered_map<quint32, int> m_numbers;
};

}  // namespace vestibule::coldcall
