#include "editor/phrasing.h"

#include "editor/sourcewriter.h"
#include "match/matcher.h"
#include "script/call.h"

#include <QCoreApplication>

namespace vestibule::coldcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallPhrasing)
};

Taking takingOf(const Script &script, const Matcher &matcher, const TypedQuestion &question)
{
    QList<int> open;
    for (const QString &reply : question.open)
        if (const int index = script.replyIndex(reply); index >= 0)
            open.append(index);
    const Match match = matcher.match(question.text, open);
    Taking taking{match.understood, {}};
    for (const int reply : match.candidates)
        taking.replies.append(script.replies[reply].id);
    return taking;
}

}  // namespace

Result<QList<Taking>> takingsOf(const CallSource &source, const Activity &activity, const QString &language, const QList<TypedQuestion> &questions)
{
    const Call call = readCall(filesOf(source, writeCall(source), activity));
    const Texts *texts = call.script ? call.in(language) : nullptr;
    if (!texts)
        return fail(ErrorCode::Malformed, Words::tr("The script has errors, so that nothing can be tried with it."), Words::tr("Correct it in the editor first."));
    const Matcher now(*call.script, *texts);
    QList<Taking> takings;
    for (const TypedQuestion &question : questions) {
        const int meant = question.meant.isEmpty() ? -1 : call.script->replyIndex(question.meant);
        if (meant < 0) {
            takings.append(takingOf(*call.script, now, question));
            continue;
        }
        Texts after = *texts;
        after.replies[meant].also.append(question.text.simplified());
        takings.append(takingOf(*call.script, Matcher(*call.script, after), question));
    }
    return takings;
}

}  // namespace vestibule::coldcall
