#include "shell/retiredview.h"

#include <QElapsedTimer>

namespace vestibule::shell {

namespace {

constexpr int SliceMs = 4;  // then the frame may be painted, and keys be taken

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

RetiredView::RetiredView(QQuickItem *view, QObject *model, QObject *parent) : QObject(parent), m_view(view), m_model(model)
{
    findLoaders(view, m_loaders);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &RetiredView::takeApart);
    m_turn.start(0);
}

RetiredView::~RetiredView()
{
    delete m_view;
    delete m_model;
}

// Each step has a turn of the event loop of its own.
void RetiredView::takeApart()
{
    if (emptiesLoaders() || !m_view) {
        // there is more to do, or nothing but the model
    } else if (!std::exchange(m_listsEmpty, true)) {
        emptyLists(m_view);
    } else {
        delete m_view;
    }
    if (!m_view)
        return deleteLater();
    m_turn.start(0);
}

bool RetiredView::emptiesLoaders()
{
    QElapsedTimer spent;
    spent.start();
    // From within outwards: what is within goes in small parts, too.
    while (!m_loaders.empty() && spent.elapsed() < SliceMs) {
        if (QQuickItem *loader = m_loaders.back())
            empty(loader);
        m_loaders.pop_back();
    }
    return !m_loaders.empty();
}

}  // namespace vestibule::shell
