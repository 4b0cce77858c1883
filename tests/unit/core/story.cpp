#include "story.h"

#include "core/crypto/hash.h"
#include "core/ledger/complete.h"
#include "core/ledger/signedform.h"

#include <vestibule/verbs.h>

#include <algorithm>

namespace vestibule::test {

using namespace Qt::StringLiterals;
using namespace vestibule::core;

Story::Story()
{
    EventDraft read = draft(verb::Experienced, u"anna"_s, u"handbook:a"_s);
    experienced = must(record(u"anna"_s, read));
    EventDraft handIn = draft(verb::Completed, u"anna"_s, u"quiz:a"_s);
    handIn.payload = {{u"review"_s, u"quiz.open"_s}};
    handIn.privatePart = "what Anna wrote";
    handedIn = must(record(u"anna"_s, handIn));
    EventDraft score = draft(verb::Scored, u"anna"_s, u"quiz:a"_s);
    score.refs = {handedIn.id};
    score.score = 900'000;
    score.passed = true;
    scored = must(record(u"oleg"_s, score));
    EventDraft signoff = draft(verb::Approved, u"anna"_s, u"stage:one"_s);
    signoff.refs = {scored.id};
    approved = must(record(u"oleg"_s, signoff));
    last = must(record(u"anna"_s, draft(verb::Experienced, u"anna"_s, u"handbook:b"_s)));
    (void)must(signIn(store, guard, u"helga"_s, SecretBytes::fromText(passwordOf(u"helga"_s)), now));
}

Event &Story::at(const Event &event) { return *std::ranges::find(store.state().events, event.id, &Event::id); }

void Story::resign(const QString &login, const Event &from, const std::function<void(Event &)> &change)
{
    const Actor attacker = actor(login);
    QList<Event *> chain;
    for (Event &event : store.state().events)
        if (event.actor == from.actor)
            chain.append(&event);
    std::ranges::sort(chain, {}, &Event::seq);
    QString prev;
    for (Event *event : std::as_const(chain)) {
        if (event->seq >= from.seq) {
            event->prev = prev;
            if (event->id == from.id)
                change(*event);
            event->hash = hexOf(eventHash(*event));
            event->signature = hexOf(must(attacker.author.sign(eventHash(*event))));
        }
        prev = prevOf(event->hash, event->signature);
    }
}

Verification verify(Company &company, bool quick, const QByteArray &root)
{
    return must(verifyLedger(company.store, {root, quick, {}}));
}

}  // namespace vestibule::test
