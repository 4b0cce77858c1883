// Draws every quiz view to PNG files, in both languages and both themes, with the sample company's questions. For people to look at.
// Usage: quiz_shots FOLDER
#include "support/pluginview.h"

#include <vestibule/verbs.h>

#include <Vestibule/Ui/install.h>

#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

struct Shots {
    QDir folder;
    QString language;
    bool dark = false;
    test::FakeDesk &desk;
    Plugin &plugin;

    [[nodiscard]] std::unique_ptr<test::ViewWindow> open(const char *view, const char *type, const QVariantMap &arguments = {}) const
    {
        return std::make_unique<test::ViewWindow>(plugin, QString::fromLatin1(view), arguments, u"Vestibule.Quiz"_s, QString::fromLatin1(type), dark);
    }
    void save(test::ViewWindow &view, const QString &name) const
    {
        view.settle();
        if (!view.save(folder.filePath(u"%1-%2-%3.png"_s.arg(name, language, dark ? u"dark"_s : u"light"_s))))
            qFatal("not written");
    }
};

void call(test::ViewWindow &view, const char *method)
{
    QMetaObject::invokeMethod(view.model(), method);
    view.settle();
}

// Begins, shows one question of every type, answers the first ones, hands in.
void drawAttempt(const Shots &shots, const QString &activity, const QString &name)
{
    const auto view = shots.open("quiz.attempt", "AttemptView", {{u"activity"_s, activity}});
    shots.save(*view, name + u"-1-intro"_s);
    call(*view, "start");
    QObject &model = *view->model();
    QStringList seen;
    for (int i = 0; i < model.property("count").toInt(); ++i) {
        model.setProperty("index", i);
        const QString type = model.property("itemType").toString();
        const auto choices = model.property("choices").toList();
        if (!choices.isEmpty())
            QMetaObject::invokeMethod(&model, "choose", Q_ARG(int, choices[i % choices.size()].toMap()[u"index"_s].toInt()), Q_ARG(bool, true));
        const auto lefts = model.property("lefts").toList();
        for (int k = 0; k + 1 < lefts.size(); ++k)
            QMetaObject::invokeMethod(&model, "match", Q_ARG(int, k), Q_ARG(int, k));
        if (type == u"numerical"_s)
            QMetaObject::invokeMethod(&model, "write", Q_ARG(QString, u"288"_s));
        if (type == u"essay"_s || type == u"shortanswer"_s)
            QMetaObject::invokeMethod(&model, "write", Q_ARG(QString, u"First line of an answer.\nSecond line of it."_s));
        if (!seen.contains(type)) {
            seen << type;
            shots.save(*view, name + u"-2-"_s + type);
        }
    }
    call(*view, "handIn");
    shots.save(*view, name + u"-3-result"_s);
}

// One question to practise: before it is answered, checked, and one that a person reads.
void drawPractice(const Shots &shots)
{
    const auto view = shots.open("quiz.practice", "PracticeView", {{u"activity"_s, u"quiz:prices-delivery"_s}, {u"question"_s, u"pd-05"_s}});
    shots.save(*view, u"practice-1"_s);
    QMetaObject::invokeMethod(view->model(), "choose", Q_ARG(int, 1), Q_ARG(bool, true));
    call(*view, "check");
    shots.save(*view, u"practice-2-checked"_s);
    shots.save(*shots.open("quiz.practice", "PracticeView", {{u"activity"_s, u"quiz:prices-delivery"_s}, {u"question"_s, u"none"_s}}), u"practice-3-gone"_s);
}

void drawAll(Shots shots)
{
    test::FakeDesk &desk = shots.desk;
    desk.content.interfaceLanguage = shots.language;
    desk.signInAs(u"anna"_s);
    drawPractice(shots);
    drawAttempt(shots, u"quiz:packaging"_s, u"packaging"_s);
    drawAttempt(shots, u"quiz:sales-technique"_s, u"sales"_s);
    drawAttempt(shots, u"quiz:product-survey"_s, u"survey"_s);
    shots.save(*shots.open("quiz.list", "QuizListView"), u"list"_s);
    const Event survey = desk.ledger.with(verb::Completed).last();
    desk.signInAs(u"oleg"_s);
    shots.save(*shots.open("quiz.list", "QuizListView"), u"list-mentor"_s);
    shots.save(*shots.open("quiz.bank", "BankView", {{u"activity"_s, u"quiz:packaging"_s}}), u"bank"_s);
    const auto grade = shots.open("quiz.grade", "GradeView", {{u"event"_s, survey.id}});
    shots.save(*grade, u"grade-1"_s);
    const int count = int(grade->model()->property("items").toList().size());
    for (int row = 0; row < count; ++row)
        QMetaObject::invokeMethod(grade->model(), "setMark", Q_ARG(int, row), Q_ARG(int, row < 5 ? 75 : 50));
    shots.save(*grade, u"grade-2"_s);
    QMetaObject::invokeMethod(grade->model(), "setComment", Q_ARG(QString, u"Good on delivery times; name the limits of the analogue, too."_s));
    shots.save(*grade, u"grade-2-comment"_s);
    QMetaObject::invokeMethod(grade->model(), "startOver");
    shots.save(*grade, u"grade-2-over"_s);
    QMetaObject::invokeMethod(grade->model(), "restore");
    QMetaObject::invokeMethod(grade->model(), "grade");
    shots.save(*grade, u"grade-3"_s);
    desk.signInAs(u"anna"_s);
    shots.save(*shots.open("quiz.attempt", "AttemptView", {{u"activity"_s, u"quiz:product-survey"_s}}), u"survey-4-graded"_s);
    shots.save(*shots.open("quiz.attempt", "AttemptView", {{u"activity"_s, u"quiz:nowhere"_s}}), u"unknown"_s);
}

}  // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    ui::install();
    const QDir folder(app.arguments().value(1, u"."_s));
    if (!ui::useBundledFont() || !folder.mkpath(u"."_s))
        return 1;
    for (const QString &language : {u"en"_s, u"ru"_s})
        for (const bool dark : {false, true}) {
            auto *desk = new test::FakeDesk;  // the plugin keeps it as its host: it stays
            test::installAquilon(*desk);
            Plugin &plugin = test::loadPlugin(u"quiz"_s, *desk);
            const test::SpokenLanguage spoken(language, u"quiz"_s);
            drawAll({folder, language, dark, *desk, plugin});
        }
    return 0;
}
