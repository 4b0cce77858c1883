// What a conversation has come to, packed into 256 bits: the same values serve a run and the exploration of all runs.
#pragma once
#include <QtCore/qhashfunctions.h>

#include <algorithm>
#include <array>
#include <bit>

namespace vestibule::coldcall {

// Where a value stands in the state. Values are stored as their distance from `low`.
struct Slot {
    int word = 0;
    int shift = 0;
    int bits = 1;
    int low = 0;
    int high = 1;

    bool operator==(const Slot &) const = default;
};

class State
{
public:
    [[nodiscard]] int get(const Slot &slot) const
    {
        return int((m_words[size_t(slot.word)] >> slot.shift) & mask(slot)) + slot.low;
    }
    [[nodiscard]] bool has(const Slot &slot) const { return get(slot) != 0; }

    // Stops at the slot's bounds.
    void set(const Slot &slot, int value)
    {
        const auto stored = quint64(std::clamp(value, slot.low, slot.high) - slot.low);
        quint64 &word = m_words[size_t(slot.word)];
        word = (word & ~(mask(slot) << slot.shift)) | (stored << slot.shift);
    }

    bool operator==(const State &) const = default;
    friend size_t qHash(const State &state, size_t seed = 0) noexcept
    {
        return qHashRange(state.m_words.begin(), state.m_words.end(), seed);
    }

    static constexpr int Words = 4;
    static constexpr int WordBits = 64;

private:
    static quint64 mask(const Slot &slot) { return (quint64(1) << slot.bits) - 1; }

    std::array<quint64, Words> m_words{};
};

// Gives each value its place; none straddles two words.
class StateLayout
{
public:
    // False when the state is full.
    [[nodiscard]] bool add(Slot &slot)
    {
        slot.bits = std::max(1, int(std::bit_width(unsigned(slot.high - slot.low))));
        if (m_used + slot.bits > State::WordBits) {
            ++m_word;
            m_used = 0;
        }
        slot.word = m_word;
        slot.shift = m_used;
        m_used += slot.bits;
        return m_word < State::Words;
    }

private:
    int m_word = 0;
    int m_used = 0;
};

}  // namespace vestibule::coldcall
