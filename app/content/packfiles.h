// What all readers of a pack share: its files, the way to print them, and the list of faults.
#pragma once
#include "content/packfile.h"
#include "content/tomlreader.h"

#include <QMap>
#include <QSet>

namespace vestibule::content {

class PackFiles
{
public:
    // `problems` must outlive this.
    PackFiles(const PackSource &source, QList<Problem> &problems);

    // True for a faulty file too, so that nobody is told to add what is there.
    [[nodiscard]] bool has(const QString &path) const { return m_files.contains(path) || m_faulty.contains(path); }
    // Notes that the file belongs to the pack. Null when it is absent or faulty.
    const PackFile *use(const QString &path);
    // A text that is UTF-8. Null when the file is absent (not reported) or faulty (reported once).
    const PackFile *useText(const QString &path);
    // The root of a TOML file. Null when it is absent (reported when required) or faulty.
    [[nodiscard]] TomlTable useToml(const QString &path, Need need);

    [[nodiscard]] QString shown(const QString &path) const { return m_shownAs + path; }
    void error(const QString &path, const QString &message, TomlPlace place = {});
    void warning(const QString &path, const QString &message, TomlPlace place = {});

    [[nodiscard]] QStringList paths() const { return m_files.keys(); }  // sorted
    [[nodiscard]] QList<PackFile> used() const;
    [[nodiscard]] QStringList unused() const;
    [[nodiscard]] qsizetype errorCount() const;

private:
    void add(const PackFile &file);

    QString m_shownAs;
    QMap<QString, PackFile> m_files;
    QSet<QString> m_used;
    QSet<QString> m_faulty;  // reported
    QList<Problem> &m_problems;
};

}  // namespace vestibule::content
