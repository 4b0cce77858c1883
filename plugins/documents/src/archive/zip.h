// libzip behind RAII, on bytes in memory. Only for package.cpp.
#pragma once
#include <vestibule/result.h>

#include <QByteArray>
#include <QMap>

#include <zip.h>

#include <memory>

namespace vestibule::documents {

struct ZipEntry {
    QString name;
    qint64 size = 0;    // unpacked
    qint64 packed = 0;
    bool encrypted = false;
};

class Zip
{
public:
    // An error's detail holds libzip's words.
    [[nodiscard]] static Result<Zip> open(const QByteArray &file);

    [[nodiscard]] qint64 count() const;
    [[nodiscard]] Result<ZipEntry> entry(qint64 index) const;
    [[nodiscard]] Result<QByteArray> unpack(qint64 index, qint64 size) const;
    // The archive with these entries replaced, all others copied as they are. Uses the archive up.
    [[nodiscard]] Result<QByteArray> replaced(const QMap<QString, QByteArray> &changed) &&;

private:
    struct Discard {
        void operator()(zip_t *archive) const { zip_discard(archive); }
    };
    struct Release {
        void operator()(zip_source_t *source) const { zip_source_free(source); }
    };
    std::unique_ptr<zip_source_t, Release> m_source;
    std::unique_ptr<zip_t, Discard> m_archive;  // closed before its source is released
};

}  // namespace vestibule::documents
