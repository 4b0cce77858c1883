// From a checked pack and what a person typed to the set-up of a company; for the window and the command line alike.
#pragma once
#include "content/packreader.h"
#include "core/workspace/setup.h"

namespace vestibule::content {

struct NewCompany {
    QString name;
    QString timezone;    // IANA; empty = the pack's
    QString packFolder;  // empty = the shipped sample pack
    NewPerson hr;
    bool sample = false;  // name, people and passwords come from the pack
};

struct PublishedAccount {
    QString login;
    QString name;
    Role role = Role::Trainee;
    QString password;
};

// InvalidArgument when the pack is no sample and a sample is asked for. today: first day of the trainees' programme.
[[nodiscard]] Result<core::SetUp> planCompany(const NewCompany &company, const Pack &pack, const QString &language, QDate today);

// Reads and checks the pack in the folder; Malformed with the first faults when it has any.
[[nodiscard]] Result<Pack> readSoundPack(const QString &folder, const CheckOptions &options);

// The accounts of a sample company as its sign-in page shows them.
[[nodiscard]] QList<PublishedAccount> publishedAccounts(const QList<SampleAccount> &accounts, const QString &language);

// The accounts among the files of an installed version; empty when it is no sample.
[[nodiscard]] QList<SampleAccount> installedAccounts(const QByteArray &sampleToml, const QStringList &languages);

}  // namespace vestibule::content
