// One table of a TOML file, read as it stands: what is absent or of another type is empty. Remembers where everything stands, for the
// comments. Only for the readers of this folder.
#pragma once
#include "editor/commentscan.h"

#include <toml++/toml.h>

#include <optional>

namespace vestibule::coldcall {

class TomlPart
{
public:
    // path: of the table, with a “.” at its end; empty for the whole file.
    TomlPart(const toml::table *table, QString path, QList<Anchor> &anchors) : m_table(table), m_path(std::move(path)), m_anchors(&anchors) {}

    [[nodiscard]] QString text(std::string_view key) const;
    [[nodiscard]] std::optional<int> number(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    [[nodiscard]] std::optional<bool> flagOrNothing(std::string_view key) const;
    [[nodiscard]] QStringList texts(std::string_view key) const;
    [[nodiscard]] QStringList keys() const;  // in the order of the file
    [[nodiscard]] bool has(std::string_view key) const { return m_table && m_table->contains(key); }
    [[nodiscard]] bool isList(std::string_view key) const { return has(key) && m_table->get(key)->is_array(); }

    // A table of its own path: path + key + ".".
    [[nodiscard]] std::optional<TomlPart> table(std::string_view key) const;
    // Tables in a list; name(part, index) makes the end of each one's path, which begins with `prefix`. Null: they have no comments.
    template <class Name>
    [[nodiscard]] QList<TomlPart> tables(std::string_view key, const QString &prefix, Name name) const
    {
        QList<TomlPart> parts;
        const toml::array *list = m_table ? (*m_table)[key].as_array() : nullptr;
        if (!list)
            return parts;
        for (const toml::node &item : *list) {
            const toml::table *inner = item.as_table();
            if (!inner)
                continue;
            const QString path = prefix + name(TomlPart(inner, {}, *m_anchors), int(parts.size()));
            if (!prefix.isNull())
                m_anchors->append({int(inner->source().begin.line), path});
            parts.append(TomlPart(inner, path + u'.', *m_anchors));
        }
        return parts;
    }
    // Remembers where the keys of this table stand, but for those whose parts are anchored one by one.
    void anchorKeys(const QStringList &except = {}) const;

private:
    const toml::table *m_table;
    QString m_path;
    QList<Anchor> *m_anchors;
};

[[nodiscard]] inline QString fromToml(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

}  // namespace vestibule::coldcall
