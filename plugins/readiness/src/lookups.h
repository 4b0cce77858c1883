// What several view models look up through more than one answer of a service. GUI thread; nothing runs once `context` is gone.
#pragma once
#include "explainer.h"

#include <vestibule/host.h>

#include <QObject>

namespace vestibule::readiness {

using Contents = QHash<QString, ContentPtr>;  // by version

// Names of everybody the signed-in person may see, and of `others` as far as they may be seen.
void withNames(HostContext &host, const QStringList &others, QObject *context, std::function<void(const Result<Names> &)> done);

// Each version once.
void withContents(HostContext &host, const QStringList &versions, QObject *context,
                  std::function<void(const Result<Contents> &)> done);

// The company's name: as set up, else as the content pack calls it; empty when neither is known.
void withCompany(HostContext &host, QObject *context, std::function<void(const QString &)> done);

// The versions that these people are on, each once.
[[nodiscard]] QStringList versionsOf(const QList<Standing> &standings);
[[nodiscard]] EventQuery foundingQuery();
// Empty when no event says it.
[[nodiscard]] QString companyOf(const QList<Event> &founding);

}  // namespace vestibule::readiness
