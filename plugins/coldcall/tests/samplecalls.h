// Every call of the sample pack, as the checker and the editor get it.
#pragma once
#include "packfile.h"

#include <vestibule/checker.h>

#include <QDir>

namespace vestibule::coldcall::test {

inline QStringList sampleCalls()
{
    QStringList names;
    for (const QString &file : QDir(packFile(u"calls"_s)).entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

inline QList<CheckedFile> sampleFiles(const QString &call)
{
    const QString path = u"calls/"_s + call + u".toml"_s;
    Activity activity;
    activity.common = path;
    activity.source = path;
    QList<CheckedFile> files{{path, {}, bytesOf(packFile(path)), activity}};
    for (const QString &language : {u"en"_s, u"ru"_s})
        files.append({language + u'/' + path, language, bytesOf(packFile(language + u'/' + path)), activity});
    return files;
}

}  // namespace vestibule::coldcall::test
