#include "pricing/pricelistreader.h"

#include "pricing/tomlfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDays = 365;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceList)
};

template <class T>
bool rises(const QList<T> &list, auto key)
{
    return std::ranges::adjacent_find(list, std::ranges::greater_equal(), key) == list.cend();
}

class PricesReader
{
public:
    PricesReader(const CheckedFile &file, QList<Problem> &problems) : m_file(file.path, file.bytes, problems) {}

    [[nodiscard]] PriceList read()
    {
        PriceList list;
        const toml::table *root = m_file.root();
        if (!root)
            return list;
        for (const toml::table *table : m_file.tables(*root, "product"))
            if (auto product = readProduct(*table))
                list.products.append(*product);
        const toml::table *terms = (*root)["terms"].as_table();
        if (terms)
            readTerms(*terms, list);
        else
            m_file.error(*root, Words::tr("there are no [terms], without which prices cannot be practised; add cutoff and authority"));
        return list;
    }

private:
    // Silent: what is wrong with a product is the host's to say.
    static std::optional<Product> readProduct(const toml::table &table)
    {
        Product product;
        const auto number = [&table](const char *key, qint64 fallback) { return table[key].value<int64_t>().value_or(fallback); };
        product.id = fromUtf8(table["id"].value_or(std::string_view()));
        product.category = fromUtf8(table["category"].value_or(std::string_view()));
        product.unit = fromUtf8(table["unit"].value_or(std::string_view()));
        product.pack = int(number("pack", 0));
        product.price = number("price", 0);
        product.vat = int(number("vat", 0));
        product.margin = int(number("margin", 0));
        product.stock = int(number("stock", 0));
        product.leadDaysStock = int(number("lead_days_stock", 0));
        product.leadDaysOrder = int(number("lead_days_order", 0));
        if (const toml::array *analogues = table["analogue"].as_array())
            for (const toml::node &one : *analogues)
                product.analogues.append(fromUtf8(one.value_or(std::string_view())));
        if (const toml::array *tiers = table["tiers"].as_array())
            for (const toml::node &one : *tiers)
                if (const toml::table *tier = one.as_table())
                    product.tiers.append({int((*tier)["from"].value_or(int64_t(0))), int(std::lround((*tier)["off"].value_or(0.0) * PerCent))});
        const bool hundredths = std::ranges::all_of(product.tiers, [](const PriceTier &tier) { return tier.offPpm % (PerCent / 100) == 0; });
        const bool sound = !product.id.isEmpty() && product.pack > 0 && product.price > 0 && hundredths && rises(product.tiers, &PriceTier::from);
        return sound ? std::optional(product) : std::nullopt;
    }

    void readTerms(const toml::table &terms, PriceList &list)
    {
        m_file.onlyKnows(terms, {u"cutoff"_s, u"authority"_s, u"deferral"_s, u"promotion"_s});
        const QString cutoff = m_file.text(terms, "cutoff").value_or(QString());
        list.cutoff = QTime::fromString(cutoff, u"HH:mm"_s);
        if (!cutoff.isEmpty() && !list.cutoff.isValid())
            m_file.error(*terms.get("cutoff"), Words::tr("“%1” is no time; write it like \"15:00\"").arg(cutoff));
        for (const toml::table *table : m_file.tables(terms, "authority"))
            readAuthority(*table, list);
        checkAuthorities(terms, list);
        for (const toml::table *table : m_file.tables(terms, "deferral"))
            readDeferral(*table, list);
        if (!rises(list.deferrals, &Deferral::days))
            m_file.error(*terms.get("deferral"), Words::tr("the deferrals must go up in days; sort them"));
        for (const toml::table *table : m_file.tables(terms, "promotion"))
            readPromotion(*table, list);
    }

    void readAuthority(const toml::table &table, PriceList &list)
    {
        m_file.onlyKnows(table, {u"who"_s, u"up_to"_s});
        Authority authority{m_file.text(table, "who").value_or(QString()), {}, {}};
        if (table.contains("up_to"))
            authority.upTo = m_file.percent(table, "up_to");
        list.authorities.append(authority);
    }

    void checkAuthorities(const toml::table &terms, const PriceList &list)
    {
        const toml::node *found = terms.get("authority");
        const auto limited = [](const Authority &one) { return one.upTo.has_value(); };
        if (list.authorities.size() < 2 || std::ranges::count_if(list.authorities, limited) != list.authorities.size() - 1 || limited(list.authorities.last()))
            m_file.error(found ? *found : terms, Words::tr("“authority” names at least two: each with “up_to”, and the last, who decides about everything, without it"));
        else if (!rises(list.authorities.first(list.authorities.size() - 1), &Authority::upTo))
            m_file.error(*found, Words::tr("the limits of “authority” must go up; begin with who may give least"));
    }

    void readDeferral(const toml::table &table, PriceList &list)
    {
        m_file.onlyKnows(table, {u"days"_s, u"surcharge"_s, u"loses"_s});
        Deferral deferral;
        deferral.days = int(m_file.integer(table, "days", 1, MostDays).value_or(1));
        if (table.contains("surcharge") == table.contains("loses"))
            m_file.error(table, Words::tr("a deferral has either a “surcharge”, or “loses” for the discount that is lost; write one of them"));
        if (table.contains("surcharge"))
            deferral.surcharge = m_file.percent(table, "surcharge").value_or(0);
        if (table.contains("loses"))
            deferral.loses = m_file.percent(table, "loses").value_or(0);
        list.deferrals.append(deferral);
    }

    void readPromotion(const toml::table &table, PriceList &list)
    {
        m_file.onlyKnows(table, {u"id"_s, u"products"_s, u"off"_s, u"from"_s, u"until"_s});
        Promotion promotion{m_file.text(table, "id").value_or(QString()), {}, m_file.texts(table, "products"), m_file.percent(table, "off").value_or(0),
                            m_file.day(table, "from").value_or(QDate()), m_file.day(table, "until").value_or(QDate())};
        for (const QString &id : std::as_const(promotion.products))
            if (!list.product(id))
                m_file.error(*table.get("products"), Words::tr("there is no product “%1”; add it or correct the name").arg(id));
        if (promotion.until < promotion.from)
            m_file.error(*table.get("until"), Words::tr("the promotion ends before it begins; correct one of the days"));
        list.promotions.append(promotion);
    }

    TomlFile m_file;
};

// The names of one language; shown: they are the ones that the list gets.
void readNames(const CheckedFile &file, PriceList &list, bool shown, QList<Problem> &problems)
{
    const TomlFile texts(file.path, file.bytes, problems);
    const toml::table *root = texts.root();
    if (!root)
        return;
    const auto named = [root](const char *section, const QString &id, const char *key) {
        return fromUtf8((*root)[section][id.toStdString()][key].value_or(std::string_view()));
    };
    const auto name = [&](const char *section, const QString &id, QString &target) {
        const QString found = named(section, id, "title");
        if (found.isEmpty())
            texts.error(*root, Words::tr("there is no text for “%1”; add [%2.%1] with a title").arg(id, QLatin1String(section)));
        if (shown)
            target = found;
    };
    for (Authority &authority : list.authorities)
        name("authority", authority.id, authority.name);
    for (Promotion &promotion : list.promotions)
        name("promotion", promotion.id, promotion.name);
    if (!shown)
        return;
    for (Product &product : list.products) {
        product.name = named("product", product.id, "name");
        product.unitTitle = named("unit", product.unit, "title");
        product.categoryTitle = named("category", product.category, "title");
    }
}

}  // namespace

PriceListReading readPriceList(const QList<CheckedFile> &files, const QString &shown)
{
    PriceListReading reading;
    if (files.isEmpty() || !files.first().language.isEmpty()) {
        const QString path = files.isEmpty() ? QString() : files.first().path;
        reading.problems.append({path, 0, 0, Problem::Severity::Error,
                                 Words::tr("the activity does not say where its prices stand; add common = \"products.toml\"")});
        return reading;
    }
    reading.list = PricesReader(files.first(), reading.problems).read();
    const bool known = std::ranges::any_of(files, [&shown](const CheckedFile &file) { return !shown.isEmpty() && file.language == shown; });
    for (qsizetype i = 1; i < files.size(); ++i)
        readNames(files[i], reading.list, known ? files[i].language == shown : i == 1, reading.problems);
    return reading;
}

}  // namespace vestibule::pricegym
