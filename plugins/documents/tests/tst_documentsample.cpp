// Every case of the sample company, filled in by somebody who knows the answers, is right in both languages.
#include "review/casepage.h"
#include "support/pluginview.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::documents;

class DocumentSampleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoKnowsTheAnswersIsRight_data()
    {
        QTest::addColumn<QString>("activity");
        QTest::addColumn<QString>("language");
        test::FakeDesk desk;
        test::installAquilon(desk);
        for (const Activity &activity : desk.content.versions.last()->programme.activities)
            if (activity.kind == u"documents.case"_s)
                for (const QString &language : {u"en"_s, u"ru"_s})
                    QTest::newRow(qPrintable(activity.id + u' ' + language)) << activity.id << language;
    }

    void whoKnowsTheAnswersIsRight()
    {
        QFETCH(const QString, activity);
        QFETCH(const QString, language);
        test::FakeDesk desk;
        test::installAquilon(desk);
        desk.content.interfaceLanguage = language;
        CasePage page(desk, activity);
        QTRY_VERIFY(!page.loading());
        QVERIFY2(page.problem().isEmpty(), qPrintable(page.problem()));
        QVERIFY(page.fillable());
        page.start();
        QTRY_COMPARE(page.stage(), CasePage::Running);
        const QVariantMap solution = page.solution();
        for (auto it = solution.cbegin(); it != solution.cend(); ++it) {
            const QString list = it.key().section(u'[', 0, 0);
            const int row = it.key().section(u'[', 1).section(u']', 0, 0).toInt();
            while (list != it.key() && page.form()->rowCounts()[list].toInt() <= row)
                page.form()->addRow(list, {});
            page.form()->set(it.key(), it.value().toString());
        }
        for (const QVariant &fault : page.form()->problems())
            QFAIL(qPrintable(fault.toString()));
        page.handInForm();
        QTRY_COMPARE(page.stage(), CasePage::Done);
        for (const QVariant &entry : page.result()[u"remarks"_s].toList()) {
            const QVariantMap remark = entry.toMap();
            QVERIFY2(remark[u"verdict"_s].toString() == u"right"_s || remark[u"verdict"_s].toString() == u"read"_s,
                     qPrintable(remark[u"title"_s].toString() + u": "_s + remark[u"found"_s].toString() + u" – "_s + remark[u"why"_s].toString()));
        }
    }
};

QTEST_MAIN(DocumentSampleTest)
#include "tst_documentsample.moc"
