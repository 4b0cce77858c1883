#include "content/installed.h"

#include "content/packinfo.h"
#include "content/packtext.h"
#include "content/productreader.h"
#include "content/programmereader.h"
#include "content/textreader.h"

#include <QThreadPool>

#include <algorithm>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

TomlTable open(const QList<PackFile> &files, const QString &path, QList<Problem> &problems)
{
    const PackFile *file = fileAt(files, path);
    if (!file) {
        problems.append({path, 0, 0, Problem::Severity::Error, PackText::tr("the file is missing; add it")});
        return {};
    }
    return TomlTable::parse(path, file->bytes, problems);
}

std::unexpected<Error> corrupt(const QString &id, const QList<Problem> &problems)
{
    const auto first = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    return fail(ErrorCode::Corrupt, PackText::tr("The stored content version %1 cannot be read.").arg(id.left(12)),
                PackText::tr("Restore the database from a backup, or install the pack again."),
                PackText::tr("Nothing was changed."), first->text());
}

// Thousands of pages take longer to free than a frame, and who lets go of a version last may be the window.
std::shared_ptr<ContentVersion> freedAside(ContentVersion &&version)
{
    const auto free = [](const ContentVersion *gone) { QThreadPool::globalInstance()->start([gone] { delete gone; }); };
    return {new ContentVersion(std::move(version)), free};
}

}  // namespace

Result<ContentPtr> openVersion(const QString &id, const QList<PackFile> &files)
{
    QList<Problem> problems;
    auto version = freedAside(readPackInfo(open(files, u"pack.toml"_s, problems)));
    version->id = id;
    version->programme = readProgramme(open(files, u"programme.toml"_s, problems)).programme;
    for (const QString &language : std::as_const(version->languages)) {
        TomlTable texts = open(files, language + u"/texts.toml"_s, problems);
        version->texts.insert(language, readTexts(std::move(texts), version->programme, true));
    }
    if (hasErrors(problems))
        return corrupt(id, problems);
    for (const Activity &activity : std::as_const(version->programme.activities))
        for (const QString &language : std::as_const(version->languages))
            if (const PackFile *source = fileAt(files, language + u'/' + activity.source))
                version->textHashes[activity.id].insert(language, source->hash);
    return version;
}

Result<QList<Product>> readProducts(const ContentVersion &version, const QList<PackFile> &files, const QString &language)
{
    const QString prices = u"products.toml"_s;
    if (!fileAt(files, prices))
        return QList<Product>();
    const QString texts = (version.languages.contains(language) ? language : version.languages.value(0)) + u'/' + prices;
    QList<Problem> problems;
    const QList<Product> products = readPrices(open(files, prices, problems));
    ProductTexts result = addProductTexts(open(files, texts, problems), products, true);
    if (hasErrors(problems))
        return corrupt(version.id, problems);
    return std::move(result.products);
}

QHash<QString, QStringList> sourceHashes(const ContentVersion &version, const QList<PackFile> &files)
{
    QHash<QString, QString> hashes;
    for (const PackFile &file : files)
        hashes.insert(file.path, file.hash);
    QHash<QString, QStringList> result;
    for (const Activity &activity : version.programme.activities)
        for (const QString &language : version.languages)
            if (const auto hash = hashes.constFind(language + u'/' + activity.source); hash != hashes.cend())
                result[activity.id].append(*hash);
    return result;
}

}  // namespace vestibule::content
