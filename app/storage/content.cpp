#include "storage/content.h"

#include "storage/failure.h"

#include "core/crypto/hash.h"

#include <QCoreApplication>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

core::StoredVersion versionOf(const Cursor &row)
{
    return {.id = row.text(0), .pack = row.text(1), .label = row.text(2), .installedAt = row.integer(3)};
}

bool exists(Cursor row) { return row.next(); }

}  // namespace

Result<void> SqlContent::install(const core::StoredVersion &version, const QMap<QString, QByteArray> &files)
{
    return guarded([&] {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        if (exists(m_connection.select(u"has-version"_s, {{u":id"_s, version.id}})))
            return;
        m_connection.run(u"insert-version"_s, {{u":id"_s, version.id},
                                               {u":pack"_s, text(version.pack)},
                                               {u":label"_s, text(version.label)},
                                               {u":installed_at"_s, version.installedAt}});
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString hash = core::hashHex(*file);
            if (!exists(m_connection.select(u"has-blob"_s, {{u":hash"_s, hash}})))
                m_connection.run(u"insert-blob"_s, {{u":hash"_s, hash}, {u":body"_s, blob(*file)}});
            m_connection.run(u"insert-file"_s, {{u":version"_s, version.id}, {u":path"_s, file.key()}, {u":blob"_s, hash}});
        }
        transaction.commit();
    });
}

Result<QList<core::StoredVersion>> SqlContent::versions()
{
    return guarded([&] {
        QList<core::StoredVersion> versions;
        for (Cursor row = m_connection.select(u"versions"_s); row.next();)
            versions.append(versionOf(row));
        return versions;
    });
}

Result<std::optional<core::StoredVersion>> SqlContent::inForce()
{
    return guarded([&]() -> std::optional<core::StoredVersion> {
        Cursor row = m_connection.select(u"in-force"_s);
        return row.next() ? std::optional(versionOf(row)) : std::nullopt;
    });
}

Result<QMap<QString, QByteArray>> SqlContent::files(const QString &version)
{
    return guarded([&] {
        QMap<QString, QByteArray> files;
        for (Cursor row = m_connection.select(u"files"_s, {{u":version"_s, text(version)}}); row.next();)
            files.insert(row.text(0), row.bytes(1));
        return files;
    });
}

Result<QByteArray> SqlContent::file(const QString &version, const QString &path)
{
    return guarded([&] {
        Cursor row = m_connection.select(u"file"_s, {{u":version"_s, text(version)}, {u":path"_s, text(path)}});
        if (row.next())
            return row.bytes(0);
        throw Failure({ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "The installed content has no file “%1”.").arg(path), {},
                       QCoreApplication::translate("Store", "Install the content pack again."), version});
    });
}

Result<void> SqlDrafts::save(const QString &learner, const QString &attempt, const QString &item, const QByteArray &value, qint64 now)
{
    return guarded([&] {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        if (value.isEmpty())
            m_connection.run(u"drop-draft"_s, {{u":learner"_s, learner}, {u":attempt"_s, attempt}, {u":item"_s, item}});
        else
            m_connection.run(u"save-draft"_s, {{u":learner"_s, learner},
                                               {u":attempt"_s, attempt},
                                               {u":item"_s, item},
                                               {u":value"_s, blob(value)},
                                               {u":saved_at"_s, now}});
        transaction.commit();
    });
}

Result<QHash<QString, QByteArray>> SqlDrafts::drafts(const QString &learner, const QString &attempt)
{
    return guarded([&] {
        QHash<QString, QByteArray> drafts;
        for (Cursor row = m_connection.select(u"drafts"_s, {{u":learner"_s, learner}, {u":attempt"_s, attempt}}); row.next();)
            drafts.insert(row.text(0), row.bytes(1));
        return drafts;
    });
}

}  // namespace vestibule::storage
