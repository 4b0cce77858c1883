#include "library/libraryreader.h"

#include "toml/tomlfile.h"
#include "values/values.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <array>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentLibrary)
};

constexpr std::array Types{FieldType::Text, FieldType::Number, FieldType::Money, FieldType::Date, FieldType::Choice, FieldType::Client,
                           FieldType::Product, FieldType::List};

// The word of a closed list, or nothing, which is reported.
qsizetype wordAt(const TomlEntry &entry, const char *key, const QStringList &words)
{
    const QString word = entry.string(key, Need::Required);
    const qsizetype at = words.indexOf(word);
    if (at < 0 && !word.isEmpty())
        entry.error(key, Words::tr("“%1” is none of: %2").arg(word, words.join(u", "_s)));
    return at;
}

void checkId(const TomlEntry &entry, const QString &id)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    if (!id.isEmpty() && !form.match(id).hasMatch())
        entry.error("id", Words::tr("“%1” is no id; use a-z, 0-9 and -").arg(id));
}

class FieldReader
{
public:
    // within: these are the columns of a list.
    [[nodiscard]] QList<LibraryField> read(const std::vector<TomlEntry> &entries, bool within) const
    {
        QList<LibraryField> fields;
        for (const TomlEntry &entry : entries) {
            LibraryField field = readField(entry, within);
            if (std::ranges::any_of(fields, [&](const LibraryField &other) { return other.name == field.name; }))
                entry.error("name", Words::tr("the field “%1” is named twice; take one out").arg(field.name));
            fields.append(field);
        }
        return fields;
    }

private:
    [[nodiscard]] LibraryField readField(const TomlEntry &entry, bool within) const
    {
        entry.onlyKnows({u"name"_s, u"type"_s, u"optional"_s, u"from"_s, u"reckon"_s, u"column"_s, u"label"_s, u"hint"_s, u"initial"_s, u"choices"_s});
        LibraryField field;
        field.name = entry.string("name", Need::Required);
        field.label = entry.string("label", Need::Required);
        field.hint = entry.string("hint");
        field.initial = entry.string("initial");
        field.optional = entry.flag("optional");
        field.type = entry.has("type") ? typeOf(entry) : FieldType::Text;
        field.choices = entry.strings("choices");
        field.from = entry.string("from");
        if (!field.from.isEmpty() && !knownSources().contains(field.from))
            entry.error("from", Words::tr("nothing can be filled in from “%1”; known are: %2").arg(field.from, knownSources().join(u", "_s)));
        if (!within && field.from.startsWith(u"product."))
            entry.error("from", Words::tr("a product is picked for the row of a list; make this a column"));
        if ((field.type == FieldType::Choice) != !field.choices.isEmpty())
            entry.error("choices", Words::tr("“choices” belong to a field of the type “choice”, which needs them"));
        if (const auto reckoning = entry.table("reckon"))
            field.reckoning = readReckoning(*reckoning);
        readColumns(entry, field, within);
        return field;
    }

    void readColumns(const TomlEntry &entry, LibraryField &field, bool within) const
    {
        if (field.type == FieldType::List && within)
            entry.error("type", Words::tr("a list cannot stand in a list; make it a list of the document"));
        else if (field.type == FieldType::List)
            field.columns = read(entry.named("column", "name", Need::Required), true);
        if ((field.type == FieldType::List) != !field.columns.isEmpty())
            entry.error("column", Words::tr("a field of the type “list” needs [[document.field.column]], and no other has them"));
    }

    [[nodiscard]] static FieldType typeOf(const TomlEntry &entry)
    {
        QStringList words;
        for (const FieldType type : Types)
            words.append(wordOf(type));
        return Types[std::size_t(std::max<qsizetype>(0, wordAt(entry, "type", words)))];
    }

    [[nodiscard]] static Reckoning readReckoning(const TomlEntry &entry)
    {
        static const QStringList kinds{u"number"_s, u"product"_s, u"sum"_s, u"percent"_s, u"add"_s};
        entry.onlyKnows({u"kind"_s, u"of"_s, u"percent"_s});
        Reckoning made;
        made.kind = Reckoning::Kind(wordAt(entry, "kind", kinds) + 1);
        made.of = entry.strings("of", made.kind == Reckoning::Number ? Need::Optional : Need::Required);
        made.percent = entry.amount("percent");
        const qsizetype size = made.of.size();
        const bool fits = made.kind == Reckoning::Product ? size == 2 || size == 3
                        : made.kind == Reckoning::Sum     ? size == 1
                        : made.kind == Reckoning::Percent ? size == (made.percent > 0 ? 1 : 2)
                                                          : true;
        if (!fits)
            entry.error("of", Words::tr("“of” names: two columns, or three, of a product; one column of a sum; one field of a percentage, or two without “percent”"));
        return made;
    }
};

// What a reckoning speaks of has to be there, and to stand before it: so that one pass reckons everything.
class ReckoningCheck
{
public:
    ReckoningCheck(const Document &document, const TomlEntry &entry) : m_document(document), m_entry(entry) {}

    void run()
    {
        for (const LibraryField &field : m_document.fields) {
            for (const LibraryField &column : field.columns)
                check(column, field.name + u'.');
            check(field, {});
        }
    }

private:
    void check(const LibraryField &field, const QString &list)
    {
        for (QString name : field.reckoning.of) {
            if (field.reckoning.kind == Reckoning::Add && name.startsWith(u'-'))
                name.remove(0, 1);
            if (!m_known.contains(list + name))
                m_entry.error(Words::tr("“%1” is reckoned from “%2”, which is no field before it; name one").arg(list + field.name, name));
        }
        m_known.append(list + field.name);
    }

    const Document &m_document;
    const TomlEntry &m_entry;
    QStringList m_known;
};

Document readDocument(const TomlEntry &entry)
{
    static const QStringList formats{u"docx"_s, u"odt"_s};
    entry.onlyKnows({u"id"_s, u"kind"_s, u"formats"_s, u"html"_s, u"sign"_s, u"field"_s, u"title"_s, u"description"_s});
    Document document;
    document.id = entry.string("id", Need::Required);
    checkId(entry, document.id);
    document.kind = documentKinds().value(wordAt(entry, "kind", documentKinds()));
    document.title = entry.string("title", Need::Required);
    document.description = entry.string("description", Need::Required);
    for (const QString &format : entry.strings("formats", Need::Required)) {
        if (!formats.contains(format))
            entry.error("formats", Words::tr("“%1” is none of: %2").arg(format, formats.join(u", "_s)));
        document.formats.append(format == "odt"_L1 ? Format::Odt : Format::Docx);
    }
    document.html = entry.flag("html");
    if (entry.has("sign")) {
        document.readAndSign = entry.string("sign") == "read-and-sign"_L1;
        if (!document.readAndSign)
            entry.error("sign", Words::tr("“sign” is \"read-and-sign\", or left out"));
    }
    document.fields = FieldReader().read(entry.named("field", "name", Need::Required), false);
    ReckoningCheck(document, entry).run();
    return document;
}

Client readClient(const TomlEntry &entry)
{
    Client client;
    client.id = entry.string("id", Need::Required);
    checkId(entry, client.id);
    QStringList keys{u"id"_s};
    for (const QString &source : knownSources()) {
        if (!source.startsWith("client."_L1))
            continue;
        const QByteArray key = source.section(u'.', 1).toLatin1();
        keys.append(QString::fromLatin1(key));
        const QString text = entry.string(key.constData(), key == "name" ? Need::Required : Need::Optional);
        if (!text.isEmpty())
            client.known.insert(source, text);
    }
    entry.onlyKnows(keys);
    const QString signedOn = client.known.value(u"client.contract-date"_s);
    if (!signedOn.isEmpty() && !QDate::fromString(signedOn, Qt::ISODate).isValid())
        entry.error("contract-date", Words::tr("“%1” is no day; write it as 2026-03-05").arg(signedOn));
    return client;
}

QList<Client> readClients(const TomlEntry &root)
{
    QList<Client> clients;
    for (const TomlEntry &entry : root.named("client", "id", Need::Required)) {
        const Client client = readClient(entry);
        if (std::ranges::any_of(clients, [&](const Client &other) { return other.id == client.id; }))
            entry.error("id", Words::tr("the client “%1” is named twice; take one out").arg(client.id));
        clients.append(client);
    }
    return clients;
}

}  // namespace

LibraryReading readLibrary(const LibrarySource &common, const LibrarySource &texts, const QString &language)
{
    LibraryReading reading;
    const TomlFile file(common.path, common.toml, reading.problems);
    const TomlFile textFile(texts.path, texts.toml, reading.problems);
    if (!file.root() || !textFile.root())
        return reading;
    const TomlEntry root(file, textFile);
    root.onlyKnows({u"format"_s, u"document"_s, u"client"_s});
    if ((*file.root())["format"].value<int64_t>() != 1)
        file.error(*file.root(), Words::tr("“format” has to be 1"));
    Library library;
    library.language = language;
    for (const TomlEntry &entry : root.named("document", "id", Need::Required)) {
        library.documents.append(readDocument(entry));
        const auto same = std::ranges::count(library.documents, library.documents.last().id, &Document::id);
        if (same > 1)
            entry.error("id", Words::tr("the document “%1” is named twice; take one out").arg(library.documents.last().id));
    }
    library.clients = readClients(root);
    if (library.documents.isEmpty())
        root.error(Words::tr("the library has no document; write [[document]]"));
    if (!hasErrors(reading.problems))
        reading.library = std::move(library);
    return reading;
}

}  // namespace vestibule::documents
