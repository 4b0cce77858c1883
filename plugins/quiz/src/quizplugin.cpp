// Quiz: question banks in GIFT, attempts, grading of open answers.
#include "attempt/paper.h"
#include "convertcommand.h"
#include "gift/checker.h"
#include "gift/reader.h"
#include "views/quizattempt.h"
#include "views/quizbank.h"
#include "views/quizgrade.h"
#include "views/quizlist.h"
#include "views/quizpractice.h"

#include <vestibule/plugin.h>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

class QuizPlugin : public PluginBase
{
protected:
    Result<QObject *> onCreateViewModel(const QString &viewId, const QVariantMap &arguments) override
    {
        const QString activity = arguments.value(u"activity"_s).toString();
        if (viewId == "quiz.list"_L1)
            return new QuizList(host());
        if (viewId == "quiz.attempt"_L1)
            return new QuizAttempt(host(), activity);
        if (viewId == "quiz.practice"_L1)
            return new QuizPractice(host(), activity, arguments.value(u"question"_s).toString());
        if (viewId == "quiz.bank"_L1)
            return new QuizBank(host(), activity);
        if (viewId == "quiz.grade"_L1)
            return new QuizGrade(host(), arguments.value(u"event"_s).toString());
        return PluginBase::onCreateViewModel(viewId, arguments);
    }

    Result<Exit> onCommand(const CommandCall &call, CommandOutput &output) override
    {
        return call.command == "quiz.convert"_L1 ? convertQuestions(call, output) : PluginBase::onCommand(call, output);
    }

    const ContentChecker *onChecker(const QString &kind) override { return kind == "quiz.gift"_L1 ? &m_checker : nullptr; }

    // Which language the learner worked in does not matter: see editions.h.
    Result<Rescore> onRescore(const Event &submission, const QByteArray &privatePart, const QList<CheckedFile> &source) override
    {
        QList<QList<Question>> banks;
        for (const CheckedFile &file : source)
            banks.append(readGift(file.bytes, file.path).questions);
        const Editions editions = editionsOf(banks, 0);
        if (editions.isEmpty() || editions.first().isEmpty())
            return fail(ErrorCode::NotFound, QCoreApplication::translate("Quiz", "The questions of this hand-in are not there any more."));
        const auto responses = responsesFromBytes(privatePart);
        if (!responses)
            return std::unexpected(responses.error());
        const Activity &activity = source.first().activity;
        const Paper paper = drawPaper(editions.first(), activity, attemptOf(submission));
        const Marks marks = markPaper(editions, paper, *responses);
        if (marks.open)
            return Rescore{{}, {}, QCoreApplication::translate("Quiz", "Open answers are graded by a person.")};
        return Rescore{marks.score, reachesPass(activity, *marks.score), {}};
    }

private:
    GiftChecker m_checker;
};

}  // namespace vestibule::quiz

VESTIBULE_PLUGIN(vestibule::quiz::QuizPlugin)
