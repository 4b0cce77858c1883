// Reading, ticking off and signing pages, through the view models, on fakes of the services.
#include "handbooklist.h"
#include "handbookpage.h"

#include "support/fakedesk.h"

#include <vestibule/verbs.h>

#include <QDesktopServices>
#include <QGuiApplication>
#include <QTest>

#include <memory>

using namespace vestibule;
using namespace vestibule::handbook;
using namespace Qt::StringLiterals;
using vestibule::test::FakeDesk;

namespace {

Activity page(const QString &name)
{
    Activity activity;
    activity.id = u"handbook:"_s + name;
    activity.kind = u"handbook.page"_s;
    activity.source = u"pages/%1.md"_s.arg(name);
    activity.minutes = 5;
    return activity;
}

Requirement needs(Requirement::Rule rule, const QString &name)
{
    Requirement requirement;
    requirement.id = name;
    requirement.rule = rule;
    requirement.activity = u"handbook:"_s + name;
    return requirement;
}

// Listed: later, first, rules, both, extra. Asked for: first (complete), rules (sign), both (both) by stage one, later by stage two.
ContentVersion version(const QString &id, const QString &rulesHash)
{
    ContentVersion content;
    content.id = id;
    content.languages = {u"en"_s, u"ru"_s};
    content.programme.activities = {page(u"later"_s), page(u"first"_s), page(u"rules"_s), page(u"both"_s), page(u"extra"_s)};
    Requirement group;
    group.rule = Requirement::Rule::All;
    group.of = {needs(Requirement::Rule::Signed, u"rules"_s), needs(Requirement::Rule::Signed, u"both"_s), needs(Requirement::Rule::Completed, u"both"_s)};
    content.programme.stages = {{u"one"_s, 2, {needs(Requirement::Rule::Completed, u"first"_s), group}},
                                {u"two"_s, 5, {needs(Requirement::Rule::Completed, u"later"_s)}}};
    content.textHashes[u"handbook:rules"_s] = {{u"en"_s, rulesHash + u"-en"_s}, {u"ru"_s, rulesHash + u"-ru"_s}};
    content.textHashes[u"handbook:both"_s] = {{u"en"_s, u"both-en"_s}};
    auto &texts = content.texts[u"en"_s];
    texts[u"stage.one"_s] = {u"One"_s, {}};
    texts[u"stage.two"_s] = {u"Two"_s, {}};
    texts[u"activity.handbook:first"_s] = {u"First"_s, u"What comes first."_s};
    texts[u"activity.handbook:rules"_s] = {u"Rules"_s, u"What binds."_s};
    return content;
}

QMap<QString, QByteArray> files()
{
    QMap<QString, QByteArray> files;
    for (const char *name : {"later", "first", "rules", "both", "extra", "linked"})
        files.insert(u"en/pages/%1.md"_s.arg(QString::fromLatin1(name)), QByteArray("# Title of ") + name + "\n\nText.\n");
    return files;
}

Error away() { return {ErrorCode::Unavailable, u"The server is away."_s, {}, u"Try again."_s, {}}; }

}  // namespace

class TestHandbook : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void browse(const QUrl &url) { m_browsed << url; }

private Q_SLOTS:
    void init();

    void openingIsRecordedOnce();
    void tickingOff();
    void signingTheTextOnTheScreen();
    void aSignatureInEitherLanguageHolds();
    void changedTextAsksToSignAgain();
    void aPageThatNeedsBothOffersBoth();
    void mentorsReadAlong();
    void aPageThatNoProgrammeNames();
    void aPageThatIsGone();
    void theNextPageFollowsTheOrderOfReading();
    void linksAreFollowed_data();
    void linksAreFollowed();
    void refusedAppendsAreSaid();
    void failedReadsAreSaid();
    void survivesTheEndOfTheSession();
    void theListGoesByStage();
    void theListFollowsWhatHappens();
    void theListFinds();
    void theListFindsWhatPagesSay();

private:
    void open(const QString &name);
    [[nodiscard]] static QString cell(const HandbookList &list, int row, HandbookList::Role role)
    {
        return list.data(list.index(row), role).toString();
    }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<HandbookPage> m_page;
    QList<QUrl> m_browsed;
};

void TestHandbook::init()
{
    m_page.reset();
    m_desk = std::make_unique<FakeDesk>();
    m_desk->content.add(version(u"v1"_s, u"old"_s), files());
    m_browsed.clear();
    QLocale::setDefault(QLocale::c());
}

void TestHandbook::open(const QString &name)
{
    m_page = std::make_unique<HandbookPage>(*m_desk, u"handbook:"_s + name);
    QTRY_VERIFY(!m_page->loading());
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void TestHandbook::openingIsRecordedOnce()
{
    open(u"first"_s);
    QCOMPARE(m_page->title(), u"First"_s);
    QCOMPARE(m_page->text(), u"Text."_s);  // without its title
    QCOMPARE(m_page->minutes(), 5);
    QTRY_COMPARE(m_desk->ledger.with(verb::Experienced).size(), 1);
    QVERIFY(m_page->canTick());
    open(u"first"_s);
    QTRY_VERIFY(m_page->canTick());
    QCOMPARE(m_desk->ledger.with(verb::Experienced).size(), 1);
}

void TestHandbook::tickingOff()
{
    open(u"first"_s);
    QTRY_VERIFY(m_page->canTick() && !m_page->canSign());
    m_page->tick();
    m_page->tick();
    QTRY_VERIFY(!m_page->doneText().isEmpty());
    QVERIFY(!m_page->canTick());
    m_page->tick();
    m_page->sign();
    QCoreApplication::processEvents();
    QCOMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
    QCOMPARE(m_desk->ledger.with(verb::Completed).first().content, u"v1"_s);
    QVERIFY(m_desk->ledger.with(verb::Signed).isEmpty());
}

void TestHandbook::signingTheTextOnTheScreen()
{
    open(u"rules"_s);
    QTRY_VERIFY(m_page->canSign() && !m_page->canTick());
    m_desk->content.interfaceLanguage = u"ru"_s;  // on the screen is English
    m_page->sign();
    m_page->sign();
    QTRY_VERIFY(!m_page->canSign() && !m_page->busy());
    QCOMPARE(m_desk->ledger.with(verb::Signed).size(), 1);
    QCOMPARE(m_desk->ledger.with(verb::Signed).first().payloadObject()[u"textHash"_s].toString(), u"old-en"_s);
    QVERIFY(!m_page->textChanged());
}

void TestHandbook::aSignatureInEitherLanguageHolds()
{
    EventDraft draft;
    draft.verb = QLatin1String(verb::Signed);
    draft.activity = u"handbook:rules"_s;
    draft.payload = {{u"textHash"_s, u"old-ru"_s}};
    m_desk->ledger.put(draft);
    open(u"rules"_s);
    QTRY_VERIFY(!m_page->doneText().isEmpty());
    QVERIFY(!m_page->canSign() && !m_page->textChanged());
}

void TestHandbook::changedTextAsksToSignAgain()
{
    open(u"rules"_s);
    m_page->sign();
    QTRY_VERIFY(!m_page->doneText().isEmpty());
    m_desk->content.add(version(u"v2"_s, u"new"_s), files());
    m_desk->content.mine = u"v1"_s;  // the learner stays on the version they began; the text in force counts
    open(u"rules"_s);
    QTRY_VERIFY(m_page->canSign());
    QVERIFY(m_page->textChanged());
    QVERIFY(m_page->doneText().isEmpty());
    HandbookList list(*m_desk);
    QTRY_COMPARE(list.count(), 5);
    QCOMPARE(cell(list, 1, HandbookList::State), u"changed"_s);
    m_page->sign();
    QTRY_VERIFY(!m_page->textChanged());
    QCOMPARE(m_desk->ledger.with(verb::Signed).last().content, u"v2"_s);
    QTRY_COMPARE(cell(list, 1, HandbookList::State), u"done"_s);
}

void TestHandbook::aPageThatNeedsBothOffersBoth()
{
    open(u"both"_s);
    QTRY_VERIFY(m_page->canTick() && m_page->canSign());
    m_page->sign();
    QTRY_VERIFY(m_page->canTick());
    m_page->tick();
    QTRY_VERIFY(!m_page->canTick() && !m_page->canSign());
    HandbookList list(*m_desk);
    QTRY_COMPARE(list.done(), 1);
}

void TestHandbook::mentorsReadAlong()
{
    m_desk->signInAs(u"oleg"_s);
    open(u"rules"_s);
    QVERIFY(!m_page->text().isEmpty());
    QVERIFY(!m_page->canSign() && !m_page->canTick());
    m_page->sign();
    m_page->tick();
    QVERIFY(m_desk->ledger.stored.isEmpty());
    HandbookList list(*m_desk);
    QTRY_COMPARE(list.count(), 5);
    QCOMPARE(list.needed(), 0);
}

void TestHandbook::aPageThatNoProgrammeNames()
{
    open(u"linked"_s);
    QCOMPARE(m_page->title(), u"Title of linked"_s);
    QVERIFY(!m_page->canTick() && !m_page->canSign());
    QCOMPARE(m_page->nextTitle(), QString());
    QVERIFY(m_desk->ledger.stored.isEmpty());
}

void TestHandbook::aPageThatIsGone()
{
    open(u"nowhere"_s);
    QCOMPARE(m_page->error()[u"what"_s].toString(), u"This page is not in the handbook any more."_s);
    QVERIFY(!m_page->error()[u"todo"_s].toString().isEmpty());

    // Dropped from the pack, while the learner's programme still asks for it: the old text is shown.
    ContentVersion smaller = version(u"v2"_s, u"new"_s);
    smaller.programme.activities.removeIf([](const Activity &a) { return a.id == u"handbook:first"_s; });
    m_desk->content.add(smaller, {});
    m_desk->content.mine = u"v1"_s;
    open(u"first"_s);
    QCOMPARE(m_page->problem(), QString());
    QCOMPARE(m_page->text(), u"Text."_s);
}

void TestHandbook::theNextPageFollowsTheOrderOfReading()
{
    const QList<PagePlace> order = readingOrder(version(u"v"_s, {}).programme);
    QStringList names;
    for (const PagePlace &place : order)
        names << place.activity.section(u':', 1);
    QCOMPARE(names, QStringList({u"first"_s, u"rules"_s, u"both"_s, u"later"_s, u"extra"_s}));
    open(u"first"_s);
    QCOMPARE(m_page->nextTitle(), u"Rules"_s);
    m_page->openNext();
    QCOMPARE(m_desk->navigation.opened.last().arguments[u"activity"_s].toString(), u"handbook:rules"_s);
    open(u"extra"_s);
    m_page->openNext();
    QCOMPARE(m_desk->navigation.opened.size(), 1);  // the last one
}

void TestHandbook::linksAreFollowed_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("view");      // opened with this page
    QTest::addColumn<QString>("activity");  // opened as an activity
    QTest::addColumn<QString>("outside");
    QTest::newRow("page") << u"page:rules"_s << u"handbook:rules"_s << QString() << QString();
    QTest::newRow("page without activity") << u"page:linked"_s << u"handbook:linked"_s << QString() << QString();
    QTest::newRow("activity") << u"activity:quiz:packaging"_s << QString() << u"quiz:packaging"_s << QString();
    QTest::newRow("web") << u"https://example.com/a"_s << QString() << QString() << u"https://example.com/a"_s;
    QTest::newRow("mail") << u"mailto:a@example.com"_s << QString() << QString() << u"mailto:a@example.com"_s;
    QTest::newRow("http") << u"http://example.com"_s << QString() << QString() << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString() << QString() << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString() << QString() << QString();
}

void TestHandbook::linksAreFollowed()
{
    QFETCH(QString, link);
    QFETCH(QString, view);
    QFETCH(QString, activity);
    QFETCH(QString, outside);
    for (const char *scheme : {"https", "mailto", "http", "file", "javascript"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "browse");
    open(u"first"_s);
    m_page->follow(link);
    const auto &navigation = m_desk->navigation;
    QCOMPARE(navigation.opened.isEmpty() ? QString() : navigation.opened.first().arguments[u"activity"_s].toString(), view);
    QCOMPARE(navigation.activities.value(0), activity);
    QCOMPARE(m_browsed.value(0).toString(), outside);
    for (const char *scheme : {"https", "mailto", "http", "file", "javascript"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void TestHandbook::refusedAppendsAreSaid()
{
    m_desk->ledger.failAppend = Error{ErrorCode::Locked, u"The session is locked."_s, {}, {}, {}};
    open(u"first"_s);
    QTRY_COMPARE(m_desk->log.warnings.size(), 1);  // that it was opened
    QVERIFY(m_desk->navigation.problems.isEmpty());
    m_page->tick();
    QTRY_COMPARE(m_desk->navigation.problems, QStringList{u"The session is locked."_s});
    QVERIFY(m_page->canTick());
    m_desk->ledger.failAppend.reset();
    m_page->tick();
    QTRY_VERIFY(!m_page->doneText().isEmpty());
}

void TestHandbook::failedReadsAreSaid()
{
    m_desk->ledger.failRead = away();
    open(u"first"_s);
    QTRY_COMPARE(m_page->error()[u"what"_s].toString(), u"The server is away."_s);
    HandbookList list(*m_desk);
    QTRY_VERIFY(!list.problem().isEmpty());
    QVERIFY(!list.loading());
    m_desk->ledger.failRead.reset();
    m_page->load();
    QTRY_VERIFY(m_page->canTick());
    QVERIFY(m_page->problem().isEmpty());
    list.refresh();
    QTRY_COMPARE(list.count(), 5);
    QVERIFY(list.problem().isEmpty());
}

void TestHandbook::survivesTheEndOfTheSession()
{
    m_page = std::make_unique<HandbookPage>(*m_desk, u"handbook:first"_s);
    HandbookList list(*m_desk);
    m_desk->signedIn = false;
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(m_page->loading());
    QVERIFY(!m_page->canTick());
    m_page.reset();
}

void TestHandbook::theListGoesByStage()
{
    HandbookList list(*m_desk);
    QTRY_COMPARE(list.count(), 5);
    QCOMPARE(list.needed(), 4);
    QCOMPARE(cell(list, 0, HandbookList::Title), u"First"_s);
    QCOMPARE(cell(list, 0, HandbookList::Header), u"One"_s);
    QCOMPARE(cell(list, 1, HandbookList::Header), QString());
    QCOMPARE(cell(list, 3, HandbookList::Header), u"Two"_s);
    QVERIFY(!cell(list, 4, HandbookList::Header).isEmpty());
    list.open(0);
    list.open(-1);
    list.open(5);
    QCOMPARE(m_desk->navigation.opened.size(), 1);
}

void TestHandbook::theListFollowsWhatHappens()
{
    HandbookList list(*m_desk);
    QTRY_COMPARE(list.count(), 5);
    QCOMPARE(cell(list, 0, HandbookList::State), u"new"_s);
    open(u"first"_s);
    QTRY_COMPARE(cell(list, 0, HandbookList::State), u"read"_s);
    m_page->tick();
    QTRY_COMPARE(cell(list, 0, HandbookList::State), u"done"_s);
    QCOMPARE(list.done(), 1);
    EventDraft voids;
    voids.verb = QLatin1String(verb::Voided);
    voids.activity = u"handbook:first"_s;
    voids.corrects = m_desk->ledger.with(verb::Completed).first().id;
    QVERIFY(await(m_desk->ledger.append(voids)).has_value());
    QTRY_COMPARE(cell(list, 0, HandbookList::State), u"read"_s);
}

void TestHandbook::theListFinds()
{
    HandbookList list(*m_desk);
    QTRY_COMPARE(list.count(), 5);
    list.setFilter(u" binds "_s);
    QCOMPARE(list.count(), 1);
    QCOMPARE(cell(list, 0, HandbookList::Title), u"Rules"_s);
    QCOMPARE(cell(list, 0, HandbookList::Header), u"One"_s);
    QCOMPARE(list.needed(), 4);  // of all pages
    list.setFilter(u"nowhere"_s);
    QCOMPARE(list.count(), 0);
    list.setFilter({});
    QCOMPARE(list.count(), 5);
}

void TestHandbook::theListFindsWhatPagesSay()
{
    m_desk->content.files[u"v1/en/pages/both.md"_s] = "# Both\n\nThe **chief** Accountánt signs it.";
    HandbookList list(*m_desk);
    QTRY_COMPARE(list.rowCount(), 5);
    list.setFilter(u"chief accountant"_s);
    QTRY_COMPARE(list.rowCount(), 1);
    QCOMPARE(list.data(list.index(0), HandbookList::Activity).toString(), u"handbook:both"_s);
    list.setFilter(u"ch"_s);  // two letters stand on every page
    QCOMPARE(list.rowCount(), 0);
    list.setFilter(u"what first"_s);  // by its summary, and by it together with what it says
    QCOMPARE(list.rowCount(), 1);
    list.setFilter(u"what first title"_s);
    QCOMPARE(list.rowCount(), 1);
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
