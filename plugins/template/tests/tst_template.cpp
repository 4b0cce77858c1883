#include "tallymodel.h"
#include "tallyprojector.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::templateplugin;

namespace {

class FakeTables final : public ITables
{
public:
    QFuture<Result<QList<QVariantMap>>> query(const TableCall &call) override
    {
        calls.append(call);
        return pending ? pending->future() : ready(answer);
    }
    QFuture<Result<qint64>> execute(const QList<TableCall> &) override { return ready<qint64>(0); }

    QList<TableCall> calls;
    Result<QList<QVariantMap>> answer;
    QPromise<Result<QList<QVariantMap>>> *pending = nullptr;  // answers later
};

// Only says what was appended.
class FakeLedger final : public ILedger
{
public:
    QFuture<Result<Event>> append(const EventDraft &) override { return ready<Event>({}); }
    QFuture<Result<QList<Event>>> events(const EventQuery &) override { return ready<QList<Event>>({}); }
    QFuture<Result<QByteArray>> privatePart(const QString &) override { return ready<QByteArray>({}); }
    QFuture<Result<void>> saveDraft(const QString &, const QString &, const QByteArray &) override { return ready<void>({}); }
    QFuture<Result<QHash<QString, QByteArray>>> drafts(const QString &) override { return ready<QHash<QString, QByteArray>>({}); }
    QFuture<Result<Event>> submit(const QString &, const EventDraft &) override { return ready<Event>({}); }
    QFuture<Result<Event>> countersign(const CountersignRequest &) override { return ready<Event>({}); }
    LedgerNotifier *notifier() override { return &m_notifier; }

private:
    LedgerNotifier m_notifier;
};

Event recorded(const QString &verb, const QString &learner)
{
    Event e;
    e.verb = verb;
    e.learner = learner;
    return e;
}

}  // namespace

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyWhatWasHandedIn()
    {
        const TallyProjector projector;
        QVERIFY(projector.keysOf(recorded(u"attempted"_s, u"anna"_s)).isEmpty());
        QCOMPARE(projector.keysOf(recorded(u"completed"_s, u"anna"_s)), QList<QList<Cell>>{{u"anna"_s}});
    }

    void addsOnePerEvent()
    {
        const TallyProjector projector;
        ProjectedRow row{{u"anna"_s}, QList<Cell>(projector.spec().values.size())};
        for (qint64 n = 1; n <= 3; ++n) {
            projector.apply(row, recorded(u"completed"_s, u"anna"_s));
            QCOMPARE(std::get<qint64>(row.values[0]), n);
            row.exists = true;
        }
        QVERIFY(!row.remove);
    }

    void theSpecFitsTheRules()
    {
        const TallyProjector projector;
        QVERIFY(projector.spec().table.startsWith("template_"));
        QCOMPARE(projector.spec().key.first().name, QByteArray("learner"));
    }

    void showsTheNumberAndFollowsTheLedger()
    {
        FakeTables tables;
        FakeLedger ledger;
        tables.answer = QList<QVariantMap>{{{u"completed"_s, 4}}};
        TallyModel model(tables, ledger, u"anna"_s);
        QTRY_COMPARE(model.completed(), 4);
        QCOMPARE(tables.calls.first().parameters.value(u"learner"_s).toString(), u"anna"_s);

        tables.answer = QList<QVariantMap>{{{u"completed"_s, 5}}};
        Q_EMIT ledger.notifier()->appended(u"boris"_s, u"completed"_s, {});
        QCOMPARE(tables.calls.size(), 1);
        Q_EMIT ledger.notifier()->appended(u"anna"_s, u"completed"_s, {});
        QTRY_COMPARE(model.completed(), 5);
    }

    void nothingYetIsZero()
    {
        QCOMPARE(readTally(QList<QVariantMap>()).value(), 0);
    }

    void saysWhyItCannotShow()
    {
        FakeTables tables;
        FakeLedger ledger;
        tables.answer = fail(ErrorCode::Unavailable, u"The server is away."_s, u"Try again."_s);
        const TallyModel model(tables, ledger, u"anna"_s);
        QTRY_COMPARE(model.problem(), u"The server is away. Try again."_s);
    }

    // An answer that comes after the view was closed reaches nobody.
    void mayBeDestroyedWhileItWaits()
    {
        QPromise<Result<QList<QVariantMap>>> promise;
        promise.start();
        FakeTables tables;
        tables.pending = &promise;
        FakeLedger ledger;
        auto model = std::make_unique<TallyModel>(tables, ledger, u"anna"_s);
        QSignalSpy changed(model.get(), &TallyModel::changed);
        model.reset();
        promise.addResult(QList<QVariantMap>());
        promise.finish();
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
