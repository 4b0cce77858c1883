// The palette as a person uses it.
#include "memory.h"

#include "shell/palettemodel.h"

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
    void rowsStayWhileOthersAreFound();
    void freshIndexKeepsTheCurrentEntry();
    void closesWithTheSession();
    void marksWithoutReadingMarkup();
    void offersWhatThePageCanDo();
};

void TestPaletteModel::keepsTheRulesOfModels()
{
    Bed bed({u"Home"_s, u"Handbook"_s});
    const QAbstractItemModelTester tester(&bed.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    bed.model.open();
    bed.model.setTyped(u"ha"_s);
    bed.model.setIndex(some({u"Handbook"_s, u"Hall"_s, u"Other"_s}));
    QCOMPARE(titles(bed.model), QStringList({u"Handbook"_s, u"Hall"_s}));
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
    const auto heading = [&](int row) { return bed.model.data(bed.model.index(row), PaletteModel::Heading).toString(); };
    QVERIFY(!heading(0).isEmpty());
    QCOMPARE(heading(1), QString());
    QVERIFY(!heading(2).isEmpty() && heading(2) != heading(0));
    QCOMPARE(heading(3), QString());
    bed.model.setTyped(u"a"_s);
    QCOMPARE(heading(0), QString());
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

// The rows that were there say something else now: a view keeps what it made of them.
void TestPaletteModel::rowsStayWhileOthersAreFound()
{
    QStringList many;
    for (int i = 0; i < 3000; ++i)
        many << u"Person %1"_s.arg(i);
    Bed bed(many);
    QSignalSpy resets(&bed.model, &PaletteModel::modelReset);
    QSignalSpy changed(&bed.model, &PaletteModel::dataChanged);
    bed.model.open();
    bed.model.setTyped(u"person 42"_s);
    QTRY_COMPARE(bed.model.data(bed.model.index(0), PaletteModel::Title).toString(), u"Person 42"_s);
    bed.model.setIndex(some(many + QStringList{u"Person 42a"_s, u"Zoo"_s}));
    QTRY_VERIFY(titles(bed.model).contains(u"Person 42a"_s));
    bed.model.setTyped({});
    QCOMPARE(bed.model.count(), 3002);
    QCOMPARE(resets.size(), 0);
    QVERIFY(changed.size() >= 3);
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

// They are the page's own: first where they are as close as others, not remembered, and done by the page.
void TestPaletteModel::offersWhatThePageCanDo()
{
    const auto action = [](const QString &title) { return QVariantMap{{u"title"_s, title}, {u"icon"_s, u"document-save"_s}, {u"keys"_s, u"Ctrl+E"_s}}; };
    Bed bed({u"Export list"_s, u"Home"_s});
    const QSignalSpy wanted(&bed.model, &PaletteModel::pageActionWanted);
    const auto comesUp = connect(&bed.model, &PaletteModel::opening, &bed.model,
                                 [&] { bed.model.setPageActions({action(u"Undo"_s), action(u"Export…"_s)}); });
    bed.model.open();
    QCOMPARE(titles(bed.model), QStringList({u"Export…"_s, u"Undo"_s, u"Export list"_s, u"Home"_s}));
    QCOMPARE(bed.model.data(bed.model.index(0), PaletteModel::Heading).toString(), u"On this page"_s);
    QCOMPARE(bed.model.data(bed.model.index(1), PaletteModel::Heading).toString(), QString());
    QCOMPARE(bed.model.data(bed.model.index(2), PaletteModel::Heading).toString(), u"Views"_s);
    QCOMPARE(bed.model.data(bed.model.index(0), PaletteModel::Shortcut).toString(), u"Ctrl+E"_s);
    bed.model.setTyped(u"exp"_s);
    QCOMPARE(titles(bed.model), QStringList({u"Export…"_s, u"Export list"_s}));
    bed.model.setIndex(some({u"Export all"_s}));  // what is read anew leaves them
    QCOMPARE(titles(bed.model), QStringList({u"Export…"_s, u"Export all"_s}));
    QVERIFY(bed.model.press(Qt::Key_Return, 5));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 1);  // as the page counts them
    QVERIFY(!bed.model.isOpened());
    QVERIFY(bed.opened.isEmpty());
    disconnect(comesUp);
    bed.model.setPageActions({});
    bed.model.open();
    QCOMPARE(titles(bed.model), QStringList(u"Export all"_s));
    QCOMPARE(bed.model.data(bed.model.index(0), PaletteModel::Heading).toString(), u"Views"_s);
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
