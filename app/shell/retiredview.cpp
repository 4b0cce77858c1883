#include "shell/retiredview.h"

#include <QQmlEngine>

namespace vestibule::shell {

namespace {

void findLoaders(const QQuickItem *item, std::vector<QPointer<QQuickItem>> &found)
{
    for (QQuickItem *child : item->childItems()) {
        if (child->inherits("QQuickLoader"))
            found.emplace_back(child);
        findLoaders(child, found);
    }
}

// What it holds would wait for the end of the turn, together with what all others hold.
void empty(QQuickItem *loader)
{
    const QPointer<QObject> held = loader->property("item").value<QObject *>();
    loader->setProperty("active", false);
    delete held;
}

void emptyLists(const QQuickItem *item)
{
    for (QQuickItem *child : item->childItems()) {
        if (child->inherits("QQuickListView"))
            child->setProperty("model", QVariant());
        else
            emptyLists(child);
    }
}

}  // namespace

RetiredView::RetiredView(QQuickItem *view, QObject *model, QObject *parent)
    : QObject(parent), m_view(view), m_model(model), m_engine(qmlEngine(view))
{
    findLoaders(view, m_loaders);
    SpareTime::instance().add(SpareTime::TakingApart, this, [this] { return takeApart(); });
}

RetiredView::~RetiredView()
{
    delete m_view;
    delete m_model;
}

// From within outwards: what is within goes in small parts, too.
SpareTime::Progress RetiredView::takeApart()
{
    if (!m_loaders.empty()) {
        if (QQuickItem *loader = m_loaders.back())
            empty(loader);
        m_loaders.pop_back();
        return SpareTime::More;
    }
    if (m_view) {
        if (!std::exchange(m_listsEmpty, true))
            emptyLists(m_view);
        else
            delete m_view;
        return SpareTime::Later;
    }
    // Now, rather than in the middle of the next view that is made.
    if (m_engine)
        m_engine->collectGarbage();
    deleteLater();
    return SpareTime::Done;
}

}  // namespace vestibule::shell
