#include "editor/source.h"

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

QStringList SourceTurn::lineIds() const
{
    QStringList ids;
    for (const SourceLine &line : lines)
        ids.append(line.id);
    if (ids.isEmpty())
        ids.append(u"main"_s);
    if (interrupt)
        ids.append(u"interrupt"_s);
    return ids;
}

int GraphSource::turnIndex(const QString &turn) const
{
    const auto found = std::ranges::find(turns, turn, &SourceTurn::id);
    return found == turns.cend() ? -1 : int(found - turns.cbegin());
}

GraphSource::Seat GraphSource::seatOf(const QString &reply) const
{
    for (int turn = 0; turn < int(turns.size()); ++turn) {
        const QList<SourceReply> &replies = turns[turn].replies;
        const auto found = std::ranges::find(replies, reply, &SourceReply::id);
        if (found != replies.cend())
            return {turn, int(found - replies.cbegin())};
    }
    return {};
}

bool GraphSource::hasEnd(const QString &end) const { return std::ranges::find(ends, end, &SourceEnd::id) != ends.cend(); }

const TextsSource *CallSource::in(const QString &language) const
{
    const auto found = std::ranges::find(texts, language, &TextsSource::language);
    return found == texts.cend() ? nullptr : &*found;
}

TextsSource *CallSource::in(const QString &language)
{
    const auto found = std::ranges::find(texts, language, &TextsSource::language);
    return found == texts.end() ? nullptr : &*found;
}

QString textOf(const NamedTexts &texts, const QString &name)
{
    const auto found = std::ranges::find(texts, name, &NamedText::name);
    return found == texts.cend() ? QString() : found->text;
}

void setText(NamedTexts &texts, const QString &name, const QString &text)
{
    const auto found = std::ranges::find(texts, name, &NamedText::name);
    if (found == texts.end())
        texts.append({name, text});
    else
        found->text = text;
}

}  // namespace vestibule::coldcall
