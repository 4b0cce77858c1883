#include "match/matcher.h"

#include "match/keyphrase.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vestibule::coldcall {

namespace {

// A softmax over the open replies and "none of them". Found by logistic regression on six of the twelve sample calls, in English and
// Russian together, with and without typing errors, and tried on the other six, and the other way round; the weights of both halves
// agreed within a tenth. What is typed on purpose beside the point, phrasings of other calls, taught the weight of none. How well this
// understands the twelve calls, each phrasing held against the others, tst_callmatcher prints and demands.
constexpr double MeanNearness = 11;     // to the phrasings of a reply, on the average
constexpr double SiblingNearness = 5;   // to the nearest phrasing of a reply elsewhere that does the same
constexpr double SaidSo = 4.4;          // a key phrase, or one of the phrasings nearly as it stands
constexpr double NoneOfThem = 1.2;
constexpr double NearlyAsItStands = 0.8;

constexpr double TakeFrom = 0.65;        // of the chances: nearly twice as likely as all others together
constexpr double AskFrom = 0.5;          // as likely as that none is meant
constexpr double NearTheBest = 0.2;      // a third candidate is at least a fifth as likely as the likeliest
constexpr qsizetype FewestCandidates = 2;  // of one alone the question would be the answer
constexpr qsizetype MostCandidates = 3;

// What few of the open sentences hold tells them apart, and weighs more.
class Weights
{
public:
    Weights(const Phrasings &phrasings, const QList<int> &open) : m_weights(size_t(phrasings.vocabulary()) + 1, 0)
    {
        qsizetype sentences = 0;
        for (const int reply : open)
            for (const Sentence &sentence : phrasings.of(reply).sentences) {
                ++sentences;
                for (const NumberedGram &gram : sentence)
                    m_weights[size_t(gram.number)] += 1;
            }
        std::vector<float> ofCount(size_t(sentences) + 1);
        for (size_t count = 0; count < ofCount.size(); ++count)
            ofCount[count] = float(std::log(double(1 + sentences) / double(1 + count)) + 0.2);
        for (float &weight : m_weights)
            weight = ofCount[size_t(weight)];
    }

    [[nodiscard]] double of(const NumberedGram &gram) const { return double(gram.count) * m_weights[size_t(gram.number)]; }

private:
    std::vector<float> m_weights;  // by number; before the last step: how many open sentences have the gram
};

struct Weighed {
    const Sentence &sentence;
    double length = 0;

    Weighed(const Sentence &of, const Weights &weights) : sentence(of)
    {
        double sum = 0;
        for (const NumberedGram &gram : of)
            sum += weights.of(gram) * weights.of(gram);
        length = std::sqrt(sum);
    }
};

double cosine(const Weighed &a, const Weighed &b, const Weights &weights)
{
    if (a.length == 0 || b.length == 0)
        return 0;
    double sum = 0;
    for (auto i = a.sentence.cbegin(), j = b.sentence.cbegin(); i != a.sentence.cend() && j != b.sentence.cend();) {
        if (i->number < j->number)
            ++i;
        else if (j->number < i->number)
            ++j;
        else
            sum += weights.of(*i++) * weights.of(*j++);
    }
    return sum / (a.length * b.length);
}

struct Nearness {
    double mean = 0;
    double best = 0;
};

Nearness nearnessTo(const std::vector<Sentence> &sentences, const Weighed &said, const Weights &weights)
{
    Nearness nearness;
    for (const Sentence &sentence : sentences) {
        const double near = cosine(said, Weighed(sentence, weights), weights);
        nearness.mean += near / double(sentences.size());
        nearness.best = std::max(nearness.best, near);
    }
    return nearness;
}

QList<int> bestFirst(const QList<double> &chances)
{
    QList<int> order(chances.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int i) { return chances[i]; });
    return order;
}

}  // namespace

Match Matcher::match(const QString &text, const QList<int> &open) const
{
    if (open.isEmpty())
        return {};
    const QString normal = normalised(text);
    const Weights weights(m_phrasings, open);
    const Sentence sentence = m_phrasings.numbered(normal);
    const Weighed said(sentence, weights);

    Match match;
    double sum = std::exp(NoneOfThem);
    for (const int index : open) {
        const Phrasings::OfReply &reply = m_phrasings.of(index);
        const Nearness own = nearnessTo(reply.sentences, said, weights);
        double evidence = MeanNearness * own.mean;
        double sibling = 0;
        for (const int other : reply.siblings)
            sibling = std::max(sibling, nearnessTo(m_phrasings.of(other).sentences, said, weights).best);
        evidence += SiblingNearness * sibling;
        if (own.best >= NearlyAsItStands ||
            std::ranges::any_of(reply.keys, [&](const QString &key) { return containsPhrase(normal, key); }))
            evidence += SaidSo;
        match.chances.append(std::exp(evidence));
        sum += match.chances.last();
    }
    for (double &chance : match.chances)
        chance /= sum;

    const QList<int> order = bestFirst(match.chances);
    const double best = match.chances[order[0]];
    if (best < AskFrom * std::exp(NoneOfThem) / sum)
        return match;
    if (best >= TakeFrom && !isAlwaysAsked(open[order[0]])) {
        match.understood = Understood::Taken;
        match.candidates = {open[order[0]]};
        return match;
    }
    match.understood = Understood::Unsure;
    for (const int i : order)
        if (match.candidates.size() < FewestCandidates || (match.candidates.size() < MostCandidates && match.chances[i] >= NearTheBest * best))
            match.candidates.append(open[i]);
    return match;
}

}  // namespace vestibule::coldcall
