// Consent to being recorded, how long recordings are kept, who deletes them.
#include "voice/consent.h"
#include "voice/retention.h"

#include <vestibule/verbs.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace Qt::StringLiterals;

namespace {

Event answer(qint64 at, bool given, int days = 90)
{
    const EventDraft draft = consentDraft(consentStatement(days), days, given);
    Event event;
    event.learner = event.actor = u"anna"_s;
    event.verb = draft.verb;
    event.activity = draft.activity;
    event.payload = QJsonDocument(draft.payload).toJson(QJsonDocument::Compact);
    event.at = at;
    return event;
}

}  // namespace

class TestVoiceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void consentIsASignedStatement();
    void anybodyMayAnswerForThemselves();
    void lastAnswerCounts();
    void longerKeepingIsAskedAnew();
    void otherEventsDoNotCount();
    void retentionHasBounds();
    void onlyHrSetsRetention();
    void whoDeletes();
    void dueAfterTheDays();
    void withdrawnIsDueAtOnce();
    void thePromiseOfTheDayCounts();
    void answersAreTheLearnersOwn();
    void dueProperty();
};

void TestVoiceRules::consentIsASignedStatement()
{
    const QString statement = consentStatement(30);
    QVERIFY(statement.contains(u"30"));
    const EventDraft draft = consentDraft(statement, 30, true);
    QCOMPARE(draft.payload.value("textHash"_L1).toString().toLatin1(),
             QCryptographicHash::hash(statement.toUtf8(), QCryptographicHash::Blake2b_256).toHex());
    QCOMPARE(draft.verb, QLatin1String(verb::Signed));
    QVERIFY(draft.learner.isEmpty() && !draft.aboutCompany);
    const EventQuery query = consentQuery(u"anna"_s);
    QVERIFY(query.verbs.contains(draft.verb) && query.activities.contains(draft.activity));
}

void TestVoiceRules::anybodyMayAnswerForThemselves()
{
    const QString word = consentDraft({}, 30, true).verb;
    for (const Role role : {Role::Trainee, Role::Mentor, Role::Hr}) {
        QVERIFY(mayAppend(word, role, true, false, false));
        QVERIFY(!mayAppend(word, role, false, true, false));
    }
}

void TestVoiceRules::lastAnswerCounts()
{
    QCOMPARE(voiceConsent({}, 90), VoiceConsent::NotAsked);
    QCOMPARE(voiceConsent({answer(1, true)}, 90), VoiceConsent::Given);
    QCOMPARE(voiceConsent({answer(1, false)}, 90), VoiceConsent::Refused);
    QCOMPARE(voiceConsent({answer(1, true), answer(2, false)}, 90), VoiceConsent::Refused);
    QCOMPARE(voiceConsent({answer(2, false), answer(1, true)}, 90), VoiceConsent::Refused);
    QCOMPARE(voiceConsent({answer(1, true), answer(2, false), answer(3, true)}, 90), VoiceConsent::Given);
}

void TestVoiceRules::longerKeepingIsAskedAnew()
{
    QCOMPARE(voiceConsent({answer(1, true, 30)}, 30), VoiceConsent::Given);
    QCOMPARE(voiceConsent({answer(1, true, 30)}, 7), VoiceConsent::Given);
    QCOMPARE(voiceConsent({answer(1, true, 30)}, 31), VoiceConsent::NotAsked);
    QCOMPARE(voiceConsent({answer(1, false, 30)}, 31), VoiceConsent::Refused);
}

void TestVoiceRules::otherEventsDoNotCount()
{
    Event rule = answer(1, true);
    rule.activity = u"handbook:policies"_s;
    Event byAnother = answer(1, true);
    byAnother.actor = u"boris"_s;
    Event otherVerb = answer(1, true);
    otherVerb.verb = QLatin1String(verb::Completed);
    Event broken = answer(1, true);
    broken.payload = "{";
    QCOMPARE(voiceConsent({rule, byAnother, otherVerb}, 90), VoiceConsent::NotAsked);
    QCOMPARE(voiceConsent({broken}, 90), VoiceConsent::Refused);
}

void TestVoiceRules::retentionHasBounds()
{
    for (const int days : {LeastRetentionDays, DefaultRetentionDays, MostRetentionDays})
        QCOMPARE(checkedRetention(days).value_or(-1), days);
    for (const int days : {-1, 0, MostRetentionDays + 1}) {
        QVERIFY(!checkedRetention(days));
        QCOMPARE(checkedRetention(days).error().code, ErrorCode::InvalidArgument);
    }
}

void TestVoiceRules::onlyHrSetsRetention()
{
    QVERIFY(maySetRetention(Role::Hr));
    for (const Role role : {Role::Trainee, Role::Mentor, Role::Administrator, Role::Root})
        QVERIFY(!maySetRetention(role));
}

void TestVoiceRules::whoDeletes()
{
    QVERIFY(mayDeleteRecording(u"anna"_s, Role::Trainee, u"anna"_s));
    QVERIFY(mayDeleteRecording(u"hanna"_s, Role::Hr, u"anna"_s));
    QVERIFY(!mayDeleteRecording(u"mike"_s, Role::Mentor, u"anna"_s));
    QVERIFY(!mayDeleteRecording(u"boris"_s, Role::Trainee, u"anna"_s));
}

void TestVoiceRules::dueAfterTheDays()
{
    const QList<KeptRecording> kept = {{u"a"_s, u"anna"_s, QDate(2026, 3, 1)}, {u"b"_s, u"anna"_s, QDate(2026, 3, 2)}};
    QCOMPARE(dueForDeletion(kept, 30, QDate(2026, 3, 31)), QStringList());
    QCOMPARE(dueForDeletion(kept, 30, QDate(2026, 4, 1)), QStringList{u"a"_s});
    QCOMPARE(dueForDeletion(kept, 30, QDate(2026, 4, 2)), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(dueForDeletion(kept, 30, QDate(2026, 2, 1)), QStringList());  // a clock that was wrong deletes nothing
}

void TestVoiceRules::withdrawnIsDueAtOnce()
{
    const QList<KeptRecording> kept = {{u"a"_s, u"anna"_s, QDate(2026, 3, 1)}, {u"b"_s, u"boris"_s, QDate(2026, 3, 1)}};
    const VoiceAnswer yes{QDate(2026, 2, 1), 30, true}, no{QDate(2026, 3, 1), 30, false};
    QCOMPARE(dueForDeletion(kept, 30, QDate(2026, 3, 1), {{u"anna"_s, {yes, no}}, {u"boris"_s, {no, yes}}}), QStringList{u"a"_s});
}

// A time that HR makes longer holds for what is recorded after the learner has agreed to it; a shorter one for all.
void TestVoiceRules::thePromiseOfTheDayCounts()
{
    const QList<KeptRecording> kept = {{u"before"_s, u"anna"_s, QDate(2026, 3, 1)}, {u"thatDay"_s, u"anna"_s, QDate(2026, 3, 5)}, {u"after"_s, u"anna"_s, QDate(2026, 3, 6)}};
    const VoiceAnswers answers{{u"anna"_s, {{QDate(2026, 2, 1), 30, true}, {QDate(2026, 3, 5), 90, true}}}};
    QCOMPARE(dueForDeletion(kept, 90, QDate(2026, 3, 31), answers), QStringList());
    QCOMPARE(dueForDeletion(kept, 90, QDate(2026, 4, 1), answers), QStringList{u"before"_s});
    QCOMPARE(dueForDeletion(kept, 90, QDate(2026, 4, 5), answers), (QStringList{u"before"_s, u"thatDay"_s}));
    QCOMPARE(dueForDeletion(kept, 90, QDate(2026, 6, 5), answers).size(), 3);
    QCOMPARE(dueForDeletion(kept, 7, QDate(2026, 3, 14), answers).size(), 3);
}

void TestVoiceRules::answersAreTheLearnersOwn()
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const auto dayOf = [](qint64 at) { return QDate(2026, 3, 1).addDays(at / day); };
    Event byHr = answer(day, false);
    byHr.learner = u"boris"_s;
    const VoiceAnswers answers = voiceAnswers({answer(2 * day, false), answer(day, true, 30), byHr}, dayOf);
    QCOMPARE(answers.size(), 1);
    const QList<VoiceAnswer> anna = answers.value(u"anna"_s);
    QCOMPARE(anna.size(), 2);
    QVERIFY(anna.first().given && anna.first().day == QDate(2026, 3, 2) && anna.first().days == 30);
    QVERIFY(!anna.last().given);
}

// Nothing that is due becomes kept by waiting, by a shorter time, or by another recording beside it.
void TestVoiceRules::dueProperty()
{
    std::mt19937 random(9);
    const QDate today(2026, 6, 1);
    for (int round = 0; round < 200; ++round) {
        QList<KeptRecording> kept;
        for (int i = 0; i < 20; ++i)
            kept.append({QString::number(i), u"anna"_s, today.addDays(-int(random() % 200))});
        const int days = 1 + int(random() % 150);
        const QStringList due = dueForDeletion(kept, days, today);
        const QStringList later = dueForDeletion(kept, days, today.addDays(1));
        const QStringList shorter = dueForDeletion(kept, std::max(1, days - 1), today);
        for (const QString &id : due)
            QVERIFY(later.contains(id) && shorter.contains(id));
        for (const KeptRecording &recording : kept)
            QCOMPARE(dueForDeletion({recording}, days, today).size(), due.contains(recording.id) ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(TestVoiceRules)
#include "tst_voicerules.moc"
