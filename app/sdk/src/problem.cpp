#include <vestibule/problem.h>

#include <algorithm>

namespace vestibule {

QString Problem::text() const
{
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    if (line > 0 && column > 0)
        place += QLatin1Char(':') + QString::number(column);
    const auto word = severity == Severity::Error ? QLatin1String(": error: ") : QLatin1String(": warning: ");
    return place + word + message;
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Problem::Severity::Error; });
}

}  // namespace vestibule
