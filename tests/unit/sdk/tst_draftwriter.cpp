// Drafts: what is said to be saved is, what is taken back is gone.
#include "support/fakedesk.h"

#include <vestibule/draftwriter.h>

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using vestibule::test::FakeDesk;

class TestDraftWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsTrue();
    void typingIsCollected();
    void takesBack();
    void whatIsDiscardedIsNotWritten();
    void anotherAttemptBeginsAnew();
    void theLastWordIsWrittenWhenItGoes();
};

namespace {

const QString Attempt = u"attempt"_s;

QHash<QString, QByteArray> rows(const FakeDesk &desk, const QString &attempt = Attempt) { return desk.ledger.draftRows.value(attempt); }

}  // namespace

void TestDraftWriter::saysWhatIsTrue()
{
    FakeDesk desk;
    DraftWriter drafts(desk);
    drafts.begin(Attempt);
    QVERIFY(drafts.stateText().isEmpty() && drafts.problem().isEmpty());
    desk.ledger.holdSaves = true;
    drafts.write(u"a"_s, "1");
    QCOMPARE(drafts.stateText(), u"saving…"_s);
    desk.ledger.release();
    QTRY_COMPARE(drafts.state(), DraftWriter::Settled);
    QVERIFY(drafts.stateText().startsWith(u"saved "_s));

    desk.ledger.failSave = Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}};
    drafts.write(u"a"_s, "2");
    desk.ledger.release();
    QTRY_COMPARE(drafts.stateText(), u"not saved"_s);
    QCOMPARE(drafts.problem(), u"The disk is full."_s);
    desk.ledger.failSave.reset();
    drafts.flush();
    desk.ledger.release();
    QTRY_VERIFY(drafts.problem().isEmpty());
    QCOMPARE(rows(desk).value(u"a"_s), QByteArray("2"));
}

void TestDraftWriter::typingIsCollected()
{
    FakeDesk desk;
    desk.ledger.holdSaves = true;
    DraftWriter drafts(desk);
    drafts.begin(Attempt);
    for (const char *typed : {"W", "Wo", "Wor", "Word"})
        drafts.writeLater(u"a"_s, typed);
    QCOMPARE(desk.ledger.waiting(), 0);
    QTRY_COMPARE(desk.ledger.waiting(), 1);
    desk.ledger.release();
    QTRY_COMPARE(drafts.state(), DraftWriter::Settled);
    QCOMPARE(rows(desk).value(u"a"_s), QByteArray("Word"));
}

void TestDraftWriter::takesBack()
{
    FakeDesk desk;
    DraftWriter drafts(desk);
    drafts.begin(draftAbout(u"anna"_s, u"event"_s));
    drafts.write(u"a"_s, "1");
    drafts.write(u"b"_s, "2");
    drafts.write(u"a"_s, {});
    QTRY_COMPARE(drafts.state(), DraftWriter::Settled);
    QCOMPARE(rows(desk, u"anna/event"_s).keys(), QStringList{u"b"_s});
}

void TestDraftWriter::whatIsDiscardedIsNotWritten()
{
    FakeDesk desk;
    {
        DraftWriter drafts(desk);
        drafts.begin(Attempt);
        drafts.writeLater(u"a"_s, "1");
        drafts.discard();
        QCOMPARE(drafts.state(), DraftWriter::Settled);
    }
    QVERIFY(rows(desk).isEmpty());
}

void TestDraftWriter::anotherAttemptBeginsAnew()
{
    FakeDesk desk;
    DraftWriter drafts(desk);
    drafts.begin(Attempt);
    drafts.write(u"a"_s, "1");
    QTRY_VERIFY(!drafts.stateText().isEmpty() && drafts.state() == DraftWriter::Settled);
    drafts.begin(u"other"_s);
    QVERIFY(drafts.stateText().isEmpty());
    drafts.write(u"a"_s, "2");
    QCOMPARE(rows(desk).value(u"a"_s), QByteArray("1"));
    QCOMPARE(rows(desk, u"other"_s).value(u"a"_s), QByteArray("2"));
}

void TestDraftWriter::theLastWordIsWrittenWhenItGoes()
{
    FakeDesk desk;
    {
        DraftWriter drafts(desk);
        drafts.begin(Attempt);
        drafts.writeLater(u"a"_s, "last");
    }
    QCOMPARE(rows(desk).value(u"a"_s), QByteArray("last"));
    {
        DraftWriter drafts(desk);
        drafts.begin(Attempt);
        drafts.writeLater(u"a"_s, "too late");
        desk.signedIn = false;  // there is nobody whose draft it could be
    }
    QCOMPARE(rows(desk).value(u"a"_s), QByteArray("last"));
}

QTEST_GUILESS_MAIN(TestDraftWriter)
#include "tst_draftwriter.moc"
