#include "match/matcher.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// Found with the twelve sample calls in English and Russian, each phrasing held against all others, with and without typing errors: at
// most 0.6 % are taken for something else without being asked. The price is that more than half are asked back about.
constexpr double TakeFrom = 0.3;
constexpr double AskFrom = 0.04;
constexpr double Lead = 2;      // taken when so many times as near as the next one
constexpr double KeyNearness = 0.3;  // added for a key phrase
constexpr qsizetype FewestCandidates = 2;  // of one alone the question would be the answer
constexpr qsizetype MostCandidates = 3;

struct Weighing {
    int sentences = 0;                             // of all open replies
    std::unordered_map<quint32, int> sentencesOf;  // how many have the gram

    [[nodiscard]] double weight(const Gram &gram) const
    {
        const auto found = sentencesOf.find(gram.hash);
        const int with = found == sentencesOf.end() ? 0 : found->second;
        return gram.count * (std::log((1.0 + sentences) / (1.0 + with)) + 0.2);
    }
};

double lengthOf(const std::vector<Gram> &grams, const Weighing &weighing)
{
    double sum = 0;
    for (const Gram &gram : grams)
        sum += weighing.weight(gram) * weighing.weight(gram);
    return std::sqrt(sum);
}

// Both sorted by hash.
double cosine(const std::vector<Gram> &a, double aLength, const std::vector<Gram> &b, double bLength, const Weighing &weighing)
{
    if (aLength == 0 || bLength == 0)
        return 0;
    double sum = 0;
    for (auto i = a.cbegin(), j = b.cbegin(); i != a.cend() && j != b.cend();) {
        if (i->hash < j->hash)
            ++i;
        else if (j->hash < i->hash)
            ++j;
        else
            sum += weighing.weight(*i++) * weighing.weight(*j++);
    }
    return sum / (aLength * bLength);
}

bool isGrave(const Reply &reply, const Script &script)
{
    const auto losesTheCall = [&](const Route &route) {
        return route.to.kind == Target::Kind::None || (route.to.kind == Target::Kind::End && script.ends[route.to.index].outcome != End::Kind::Won);
    };
    return reply.trap || !reply.blockers.isEmpty() || std::ranges::any_of(reply.routes, losesTheCall);
}

bool containsPhrase(const QString &text, const QString &phrase)
{
    return (u' ' + text).contains(u' ' + phrase);  // an ending may follow
}

}  // namespace

Matcher::Matcher(const Script &script, const Texts &texts)
{
    Q_ASSERT(texts.replies.size() == script.replies.size());
    for (qsizetype i = 0; i < texts.replies.size(); ++i) {
        const ReplyText &text = texts.replies[i];
        Phrasings phrasings;
        phrasings.isGrave = isGrave(script.replies[i], script);
        for (const QString &sentence : QStringList{text.say} + text.also)
            phrasings.sentences.push_back(gramsOf(normalised(spoken(sentence, {}))));
        for (const QString &key : text.keys)
            if (const QString phrase = normalised(key); !phrase.isEmpty())
                phrasings.keys.append(phrase);
        m_replies.append(phrasings);
    }
}

Match Matcher::match(const QString &text, const QList<int> &open) const
{
    const QString said = normalised(text);
    Weighing weighing;
    for (const int reply : open)
        for (const auto &sentence : m_replies[reply].sentences) {
            ++weighing.sentences;
            for (const Gram &gram : sentence)
                ++weighing.sentencesOf[gram.hash];
        }
    const std::vector<Gram> grams = gramsOf(said);
    const double length = lengthOf(grams, weighing);

    Match match;
    for (const int reply : open) {
        double sum = 0;
        double best = 0;
        for (const auto &sentence : m_replies[reply].sentences) {
            const double near = cosine(grams, length, sentence, lengthOf(sentence, weighing), weighing);
            sum += near;
            best = std::max(best, near);
        }
        // Between the centroid, which knows what the phrasings share, and the nearest phrasing.
        double near = (sum / double(m_replies[reply].sentences.size()) + best) / 2;
        if (std::ranges::any_of(m_replies[reply].keys, [&](const QString &key) { return containsPhrase(said, key); }))
            near += KeyNearness;
        match.nearness.append(std::min(1.0, near));
    }

    QList<int> order(open.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int i) { return match.nearness[i]; });
    if (order.isEmpty() || match.nearness[order[0]] < AskFrom)
        return match;
    const double next = order.size() > 1 ? match.nearness[order[1]] : 0;
    const bool isClear = match.nearness[order[0]] >= TakeFrom && match.nearness[order[0]] >= Lead * next;
    if (isClear && !m_replies[open[order[0]]].isGrave) {
        match.understood = Understood::Taken;
        match.candidates = {open[order[0]]};
        return match;
    }
    match.understood = Understood::Unsure;
    for (const int i : order)
        if (match.candidates.size() < FewestCandidates || (match.candidates.size() < MostCandidates && match.nearness[i] >= AskFrom / 2))
            match.candidates.append(open[i]);
    return match;
}

}  // namespace vestibule::coldcall
