#include "toml/tomlfile.h"

#include "values/values.h"

#include <QCoreApplication>
#include <QSet>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentToml)
};

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

std::vector<const toml::table *> tablesOf(const toml::node *node)
{
    std::vector<const toml::table *> tables;
    if (const toml::array *array = node ? node->as_array() : nullptr)
        for (const toml::node &item : *array)
            if (item.is_table())
                tables.push_back(item.as_table());
    return tables;
}

const toml::table *tableIn(const toml::table *table, const char *key)
{
    const toml::node *node = table ? table->get(key) : nullptr;
    return node ? node->as_table() : nullptr;
}

}  // namespace

TomlFile::TomlFile(const QString &path, const QByteArray &bytes, QList<Problem> &problems) : m_path(path), m_problems(problems)
{
    try {
        m_root = toml::parse(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    } catch (const toml::parse_error &failure) {
        const auto place = failure.source().begin;
        m_problems.append({m_path, int(place.line), int(place.column), Problem::Severity::Error,
                           Words::tr("this is no TOML (%1)").arg(fromUtf8(failure.description()))});
    }
}

void TomlFile::error(const toml::node &at, const QString &message) const
{
    const auto place = at.source().begin;
    m_problems.append({m_path, int(place.line), int(place.column), Problem::Severity::Error, message});
}

TomlEntry::Where TomlEntry::place(const char *key) const
{
    if (const toml::node *node = m_table ? m_table->get(key) : nullptr)
        return {m_file, node};
    if (const toml::node *node = m_texts ? m_texts->get(key) : nullptr)
        return {m_textFile, node};
    return {};
}

void TomlEntry::error(const char *key, const QString &message) const
{
    const Where where = key ? place(key) : Where();
    if (where.node)
        where.file->error(*where.node, message);
    else if (m_table)
        m_file->error(*m_table, message);
    else if (m_texts)
        m_textFile->error(*m_texts, message);
}

void TomlEntry::reportMissing(const char *key, Need need) const
{
    if (need == Need::Required && (m_table || m_texts))
        error(Words::tr("“%1” is missing").arg(QLatin1String(key)));
}

QString TomlEntry::string(const char *key, Need need) const
{
    const Where where = place(key);
    if (!where.node) {
        reportMissing(key, need);
        return {};
    }
    if (const auto value = where.node->value_exact<std::string>())
        return fromUtf8(*value);
    where.file->error(*where.node, Words::tr("“%1” has to be a text in quotes").arg(QLatin1String(key)));
    return {};
}

QStringList TomlEntry::strings(const char *key, Need need) const
{
    const Where where = place(key);
    if (!where.node) {
        reportMissing(key, need);
        return {};
    }
    QStringList all;
    const toml::array *array = where.node->as_array();
    for (std::size_t i = 0; array && i < array->size(); ++i)
        if (const auto value = array->get(i)->value_exact<std::string>())
            all.append(fromUtf8(*value));
    if (all.isEmpty() || all.size() != qsizetype(array->size()))
        where.file->error(*where.node, Words::tr("“%1” has to be a list of texts").arg(QLatin1String(key)));
    return all;
}

bool TomlEntry::flag(const char *key) const
{
    const Where where = place(key);
    if (!where.node)
        return false;
    const auto value = where.node->value_exact<bool>();
    if (!value)
        where.file->error(*where.node, Words::tr("“%1” has to be true or false").arg(QLatin1String(key)));
    return value.value_or(false);
}

qint64 TomlEntry::amount(const char *key) const
{
    const QString given = string(key);
    const auto value = given.isEmpty() ? std::optional<qint64>(0) : amountOf(given);
    if (!value || *value < 0)
        error(key, Words::tr("“%1” is no amount; write it as \"0.01\"").arg(given));
    return value.value_or(0);
}

std::vector<TomlEntry> TomlEntry::named(const char *key, const char *name, Need texts) const
{
    std::vector<TomlEntry> entries;
    const toml::node *node = m_table ? m_table->get(key) : nullptr;
    if (node && !node->is_array())
        m_file->error(*node, Words::tr("write [[%1]]").arg(QLatin1String(key)));
    const toml::table *all = tableIn(m_texts, key);
    QSet<QString> known;
    for (const toml::table *table : tablesOf(node)) {
        TomlEntry entry = *this;
        entry.m_table = table;
        const std::string id((*table)[name].value_or(std::string_view()));
        entry.m_texts = tableIn(all, id.c_str());
        known.insert(fromUtf8(id));
        if (m_textFile && !entry.m_texts && texts == Need::Required && m_texts)
            m_textFile->error(all ? *all : *m_texts, Words::tr("there are no texts of “%2”; add [%1.\"%2\"]").arg(QLatin1String(key), fromUtf8(id)));
        entries.push_back(entry);
    }
    if (all)
        for (const auto &[id, stray] : *all)
            if (!known.contains(fromUtf8(id.str())))
                m_textFile->error(stray, Words::tr("there is no “%1” to which these texts belong; take them out").arg(fromUtf8(id.str())));
    return entries;
}

std::vector<TomlEntry> TomlEntry::listed(const char *key) const
{
    const toml::node *node = m_table ? m_table->get(key) : nullptr;
    const toml::node *textNode = m_texts ? m_texts->get(key) : nullptr;
    const auto tables = tablesOf(node);
    const auto texts = tablesOf(textNode);
    if (node && !node->is_array())
        m_file->error(*node, Words::tr("write [[%1]]").arg(QLatin1String(key)));
    if (textNode && texts.size() != tables.size())
        m_textFile->error(*textNode, Words::tr("there are %1 of “%2” here and %3 in the other file; make them as many")
                                         .arg(texts.size())
                                         .arg(QLatin1String(key))
                                         .arg(tables.size()));
    std::vector<TomlEntry> entries;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        TomlEntry entry = *this;
        entry.m_table = tables[i];
        entry.m_texts = i < texts.size() ? texts[i] : nullptr;
        entries.push_back(entry);
    }
    return entries;
}

std::optional<TomlEntry> TomlEntry::table(const char *key) const
{
    const Where where = place(key);
    if (!where.node)
        return {};
    if (!where.node->is_table()) {
        where.file->error(*where.node, Words::tr("write [%1]").arg(QLatin1String(key)));
        return {};
    }
    TomlEntry entry = *this;
    entry.m_table = tableIn(m_table, key);
    entry.m_texts = tableIn(m_texts, key);
    return entry;
}

void TomlEntry::onlyKnows(const QStringList &keys) const
{
    const auto check = [&](const TomlFile *file, const toml::table *table) {
        if (!table)
            return;
        for (const auto &[key, node] : *table)
            if (const QString name = fromUtf8(key.str()); !keys.contains(name))
                file->error(node, Words::tr("“%1” is not known here; take it out. Known are: %2").arg(name, keys.join(u", "_s)));
    };
    check(m_file, m_table);
    check(m_textFile, m_texts);
}

QStringList TomlEntry::keys() const
{
    QStringList all;
    for (const toml::table *table : {m_table, m_texts})
        if (table)
            for (const auto &[key, node] : *table)
                all.append(fromUtf8(key.str()));
    return all;
}

}  // namespace vestibule::documents
