#include "shell/contributionslot.h"

#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

ContributionSlot::ContributionSlot(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
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
    QMetaObject::invokeMethod(this, [this] {
        m_scheduled = false;
        create();
    }, Qt::QueuedConnection);
}

void ContributionSlot::componentComplete()
{
    QQuickItem::componentComplete();
    m_complete = true;
    connect(qmlEngine(this)->property(ViewSource::EngineProperty).value<ViewSource *>(), &ViewSource::closing, this, &ContributionSlot::close);
    create();
}

void ContributionSlot::clear()
{
    if (m_view)
        m_view->setParentItem(nullptr);
    m_view.reset();
    m_model.reset();
    m_error = {};
}

// Not later, as in clear(): the services that the model uses are gone after this.
void ContributionSlot::close()
{
    delete m_view.release();
    delete m_model.release();
    m_error = {};
    Q_EMIT loaded();
}

void ContributionSlot::create()
{
    clear();
    if (!m_viewId.isEmpty()) {
        auto *source = qmlEngine(this)->property(ViewSource::EngineProperty).value<ViewSource *>();
        Q_ASSERT(source);
        const auto resolved = source->resolve(m_viewId, m_arguments);
        const Result<void> made = resolved ? instantiate(*resolved) : std::unexpected(resolved.error());
        if (!made)
            m_error = QVariantMap{{u"what"_s, made.error().what}, {u"kept"_s, made.error().kept}, {u"todo"_s, made.error().todo}};
    }
    Q_EMIT loaded();
}

Result<void> ContributionSlot::instantiate(const ResolvedView &resolved)
{
    m_model.reset(resolved.model);
    QQmlEngine *engine = qmlEngine(this);
    QQmlComponent component(engine, resolved.url);
    QVariantMap properties;
    if (m_model) {
        QQmlEngine::setObjectOwnership(m_model.get(), QQmlEngine::CppOwnership);
        properties.insert(u"model"_s, QVariant::fromValue(m_model.get()));
    }
    // Qt 6.4 dereferences nothing when a component that failed to load is created.
    std::unique_ptr<QObject> object(component.isReady() ? component.createWithInitialProperties(properties, qmlContext(this)) : nullptr);
    auto *item = qobject_cast<QQuickItem *>(object.get());
    if (!item) {
        qWarning("%s: %s", qPrintable(m_viewId), qPrintable(component.errorString()));
        return vestibule::fail(ErrorCode::Internal, tr("“%1” could not show this page.").arg(resolved.provider),
                               tr("Go on with another page, and tell your administrator what the log says."),
                               tr("Nothing was lost."), component.errorString());
    }
    object.release();
    QQmlEngine::setObjectOwnership(item, QQmlEngine::CppOwnership);
    item->setParentItem(this);
    item->setSize(size());
    item->setFocus(true);  // of this place, for when the place has the keyboard
    m_view.reset(item);
    return {};
}

void ContributionSlot::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (m_view)
        m_view->setSize(now.size());
}

}  // namespace vestibule::shell
