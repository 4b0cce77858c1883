// One table of a TOML file, read so that every fault is told with its place. Only for the readers of this folder.
#pragma once
#include "script/fault.h"

#include <QSet>
#include <QStringList>

#include <toml++/toml.h>

#include <memory>
#include <optional>

namespace vestibule::coldcall {

enum class Need { Required, Optional };

// What the tables of a file share.
struct TableFile {
    QString path;
    Faults &faults;

    void error(const char *kind, Place place, const QString &message) const
    {
        faults.append({kind, {path, place.line, place.column, Problem::Severity::Error, message}});
    }
};

// Nothing when the bytes are no TOML; reported.
[[nodiscard]] std::optional<toml::table> parseToml(const QByteArray &bytes, const TableFile &file);

[[nodiscard]] bool isId(QStringView text);         // a-z 0-9 -, 1 to 64 characters
[[nodiscard]] bool isStateName(QStringView text);  // a-z 0-9 _, a letter first

// A null table gives empty values and reports nothing.
class Table
{
public:
    Table() = default;
    Table(const toml::table *table, const TableFile &file) : m_table(table), m_file(&file), m_asked(std::make_shared<QSet<QString>>()) {}

    [[nodiscard]] bool isNull() const { return !m_table; }
    [[nodiscard]] Place place() const;
    [[nodiscard]] Place place(QStringView key) const;  // of the key's value; of the table when it is absent
    [[nodiscard]] QStringList keys() const;            // in the order of the file
    [[nodiscard]] bool has(QStringView key) const { return m_table && node(key); }
    [[nodiscard]] const toml::node *node(QStringView key) const;

    [[nodiscard]] QString text(QStringView key, Need need = Need::Required, const char *missing = kind::MissingKey);
    [[nodiscard]] QString id(QStringView key, Need need = Need::Required);
    [[nodiscard]] QString choice(QStringView key, const QStringList &words, const QString &fallback = {});
    [[nodiscard]] bool flag(QStringView key);
    [[nodiscard]] int number(QStringView key, int min, int max, std::optional<int> fallback = {});
    [[nodiscard]] QStringList texts(QStringView key);
    [[nodiscard]] Table table(QStringView key, Need need = Need::Optional);
    [[nodiscard]] QList<Table> tables(QStringView key);

    void error(const char *kind, QStringView key, const QString &message) const
    {
        if (m_table)
            m_file->error(kind, place(key), message);
    }
    // Reports the keys that nobody asked for.
    void finish() const;
    void accept(QStringView key) const { m_asked->insert(key.toString()); }
    [[nodiscard]] bool isAccepted(const QString &key) const { return m_asked->contains(key); }

private:
    // Reported when it is absent and required, or of another type.
    template <class T>
    const T *value(QStringView key, Need need, const QString &wanted, const char *missing = kind::MissingKey);

    const toml::table *m_table = nullptr;
    const TableFile *m_file = nullptr;
    std::shared_ptr<QSet<QString>> m_asked;
};

[[nodiscard]] Place placeOf(const toml::node &node);

}  // namespace vestibule::coldcall
