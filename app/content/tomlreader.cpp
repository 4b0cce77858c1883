#include "content/tomlreader.h"

#include "content/nearest.h"
#include "content/text.h"

#include <QRegularExpression>
#include <QSet>

#include <toml++/toml.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace vestibule::content {

using namespace Qt::StringLiterals;

struct TomlTable::State {
    const toml::table *table = nullptr;
    QSet<QString> asked;
};

struct TomlTable::Document {
    QString file;
    QList<Problem> &problems;
    toml::table root;
    std::map<const toml::table *, State> states;

    State *stateOf(const toml::table &table)
    {
        State &state = states[&table];
        state.table = &table;
        return &state;
    }

    void report(TomlPlace place, const QString &message, Problem::Severity severity = Problem::Severity::Error)
    {
        problems.append({file, place.line, place.column, severity, message});
    }

    const toml::node *find(State &state, QStringView key, Need need);
    template <class T>
    const T *value(State *state, QStringView key, Need need, const QString &wanted);
    void reportUnknown(const toml::table &table);
    void reportUnknownBelow(const toml::node &node);
};

namespace {

TomlPlace placeOf(const toml::source_region &region) { return {int(region.begin.line), int(region.begin.column)}; }

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString typeName(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table: return Text::tr("a table");
    case toml::node_type::array: return Text::tr("a list");
    case toml::node_type::string: return Text::tr("a text");
    case toml::node_type::integer: return Text::tr("a whole number");
    case toml::node_type::floating_point: return Text::tr("a number with a fraction");
    case toml::node_type::boolean: return Text::tr("true or false");
    default: return Text::tr("a date or time");
    }
}

QString wrongType(const QString &name, const toml::node &found, const QString &wanted)
{
    return Text::tr("“%1” is %2; write %3").arg(name, typeName(found), wanted);
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QString guess = nearest(word, known);
    return guess.isEmpty() ? QString() : Text::tr("did you mean “%1”?").arg(guess);
}

QString notAnId(const QString &text, IdForm form)
{
    switch (form) {
    case IdForm::Activity: return Text::tr("“%1” is not an activity's id; write <owner>:<name>, each of a-z, 0-9 and “-”").arg(text);
    case IdForm::Dotted: return Text::tr("“%1” is not valid here; write <owner>.<name>, each of a-z, 0-9 and “-”").arg(text);
    case IdForm::Plain: break;
    }
    return Text::tr("“%1” is not an id; use 1 to 64 characters of a-z, 0-9 and “-”").arg(text);
}

}  // namespace

bool isId(QStringView text, IdForm form)
{
    static const QRegularExpression plain(u"\\A[a-z0-9-]{1,64}\\z"_s);
    static const QRegularExpression activity(u"\\A[a-z0-9-]{1,64}:[a-z0-9-]{1,64}\\z"_s);
    static const QRegularExpression dotted(u"\\A[a-z0-9-]{1,64}\\.[a-z0-9-]{1,64}\\z"_s);
    const QRegularExpression &pattern = form == IdForm::Plain ? plain : form == IdForm::Activity ? activity : dotted;
    return pattern.match(text.toString()).hasMatch();
}

const toml::node *TomlTable::Document::find(State &state, QStringView key, Need need)
{
    state.asked.insert(key.toString());
    const toml::node *node = state.table->get(key.toUtf8().toStdString());
    if (!node && need == Need::Required)
        report(placeOf(state.table->source()), Text::tr("“%1” is missing; add it").arg(key));
    return node;
}

template <class T>
const T *TomlTable::Document::value(State *state, QStringView key, Need need, const QString &wanted)
{
    const toml::node *node = state ? find(*state, key, need) : nullptr;
    if (!node)
        return nullptr;
    const T *typed = node->as<T>();
    if (!typed)
        report(placeOf(node->source()), wrongType(key.toString(), *node, wanted));
    return typed;
}

void TomlTable::Document::reportUnknown(const toml::table &table)
{
    const auto state = states.find(&table);
    if (state == states.end())  // nobody looked into it: its own key was reported
        return;
    const QSet<QString> &asked = state->second.asked;
    for (const auto &[key, node] : table) {
        const QString name = fromUtf8(key.str());
        if (asked.contains(name)) {
            reportUnknownBelow(node);
            continue;
        }
        QStringList known(asked.cbegin(), asked.cend());
        known.sort();
        const QString guess = didYouMean(name, known);
        report(placeOf(key.source()),
               guess.isEmpty() ? Text::tr("“%1” is not known here; remove it. Known are: %2").arg(name, known.join(u", "_s))
                               : Text::tr("“%1” is not known here; %2").arg(name, guess));
    }
}

void TomlTable::Document::reportUnknownBelow(const toml::node &node)
{
    if (const toml::table *table = node.as_table())
        reportUnknown(*table);
    else if (const toml::array *array = node.as_array())
        for (const toml::node &item : *array)
            if (const toml::table *inner = item.as_table())
                reportUnknown(*inner);
}

TomlTable TomlTable::parse(const QString &file, const QByteArray &bytes, QList<Problem> &problems)
{
    try {
        const std::string_view text(bytes.constData(), size_t(bytes.size()));
        auto document = std::make_shared<Document>(Document{file, problems, toml::parse(text), {}});
        State *state = document->stateOf(document->root);
        return TomlTable(std::move(document), state);
    } catch (const toml::parse_error &e) {
        const TomlPlace place = placeOf(e.source());
        problems.append({file, place.line, place.column, Problem::Severity::Error,
                         Text::tr("not valid TOML, correct it here: %1").arg(fromUtf8(e.description()))});
    }
    return {};
}

bool TomlTable::has(QStringView key) const { return m_state && m_state->table->contains(key.toUtf8().toStdString()); }

QStringList TomlTable::keys() const
{
    QStringList names;
    if (m_state)
        for (const auto &[key, node] : *m_state->table)
            names.append(fromUtf8(key.str()));
    return names;
}

QString TomlTable::string(QStringView key, Need need)
{
    const auto *node = m_state ? m_document->value<toml::value<std::string>>(m_state, key, need, Text::tr("a text in quotes")) : nullptr;
    if (!node)
        return {};
    const QString text = fromUtf8(node->get());
    if (need == Need::Required && text.trimmed().isEmpty())
        error(key, Text::tr("“%1” is blank; fill it in").arg(key));
    return text;
}

QString TomlTable::id(QStringView key, Need need, IdForm form)
{
    const QString text = string(key, need);
    if (text.isEmpty() || isId(text, form))
        return text;
    error(key, notAnId(text, form));
    return {};
}

QString TomlTable::choice(QStringView key, const QStringList &words, Need need)
{
    const QString word = string(key, need);
    if (word.isEmpty() || words.contains(word))
        return word;
    const QString guess = didYouMean(word, words);
    const QString message = Text::tr("“%1” is not known for “%2”; use one of: %3").arg(word, key, words.join(u", "_s));
    error(key, guess.isEmpty() ? message : message + u" – "_s + guess);
    return {};
}

bool TomlTable::boolean(QStringView key, bool fallback)
{
    const auto *node = m_state ? m_document->value<toml::value<bool>>(m_state, key, Need::Optional, Text::tr("true or false")) : nullptr;
    return node ? node->get() : fallback;
}

std::optional<qint64> TomlTable::integer(QStringView key, qint64 min, qint64 max, Need need)
{
    const auto *node = m_state ? m_document->value<toml::value<int64_t>>(m_state, key, need, Text::tr("a whole number")) : nullptr;
    if (!node)
        return std::nullopt;
    const qint64 number = node->get();
    if (number >= min && number <= max)
        return number;
    error(key, Text::tr("“%1” is %2; use a number from %3 to %4").arg(key).arg(number).arg(min).arg(max));
    return std::nullopt;
}

std::optional<double> TomlTable::number(QStringView key, double min, double max, Need need)
{
    const toml::node *node = m_state ? m_document->find(*m_state, key, need) : nullptr;
    if (!node)
        return std::nullopt;
    if (!node->is_number()) {
        error(key, wrongType(key.toString(), *node, Text::tr("a number")));
        return std::nullopt;
    }
    const double number = *node->value<double>();
    if (number >= min && number <= max)  // false for nan
        return number;
    error(key, Text::tr("“%1” is %2; use a number from %3 to %4").arg(key).arg(number).arg(min).arg(max));
    return std::nullopt;
}

QStringList TomlTable::strings(QStringView key, Need need)
{
    const auto *array = m_state ? m_document->value<toml::array>(m_state, key, need, Text::tr("a list of texts: [\"…\", \"…\"]")) : nullptr;
    QStringList texts;
    if (!array)
        return texts;
    for (const toml::node &item : *array) {
        if (const auto *text = item.as_string())
            texts.append(fromUtf8(text->get()));
        else
            m_document->report(placeOf(item.source()), wrongType(Text::tr("an entry of %1").arg(key), item, Text::tr("a text in quotes")));
    }
    if (need == Need::Required && array->empty())
        error(key, Text::tr("“%1” is empty; list at least one").arg(key));
    return texts;
}

QStringList TomlTable::ids(QStringView key, Need need, IdForm form)
{
    QStringList valid;
    for (const QString &text : strings(key, need)) {
        if (isId(text, form))
            valid.append(text);
        else
            error(key, notAnId(text, form));
    }
    return valid;
}

TomlTable TomlTable::table(QStringView key, Need need)
{
    const auto *node = m_state ? m_document->value<toml::table>(m_state, key, need, Text::tr("a table: [%1]").arg(key)) : nullptr;
    return node ? TomlTable(m_document, m_document->stateOf(*node)) : TomlTable();
}

QList<TomlTable> TomlTable::tables(QStringView key, Need need)
{
    const auto *array = m_state ? m_document->value<toml::array>(m_state, key, need, Text::tr("tables: [[%1]]").arg(key)) : nullptr;
    QList<TomlTable> list;
    if (!array)
        return list;
    for (const toml::node &item : *array) {
        if (const toml::table *table = item.as_table())
            list.append(TomlTable(m_document, m_document->stateOf(*table)));
        else
            m_document->report(placeOf(item.source()), wrongType(Text::tr("an entry of %1").arg(key), item, Text::tr("tables: [[%1]]").arg(key)));
    }
    if (need == Need::Required && array->empty())
        error(key, Text::tr("“%1” is empty; list at least one").arg(key));
    return list;
}

TomlPlace TomlTable::place() const { return m_state ? placeOf(m_state->table->source()) : TomlPlace(); }

TomlPlace TomlTable::place(QStringView key) const
{
    const toml::node *node = m_state ? m_state->table->get(key.toUtf8().toStdString()) : nullptr;
    return node ? placeOf(node->source()) : place();
}

void TomlTable::error(const QString &message) const
{
    if (m_document)
        m_document->report(place(), message);
}

void TomlTable::error(QStringView key, const QString &message) const
{
    if (m_document)
        m_document->report(place(key), message);
}

void TomlTable::warning(QStringView key, const QString &message) const
{
    if (m_document)
        m_document->report(place(key), message, Problem::Severity::Warning);
}

void TomlTable::acceptUnknown() const
{
    for (const QString &key : keys())
        m_state->asked.insert(key);
}

void TomlTable::finish() const
{
    if (m_state)
        m_document->reportUnknown(*m_state->table);
}

void sortByPlace(QList<Problem> &problems)
{
    std::ranges::stable_sort(problems, {}, [](const Problem &p) { return std::tuple(p.file, p.line, p.column); });
}

}  // namespace vestibule::content
