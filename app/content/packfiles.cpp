#include "content/packfiles.h"

#include "content/packtext.h"
#include "content/utf8.h"

#include <algorithm>

namespace vestibule::content {

PackFiles::PackFiles(const PackSource &source, QList<Problem> &problems) : m_shownAs(source.shownAs), m_problems(problems)
{
    m_problems += source.problems;
    for (const Problem &problem : source.problems)
        m_faulty.insert(problem.file.mid(m_shownAs.size()));
    for (const PackFile &file : source.files)
        add(file);
}

// A folder has been checked already, stored files have not.
void PackFiles::add(const PackFile &file)
{
    if (!isPackPath(file.path))
        error(file.path, PackText::tr("this is not a path inside a pack; use only a-z, 0-9, “.”, “_” and “-” in names"));
    else if (file.bytes.size() > MaxFileBytes)
        error(file.path, PackText::tr("the file is larger than %1 MiB; make it smaller").arg(MaxFileBytes / 1024 / 1024));
    else if (m_files.contains(file.path))
        error(file.path, PackText::tr("the file is there twice; keep one of them"));
    else
        m_files.insert(file.path, file);
}

const PackFile *PackFiles::use(const QString &path)
{
    const auto found = m_files.constFind(path);
    if (found == m_files.cend())
        return nullptr;
    m_used.insert(path);
    return &*found;
}

const PackFile *PackFiles::useText(const QString &path)
{
    const PackFile *file = use(path);
    if (!file || m_faulty.contains(path))
        return nullptr;
    if (const auto bad = firstBadCharacter(file->bytes)) {
        error(path, PackText::tr("this is not UTF-8 text; save the file as UTF-8"), *bad);
    } else if (file->bytes.startsWith("\xef\xbb\xbf")) {
        error(path, PackText::tr("the file begins with a byte order mark; save it as UTF-8 without it"), {1, 1});
    } else {
        return file;
    }
    m_faulty.insert(path);
    return nullptr;
}

TomlTable PackFiles::useToml(const QString &path, Need need)
{
    if (need == Need::Required && !has(path))
        error(path, PackText::tr("the file is missing; add it"));
    const PackFile *file = useText(path);
    return file ? TomlTable::parse(shown(path), file->bytes, m_problems) : TomlTable();
}

void PackFiles::error(const QString &path, const QString &message, TomlPlace place)
{
    m_problems.append({shown(path), place.line, place.column, Problem::Severity::Error, message});
}

void PackFiles::warning(const QString &path, const QString &message, TomlPlace place)
{
    m_problems.append({shown(path), place.line, place.column, Problem::Severity::Warning, message});
}

QList<PackFile> PackFiles::used() const
{
    QList<PackFile> list;
    for (const PackFile &file : m_files)
        if (m_used.contains(file.path))
            list.append(file);
    return list;
}

QStringList PackFiles::unused() const
{
    QStringList list;
    for (const PackFile &file : m_files)
        if (!m_used.contains(file.path))
            list.append(file.path);
    return list;
}

qsizetype PackFiles::errorCount() const { return std::ranges::count(m_problems, Problem::Severity::Error, &Problem::severity); }

}  // namespace vestibule::content
