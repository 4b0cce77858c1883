#include "shell/nextview.h"

#include <QMetaProperty>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlProperty>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

// A fast answer is shown at once; only a slow one is preceded by the view's own "loading".
constexpr int PatienceMs = 150;

bool isLoadingModel(const QObject *model) { return model && model->property("loading").toBool(); }

}  // namespace

NextView::NextView(QQuickItem &place, const ResolvedView &resolved, QObject *memory)
    : QQmlIncubator(Asynchronous), m_place(place), m_component(qmlEngine(&place), resolved.url), m_model(resolved.model),
      m_provider(resolved.provider), m_memory(memory)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &NextView::make);
    if (!m_model)
        return;
    QQmlEngine::setObjectOwnership(m_model.get(), QQmlEngine::CppOwnership);
    setInitialProperties({{u"model"_s, QVariant::fromValue(m_model.get())}});
}

NextView::~NextView()
{
    if (isLoading())
        forceCompletion();
    clear();
    delete m_made;  // before its model
}

void NextView::begin()
{
    if (!isLoadingModel(m_model.get()))
        return make();
    const QMetaObject *kind = m_model->metaObject();
    const QMetaProperty loading = kind->property(kind->indexOfProperty("loading"));
    const QMetaMethod changed = metaObject()->method(metaObject()->indexOfMethod("modelChanged()"));
    if (!loading.hasNotifySignal())
        return make();
    connect(m_model.get(), loading.notifySignal(), this, changed);
    m_patience.start(PatienceMs);
}

void NextView::modelChanged()
{
    if (m_patience.isActive() && !isLoadingModel(m_model.get()))
        m_patience.start(0);  // the model says all that it has to say first
}

void NextView::make()
{
    // Qt 6.4 dereferences nothing when a component that failed to load is created.
    if (m_component.isReady())
        m_component.create(*this, qmlContext(&m_place));
    else
        finish();
}

// An incubator must not be destroyed while it tells of its end.
void NextView::finish()
{
    QMetaObject::invokeMethod(this, [this] {
        m_finished = true;
        Q_EMIT finished();
    }, Qt::QueuedConnection);
}

// Its size from the start: else everything in it is laid out twice.
void NextView::setInitialState(QObject *object)
{
    m_made = object;
    if (auto *item = qobject_cast<QQuickItem *>(object))
        item->setSize(m_place.size());
    if (object)
        setMemory(*object, m_memory);
}

void NextView::setMemory(QObject &view, QObject *memory)
{
    if (QQmlProperty property(&view, u"memory"_s); property.isWritable())
        property.write(QVariant::fromValue(memory));
}

void NextView::statusChanged(Status status)
{
    if (status == Ready || status == Error)
        finish();
}

QQuickItem *NextView::takeView()
{
    auto *view = qobject_cast<QQuickItem *>(object());
    if (view)
        m_made = nullptr;
    return view;
}

QString NextView::faults() const
{
    QStringList texts{m_component.errorString()};
    for (const QQmlError &error : errors())
        texts << error.toString();
    return texts.join(u'\n').trimmed();
}

}  // namespace vestibule::shell
