#include "pricing/tomlfile.h"

#include <QCoreApplication>

#include <cmath>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceFile)
};

}  // namespace

TomlFile::TomlFile(const QString &path, const QByteArray &bytes, QList<Problem> &problems) : m_path(path), m_problems(problems)
{
    try {
        m_root = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    } catch (const toml::parse_error &failure) {
        m_problems.append({m_path, int(failure.source().begin.line), int(failure.source().begin.column), Problem::Severity::Error,
                           Words::tr("not valid TOML, correct it here: %1").arg(fromUtf8(failure.description()))});
    }
}

void TomlFile::error(const toml::node &at, const QString &message) const
{
    m_problems.append({m_path, int(at.source().begin.line), int(at.source().begin.column), Problem::Severity::Error, message});
}

void TomlFile::wanted(const toml::table &table, const char *key, const QString &what) const
{
    const toml::node *found = table.get(key);
    error(found ? *found : table, Words::tr("“%1” has to be %2; write it so").arg(QLatin1String(key), what));
}

std::optional<QString> TomlFile::text(const toml::table &table, const char *key) const
{
    if (const auto value = table[key].value_exact<std::string>(); value && !fromUtf8(*value).trimmed().isEmpty())
        return fromUtf8(*value);
    wanted(table, key, Words::tr("a text in quotes"));
    return std::nullopt;
}

std::optional<qint64> TomlFile::integer(const toml::table &table, const char *key, qint64 least, qint64 most) const
{
    if (const auto value = table[key].value_exact<int64_t>(); value && *value >= least && *value <= most)
        return *value;
    wanted(table, key, Words::tr("a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

std::optional<Ppm> TomlFile::percent(const toml::table &table, const char *key) const
{
    if (const auto value = table[key].value<double>(); value && *value >= 0 && *value < 100)
        if (const auto part = Ppm(std::lround(*value * PerCent)); part % (PerCent / 100) == 0)
            return part;
    wanted(table, key, Words::tr("a number of per cent from 0 to below 100, with at most two decimals"));
    return std::nullopt;
}

std::optional<QDate> TomlFile::day(const toml::table &table, const char *key) const
{
    if (const auto value = table[key].value<toml::date>())
        if (const QDate day(value->year, value->month, value->day); day.isValid())
            return day;
    wanted(table, key, Words::tr("a day like 2026-03-31, without quotes"));
    return std::nullopt;
}

QStringList TomlFile::texts(const toml::table &table, const char *key) const
{
    QStringList list;
    const toml::array *array = table[key].as_array();
    for (size_t i = 0; array && i < array->size(); ++i)
        if (const auto value = array->get(i)->value_exact<std::string>())
            list.append(fromUtf8(*value));
    if (list.isEmpty() || list.size() != qsizetype(array->size()))
        wanted(table, key, Words::tr("a list of texts with at least one"));
    return list;
}

QList<const toml::table *> TomlFile::tables(const toml::table &table, const char *key) const
{
    QList<const toml::table *> list;
    const toml::node *node = table.get(key);
    const toml::array *array = node ? node->as_array() : nullptr;
    for (size_t i = 0; array && i < array->size(); ++i)
        if (const toml::table *inner = array->get(i)->as_table())
            list.append(inner);
    if (node && (!array || list.size() != qsizetype(array->size())))
        wanted(table, key, Words::tr("a list of tables: [ { … }, { … } ]"));
    return list;
}

void TomlFile::onlyKnows(const toml::table &table, const QStringList &keys) const
{
    for (const auto &[key, node] : table)
        if (const QString name = fromUtf8(key.str()); !keys.contains(name))
            error(node, Words::tr("“%1” is not known here; remove it. Known are: %2").arg(name, keys.join(u", "_s)));
}

}  // namespace vestibule::pricegym
