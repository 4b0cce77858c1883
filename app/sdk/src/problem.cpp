#include <vestibule/problem.h>

#include <algorithm>

namespace vestibule {

QString Problem::text() const
{
    const auto word = severity == Severity::Error ? QLatin1String("error") : QLatin1String("warning");
    return QStringLiteral("%1:%2:%3: %4: %5").arg(file, QString::number(std::max(line, 1)), QString::number(std::max(column, 1)), word, message);
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Problem::Severity::Error; });
}

}  // namespace vestibule
