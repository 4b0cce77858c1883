#include "shell/contributionslot.h"

#include "shell/retiredview.h"

#include <QKeyEvent>
#include <QQmlEngine>
#include <QRegularExpression>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

// Of "file:///…/Unfed.qml:5:1: Required property text was not initialized" what says something to whoever wrote the plugin.
QString reasonIn(const QString &faults)
{
    static const QRegularExpression path(u"^\\S*/"_s);
    return faults.section(u'\n', 0, 0).remove(path).replace(u":-1 "_s, u": "_s);  // of the whole file
}

}  // namespace

ContributionSlot::ContributionSlot(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
    setFiltersChildMouseEvents(true);
    connect(this, &ContributionSlot::loaded, this, &ContributionSlot::pendingChanged);
}

ContributionSlot::~ContributionSlot() = default;

void ContributionSlot::setViewId(const QString &viewId)
{
    if (m_viewId == viewId)
        return;
    m_viewId = viewId;
    schedule();
    Q_EMIT wanted();
}

void ContributionSlot::setArguments(const QVariantMap &arguments)
{
    if (m_arguments == arguments)
        return;
    m_arguments = arguments;
    schedule();
    Q_EMIT wanted();
}

void ContributionSlot::reload()
{
    schedule();
}

// viewId and arguments usually change together: one creation serves both.
void ContributionSlot::schedule()
{
    if (!m_complete || m_scheduled)
        return;
    m_scheduled = true;
    holdBack();
    Q_EMIT pendingChanged();
    QMetaObject::invokeMethod(this, [this] {
        m_scheduled = false;
        create();
    }, Qt::QueuedConnection);
}

// What is shown is not what is wanted any more: an Enter meant for the next item must not confirm this one.
void ContributionSlot::holdBack()
{
    if (m_view)
        m_view->setFocus(false);  // keys come here, and the next view takes over from here
}

bool ContributionSlot::childMouseEventFilter(QQuickItem *, QEvent *)
{
    return isPending();
}

// Tab would go back into the view.
void ContributionSlot::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(isPending() && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab));
}

void ContributionSlot::componentComplete()
{
    QQuickItem::componentComplete();
    m_complete = true;
    connect(source(), &ViewSource::closing, this, &ContributionSlot::close);
    create();
}

void ContributionSlot::clear()
{
    m_error = {};
    if (!m_view)
        return;
    NextView::setMemory(*m_view, nullptr);  // what becomes of it now is not how the person left it
    m_view->setParentItem(nullptr);
    new RetiredView(m_view.release(), m_model.release(), this);
}

// Not later, as in clear(): the services that the models use are gone after this.
void ContributionSlot::close()
{
    m_next.reset();
    m_abandoned.clear();
    m_view.reset();
    m_model.reset();
    qDeleteAll(findChildren<RetiredView *>(Qt::FindDirectChildrenOnly));
    m_error = {};
    Q_EMIT loaded();
}

ViewSource *ContributionSlot::source() const
{
    auto *source = qmlEngine(this)->property(ViewSource::EngineProperty).value<ViewSource *>();
    Q_ASSERT(source);
    return source;
}

void ContributionSlot::create()
{
    // What is half made is let go of when it is whole.
    if (m_next && m_next->isHalfMade())
        m_abandoned.push_back(std::move(m_next));
    m_next.reset();
    if (m_viewId.isEmpty()) {
        clear();
        Q_EMIT loaded();
        return;
    }
    const auto resolved = source()->resolve(m_viewId, m_arguments);
    if (!resolved)
        return refuse(resolved.error());
    m_next = std::make_unique<NextView>(*this, *resolved, m_memory);
    connect(m_next.get(), &NextView::finished, this, &ContributionSlot::finish, Qt::QueuedConnection);
    m_next->begin();
    Q_EMIT pendingChanged();
}

void ContributionSlot::finish()
{
    std::erase_if(m_abandoned, [](const std::unique_ptr<NextView> &view) { return view->isFinished(); });
    if (!m_next || !m_next->isFinished())
        return;  // something else is wanted by now
    const auto made = std::move(m_next);
    if (QQuickItem *view = made->takeView())
        place(view, made->takeModel());
    else
        refuse(broken(*made));
}

void ContributionSlot::place(QQuickItem *view, QObject *model)
{
    clear();
    QQmlEngine::setObjectOwnership(view, QQmlEngine::CppOwnership);
    m_view.reset(view);
    m_model.reset(model);
    view->setParentItem(this);
    view->setSize(size());
    view->setFocus(true);  // of this place, for when the place has the keyboard
    Q_EMIT loaded();
}

void ContributionSlot::refuse(const Error &why)
{
    clear();
    m_error = QVariantMap{{u"what"_s, why.what}, {u"kept"_s, why.kept}, {u"todo"_s, why.todo}};
    Q_EMIT loaded();
}

Error ContributionSlot::broken(const NextView &next) const
{
    const QString faults = next.faults();
    source()->failed(m_viewId, faults);
    const QString reason = faults.isEmpty() ? tr("what it made is no page") : reasonIn(faults);
    return {ErrorCode::Internal, tr("“%1” could not show this page: %2").arg(next.provider(), reason), tr("Nothing was lost."),
            tr("Go on with another page, and tell your administrator what the log says."), faults};
}

void ContributionSlot::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (m_view)
        m_view->setSize(now.size());
}

}  // namespace vestibule::shell
