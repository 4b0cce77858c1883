// The palette as a person uses it, what it is filled with for each role, and how it stays fresh.
#include "memory.h"

#include "shell/commands.h"
#include "shell/palette/palettematerial.h"
#include "shell/palette/palettesource.h"
#include "shell/palettemodel.h"
#include "support/fakedesk.h"

#include <vestibule/verbs.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;

namespace {

using Kind = PaletteEntry::Kind;

PaletteIndexPtr some(const QStringList &titles)
{
    QList<PaletteEntry> entries;
    for (const QString &title : titles)
        entries.append({.kind = Kind::View, .key = u"view:"_s + title, .title = title, .viewId = title});
    return std::make_shared<const PaletteIndex>(entries);
}

QStringList titles(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.count(); ++row)
        all << model.data(model.index(row), PaletteModel::Title).toString();
    return all;
}

// A palette whose person is anna.
struct Bed {
    test::Memory memory;
    QStringList opened;
    PaletteModel model{memory, [this](const PaletteEntry &entry) { opened << entry.title; }};

    explicit Bed(const QStringList &entries)
    {
        model.begin(u"anna"_s);
        model.setIndex(some(entries));
    }
};

pluginhost::OfferedView view(const QString &id, bool navigation)
{
    pluginhost::OfferedView offered;
    offered.id = id;
    offered.title = u"View "_s + id;
    offered.navigation = navigation;
    return offered;
}

Person person(const QString &id, Role role)
{
    Person one;
    one.id = one.login = id;
    one.name = u"Name of "_s + id;
    one.role = role;
    return one;
}

ContentVersion company()
{
    ContentVersion content;
    content.languages = {u"en"_s, u"ru"_s};
    for (const auto &[id, kind] : {std::pair(u"handbook:rules"_s, u"handbook.page"_s), {u"quiz:rules"_s, u"quiz.test"_s}, {u"gone:thing"_s, u"gone.kind"_s}}) {
        Activity activity;
        activity.id = id;
        activity.kind = kind;
        content.programme.activities.append(activity);
    }
    content.texts[u"en"_s] = {{u"activity.handbook:rules"_s, {u"Rules"_s, u"How we work"_s}}, {u"activity.quiz:rules"_s, {u"Quiz on the rules"_s, {}}}};
    content.texts[u"ru"_s] = {{u"activity.handbook:rules"_s, {u"Правила"_s, u"Как мы работаем"_s}}};
    return content;
}

PaletteMaterial material(Role role)
{
    PaletteMaterial material;
    material.me = person(u"me"_s, role);
    material.language = u"en"_s;
    material.views = {view(u"handbook.list"_s, true), view(u"handbook.page"_s, false)};
    if (role == Role::Trainee)
        material.views << view(u"quiz.attempt"_s, false);
    else
        material.views << view(u"mentoring.mentee"_s, false);
    material.viewOfKind = {{u"handbook.page"_s, u"handbook.page"_s}, {u"quiz.test"_s, u"quiz.attempt"_s}, {u"gone.kind"_s, {}}};
    material.people = {material.me, person(u"anna"_s, Role::Trainee), person(u"oleg"_s, Role::Mentor)};
    material.content = std::make_shared<const ContentVersion>(company());
    return material;
}

QStringList keys(const QList<PaletteEntry> &entries)
{
    QStringList all;
    for (const PaletteEntry &entry : entries)
        if (entry.kind != Kind::Action)
            all << entry.key;
    return all;
}

}  // namespace

class TestPaletteModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModels();
    void opensWhatIsChosen();
    void returnWaitsForWhatIsLookedForAmongThousands();
    void keysMove();
    void moveStaysInside();
    void movesReturn();
    void emptyResultHasNoCurrent();
    void usedLatelyComesFirst();
    void usedLatelyIsEachPersonsOwn();
    void freshIndexKeepsTheCurrentEntry();
    void closesWithTheSession();
    void marksWithoutReadingMarkup();
    void traineeFindsOwnWork();
    void mentorFindsPeopleAndPages();
    void readinessShowsPeopleFirst();
    void administratorFindsNobody();
    void speaksTheLanguage();
    void actionsAreCommands();
    void gathersAndStaysFresh();
    void whatASessionLeftIsPassedOver();
};

void TestPaletteModel::keepsTheRulesOfModels()
{
    Bed bed({u"Home"_s, u"Handbook"_s});
    const QAbstractItemModelTester tester(&bed.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    bed.model.open();
    bed.model.setTyped(u"ha"_s);
    bed.model.setIndex(some({u"Handbook"_s, u"Hall"_s, u"Other"_s}));
    QCOMPARE(titles(bed.model), QStringList({u"Hall"_s, u"Handbook"_s}));
    bed.model.end();
    QCOMPARE(bed.model.count(), 0);
}

void TestPaletteModel::opensWhatIsChosen()
{
    Bed bed({u"Home"_s, u"Handbook"_s});
    bed.model.open();
    QVERIFY(bed.model.isOpened());
    bed.model.setTyped(u"hom"_s);
    QVERIFY(bed.model.press(Qt::Key_Return, 5));
    QCOMPARE(bed.opened, QStringList(u"Home"_s));
    QVERIFY(!bed.model.isOpened());
    bed.model.open();
    QCOMPARE(bed.model.typed(), QString());  // begins anew
    QVERIFY(bed.model.press(Qt::Key_Escape, 5));
    QVERIFY(!bed.model.isOpened());
    QCOMPARE(bed.opened.size(), 1);
    bed.model.activate(99);
    bed.model.activate(-1);
    QCOMPARE(bed.opened.size(), 1);
}

void TestPaletteModel::returnWaitsForWhatIsLookedForAmongThousands()
{
    QStringList many{u"Home"_s};
    for (int i = 0; i < 5000; ++i)
        many << u"Person %1"_s.arg(i);
    Bed bed(many);
    bed.model.open();
    bed.model.setTyped(u"person 4242"_s);
    bed.model.setTyped(u"home"_s);  // the answer to what was typed before is passed over
    QVERIFY(bed.model.press(Qt::Key_Return, 5));
    QTRY_COMPARE(bed.opened, QStringList(u"Home"_s));
    bed.model.open();
    bed.model.setTyped(u"person"_s);
    QVERIFY(bed.model.press(Qt::Key_Return, 5));
    bed.model.close();  // nothing opens behind a closed palette
    QTRY_COMPARE(bed.model.count(), 5000);
    QCOMPARE(bed.opened.size(), 1);
    bed.model.open();
    bed.model.setTyped(u"person 42"_s);
    QVERIFY(bed.model.press(Qt::Key_Down, 5));  // goes through what will be found
    QTRY_COMPARE(bed.model.current(), 1);
    bed.model.setTyped(u"person 1"_s);
    QVERIFY(bed.model.press(Qt::Key_Return, 5));
    bed.model.setTyped(u"person 17"_s);  // typing goes on: nothing opens by itself
    bed.model.setIndex(some({u"Person 17"_s, u"Home"_s}));
    bed.model.setIndex(some({u"Home"_s}));
    QCOMPARE(bed.model.count(), 0);
    QCOMPARE(bed.opened.size(), 1);
}

void TestPaletteModel::keysMove()
{
    Bed bed({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    bed.model.open();
    const auto after = [&](Qt::Key key) {
        return bed.model.press(key, 3) ? bed.model.current() : -2;
    };
    QCOMPARE(after(Qt::Key_Down), 1);
    QCOMPARE(after(Qt::Key_PageDown), 3);
    QCOMPARE(after(Qt::Key_End), 5);
    QCOMPARE(after(Qt::Key_Down), 5);
    QCOMPARE(after(Qt::Key_PageUp), 3);
    QCOMPARE(after(Qt::Key_Up), 2);
    QCOMPARE(after(Qt::Key_Home), 0);
    QCOMPARE(after(Qt::Key_A), -2);  // belongs to the field
    bed.model.setTyped(u"c"_s);
    QCOMPARE(bed.model.current(), 0);
}

void TestPaletteModel::moveStaysInside()
{
    for (int count = 0; count < 8; ++count)
        for (int current = -1; current < count; ++current)
            for (int page = 0; page < 10; ++page)
                for (const PaletteKey &key : paletteKeys()) {
                    const int row = rowAfter(key.move, current, count, page);
                    QVERIFY(count == 0 ? row == -1 : row >= 0 && row < count);
                }
}

void TestPaletteModel::movesReturn()
{
    for (int current = 0; current < 9; ++current) {
        QCOMPARE(rowAfter(PaletteMove::Previous, rowAfter(PaletteMove::Next, current, 10, 4), 10, 4), current);
        QCOMPARE(rowAfter(PaletteMove::Previous, 0, 10, 4), 0);
    }
}

void TestPaletteModel::emptyResultHasNoCurrent()
{
    Bed bed({u"a"_s});
    bed.model.open();
    bed.model.setTyped(u"nothing like it"_s);
    QCOMPARE(bed.model.current(), -1);
    QVERIFY(bed.model.press(Qt::Key_Return, 3));
    QVERIFY(bed.model.press(Qt::Key_Down, 3));
    QVERIFY(bed.opened.isEmpty());
    QVERIFY(bed.model.isOpened());
}

void TestPaletteModel::usedLatelyComesFirst()
{
    Bed bed({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    for (const char *use : {"c", "a", "c"}) {
        bed.model.open();
        bed.model.setTyped(QLatin1String(use));
        bed.model.activate(0);
    }
    bed.model.open();
    QCOMPARE(titles(bed.model), QStringList({u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    const auto section = [&](int row) { return bed.model.data(bed.model.index(row), PaletteModel::Section).toString(); };
    QCOMPARE(section(0), section(1));
    QVERIFY(section(1) != section(2));
    bed.model.setTyped(u"a"_s);
    QCOMPARE(section(0), QString());
    // What is gone from the entries is not offered, and comes back with them.
    bed.model.setTyped({});
    bed.model.setIndex(some({u"a"_s, u"b"_s}));
    QCOMPARE(titles(bed.model), QStringList({u"a"_s, u"b"_s}));
    bed.model.setIndex(some({u"b"_s, u"c"_s}));
    QCOMPARE(titles(bed.model), QStringList({u"c"_s, u"b"_s}));
}

void TestPaletteModel::usedLatelyIsEachPersonsOwn()
{
    Bed bed({u"a"_s, u"b"_s});
    bed.model.open();
    bed.model.activate(1);
    bed.model.begin(u"oleg"_s);
    bed.model.setIndex(some({u"a"_s, u"b"_s}));
    QCOMPARE(titles(bed.model), QStringList({u"a"_s, u"b"_s}));
    bed.model.begin(u"anna"_s);
    bed.model.setIndex(some({u"a"_s, u"b"_s}));
    QCOMPARE(titles(bed.model), QStringList({u"b"_s, u"a"_s}));
}

void TestPaletteModel::freshIndexKeepsTheCurrentEntry()
{
    Bed bed({u"b"_s, u"d"_s});
    bed.model.open();
    bed.model.setCurrent(1);
    bed.model.setIndex(some({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(bed.model.current(), 3);
    bed.model.setIndex(some({u"a"_s}));
    QCOMPARE(bed.model.current(), 0);
}

void TestPaletteModel::closesWithTheSession()
{
    Bed bed({u"a"_s});
    bed.model.open();
    bed.model.end();
    QVERIFY(!bed.model.isOpened());
    bed.model.open();  // nobody is there
    QVERIFY(!bed.model.isOpened());
}

void TestPaletteModel::marksWithoutReadingMarkup()
{
    Bed bed({u"<i>R&D</i> plan"_s});
    bed.model.setTyped(u"r&"_s);
    QCOMPARE(bed.model.data(bed.model.index(0), PaletteModel::Marked).toString(), u"&lt;i&gt;<b>R&amp;</b>D&lt;/i&gt; plan"_s);
}

void TestPaletteModel::traineeFindsOwnWork()
{
    const QList<PaletteEntry> entries = paletteEntries(material(Role::Trainee));
    QCOMPARE(keys(entries), QStringList({u"view:shell.home"_s, u"view:handbook.list"_s, u"activity:handbook:rules"_s, u"activity:quiz:rules"_s}));
    QCOMPARE(entries[2].kind, Kind::Page);
    QCOMPARE(entries[2].detail, u"How we work"_s);
    QCOMPARE(entries[3].kind, Kind::Activity);
    QCOMPARE(entries[3].viewId, u"quiz.attempt"_s);
    QCOMPARE(entries[3].arguments, QVariantMap({{u"activity"_s, u"quiz:rules"_s}}));
}

void TestPaletteModel::mentorFindsPeopleAndPages()
{
    PaletteMaterial mentor = material(Role::Mentor);
    mentor.people[1].active = false;
    const QList<PaletteEntry> entries = paletteEntries(mentor);
    QCOMPARE(keys(entries), QStringList({u"view:shell.home"_s, u"view:handbook.list"_s, u"person:anna"_s, u"activity:handbook:rules"_s}));
    QCOMPARE(entries[2].viewId, u"mentoring.mentee"_s);
    QCOMPARE(entries[2].arguments, QVariantMap({{u"learner"_s, u"anna"_s}}));
    QVERIFY(entries[2].detail != u"anna"_s);  // says that the account is deactivated
}

void TestPaletteModel::readinessShowsPeopleFirst()
{
    QCOMPARE(viewOfPerson({view(u"mentoring.mentee"_s, false), view(u"readiness.person"_s, false)}), u"readiness.person"_s);
    QCOMPARE(viewOfPerson({view(u"mentoring.mentee"_s, false)}), u"mentoring.mentee"_s);
    QCOMPARE(viewOfPerson({view(u"handbook.list"_s, true)}), QString());
}

void TestPaletteModel::administratorFindsNobody()
{
    PaletteMaterial administrator = material(Role::Administrator);
    administrator.views = {view(u"handbook.list"_s, true)};
    administrator.content = nullptr;
    QCOMPARE(keys(paletteEntries(administrator)), QStringList({u"view:shell.home"_s, u"view:handbook.list"_s}));
}

void TestPaletteModel::speaksTheLanguage()
{
    PaletteMaterial russian = material(Role::Trainee);
    russian.language = u"ru"_s;
    const QList<PaletteEntry> entries = paletteEntries(russian);
    QCOMPARE(entries[2].title, u"Правила"_s);
    QCOMPARE(entries[2].key, u"activity:handbook:rules"_s);  // the same in every language
    QCOMPARE(entries[3].title, u"Quiz on the rules"_s);      // falls back
}

void TestPaletteModel::actionsAreCommands()
{
    QStringList actions;
    for (const PaletteEntry &entry : paletteEntries(material(Role::Hr)))
        if (entry.kind == Kind::Action)
            actions << entry.command;
    QStringList commands;
    for (const CommandRow &row : commandRows())
        if (row.inPalette)
            commands << QLatin1String(row.id);
    QCOMPARE(actions, commands);
    for (const char *wanted : {"sign-out", "lock", "theme-dark", "language-ru", "plugins", "settings", "go-back"})
        QVERIFY2(actions.contains(QLatin1String(wanted)), wanted);
}

void TestPaletteModel::gathersAndStaysFresh()
{
    test::FakeDesk desk;
    desk.signInAs(u"oleg"_s);
    desk.content.versions = {std::make_shared<const ContentVersion>(company())};
    PaletteSource source({.host = &desk,
                          .views = [] { return QList{view(u"readiness.person"_s, false), view(u"handbook.page"_s, false)}; },
                          .viewOfKind = [](const QString &kind) { return kind == u"handbook.page"_s ? kind : QString(); }});
    PaletteIndexPtr index;
    int gathered = 0;
    connect(&source, &PaletteSource::gathered, this, [&](const PaletteIndexPtr &now) {
        index = now;
        gathered += 1;
    });
    source.begin();
    QTRY_COMPARE(gathered, 1);
    QVERIFY(index->indexOf(u"person:anna"_s) >= 0);
    QVERIFY(index->indexOf(u"activity:handbook:rules"_s) >= 0);

    desk.people.all.append(person(u"vera"_s, Role::Trainee));
    Q_EMIT desk.ledger.notifier()->appended(u"vera"_s, QLatin1String(verb::Registered), {});
    QTRY_COMPARE(gathered, 2);
    QVERIFY(index->indexOf(u"person:vera"_s) >= 0);

    // Work that goes on all day changes nothing here; the language does, however often it is changed.
    Q_EMIT desk.ledger.notifier()->appended(u"anna"_s, QLatin1String(verb::Completed), u"quiz:rules"_s);
    source.refreshIfOld();
    desk.content.interfaceLanguage = u"ru"_s;
    source.refresh();
    source.refresh();
    source.refresh();
    QTRY_COMPARE(gathered, 4);  // the one under way, and one for all that was asked meanwhile
    QCOMPARE(index->entries()[index->indexOf(u"activity:handbook:rules"_s)].title, u"Правила"_s);
}

void TestPaletteModel::whatASessionLeftIsPassedOver()
{
    test::FakeDesk desk;
    desk.content.versions = {std::make_shared<const ContentVersion>(company())};
    PaletteSource source({.host = &desk, .views = [] { return QList<pluginhost::OfferedView>(); }, .viewOfKind = [](const QString &) { return QString(); }});
    const QSignalSpy gathered(&source, &PaletteSource::gathered);
    source.begin();
    source.end();
    source.begin();  // somebody else
    QTRY_COMPARE(gathered.size(), 1);
    source.refresh();
    source.end();
    desk.signedIn = false;
    source.refresh();
    QCoreApplication::processEvents();
    QCOMPARE(gathered.size(), 1);
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
