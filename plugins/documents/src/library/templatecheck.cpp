#include "library/templatecheck.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentLibrary)
};

Problem problem(const QString &file, const QString &message) { return {file, 0, 0, Problem::Severity::Error, message}; }

QString at(const Place &place) { return Words::tr("%1, paragraph %2 (“%3”)").arg(place.part).arg(place.paragraph).arg(place.text); }

class Comparison
{
public:
    Comparison(const Document &document, const QString &file) : m_document(document), m_file(file) {}

    QList<Problem> run(const QList<Field> &fields)
    {
        for (const Field &field : fields)
            compare(field);
        for (const LibraryField &field : m_document.fields) {
            tellUnused(field, field.name);
            for (const LibraryField &column : field.columns)
                tellUnused(column, field.name + u'.' + column.name);
        }
        return std::move(m_problems);
    }

private:
    // A name is looked for in the list around it, from inside out, then in the document, as values are.
    [[nodiscard]] const LibraryField *find(const Field &field) const
    {
        for (auto list = field.lists.crbegin(); list != field.lists.crend(); ++list) {
            const LibraryField *around = m_document.field(*list);
            if (around && field.name == "."_L1)
                return around;
            if (around)
                for (const LibraryField &column : around->columns)
                    if (column.name == field.name)
                        return &column;
        }
        return m_document.field(field.name);
    }

    void compare(const Field &field)
    {
        const LibraryField *known = find(field);
        if (!known) {
            const QString like = nearest(field.name, names());
            m_problems.append(problem(m_file, Words::tr("%1: “%2” stands in the template, but not in the library; add it there or take it out.").arg(at(field.places.first()), field.name) +
                                                  (like.isEmpty() ? QString() : u' ' + Words::tr("Did you mean “%1”?").arg(like))));
            return;
        }
        m_used.insert(known);
        if (field.type == FieldType::Text || (field.type == FieldType::List && known->optional))
            return;  // says nothing about the type, or asks only whether something is filled in
        if (field.type != known->type)
            m_problems.append(problem(m_file, Words::tr("%1: “%2” is of the type “%3” in the template and “%4” in the library; give it one.")
                                                  .arg(at(field.places.first()), field.name, wordOf(field.type), wordOf(known->type))));
        else if (!field.choices.isEmpty() && field.choices != known->choices)
            m_problems.append(problem(m_file, Words::tr("%1: the choices of “%2” are other ones in the library; write them alike, or leave them out of the template.")
                                                  .arg(at(field.places.first()), field.name)));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const LibraryField &field : m_document.fields) {
            all.append(field.name);
            for (const LibraryField &column : field.columns)
                all.append(column.name);
        }
        return all;
    }

    void tellUnused(const LibraryField &field, const QString &name)
    {
        if (!m_used.contains(&field))
            m_problems.append(problem(m_file, Words::tr("“%1” stands in the library, but not in this template; add {{%1}} or take it out of the library.").arg(name)));
    }

    const Document &m_document;
    QString m_file;
    QSet<const LibraryField *> m_used;
    QList<Problem> m_problems;
};

QList<Problem> checkFields(const Template &read, const QString &file, const Document &document)
{
    // A slip within the template is one against the library too, which says more about it.
    const bool comparable = std::ranges::all_of(read.faults(), [](const Fault &fault) { return fault.kind == "misspelt"_L1; });
    QList<Problem> problems = comparable ? Comparison(document, file).run(read.fields()) : QList<Problem>();
    for (const Fault &fault : read.faults())
        problems.append(problem(file, fault.place.part.isEmpty() ? fault.message : at(fault.place) + u": "_s + fault.message));
    return problems;
}

}  // namespace

QList<Problem> compareFields(const QList<Field> &inTemplate, const Document &document, const QString &file) { return Comparison(document, file).run(inTemplate); }

QList<Problem> checkTemplate(const QByteArray &bytes, const QString &file, const Document &document, Format format)
{
    const auto read = Template::read(bytes, file);
    if (!read)
        return {problem(file, read.error().message())};
    if (read->format() != format)
        return {problem(file, Words::tr("this is no .%1 file; save it in this format").arg(suffixOf(format)))};
    return checkFields(*read, file, document);
}

QList<Problem> checkHtml(const QByteArray &bytes, const QString &file, const Document &document)
{
    const auto read = Template::readHtml(bytes, file);
    return read ? checkFields(*read, file, document) : QList<Problem>{problem(file, read.error().message())};
}

}  // namespace vestibule::documents
