// The sample company's documents, as a content checker gets them.
#pragma once
#include <vestibule/checker.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace vestibule::documents::test {

inline QString sampleFolder() { return QStringLiteral(VESTIBULE_SOURCE_DIR "/content/aquilon/"); }

inline QByteArray sampleFile(const QString &path)
{
    QFile file(sampleFolder() + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

// source: "documents/library.toml" or a case; with everything below the languages' folders of documents.
inline QList<CheckedFile> sampleFiles(const QString &source)
{
    Activity activity;
    activity.source = activity.common = source;
    activity.assets = QStringLiteral("documents");
    QList<CheckedFile> files{{source, {}, sampleFile(source), activity}};
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru")})
        files.append({language + u'/' + source, language, sampleFile(language + u'/' + source), activity});
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru")}) {
        QStringList paths;
        QDirIterator found(sampleFolder() + language + QStringLiteral("/documents"), QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            paths.append(found.next().sliced(sampleFolder().size()));
        paths.sort();
        for (const QString &path : paths)
            if (path != language + u'/' + source)
                files.append({path, language, sampleFile(path), activity});
    }
    return files;
}

}  // namespace vestibule::documents::test
