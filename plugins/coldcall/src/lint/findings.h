// The list that the lint's parts write to.
#pragma once
#include "script/script.h"

#include <utility>

namespace vestibule::coldcall {

class Findings
{
public:
    explicit Findings(const Script &script) : m_file(script.file) {}

    void error(const char *kind, Place place, const QString &message) { add(kind, place, Problem::Severity::Error, message); }
    void warn(const char *kind, Place place, const QString &message) { add(kind, place, Problem::Severity::Warning, message); }
    [[nodiscard]] Faults take() { return std::exchange(m_faults, {}); }

private:
    void add(const char *kind, Place place, Problem::Severity severity, const QString &message)
    {
        m_faults.append({kind, {m_file, place.line, place.column, severity, message}});
    }

    QString m_file;
    Faults m_faults;
};

}  // namespace vestibule::coldcall
