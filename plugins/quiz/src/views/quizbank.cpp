#include "views/quizbank.h"

#include "attempt/shown.h"

#include <vestibule/errorparts.h>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

QString typeText(QuestionType type)
{
    switch (type) {
    case QuestionType::MultiChoice: return QuizBank::tr("one answer");
    case QuestionType::MultiAnswer: return QuizBank::tr("several answers");
    case QuestionType::TrueFalse: return QuizBank::tr("true or false");
    case QuestionType::ShortAnswer: return QuizBank::tr("short answer");
    case QuestionType::Numerical: return QuizBank::tr("number");
    case QuestionType::Matching: return QuizBank::tr("pairs");
    case QuestionType::Essay: return QuizBank::tr("open answer");
    case QuestionType::Description: return QuizBank::tr("text to read");
    }
    return {};
}

QVariantMap described(const Question &question)
{
    QVariantList answers;
    for (int i = 0; i < int(question.answers.size()); ++i) {
        const Answer &answer = question.answers[i];
        const QString left = answerText(question, i);
        answers.append(QVariantMap{{u"index"_s, i},
                                   {u"text"_s, left},
                                   {u"right"_s, answer.fraction > 0},
                                   {u"percent"_s, answer.fraction / (FullMark / 100)},
                                   {u"match"_s, answer.match},
                                   {u"feedback"_s, asPlain(answer.feedback)}});
    }
    return {{u"id"_s, question.id},
            {u"type"_s, QString(typeWord(question.type))},
            {u"typeText"_s, typeText(question.type)},
            {u"title"_s, question.title},
            {u"stem"_s, asMarkdown(question.stem)},
            {u"answers"_s, answers},
            {u"general"_s, asMarkdown(question.generalFeedback)}};
}

}  // namespace

QuizBank::QuizBank(HostContext &host, const QString &activity, QObject *parent) : QAbstractListModel(parent), m_host(host), m_activity(activity)
{
    load();
}

QuizBank::~QuizBank() { releaseAside(std::move(m_bank)); }

void QuizBank::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->current(), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return show(std::unexpected(content.error()));
        loadBank(m_host, this, *content, m_activity, [this](const Result<BankPtr> &bank) { show(bank); });
    });
}

void QuizBank::show(const Result<BankPtr> &bank)
{
    m_loading = false;
    if (bank)
        m_title = (*bank)->title;
    else
        m_error = bank.error();
    beginResetModel();
    m_bank = bank.value_or(nullptr);
    endResetModel();
    Q_EMIT changed();
}

QVariant QuizBank::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::UserRole ? described(m_bank->questions()[index.row()]) : QVariant();
}

QHash<int, QByteArray> QuizBank::roleNames() const
{
    return {{Qt::UserRole, "question"}};
}

QVariantMap QuizBank::error() const
{
    return errorParts(m_error);
}

}  // namespace vestibule::quiz
