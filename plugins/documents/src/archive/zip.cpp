#include "archive/zip.h"

#include <cstdlib>
#include <cstring>

namespace vestibule::documents {

namespace {

// Package gives the words for people.
std::unexpected<Error> broken(zip_error_t *error)
{
    return fail(ErrorCode::Malformed, {}, {}, {}, QString::fromUtf8(zip_error_strerror(error)));
}

}  // namespace

Result<Zip> Zip::open(const QByteArray &file)
{
    zip_error_t error;
    zip_error_init(&error);
    Zip zip;
    // A copy that libzip owns: 1.7 frees what it does not own when it writes over a buffer whose beginning stays.
    void *const copy = std::malloc(std::size_t(std::max<qsizetype>(1, file.size())));
    if (copy) {
        std::memcpy(copy, file.constData(), std::size_t(file.size()));
        zip.m_source.reset(zip_source_buffer_create(copy, zip_uint64_t(file.size()), 1, &error));
        if (!zip.m_source)
            std::free(copy);
    }
    if (zip.m_source) {
        zip_source_keep(zip.m_source.get());  // one hold is ours, the other becomes the archive's
        zip.m_archive.reset(zip_open_from_source(zip.m_source.get(), 0, &error));
        if (!zip.m_archive)
            zip_source_free(zip.m_source.get());
    }
    if (!zip.m_archive) {
        const auto failure = broken(&error);
        zip_error_fini(&error);
        return failure;
    }
    zip_error_fini(&error);
    return zip;
}

qint64 Zip::count() const { return zip_get_num_entries(m_archive.get(), 0); }

Result<ZipEntry> Zip::entry(qint64 index) const
{
    zip_stat_t stat;
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0 || (stat.valid & needed) != needed)
        return broken(zip_get_error(m_archive.get()));
    constexpr zip_uint64_t most = zip_uint64_t(1) << 62;  // a header may claim anything
    return ZipEntry{QString::fromUtf8(stat.name), qint64(std::min(stat.size, most)), qint64(std::min(stat.comp_size, most)),
                    (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE};
}

Result<QByteArray> Zip::unpack(qint64 index, qint64 size) const
{
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0),
                                                                  &zip_fclose);
    if (!file)
        return broken(zip_get_error(m_archive.get()));
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + done, zip_uint64_t(size - done));
        if (got <= 0)
            return broken(zip_file_get_error(file.get()));
        done += got;
    }
    // The checksum is compared when the end is reached.
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0)
        return broken(zip_file_get_error(file.get()));
    return bytes;
}

Result<QByteArray> Zip::replaced(const QMap<QString, QByteArray> &changed) &&
{
    zip_t *const archive = m_archive.get();
    // While the first entries stay as they are, libzip keeps the file's beginning but writes a directory that says other flags of it.
    // A first entry that is newer by the least step of time makes it write every header anew; packed bytes are copied all the same.
    constexpr time_t step = 2;
    zip_stat_t first;
    if (zip_stat_index(archive, 0, 0, &first) != 0 || zip_file_set_mtime(archive, 0, first.mtime + step, 0) != 0)
        return broken(zip_get_error(archive));
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        const zip_int64_t index = zip_name_locate(archive, it.key().toUtf8().constData(), ZIP_FL_ENC_UTF_8);
        zip_stat_t stat;
        if (index < 0 || zip_stat_index(archive, zip_uint64_t(index), 0, &stat) != 0)
            return broken(zip_get_error(archive));
        zip_source_t *const source = zip_source_buffer(archive, it->constData(), zip_uint64_t(it->size()), 0);
        if (!source || zip_file_replace(archive, zip_uint64_t(index), source, 0) != 0) {
            zip_source_free(source);
            return broken(zip_get_error(archive));
        }
        // The same template and values give the same file, whenever it is made.
        const bool stored = (stat.valid & ZIP_STAT_COMP_METHOD) && stat.comp_method == ZIP_CM_STORE;
        if (zip_file_set_mtime(archive, zip_uint64_t(index), stat.mtime, 0) != 0 ||
            zip_set_file_compression(archive, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) != 0)
            return broken(zip_get_error(archive));
    }
    if (zip_close(archive) != 0)
        return broken(zip_get_error(archive));
    static_cast<void>(m_archive.release());

    zip_stat_t stat;
    if (zip_source_stat(m_source.get(), &stat) != 0 || zip_source_open(m_source.get()) != 0)
        return broken(zip_source_error(m_source.get()));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(m_source.get(), bytes.data(), stat.size);
    zip_source_close(m_source.get());
    if (got != bytes.size())
        return broken(zip_source_error(m_source.get()));
    return bytes;
}

}  // namespace vestibule::documents
