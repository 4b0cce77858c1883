#include "core/readiness/day.h"

#include <QDateTime>
#include <QTest>

using namespace vestibule::core;
using namespace Qt::StringLiterals;

class DayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounds_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("Moscow") << QByteArray("Europe/Moscow") << QDate(2026, 3, 2) << u"2026-03-01T21:00:00Z"_s
                                << u"2026-03-02T21:00:00Z"_s;
        QTest::newRow("short day") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << u"2026-03-28T23:00:00Z"_s
                                   << u"2026-03-29T22:00:00Z"_s;
        QTest::newRow("long day") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << u"2026-10-24T22:00:00Z"_s
                                  << u"2026-10-25T23:00:00Z"_s;
        QTest::newRow("no midnight") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4) << u"2018-11-04T03:00:00Z"_s
                                     << u"2018-11-05T02:00:00Z"_s;
        QTest::newRow("before a day that was skipped")
            << QByteArray("Pacific/Apia") << QDate(2011, 12, 29) << u"2011-12-29T10:00:00Z"_s << u"2011-12-30T10:00:00Z"_s;
        QTest::newRow("unknown zone counts as UTC")
            << QByteArray("Nowhere/Land") << QDate(2026, 3, 2) << u"2026-03-02T00:00:00Z"_s << u"2026-03-03T00:00:00Z"_s;
    }

    void bounds()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const auto printed = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); };
        QCOMPARE(printed(startOfDay(day, QTimeZone(zone))), start);
        QCOMPARE(printed(endOfDay(day, QTimeZone(zone))), end);
    }

    void daysFollowEachOtherWithoutGap()
    {
        for (const char *name : {"Europe/Moscow", "America/Sao_Paulo", "Pacific/Apia", "Africa/Cairo"}) {
            const QTimeZone zone{QByteArray(name)};
            for (QDate day(2011, 1, 1); day < QDate(2012, 2, 1); day = day.addDays(1)) {
                QCOMPARE(endOfDay(day, zone), startOfDay(day.addDays(1), zone));
                QVERIFY(endOfDay(day, zone) >= startOfDay(day, zone));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DayTest)
#include "tst_day.moc"
