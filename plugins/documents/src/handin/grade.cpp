#include "handin/grade.h"

#include "handin/causes.h"
#include "handin/fixedtext.h"
#include "handin/judge.h"
#include "handin/placed.h"
#include "handin/rules.h"
#include "handin/writing.h"
#include "template/tags.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentGrade)
};

constexpr qsizetype MostChanges = 10;  // of the text that are told

class Grader
{
public:
    Grader(const Content &content, const Case &wanted, const Content *made) : m_content(content), m_case(wanted)
    {
        if (made) {
            m_made = made;
            m_placed = readByTemplate(*made, content);
        }
        m_values.language = languageOf(wanted);
        const Delimiters &marks = (made ? *made : content).delimiters;
        m_tag = tagIn(marks);
        m_part.setPattern(u"^[^\\s]*%2|%1[^\\s]*$"_s.arg(QRegularExpression::escape(marks.open), QRegularExpression::escape(marks.close)));
        for (const Rule &rule : wanted.rules)
            m_ruled.insert(rule.result);
    }

    Grade run()
    {
        for (const Expected &field : m_case.fields)
            gradeField(field);
        for (const ExpectedRows &table : m_case.tables)
            gradeRows(table);
        if (m_blanks > 0 && m_filled == 0)
            return untouched();
        QList<Remark> broken;
        for (const Rule &rule : m_case.rules)
            if (const auto remark = checkRule(rule, m_case, m_content, m_values))
                broken.append(*remark);
        tellRules(m_grade, m_case, m_values.language, broken);
        findLeftovers();
        if (m_made)
            compareText();
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
        Remark remark = judged(found->value, field, field.value);
        if (remark.verdict == Verdict::Right && !(found->other.isEmpty() && !found->gap)) {
            remark.verdict = Verdict::Formal;
            remark.why = found->other.isEmpty() ? Words::tr("Another place of the document where it belongs is empty.")
                                                : Words::tr("Another place of the document says “%1”.").arg(found->other);
        }
        m_values.fields.insert(field.id, found->value);
        m_grade.remarks.append(remark);
    }

    // A tag that still stands there is a gap, whatever the key says.
    Remark judged(const QString &found, const Expected &field, const QString &key)
    {
        Remark remark = judge(found, field, key, {m_values.language, m_case.currency, m_ruled.contains(field.id)});
        const auto tag = m_tag.match(found);
        const bool whole = tag.hasMatch() && !tag.captured(2).isEmpty();
        if (whole || m_part.match(found).hasMatch()) {
            remark.verdict = Verdict::Missing;
            remark.why = Words::tr("A field of the template was not filled in.");
            if (whole)
                m_told.insert(tag.captured());
            else
                remark.found.clear();
            ++m_blanks;
        } else if (remark.verdict != Verdict::Missing) {
            ++m_filled;
        }
        return remark;
    }

    // Somebody handed in the empty form: one thing to say, not one for each field.
    [[nodiscard]] Grade untouched() const
    {
        return {{{u"template"_s, Words::tr("Document"), Verdict::Missing, {}, {},
                  Words::tr("This is the template itself: nothing is filled in. Fill in its fields, save it and hand that file in."), {}}}};
    }

    void gradeRows(const ExpectedRows &table)
    {
        const auto found = rows(table);
        if (!found) {
            m_grade.remarks.append({u"rows"_s, Words::tr("Table"), Verdict::Missing, {}, {}, Words::tr("No table has these columns: %1.").arg(columnTitles(table))});
            return;
        }
        QList<QStringList> left = withoutUnits(*found, table.columns);
        m_values.tables[table.list] = left;
        if (left.size() == 1 && m_tag.match(left.first().join(u' ')).hasMatch())
            ++m_blanks;
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            gradeRow(table, i, left);
        const Expected &first = table.columns.first();
        for (const QStringList &row : std::as_const(left))
            m_grade.remarks.append({first.id, first.title, Verdict::Wrong, row.first(), {}, Words::tr("This row is not in the order.")});
    }

    [[nodiscard]] std::optional<QList<QStringList>> rows(const ExpectedRows &table) const
    {
        const auto placed = m_placed.lists.constFind(table.list);
        if (placed == m_placed.lists.constEnd())
            return findRows(m_content, m_case, table);
        QList<QStringList> rows;
        for (const QMap<QString, QString> &row : *placed) {
            QStringList cells;
            for (const Expected &column : table.columns)
                cells.append(row.value(column.id));
            rows.append(cells);
        }
        return rows;
    }

    // The row that says it is this one; else one that is nearly so.
    void gradeRow(const ExpectedRows &table, qsizetype index, QList<QStringList> &left)
    {
        const QStringList &key = table.rows[index];
        const Expected &first = table.columns.first();
        auto row = std::ranges::find_if(left, [&](const QStringList &r) { return isRightText(r.first(), first, key.first()); });
        if (row == left.end())
            row = std::ranges::find_if(left, [&](const QStringList &r) { return isMisspelt(r.first(), key.first()) && !isKeyOfAnother(table, r.first(), key); });
        if (row == left.end()) {
            m_grade.remarks.append({numbered(first.id, index), first.title, Verdict::Missing, {}, key.first(), Words::tr("This row of the order is missing."), first.type});
            return;
        }
        for (qsizetype c = 0; c < key.size(); ++c) {
            Remark remark = judged(row->value(c), table.columns[c], key[c]);
            remark.id = numbered(remark.id, index);
            remark.title = key.first() + u": "_s + remark.title;
            m_grade.remarks.append(remark);
        }
        left.erase(row);
    }

    [[nodiscard]] static bool isKeyOfAnother(const ExpectedRows &table, const QString &name, const QStringList &key)
    {
        return std::ranges::any_of(table.rows, [&](const QStringList &other) { return other != key && plain(other.first()) == plain(name); });
    }

    [[nodiscard]] static QString numbered(const QString &id, qsizetype index) { return id + u'[' + QString::number(index + 1) + u']'; }

    [[nodiscard]] static QList<QStringList> withoutUnits(QList<QStringList> rows, const QList<Expected> &columns)
    {
        for (QStringList &row : rows)
            for (qsizetype c = 0; c < row.size(); ++c)
                if (columns[c].type == Expected::Amount)
                    row[c] = withoutUnit(row[c], row);
        return rows;
    }

    [[nodiscard]] static QString columnTitles(const ExpectedRows &table)
    {
        QStringList titles;
        for (const Expected &column : table.columns)
            titles.append(column.title);
        return titles.join(u", "_s);
    }

    // Tags of a template that nobody filled in, each once, and none that a field's remark told.
    void findLeftovers()
    {
        QStringList texts = m_content.lines;
        for (const Grid &grid : m_content.grids)
            for (const QStringList &row : grid.rows)
                texts += row;
        for (const QString &text : std::as_const(texts))
            for (auto tags = m_tag.globalMatch(text); tags.hasNext();)
                if (const QString tag = tags.next().captured(); !m_told.contains(tag)) {
                    m_told.insert(tag);
                    m_grade.remarks.append({u"leftover"_s, Words::tr("Template"), Verdict::Formal, tag, {}, Words::tr("A field of the template was not filled in."), {}});
                }
    }

    // Of a case that keeps the text a change is a fault; of another one a person reads it.
    void compareText()
    {
        QStringList values = m_values.fields.values();
        for (const QList<QStringList> &table : std::as_const(m_values.tables))
            for (const QStringList &row : table)
                values += row;
        for (const Found &found : std::as_const(m_placed.fields))
            values.append(found.value);
        const Verdict verdict = m_case.keepsText ? Verdict::Formal : Verdict::Read;
        const auto found = changesOfText(*m_made, m_content, values, m_case.keepsText ? Labels::Stay : Labels::MayBeOwn);
        if (!found && m_case.keepsText)
            m_grade.remarks.append({u"text"_s, Words::tr("Text of the form"), verdict, {}, {},
                                    Words::tr("Most of the form's text is not here. Its text has to stay as it is: fill in the form itself."), {}});
        const TextChanges changes = found.value_or(TextChanges());
        for (const QString &text : changes.gone.first(std::min(MostChanges, changes.gone.size())))
            m_grade.remarks.append({u"text"_s, Words::tr("Text of the form"), verdict, {}, text, Words::tr("The form says this; here it is changed or left out."), {}});
        for (const QString &text : changes.added.first(std::min(MostChanges, changes.added.size())))
            m_grade.remarks.append({u"text"_s, Words::tr("Text of the form"), verdict, text, {}, Words::tr("The form does not say this: it is added or changed."), {}});
    }

    const Content &m_content;
    const Content *m_made = nullptr;
    const Case &m_case;
    Placed m_placed;
    QRegularExpression m_tag;
    QRegularExpression m_part;  // of a tag, where a value was looked for between two labels
    QSet<QString> m_ruled;  // what a rule gives
    QSet<QString> m_told;   // tags that stand in a remark
    int m_blanks = 0, m_filled = 0;
    FilledIn m_values;
    Grade m_grade;
};

}  // namespace

QString wordOf(Verdict verdict)
{
    static constexpr std::array words{"right", "wrong", "missing", "formal", "read"};
    return QString::fromLatin1(words[std::size_t(verdict)]);
}

bool Grade::isRight() const
{
    return std::ranges::all_of(remarks, [](const Remark &remark) { return remark.verdict == Verdict::Right || remark.verdict == Verdict::Read; });
}

Grade grade(const Content &content, const Case &wanted, const Content *made) { return Grader(content, wanted, made).run(); }

}  // namespace vestibule::documents
