#include "voice/levels.h"

#include "voice/speech.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vestibule::coldcall {
namespace {

constexpr double LowestVoiceHz = 80;
constexpr double WantedDb = -20;
constexpr double PeakDb = -1;
constexpr double MostGainDb = 30;

double decibels(double power)
{
    return std::max(SilenceDb, 10 * std::log10(power + 1e-12));
}

// Mean power of each hop behind a high-pass of the first order: hum and a displaced zero line are no voice.
std::vector<double> powers(const Sound &sound)
{
    const double keep = 1 - 2 * std::numbers::pi * LowestVoiceHz / sound.rate;
    const qsizetype hop = qsizetype(sound.rate) * HopMs / 1000;
    std::vector<double> result;
    result.reserve(std::size_t(sound.samples.size() / hop));
    double before = sound.samples.isEmpty() ? 0 : sound.samples.first() / 32'768.0;
    double high = 0;
    for (qsizetype at = 0; at + hop <= sound.samples.size(); at += hop) {
        double sum = 0;
        for (qsizetype i = at; i < at + hop; ++i) {
            const double now = sound.samples[i] / 32'768.0;
            high = keep * (high + now - before);
            before = now;
            sum += high * high;
        }
        result.push_back(sum / double(hop));
    }
    return result;
}

double speechPower(const Sound &sound, const Spans &speech)
{
    double sum = 0;
    qint64 count = 0;
    for (const Span &span : speech)
        for (qint64 i = span.from * sound.rate / 1000; i < std::min<qint64>(sound.samples.size(), span.to * sound.rate / 1000); ++i) {
            const double sample = sound.samples[i] / 32'768.0;
            sum += sample * sample;
            ++count;
        }
    return count > 0 ? sum / double(count) : 0;
}

}  // namespace

std::vector<double> levels(const Sound &sound, int reach)
{
    const std::vector<double> power = powers(sound);
    std::vector<double> result(power.size());
    for (std::ptrdiff_t i = 0; i < std::ssize(power); ++i) {
        const std::ptrdiff_t from = std::max<std::ptrdiff_t>(0, i - reach);
        const std::ptrdiff_t to = std::min<std::ptrdiff_t>(std::ssize(power), i + reach + 1);
        double sum = 0;
        for (std::ptrdiff_t j = from; j < to; ++j)
            sum += power[std::size_t(j)];
        result[std::size_t(i)] = decibels(sum / double(to - from));
    }
    return result;
}

double exceededFor(std::vector<double> levels, qint64 ms)
{
    const std::size_t hops = std::size_t(ms / HopMs);
    if (levels.size() <= hops)
        return SilenceDb;
    const auto place = levels.begin() + std::ptrdiff_t(hops);
    std::nth_element(levels.begin(), place, levels.end(), std::greater<>());
    return *place;
}

Sound levelled(Sound sound)
{
    const double power = speechPower(sound, speechIn(sound));
    if (power <= 0)
        return sound;
    int peak = 1;
    for (const qint16 sample : std::as_const(sound.samples))
        peak = std::max(peak, std::abs(int(sample)));
    const double toPeak = PeakDb - 20 * std::log10(peak / 32'768.0);
    const double gain = std::pow(10, std::min({WantedDb - decibels(power), toPeak, MostGainDb}) / 20);
    for (qint16 &sample : sound.samples)
        sample = qint16(std::lround(sample * gain));
    return sound;
}

}  // namespace vestibule::coldcall
