#include "attempt/editions.h"

#include <QHash>

#include <utility>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

QList<Question> identified(QList<Question> bank)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < bank.size(); ++i) {
        QString &id = bank[i].id;
        if (id.isEmpty() || places.contains(id))
            id = u"#%1"_s.arg(i + 1);
        places.insert(id, i);
    }
    return bank;
}

bool standsFor(const Question &translation, const Question &original)
{
    return translation.type == original.type
           && (original.type == QuestionType::ShortAnswer || translation.answers.size() == original.answers.size());
}

QList<Question> aligned(const QList<Question> &original, const QList<Question> &translation)
{
    QHash<QString, const Question *> byId;
    for (const Question &question : translation)
        byId.insert(question.id, &question);
    QList<Question> result = original;
    for (Question &question : result)
        if (const Question *found = byId.value(question.id); found && standsFor(*found, question))
            question = *found;
    return result;
}

}  // namespace

Editions editionsOf(const QList<QList<Question>> &banks, qsizetype shown)
{
    Editions editions;
    for (const QList<Question> &bank : banks) {
        QList<Question> named = identified(bank);
        editions.append(editions.isEmpty() ? std::move(named) : aligned(editions.first(), named));
    }
    if (shown > 0 && shown < editions.size())
        editions.move(shown, 0);
    return editions;
}

}  // namespace vestibule::quiz
