// Notes problems at the place in the file that a part of a paragraph came from.
#pragma once
#include "gift/paragraph.h"

#include <vestibule/problem.h>

#include <utility>

namespace vestibule::quiz::gift {

class Reporter
{
public:
    Reporter(const Paragraph &paragraph, QString file, QList<Problem> &problems)
        : m_paragraph(paragraph), m_file(std::move(file)), m_problems(problems)
    {}

    // Always false, so that a reading function can end with `return report.error(…)`.
    bool error(QStringView where, const QString &message) { return add(where, Problem::Severity::Error, message); }
    void warning(QStringView where, const QString &message) { add(where, Problem::Severity::Warning, message); }

private:
    bool add(QStringView where, Problem::Severity severity, const QString &message)
    {
        const Place place = m_paragraph.placeOf(where);
        m_problems.append({m_file, place.line, place.column, severity, message});
        return false;
    }

    const Paragraph &m_paragraph;
    QString m_file;
    QList<Problem> &m_problems;
};

}  // namespace vestibule::quiz::gift
