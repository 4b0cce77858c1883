// A pack of two languages with one quiz that has every type of question, for tests.
#pragma once
#include "attempt/paper.h"
#include "gift/reader.h"

#include <vestibule/content.h>

#include <QMap>

namespace vestibule::quiz::test {

using namespace Qt::StringLiterals;

inline constexpr char English[] = R"(
// [id:read]
::Read::Read this first.

// [id:one]
::One::Which? {=right ~wrong ~%50%half}

// [id:two]
::Two::Which two? {~%50%a ~%50%b ~%-50%c}

// [id:tf]
::True::Is it so? {T}

// [id:word]
::Word::Name it. {=film =stretch film}

// [id:number]
::Number::How many? {#10:1}

// [id:pairs]
::Pairs::Match. {=x -> 1 =y -> 2 = -> 3}
)";

// The same questions in another order, with wordings of its own.
inline constexpr char Russian[] = R"(
// [id:word]
::Слово::Назовите. {=плёнка}

// [id:pairs]
::Пары::Сопоставьте. {=икс -> 1 =игрек -> 2 = -> 3}

// [id:read]
::Текст::Сначала прочтите.

// [id:number]
::Число::Сколько? {#10:1}

// [id:one]
::Один::Что? {=верно ~неверно ~%50%наполовину}

// [id:two]
::Два::Какие два? {~%50%а ~%50%б ~%-50%в}

// [id:tf]
::Да::Так ли это? {T}
)";

inline constexpr char Essay[] = R"(
// [id:essay]
::Essay::Tell. {####Full answers contain all.}
)";

inline QList<Question> questionsOf(const char *gift) { return readGift(QByteArray(gift)).questions; }

inline Editions editions(qsizetype shown = 0) { return editionsOf({questionsOf(English), questionsOf(Russian)}, shown); }

inline Activity smallQuiz()
{
    Activity activity;
    activity.id = u"quiz:small"_s;
    activity.kind = u"quiz.test"_s;
    activity.source = u"questions/small.gift"_s;
    activity.pass = 80;
    activity.reviewDays = 5;
    return activity;
}

// Everything right, in English.
inline Responses rightResponses()
{
    return {{u"one"_s, Choices{{0}}},    {u"two"_s, Choices{{0, 1}}},  {u"tf"_s, Choices{{0}}},
            {u"word"_s, Written{u"Film"_s}}, {u"number"_s, Written{u"10,5"_s}}, {u"pairs"_s, Pairs{{{0, 0}, {1, 1}}}}};
}

}  // namespace vestibule::quiz::test
