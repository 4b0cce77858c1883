// The files that a checker gets for one activity, by what they are.
#pragma once
#include <vestibule/checker.h>

#include <QStringList>

namespace vestibule::documents {

class PackFiles
{
public:
    explicit PackFiles(const QList<CheckedFile> &files) : m_files(files) {}

    // Null when the activity has none.
    [[nodiscard]] const CheckedFile *common() const;
    [[nodiscard]] QList<const CheckedFile *> sources() const;  // one for each language
    // path: below the language folder. Null when it is not there.
    [[nodiscard]] const CheckedFile *find(const QString &language, const QString &path) const;

private:
    const QList<CheckedFile> &m_files;
};

// Without those that are there twice, because a file of the pack's top is read for each language.
[[nodiscard]] QList<Problem> onceEach(const QList<Problem> &problems);

}  // namespace vestibule::documents
