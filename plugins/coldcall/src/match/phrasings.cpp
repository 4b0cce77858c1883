#include "match/phrasings.h"

#include <algorithm>

namespace vestibule::coldcall {

namespace {

bool isGrave(const Reply &reply, const Script &script)
{
    const auto losesTheCall = [&](const Route &route) {
        return route.to.kind == Target::Kind::None || (route.to.kind == Target::Kind::End && script.ends[route.to.index].outcome != End::Kind::Won);
    };
    return reply.trap || !reply.blockers.isEmpty() || std::ranges::any_of(reply.routes, losesTheCall);
}

// What counts alike and leads to the same place says the same, whatever the client said before.
bool doTheSame(const Reply &a, const Reply &b)
{
    return a.turn != b.turn && a.isScored() && a.trap == b.trap && a.shows == b.shows && a.breaks == b.breaks && a.blockers == b.blockers &&
           a.meets == b.meets && std::ranges::equal(a.routes, b.routes, {}, &Route::to, &Route::to);
}

void sortByNumber(Sentence &sentence)
{
    std::ranges::sort(sentence, {}, &NumberedGram::number);
}

}  // namespace

Phrasings::Phrasings(const Script &script, const Texts &texts)
{
    Q_ASSERT(texts.replies.size() == script.replies.size());
    for (qsizetype i = 0; i < texts.replies.size(); ++i) {
        const ReplyText &text = texts.replies[i];
        OfReply reply;
        reply.isGrave = isGrave(script.replies[i], script);
        for (const QString &sentence : QStringList{text.say} + text.also)
            reply.sentences.push_back(learned(normalised(spoken(sentence, {}))));
        for (const QString &key : text.keys)
            if (const QString phrase = normalised(key); !phrase.isEmpty())
                reply.keys.append(phrase);
        for (int other = 0; other < int(script.replies.size()); ++other)
            if (doTheSame(script.replies[i], script.replies[other]))
                reply.siblings.append(other);
        m_replies.append(reply);
    }
}

Sentence Phrasings::learned(const QString &normalised)
{
    Sentence sentence;
    for (const Gram &gram : gramsOf(normalised))
        sentence.push_back({m_numbers.try_emplace(gram.hash, int(m_numbers.size())).first->second, gram.count});
    sortByNumber(sentence);
    return sentence;
}

Sentence Phrasings::numbered(const QString &normalised) const
{
    Sentence sentence;
    for (const Gram &gram : gramsOf(normalised)) {
        const auto found = m_numbers.find(gram.hash);
        sentence.push_back({found == m_numbers.end() ? vocabulary() : found->second, gram.count});
    }
    sortByNumber(sentence);
    return sentence;
}

}  // namespace vestibule::coldcall
