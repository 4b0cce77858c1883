#include "handin/case.h"

#include "values/values.h"

#include <QCoreApplication>
#include <QSet>

#include <toml++/toml.h>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCase)
};

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

class Reader
{
public:
    explicit Reader(CaseReading &reading, const QString &path) : m_reading(reading), m_path(path) {}

    Case read(const toml::table &root)
    {
        Case made;
        known(root, {"format", "title", "field", "rows", "rule"});
        if (root["format"].value<int64_t>() != 1)
            error(root, Words::tr("“format” has to be 1"));
        made.title = string(root, "title", true);
        for (const toml::table *table : tables(root, "field"))
            made.fields.append(expected(*table, true));
        if (const toml::table *rows = root["rows"].as_table())
            made.rows = readRows(*rows);
        for (const Expected &field : std::as_const(made.fields))
            name(field, m_fields, root);
        if (made.rows)
            for (const Expected &column : std::as_const(made.rows->columns))
                name(column, m_columns, root);
        for (const toml::table *table : tables(root, "rule"))
            made.rules.append(rule(*table));
        if (made.fields.isEmpty() && !made.rows)
            error(root, Words::tr("the case asks for nothing; write [[field]]"));
        return made;
    }

private:
    void error(const toml::node &node, const QString &message)
    {
        const auto place = node.source().begin;
        m_reading.problems.append({m_path, int(place.line), int(place.column), Problem::Severity::Error, message});
    }

    void known(const toml::table &table, std::initializer_list<std::string_view> keys)
    {
        for (const auto &[key, node] : table)
            if (std::ranges::find(keys, key.str()) == keys.end())
                error(node, Words::tr("“%1” is no key of a case; take it out").arg(text(key.str())));
    }

    void name(const Expected &expected, QSet<QString> &names, const toml::node &node)
    {
        if (m_fields.contains(expected.id) || m_columns.contains(expected.id))
            error(node, Words::tr("the id “%1” is used twice; rename one").arg(expected.id));
        names.insert(expected.id);
    }

    QString string(const toml::table &table, std::string_view key, bool needed = false)
    {
        const toml::node *node = table.get(key);
        if (!node) {
            if (needed)
                error(table, Words::tr("“%1” is missing").arg(text(key)));
            return {};
        }
        if (const auto value = node->value_exact<std::string>())
            return text(*value);
        error(*node, Words::tr("“%1” has to be a text in quotes").arg(text(key)));
        return {};
    }

    QStringList strings(const toml::table &table, std::string_view key, bool needed = false)
    {
        QStringList all;
        const toml::node *node = table.get(key);
        if (!node) {
            if (needed)
                error(table, Words::tr("“%1” is missing").arg(text(key)));
            return all;
        }
        if (const toml::array *array = node->as_array())
            for (const toml::node &item : *array)
                if (const auto value = item.value_exact<std::string>())
                    all.append(text(*value));
        if (all.isEmpty())
            error(*node, Words::tr("“%1” has to be a list of texts").arg(text(key)));
        return all;
    }

    qint64 amount(const toml::table &table, std::string_view key)
    {
        const QString given = string(table, key);
        const auto value = given.isEmpty() ? std::optional<qint64>(0) : amountOf(given);
        if (!value || *value < 0)
            error(*table.get(key), Words::tr("“%1” is no amount; write it as \"0.01\"").arg(given));
        return value.value_or(0);
    }

    std::vector<const toml::table *> tables(const toml::table &table, std::string_view key)
    {
        std::vector<const toml::table *> all;
        const toml::node *node = table.get(key);
        if (const toml::array *array = node ? node->as_array() : nullptr) {
            for (const toml::node &item : *array)
                if (item.is_table())
                    all.push_back(item.as_table());
        } else if (node) {
            error(*node, Words::tr("write [[%1]]").arg(text(key)));
        }
        return all;
    }

    Expected expected(const toml::table &table, bool keyed)
    {
        known(table, {"id", "title", "labels", "type", "value", "accept", "tolerance", "why"});
        Expected made;
        made.id = string(table, "id", true);
        made.title = string(table, "title", true);
        made.labels = strings(table, "labels", true);
        made.why = string(table, "why");
        made.value = string(table, "value");
        if (table.contains("accept"))
            made.accept = strings(table, "accept");
        const QString type = table.contains("type") ? string(table, "type") : u"text"_s;
        if (type == "amount"_L1)
            made.type = Expected::Amount;
        else if (type == "date"_L1)
            made.type = Expected::Date;
        else if (type != "text"_L1)
            error(table, Words::tr("the type “%1” is not text, amount or date").arg(type));
        made.tolerance = amount(table, "tolerance");
        if (made.type == Expected::Date)
            made.tolerance /= AmountUnit;
        if (keyed)
            checkKey(made, made.value, table);
        return made;
    }

    void checkKey(const Expected &wanted, const QString &value, const toml::node &node)
    {
        if (!value.isEmpty() && ((wanted.type == Expected::Amount && !amountOf(value)) || (wanted.type == Expected::Date && !dateOf(value))))
            error(node, Words::tr("“%1” cannot be read as what “%2” is").arg(value, wanted.id));
    }

    ExpectedRows readRows(const toml::table &table)
    {
        known(table, {"column", "row"});
        ExpectedRows made;
        for (const toml::table *column : tables(table, "column"))
            made.columns.append(expected(*column, false));
        for (const toml::table *row : tables(table, "row")) {
            QStringList values;
            for (const Expected &column : std::as_const(made.columns)) {
                values.append(string(*row, column.id.toStdString(), true));
                checkKey(column, values.last(), *row);
            }
            if (row->size() > std::size_t(made.columns.size()))
                error(*row, Words::tr("the row has keys that are no columns; take them out"));
            made.rows.append(values);
        }
        if (made.columns.isEmpty() || made.rows.isEmpty())
            error(table, Words::tr("[rows] needs [[rows.column]] and [[rows.row]]"));
        return made;
    }

    Rule rule(const toml::table &table)
    {
        known(table, {"kind", "result", "of", "percent", "tolerance", "why"});
        static const QStringList kinds{u"sum"_s, u"product"_s, u"percent"_s, u"add"_s, u"order"_s, u"signature"_s};
        Rule made;
        const QString kind = string(table, "kind", true);
        if (!kinds.contains(kind))
            error(table, Words::tr("a rule is one of: %1").arg(kinds.join(u", "_s)));
        made.kind = Rule::Kind(std::max<qsizetype>(0, kinds.indexOf(kind)));
        made.of = strings(table, "of", true);
        made.why = string(table, "why");
        made.percent = amount(table, "percent");
        made.tolerance = amount(table, "tolerance");
        if (made.kind == Rule::Signature)
            return made;
        if (made.kind != Rule::Order) {
            made.result = string(table, "result", true);
            mustBe(made.result, made.kind == Rule::Product ? m_columns : m_fields, table);
        }
        for (const QString &name : std::as_const(made.of))
            mustBe(name, made.kind == Rule::Sum || made.kind == Rule::Product ? m_columns : m_fields, table);
        if (made.kind == Rule::Product && made.of.size() != 2)
            error(table, Words::tr("a product needs two columns in “of”"));
        return made;
    }

    void mustBe(const QString &name, const QSet<QString> &names, const toml::node &node)
    {
        if (!name.isEmpty() && !names.contains(name))
            error(node, Words::tr("“%1” is no field or column that this rule can use").arg(name));
    }

    CaseReading &m_reading;
    QString m_path;
    QSet<QString> m_fields, m_columns;
};

}  // namespace

CaseReading readCase(const QByteArray &bytes, const QString &path)
{
    CaseReading reading;
    try {
        const toml::table root = toml::parse(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        Case made = Reader(reading, path).read(root);
        if (!hasErrors(reading.problems))
            reading.wanted = std::move(made);
    } catch (const toml::parse_error &failure) {
        const auto place = failure.source().begin;
        reading.problems.append({path, int(place.line), int(place.column), Problem::Severity::Error,
                                 Words::tr("this is no TOML (%1)").arg(text(failure.description()))});
    }
    return reading;
}

}  // namespace vestibule::documents
