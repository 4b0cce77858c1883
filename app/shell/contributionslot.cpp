#include "shell/contributionslot.h"

#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlIncubator>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

class ContributionSlot::Next final : public QQmlIncubator
{
public:
    Next(ContributionSlot &slot, const ResolvedView &resolved)
        : QQmlIncubator(Asynchronous), m_slot(slot), m_component(qmlEngine(&slot), resolved.url), m_model(resolved.model),
          m_provider(resolved.provider)
    {
        if (!m_model)
            return;
        QQmlEngine::setObjectOwnership(m_model.get(), QQmlEngine::CppOwnership);
        setInitialProperties({{u"model"_s, QVariant::fromValue(m_model.get())}});
    }
    // What nobody took, or half a view: it goes before its model.
    ~Next() override
    {
        QObject *left = m_taken ? nullptr : object();
        clear();
        delete left;
    }

    void start()
    {
        // Qt 6.4 dereferences nothing when a component that failed to load is created.
        if (m_component.isReady())
            m_component.create(*this, qmlContext(&m_slot));
        else
            m_slot.finishLater();
    }
    [[nodiscard]] bool isUnderWay() const { return isLoading(); }
    [[nodiscard]] QQuickItem *takeView()
    {
        auto *view = qobject_cast<QQuickItem *>(object());
        m_taken = view != nullptr;
        return view;
    }
    [[nodiscard]] QObject *takeModel() { return m_model.release(); }
    [[nodiscard]] const QString &provider() const { return m_provider; }
    [[nodiscard]] QString faults() const
    {
        QStringList texts{m_component.errorString()};
        for (const QQmlError &error : errors())
            texts << error.toString();
        return texts.join(u'\n').trimmed();
    }

protected:
    // Its size from the start: else everything in it is laid out twice.
    void setInitialState(QObject *object) override
    {
        if (auto *item = qobject_cast<QQuickItem *>(object))
            item->setSize(m_slot.size());
    }
    void statusChanged(Status status) override
    {
        if (status == Ready || status == Error)
            m_slot.finishLater();
    }

private:
    ContributionSlot &m_slot;
    QQmlComponent m_component;
    std::unique_ptr<QObject, Later> m_model;
    const QString m_provider;
    bool m_taken = false;
};

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

// Not later, as in clear(): the services that the models use are gone after this.
void ContributionSlot::close()
{
    if (m_next) {
        QObject *model = m_next->takeModel();
        m_next.reset();
        delete model;
    }
    delete m_view.release();
    delete m_model.release();
    m_error = {};
    Q_EMIT loaded();
}

void ContributionSlot::create()
{
    m_next.reset();
    if (m_viewId.isEmpty()) {
        clear();
        Q_EMIT loaded();
        return;
    }
    auto *source = qmlEngine(this)->property(ViewSource::EngineProperty).value<ViewSource *>();
    Q_ASSERT(source);
    const auto resolved = source->resolve(m_viewId, m_arguments);
    if (!resolved)
        return refuse(resolved.error());
    m_next = std::make_unique<Next>(*this, *resolved);
    m_next->start();
}

// An incubator must not be destroyed while it tells of its end.
void ContributionSlot::finishLater()
{
    QMetaObject::invokeMethod(this, &ContributionSlot::finish, Qt::QueuedConnection);
}

void ContributionSlot::finish()
{
    if (!m_next || m_next->isUnderWay())
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

Error ContributionSlot::broken(const Next &next) const
{
    const QString faults = next.faults();
    qWarning("%s: %s", qPrintable(m_viewId), qPrintable(faults));
    return {ErrorCode::Internal, tr("“%1” could not show this page.").arg(next.provider()), tr("Nothing was lost."),
            tr("Go on with another page, and tell your administrator what the log says."), faults};
}

void ContributionSlot::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (m_view)
        m_view->setSize(now.size());
}

}  // namespace vestibule::shell
