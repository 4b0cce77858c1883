#include "voice/speech.h"

#include "voice/levels.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace vestibule::coldcall {
namespace {

constexpr double QuietestVoiceDb = -60;
constexpr double AboveBackgroundDb = 9;
constexpr double LeastContrastDb = 12;   // between voice and background; less is a steady sound
constexpr double MostBelowVoiceDb = 35;  // what is weaker is no part of the voice, however quiet the room
constexpr double LeastBelowVoiceDb = 12; // and what is louder is part of it, however few pauses there are
constexpr qint64 LongestClickMs = 5 * HopMs;
constexpr double ReleaseDb = 3;          // speech goes on until it is so much below the threshold

// Empty when nothing in it can be a voice.
std::optional<double> thresholdOf(const std::vector<double> &levels)
{
    const double voice = exceededFor(levels, 100);
    const double background = exceededFor(levels, std::ssize(levels) * HopMs * 9 / 10);
    if (voice < QuietestVoiceDb || voice - background < LeastContrastDb)
        return {};
    return std::max(QuietestVoiceDb,
                    std::clamp(background + AboveBackgroundDb, voice - MostBelowVoiceDb, voice - LeastBelowVoiceDb));
}

Spans above(const std::vector<double> &levels, double threshold)
{
    Spans spans;
    bool speaks = false;
    for (std::size_t hop = 0; hop < levels.size(); ++hop) {
        const qint64 at = qint64(hop) * HopMs;
        const bool now = levels[hop] >= (speaks ? threshold - ReleaseDb : threshold);
        if (now && !speaks)
            spans.append({at, at});
        if (now)
            spans.last().to = at + HopMs;
        speaks = now;
    }
    return spans;
}

Spans joined(const Spans &spans)
{
    Spans result;
    for (const Span &span : spans) {
        if (!result.isEmpty() && span.from - result.last().to < LongestBreathMs)
            result.last().to = span.to;
        else
            result.append(span);
    }
    return result;
}

}  // namespace

Spans speechIn(const Sound &sound)
{
    const std::vector<double> loudness = levels(sound);
    const std::optional<double> threshold = thresholdOf(loudness);
    if (!threshold)
        return {};
    Spans spans = above(loudness, *threshold);
    spans.removeIf([](const Span &span) { return span.ms() < LongestClickMs; });  // it does not bridge a pause
    spans = joined(spans);
    spans.removeIf([](const Span &span) { return span.ms() < ShortestSpeechMs; });
    return spans;
}

Spans without(const Spans &spans, const Spans &others)
{
    Spans result;
    for (const Span &span : spans) {
        qint64 from = span.from;
        for (const Span &other : others) {
            if (other.to <= from || other.from >= span.to)
                continue;
            if (other.from > from)
                result.append({from, other.from});
            from = other.to;
        }
        if (from < span.to)
            result.append({from, span.to});
    }
    return result;
}

qint64 totalMs(const Spans &spans)
{
    return std::accumulate(spans.begin(), spans.end(), qint64(0), [](qint64 sum, const Span &span) { return sum + span.ms(); });
}

}  // namespace vestibule::coldcall
