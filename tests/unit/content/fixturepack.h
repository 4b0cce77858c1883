// The packs of tests/fixtures/packs: one good one, and broken ones that replace or remove some of its files.
#pragma once
#include "content/packfile.h"
#include "content/packreader.h"

#include <QDir>
#include <QFile>

#include <map>

namespace vestibule::content::test {

using namespace Qt::StringLiterals;

inline QString fixtures() { return QStringLiteral(VESTIBULE_SOURCE_DIR "/tests/fixtures/packs"); }

inline PackSource goodPack()
{
    PackSource source = readFolder(fixtures() + u"/good"_s);
    source.shownAs.clear();
    return source;
}

struct BrokenPack {
    PackSource source;
    QStringList expected;  // the problems, as printed
};

// broken/<name>.txt: lines "remove <path>", then the expected problems; broken/<name>/: files that are added or replaced.
inline BrokenPack brokenPack(const QString &name)
{
    BrokenPack broken;
    std::map<QString, PackFile> files;
    for (const PackFile &file : goodPack().files)
        files[file.path] = file;
    for (const PackFile &file : readFolder(fixtures() + u"/broken/"_s + name).files)
        files[file.path] = file;
    QFile list(fixtures() + u"/broken/%1.txt"_s.arg(name));
    if (list.open(QIODevice::ReadOnly))
        for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u"remove "))
                files.erase(line.mid(7));
            else
                broken.expected.append(line);
        }
    for (const auto &[path, file] : files)
        broken.source.files.append(file);
    return broken;
}

inline QStringList printed(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.text());
    return lines;
}

// Stands in for the quiz plugin: every file must begin with "//".
class QuizChecker : public ContentChecker
{
public:
    QList<Problem> check(const QList<CheckedFile> &files) const noexcept override
    {
        QList<Problem> problems;
        for (const CheckedFile &file : files)
            if (!file.bytes.startsWith("//"))
                problems.append({file.path, 1, 1, Problem::Severity::Error, u"%1: no comment; add one"_s.arg(file.language)});
        return problems;
    }
};

inline CheckOptions plugins()
{
    static const QuizChecker quiz;
    return {QStringList{u"handbook.page"_s, u"mentoring.signoff"_s, u"quiz.test"_s},
            [](const QString &kind) { return kind == u"quiz.test" ? &quiz : nullptr; }};
}

}  // namespace vestibule::content::test
