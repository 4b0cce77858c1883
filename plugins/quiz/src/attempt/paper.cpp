#include "attempt/paper.h"

#include "bank/scoring.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

// SplitMix64 (Steele, Lea, Flood 2014): small, the same everywhere. Seeded from the attempt's id by FNV-1a.
class Shuffler
{
public:
    explicit Shuffler(const QString &seed)
    {
        for (const char byte : seed.toUtf8())
            m_state = (m_state ^ quint8(byte)) * 0x100000001b3ULL;
    }

    void shuffle(QList<int> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, qsizetype(next() % quint64(i + 1)));
    }

private:
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state = 0xcbf29ce484222325ULL;
};

QList<int> indexes(qsizetype count)
{
    QList<int> list(count);
    std::iota(list.begin(), list.end(), 0);
    return list;
}

bool shufflesChoices(QuestionType type)
{
    return type == QuestionType::MultiChoice || type == QuestionType::MultiAnswer || type == QuestionType::Matching;
}

int bestScore(const Editions &bank, int question, const Response &response)
{
    int best = 0;
    for (const QList<Question> &edition : bank)
        best = std::max(best, score(edition[question], response).value_or(0));
    return best;
}

}  // namespace

Paper drawPaper(const QList<Question> &bank, const Activity &activity, const QString &attempt)
{
    Shuffler shuffler(attempt);
    QList<int> drawn = indexes(bank.size());
    if (activity.questions && *activity.questions < drawn.size()) {
        shuffler.shuffle(drawn);
        drawn.resize(std::max(0, *activity.questions));
    }
    Paper paper;
    for (const int question : std::as_const(drawn)) {
        PaperItem item{question, indexes(bank[question].answers.size())};
        if (shufflesChoices(bank[question].type))
            shuffler.shuffle(item.choiceOrder);
        paper.items.append(item);
    }
    return paper;
}

Marks markPaper(const Editions &bank, const Paper &paper, const Responses &responses, const QHash<QString, int> &given)
{
    Marks marks;
    qint64 sum = 0;
    qint64 counted = 0;
    for (const PaperItem &item : paper.items) {
        const Question &question = bank.first()[item.question];
        const Grader grader = graderOf(question.type);
        if (grader == Grader::Nobody)
            continue;
        std::optional<int> mark;
        if (grader == Grader::Machine)
            mark = bestScore(bank, item.question, responses.value(question.id));
        else if (const auto it = given.constFind(question.id); it != given.cend())
            mark = std::clamp(*it, 0, FullMark);
        marks.items.insert(question.id, mark);
        marks.open |= !mark;
        sum += mark.value_or(0);
        counted += 1;
    }
    if (!marks.open)
        marks.score = counted ? sum / counted : ScoreUnit;
    return marks;
}

bool isAnswered(const Question &question, const Response &response)
{
    if (graderOf(question.type) == Grader::Nobody)
        return true;
    const auto *pairs = std::get_if<Pairs>(&response);
    if (question.type != QuestionType::Matching || !pairs)
        return !std::holds_alternative<std::monostate>(response);
    for (int left = 0; left < int(question.answers.size()); ++left)
        if (!question.answers[left].text.text.isEmpty() && !pairs->matches.contains(left))
            return false;
    return true;
}

bool reachesPass(const Activity &activity, qint64 score)
{
    return score * 100 >= qint64(activity.pass.value_or(0)) * ScoreUnit;
}

EventDraft submissionOf(const Editions &bank, const Paper &paper, const Responses &responses, const Activity &activity,
                        QDate reviewDue)
{
    const Marks marks = markPaper(bank, paper, responses);
    QJsonArray items;
    for (const PaperItem &item : paper.items) {
        const QString &id = bank.first()[item.question].id;
        QJsonObject entry{{u"id"_s, id}};
        if (const auto mark = marks.items.value(id))
            entry.insert(u"mark"_s, *mark);
        items.append(entry);
    }
    EventDraft draft;
    draft.verb = QLatin1String(verb::Completed);
    draft.activity = activity.id;
    draft.payload = {{u"items"_s, items}};
    draft.privatePart = responsesToBytes(responses);
    draft.score = marks.score;
    if (marks.score) {
        draft.passed = reachesPass(activity, *marks.score);
    } else {
        draft.payload.insert(u"review"_s, QLatin1String(OpenReview));
        draft.payload.insert(u"due"_s, reviewDue.toString(Qt::ISODate));
    }
    return draft;
}

QByteArray responsesToBytes(const Responses &responses)
{
    QJsonObject object;
    for (auto it = responses.cbegin(); it != responses.cend(); ++it)
        object.insert(it.key(), toJson(it.value()));
    return QJsonDocument(QJsonObject{{u"responses"_s, object}}).toJson(QJsonDocument::Compact);
}

Result<Responses> responsesFromBytes(const QByteArray &bytes)
{
    const QJsonValue stored = QJsonDocument::fromJson(bytes).object().value(u"responses"_s);
    if (!stored.isObject())
        return fail(ErrorCode::Malformed, QCoreApplication::translate("Quiz", "The answers of this hand-in cannot be read."),
                    QCoreApplication::translate("Quiz", "Ask HR to check the records; the quiz can be taken again."));
    const QJsonObject object = stored.toObject();
    Responses responses;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto response = responseFromJson(it.value().toObject());
        if (!response)
            return std::unexpected(response.error());
        responses.insert(it.key(), *response);
    }
    return responses;
}

QString attemptOf(const Event &submission)
{
    return submission.refs.value(0);
}

}  // namespace vestibule::quiz
