#include "reading/savecopy.h"

#include "commands/files.h"

#include <vestibule/async.h>
#include <vestibule/services.h>

#include <QCoreApplication>
#include <QUrl>
#include <QtConcurrent>

namespace vestibule::documents {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentHandIn)
};

}  // namespace

void saveAside(HostContext &host, QObject *context, const QUrl &file, const QByteArray &bytes)
{
    if (!file.isLocalFile())
        return;
    const QString path = file.toLocalFile();
    whenReady(host, QtConcurrent::run(writeFile, path, bytes), context, [&host, path](const Result<void> &saved) {
        if (saved)
            host.get<INavigation>()->notice(Words::tr("Saved as %1").arg(path));
        else
            host.get<INavigation>()->problem(saved.error().message());
    });
}

}  // namespace vestibule::documents
