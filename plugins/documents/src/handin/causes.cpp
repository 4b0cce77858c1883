#include "handin/causes.h"

#include "values/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentGrade)
};

bool isFault(const Remark &remark) { return remark.verdict != Verdict::Right && remark.verdict != Verdict::Read; }

QString column(const QString &id) { return id.section(u'[', 0, 0); }
QString rowMark(const QString &id) { return id.sliced(column(id).size()); }  // "[2]", or nothing

class Causes
{
public:
    Causes(const QList<Remark> &remarks, const Case &wanted, const QString &language, const QList<Remark> &broken)
        : m_remarks(remarks), m_case(wanted), m_language(language), m_broken(broken)
    {}

    // The fault at the root of this remark; nothing when it is one of its own.
    [[nodiscard]] const Remark *of(const Remark &remark) const
    {
        const Remark *root = nullptr;
        qsizetype steps = 0;  // rules in a ring have no root
        for (const Remark *next = before(remark); next && steps < m_remarks.size(); next = before(*next), ++steps)
            root = next;
        return root;
    }

private:
    [[nodiscard]] const Remark *before(const Remark &remark) const
    {
        const auto rule = std::ranges::find(m_case.rules, column(remark.id), &Rule::result);
        if (remark.verdict != Verdict::Wrong || rule == m_case.rules.end() || !isReckoned(*rule) || isBroken(*rule) || !amountOf(remark.found, m_language))
            return nullptr;
        const auto cause = std::ranges::find_if(m_remarks, [&](const Remark &other) { return isFault(other) && &other != &remark && isInput(*rule, remark, other); });
        return cause != m_remarks.end() ? &*cause : nullptr;
    }

    static bool isReckoned(const Rule &rule) { return rule.kind != Rule::Order && rule.kind != Rule::Signature; }

    // The document's own figures do not give it.
    [[nodiscard]] bool isBroken(const Rule &rule) const { return std::ranges::find(m_broken, rule.result, &Remark::id) != m_broken.end(); }

    [[nodiscard]] const ExpectedRows *tableOf(const QString &id) const
    {
        const auto has = [&](const ExpectedRows &table) { return std::ranges::find(table.columns, id, &Expected::id) != table.columns.end(); };
        const auto table = std::ranges::find_if(m_case.tables, has);
        return table != m_case.tables.end() ? &*table : nullptr;
    }

    [[nodiscard]] bool isInput(const Rule &rule, const Remark &result, const Remark &other) const
    {
        const QString id = column(other.id);
        if (rule.kind == Rule::Product)
            return rule.of.contains(id) && rowMark(other.id) == rowMark(result.id) && amountOf(other.found, m_language);
        if (rule.kind != Rule::Sum)
            return rule.of.contains(other.id) && amountOf(other.found, m_language);
        const ExpectedRows *table = tableOf(rule.of.first());
        const bool rowItself = table && id == table->columns.first().id;  // one that is missing, or one too many
        return rowItself || (id == rule.of.first() && amountOf(other.found, m_language));
    }

    const QList<Remark> &m_remarks;
    const Case &m_case;
    const QString &m_language;
    const QList<Remark> &m_broken;
};

// What a rule reckons from.
QStringList inputsOf(const Rule &rule, const Case &wanted)
{
    QStringList inputs = rule.of;
    if (rule.kind == Rule::Sum)
        for (const ExpectedRows &table : wanted.tables)
            if (std::ranges::find(table.columns, rule.of.first(), &Expected::id) != table.columns.end())
                inputs.append(table.columns.first().id);  // a row that is missing, or one too many
    return inputs;
}

bool isToldByInputs(const Remark &broken, const QList<Remark> &remarks, const Case &wanted)
{
    const auto rule = std::ranges::find(wanted.rules, broken.id, &Rule::result);
    if (rule == wanted.rules.end())
        return false;
    const QStringList inputs = inputsOf(*rule, wanted);
    return std::ranges::any_of(remarks, [&](const Remark &remark) { return isFault(remark) && inputs.contains(column(remark.id)); });
}

void addRules(Grade &grade, const Case &wanted, const QList<Remark> &broken)
{
    const QList<Remark> ofFields = grade.remarks;
    for (const Remark &rule : broken) {
        const auto isAbout = [&rule](const Remark &remark) { return column(remark.id) == rule.id && remark.found == rule.found && isFault(remark); };
        if (const auto own = std::ranges::find_if(grade.remarks, isAbout); own != grade.remarks.end())
            own->why = own->why.isEmpty() ? rule.why : own->why + u' ' + rule.why;
        else if (!isToldByInputs(rule, ofFields, wanted))
            grade.remarks.append(rule);
    }
}

}  // namespace

void tellRules(Grade &grade, const Case &wanted, const QString &language, const QList<Remark> &broken)
{
    addRules(grade, wanted, broken);
    const Causes causes(grade.remarks, wanted, language, broken);
    QList<Remark> first, following;
    for (const Remark &remark : std::as_const(grade.remarks)) {
        const Remark *cause = causes.of(remark);
        (cause ? following : first).append(remark);
        if (cause)
            following.last().why = Words::tr("It is reckoned rightly, and follows from “%1”: mend that first.").arg(cause->title);
    }
    grade.remarks = first + following;
}

}  // namespace vestibule::documents
