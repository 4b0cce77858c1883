#include "library/checkers.h"

#include "handin/content.h"
#include "template/template.h"

#include <QCoreApplication>

#include <exception>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentLibrary)
};

QString faultOf(const CheckedFile &file)
{
    const auto document = Template::read(file.bytes, file.path);
    if (!document)
        return document.error().message();
    if (!document->fields().isEmpty())
        return Words::tr("the field “%1” cannot be filled in where people sign; write the text itself").arg(document->fields().first().name);
    if (!document->faults().isEmpty())
        return document->faults().first().message;
    const auto content = readContent(file.bytes, file.path);
    return content && content->lines.isEmpty() ? Words::tr("there is no text to sign; write it into the document") : QString();
}

QList<Problem> checkSigned(const QList<CheckedFile> &files)
{
    QList<Problem> problems;
    for (const CheckedFile &file : files)
        if (const QString fault = faultOf(file); !fault.isEmpty())
            problems.append({file.path, 0, 0, Problem::Severity::Error, fault});
    return problems;
}

}  // namespace

QList<Problem> SignedChecker::check(const QList<CheckedFile> &files) const noexcept
{
    try {
        return checkSigned(files);
    } catch (const std::exception &failure) {
        return {{files.isEmpty() ? QString() : files.first().path, 0, 0, Problem::Severity::Error,
                 Words::tr("the document could not be checked (%1); report this as a fault of the program").arg(QString::fromUtf8(failure.what()))}};
    }
}

}  // namespace vestibule::documents
