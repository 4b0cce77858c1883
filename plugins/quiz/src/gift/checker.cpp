#include "gift/checker.h"

#include "gift/reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <exception>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

// One language's bank, its questions by id.
struct Edition {
    QString path;
    Bank bank;
    QHash<QString, const Question *> byId;
};

bool isGoodId(const QString &id)
{
    constexpr qsizetype longest = 64;
    return id.size() <= longest &&
           std::ranges::all_of(id, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

class Comparison
{
    Q_DECLARE_TR_FUNCTIONS(GiftChecker)

public:
    [[nodiscard]] QList<Problem> run(const QList<CheckedFile> &files)
    {
        std::vector<Edition> editions;
        editions.reserve(size_t(files.size()));
        for (const CheckedFile &file : files) {
            Edition &edition = editions.emplace_back(file.path, readGift(file.bytes, file.path));
            m_problems += edition.bank.problems;
            checkIds(edition);
            checkDrawn(edition, file.activity);
        }
        for (size_t other = 1; other < editions.size(); ++other)
            compare(editions.front(), editions[other]);
        return std::move(m_problems);
    }

private:
    void error(const QString &path, int line, const QString &message)
    {
        m_problems.append({path, line, 0, Problem::Severity::Error, message});
    }

    void checkIds(Edition &edition)
    {
        if (edition.bank.questions.isEmpty())
            error(edition.path, 0,
                  tr("The bank has no question. Write at least one, or take the activity out of the programme."));
        for (const Question &question : std::as_const(edition.bank.questions)) {
            if (question.id.isEmpty())
                error(edition.path, question.line,
                      tr("The question has no id. Put a line such as // [id:pk-01] directly above it, the same in all "
                         "languages."));
            else if (!isGoodId(question.id))
                error(edition.path, question.line,
                      tr("The id “%1” is not allowed. Use a-z, 0-9 and -, at most 64 characters.").arg(question.id));
            else if (const Question *first = edition.byId.value(question.id))
                error(edition.path, question.line,
                      tr("The id “%1” belongs to the question in line %2 already. Give each question its own.")
                          .arg(question.id)
                          .arg(first->line));
            else
                edition.byId.insert(question.id, &question);
        }
    }

    void checkDrawn(const Edition &edition, const Activity &activity)
    {
        const qsizetype there = edition.bank.questions.size();
        if (there == 0 || activity.questions.value_or(0) <= there)
            return;
        m_problems.append({edition.path, 0, 0, Problem::Severity::Warning,
                           tr("“%1” draws %2 questions, but the bank has only %3: everybody gets the same ones. Write more questions, or lower "
                              "“questions” in the programme.")
                               .arg(activity.id)
                               .arg(*activity.questions)
                               .arg(there)});
    }

    void compare(const Edition &measure, const Edition &edition)
    {
        for (const Question &question : measure.bank.questions)
            if (measure.byId.value(question.id) == &question && !edition.byId.contains(question.id))
                error(edition.path, 0,
                      tr("The question “%1” of %2, line %3, is missing here. Translate it, or take it out of all languages.")
                          .arg(question.id, measure.path)
                          .arg(question.line));
        for (const Question &question : edition.bank.questions) {
            if (edition.byId.value(question.id) != &question)
                continue;
            if (const Question *original = measure.byId.value(question.id))
                compare(measure, *original, edition, question);
            else
                error(edition.path, question.line,
                      tr("The question “%1” is not in %2. Add it there, or take it out here.").arg(question.id, measure.path));
        }
    }

    void compare(const Edition &measure, const Question &original, const Edition &edition, const Question &question)
    {
        const QString there = u"%1:%2"_s.arg(measure.path).arg(original.line);
        if (question.type != original.type)
            error(edition.path, question.line,
                  tr("The question “%1” is %2 here and %3 in %4. Make both the same kind.")
                      .arg(question.id, typeWord(question.type), typeWord(original.type), there));
        else if (question.type == QuestionType::ShortAnswer)
            return;  // each language accepts its own wordings
        else if (question.answers.size() != original.answers.size())
            error(edition.path, question.line,
                  tr("The question “%1” has %2 answers here and %3 in %4. Give it the same answers in the same order.")
                      .arg(question.id)
                      .arg(question.answers.size())
                      .arg(original.answers.size())
                      .arg(there));
        else if (!sameRightAnswers(question, original))
            error(edition.path, question.line,
                  tr("The right answers of the question “%1” differ from those in %2. Put the same answers in the same order, "
                     "with the same marks.")
                      .arg(question.id, there));
    }

    // A response names answers by their index, so index by index they must earn the same.
    static bool sameRightAnswers(const Question &a, const Question &b)
    {
        const bool pairs = a.type == QuestionType::Matching;
        return std::ranges::equal(a.answers, b.answers,
                                  [&](const Answer &left, const Answer &right) {
                                      return left.fraction == right.fraction && left.number == right.number &&
                                             (!pairs || left.text.text.isEmpty() == right.text.text.isEmpty());
                                  }) &&
               sharedMatches(a) == sharedMatches(b);
    }

    // Pairs may share a right side: for each pair the index of the first one with the same.
    static QList<qsizetype> sharedMatches(const Question &question)
    {
        QHash<QString, qsizetype> firsts;
        QList<qsizetype> shared;
        for (const Answer &answer : question.answers) {
            if (!firsts.contains(answer.match))
                firsts.insert(answer.match, shared.size());
            shared.append(firsts.value(answer.match));
        }
        return shared;
    }

    QList<Problem> m_problems;
};

}  // namespace

QList<Problem> GiftChecker::check(const QList<CheckedFile> &files) const noexcept
try {
    return Comparison().run(files);
} catch (const std::exception &failure) {
    return {{files.isEmpty() ? QString() : files.front().path, 0, 0, Problem::Severity::Error,
             QCoreApplication::translate("GiftChecker", "The bank could not be checked (%1). Nothing was changed; try again.")
                 .arg(QString::fromUtf8(failure.what()))}};
}

QStringList GiftChecker::parts(const QList<CheckedFile> &files) const noexcept
try {
    QStringList common;
    for (const CheckedFile &file : files) {
        QStringList ids;
        for (const Question &question : readGift(file.bytes, file.path).questions)
            ids.append(question.id);
        if (&file == &files.front())
            common = ids;
        else
            common.removeIf([&ids](const QString &id) { return !ids.contains(id); });
    }
    return common;
} catch (const std::exception &) {
    return {};  // check() says why
}

}  // namespace vestibule::quiz
