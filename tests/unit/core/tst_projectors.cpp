// Core's projections, folded by hand from events.
#include "core/projections/accountprojector.h"
#include "core/projections/cells.h"
#include "core/projections/learningprojector.h"
#include "core/projections/projectors.h"

#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace vestibule;
using namespace vestibule::core;
using namespace Qt::StringLiterals;

namespace {

class Fold
{
public:
    explicit Fold(const Projector &projector) : m_projector(projector) {}

    void operator()(const Event &event)
    {
        const QList<QList<Cell>> keys = m_projector.keysOf(event);
        QVERIFY(keys.size() <= 2);
        for (const QList<Cell> &key : keys) {
            ProjectedRow row = m_rows.contains(key) ? m_rows[key] : ProjectedRow{key, emptyValues(), false, false};
            m_projector.apply(row, event);
            QCOMPARE(row.values.size(), m_projector.spec().values.size());
            if (row.remove) {
                m_rows.erase(key);
            } else {
                row.exists = true;
                m_rows[key] = row;
            }
        }
    }
    [[nodiscard]] const ProjectedRow *row(const QString &first, const QString &second = {}) const
    {
        QList<Cell> key{Cell(first)};
        if (!second.isEmpty())
            key.append(Cell(second));
        const auto it = m_rows.find(key);
        return it == m_rows.end() ? nullptr : &it->second;
    }

private:
    [[nodiscard]] QList<Cell> emptyValues() const { return QList<Cell>(m_projector.spec().values.size()); }

    struct Less {
        bool operator()(const QList<Cell> &a, const QList<Cell> &b) const { return std::ranges::lexicographical_compare(a, b); }
    };
    const Projector &m_projector;
    std::map<QList<Cell>, ProjectedRow, Less> m_rows;
};

Event fact(const char *verb, const QString &id, const QJsonObject &payload = {})
{
    Event event;
    event.id = id;
    event.learner = u"anna"_s;
    event.verb = QLatin1String(verb);
    event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    event.at = 1000;
    return event;
}

Event about(const QString &activity, Event base)
{
    base.activity = activity;
    return base;
}

}  // namespace

class ProjectorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAccountsLife()
    {
        const AccountProjector projector;
        Fold fold(projector);
        fold(fact(verb::Registered, u"1"_s, {{u"role"_s, u"trainee"_s}}));
        fold(fact(verb::Mentored, u"2"_s, {{u"mentor"_s, u"oleg"_s}}));
        Event assigned = fact(verb::Assigned, u"3"_s, {{u"programme"_s, u"manager"_s}, {u"start"_s, u"2026-03-02"_s}});
        assigned.content = u"version"_s;
        fold(assigned);
        const ProjectedRow *row = fold.row(u"anna"_s);
        QVERIFY(row);
        const QList<Cell> expected{Cell(u"trainee"_s), Cell(qint64(1)),    Cell(u"oleg"_s),
                                   Cell(u"manager"_s), Cell(u"version"_s), Cell(u"2026-03-02"_s)};
        QVERIFY(row->values == expected);

        fold(fact(verb::Appointed, u"4"_s, {{u"role"_s, u"mentor"_s}}));
        fold(fact(verb::Deactivated, u"5"_s));
        QCOMPARE(textOf(fold.row(u"anna"_s)->values[AccountProjector::RoleWord]), u"mentor"_s);
        QCOMPARE(integerOf(fold.row(u"anna"_s)->values[AccountProjector::Active]), 0);
        fold(fact(verb::Reactivated, u"6"_s));
        QCOMPARE(integerOf(fold.row(u"anna"_s)->values[AccountProjector::Active]), 1);
        fold(fact(verb::Erased, u"7"_s));
        QCOMPARE(integerOf(fold.row(u"anna"_s)->values[AccountProjector::Active]), 0);
        QVERIFY(fold.row(u"anna"_s)->values[AccountProjector::Mentor] == Cell());
    }

    void aResetRetiresTheOldKey()
    {
        const AccountKeyProjector projector;
        Fold fold(projector);
        fold(fact(verb::Certified, u"1"_s, {{u"keyId"_s, u"k1"_s}, {u"publicKey"_s, u"aa"_s}, {u"reason"_s, u"new"_s}}));
        fold(fact(verb::Certified, u"2"_s,
                  {{u"keyId"_s, u"k2"_s}, {u"publicKey"_s, u"bb"_s}, {u"replaces"_s, u"k1"_s}, {u"reason"_s, u"reset"_s}}));
        QCOMPARE(integerOf(fold.row(u"anna"_s, u"k1"_s)->values[AccountKeyProjector::Retired]), 1);
        const QList<Cell> second{Cell(u"bb"_s), Cell(u"2"_s), Cell(qint64(1000)), Cell(qint64(0))};
        QVERIFY(fold.row(u"anna"_s, u"k2"_s)->values == second);

        fold(fact(verb::Certified, u"3"_s, {{u"keyId"_s, u"k3"_s}, {u"publicKey"_s, u"cc"_s}, {u"replaces"_s, u"none"_s}}));
        QVERIFY(!fold.row(u"anna"_s, u"none"_s));
    }

    void aHandInWaitsUntilItIsJudged()
    {
        const ReviewProjector projector;
        Fold fold(projector);
        const QJsonObject open{{u"review"_s, u"quiz.open"_s}, {u"due"_s, u"2026-03-09"_s}};
        fold(about(u"quiz:a"_s, fact(verb::Completed, u"h1"_s, open)));
        const QList<Cell> expected{Cell(u"completed"_s), Cell(u"quiz:a"_s),     Cell(u"quiz.open"_s),
                                   Cell(qint64(1000)),   Cell(u"2026-03-09"_s), Cell(qint64(1))};
        QVERIFY(fold.row(u"anna"_s, u"h1"_s)->values == expected);

        Event scored = fact(verb::Scored, u"s1"_s);
        scored.refs = {u"h1"_s};
        fold(scored);
        QCOMPARE(integerOf(fold.row(u"anna"_s, u"h1"_s)->values[ReviewProjector::Open]), 0);

        Event voided = fact(verb::Voided, u"v1"_s);
        voided.corrects = u"s1"_s;
        voided.refs = {u"h1"_s};
        fold(voided);  // the judgement counts no more: judge again
        QCOMPARE(integerOf(fold.row(u"anna"_s, u"h1"_s)->values[ReviewProjector::Open]), 1);
        QVERIFY(!fold.row(u"anna"_s, u"s1"_s));

        voided.corrects = u"h1"_s;
        voided.refs.clear();
        fold(voided);  // the hand-in counts no more
        QCOMPARE(integerOf(fold.row(u"anna"_s, u"h1"_s)->values[ReviewProjector::Open]), 0);
    }

    void machineJudgedWorkIsNotInTheQueue()
    {
        const ReviewProjector projector;
        Event judged = fact(verb::Completed, u"h1"_s, {{u"review"_s, u"quiz.open"_s}});
        judged.passed = false;
        QVERIFY(projector.keysOf(judged).isEmpty());
        QVERIFY(projector.keysOf(fact(verb::Completed, u"h2"_s)).isEmpty());
    }

    void aCorrectedReportTakesTheOldOneOut()
    {
        const ReviewProjector projector;
        Fold fold(projector);
        fold(fact(verb::Reported, u"r1"_s, {{u"day"_s, u"2026-03-02"_s}}));
        Event again = fact(verb::Reported, u"r2"_s, {{u"day"_s, u"2026-03-02"_s}});
        again.corrects = u"r1"_s;
        fold(again);
        QCOMPARE(integerOf(fold.row(u"anna"_s, u"r1"_s)->values[ReviewProjector::Open]), 0);
        QCOMPARE(integerOf(fold.row(u"anna"_s, u"r2"_s)->values[ReviewProjector::Open]), 1);
        Event confirmed = fact(verb::Confirmed, u"c1"_s);
        confirmed.refs = {u"r2"_s};
        fold(confirmed);
        QCOMPARE(integerOf(fold.row(u"anna"_s, u"r2"_s)->values[ReviewProjector::Open]), 0);
    }

    void standingKeepsTheBest()
    {
        const StandingProjector projector;
        Fold fold(projector);
        const auto complete = [&](qint64 score, std::optional<bool> passed) {
            Event done = about(u"quiz:a"_s, fact(verb::Completed, u"x"_s));
            done.score = score;
            done.passed = passed;
            fold(about(u"quiz:a"_s, fact(verb::Attempted, u"y"_s)));
            fold(done);
        };
        complete(700'000, false);
        complete(900'000, true);
        complete(800'000, false);
        fold(about(u"quiz:a"_s, fact(verb::Experienced, u"z"_s)));
        const QList<Cell> expected{Cell(qint64(3)), Cell(qint64(900'000)), Cell(qint64(1)), Cell(qint64(1000)),
                                   Cell(u"completed"_s)};
        QVERIFY(fold.row(u"anna"_s, u"quiz:a"_s)->values == expected);
    }

    void aHandInIsOnlySubmittedAndItsScoreNoResult()
    {
        const StandingProjector projector;
        Fold fold(projector);
        Event open = about(u"quiz:a"_s, fact(verb::Completed, u"x"_s, {{u"review"_s, u"quiz.open"_s}}));
        open.score = 500'000;
        fold(open);
        const ProjectedRow *row = fold.row(u"anna"_s, u"quiz:a"_s);
        QVERIFY(row->values[StandingProjector::Best] == Cell());
        QCOMPARE(textOf(row->values[StandingProjector::State]), u"submitted"_s);
    }

    void oneAppendTouchesTwoRowsAtMost()
    {
        for (const VerbRule &rule : verbRules()) {
            Event full = about(u"quiz:a"_s, fact(rule.verb, u"e"_s, {{u"review"_s, u"k"_s}, {u"keyId"_s, u"k"_s}}));
            full.refs = {u"r"_s};
            qsizetype rows = 0;
            for (const Projector *projector : projectors())
                rows += projector->keysOf(full).size();
            QVERIFY2(rows <= 2, rule.verb);
        }
    }

    void theCompanyHasNoRows()
    {
        Event company = fact(verb::Published, u"p"_s);
        company.learner.clear();
        for (const Projector *projector : projectors())
            QVERIFY(projector->keysOf(company).isEmpty());
    }

    void specsAreSound()
    {
        for (const Projector *projector : projectors()) {
            QCOMPARE(projector->spec().key.first().name, QByteArray("learner"));
            QVERIFY(projector->spec().scope == ProjectionSpec::Scope::Learner);
        }
    }
};

QTEST_GUILESS_MAIN(ProjectorsTest)
#include "tst_projectors.moc"
