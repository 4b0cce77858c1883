#include "script/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallTable)
};

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

bool consistsOf(QStringView text, QChar extra)
{
    return std::ranges::all_of(text, [extra](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == extra; });
}

constexpr qsizetype LongestName = 64;
constexpr qsizetype LongestText = 4000;

}  // namespace

bool isId(QStringView text) { return !text.isEmpty() && text.size() <= LongestName && consistsOf(text, u'-'); }

bool isStateName(QStringView text)
{
    return !text.isEmpty() && text.size() <= LongestName && text[0] >= u'a' && text[0] <= u'z' && consistsOf(text, u'_');
}

Place placeOf(const toml::node &node) { return {int(node.source().begin.line), int(node.source().begin.column)}; }

std::optional<toml::table> parseToml(const QByteArray &bytes, const TableFile &file)
{
    try {
        return toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    } catch (const toml::parse_error &failure) {
        file.error(kind::Syntax, {int(failure.source().begin.line), int(failure.source().begin.column)},
                   Words::tr("not valid TOML, correct it here: %1").arg(fromUtf8(failure.description())));
    }
    return {};
}

const toml::node *Table::node(QStringView key) const
{
    const QByteArray name = key.toUtf8();
    return m_table->get(std::string_view(name.constData(), size_t(name.size())));
}

Place Table::place() const { return m_table ? placeOf(*m_table) : Place(); }

Place Table::place(QStringView key) const
{
    const toml::node *found = m_table ? node(key) : nullptr;
    return found ? placeOf(*found) : place();
}

QStringList Table::keys() const
{
    QList<std::tuple<int, int, QString>> placed;
    if (m_table)
        for (const auto &[key, node] : *m_table)
            placed.append({int(key.source().begin.line), int(key.source().begin.column), fromUtf8(key.str())});
    std::ranges::sort(placed);
    QStringList names;
    for (const auto &entry : placed)
        names.append(std::get<2>(entry));
    return names;
}

template <class T>
const T *Table::value(QStringView key, Need need, const QString &wanted, const char *missing)
{
    if (!m_table)
        return nullptr;
    accept(key);
    const toml::node *found = node(key);
    if (!found) {
        if (need == Need::Required)
            m_file->error(missing, place(), Words::tr("“%1” is missing; add it").arg(key));
        return nullptr;
    }
    const T *typed = found->as<T>();
    if (!typed)
        error(kind::WrongValue, key, Words::tr("“%1” is something else; write %2").arg(key, wanted));
    return typed;
}

QString Table::text(QStringView key, Need need, const char *missing)
{
    const auto *found = value<toml::value<std::string>>(key, need, Words::tr("a text in quotes"), missing);
    if (!found)
        return {};
    const QString text = fromUtf8(found->get()).trimmed();
    if (text.isEmpty() && need == Need::Required)
        error(missing, key, Words::tr("“%1” is blank; fill it in").arg(key));
    if (text.size() > LongestText)
        error(kind::TooLarge, key, Words::tr("“%1” is longer than %2 characters; shorten it").arg(key).arg(LongestText));
    return text.left(LongestText);
}

QString Table::id(QStringView key, Need need)
{
    const QString id = text(key, need);
    if (id.isEmpty() || isId(id))
        return id;
    error(kind::WrongValue, key, Words::tr("“%1” is not an id; use 1 to 64 characters of a-z, 0-9 and “-”").arg(id));
    return {};
}

QString Table::choice(QStringView key, const QStringList &words, const QString &fallback)
{
    const QString word = text(key, fallback.isEmpty() ? Need::Required : Need::Optional);
    if (words.contains(word))
        return word;
    if (!word.isEmpty())
        error(kind::WrongValue, key,
              Words::tr("“%1” is not known for “%2”; use one of: %3").arg(word, key.toString(), words.join(u", "_s)));
    return fallback.isEmpty() ? words.constFirst() : fallback;
}

bool Table::flag(QStringView key)
{
    const auto *found = value<toml::value<bool>>(key, Need::Optional, Words::tr("true or false"));
    return found && found->get();
}

int Table::number(QStringView key, int min, int max, std::optional<int> fallback)
{
    const auto *found = value<toml::value<int64_t>>(key, fallback ? Need::Optional : Need::Required, Words::tr("a whole number"));
    if (!found)
        return fallback.value_or(min);
    if (found->get() >= min && found->get() <= max)
        return int(found->get());
    error(kind::WrongValue, key,
          Words::tr("“%1” is %2; use a number from %3 to %4").arg(key).arg(qint64(found->get())).arg(min).arg(max));
    return fallback.value_or(min);
}

QStringList Table::texts(QStringView key)
{
    const QString wanted = Words::tr("a list of texts: [\"…\", \"…\"]");
    const auto *array = value<toml::array>(key, Need::Optional, wanted);
    QStringList list;
    if (!array)
        return list;
    for (const toml::node &item : *array) {
        const auto *text = item.as_string();
        const QString word = text ? fromUtf8(text->get()).trimmed() : QString();
        if (word.isEmpty() || word.size() > LongestText)
            m_file->error(kind::WrongValue, placeOf(item), Words::tr("an entry of “%1” is empty, too long or no text; write %2").arg(key, wanted));
        else
            list.append(word);
    }
    return list;
}

Table Table::table(QStringView key, Need need)
{
    const auto *found = value<toml::table>(key, need, Words::tr("a table: { … } or [%1]").arg(key));
    return found ? Table(found, *m_file) : Table();
}

QList<Table> Table::tables(QStringView key)
{
    const QString wanted = Words::tr("tables: [[%1]] or [ { … } ]").arg(key);
    const auto *array = value<toml::array>(key, Need::Optional, wanted);
    QList<Table> list;
    if (!array)
        return list;
    for (const toml::node &item : *array) {
        if (const toml::table *inner = item.as_table())
            list.append(Table(inner, *m_file));
        else
            m_file->error(kind::WrongValue, placeOf(item), Words::tr("an entry of “%1” is no table; write %2").arg(key, wanted));
    }
    return list;
}

void Table::finish() const
{
    if (!m_table)
        return;
    for (const auto &[key, node] : *m_table) {
        const QString name = fromUtf8(key.str());
        if (m_asked->contains(name))
            continue;
        QStringList known(m_asked->cbegin(), m_asked->cend());
        known.sort();
        m_file->error(kind::UnknownKey, {int(key.source().begin.line), int(key.source().begin.column)},
                      Words::tr("“%1” is not known here; remove it. Known are: %2").arg(name, known.join(u", "_s)));
    }
}

}  // namespace vestibule::coldcall
