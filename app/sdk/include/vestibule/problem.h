// One finding of a reader or checker, printed as "file:line:column: error: what, and what to do".
#pragma once
#include <vestibule/export.h>

#include <QList>
#include <QString>

namespace vestibule {

struct Problem {
    enum class Severity { Error, Warning };

    QString file;
    int line = 0;    // from 1; 0 = the whole file
    int column = 0;  // from 1; 0 = the whole line
    Severity severity = Severity::Error;
    QString message;  // what, and what to do

    // Editors go to the place: the start of the file or of the line stands for the whole of it.
    [[nodiscard]] VESTIBULE_SDK_EXPORT QString text() const;
};

[[nodiscard]] VESTIBULE_SDK_EXPORT bool hasErrors(const QList<Problem> &problems);

}  // namespace vestibule
