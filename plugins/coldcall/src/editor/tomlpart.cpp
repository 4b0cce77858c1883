#include "editor/tomlpart.h"

#include <algorithm>
#include <tuple>

namespace vestibule::coldcall {

QString TomlPart::text(std::string_view key) const
{
    const auto *found = m_table ? (*m_table)[key].as_string() : nullptr;
    return found ? fromToml(found->get()) : QString();
}

std::optional<int> TomlPart::number(std::string_view key) const
{
    const auto *found = m_table ? (*m_table)[key].as_integer() : nullptr;
    return found ? std::optional(int(std::clamp<int64_t>(found->get(), -1'000'000, 1'000'000))) : std::nullopt;
}

bool TomlPart::flag(std::string_view key) const { return flagOrNothing(key).value_or(false); }

std::optional<bool> TomlPart::flagOrNothing(std::string_view key) const
{
    const auto *found = m_table ? (*m_table)[key].as_boolean() : nullptr;
    return found ? std::optional(found->get()) : std::nullopt;
}

QStringList TomlPart::texts(std::string_view key) const
{
    QStringList list;
    if (const toml::array *found = m_table ? (*m_table)[key].as_array() : nullptr)
        for (const toml::node &item : *found)
            if (const auto *text = item.as_string())
                list.append(fromToml(text->get()));
    return list;
}

QStringList TomlPart::keys() const
{
    QList<std::tuple<int, int, QString>> placed;
    if (m_table)
        for (const auto &[key, node] : *m_table)
            placed.append({int(key.source().begin.line), int(key.source().begin.column), fromToml(key.str())});
    std::ranges::sort(placed);
    QStringList names;
    for (const auto &entry : placed)
        names.append(std::get<2>(entry));
    return names;
}

std::optional<TomlPart> TomlPart::table(std::string_view key) const
{
    const toml::table *found = m_table ? (*m_table)[key].as_table() : nullptr;
    return found ? std::optional(TomlPart(found, m_path + fromToml(key) + u'.', *m_anchors)) : std::nullopt;
}

void TomlPart::anchorKeys(const QStringList &except) const
{
    if (!m_table)
        return;
    for (const auto &[key, node] : *m_table)
        if (const QString name = fromToml(key.str()); !except.contains(name))
            m_anchors->append({int(key.source().begin.line), m_path + name});
}

}  // namespace vestibule::coldcall
