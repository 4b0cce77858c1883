#include "script/script.h"

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

template <class T>
int indexOf(const QList<T> &list, QStringView id)
{
    const auto found = std::ranges::find(list, id, [](const T &item) { return QStringView(item.id); });
    return found == list.cend() ? -1 : int(found - list.cbegin());
}

}  // namespace

QString moodWord(Mood mood)
{
    switch (mood) {
    case Mood::Warm: return u"warm"_s;
    case Mood::Calm: return u"calm"_s;
    case Mood::Cool: return u"cool"_s;
    case Mood::Annoyed: return u"annoyed"_s;
    case Mood::Angry: break;
    }
    return u"angry"_s;
}

QString outcomeWord(End::Kind outcome)
{
    switch (outcome) {
    case End::Kind::Won: return u"won"_s;
    case End::Kind::Open: return u"open"_s;
    case End::Kind::Lost: break;
    }
    return u"lost"_s;
}

int Script::fullMarks() const
{
    int marks = speedWeight + (incoming ? ringsWeight : 0);
    for (const Behaviour &behaviour : behaviours)
        marks += behaviour.weight;
    const auto best = std::ranges::max_element(ends, {}, &End::weight);
    return best == ends.cend() ? marks : marks + best->weight;
}

int Script::turnIndex(QStringView wanted) const { return indexOf(turns, wanted); }
int Script::replyIndex(QStringView wanted) const { return indexOf(replies, wanted); }
int Script::endIndex(QStringView wanted) const { return indexOf(ends, wanted); }

}  // namespace vestibule::coldcall
