#include "library/checkers.h"

#include "handin/grade.h"
#include "library/casegaps.h"
#include "library/casekey.h"
#include "library/library.h"
#include "library/packfiles.h"

#include <QCoreApplication>

#include <exception>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCase)
};

Problem problem(const CheckedFile &file, const QString &message) { return {file.path, 0, 0, Problem::Severity::Error, message}; }

// What the case asks for has to be in the template, and the template filled in with the key has to be right.
QList<Problem> prove(const Case &wanted, const CheckedFile &source, const CheckedFile &file)
{
    const auto made = Template::read(file.bytes, file.path);
    if (!made || !made->faults().isEmpty())
        return {};  // told of the library
    QList<Problem> problems;
    for (const QString &name : unknownTo(*made, wanted))
        problems.append(problem(source, Words::tr("“%1” is no field of “%2”; use one that stands in the template").arg(name, file.path)));
    for (const QString &name : uncovered(*made, wanted))
        problems.append(problem(source, Words::tr("nothing in the case says what has to stand in “%1” of “%2”: whatever somebody writes there would pass; "
                                                  "give it a value, says or a rule, or mentor = true")
                                            .arg(name, file.path)));
    if (!problems.isEmpty())
        return problems;
    const auto document = made->render(keyValues(*made, wanted));
    const auto content = document ? readContent(*document, file.path) : Result<Content>(std::unexpected(document.error()));
    const auto blank = readContent(file.bytes, file.path);
    if (!content || !blank)
        return {problem(source, (content ? blank : content).error().message())};
    for (const Remark &remark : grade(*content, wanted, &*blank).remarks)
        if (remark.verdict != Verdict::Right && remark.verdict != Verdict::Read)
            problems.append(problem(source, Words::tr("“%1” filled in with the key is not right: “%2” is %3 there (“%4”). %5 Correct the key, the rule or the labels.")
                                                .arg(file.path, remark.id, wordOf(remark.verdict), remark.found, remark.why)));
    return problems;
}

QList<Problem> checkCase(const PackFiles &files)
{
    QList<Problem> problems;
    const CheckedFile *common = files.common();
    for (const CheckedFile *source : files.sources()) {
        const CheckedFile *library = files.find(source->language, QLatin1String(LibraryFile));
        const CaseReading reading = common ? readCase({common->bytes, common->path}, {source->bytes, source->path}, library ? CaseFile{library->bytes, library->path} : CaseFile())
                                           : readCase(source->bytes, source->path);
        problems += reading.problems;
        if (!reading.wanted || reading.wanted->document.isEmpty())
            continue;
        bool found = false;
        for (const Format format : {Format::Docx, Format::Odt}) {
            const CheckedFile *file = files.find(source->language, templatePath(reading.wanted->document, format));
            found = found || file;
            if (file)
                problems += prove(*reading.wanted, *source, *file);
        }
        if (!found)
            problems.append(problem(*source, Words::tr("there is no template of the document “%1”; name one of the library, and give the activity assets = \"documents\"")
                                                 .arg(reading.wanted->document)));
    }
    return onceEach(problems);
}

}  // namespace

QList<Problem> CaseChecker::check(const QList<CheckedFile> &files) const noexcept
{
    try {
        return checkCase(PackFiles(files));
    } catch (const std::exception &failure) {
        return {{files.isEmpty() ? QString() : files.first().path, 0, 0, Problem::Severity::Error,
                 Words::tr("the case could not be checked (%1); report this as a fault of the program").arg(QString::fromUtf8(failure.what()))}};
    }
}

}  // namespace vestibule::documents
