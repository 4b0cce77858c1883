// An incoming call with everything that can happen in one, for tests of the view models.
#pragma once
#include <vestibule/content.h>

#include <QMap>

namespace vestibule::coldcall::test {

using namespace Qt::StringLiterals;

inline constexpr char Graph[] = R"(
format = 1
id = "small"
kind = "incoming"
first = "hello"
pass = 65
rings = { allowed = 2, most = 3, seconds = 4, weight = 1 }
patience = { seconds = 200 }
wait = 20
speed = { within = 5, weight = 1 }
practise = ["page:telephone", "activity:coldcall:small"]

[state]
asked = false

[[behaviour]]
id = "greeted"
weight = 2

[[behaviour]]
id = "found-need"
weight = 2

[[blocker]]
id = "rude"

[[end]]
id = "ordered"
outcome = "won"
next_step = "order"
weight = 4

[[end]]
id = "lost"
outcome = "lost"
next_step = "none"
weight = 0

[[turn]]
id = "hello"
late = "still-there"

  [[turn.reply]]
  id = "greet"
  shows = ["greeted"]
  to = "need"

  [[turn.reply]]
  id = "grumble"
  blockers = ["rude"]
  to = "need"

[[turn]]
id = "still-there"

  [[turn.reply]]
  id = "greet-late"
  to = "need"

[[turn]]
id = "need"
interrupt = { after = 8 }

  [[turn.reply]]
  id = "ask"
  shows = ["found-need"]
  to = "stock"

  [[turn.reply]]
  id = "give-up"
  trap = true
  to = "lost"

[[turn]]
id = "stock"

  [[turn.reply]]
  id = "look"
  hold = { seconds = 30, late = "still-there" }
  to = "order"

  [[turn.reply]]
  id = "ring-back"
  call_back = { minutes = 30 }
  to = "order"

[[turn]]
id = "order"

  [[turn.reply]]
  id = "agree"
  to = "ordered"
)";

inline constexpr char Words[] = R"(
format = 1
title = "A small call"
situation = "Somebody rings."
goal = "Find out what they need."

[client]
name = "Ivan Petrov"
company = "Lipa"
role = "buyer"

[behaviour]
greeted = "Greeted"
found-need = "Found the need"

[blocker]
rude = "Was rude"

[turn.hello]
main = "Hello, is this Aquilon?"
[turn.still-there]
main = "Are you still there?"
[turn.need]
main = "We want film."
interrupt = "Well?"
[turn.stock]
main = "Fifty rolls of it."
[turn.order]
main = "So what now?"

[reply.greet]
say = "Good morning, this is {trainee} of the sales department."
also = ["Hello, sales department, how can I help you?"]
[reply.grumble]
say = "What do you want?"
missed = "No greeting."
instead = "Greet."
[reply.greet-late]
say = "Excuse me, the line was bad, good morning."
[reply.ask]
say = "How many rolls do you need, and for which pallets?"
[reply.give-up]
say = "We have none, good bye."
missed = "The client is gone."
instead = "Ask what they need."
[reply.look]
say = "One moment, I will look at our stock."
[reply.ring-back]
say = "I will find out and ring you back in half an hour."
[reply.agree]
say = "I send you the invoice today."

[end.ordered]
text = "They order."
next_step = "Invoice today"
[end.lost]
text = "They buy elsewhere."
)";

inline ContentVersion version(const QString &id, std::optional<int> attempts = {})
{
    ContentVersion content;
    content.id = id;
    content.languages = {u"en"_s};
    Activity call;
    call.id = u"coldcall:small"_s;
    call.kind = u"coldcall.call"_s;
    call.source = u"calls/small.toml"_s;
    call.common = u"calls/small.toml"_s;
    call.minutes = 3;
    call.attempts = attempts;
    Activity page;
    page.id = u"handbook:telephone"_s;
    page.kind = u"handbook.page"_s;
    page.source = u"pages/telephone.md"_s;
    content.programme.activities = {call, page};
    content.texts[u"en"_s][u"activity.coldcall:small"_s] = {u"Small call"_s, u"Short."_s};
    content.texts[u"en"_s][u"activity.handbook:telephone"_s] = {u"The telephone"_s, {}};
    return content;
}

inline QMap<QString, QByteArray> files(const QByteArray &graph = Graph, const QByteArray &words = Words)
{
    return {{u"calls/small.toml"_s, graph}, {u"en/calls/small.toml"_s, words}};
}

}  // namespace vestibule::coldcall::test
