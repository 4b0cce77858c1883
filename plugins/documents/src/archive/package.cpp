#include "archive/package.h"

#include "archive/zip.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentPackage)
};

QString untouched() { return Words::tr("The file was left as it is."); }

// What a person probably has in the hand when it is no zip archive.
std::unexpected<Error> noArchive(const QByteArray &file, const QString &name, const QString &detail)
{
    const auto begins = [&](QByteArrayView magic) { return file.startsWith(magic); };
    const QString save = Words::tr("Save the document as .docx or .odt and choose that file.");
    const auto no = [&](const QString &what, const QString &todo) { return fail(ErrorCode::Malformed, what, todo, untouched(), detail); };
    if (file.isEmpty())
        return no(Words::tr("“%1” is empty.").arg(name), save);
    if (begins("PK\x03\x04"))
        return no(Words::tr("“%1” is damaged or was not copied to its end.").arg(name),
                  Words::tr("Open it in a word processor and save it anew, or copy it again."));
    if (begins("\xd0\xcf\x11\xe0"))
        return no(Words::tr("“%1” is protected by a password, or is a .doc of before 2007.").arg(name),
                  Words::tr("Open it in a word processor, take the password away and save it as .docx or .odt."));
    if (begins("\xff\xd8\xff") || begins("\x89PNG") || begins("GIF8") || begins("BM") || begins("II*") || (begins("RIFF") && file.mid(8, 4) == "WEBP"))
        return no(Words::tr("“%1” is a picture, not a document.").arg(name), save);
    if (begins("%PDF"))
        return no(Words::tr("“%1” is a PDF file, from which fields cannot be read.").arg(name), save);
    if (begins("{\\rtf"))
        return no(Words::tr("“%1” is an RTF file.").arg(name), save);
    return no(Words::tr("“%1” is not a DOCX or ODT document.").arg(name), save);
}

bool isTricky(const QString &entry)
{
    static const QRegularExpression drive(u"^[A-Za-z]:"_s);
    return entry.isEmpty() || entry.startsWith(u'/') || entry.contains(u'\\') || entry.contains(drive) ||
           entry.split(u'/').contains(u".."_s) || entry.contains(QChar::ReplacementCharacter) ||
           std::ranges::any_of(entry, [](QChar c) { return c < u' '; });
}

bool holdsMacros(const QString &entry)
{
    const QString lower = entry.toLower();
    const QString file = lower.section(u'/', -1);
    return file == "vbaproject.bin"_L1 || file == "vbadata.xml"_L1 || lower.startsWith("basic/"_L1) || lower.startsWith("scripts/"_L1);
}

// A file that calls itself one with macros would get them back in a word processor.
bool isMacroName(const QString &name) { return name.endsWith(".docm"_L1, Qt::CaseInsensitive) || name.endsWith(".dotm"_L1, Qt::CaseInsensitive); }

bool isXml(const QString &entry)
{
    return entry.endsWith(".xml"_L1, Qt::CaseInsensitive) || entry.endsWith(".rels"_L1, Qt::CaseInsensitive);
}

std::unexpected<Error> macros(const QString &name)
{
    return fail(ErrorCode::Unsupported, Words::tr("“%1” holds macros, which are never taken in.").arg(name),
                Words::tr("Save it as a document without macros (.docx or .odt)."), untouched());
}

// Before the root element: another encoding, or a document type, by which entities would come in.
Result<void> checkProlog(const QByteArray &xml, const QString &name, const QString &entry)
{
    if (xml.startsWith("\xff\xfe") || xml.startsWith("\xfe\xff") || xml.left(4).contains('\0'))
        return fail(ErrorCode::Unsupported, Words::tr("“%2” in “%1” is not written in UTF-8.").arg(name, entry),
                    Words::tr("Open the document in a word processor and save it anew."), untouched());
    static const QRegularExpression encoding(u"^(?:\uFEFF)?<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)"_s);
    const QString declared = encoding.match(QString::fromUtf8(xml.left(200))).captured(1).toLower();
    if (!declared.isEmpty() && declared != "utf-8"_L1 && declared != "us-ascii"_L1)
        return fail(ErrorCode::Unsupported, Words::tr("“%2” in “%1” is not written in UTF-8.").arg(name, entry),
                    Words::tr("Open the document in a word processor and save it anew."), untouched());
    qsizetype at = 0;
    while ((at = xml.indexOf('<', at)) >= 0) {
        if (xml.mid(at, 4) == "<!--")
            at = xml.indexOf("-->", at + 4);
        else if (xml.mid(at, 2) == "<?")
            at = xml.indexOf("?>", at + 2);
        else
            break;
        if (at < 0)
            break;
    }
    if (at >= 0 && xml.mid(at, 2) == "<!")
        return fail(ErrorCode::Refused, Words::tr("“%2” in “%1” declares a document type or entities, as no word processor does.").arg(name, entry),
                    Words::tr("Do not trust this file. If it is yours, save it anew in a word processor."), untouched());
    return {};
}

const QString Manifest = u"META-INF/manifest.xml"_s;
constexpr auto WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml."_L1;
constexpr auto OdtType = "application/vnd.oasis.opendocument.text"_L1;

}  // namespace

Result<Package> Package::read(const QByteArray &file, const QString &name, const Limits &limits)
{
    Package package;
    package.m_file = file;
    package.m_name = name;
    if (isMacroName(name))
        return macros(name);
    if (const auto entries = package.readEntries(limits); !entries)
        return std::unexpected(entries.error());
    if (const auto kind = package.findKind(); !kind)
        return std::unexpected(kind.error());
    for (auto part = package.m_xml.cbegin(); part != package.m_xml.cend(); ++part)
        if (const auto prolog = checkProlog(*part, name, part.key()); !prolog)
            return std::unexpected(prolog.error());
    return package;
}

Result<void> Package::readEntries(const Limits &limits)
{
    const auto tooLarge = [&] {
        return fail(ErrorCode::Full, Words::tr("“%1” unpacks to far more than a document holds.").arg(m_name),
                    Words::tr("Do not trust this file. If it is yours, take large pictures out of it."), untouched());
    };
    if (m_file.size() > limits.fileBytes)
        return tooLarge();
    if (m_file.isEmpty())  // to libzip an archive without entries
        return noArchive(m_file, m_name, {});
    const auto zip = Zip::open(m_file);
    if (!zip)
        return noArchive(m_file, m_name, zip.error().detail);
    if (zip->count() > limits.entries)
        return tooLarge();
    qint64 total = 0;
    QSet<QString> seen;
    QList<ZipEntry> entries;
    for (qint64 i = 0; i < zip->count(); ++i) {
        const auto entry = zip->entry(i);
        if (!entry)
            return noArchive(m_file, m_name, entry.error().detail);
        if (entry->encrypted)
            return fail(ErrorCode::Unsupported, Words::tr("“%1” is encrypted.").arg(m_name),
                        Words::tr("Take the password away in the program that set it, and choose the file again."), untouched());
        if (isTricky(entry->name) || seen.contains(entry->name.toLower()))
            return fail(ErrorCode::Refused, Words::tr("“%1” names a part in a way that no word processor does: “%2”.").arg(m_name, entry->name),
                        Words::tr("Do not trust this file. If it is yours, save it anew in a word processor."), untouched());
        if (holdsMacros(entry->name))
            return macros(m_name);
        total += entry->size;
        if (total > limits.totalBytes || (entry->size > (1 << 20) && entry->size / std::max<qint64>(1, entry->packed) > limits.ratio))
            return tooLarge();
        seen.insert(entry->name.toLower());
        entries.append(*entry);
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString &entry = entries[i].name;
        m_entries.append(entry);
        if (!isXml(entry) && entry != "mimetype"_L1)
            continue;
        auto bytes = zip->unpack(i, entries[i].size);
        if (!bytes)
            return fail(ErrorCode::Malformed, Words::tr("“%2” in “%1” is damaged.").arg(m_name, entry),
                        Words::tr("Open the document in a word processor and save it anew, or copy it again."), untouched(), bytes.error().detail);
        if (entry == "mimetype"_L1) {
            m_mimetype = bytes->trimmed();
            continue;
        }
        m_xml.insert(entry, std::move(*bytes));
    }
    return {};
}

Result<void> Package::findKind()
{
    if (m_xml.value(Manifest).contains("encryption-data"))
        return fail(ErrorCode::Unsupported, Words::tr("“%1” is encrypted.").arg(m_name),
                    Words::tr("Take the password away in the program that set it, and choose the file again."), untouched());
    if (m_xml.contains(u"[Content_Types].xml"_s))
        return findDocxParts();
    if (m_xml.contains(u"content.xml"_s))
        return findOdtParts();
    return fail(ErrorCode::Malformed, Words::tr("“%1” is an archive, but not a DOCX or ODT document.").arg(m_name),
                Words::tr("Save the document as .docx or .odt and choose that file."), untouched());
}

Result<void> Package::findDocxParts()
{
    m_format = Format::Docx;
    const QString list = u"[Content_Types].xml"_s;
    QXmlStreamReader reader(m_xml.value(list));
    QMap<QString, QString> spelling;
    for (const QString &entry : std::as_const(m_entries))
        spelling.insert(entry.toLower(), entry);
    QStringList bodies;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString type = reader.attributes().value("ContentType"_L1).toString();
        if (type.contains("macroEnabled"_L1, Qt::CaseInsensitive) || type.contains("vbaProject"_L1, Qt::CaseInsensitive))
            return macros(m_name);
        if (!type.startsWith(WordType))
            continue;
        const QString entry = spelling.value(reader.attributes().value("PartName"_L1).toString().mid(1).toLower());
        const QString what = type.sliced(WordType.size());
        if (what == "template.main+xml"_L1)
            m_always[list] = m_xml.value(list).replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
        if (entry.isEmpty() || !m_xml.contains(entry))
            continue;
        if (what == "document.main+xml"_L1 || what == "template.main+xml"_L1)
            bodies.append(entry);
        else if (what == "header+xml"_L1 || what == "footer+xml"_L1 || what == "footnotes+xml"_L1 || what == "endnotes+xml"_L1)
            m_textParts.append(entry);
    }
    if (reader.hasError())
        return fail(ErrorCode::Malformed, Words::tr("“%2” in “%1” is damaged.").arg(m_name, list),
                    Words::tr("Open the document in a word processor and save it anew, or copy it again."), untouched(), reader.errorString());
    if (bodies.isEmpty() && m_xml.contains(u"word/document.xml"_s))
        bodies.append(u"word/document.xml"_s);  // some programs give its type for all of *.xml
    if (bodies.isEmpty())
        return fail(ErrorCode::Unsupported, Words::tr("“%1” is a document of another kind: a table, a presentation or a drawing.").arg(m_name),
                    Words::tr("Choose a text document: .docx or .odt."), untouched());
    m_textParts.sort();
    m_textParts = bodies + m_textParts;
    return {};
}

Result<void> Package::findOdtParts()
{
    m_format = Format::Odt;
    const QString type = QString::fromUtf8(m_mimetype);
    if (!type.isEmpty() && type != OdtType && type != OdtType + "-template"_L1)
        return fail(ErrorCode::Unsupported, Words::tr("“%1” is a document of another kind: a table, a presentation or a drawing.").arg(m_name),
                    Words::tr("Choose a text document: .docx or .odt."), untouched());
    if (type == OdtType + "-template"_L1) {
        m_always[u"mimetype"_s] = QByteArray(OdtType.data(), OdtType.size());
        m_always[Manifest] = m_xml.value(Manifest).replace("opendocument.text-template", "opendocument.text");
    }
    m_textParts.append(u"content.xml"_s);
    if (m_xml.contains(u"styles.xml"_s))
        m_textParts.append(u"styles.xml"_s);
    return {};
}

Result<QByteArray> Package::with(QMap<QString, QByteArray> changed) const
{
    for (auto it = m_always.cbegin(); it != m_always.cend(); ++it)
        if (m_entries.contains(it.key()) && !changed.contains(it.key()))
            changed.insert(it.key(), it.value());
    if (changed.isEmpty())
        return m_file;
    auto zip = Zip::open(m_file);
    auto written = zip ? std::move(*zip).replaced(changed) : Result<QByteArray>(std::unexpected(zip.error()));
    if (!written)
        return fail(ErrorCode::Io, Words::tr("The document could not be put together from “%1”.").arg(m_name),
                    Words::tr("Free some memory and try again."), Words::tr("Nothing was written."), written.error().detail);
    return written;
}

}  // namespace vestibule::documents
