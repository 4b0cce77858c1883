#include "handin/case.h"

#include "toml/tomlfile.h"
#include "values/values.h"

#include <QCoreApplication>
#include <QSet>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCase)
};

// The data of a client, as a language of the library says them.
class KnownClients
{
public:
    KnownClients(const CaseFile &texts, QList<Problem> &problems)
    {
        if (!texts.toml.isEmpty())
            m_file.emplace(texts.path, texts.toml, problems);
    }
    [[nodiscard]] QString find(const QString &client, const QString &what) const
    {
        if (!m_file || !m_file->root())
            return {};
        const toml::table *known = m_file->root()->get_as<toml::table>("client");
        const toml::table *one = known ? known->get_as<toml::table>(client.toStdString()) : nullptr;
        const toml::node *value = one ? one->get(what.toStdString()) : nullptr;
        return value ? QString::fromStdString(value->value_or(std::string())) : QString();
    }

private:
    std::optional<TomlFile> m_file;
};

class Reader
{
public:
    explicit Reader(const KnownClients &clients) : m_clients(clients) {}

    Case read(const TomlEntry &root)
    {
        root.onlyKnows({u"format"_s, u"title"_s, u"document"_s, u"currency"_s, u"keeps_text"_s, u"buyer"_s, u"client"_s, u"order"_s, u"conditions"_s, u"field"_s, u"rows"_s, u"rule"_s});
        Case made;
        made.title = root.string("title", Need::Required);
        made.document = root.string("document");
        made.currency = root.string("currency");
        made.keepsText = root.flag("keeps_text");
        made.buyer = m_buyer = root.string("buyer");
        made.client = root.string("client");
        made.order = root.string("order");
        made.conditions = root.string("conditions");
        for (const TomlEntry &entry : root.named("field", "id", Need::Required)) {
            made.fields.append(expected(entry, m_fields));
            checkKey(made.fields.last(), made.fields.last().value, entry);
        }
        for (const TomlEntry &rows : root.named("rows", "list", Need::Required))
            made.tables.append(readRows(rows));
        for (const TomlEntry &entry : root.named("rule", "id", Need::Optional))
            made.rules.append(rule(entry));
        if (made.fields.isEmpty() && made.tables.isEmpty())
            root.error(Words::tr("the case asks for nothing; write [[field]]"));
        return made;
    }

private:
    Expected expected(const TomlEntry &entry, QSet<QString> &names)
    {
        entry.onlyKnows({u"id"_s, u"title"_s, u"labels"_s, u"type"_s, u"value"_s, u"known"_s, u"accept"_s, u"says"_s, u"example"_s,
                         u"form"_s, u"mentor"_s, u"tolerance"_s, u"why"_s});
        Expected made;
        made.id = entry.string("id", Need::Required);
        made.title = entry.string("title", Need::Required);
        made.labels = entry.strings("labels", Need::Required);
        made.why = entry.string("why");
        made.value = entry.has("known") ? knownValue(entry) : entry.string("value");
        made.accept = entry.strings("accept");
        made.says = entry.strings("says");
        made.example = entry.string("example");
        made.mentor = entry.flag("mentor");
        readForm(made, entry);
        const QString type = entry.has("type") ? entry.string("type") : u"text"_s;
        if (type == "amount"_L1)
            made.type = Expected::Amount;
        else if (type == "date"_L1)
            made.type = Expected::Date;
        else if (type != "text"_L1)
            entry.error("type", Words::tr("the type “%1” is not text, amount or date").arg(type));
        made.tolerance = entry.amount("tolerance");
        if (made.type == Expected::Date)
            made.tolerance /= AmountUnit;
        if (m_fields.contains(made.id) || m_columns.contains(made.id))
            entry.error("id", Words::tr("the id “%1” is used twice; rename one").arg(made.id));
        if (!made.says.isEmpty() && (!made.value.isEmpty() || made.type != Expected::Text))
            entry.error("says", Words::tr("“says” is for a free text: leave out its “value”"));
        if (!made.example.isEmpty() && (!made.value.isEmpty() || made.type != Expected::Text))
            entry.error("example", Words::tr("“example” is for a free text: leave out its “value”"));
        names.insert(made.id);
        return made;
    }

    // What the company knows of the case's client, so that the key changes with it.
    QString knownValue(const TomlEntry &entry)
    {
        const QString what = entry.string("known");
        const QString value = m_clients.find(m_buyer, what);
        if (value.isEmpty())
            entry.error("known", Words::tr("the library does not say “%1” of the client “%2”; add it there, or write a “value”").arg(what, m_buyer));
        return value;
    }

    static void readForm(Expected &made, const TomlEntry &entry)
    {
        static const QStringList forms{u"name"_s, u"phone"_s, u"email"_s};
        if (!entry.has("form"))
            return;
        const QString form = entry.string("form");
        if (!forms.contains(form))
            entry.error("form", Words::tr("“form” is one of: %1").arg(forms.join(u", "_s)));
        made.form = Expected::Form(forms.indexOf(form) + 1);
    }

    static void checkKey(const Expected &wanted, const QString &value, const TomlEntry &entry)
    {
        if (!value.isEmpty() && ((wanted.type == Expected::Amount && !amountOf(value)) || (wanted.type == Expected::Date && !dateOf(value))))
            entry.error(Words::tr("“%1” cannot be read as what “%2” is").arg(value, wanted.id));
    }

    ExpectedRows readRows(const TomlEntry &entry)
    {
        entry.onlyKnows({u"list"_s, u"unchecked"_s, u"column"_s, u"row"_s});
        ExpectedRows made;
        made.list = entry.string("list", Need::Required);
        made.unchecked = entry.strings("unchecked");
        for (const TomlEntry &column : entry.named("column", "id", Need::Required))
            made.columns.append(expected(column, m_columns));
        for (const TomlEntry &row : entry.listed("row")) {
            QStringList values;
            for (const Expected &column : std::as_const(made.columns)) {
                values.append(row.string(column.id.toUtf8().constData(), column.mentor || !column.says.isEmpty() ? Need::Optional : Need::Required));
                checkKey(column, values.last(), row);
            }
            if (row.keys().size() > made.columns.size())
                row.error(Words::tr("the row has keys that are no columns; take them out"));
            made.rows.append(values);
        }
        if (made.columns.isEmpty() || made.rows.isEmpty())
            entry.error(Words::tr("[[rows]] needs [[rows.column]] and [[rows.row]]"));
        return made;
    }

    Rule rule(const TomlEntry &entry)
    {
        entry.onlyKnows({u"id"_s, u"kind"_s, u"result"_s, u"of"_s, u"percent"_s, u"tolerance"_s, u"why"_s});
        static const QStringList kinds{u"sum"_s, u"product"_s, u"percent"_s, u"add"_s, u"order"_s, u"signature"_s};
        Rule made;
        const QString kind = entry.string("kind", Need::Required);
        if (!kinds.contains(kind))
            entry.error("kind", Words::tr("a rule is one of: %1").arg(kinds.join(u", "_s)));
        made.kind = Rule::Kind(std::max<qsizetype>(0, kinds.indexOf(kind)));
        made.of = entry.strings("of", Need::Required);
        made.why = entry.string("why");
        made.percent = entry.amount("percent");
        made.tolerance = entry.amount("tolerance");
        if (made.kind == Rule::Signature)
            return made;
        if (made.kind != Rule::Order) {
            made.result = entry.string("result", Need::Required);
            mustBe(made.result, made.kind == Rule::Product ? m_columns : m_fields, entry);
        }
        for (const QString &name : std::as_const(made.of))
            mustBe(name, made.kind == Rule::Sum || made.kind == Rule::Product ? m_columns : m_fields, entry);
        if (made.kind == Rule::Product && made.of.size() != 2 && made.of.size() != 3)
            entry.error(Words::tr("a product needs two columns in “of”, or three when the last one is a discount in per cent"));
        return made;
    }

    static void mustBe(const QString &name, const QSet<QString> &names, const TomlEntry &entry)
    {
        if (!name.isEmpty() && !names.contains(name))
            entry.error(Words::tr("“%1” is no field or column that this rule can use").arg(name));
    }

    const KnownClients &m_clients;
    QString m_buyer;
    QSet<QString> m_fields, m_columns;
};

void read(const TomlFile &file, const TomlEntry &root, const KnownClients &clients, CaseReading &reading)
{
    if (!file.root())
        return;
    if ((*file.root())["format"].value<int64_t>() != 1)
        file.error(*file.root(), Words::tr("“format” has to be 1"));
    Case made = Reader(clients).read(root);
    if (!hasErrors(reading.problems))
        reading.wanted = std::move(made);
}

}  // namespace

CaseReading readCase(const QByteArray &bytes, const QString &path)
{
    CaseReading reading;
    const TomlFile file(path, bytes, reading.problems);
    read(file, TomlEntry(file), KnownClients({}, reading.problems), reading);
    return reading;
}

CaseReading readCase(const CaseFile &common, const CaseFile &texts, const CaseFile &clients)
{
    CaseReading reading;
    const TomlFile file(common.path, common.toml, reading.problems);
    const TomlFile textFile(texts.path, texts.toml, reading.problems);
    read(file, TomlEntry(file, textFile), KnownClients(clients, reading.problems), reading);
    return reading;
}

}  // namespace vestibule::documents
