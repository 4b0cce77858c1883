#include "quiztaker.h"

#include "desk.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>

namespace vestibule::e2e {

using namespace Qt::StringLiterals;

namespace {

enum Stage { Intro, Running, Done };  // QuizAttempt::Stage

// -1: nothing chosen for this one.
QString joined(const QVariantList &numbers)
{
    QStringList texts;
    for (const QVariant &number : numbers)
        texts.append(number.toString());
    return texts.count(u"-1"_s) == texts.size() ? u"-"_s : texts.join(u',');
}

int indexOf(const QVariant &entry) { return entry.toMap()[u"index"_s].toInt(); }

}  // namespace

QuizTaker::QuizTaker(QObject &model, Task task) : m_model(model), m_task(task)
{
    connect(&model, SIGNAL(changed()), this, SLOT(look()), Qt::QueuedConnection);
    connect(&model, SIGNAL(saveStateChanged()), this, SLOT(settled()), Qt::QueuedConnection);
}

void QuizTaker::go() { look(); }

void QuizTaker::look()
{
    if (const QString problem = m_model.property("problem").toString(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    if (m_model.property("loading").toBool() || m_model.property("busy").toBool())
        return;
    const int stage = m_model.property("stage").toInt();
    if (stage == Running && !m_running) {
        m_running = true;
        printKept();
        if (m_task == Task::Answer)
            giveSome();
        else
            handIn();
    } else if (stage == Done && m_handedIn) {
        print({u"handed-in"_s});
        Q_EMIT finished();
    } else if (!m_running) {
        QMetaObject::invokeMethod(&m_model, "start");
    }
}

void QuizTaker::printKept()
{
    for (int index = 0; index < m_model.property("count").toInt(); ++index) {
        m_model.setProperty("index", index);
        print({u"kept"_s, item(), answer()});
    }
    print({u"running"_s});
}

// One, two or three answers before the first is known to be saved: people are faster than disks.
void QuizTaker::giveSome()
{
    const qsizetype wanted = 1 + m_answers % 3;
    while (m_given.size() < wanted) {
        m_model.setProperty("index", (m_model.property("index").toInt() + 1) % m_model.property("count").toInt());
        give();
    }
    QMetaObject::invokeMethod(&m_model, "saveAgain");  // what was typed, without the pause after typing
}

// Each time another answer than before, so that one that got lost shows.
void QuizTaker::give()
{
    const QVariantList choices = m_model.property("choices").toList();
    const QVariantList rights = m_model.property("rights").toList();
    const int number = ++m_answers;
    const auto give = [this](const QString &expected, const char *method, auto... arguments) {
        print({u"giving"_s, item(), expected});
        m_given.append({item(), expected});
        if (!QMetaObject::invokeMethod(&m_model, method, arguments...) || answer() != expected)
            qFatal("the view model did not take the answer %s", qPrintable(expected));
    };
    if (!choices.isEmpty()) {
        const int choice = indexOf(choices[number % choices.size()]);
        QVariantList chosen = m_model.property("chosen").toList();
        const bool several = m_model.property("itemType").toString() == "multianswer"_L1;
        const bool check = !several || !chosen.contains(choice);
        if (!several)
            chosen.clear();
        chosen.removeAll(choice);
        if (check)
            chosen.append(choice);
        std::ranges::sort(chosen, {}, [](const QVariant &entry) { return entry.toInt(); });
        give(joined(chosen), "choose", Q_ARG(int, choice), Q_ARG(bool, check));
    } else if (!rights.isEmpty()) {
        QVariantList matched = m_model.property("matched").toList();
        const int left = indexOf(m_model.property("lefts").toList().constFirst());
        const int right = indexOf(rights[number % rights.size()]);
        matched[0] = right;
        give(joined(matched), "match", Q_ARG(int, left), Q_ARG(int, right));
    } else if (m_model.property("itemType").toString() != "description"_L1) {
        const QString text = u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(number);
        give(text, "write", Q_ARG(QString, text));
    }
}

void QuizTaker::settled()
{
    if (!m_running || !m_model.property("saveState").toString().startsWith("saved "_L1))
        return;
    for (const auto &[item, answer] : std::exchange(m_given, {}))
        print({u"saved"_s, item, answer});
    if (m_task == Task::Answer)
        giveSome();
}

void QuizTaker::handIn()
{
    print({u"ready"_s});
    std::string line;
    std::getline(std::cin, line);
    print({u"handing-in"_s});
    m_handedIn = true;
    QMetaObject::invokeMethod(&m_model, "handIn");
}

QString QuizTaker::item() const { return m_model.property("itemId").toString(); }

QString QuizTaker::answer() const
{
    if (const QString written = m_model.property("written").toString(); !written.isEmpty())
        return written;
    const QVariantList matched = m_model.property("matched").toList();
    return joined(matched.isEmpty() ? m_model.property("chosen").toList() : matched);
}

}  // namespace vestibule::e2e
