#include "library/packfiles.h"

#include <algorithm>

namespace vestibule::documents {

const CheckedFile *PackFiles::common() const
{
    return !m_files.isEmpty() && m_files.first().language.isEmpty() ? &m_files.first() : nullptr;
}

QList<const CheckedFile *> PackFiles::sources() const
{
    QList<const CheckedFile *> sources;
    QStringList languages;
    for (const CheckedFile &file : m_files)
        if (!file.language.isEmpty() && !languages.contains(file.language)) {
            languages.append(file.language);
            if (const CheckedFile *source = find(file.language, file.activity.source))
                sources.append(source);
        }
    return sources;
}

const CheckedFile *PackFiles::find(const QString &language, const QString &path) const
{
    const QString end = u'/' + language + u'/' + path;
    const auto found = std::ranges::find_if(m_files, [&](const CheckedFile &file) { return file.language == language && (u'/' + file.path).endsWith(end); });
    return found == m_files.end() ? nullptr : &*found;
}

QList<Problem> onceEach(const QList<Problem> &problems)
{
    QList<Problem> once;
    for (const Problem &problem : problems)
        if (std::ranges::none_of(once, [&](const Problem &other) { return other.text() == problem.text(); }))
            once.append(problem);
    return once;
}

}  // namespace vestibule::documents
