// A word-processing file (DOCX or ODT) in memory: a zip archive whose parts are read after it was found harmless, and written again so
// that every part which was not changed keeps its compressed bytes and its place.
#pragma once
#include <vestibule/result.h>

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace vestibule::documents {

enum class Format { Docx, Odt };

// What a file may hold; a real document stays far below.
struct Limits {
    qint64 fileBytes = 64 << 20;
    qint64 entries = 5'000;
    qint64 totalBytes = 256 << 20;  // unpacked
    qint64 ratio = 300;             // unpacked to packed, of parts above a mebibyte
};

class Package
{
public:
    // name: as messages call the file. Fails with Malformed (no such document, damaged), Unsupported (encrypted, macros, another kind of
    // document), Refused (what only an attack holds) or Full (beyond a limit).
    [[nodiscard]] static Result<Package> read(const QByteArray &file, const QString &name, const Limits &limits = {});

    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QStringList &entries() const { return m_entries; }  // in the archive's order
    // The parts that hold text, the body first, then headers, footers and notes.
    [[nodiscard]] const QStringList &textParts() const { return m_textParts; }
    // An XML part unpacked; empty when there is none.
    [[nodiscard]] QByteArray xml(const QString &entry) const { return m_xml.value(entry); }

    // The archive with these parts replaced. A document template (.dotx, .ott) becomes a document.
    [[nodiscard]] Result<QByteArray> with(QMap<QString, QByteArray> changed) const;

private:
    Result<void> readEntries(const Limits &limits);
    Result<void> findKind();
    Result<void> findDocxParts();
    Result<void> findOdtParts();

    QByteArray m_file;
    QString m_name;
    Format m_format = Format::Docx;
    QStringList m_entries;
    QStringList m_textParts;
    QMap<QString, QByteArray> m_xml;
    QByteArray m_mimetype;               // of an ODT
    QMap<QString, QByteArray> m_always;  // parts that every written copy replaces
};

}  // namespace vestibule::documents
