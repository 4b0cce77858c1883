#include "bank/response.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> malformed()
{
    return fail(ErrorCode::Malformed, QCoreApplication::translate("Response", "A stored answer cannot be read."),
                QCoreApplication::translate("Response", "Answer the question again."));
}

std::optional<int> index(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    return number < 0 ? std::nullopt : std::optional(number);
}

Result<Response> readChoices(const QJsonArray &array)
{
    Choices choices;
    for (const QJsonValue &value : array) {
        const auto answer = index(value);
        if (!answer)
            return malformed();
        choices.answers.append(*answer);
    }
    std::ranges::sort(choices.answers);
    choices.answers.erase(std::ranges::unique(choices.answers).begin(), choices.answers.end());
    return choices;
}

Result<Response> readPairs(const QJsonArray &array)
{
    Pairs pairs;
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        const auto left = index(pair.at(0));
        const auto right = index(pair.at(1));
        if (pair.size() != 2 || !left || !right || pairs.matches.contains(*left))
            return malformed();
        pairs.matches.insert(*left, *right);
    }
    return pairs;
}

}  // namespace

QJsonObject toJson(const Response &response)
{
    if (const auto *choices = std::get_if<Choices>(&response)) {
        QJsonArray array;
        for (const int answer : choices->answers)
            array.append(answer);
        return {{u"choices"_s, array}};
    }
    if (const auto *written = std::get_if<Written>(&response))
        return {{u"text"_s, written->text}};
    if (const auto *pairs = std::get_if<Pairs>(&response)) {
        QJsonArray array;
        for (auto pair = pairs->matches.cbegin(); pair != pairs->matches.cend(); ++pair)
            array.append(QJsonArray{pair.key(), pair.value()});
        return {{u"pairs"_s, array}};
    }
    return {};
}

Result<Response> responseFromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return Response();
    if (json.size() > 1)
        return malformed();
    const QString kind = json.begin().key();
    const QJsonValue value = json.begin().value();
    if (kind == u"choices" && value.isArray())
        return readChoices(value.toArray());
    if (kind == u"text" && value.isString())
        return Written{value.toString()};
    if (kind == u"pairs" && value.isArray())
        return readPairs(value.toArray());
    return malformed();
}

}  // namespace vestibule::quiz
