// A copy of a document in a file, for people to keep.
#pragma once
#include <vestibule/host.h>

#include <QByteArray>

class QObject;
class QUrl;

namespace vestibule::documents {

// Beside the window's thread; says where it is, or why it is not.
void saveAside(HostContext &host, QObject *context, const QUrl &file, const QByteArray &bytes);

}  // namespace vestibule::documents
