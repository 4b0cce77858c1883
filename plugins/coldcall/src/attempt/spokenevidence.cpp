#include "attempt/spokenevidence.h"

#include "voice/speech.h"

#include <algorithm>
#include <cmath>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> median(const QList<std::optional<qint64>> &reactions)
{
    QList<qint64> known;
    for (const std::optional<qint64> &reaction : reactions)
        if (reaction)
            known.append(*reaction);
    if (known.isEmpty())
        return {};
    std::ranges::sort(known);
    return known[(known.size() - 1) / 2];
}

}  // namespace

SpokenEvidence evidenceOf(const Recording &recording, qint64 from, bool clientHeard)
{
    const Speaking &speaking = recording.speaking;
    SpokenEvidence evidence;
    evidence.recording = recording.hash;
    evidence.from = from;
    evidence.ms = speaking.recordedMs;
    evidence.spokenMs = totalMs(speaking.speech);
    evidence.pauses = speaking.pauses;
    evidence.longestPauseMs = speaking.longestPauseMs;
    evidence.clipped = speaking.clipped;
    evidence.tooQuiet = speaking.tooQuiet;
    if (clientHeard) {
        evidence.talkShare = speaking.talkShare;
        evidence.reactionMs = median(speaking.reactions);
    }
    if (speaking.syllablesPerSecond)
        evidence.pace = int(std::lround(*speaking.syllablesPerSecond * 100));
    return evidence;
}

QJsonObject toJson(const SpokenEvidence &evidence)
{
    QJsonObject json{{u"recording"_s, evidence.recording}, {u"from"_s, evidence.from},     {u"ms"_s, evidence.ms},
                     {u"spokenMs"_s, evidence.spokenMs},   {u"pauses"_s, evidence.pauses}, {u"longestPauseMs"_s, evidence.longestPauseMs}};
    if (evidence.talkShare)
        json[u"talkShare"_s] = *evidence.talkShare;
    if (evidence.reactionMs)
        json[u"reactionMs"_s] = *evidence.reactionMs;
    if (evidence.pace)
        json[u"pace"_s] = *evidence.pace;
    if (evidence.clipped)
        json[u"clipped"_s] = true;
    if (evidence.tooQuiet)
        json[u"tooQuiet"_s] = true;
    return json;
}

std::optional<SpokenEvidence> spokenEvidence(const Event &call)
{
    const QJsonObject json = call.payloadObject().value("voice"_L1).toObject();
    if (json.isEmpty())
        return {};
    SpokenEvidence evidence;
    evidence.recording = json.value("recording"_L1).toString();
    evidence.from = json.value("from"_L1).toInteger();
    evidence.ms = json.value("ms"_L1).toInteger();
    evidence.spokenMs = json.value("spokenMs"_L1).toInteger();
    evidence.pauses = json.value("pauses"_L1).toInt();
    evidence.longestPauseMs = json.value("longestPauseMs"_L1).toInteger();
    evidence.clipped = json.value("clipped"_L1).toBool();
    evidence.tooQuiet = json.value("tooQuiet"_L1).toBool();
    if (json.contains("talkShare"_L1))
        evidence.talkShare = json.value("talkShare"_L1).toInt();
    if (json.contains("reactionMs"_L1))
        evidence.reactionMs = json.value("reactionMs"_L1).toInteger();
    if (json.contains("pace"_L1))
        evidence.pace = json.value("pace"_L1).toInt();
    return evidence;
}

}  // namespace vestibule::coldcall
