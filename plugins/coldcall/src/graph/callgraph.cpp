#include "graph/callgraph.h"

#include "graph/runsloader.h"
#include "script/texts.h"

#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

#include <QtConcurrent>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Drawn {
    GraphDrawing drawing;
};

Result<Drawn> drawn(const CallSource &source, const QString &language, const QList<PlayedRun> &runs)
{
    return Drawn{drawGraph(source, language, coverageOf(runs))};
}

int percent(int part, int whole) { return whole == 0 ? 0 : (200 * part + whole) / (2 * whole); }

// Collects the edges of a script, each pair of nodes once.
class EdgeList
{
public:
    explicit EdgeList(GraphDrawing &drawing, QHash<QString, int> indexes) : m_drawing(drawing), m_indexes(std::move(indexes)) {}

    void add(int from, const QString &to, int runs)
    {
        const int target = m_indexes.value(to, -1);
        if (target < 0)
            return;  // the check of the editor says so
        int &place = m_places[{from, target}];  // + 1; 0: it is new
        if (place == 0) {
            m_drawing.edges.append({from, target});
            m_drawing.runs.append(0);
            place = int(m_drawing.edges.size());
        }
        m_drawing.runs[place - 1] += runs;
    }

private:
    GraphDrawing &m_drawing;
    QHash<QString, int> m_indexes;
    QHash<std::pair<int, int>, int> m_places;
};

}  // namespace

GraphDrawing drawGraph(const CallSource &source, const QString &language, const Coverage &coverage)
{
    const GraphSource &graph = source.graph;
    const TextsSource *texts = source.in(language);
    if (!texts && !source.texts.isEmpty())
        texts = &source.texts.first();
    GraphDrawing drawing;
    drawing.all = coverage.all;
    QHash<QString, int> indexes;
    for (const SourceTurn &turn : graph.turns) {
        indexes.insert(turn.id, int(drawing.nodes.size()));
        const QString line = turn.lines.isEmpty() ? u"main"_s : turn.lines.constLast().id;
        drawing.nodes.append({u"turn"_s, turn.id, texts ? textOf(texts->turns.value(turn.id), line).simplified() : QString(),
                              coverage.turns.value(turn.id), turn.id == graph.first, {}});
    }
    QList<int> ends;
    for (const SourceEnd &end : graph.ends) {
        indexes.insert(end.id, int(drawing.nodes.size()));
        ends.append(int(drawing.nodes.size()));
        drawing.nodes.append({u"end"_s, end.id, texts ? texts->ends.value(end.id).text.simplified() : QString(),
                              coverage.ends.value(end.id), false, {}});
    }
    EdgeList edges(drawing, indexes);
    for (int node = 0; node < int(graph.turns.size()); ++node) {
        for (const SourceReply &reply : graph.turns[node].replies) {
            const Passage passage = coverage.replies.value(reply.id);
            for (const SourceWay &way : reply.ways)
                edges.add(node, way.to, passage.runs);
            edges.add(node, reply.late, 0);
            drawing.nodes[node].replies.append(QVariantMap{{u"id"_s, reply.id},
                                                           {u"text"_s, texts ? spoken(texts->replies.value(reply.id).say.simplified(), CallGraph::tr("(name)")) : QString()},
                                                           {u"runs"_s, passage.runs},
                                                           {u"passed"_s, passage.passed}});
        }
        edges.add(node, graph.turns[node].late, 0);
    }
    drawing.layout = layOut(int(drawing.nodes.size()), drawing.edges, graph.turnIndex(graph.first), ends);
    return drawing;
}

CallGraph::CallGraph(HostContext &host, const QString &activity, QObject *parent) : QObject(parent), m_host(host), m_activity(activity)
{
    load();
}

void CallGraph::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    loadPlayed(m_host, this, m_activity, [this](const Result<PlayedScript> &played) {
        if (!played)
            return fail(played.error());
        const LoadedSource &loaded = played->source;
        m_isDraft = !(loaded.edited == loaded.published);
        const TextsSource *texts = loaded.edited.in(m_host.get<IContent>()->language());
        m_title = texts ? texts->title : loaded.content->text(m_host.get<IContent>()->language(), activityKey(m_activity)).title;
        draw(loaded, played->runs);
    });
}

void CallGraph::draw(const LoadedSource &loaded, const QList<PlayedRun> &runs)
{
    m_isLatestOnly = runs.size() == MostRuns;
    whenReady(m_host, QtConcurrent::run(drawn, loaded.edited, m_host.get<IContent>()->language(), runs), this,
              [this](const Result<Drawn> &result) {
                  if (!result)
                      return fail(result.error());
                  show(result->drawing);
              });
}

void CallGraph::show(const GraphDrawing &drawing)
{
    m_drawing = drawing;
    m_nodes.clear();
    m_rows.clear();
    const auto row = [this](const QString &kind, const QString &id, const QString &text, const Passage &passage) {
        m_rows.append(QVariantMap{{u"kind"_s, kind}, {u"id"_s, id}, {u"text"_s, text}, {u"runs"_s, passage.runs},
                                  {u"share"_s, percent(passage.runs, m_drawing.all.runs)},
                                  {u"passedShare"_s, passage.runs == 0 ? QVariant() : QVariant(percent(passage.passed, passage.runs))}});
    };
    for (qsizetype i = 0; i < drawing.nodes.size(); ++i) {
        const GraphDrawing::Node &node = drawing.nodes[i];
        const QPointF at = drawing.layout.nodes[i];
        m_nodes.append(QVariantMap{{u"kind"_s, node.kind}, {u"id"_s, node.id}, {u"text"_s, node.text}, {u"x"_s, at.x()}, {u"y"_s, at.y()},
                                   {u"runs"_s, node.passage.runs}, {u"passed"_s, percent(node.passage.passed, node.passage.runs)},
                                   {u"first"_s, node.first}});
        row(node.kind, node.id, node.text, node.passage);
        for (const QVariant &one : node.replies) {
            const QVariantMap reply = one.toMap();
            row(u"reply"_s, reply[u"id"_s].toString(), reply[u"text"_s].toString(), {reply[u"runs"_s].toInt(), reply[u"passed"_s].toInt()});
        }
    }
    m_loading = false;
    Q_EMIT changed();
}

int CallGraph::step(int node, int key) const
{
    switch (key) {
    case Qt::Key_Up: return neighbour(m_drawing.layout, node, Direction::Up);
    case Qt::Key_Down: return neighbour(m_drawing.layout, node, Direction::Down);
    case Qt::Key_Left: return neighbour(m_drawing.layout, node, Direction::Left);
    case Qt::Key_Right: return neighbour(m_drawing.layout, node, Direction::Right);
    default: return -1;
    }
}

void CallGraph::edit(const QString &kind, const QString &id)
{
    m_host.get<INavigation>()->open(u"coldcall.editor"_s, {{u"activity"_s, m_activity}, {u"kind"_s, kind}, {u"id"_s, id}});
}

void CallGraph::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

}  // namespace vestibule::coldcall
