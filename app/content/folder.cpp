#include "content/packfile.h"
#include "content/packtext.h"

#include <QDir>
#include <QFile>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

class FolderReader
{
public:
    explicit FolderReader(PackSource &source) : m_source(source) {}

    void read(const QDir &folder, const QString &prefix)
    {
        const auto filter = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QFileInfo &entry : folder.entryInfoList(filter, QDir::Name)) {
            const QString path = prefix + entry.fileName();
            if (++m_entries > MaxFiles) {
                if (m_entries == MaxFiles + 1)
                    error(path, PackText::tr("the folder holds more than %1 files; is it the right one?").arg(MaxFiles));
                return;
            }
            readEntry(entry, path);
        }
    }

private:
    void readEntry(const QFileInfo &entry, const QString &path)
    {
        if (entry.isSymbolicLink())
            error(path, PackText::tr("this is a link; put the file itself into the pack"));
        else if (entry.fileName().startsWith(u'.'))
            warning(path, PackText::tr("what is hidden does not become part of the pack; remove it"));
        else if (!isPackPath(path))
            warning(path, PackText::tr("the name keeps this out of the pack; use only a-z, 0-9, “.”, “_” and “-” in names"));
        else if (entry.isDir())
            read(QDir(entry.filePath()), path + u'/');
        else if (!entry.isFile())
            error(path, PackText::tr("this is neither a file nor a folder; remove it"));
        else
            readFile(entry, path);
    }

    void readFile(const QFileInfo &entry, const QString &path)
    {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return error(
                path, PackText::tr("the file cannot be read (%1); give yourself the right to read it").arg(file.errorString()));
        const QByteArray bytes = file.read(MaxFileBytes + 1);
        if (bytes.size() > MaxFileBytes)
            return error(path, PackText::tr("the file is larger than %1 MiB; make it smaller").arg(MaxFileBytes / 1024 / 1024));
        if (file.error() != QFileDevice::NoError)
            return error(path, PackText::tr("the file cannot be read (%1); try again").arg(file.errorString()));
        m_source.files.append(packFile(path, bytes));
    }

    void error(const QString &path, const QString &message) { report(path, Problem::Severity::Error, message); }
    void warning(const QString &path, const QString &message) { report(path, Problem::Severity::Warning, message); }
    void report(const QString &path, Problem::Severity severity, const QString &message)
    {
        m_source.problems.append({m_source.shownAs + path, 0, 0, severity, message});
    }

    PackSource &m_source;
    int m_entries = 0;
};

}  // namespace

PackSource readFolder(const QString &folder)
{
    PackSource source;
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable()) {
        source.problems.append(
            {folder, 0, 0, Problem::Severity::Error,
             info.exists() ? PackText::tr("this is not a folder that can be read; name the folder that holds pack.toml")
                           : PackText::tr("there is no such folder; name the folder that holds pack.toml")});
        return source;
    }
    source.shownAs = folder.endsWith(u'/') ? folder : folder + u'/';
    FolderReader(source).read(QDir(folder), {});
    return source;
}

}  // namespace vestibule::content
