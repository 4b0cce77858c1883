// Whatever is typed, the matcher takes one open reply, asks for some of them, or begs pardon.
#include "match/matcher.h"
#include "script/graphreader.h"

#include <cstdint>
#include <cstdlib>

using namespace vestibule::coldcall;
using namespace Qt::StringLiterals;

namespace {

constexpr char Graph[] = R"(
format = 1
id = "small"
first = "hello"
kind = "outgoing"
pass = 50
[[end]]
id = "end"
outcome = "won"
[[turn]]
id = "hello"
  [[turn.reply]]
  id = "price"
  to = "end"
  [[turn.reply]]
  id = "need"
  to = "end"
  [[turn.reply]]
  id = "bye"
  to = "end"
)";

Matcher small()
{
    const Script script = *readScript(Graph).script;
    Texts texts;
    texts.replies = {{u"Compared with what, if I may ask?"_s, {u"What do you compare it with?"_s}, {u"compare"_s}, {}, {}},
                     {u"Как вы обматываете паллеты сейчас?"_s, {u"Сколько плёнки уходит в день?"_s}, {}, {}, {}},
                     {u"Good bye"_s, {}, {u"!"_s}, {}, {}}};
    return Matcher(script, texts);
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Matcher matcher = small();
    const QList<int> open{0, 1, 2};
    const Match match = matcher.match(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)), open);
    require(match.chances.size() == open.size());
    for (const double chance : match.chances)
        require(chance >= 0 && chance <= 1);
    for (const int candidate : match.candidates)
        require(open.contains(candidate));
    switch (match.understood) {
    case Understood::Taken: require(match.candidates.size() == 1); break;
    case Understood::Unsure: require(!match.candidates.isEmpty() && match.candidates.size() <= 3); break;
    case Understood::Not: require(match.candidates.isEmpty()); break;
    }
    return 0;
}
