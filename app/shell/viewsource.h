// Where a view comes from: its QML and the model that it is given.
#pragma once
#include <vestibule/result.h>

#include <QObject>
#include <QUrl>
#include <QVariantMap>

namespace vestibule::shell {

struct ResolvedView {
    QUrl url;                   // resource URL of the QML file
    QObject *model = nullptr;   // becomes the view's `required property model`; the caller owns it
    QString provider;           // who offers it, for people: "Quiz"
};

// Set as the engine's property "vestibuleViews"; ContributionSlot asks it.
class ViewSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual Result<ResolvedView> resolve(const QString &viewId, const QVariantMap &arguments) = 0;
    // The QML of a resolved view could not be shown: for the log.
    virtual void failed(const QString &viewId, const QString &faults) = 0;

    static constexpr char EngineProperty[] = "vestibuleViews";

Q_SIGNALS:
    // The session ends: every view and model is destroyed before its services are.
    void closing();
};

}  // namespace vestibule::shell
