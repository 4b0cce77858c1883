#include "handin/judge.h"

#include "handin/finding.h"
#include "handin/sameness.h"
#include "template/tags.h"
#include "values/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentGrade)
};

bool isWordPart(const QString &text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); }

// A word stands there when one begins with it ("film" in "films"), a number when it is the same one.
bool holds(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool sameNumber = !word.back().isDigit() || end == text.size() || !text[end].isDigit();
        if (!isWordPart(text, at - 1) && sameNumber)
            return true;
    }
    return false;
}

// Digits that people part by spaces are one number: "150 000", "4070 2810 …".
QString withoutGaps(const QString &text)
{
    static const QRegularExpression gap(u"(?<=\\d) (?=\\d)"_s);
    return plain(text).remove(gap);
}

QStringList unsaid(const QString &found, const QStringList &says)
{
    const QString text = plain(found), numbers = withoutGaps(found);
    QStringList missing;
    for (const QString &one : says) {
        const QStringList ways = one.split(u'|', Qt::SkipEmptyParts);
        if (std::ranges::none_of(ways, [&](const QString &way) { return holds(text, plain(way)) || holds(numbers, withoutGaps(way)); }))
            missing.append(ways.value(0));
    }
    return missing;
}

QString formFault(const QString &found, Expected::Form form)
{
    static const QRegularExpression name(u"^\\p{L}[\\p{L}'-]*\\.?(?:\\s*\\p{L}[\\p{L}'-]*\\.?){1,3}$"_s);
    static const QRegularExpression phone(u"^\\+?[\\d\\s()-]{6,}(?:,?\\s*(?:ext|доб)\\.?\\s*\\d+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@.]+$"_s);
    const QString text = found.simplified();
    switch (form) {
    case Expected::Name: return name.match(text).hasMatch() ? QString() : Words::tr("This is no name of a person; write it like A. Petrova.");
    case Expected::Phone: return phone.match(text).hasMatch() ? QString() : Words::tr("This is no telephone number.");
    case Expected::Email: return email.match(text).hasMatch() ? QString() : Words::tr("This is no e-mail address.");
    case Expected::Any: break;
    }
    return {};
}

class Judge
{
public:
    Judge(const QString &found, const Expected &wanted, const QString &key, const Judging &how)
        : m_found(found), m_wanted(wanted), m_key(key), m_how(how), m_remark{wanted.id, wanted.title, Verdict::Right, found, key, {}, wanted.type}
    {
    }

    Remark run()
    {
        if (isBlank(m_found))
            say(Verdict::Missing, Words::tr("Nothing is filled in."));
        else if (m_wanted.type == Expected::Amount)
            amount();
        else if (m_wanted.type == Expected::Date)
            date();
        else
            text();
        const bool open = m_key.isEmpty() && m_wanted.says.isEmpty() && !m_how.ruled;
        if (m_remark.verdict == Verdict::Right && (open || m_wanted.mentor))
            say(Verdict::Read, Words::tr("A person reads this: no program can tell whether it is right."));
        return std::move(m_remark);
    }

private:
    void amount()
    {
        const auto amount = amountOf(m_found, m_how.language), right = amountOf(m_key);
        if (!amount)
            say(Verdict::Formal, Words::tr("This is no amount."));
        else if (right && std::abs(*amount - *right) > m_wanted.tolerance)
            say(Verdict::Wrong, Words::tr("The amount is another one."));
        else if (const QString unit = unitOf(m_found); unit == u'%' && right && std::abs(*right) > 100 * AmountUnit)
            say(Verdict::Wrong, Words::tr("This is a sum, no percentage."));
        else if (!unit.isEmpty() && unit != u'%' && !m_how.currency.isEmpty() && unit != m_how.currency)
            say(Verdict::Wrong, Words::tr("The amount is in another currency; it has to be in %1.").arg(m_how.currency));
    }

    void date()
    {
        const QString day = withoutRemark(m_found);
        const auto date = dateOf(day), right = dateOf(m_key);
        if (!date)
            say(Verdict::Formal, Words::tr("This is no date; write it as 05.03.2026."));
        else if (right && std::abs(date->daysTo(*right)) > m_wanted.tolerance)
            say(Verdict::Wrong, Words::tr("The date is another one."));
        else if (day != m_found)
            say(Verdict::Read, Words::tr("The date is right; a person reads the remark beside it."));
    }

    void text()
    {
        if (const QString fault = formFault(m_found, m_wanted.form); !fault.isEmpty())
            return say(Verdict::Formal, fault);
        if (!m_key.isEmpty() && !isRightText(m_found, m_wanted, m_key))
            return say(Verdict::Wrong, isMisspelt(m_found, m_key) ? Words::tr("It is misspelt.") : Words::tr("Something else has to stand here."));
        if (const QStringList missing = unsaid(m_found, m_wanted.says); !missing.isEmpty())
            say(Verdict::Wrong, Words::tr("It does not say: %1.").arg(missing.join(u", "_s)));
    }

    void say(Verdict verdict, const QString &why)
    {
        m_remark.verdict = verdict;
        m_remark.why = m_wanted.why.isEmpty() || verdict == Verdict::Read ? why : why + u' ' + m_wanted.why;
    }

    const QString &m_found;
    const Expected &m_wanted;
    const QString &m_key;
    const Judging &m_how;
    Remark m_remark;
};

}  // namespace

bool isRightText(const QString &found, const Expected &wanted, const QString &key)
{
    return saysSame(found, key) || std::ranges::any_of(wanted.accept, [&](const QString &other) { return plain(found) == plain(other); });
}

bool isMisspelt(const QString &found, const QString &key)
{
    static const QRegularExpression other(u"\\D"_s);
    return QString(found).remove(other) == QString(key).remove(other) && !nearest(plain(found), {plain(key)}).isEmpty();
}

Remark judge(const QString &found, const Expected &wanted, const QString &key, const Judging &how) { return Judge(found, wanted, key, how).run(); }

}  // namespace vestibule::documents
