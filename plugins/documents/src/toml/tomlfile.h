// TOML files as readers go through them: every fault is told once, with its place. What is the same in all languages may stand in one
// file and the texts of a language in another; an entry is what both say about one thing.
#pragma once
#include <vestibule/problem.h>

#include <toml++/toml.h>

#include <QStringList>

#include <optional>
#include <vector>

namespace vestibule::documents {

enum class Need { Optional, Required };

class TomlFile
{
public:
    TomlFile(const QString &path, const QByteArray &bytes, QList<Problem> &problems);

    [[nodiscard]] const toml::table *root() const { return m_root ? &*m_root : nullptr; }  // null: no TOML, which is reported
    void error(const toml::node &at, const QString &message) const;

private:
    QString m_path;
    QList<Problem> &m_problems;
    std::optional<toml::table> m_root;
};

class TomlEntry
{
public:
    explicit TomlEntry(const TomlFile &file) : m_file(&file), m_table(file.root()) {}
    TomlEntry(const TomlFile &file, const TomlFile &texts) : m_file(&file), m_table(file.root()), m_textFile(&texts), m_texts(texts.root()) {}

    // At the key, wherever it stands, or at the whole entry.
    void error(const char *key, const QString &message) const;
    void error(const QString &message) const { error(nullptr, message); }

    [[nodiscard]] bool has(const char *key) const { return place(key).node; }
    // What is absent or of another kind is reported, unless it may be absent, and gives an empty value.
    [[nodiscard]] QString string(const char *key, Need need = Need::Optional) const;
    [[nodiscard]] QStringList strings(const char *key, Need need = Need::Optional) const;
    [[nodiscard]] bool flag(const char *key) const;
    // Not negative, in ten-thousandths, written in quotes: "0.01".
    [[nodiscard]] qint64 amount(const char *key) const;

    // [[key]] in the one file, each with [key.<its `name`>] of the other, which is reported when texts are required and it is absent, or
    // when it belongs to nothing.
    [[nodiscard]] std::vector<TomlEntry> named(const char *key, const char *name, Need texts) const;
    // [[key]] in both files, in the same order.
    [[nodiscard]] std::vector<TomlEntry> listed(const char *key) const;
    // [key] in either file.
    [[nodiscard]] std::optional<TomlEntry> table(const char *key) const;

    // Reports every other key.
    void onlyKnows(const QStringList &keys) const;
    [[nodiscard]] QStringList keys() const;

private:
    struct Where {
        const TomlFile *file = nullptr;
        const toml::node *node = nullptr;
    };
    TomlEntry() = default;
    [[nodiscard]] Where place(const char *key) const;
    void reportMissing(const char *key, Need need) const;

    const TomlFile *m_file = nullptr;
    const toml::table *m_table = nullptr;
    const TomlFile *m_textFile = nullptr;  // null: everything stands in one file
    const toml::table *m_texts = nullptr;  // null too where there are no texts
};

}  // namespace vestibule::documents
