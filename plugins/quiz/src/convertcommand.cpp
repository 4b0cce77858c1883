#include "convertcommand.h"

#include "bank/json.h"
#include "gift/reader.h"
#include "gift/writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

Result<Exit> convertQuestions(const CommandCall &call, CommandOutput &output)
{
    const QString path = call.arguments.value(u"file"_s).toString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QCoreApplication::translate("Quiz", "“%1” cannot be read (%2).").arg(path, file.errorString()),
                    QCoreApplication::translate("Quiz", "Check the path."));
    const Bank bank = readGift(file.readAll(), path);
    if (call.arguments.value(u"to"_s).toString() == "gift"_L1) {
        for (const Problem &problem : bank.problems)
            output.problem(problem.text());
        output.text(QString::fromUtf8(writeGift(bank.questions)));
    } else {
        output.text(QString::fromUtf8(QJsonDocument(toJson(bank)).toJson(QJsonDocument::Indented)));
    }
    return hasErrors(bank.problems) ? Exit::Problems : Exit::Done;
}

}  // namespace vestibule::quiz
