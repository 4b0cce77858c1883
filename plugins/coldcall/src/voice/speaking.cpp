#include "voice/speaking.h"

#include "voice/levels.h"
#include "voice/speech.h"

#include <algorithm>
#include <cmath>

namespace vestibule::coldcall {
namespace {

constexpr qint64 LeastForPaceMs = 2'000;
constexpr double DipDb = 2;           // two syllables have at least so deep a dip between them
constexpr double WeakestNucleusDb = 20;  // below the loudest of the voice
constexpr double QuietDb = -42;
constexpr int ClippedSample = 32'700;
constexpr qsizetype ClippedRun = 3;   // so many in a row are cut off, not just loud
constexpr double ClippedShare = 0.0005;

// Peaks of the loudness that rise from a dip, as de Jong and Wempe count syllable nuclei (2009), without their look at the pitch.
int nuclei(const std::vector<double> &loudness, const Span &span, double weakest)
{
    const auto from = std::size_t(span.from / HopMs);
    const auto to = std::min(loudness.size(), std::size_t(span.to / HopMs));
    int count = 0;
    bool rising = true;
    double low = from < to ? loudness[from] - DipDb : 0;
    double high = low;
    for (std::size_t hop = from; hop < to; ++hop) {
        const double now = loudness[hop];
        if (rising) {
            high = std::max(high, now);
            if (now <= high - DipDb) {
                count += high >= weakest && high - low >= DipDb ? 1 : 0;
                rising = false;
                low = now;
            }
        } else {
            low = std::min(low, now);
            if (now >= low + DipDb) {
                rising = true;
                high = now;
            }
        }
    }
    return count + (rising && from < to && high >= weakest ? 1 : 0);
}

std::optional<double> paceOf(const Sound &recording, const Spans &speech)
{
    const qint64 spoken = totalMs(speech);
    if (spoken < LeastForPaceMs)
        return {};
    const std::vector<double> loudness = levels(recording, 2);
    const double weakest = exceededFor(loudness, 100) - WeakestNucleusDb;
    int count = 0;
    for (const Span &span : speech)
        count += nuclei(loudness, span, weakest);
    return count * 1000.0 / double(spoken);
}

double levelOf(const Sound &recording, const Spans &speech)
{
    const std::vector<double> loudness = levels(recording);
    double power = 0;
    qint64 hops = 0;
    for (const Span &span : speech)
        for (qint64 hop = span.from / HopMs; hop < std::min<qint64>(std::ssize(loudness), span.to / HopMs); ++hop, ++hops)
            power += std::pow(10, loudness[std::size_t(hop)] / 10);
    return hops > 0 ? 10 * std::log10(power / double(hops)) : SilenceDb;
}

bool isClipped(const Sound &recording, const Spans &speech)
{
    qint64 cut = 0;
    qsizetype run = 0;
    for (const qint16 sample : recording.samples) {
        run = std::abs(int(sample)) >= ClippedSample ? run + 1 : 0;
        cut += run == ClippedRun ? ClippedRun : run > ClippedRun ? 1 : 0;
    }
    return double(cut) > ClippedShare * double(totalMs(speech)) * recording.rate / 1000;
}

// The gaps between one's own words in which the client says nothing.
void addPauses(Speaking &result, const Spans &client)
{
    for (qsizetype i = 1; i < result.speech.size(); ++i) {
        const Span gap{result.speech[i - 1].to, result.speech[i].from};
        const bool clientSpoke =
            std::ranges::any_of(client, [&](const Span &line) { return line.to > gap.from && line.from < gap.to; });
        if (clientSpoke || gap.ms() < ShortestPauseMs)
            continue;
        ++result.pauses;
        result.longestPauseMs = std::max(result.longestPauseMs, gap.ms());
    }
}

std::optional<qint64> reactionTo(const Spans &client, qsizetype line, const Spans &speech)
{
    const qint64 end = client[line].to;
    const auto next = std::ranges::find_if(speech, [&](const Span &span) { return span.from >= end; });
    if (next == speech.end() || (line + 1 < client.size() && next->from >= client[line + 1].from))
        return {};
    return next->from - end;
}

}  // namespace

Speaking speakingIn(const Sound &recording, const Spans &client)
{
    const Spans voice = speechIn(recording);
    Speaking result;
    result.recordedMs = recording.ms();
    result.speech = without(voice, client);
    // What hangs over from the client's line is its echo, not an answer.
    result.speech.removeIf([](const Span &span) { return span.ms() < ShortestSpeechMs; });
    result.overlapMs = totalMs(voice) - totalMs(without(voice, client));
    const qint64 own = totalMs(result.speech);
    const qint64 both = own + totalMs(client);
    result.talkShare = both > 0 ? int((own * 100 + both / 2) / both) : 0;
    addPauses(result, client);
    for (qsizetype line = 0; line < client.size(); ++line)
        result.reactions.append(reactionTo(client, line, result.speech));
    result.syllablesPerSecond = paceOf(recording, result.speech);
    result.levelDb = levelOf(recording, result.speech);
    result.clipped = isClipped(recording, result.speech);
    result.tooQuiet = result.levelDb < QuietDb;
    return result;
}

}  // namespace vestibule::coldcall
