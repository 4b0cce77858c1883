// One hand-in, case by case, as a mentor or HR looks at it.
#pragma once
#include "views/loader.h"

#include <vestibule/errorparts.h>
#include <vestibule/event.h>

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace vestibule::pricegym {

class GymHandIn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed)   // of the level
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)     // whose it is
    Q_PROPERTY(QVariantMap result MEMBER m_result NOTIFY changed)  // shownResult()

public:
    GymHandIn(HostContext &host, const QString &event, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_error); }

    Q_INVOKABLE void load();

Q_SIGNALS:
    void changed();

private:
    void show(const Event &handIn, const PricesPtr &prices);
    void fail(const Error &error);

    HostContext &m_host;
    QString m_event;
    QString m_title, m_name;
    QVariantMap m_result;
    std::optional<Error> m_error;
    bool m_loading = true;
};

}  // namespace vestibule::pricegym
