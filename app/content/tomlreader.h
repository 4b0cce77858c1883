// Reading TOML so that a person gets every fault at once, each with its line and column.
//
//     TomlTable root = TomlTable::parse(u"pack.toml"_s, bytes, problems);
//     pack.id = root.id(u"id");
//     pack.label = root.string(u"version");
//     for (TomlTable stage : root.tables(u"stage", Need::Optional))
//         stages.append(readStage(stage));
//     root.finish();                     // reports every key that nobody asked for
//     if (hasErrors(problems)) …
#pragma once
#include <vestibule/problem.h>

#include <QStringList>

#include <memory>
#include <optional>

namespace vestibule::content {

enum class Need { Required, Optional };

enum class IdForm {
    Plain,     // packaging: a-z 0-9 -, 1 to 64 characters
    Activity,  // quiz:packaging
    Dotted     // quiz.test
};
[[nodiscard]] bool isId(QStringView text, IdForm form = IdForm::Plain);

struct TomlPlace {
    int line = 0;    // from 1; 0 = the whole file
    int column = 0;
};

// One table of a document. Cheap to copy; copies share what was asked for. Not thread-safe.
// A key that is absent, of the wrong type or out of range is reported once and gives the empty value, so a reader reads on.
// A null table (its key was absent or faulty) gives empty values and reports nothing more.
class TomlTable
{
public:
    TomlTable() = default;
    // `file` as it is printed. `problems` must outlive all tables of the document. Null when the bytes are not TOML.
    [[nodiscard]] static TomlTable parse(const QString &file, const QByteArray &bytes, QList<Problem> &problems);

    [[nodiscard]] bool isNull() const { return !m_state; }
    [[nodiscard]] bool has(QStringView key) const;
    [[nodiscard]] QStringList keys() const;  // in alphabetical order

    // A required text must not be blank.
    [[nodiscard]] QString string(QStringView key, Need need = Need::Required);
    [[nodiscard]] QString id(QStringView key, Need need = Need::Required, IdForm form = IdForm::Plain);
    // One of the words.
    [[nodiscard]] QString choice(QStringView key, const QStringList &words, Need need = Need::Required);
    [[nodiscard]] bool boolean(QStringView key, bool fallback = false);
    // min and max belong to the range.
    [[nodiscard]] std::optional<qint64> integer(QStringView key, qint64 min, qint64 max, Need need = Need::Required);
    [[nodiscard]] std::optional<double> number(QStringView key, double min, double max, Need need = Need::Required);
    [[nodiscard]] QStringList strings(QStringView key, Need need = Need::Required);
    [[nodiscard]] QStringList ids(QStringView key, Need need = Need::Required, IdForm form = IdForm::Plain);
    [[nodiscard]] TomlTable table(QStringView key, Need need = Need::Required);
    // [[key]] or key = [ {…}, {…} ]; required means at least one.
    [[nodiscard]] QList<TomlTable> tables(QStringView key, Need need = Need::Required);

    [[nodiscard]] TomlPlace place() const;
    // Of the key's value; of the table when the key is absent.
    [[nodiscard]] TomlPlace place(QStringView key) const;

    // For faults that only the caller can see. The message says what, and what to do.
    void error(const QString &message) const;
    void error(QStringView key, const QString &message) const;
    void warning(QStringView key, const QString &message) const;

    // For a table of which it is unknown what belongs into it: finish() says nothing about its keys.
    void acceptUnknown() const;

    // Once, on the root: reports the unknown keys of this table and of every table below it.
    void finish() const;

private:
    struct Document;
    struct State;
    TomlTable(std::shared_ptr<Document> document, State *state) : m_document(std::move(document)), m_state(state) {}

    std::shared_ptr<Document> m_document;
    State *m_state = nullptr;  // owned by the document
};

// By file, line and column, so that a person can work down the list.
void sortByPlace(QList<Problem> &problems);

}  // namespace vestibule::content
