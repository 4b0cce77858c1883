// The texts of a script's parts by the names that a form asks for.
#include "editor/fields.h"

#include <QHash>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

QString TextsSource::*callText(const QString &field)
{
    static const QHash<QString, QString TextsSource::*> all{
        {u"title"_s, &TextsSource::title},       {u"situation"_s, &TextsSource::situation},     {u"goal"_s, &TextsSource::goal},
        {u"client"_s, &TextsSource::clientName}, {u"company"_s, &TextsSource::clientCompany}, {u"role"_s, &TextsSource::clientRole}};
    return all.value(field, nullptr);
}

// Null where there is but one text for all languages, or more than one.
NamedTexts TextsSource::*namedTexts(PartKind kind)
{
    return kind == PartKind::Check       ? &TextsSource::behaviours
           : kind == PartKind::Blocker   ? &TextsSource::blockers
           : kind == PartKind::Objection ? &TextsSource::objections
                                         : nullptr;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

void setReplyWords(SourceReplyText &reply, const QString &field, const QString &text)
{
    if (field == "say"_L1)
        reply.say = text;
    else if (field == "missed"_L1)
        reply.missed = text;
    else if (field == "instead"_L1)
        reply.instead = text;
    else if (field == "also"_L1)
        reply.also = linesOf(text);
    else if (field == "keys"_L1)
        reply.keys = linesOf(text);
}

QString replyWords(const SourceReplyText &reply, const QString &field)
{
    return field == "say"_L1       ? reply.say
           : field == "missed"_L1  ? reply.missed
           : field == "instead"_L1 ? reply.instead
           : field == "also"_L1    ? reply.also.join(u'\n')
           : field == "keys"_L1    ? reply.keys.join(u'\n')
                                   : QString();
}

}  // namespace

QStringList wordFields(const GraphSource &graph, const Part &part)
{
    switch (part.kind) {
    case PartKind::Call: return {u"title"_s, u"situation"_s, u"goal"_s, u"client"_s, u"company"_s, u"role"_s};
    case PartKind::Turn: {
        const int index = graph.turnIndex(part.id);
        return index < 0 ? QStringList() : graph.turns[index].lineIds();
    }
    case PartKind::Reply: return {u"say"_s, u"also"_s, u"keys"_s, u"missed"_s, u"instead"_s};
    case PartKind::End: return {u"text"_s, u"next_step"_s};
    case PartKind::State:
    case PartKind::Must: return {};
    case PartKind::Check:
    case PartKind::Blocker:
    case PartKind::Objection: break;
    }
    return {u"text"_s};
}

QString wordsOf(const CallSource &source, const QString &language, const Part &part, const QString &field)
{
    const TextsSource *texts = source.in(language);
    if (!texts)
        return {};
    switch (part.kind) {
    case PartKind::Call: {
        const auto own = callText(field);
        return own ? texts->*own : QString();
    }
    case PartKind::Turn: return textOf(texts->turns.value(part.id), field);
    case PartKind::Reply: return replyWords(texts->replies.value(part.id), field);
    case PartKind::End: {
        const SourceEndText end = texts->ends.value(part.id);
        return field == "text"_L1 ? end.text : end.nextStep;
    }
    default: break;
    }
    const auto own = namedTexts(part.kind);
    return own ? textOf(texts->*own, part.id) : QString();
}

void setWords(CallSource &source, const QString &language, const Part &part, const QString &field, const QString &text)
{
    TextsSource *const texts = source.in(language);
    if (!texts || !exists(source.graph, part))
        return;
    switch (part.kind) {
    case PartKind::Call:
        if (const auto own = callText(field))
            texts->*own = text;
        return;
    case PartKind::Turn: return setText(texts->turns[part.id], field, text);
    case PartKind::Reply: return setReplyWords(texts->replies[part.id], field, text);
    case PartKind::End: (field == "text"_L1 ? texts->ends[part.id].text : texts->ends[part.id].nextStep) = text; return;
    default: break;
    }
    if (const auto own = namedTexts(part.kind))
        setText(texts->*own, part.id, text);
}

}  // namespace vestibule::coldcall
