// Installed versions: opened again from their stored files. They were checked when they were installed; a newer program with
// stricter rules for pages or questions must still open them, so only what is needed is read.
#pragma once
#include "content/packfile.h"

#include <vestibule/content.h>

namespace vestibule::content {

// id: of the version, as stored. files: at least pack.toml, programme.toml and <lang>/texts.toml; others are passed over.
// Corrupt when they cannot be read.
[[nodiscard]] Result<ContentPtr> openVersion(const QString &id, const QList<PackFile> &files);

// The price list in a language, falling back to the pack's first; empty when the pack has none.
// files: products.toml and <lang>/products.toml.
[[nodiscard]] Result<QList<Product>> readProducts(const ContentVersion &version, const QList<PackFile> &files,
                                                  const QString &language);

// What has to be signed: the hash of an activity's source in each language, by activity id. Only path and hash are read.
[[nodiscard]] QHash<QString, QStringList> sourceHashes(const ContentVersion &version, const QList<PackFile> &files);

}  // namespace vestibule::content
