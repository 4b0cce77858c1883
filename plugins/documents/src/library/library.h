// The library of a pack's documents in one language: which there are, their files, and what is filled into them and from where.
#pragma once
#include "archive/package.h"
#include "template/tags.h"

namespace vestibule::documents {

// How a field follows from others. Each step is rounded once, to the minor unit, half away from zero, as the price gym reckons.
struct Reckoning {
    enum Kind {
        None,
        Number,   // which row it is, from 1
        Product,  // in a row: of[0] × of[1], less of[2] per cent when there is a third
        Sum,      // column of[0], written "items.sum", added up
        Percent,  // `percent`, or of[1] per cent, of of[0]
        Add       // all of `of` added up; "-paid" is taken off
    } kind = None;
    QStringList of;
    qint64 percent = 0;  // ten-thousandths of a per cent
};

struct LibraryField {
    QString name;          // as in the tags: "client.name"
    FieldType type = FieldType::Text;
    bool optional = false; // may be left empty; all others have to be filled in
    // Where the form takes it from: "client.name", "client.inn" …; "product.name", "product.price" … in a list whose rows are picked from
    // the price list; "author.name" …; "today". Empty: it is typed in, or reckoned.
    QString from;
    Reckoning reckoning;
    QString label, hint;
    QString initial;       // what the form begins with; may be empty
    QStringList choices;   // in this language, for FieldType::Choice
    QList<LibraryField> columns;  // for FieldType::List
};

struct Document {
    QString id;
    QString kind;  // "proposal", …: see documentKinds()
    QString title, description;
    QList<Format> formats;      // at least one
    bool html = false;          // has the template of the quick PDF
    bool readAndSign = false;
    QList<LibraryField> fields; // empty for a document that is read, not filled in

    [[nodiscard]] const LibraryField *field(QStringView name) const;
};

// Whom the company sells to.
struct Client {
    QString id;
    QMap<QString, QString> known;  // by what LibraryField::from names: "client.name", "client.inn" …; a day in its ISO form

    [[nodiscard]] QString name() const { return known.value(QStringLiteral("client.name")); }
};

struct Library {
    QString language;
    QList<Document> documents;  // in the library's order
    QList<Client> clients;      // likewise

    [[nodiscard]] const Document *document(QStringView id) const;
};

[[nodiscard]] const QStringList &documentKinds();
// Of what one client, product or author is known: the names that may follow "client." and so on in LibraryField::from.
[[nodiscard]] const QStringList &knownSources();

// Below a language folder of the pack: "documents/proposal.docx"; the last of the quick PDF.
[[nodiscard]] QString templatePath(const QString &document, Format format);
[[nodiscard]] QString htmlPath(const QString &document);
// "docx", "odt".
[[nodiscard]] QString suffixOf(Format format);

inline constexpr char LibraryFile[] = "documents/library.toml";  // at the pack's top and below each language folder

}  // namespace vestibule::documents
