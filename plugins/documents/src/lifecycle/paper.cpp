#include "lifecycle/paper.h"

#include <QCoreApplication>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentPaper)
};

QString cell(const QString &text) { return u"<td>%1</td>"_s.arg(text.toHtmlEscaped()); }
QString titleCell(const QString &text) { return u"<th align=\"left\">%1</th>"_s.arg(text.toHtmlEscaped()); }

// The text may bear the word of the one who approves: it was written to be approved.
QString mark(const Life &life, const LifeWords &words)
{
    if (life.enacted)
        return Words::tr("In force since %1.").arg(words.dateOf(*life.enacted));
    const QString draft = Words::tr("DRAFT, not in force. What the text says about its approval does not hold yet.");
    if (!life.proposed)
        return draft + u' ' + Words::tr("It has not been put up to be agreed.");
    const qsizetype agreed = life.departments.size() - life.missing().size();
    return draft + u' ' + Words::tr("Agreed by %1 of %2 departments.").arg(agreed).arg(life.departments.size());
}

QString rowOf(const QString &department, const std::optional<Event> &signedBy, const LifeWords &words)
{
    return "<tr>"_L1 + cell(department) + cell(signedBy ? words.nameOf(signedBy->actor) : QString())
           + cell(signedBy ? words.dateOf(*signedBy) : Words::tr("not yet")) + "</tr>"_L1;
}

QString agreementSheet(const Life &life, const LifeWords &words)
{
    if (!life.proposed)
        return {};
    QString rows = "<tr>"_L1 + titleCell(Words::tr("Department")) + titleCell(Words::tr("Agreed by")) + titleCell(Words::tr("When")) + "</tr>"_L1;
    for (const Agreement &one : life.departments)
        rows += rowOf(one.department, one.agreed, words);
    rows += rowOf(Words::tr("Approved by HR"), life.enacted, words);
    return u"<h3>%1</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><thead>%2</thead></table>"_s
        .arg(Words::tr("Agreement sheet").toHtmlEscaped(), rows);
}

}  // namespace

QString paperHtml(const QString &html, const Life &life, const LifeWords &words)
{
    const QString said = u"<p align=\"right\"><b>%1</b></p><hr>"_s.arg(mark(life, words).toHtmlEscaped());
    return said + html + agreementSheet(life, words);
}

}  // namespace vestibule::documents
