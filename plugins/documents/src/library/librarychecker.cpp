#include "library/checkers.h"

#include "handin/content.h"
#include "library/libraryreader.h"
#include "library/packfiles.h"
#include "library/templatecheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <optional>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentLibrary)
};

bool saysTheSame(const Content &a, const Content &b)
{
    return a.lines == b.lines && std::ranges::equal(a.grids, b.grids, {}, &Grid::rows, &Grid::rows);
}

QList<Problem> checkDocument(const Document &document, const QString &language, const PackFiles &files, const CheckedFile &source)
{
    QList<Problem> problems;
    for (const Format format : document.formats) {
        const QString path = templatePath(document.id, format);
        if (const CheckedFile *file = files.find(language, path))
            problems += checkTemplate(file->bytes, file->path, document, format);
        else
            problems.append({source.path, 0, 0, Problem::Severity::Error,
                             Words::tr("%1/%2, a template of “%3”, is missing; add it, or take the format out of the library").arg(language, path, document.id)});
    }
    if (const CheckedFile *html = document.html ? files.find(language, htmlPath(document.id)) : nullptr)
        problems += checkHtml(html->bytes, html->path, document);
    else if (document.html)
        problems.append({source.path, 0, 0, Problem::Severity::Error,
                         Words::tr("%1/%2, the quick PDF's template of “%3”, is missing; add it, or take html out of the library").arg(language, htmlPath(document.id), document.id)});
    return problems;
}

// Whichever of its files somebody is given, it is the text that is signed.
QList<Problem> checkSame(const Document &document, const QString &language, const PackFiles &files)
{
    std::optional<Content> first;
    for (const Format format : document.formats) {
        const CheckedFile *file = files.find(language, templatePath(document.id, format));
        const auto content = file ? readBody(file->bytes, file->path) : Result<Content>(Content());
        if (!file || !content)
            continue;  // told above
        if (first && !saysTheSame(*first, *content))
            return {{file->path, 0, 0, Problem::Severity::Error,
                     Words::tr("“%1” is read and signed, but this file says something else than its other format; make them the same").arg(document.id)}};
        first = *content;
    }
    return {};
}

QList<Problem> checkLibrary(const PackFiles &files, const QString &path)
{
    const CheckedFile *common = files.common();
    if (!common)
        return {{path, 0, 0, Problem::Severity::Error, Words::tr("the library has no common file; add common = \"%1\" to the activity").arg(QLatin1String(LibraryFile))}};
    QList<Problem> problems;
    for (const CheckedFile *source : files.sources()) {
        const LibraryReading reading = readLibrary({common->bytes, common->path}, {source->bytes, source->path}, source->language);
        problems += reading.problems;
        if (reading.library)
            for (const Document &document : reading.library->documents)
                problems += checkDocument(document, source->language, files, *source) +
                            (document.readAndSign ? checkSame(document, source->language, files) : QList<Problem>());
    }
    return onceEach(problems);
}

}  // namespace

QList<Problem> LibraryChecker::check(const QList<CheckedFile> &files) const noexcept
{
    const QString path = files.isEmpty() ? QString() : files.first().path;
    try {
        return checkLibrary(PackFiles(files), path);
    } catch (const std::exception &failure) {
        return {{path, 0, 0, Problem::Severity::Error,
                 Words::tr("the library could not be checked (%1); report this as a fault of the program").arg(QString::fromUtf8(failure.what()))}};
    }
}

}  // namespace vestibule::documents
