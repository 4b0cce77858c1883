// What is no name for a person, and why: one reason at a time.
#include <vestibule/personname.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

class TestPersonName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_data();
    void fault();
};

void TestPersonName::fault_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *tag, const QString &name, NameFault fault) { QTest::newRow(tag) << name << int(fault); };
    row("nothing", {}, NameFault::Empty);
    row("blanks", u" \t "_s, NameFault::Empty);
    row("latin", u"Anna Petrova"_s, NameFault::None);
    row("cyrillic", u" Анна Владимировна "_s, NameFault::None);
    row("combining accent", u"Re\u0301ne\u0301"_s, NameFault::None);
    row("arabic", u"محمد"_s, NameFault::None);
    row("dashes and dots", u"J.-P. O’Neill, Jr."_s, NameFault::None);
    row("one emoji", u"Anna \U0001F600"_s, NameFault::None);
    row("emoji with a variation selector", u"Anna \u2764\uFE0F"_s, NameFault::None);
    row("joined emoji", u"Anna \U0001F469\u200D\U0001F4BB"_s, NameFault::Invisible);
    row("flag made of tags", u"\U0001F3F4\U000E0067\U000E0062\U000E007F"_s, NameFault::Invisible);
    row("blank of no width", u"An\u200Bna"_s, NameFault::Invisible);
    row("turned round", u"Anna\u202EvortseP"_s, NameFault::Invisible);
    row("control", u"Anna\u0007"_s, NameFault::Invisible);
    row("line", u"Anna\nPetrova"_s, NameFault::Invisible);
    row("longest", QString(LongestName, u'a'), NameFault::None);
    row("too long", QString(LongestName + 1, u'a'), NameFault::TooLong);
    row("too long and more", QString(LongestName, u'a') + u"\u200Ba"_s, NameFault::TooLong);
}

void TestPersonName::fault()
{
    QFETCH(QString, name);
    QFETCH(int, fault);
    QCOMPARE(int(nameFault(name)), fault);
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
