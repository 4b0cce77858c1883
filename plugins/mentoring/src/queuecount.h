// The number beside "Reviews" in the side navigation, kept while somebody is signed in.
#pragma once
#include <vestibule/host.h>

#include <QObject>

namespace vestibule::mentoring {

class QueueCount : public QObject
{
    Q_OBJECT
public:
    explicit QueueCount(HostContext &host, QObject *parent = nullptr);

private:
    void count();

    HostContext &m_host;
    bool m_scheduled = false;
};

}  // namespace vestibule::mentoring
