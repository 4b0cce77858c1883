// What a person has to practise: the kinds of cases that went wrong, folded from the hand-ins of a level.
//
// A kind that went wrong comes again in the next attempt. Right there, it rests for one attempt; right again, for three; after the
// third time it is forgotten. Wrong again, it begins anew.
#pragma once
#include <vestibule/event.h>

#include <QJsonArray>

namespace vestibule::pricegym {

class Memory
{
public:
    Memory() = default;
    explicit Memory(const QJsonArray &kept);  // what toJson() gave
    [[nodiscard]] QJsonArray toJson() const;

    // The cases of the hand-in that comes next: submissionOf().
    void add(const QJsonArray &cases);

    [[nodiscard]] QStringList missed() const;  // kinds, the longest ago first
    [[nodiscard]] QStringList due() const;     // those of them that the next attempt begins with

private:
    struct Miss {
        QString kind;
        int right = 0;  // times in a row, each when it was due
        int rests = 0;  // attempts
    };
    QList<Miss> m_missed;
};

[[nodiscard]] Memory memoryOf(const QList<Event> &submissions);

}  // namespace vestibule::pricegym
