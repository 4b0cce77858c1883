// Any bytes are read without harm, every problem has its place, and what was understood once is written and read to the same.
#include "bank/json.h"
#include "bank/scoring.h"
#include "gift/reader.h"
#include "gift/writer.h"

#include <cstdint>
#include <cstdlib>

using namespace vestibule;
using namespace vestibule::quiz;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QList<Question> withoutLines(QList<Question> questions)
{
    for (Question &question : questions)
        question.line = 0;
    return questions;
}

void scoreEveryKind(const Question &question)
{
    for (const Response &response :
         {Response(), Response(Choices{{0, 1}}), Response(Written{question.title}), Response(Pairs{{{0, 1}}})})
        if (const auto earned = score(question, response))
            require(*earned >= 0 && *earned <= FullMark);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bank bank = readGift(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    for (const Problem &problem : bank.problems)
        require(problem.line >= 1 && problem.column >= 1 && !problem.message.isEmpty());
    for (const Question &question : bank.questions)
        scoreEveryKind(question);
    require(toJson(bank).size() == 2);

    const QList<Question> questions = withoutLines(bank.questions);
    const Bank again = readGift(writeGift(questions));
    require(!hasErrors(again.problems) && withoutLines(again.questions) == questions);
    return 0;
}
