#include "handin/grade.h"

#include "handin/placed.h"
#include "handin/rules.h"
#include "template/tags.h"
#include "values/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentGrade)
};

bool isRightText(const QString &found, const Expected &wanted, const QString &key)
{
    return plain(found) == plain(key) || std::ranges::any_of(wanted.accept, [&](const QString &other) { return plain(found) == plain(other); });
}

// Another number is no slip of the pen.
bool isMisspelt(const QString &found, const QString &key)
{
    static const QRegularExpression other(u"\\D"_s);
    return QString(found).remove(other) == QString(key).remove(other) && !nearest(plain(found), {plain(key)}).isEmpty();
}

// The verdict about one value; an empty key asks only that something readable stands there.
Remark compare(const QString &found, const Expected &wanted, const QString &key)
{
    Remark remark{wanted.id, wanted.title, Verdict::Right, found, key, {}, wanted.type};
    const auto judge = [&](Verdict verdict, const QString &why) {
        remark.verdict = verdict;
        remark.why = wanted.why.isEmpty() ? why : why + u' ' + wanted.why;
    };
    if (isBlank(found)) {
        judge(Verdict::Missing, Words::tr("Nothing is filled in."));
    } else if (wanted.type == Expected::Amount) {
        const auto amount = amountOf(found);
        const auto right = amountOf(key);
        if (!amount)
            judge(Verdict::Formal, Words::tr("This is no amount."));
        else if (right && std::abs(*amount - *right) > wanted.tolerance)
            judge(Verdict::Wrong, Words::tr("The amount is another one."));
    } else if (wanted.type == Expected::Date) {
        const auto date = dateOf(found);
        const auto right = dateOf(key);
        if (!date)
            judge(Verdict::Formal, Words::tr("This is no date; write it as 05.03.2026."));
        else if (right && std::abs(date->daysTo(*right)) > wanted.tolerance)
            judge(Verdict::Wrong, Words::tr("The date is another one."));
    } else if (!key.isEmpty() && !isRightText(found, wanted, key)) {
        judge(Verdict::Wrong, isMisspelt(found, key) ? Words::tr("It is misspelt.") : Words::tr("Something else has to stand here."));
    }
    return remark;
}

class Grader
{
public:
    Grader(const Content &content, const Case &wanted, const Content *made) : m_content(content), m_case(wanted), m_made(made)
    {
        if (made)
            m_placed = readByTemplate(*made, content);
    }

    Grade run()
    {
        for (const Expected &field : m_case.fields)
            gradeField(field);
        if (m_case.rows)
            gradeRows();
        for (const Rule &rule : m_case.rules)
            if (const auto remark = checkRule(rule, m_case, m_content, m_values))
                m_grade.remarks.append(*remark);
        findLeftovers();
        return std::move(m_grade);
    }

private:
    void gradeField(const Expected &field)
    {
        const auto placed = m_placed.fields.constFind(field.id);
        const auto found = placed != m_placed.fields.constEnd() ? std::optional(*placed) : findField(m_content, m_case, field);
        if (!found) {
            m_grade.remarks.append({field.id, field.title, Verdict::Missing, {}, field.value, Words::tr("The document says nothing about it."), field.type});
            return;
        }
        Remark remark = compare(found->value, field, field.value);
        if (found->twice && remark.verdict == Verdict::Right) {
            remark.verdict = Verdict::Formal;
            remark.why = Words::tr("Another place of the document says something else.");
        }
        m_values.fields.insert(field.id, found->value);
        m_grade.remarks.append(remark);
    }

    void gradeRows()
    {
        const auto found = rows();
        if (!found) {
            m_grade.remarks.append({u"rows"_s, Words::tr("Table"), Verdict::Missing, {}, {}, Words::tr("No table has these columns: %1.").arg(columnTitles())});
            return;
        }
        m_values.rows = *found;
        QList<QStringList> left = *found;
        for (qsizetype i = 0; i < m_case.rows->rows.size(); ++i)
            gradeRow(m_case.rows->rows[i], i, left);
        const Expected &first = m_case.rows->columns.first();
        for (const QStringList &row : std::as_const(left))
            m_grade.remarks.append({first.id, first.title, Verdict::Wrong, row.first(), {}, Words::tr("This row is not in the order.")});
    }

    [[nodiscard]] std::optional<QList<QStringList>> rows() const
    {
        const auto placed = m_placed.lists.constFind(m_case.rows->list);
        if (placed == m_placed.lists.constEnd())
            return findRows(m_content, m_case);
        QList<QStringList> rows;
        for (const QMap<QString, QString> &row : *placed) {
            QStringList cells;
            for (const Expected &column : m_case.rows->columns)
                cells.append(row.value(column.id));
            rows.append(cells);
        }
        return rows;
    }

    // The row that says it is this one; else one that is nearly so.
    void gradeRow(const QStringList &key, qsizetype index, QList<QStringList> &left)
    {
        const Expected &first = m_case.rows->columns.first();
        auto row = std::ranges::find_if(left, [&](const QStringList &r) { return isRightText(r.first(), first, key.first()); });
        if (row == left.end())
            row = std::ranges::find_if(left, [&](const QStringList &r) { return isMisspelt(r.first(), key.first()) && !isKeyOfAnother(r.first(), key); });
        if (row == left.end()) {
            m_grade.remarks.append({numbered(first.id, index), first.title, Verdict::Missing, {}, key.first(), Words::tr("This row of the order is missing."), first.type});
            return;
        }
        for (qsizetype c = 0; c < key.size(); ++c) {
            Remark remark = compare(row->value(c), m_case.rows->columns[c], key[c]);
            remark.id = numbered(remark.id, index);
            remark.title = key.first() + u": "_s + remark.title;
            m_grade.remarks.append(remark);
        }
        left.erase(row);
    }

    [[nodiscard]] bool isKeyOfAnother(const QString &name, const QStringList &key) const
    {
        return std::ranges::any_of(m_case.rows->rows, [&](const QStringList &other) { return other != key && plain(other.first()) == plain(name); });
    }

    [[nodiscard]] static QString numbered(const QString &id, qsizetype index) { return id + u'[' + QString::number(index + 1) + u']'; }

    [[nodiscard]] QString columnTitles() const
    {
        QStringList titles;
        for (const Expected &column : m_case.rows->columns)
            titles.append(column.title);
        return titles.join(u", "_s);
    }

    // Tags of a template that nobody filled in.
    void findLeftovers()
    {
        const QRegularExpression tag = tagIn(m_made ? m_made->delimiters : m_content.delimiters);
        QStringList texts = m_content.lines;
        for (const Grid &grid : m_content.grids)
            for (const QStringList &row : grid.rows)
                texts += row;
        for (const QString &text : std::as_const(texts))
            if (const auto match = tag.match(text); match.hasMatch())
                m_grade.remarks.append({u"leftover"_s, Words::tr("Template"), Verdict::Formal, match.captured(), {}, Words::tr("A field of the template was not filled in.")});
    }

    const Content &m_content;
    const Case &m_case;
    const Content *m_made;  // may be null
    Placed m_placed;
    FilledIn m_values;
    Grade m_grade;
};

}  // namespace

QString wordOf(Verdict verdict)
{
    static constexpr std::array words{"right", "wrong", "missing", "formal"};
    return QString::fromLatin1(words[std::size_t(verdict)]);
}

bool Grade::isRight() const
{
    return std::ranges::all_of(remarks, [](const Remark &remark) { return remark.verdict == Verdict::Right; });
}

Grade grade(const Content &content, const Case &wanted, const Content *made) { return Grader(content, wanted, made).run(); }

}  // namespace vestibule::documents
