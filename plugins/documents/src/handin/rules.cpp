#include "handin/rules.h"

#include "handin/sameness.h"
#include "handin/signers.h"
#include "handin/wording.h"
#include "values/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentGrade)
};

const QString SignatureId = u"signature"_s;

class Checker
{
public:
    Checker(const Rule &rule, const Case &wanted, const Content &content, const FilledIn &values)
        : m_rule(rule), m_case(wanted), m_content(content), m_values(values)
    {
    }

    std::optional<Remark> run() const
    {
        switch (m_rule.kind) {
        case Rule::Sum: return against(columnSum());
        case Rule::Product: return products();
        case Rule::Percent: {
            const auto base = field(m_rule.of.first());
            const auto part = base ? timesAmount(*base, m_rule.percent / 100) : std::nullopt;
            return against(part ? std::optional(toMinorUnit(*part)) : std::nullopt);
        }
        case Rule::Add: return against(fieldSum());
        case Rule::Order: return order();
        case Rule::Signature: return signature();
        }
        return {};
    }

private:
    [[nodiscard]] std::optional<qint64> field(const QString &id) const { return amountOf(m_values.fields.value(id), m_values.language); }

    // The table that has the column: an id stands in one of them.
    [[nodiscard]] const ExpectedRows *tableOf(const QString &column) const
    {
        for (const ExpectedRows &table : m_case.tables)
            if (std::ranges::find(table.columns, column, &Expected::id) != table.columns.end())
                return &table;
        return nullptr;
    }

    [[nodiscard]] QList<QStringList> rowsWith(const QString &column) const
    {
        const ExpectedRows *table = tableOf(column);
        return table ? m_values.tables.value(table->list) : QList<QStringList>();
    }

    [[nodiscard]] QString cellText(const QStringList &row, const QString &column) const
    {
        const ExpectedRows *table = tableOf(column);
        if (!table)
            return {};
        const auto &columns = table->columns;
        const auto found = std::ranges::find(columns, column, &Expected::id);
        return row.value(std::distance(columns.begin(), found));
    }

    [[nodiscard]] std::optional<qint64> cell(const QStringList &row, const QString &column) const { return amountOf(cellText(row, column), m_values.language); }

    [[nodiscard]] std::optional<qint64> columnSum() const
    {
        qint64 sum = 0;
        const QList<QStringList> rows = rowsWith(m_rule.of.first());
        for (const QStringList &row : rows) {
            const auto amount = cell(row, m_rule.of.first());
            if (!amount)
                return {};
            sum += *amount;
        }
        return rows.isEmpty() ? std::nullopt : std::optional(sum);
    }

    [[nodiscard]] std::optional<qint64> fieldSum() const
    {
        qint64 sum = 0;
        for (const QString &id : m_rule.of) {
            const auto amount = field(id);
            if (!amount)
                return {};
            sum += *amount;
        }
        return sum;
    }

    [[nodiscard]] QString title(const QString &id) const
    {
        for (const Expected &wanted : m_case.fields)
            if (wanted.id == id)
                return wanted.title;
        for (const ExpectedRows &table : m_case.tables)
            for (const Expected &column : table.columns)
                if (column.id == id)
                    return column.title;
        return id == SignatureId ? Words::tr("Signature") : id;
    }

    [[nodiscard]] Remark remark(const QString &id, Verdict verdict, const QString &found, const QString &expected, const QString &why) const
    {
        return {id, title(id), verdict, found, expected, m_rule.why.isEmpty() || why.isEmpty() ? why : why + u' ' + m_rule.why, {}};
    }

    [[nodiscard]] Remark amountRemark(const QString &found, qint64 right, const QString &why) const
    {
        Remark made = remark(m_rule.result, Verdict::Wrong, found, amountText(right, 2), why);
        made.type = Expected::Amount;
        return made;
    }

    [[nodiscard]] std::optional<Remark> against(std::optional<qint64> right) const
    {
        const auto amount = field(m_rule.result);
        if (!amount || !right)
            return {};
        if (std::abs(*amount - *right) <= m_rule.tolerance)
            return {};
        return amountRemark(m_values.fields.value(m_rule.result), *right, Words::tr("The document's own figures give %1.").arg(shownAmount(*right, 2)));
    }

    [[nodiscard]] std::optional<Remark> products() const
    {
        for (const QStringList &row : rowsWith(m_rule.result)) {
            const auto a = cell(row, m_rule.of[0]);
            const auto b = cell(row, m_rule.of[1]);
            const auto result = cell(row, m_rule.result);
            const auto off = m_rule.of.size() > 2 ? cell(row, m_rule.of[2]) : std::optional<qint64>(0);
            const auto right = a && b ? lineAmount(*a, *b, off.value_or(0)) : std::nullopt;  // an empty discount is none
            if (result && right && std::abs(*result - *right) > m_rule.tolerance)
                return amountRemark(cellText(row, m_rule.result), *right,
                                    Words::tr("In the row “%1” the document's own figures give %2.").arg(row.first(), shownAmount(*right, 2)));
        }
        return {};
    }

    [[nodiscard]] std::optional<Remark> order() const
    {
        std::optional<QDate> last;
        for (const QString &id : m_rule.of) {
            const auto date = dateOf(withoutRemark(m_values.fields.value(id)));
            if (date && last && *date < *last)
                return remark(id, Verdict::Formal, m_values.fields.value(id), {}, Words::tr("This date is before the one that has to come first."));
            if (date)
                last = date;
        }
        return {};
    }

    [[nodiscard]] std::optional<Remark> signature() const
    {
        for (const QString &label : m_rule.of)
            if (const Signer signer = signerOf(m_content, label, m_rule.of); !signer.named)
                return remark(SignatureId, signer.stands ? Verdict::Missing : Verdict::Formal, {}, label,
                              signer.stands ? Words::tr("Nobody is named beside “%1”.").arg(label) : Words::tr("The signature block lacks “%1”.").arg(label));
        return {};
    }

    const Rule &m_rule;
    const Case &m_case;
    const Content &m_content;
    const FilledIn &m_values;
};

}  // namespace

std::optional<Remark> checkRule(const Rule &rule, const Case &wanted, const Content &content, const FilledIn &values)
{
    return Checker(rule, wanted, content, values).run();
}

}  // namespace vestibule::documents
