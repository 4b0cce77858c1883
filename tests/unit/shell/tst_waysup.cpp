// Every view of the plugins that ship, for every role: where the side navigation does not lead, a breadcrumb leads up to where it
// does, and there an entry is marked.
#include "pluginhost/manifestreader.h"
#include "shell/navigator.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pluginhost;

namespace {

QList<Manifest> manifests()
{
    QList<Manifest> all;
    QDirIterator files(QStringLiteral(VESTIBULE_SOURCE_DIR "/plugins"), {u"manifest.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        QList<Problem> problems;
        all.append(readManifest(file.fileName(), file.readAll(), problems));
    }
    return all;
}

QList<shell::KnownView> viewsFor(Role role)
{
    QList<shell::KnownView> views{{u"shell.home"_s, u"Home"_s, true}};
    for (const Manifest &manifest : manifests())
        for (const ViewContribution &view : manifest.views)
            if (view.roles.testFlag(role))
                views.append({view.id, view.title.in(u"en"_s), view.navigation, view.place, view.below, view.parent});
    return views;
}

}  // namespace

class TestWaysUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyViewHasOne_data();
    void everyViewHasOne();
    void judgingStandsBelowTheReviews();
};

void TestWaysUp::everyViewHasOne_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("trainee") << Role::Trainee;
    QTest::newRow("mentor") << Role::Mentor;
    QTest::newRow("hr") << Role::Hr;
    QTest::newRow("administrator") << Role::Administrator;
}

void TestWaysUp::everyViewHasOne()
{
    QFETCH(const Role, role);
    const QList<shell::KnownView> views = viewsFor(role);
    QVERIFY(views.size() > 1);
    QStringList entries;
    for (const shell::KnownView &view : views)
        if (view.inNavigation && view.id != "shell.home"_L1)
            entries.append(view.id);
    shell::Navigator navigator([](const QString &) { return QString(); });
    navigator.setViews(views);
    for (const shell::KnownView &view : views) {
        if (view.inNavigation)
            continue;
        navigator.reset(u"shell.home"_s);
        navigator.jump(view.id, {{u"learner"_s, u"someone"_s}});
        QVERIFY2(!navigator.trail().isEmpty(), qPrintable(view.id));
        QVERIFY2(entries.contains(navigator.entryOf(entries)), qPrintable(view.id));
        navigator.openTrail(0);
        QVERIFY2(entries.contains(navigator.viewId()), qPrintable(view.id + u" leads up to "_s + navigator.viewId()));
    }
}

void TestWaysUp::judgingStandsBelowTheReviews()
{
    const QList<shell::KnownView> views = viewsFor(Role::Mentor);
    const auto reviews = std::ranges::find(views, u"reviews"_s, &shell::KnownView::place);
    QVERIFY(reviews != views.end());
    shell::Navigator navigator([](const QString &) { return QString(); });
    navigator.setViews(views);
    int judging = 0;
    for (const Manifest &manifest : manifests()) {
        for (const ReviewKind &kind : manifest.reviewKinds) {
            navigator.reset(u"shell.home"_s);
            navigator.jump(kind.view, {{u"event"_s, u"one"_s}});
            QCOMPARE(navigator.trail(), QStringList(reviews->title));
            judging += 1;
        }
    }
    QVERIFY(judging > 1);
}

QTEST_GUILESS_MAIN(TestWaysUp)
#include "tst_waysup.moc"
