// What a person answered to one question: stored as a draft, submitted with the attempt, scored again by others.
#pragma once
#include <vestibule/result.h>

#include <QJsonObject>
#include <QList>
#include <QMap>

#include <variant>

namespace vestibule::quiz {

// Answers are named by their index in Question::answers, which is the same in every language of a pack.
struct Choices {
    QList<int> answers;  // ascending, each once
    bool operator==(const Choices &) const = default;
};
struct Written {
    QString text;  // a short answer, a number as typed, or an essay
    bool operator==(const Written &) const = default;
};
struct Pairs {
    QMap<int, int> matches;  // index of a left side -> index of the answer whose right side was chosen for it
    bool operator==(const Pairs &) const = default;
};
using Response = std::variant<std::monostate, Choices, Written, Pairs>;  // monostate: not answered

// Compact: {}, {"choices":[0,2]}, {"text":"…"} or {"pairs":[[0,1],[1,0]]}.
[[nodiscard]] QJsonObject toJson(const Response &response);

// Malformed when it is none of the forms above.
[[nodiscard]] Result<Response> responseFromJson(const QJsonObject &json);

}  // namespace vestibule::quiz
