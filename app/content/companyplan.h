// From a checked pack and what a person typed to the set-up of a company; for the window and the command line alike.
#pragma once
#include "content/packreader.h"
#include "core/workspace/setup.h"

#include <QVariantList>

namespace vestibule::content {

struct NewCompany {
    QString name;
    QString timezone;    // IANA; empty = the pack's
    QString packFolder;  // empty = the shipped sample pack
    NewPerson hr;
    bool sample = false;  // name, people and passwords come from the pack
};

// InvalidArgument when the pack is no sample and a sample is asked for. The trainees' programme begins on the day
// that it is now (ms UTC) in the company's time zone, wherever this computer stands.
[[nodiscard]] Result<core::SetUp> planCompany(const NewCompany &company, const Pack &pack, const QString &language, qint64 now);

// Reads and checks the pack in the folder; Malformed with the first faults when it has any.
[[nodiscard]] Result<Pack> readSoundPack(const QString &folder, const CheckOptions &options);

// The sample accounts of the content in force, with their published passwords: [{login, name, role, password}] with the role in
// words. Empty for a real company. On the store's thread.
[[nodiscard]] Result<QVariantList> publishedAccounts(core::Store &store, const QString &language);

}  // namespace vestibule::content
