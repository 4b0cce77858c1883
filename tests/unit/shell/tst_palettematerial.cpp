// What the palette is filled with for each role, and how it stays fresh.
#include "shell/commands.h"
#include "shell/palette/palettematerial.h"
#include "shell/palette/palettesource.h"
#include "support/fakedesk.h"

#include <vestibule/verbs.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;

namespace {

using Kind = PaletteEntry::Kind;

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
        activity.source = u"text.md"_s;
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

class TestPaletteMaterial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void traineeFindsOwnWork();
    void mentorFindsPeopleAndPages();
    void readinessShowsPeopleFirst();
    void administratorFindsNobody();
    void speaksTheLanguage();
    void actionsAreCommands();
    void gathersAndStaysFresh();
    void whatASessionLeftIsPassedOver();
};

void TestPaletteMaterial::traineeFindsOwnWork()
{
    const QList<PaletteEntry> entries = paletteEntries(material(Role::Trainee));
    QCOMPARE(keys(entries), QStringList({u"view:shell.home"_s, u"view:handbook.list"_s, u"activity:handbook:rules"_s, u"activity:quiz:rules"_s}));
    QCOMPARE(entries[2].kind, Kind::Page);
    QCOMPARE(entries[2].detail, u"How we work"_s);
    QCOMPARE(entries[3].kind, Kind::Activity);
    QCOMPARE(entries[3].viewId, u"quiz.attempt"_s);
    QCOMPARE(entries[3].arguments, QVariantMap({{u"activity"_s, u"quiz:rules"_s}}));
}

void TestPaletteMaterial::mentorFindsPeopleAndPages()
{
    PaletteMaterial mentor = material(Role::Mentor);
    mentor.people[1].active = false;
    const QList<PaletteEntry> entries = paletteEntries(mentor);
    QCOMPARE(keys(entries), QStringList({u"view:shell.home"_s, u"view:handbook.list"_s, u"person:anna"_s, u"activity:handbook:rules"_s}));
    QCOMPARE(entries[2].viewId, u"mentoring.mentee"_s);
    QCOMPARE(entries[2].arguments, QVariantMap({{u"learner"_s, u"anna"_s}}));
    QVERIFY(entries[2].detail != u"anna"_s);  // says that the account is deactivated
}

void TestPaletteMaterial::readinessShowsPeopleFirst()
{
    QCOMPARE(viewOfPerson({view(u"mentoring.mentee"_s, false), view(u"readiness.person"_s, false)}), u"readiness.person"_s);
    QCOMPARE(viewOfPerson({view(u"mentoring.mentee"_s, false)}), u"mentoring.mentee"_s);
    QCOMPARE(viewOfPerson({view(u"handbook.list"_s, true)}), QString());
}

void TestPaletteMaterial::administratorFindsNobody()
{
    PaletteMaterial administrator = material(Role::Administrator);
    administrator.views = {view(u"handbook.list"_s, true)};
    administrator.content = nullptr;
    QCOMPARE(keys(paletteEntries(administrator)), QStringList({u"view:shell.home"_s, u"view:handbook.list"_s}));
}

void TestPaletteMaterial::speaksTheLanguage()
{
    PaletteMaterial russian = material(Role::Trainee);
    russian.language = u"ru"_s;
    const QList<PaletteEntry> entries = paletteEntries(russian);
    QCOMPARE(entries[2].title, u"Правила"_s);
    QCOMPARE(entries[2].key, u"activity:handbook:rules"_s);  // the same in every language
    QCOMPARE(entries[3].title, u"Quiz on the rules"_s);      // falls back
}

void TestPaletteMaterial::actionsAreCommands()
{
    const auto actionsFor = [](bool developer) {
        PaletteMaterial hr = material(Role::Hr);
        hr.developer = developer;
        QStringList actions;
        for (const PaletteEntry &entry : paletteEntries(hr))
            if (entry.kind == Kind::Action)
                actions << entry.command;
        return actions;
    };
    QStringList commands, ofDevelopers;
    for (const CommandRow &row : commandRows()) {
        if (row.inPalette && !row.forDevelopers)
            commands << QLatin1String(row.id);
        if (row.inPalette)
            ofDevelopers << QLatin1String(row.id);
    }
    const QStringList actions = actionsFor(false);
    QCOMPARE(actions, commands);
    QCOMPARE(actionsFor(true), ofDevelopers);
    QCOMPARE(ofDevelopers.size(), commands.size() + 1);
    for (const char *wanted : {"sign-out", "lock", "theme-dark", "language-ru", "plugins", "settings", "go-back"})
        QVERIFY2(actions.contains(QLatin1String(wanted)), wanted);
}

void TestPaletteMaterial::gathersAndStaysFresh()
{
    test::FakeDesk desk;
    desk.signInAs(u"oleg"_s);
    desk.content.versions = {std::make_shared<const ContentVersion>(company())};
    desk.content.add(company(), {{u"en/text.md"_s, "# Rules\n\nThe **chief** accountant signs."}, {u"ru/text.md"_s, "Подписывает бухгалтер."}});
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
    QTRY_COMPARE(gathered, 2);  // before the pages are read, and after
    const auto found = [&](const QString &typed) { return index->search(PaletteQuery(typed)).size(); };
    QCOMPARE(found(u"chief accountant"_s), 1);
    QVERIFY(index->indexOf(u"person:anna"_s) >= 0);
    QVERIFY(index->indexOf(u"activity:handbook:rules"_s) >= 0);

    desk.people.all.append(person(u"vera"_s, Role::Trainee));
    Q_EMIT desk.ledger.notifier()->appended(u"vera"_s, QLatin1String(verb::Registered), {});
    QTRY_COMPARE(gathered, 3);  // what the pages say is known
    QVERIFY(index->indexOf(u"person:vera"_s) >= 0);
    QCOMPARE(found(u"chief accountant"_s), 1);

    // Work that goes on all day changes nothing here; the language does, however often it is changed.
    Q_EMIT desk.ledger.notifier()->appended(u"anna"_s, QLatin1String(verb::Completed), u"quiz:rules"_s);
    source.refreshIfOld();
    desk.content.interfaceLanguage = u"ru"_s;
    source.refresh();
    source.refresh();
    source.refresh();
    QTRY_COMPARE(gathered, 6);  // the one under way, in two steps, and one for all that was asked meanwhile
    QCOMPARE(found(u"бухгалтер"_s), 1);
    QCOMPARE(found(u"accountant"_s), 0);
    QCOMPARE(index->entries()[index->indexOf(u"activity:handbook:rules"_s)].title, u"Правила"_s);
}

void TestPaletteMaterial::whatASessionLeftIsPassedOver()
{
    test::FakeDesk desk;
    desk.content.versions = {std::make_shared<const ContentVersion>(company())};
    PaletteSource source({.host = &desk, .views = [] { return QList<pluginhost::OfferedView>(); }, .viewOfKind = [](const QString &) { return QString(); }});
    const QSignalSpy gathered(&source, &PaletteSource::gathered);
    source.begin();
    source.end();
    source.begin();  // somebody else
    QTRY_COMPARE(gathered.size(), 2);  // before the pages are read, and after
    source.refresh();
    source.end();
    desk.signedIn = false;
    source.refresh();
    QCoreApplication::processEvents();
    QCOMPARE(gathered.size(), 2);
}

QTEST_GUILESS_MAIN(TestPaletteMaterial)
#include "tst_palettematerial.moc"
