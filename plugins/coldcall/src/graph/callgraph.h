// The script of a call as a graph, with how many runs came by each turn and reply, and how many of those passed.
#pragma once
#include "editor/sourceloader.h"
#include "graph/coverage.h"
#include "graph/layout.h"

#include <vestibule/errorparts.h>

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

// What the graph is drawn of; made by a worker.
struct GraphDrawing {
    struct Node {
        QString kind;  // "turn", "end"
        QString id, text;
        Passage passage;
        bool first = false;
        QVariantList replies;  // [{id, text, runs, passed, to}]
    };
    QList<Node> nodes;
    QList<LayoutEdge> edges;  // each pair of nodes once
    QList<int> runs;          // by edge: replies that were chosen along it
    GraphLayout layout;
    Passage all;
};
[[nodiscard]] GraphDrawing drawGraph(const CallSource &source, const QString &language, const Coverage &coverage);

class CallGraph : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool draft READ draft NOTIFY changed)          // it is the person's draft, otherwise than published
    Q_PROPERTY(int runs READ runs NOTIFY changed)
    Q_PROPERTY(int passed READ passed NOTIFY changed)
    Q_PROPERTY(bool latestOnly READ latestOnly NOTIFY changed)  // there are more runs; these are the latest
    Q_PROPERTY(double columns READ columns NOTIFY changed)    // the size of the graph, in nodes
    Q_PROPERTY(double layers READ layers NOTIFY changed)
    // [{kind, id, text, x, y, runs, passed, first}]; x and y in nodes and gaps, see layout.h.
    Q_PROPERTY(QVariantList nodes MEMBER m_nodes NOTIFY changed)
    // The same as a list, turn by turn with its replies: [{kind, id, text, runs, share, passedShare}]
    Q_PROPERTY(QVariantList rows MEMBER m_rows NOTIFY changed)

public:
    CallGraph(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_error); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool draft() const { return m_isDraft; }
    [[nodiscard]] int runs() const { return m_drawing.all.runs; }
    [[nodiscard]] int passed() const { return m_drawing.all.passed; }
    [[nodiscard]] bool latestOnly() const { return m_isLatestOnly; }
    [[nodiscard]] double columns() const { return m_drawing.layout.size.width(); }
    [[nodiscard]] double layers() const { return m_drawing.layout.size.height(); }
    [[nodiscard]] const GraphDrawing &drawing() const { return m_drawing; }

    Q_INVOKABLE void load();
    Q_INVOKABLE [[nodiscard]] int step(int node, int key) const;  // to the neighbour in the direction of an arrow key; -1: none
    Q_INVOKABLE void edit(const QString &kind, const QString &id);

Q_SIGNALS:
    void changed();

private:
    void draw(const LoadedSource &loaded, const QList<PlayedRun> &runs);
    void show(const GraphDrawing &drawing);
    void fail(const Error &error);

    HostContext &m_host;
    QString m_activity;
    QString m_title;
    GraphDrawing m_drawing;
    QVariantList m_nodes, m_rows;
    std::optional<Error> m_error;
    bool m_isDraft = false;
    bool m_isLatestOnly = false;
    bool m_loading = true;
};

}  // namespace vestibule::coldcall
