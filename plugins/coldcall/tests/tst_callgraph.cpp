// The layout of a graph: no two nodes overlap, edges lead down but for those that close a circle.
#include "editor/sourcereader.h"
#include "generated.h"
#include "graph/layout.h"
#include "samplecalls.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

class TestCallGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laws_data();
    void laws();
    void whatIsKnown();
    void onlyCirclesLeadUp();
    void endsStandBelow();
    void arrowKeysReachEveryNode();
    void thousandTurns();

private:
    static void checkLaws(const GraphLayout &layout, int nodes, const QList<LayoutEdge> &edges)
    {
        QCOMPARE(layout.nodes.size(), nodes);
        QCOMPARE(layout.back.size(), edges.size());
        QMap<int, QList<double>> layers;
        for (const QPointF &node : layout.nodes) {
            QVERIFY(node.x() >= -1e-9 && node.y() >= 0);
            QVERIFY(node.x() + 1 <= layout.size.width() + 1e-9 && node.y() + 1 <= layout.size.height() + 1e-9);
            QCOMPARE(node.y(), std::floor(node.y()));
            layers[int(node.y())].append(node.x());
        }
        for (QList<double> &layer : layers) {
            std::ranges::sort(layer);
            for (qsizetype i = 1; i < layer.size(); ++i)
                QVERIFY(layer[i] - layer[i - 1] >= 1 + GraphLayout::Gap - 1e-9);
        }
        for (qsizetype i = 0; i < edges.size(); ++i)
            if (!layout.back[i])
                QVERIFY(layout.nodes[edges[i].to].y() > layout.nodes[edges[i].from].y());
    }
};

void TestCallGraph::laws_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 80; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestCallGraph::laws()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const int nodes = int(random() % 40);
    QList<LayoutEdge> edges;
    for (int i = 0; nodes > 0 && i < int(random() % 120); ++i)
        edges.append({int(random() % unsigned(nodes)), int(random() % unsigned(nodes))});
    const GraphLayout layout = layOut(nodes, edges, nodes == 0 ? -1 : int(random() % unsigned(nodes)));
    checkLaws(layout, nodes, edges);
    const GraphLayout again = layOut(nodes, edges, -1);
    checkLaws(again, nodes, edges);
    QCOMPARE(layOut(nodes, edges, -1).nodes, again.nodes);
    // Without the edges that lead up there is no circle: every other one leads down, so a way through them ends.
    for (qsizetype i = 0; i < edges.size(); ++i)
        if (edges[i].from == edges[i].to)
            QVERIFY(layout.back[i]);
}

void TestCallGraph::whatIsKnown()
{
    // 0 → 1, 2 → 3
    const GraphLayout diamond = layOut(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}, 0);
    QCOMPARE(diamond.nodes[0].y(), 0.0);
    QCOMPARE(diamond.nodes[1].y(), 1.0);
    QCOMPARE(diamond.nodes[2].y(), 1.0);
    QCOMPARE(diamond.nodes[3].y(), 2.0);
    QCOMPARE(diamond.nodes[0].x(), diamond.nodes[3].x());  // in the middle of the two
    QCOMPARE(diamond.size, QSizeF(2 + GraphLayout::Gap, 3));
    QCOMPARE(layOut(0, {}, -1).size, QSizeF());
}

void TestCallGraph::onlyCirclesLeadUp()
{
    const QList<LayoutEdge> edges{{0, 1}, {1, 2}, {2, 0}, {0, 2}};
    QCOMPARE(layOut(3, edges, 0).back, QList<bool>({false, false, true, false}));
    // With another beginning another edge closes the circle: 1 → 2 → 0, and both that leave 0 lead up.
    QCOMPARE(layOut(3, edges, 1).back, QList<bool>({true, false, false, true}));
    QCOMPARE(layOut(3, edges, 1).nodes[1].y(), 0.0);
}

void TestCallGraph::endsStandBelow()
{
    const GraphLayout layout = layOut(4, {{0, 3}, {0, 1}, {1, 2}}, 0, {3});
    for (int node = 0; node < 3; ++node)
        QVERIFY(layout.nodes[3].y() > layout.nodes[node].y());
    checkLaws(layout, 4, {{0, 3}, {0, 1}, {1, 2}});
}

void TestCallGraph::arrowKeysReachEveryNode()
{
    std::mt19937 random(7);
    QList<LayoutEdge> edges;
    constexpr int count = 30;
    for (int i = 0; i < 60; ++i)
        edges.append({int(random() % count), int(random() % count)});
    const GraphLayout layout = layOut(count, edges, 0);
    QSet<int> seen{0};
    QList<int> waiting{0};
    while (!waiting.isEmpty()) {
        const int node = waiting.takeFirst();
        for (const Direction direction : {Direction::Up, Direction::Down, Direction::Left, Direction::Right}) {
            const int next = neighbour(layout, node, direction);
            if (next >= 0 && !seen.contains(next)) {
                seen.insert(next);
                waiting.append(next);
            }
        }
    }
    QCOMPARE(seen.size(), count);
    QCOMPARE(neighbour(layout, -1, Direction::Up), -1);
    QCOMPARE(neighbour(layout, count, Direction::Down), -1);
}

void TestCallGraph::thousandTurns()
{
    const auto source = readSource({{u"made.toml"_s, {}, ScriptMaker(3).make(1000), {}}});
    QVERIFY(source);
    QHash<QString, int> indexes;
    for (const SourceTurn &turn : source->graph.turns)
        indexes.insert(turn.id, int(indexes.size()));
    QList<LayoutEdge> edges;
    for (const SourceTurn &turn : source->graph.turns)
        for (const SourceReply &reply : turn.replies)
            for (const SourceWay &way : reply.ways)
                if (indexes.contains(way.to))
                    edges.append({indexes[turn.id], indexes[way.to]});
    QVERIFY(edges.size() > 1500);
    checkLaws(layOut(1000, edges, 0), 1000, edges);
}

QTEST_GUILESS_MAIN(TestCallGraph)
#include "tst_callgraph.moc"
