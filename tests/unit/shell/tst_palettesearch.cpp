// What the palette finds, and in which order: examples, and the laws that hold for any entries and any typing.
#include "shell/palette/paletteindex.h"

#include <vestibule/textsearch.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;

Q_DECLARE_METATYPE(std::optional<vestibule::shell::Closeness>)

namespace {

using Kind = PaletteEntry::Kind;

PaletteEntry entry(Kind kind, const QString &title, const QString &detail = {})
{
    return {.kind = kind, .key = title, .title = title, .detail = detail};
}

QStringList titles(const PaletteIndex &index, const QString &typed)
{
    QStringList all;
    for (const int at : index.search(PaletteQuery(typed)))
        all << index.entries()[at].title;
    return all;
}

// Text from a small alphabet, so that the letters of one are often those of another.
QString scribble(QRandomGenerator &random, int longest)
{
    static const QStringList letters{u"a"_s, u"b"_s, u"B"_s, u"é"_s, u"e"_s, u"ё"_s, u"Е"_s, u"и"_s, u"й"_s, u" "_s, u" "_s, u"-"_s, u"1"_s, u"ﬁ"_s, u"😀"_s};
    QString text;
    for (int left = random.bounded(longest + 1); left > 0; --left)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

QList<PaletteEntry> scribbles(QRandomGenerator &random, int count)
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < count; ++i) {
        PaletteEntry one = entry(Kind(random.bounded(5)), scribble(random, 14), scribble(random, 10));
        one.key = QString::number(i);
        entries.append(one);
    }
    return entries;
}

// The definitions once more, as slow and plain as they come.
bool isSubsequence(QStringView letters, QStringView text)
{
    for (const QChar letter : letters) {
        const qsizetype at = text.indexOf(letter);
        if (at < 0)
            return false;
        text = text.mid(at + 1);
    }
    return true;
}

std::optional<Closeness> plainCloseness(const QString &text, const QString &typed)
{
    const auto inWord = [&](qsizetype at) { return text[at].isLetterOrNumber() || text[at].isSurrogate(); };
    QString initials;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!inWord(at) || (at > 0 && inWord(at - 1)))
            continue;
        initials += text[at];
        if (QStringView(text).mid(at).startsWith(typed))
            return Closeness::WordStart;
    }
    if (isSubsequence(typed, initials))
        return Closeness::Initials;
    if (text.contains(typed))
        return Closeness::Inside;
    return isSubsequence(typed, text) ? std::optional(Closeness::Scattered) : std::nullopt;
}

}  // namespace

class TestPaletteSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing();
    void foldedUnitsKnowTheirOrigin();
    void closeness_data();
    void closeness();
    void closenessIsAsDefined();
    void spansSpellWhatWasTyped();
    void ordersByClosenessThenKindThenTitle();
    void findsEveryWord();
    void looksIntoTheDetailLast();
    void findsWhatPagesSay();
    void viewsStandAsInTheNavigation();
    void emptyQueryFindsEverything();
    void caseAndAccentsDoNotMatter();
    void resultsAreInOrder();
    void typingOnOnlyNarrows();
    void marksAreWholeCharacters();
    void marks();
    void findsByKey();
    void tenThousandEntries();
};

void TestPaletteSearch::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Quiz ТЕСТ"_s << u"quiz тест"_s;
    QTest::newRow("ё") << u"Ёлка и ёж"_s << u"елка и еж"_s;
    QTest::newRow("accents") << u"Crème Brûlée"_s << u"creme brulee"_s;
    QTest::newRow("composed or not") << u"e\u0301\u0308"_s << u"e"_s;
    QTest::newRow("ligature") << u"ﬁle"_s << u"file"_s;
    QTest::newRow("full width") << u"ＡＢ１"_s << u"ab1"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only a mark") << u"\u0301"_s << QString();
    QTest::newRow("emoji") << u"😀a"_s << u"😀a"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << u"\ufffd"_s;
}

void TestPaletteSearch::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(folded(text), expected);
}

void TestPaletteSearch::foldingTwiceChangesNothing()
{
    for (char32_t point = 0; point <= 0x1ffff; ++point) {
        const QString once = folded(QString::fromUcs4(&point, 1));
        QVERIFY2(folded(once) == once, qPrintable(QString::number(point, 16)));
    }
}

void TestPaletteSearch::foldedUnitsKnowTheirOrigin()
{
    QList<qsizetype> origins;
    QCOMPARE(folded(u"ﬁ😀e\u0301x"_s, &origins), u"fi😀ex"_s);
    QCOMPARE(origins, QList<qsizetype>({0, 0, 1, 1, 3, 5}));
}

void TestPaletteSearch::closeness_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<Closeness>>("expected");
    const auto row = [](const char *text, const char *typed, std::optional<Closeness> expected) {
        QTest::addRow("%s in %s", typed, text) << QString::fromUtf8(text) << QString::fromUtf8(typed) << expected;
    };
    row("order processing", "ord", Closeness::WordStart);
    row("order processing", "proc", Closeness::WordStart);
    row("order processing", "order p", Closeness::WordStart);
    row("order processing", "op", Closeness::Initials);
    row("reports of the year", "ry", Closeness::Initials);
    row("order processing", "cess", Closeness::Inside);
    row("order processing", "orpc", Closeness::Scattered);
    row("order processing", "po", Closeness::Scattered);
    row("order processing", "z", std::nullopt);
    row("order", "orders", std::nullopt);
    row("reorder, order", "order", Closeness::WordStart);
    row("анна петрова", "ап", Closeness::Initials);
    row("", "a", std::nullopt);
}

void TestPaletteSearch::closeness()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const std::optional<Closeness>, expected);
    QCOMPARE(vestibule::shell::closeness(text, typed), expected);
}

void TestPaletteSearch::closenessIsAsDefined()
{
    QRandomGenerator random(1);
    int close = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QString text = folded(scribble(random, 12));
        const QString typed = folded(scribble(random, 4));
        if (typed.isEmpty())
            continue;
        const auto expected = plainCloseness(text, typed);
        close += expected ? 1 : 0;
        QVERIFY2(vestibule::shell::closeness(text, typed) == expected, qPrintable(text + u" / "_s + typed));
    }
    QVERIFY(close > 1000);
}

void TestPaletteSearch::spansSpellWhatWasTyped()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 20'000; ++round) {
        const QString text = folded(scribble(random, 12));
        const QString typed = folded(scribble(random, 4));
        if (typed.isEmpty())
            continue;
        QString spelled;
        qsizetype end = 0;
        for (const Span &span : spansOf(text, typed)) {
            QVERIFY(span.start >= end && span.length > 0);
            end = span.start + span.length;
            QVERIFY(end <= text.size());
            spelled += text.mid(span.start, span.length);
        }
        QCOMPARE(spelled, vestibule::shell::closeness(text, typed) ? typed : QString());
    }
}

void TestPaletteSearch::ordersByClosenessThenKindThenTitle()
{
    const PaletteIndex index({entry(Kind::Action, u"Open port"_s), entry(Kind::Page, u"Other people"_s), entry(Kind::View, u"Shop"_s),
                              entry(Kind::Person, u"Olga Petrova"_s), entry(Kind::Page, u"Operations"_s), entry(Kind::View, u"Old map"_s),
                              entry(Kind::Person, u"Opal"_s)});
    QCOMPARE(titles(index, u"op"_s), QStringList({u"Opal"_s, u"Operations"_s, u"Open port"_s,       // words begin with it
                                                  u"Olga Petrova"_s, u"Other people"_s,              // initials
                                                  u"Shop"_s,                                         // inside
                                                  u"Old map"_s}));                                   // scattered
}

void TestPaletteSearch::findsEveryWord()
{
    const PaletteIndex index({entry(Kind::Person, u"Anna Petrova"_s), entry(Kind::Person, u"Anna Ivanova"_s), entry(Kind::Person, u"Petra Annan"_s)});
    QCOMPARE(titles(index, u"petr anna"_s), QStringList({u"Anna Petrova"_s, u"Petra Annan"_s}));
    QCOMPARE(titles(index, u"  anna   "_s).size(), 3);
    QCOMPARE(titles(index, u"anna petrova nobody"_s), QStringList());
}

void TestPaletteSearch::looksIntoTheDetailLast()
{
    const PaletteIndex index({entry(Kind::Page, u"Returns"_s, u"What to do when goods come back"_s), entry(Kind::Action, u"Go back"_s),
                              entry(Kind::Page, u"Unbeaten packs, kept"_s)});
    QCOMPARE(titles(index, u"back"_s), QStringList({u"Go back"_s, u"Returns"_s, u"Unbeaten packs, kept"_s}));
    QCOMPARE(titles(index, u"whattodo"_s), QStringList());  // not by scattered letters
}

void TestPaletteSearch::findsWhatPagesSay()
{
    const QString said = u"Nobody pays in advance here. "_s.repeated(20) + u"The chief Accountánt signs every reconciliation. "_s + u"Ask when in doubt. "_s.repeated(20);
    PaletteEntry page = entry(Kind::Page, u"Papers"_s, u"What an order needs"_s);
    page.text = std::make_shared<const PageText>(said, folded(said));
    const PaletteIndex index({page, entry(Kind::Person, u"Accountant"_s), entry(Kind::Page, u"Money"_s, u"Who is the accountant"_s)});
    QCOMPARE(titles(index, u"accountant"_s), QStringList({u"Accountant"_s, u"Money"_s, u"Papers"_s}));
    QCOMPARE(titles(index, u"papers accountant"_s), QStringList({u"Papers"_s}));
    QCOMPARE(titles(index, u"ac"_s), QStringList({u"Accountant"_s, u"Money"_s}));  // two letters stand on every page

    // The line below says where; without a word of the text it says what it always says.
    const PaletteQuery query(u"accountant"_s);
    const QString below = detailOf(page, query);
    QVERIFY2(below.startsWith(u"… "_s) && below.contains(u"chief Accountánt signs"_s) && below.endsWith(u"…"_s), qPrintable(below));
    const PaletteMarks marks = marksOf(page, query);
    QVERIFY(marks.title.isEmpty());
    QCOMPARE(marks.detail.size(), 1);
    QCOMPARE(below.mid(marks.detail[0].start, marks.detail[0].length), u"Accountánt"_s);
    QCOMPARE(detailOf(page, PaletteQuery(u"papers"_s)), page.detail);
    QCOMPARE(detailOf(page, PaletteQuery(u"order"_s)), page.detail);
}

// A person's eye knows where they stand.
void TestPaletteSearch::viewsStandAsInTheNavigation()
{
    const PaletteIndex index({entry(Kind::View, u"Home"_s), entry(Kind::Person, u"Olga"_s), entry(Kind::View, u"Reviews"_s), entry(Kind::Person, u"Anna"_s),
                              entry(Kind::View, u"Calls"_s)});
    QCOMPARE(titles(index, {}), QStringList({u"Home"_s, u"Reviews"_s, u"Calls"_s, u"Anna"_s, u"Olga"_s}));
}

void TestPaletteSearch::emptyQueryFindsEverything()
{
    const PaletteIndex index({entry(Kind::Action, u"b"_s), entry(Kind::View, u"z"_s), entry(Kind::Action, u"Á"_s)});
    QCOMPARE(titles(index, {}), QStringList({u"z"_s, u"Á"_s, u"b"_s}));
    QCOMPARE(titles(index, u" \t"_s).size(), 3);
    QVERIFY(PaletteIndex().search(PaletteQuery(u"a"_s)).isEmpty());
}

void TestPaletteSearch::caseAndAccentsDoNotMatter()
{
    QRandomGenerator random(3);
    const PaletteIndex index(scribbles(random, 300));
    for (int round = 0; round < 300; ++round) {
        const QString typed = scribble(random, 4);
        const QList<int> found = index.search(PaletteQuery(typed));
        QCOMPARE(index.search(PaletteQuery(typed.toUpper())), found);
        QCOMPARE(index.search(PaletteQuery(typed.normalized(QString::NormalizationForm_D))), found);
        QCOMPARE(index.search(PaletteQuery(QString(typed).replace(u'ё', u'е'))), found);
    }
}

void TestPaletteSearch::resultsAreInOrder()
{
    QRandomGenerator random(4);
    const PaletteIndex index(scribbles(random, 500));
    for (int round = 0; round < 200; ++round) {
        const PaletteQuery query(scribble(random, 3));
        if (query.words().size() != 1)
            continue;
        const auto rank = [&](int at) {
            const PaletteEntry &one = index.entries()[at];
            auto close = plainCloseness(folded(one.title), query.words().first());
            if ((!close || *close == Closeness::Scattered) && folded(one.detail).contains(query.words().first()))
                close = Closeness::InDetail;
            const bool view = one.kind == Kind::View;
            return std::tuple(int(*close), int(one.kind), view ? at : 0, view ? QString() : folded(one.title));
        };
        const QList<int> found = index.search(query);
        QVERIFY(std::ranges::is_sorted(found, {}, rank));
    }
}

void TestPaletteSearch::typingOnOnlyNarrows()
{
    QRandomGenerator random(5);
    const PaletteIndex index(scribbles(random, 400));
    for (int round = 0; round < 200; ++round) {
        QString typed;
        QSet<int> before;
        for (int at = 0; at < index.entries().size(); ++at)
            before.insert(at);
        for (const QChar letter : QString(u"beи1ea"_s)) {
            typed += random.bounded(3) ? letter : QChar(u'a');
            const QList<int> found = index.search(PaletteQuery(typed));
            const QSet<int> now(found.cbegin(), found.cend());
            QCOMPARE(now.size(), found.size());  // nothing is found twice
            QVERIFY(before.contains(now));
            before = now;
        }
    }
}

void TestPaletteSearch::marksAreWholeCharacters()
{
    QRandomGenerator random(6);
    int marked = 0;
    for (const PaletteEntry &one : scribbles(random, 3000)) {
        const PaletteQuery query(scribble(random, 5));
        const PaletteMarks marks = marksOf(one, query);
        for (const auto &[text, spans] : {std::pair(one.title, marks.title), std::pair(one.detail, marks.detail)}) {
            qsizetype end = -1;
            for (const Span &span : spans) {
                QVERIFY(span.start > end && span.length > 0);  // apart from each other
                end = span.start + span.length;
                QVERIFY(end <= text.size());
                QVERIFY(!text[span.start].isLowSurrogate() && !text[end - 1].isHighSurrogate());
                marked += 1;
            }
        }
    }
    QVERIFY(marked > 500);
}

void TestPaletteSearch::marks()
{
    const PaletteEntry one = entry(Kind::Page, u"Приём «Ёлка»"_s, u"Возврат товара"_s);
    const PaletteMarks marks = marksOf(one, PaletteQuery(u"елк при возв"_s));
    QCOMPARE(marks.title, QList<Span>({{0, 3}, {7, 3}}));
    QCOMPARE(marks.detail, QList<Span>({{0, 4}}));
    const PaletteMarks accented = marksOf(entry(Kind::Page, u"Cafe\u0301 au lait"_s), PaletteQuery(u"café"_s));
    QCOMPARE(accented.title, QList<Span>({{0, 5}}));  // with its accent
}

void TestPaletteSearch::findsByKey()
{
    const PaletteIndex index({entry(Kind::Action, u"b"_s), entry(Kind::View, u"z"_s)});
    QCOMPARE(index.entries()[index.indexOf(u"b"_s)].title, u"b"_s);
    QCOMPARE(index.indexOf(u"missing"_s), -1);
}

// Prints how long a search takes; what it asserts is that all are found.
void TestPaletteSearch::tenThousandEntries()
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < 10'000; ++i) {
        PaletteEntry one = entry(Kind::Person, u"Александра Константинопольская-Ёлкина %1"_s.arg(i), u"login.%1"_s.arg(i));
        one.key = QString::number(i);
        entries.append(one);
    }
    const PaletteIndex index(entries);
    const PaletteQuery query(u"ко ёл"_s);
    qsizetype found = 0;
    QBENCHMARK {
        found = index.search(query).size();
    }
    QCOMPARE(found, 10'000);
}

QTEST_GUILESS_MAIN(TestPaletteSearch)
#include "tst_palettesearch.moc"
