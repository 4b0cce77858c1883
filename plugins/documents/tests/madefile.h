// Documents made for a test: the smallest archives that are a DOCX or an ODT.
#pragma once
#include <QByteArray>
#include <QList>

#include <zip.h>

#include <utility>

namespace vestibule::documents::test {

using Entries = QList<std::pair<QByteArray, QByteArray>>;  // name, bytes

inline QByteArray zipped(const Entries &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t *const archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    if (!archive)
        qFatal("no archive");
    for (const auto &[name, bytes] : entries) {
        zip_source_t *const part = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            qFatal("no entry");
        zip_file_set_mtime(archive, zip_uint64_t(index), 1'700'000'000, 0);
        if (name == "mimetype")
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        qFatal("not closed");
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    zip_source_open(source);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

inline QByteArray entryOf(const QByteArray &file, const QByteArray &name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t *const archive = zip_open_from_source(zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, &error), ZIP_RDONLY, &error);
    if (!archive)
        return {};
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_stat(archive, name.constData(), 0, &stat) == 0) {
        bytes.resize(qsizetype(stat.size));
        zip_file_t *const entry = zip_fopen(archive, name.constData(), 0);
        zip_fread(entry, bytes.data(), stat.size);
        zip_fclose(entry);
    }
    zip_discard(archive);
    return bytes;
}

inline QByteArray wordXml(const QByteArray &root, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
           " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
           " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" +
           content + "</w:" + root + ">";
}

inline QByteArray docx(const QByteArray &body, const Entries &more = {}, const QByteArray &types = {})
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    Entries entries{{"[Content_Types].xml",
                     "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                     "<Override PartName=\"/word/document.xml\" ContentType=\"" + word + "document.main+xml\"/>"
                     "<Override PartName=\"/word/header1.xml\" ContentType=\"" + word + "header+xml\"/>" + types + "</Types>"},
                    {"word/document.xml", wordXml("document", "<w:body>" + body + "</w:body>")},
                    {"word/media/logo.png", QByteArray("\x89PNG\r\n", 6) + QByteArray(500, 'x')}};
    return zipped(entries + more);
}

inline QByteArray odt(const QByteArray &body, const Entries &more = {})
{
    const QByteArray spaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";
    Entries entries{{"mimetype", "application/vnd.oasis.opendocument.text"},
                    {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" + spaces + "><office:body><office:text>" + body +
                                        "</office:text></office:body></office:document-content>"}};
    return zipped(entries + more);
}

inline QByteArray run(const QByteArray &text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }
inline QByteArray para(const QByteArray &text) { return "<w:p>" + run(text) + "</w:p>"; }
inline QByteArray row(const QList<QByteArray> &cells)
{
    QByteArray made = "<w:tr>";
    for (const QByteArray &cell : cells)
        made += "<w:tc><w:tcPr/>" + para(cell) + "</w:tc>";
    return made + "</w:tr>";
}
inline QByteArray table(const QByteArray &rows) { return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>"; }

// What stands in the body of a made DOCX, without the attributes that keep spaces.
inline QByteArray bodyOf(const QByteArray &file)
{
    const QByteArray xml = entryOf(file, "word/document.xml");
    const qsizetype from = xml.indexOf("<w:body>") + 8;
    return xml.mid(from, xml.indexOf("</w:body>") - from).replace(" xml:space=\"preserve\"", "");
}

}  // namespace vestibule::documents::test
