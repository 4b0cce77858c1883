// A call from outside with everything in it, and a fake clock.
#pragma once
#include "packfile.h"
#include "run/run.h"

namespace vestibule::coldcall::test {

inline constexpr qint64 Second = 1000;

inline constexpr char Incoming[] = R"(
format = 1
id = "hotline"
kind = "incoming"
first = "hello"
pass = 60
rings = { allowed = 3, most = 5, seconds = 4, weight = 2 }
patience = { seconds = 100 }
wait = 20
speed = { within = 5, weight = 2 }
practise = ["page:calls"]
[state]
rapport = { start = 1, min = 0, max = 2 }
[[behaviour]]
id = "greeted"
weight = 3
practise = ["page:greeting"]
[[behaviour]]
id = "calm"
weight = 1
kept = true
practise = ["page:calm"]
[[blocker]]
id = "rude"
practise = ["page:rules"]
[[end]]
id = "helped"
outcome = "won"
next_step = "order"
weight = 2
[[end]]
id = "gone"
outcome = "lost"
practise = ["page:ends"]
[[turn]]
id = "hello"
interrupt = { after = 10, change = { rapport = -1 } }
late = "again"
  [[turn.reply]]
  id = "greet"
  shows = ["greeted"]
  to = "wish"
  [[turn.reply]]
  id = "bark"
  trap = true
  breaks = ["calm"]
  blockers = ["rude"]
  to = "wish"
  [[turn.reply]]
  id = "friendly"
  when = "rapport >= 1"
  to = "wish"
[[turn]]
id = "again"
mood = "cool"
breaks = ["calm"]
  [[turn.reply]]
  id = "sorry"
  to = "wish"
[[turn]]
id = "wish"
  [[turn.reply]]
  id = "look"
  hold = { seconds = 30, late = "waited" }
  to = "bye"
  [[turn.reply]]
  id = "connect"
  transfer = { seconds = 8 }
  to = "bye"
  [[turn.reply]]
  id = "ring-back"
  call_back = { minutes = 15 }
  to = "helped"
[[turn]]
id = "waited"
mood = "annoyed"
  [[turn.reply]]
  id = "excuse"
  to = "gone"
[[turn]]
id = "bye"
  [[turn.reply]]
  id = "done"
  to = "helped"
)";

inline Run started(int timePercent = 100)
{
    Run run(scriptOf(Incoming), timePercent);
    if (!run.start(0))
        qFatal("not started");
    return run;
}

// Picked up at the first ring, one second after the start.
inline Run talking(int timePercent = 100)
{
    Run run = started(timePercent);
    run.pickUp(Second);
    return run;
}

inline int reply(const Run &run, const char *id) { return run.script().replyIndex(QString::fromLatin1(id)); }
inline QString turnOf(const Run &run) { return run.script().turns[run.turn()].id; }

}  // namespace vestibule::coldcall::test
