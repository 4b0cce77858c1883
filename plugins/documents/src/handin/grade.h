// A handed-in document against its case: for everything that the case asks for whether it is right, and if not, why.
#pragma once
#include "handin/case.h"
#include "handin/content.h"

#include <QJsonObject>

namespace vestibule::documents {

// Read: a person has to read it, a program cannot tell.
enum class Verdict { Right, Wrong, Missing, Formal, Read };
[[nodiscard]] QString wordOf(Verdict verdict);  // "right", "wrong", "missing", "formal", "read"

struct Remark {
    QString id;     // of the field; "quantity[2]" in a row; of a rule its result
    QString title;
    Verdict verdict = Verdict::Right;
    QString found;
    QString expected;  // as the case writes it; empty where only a rule decides
    QString why;       // empty when it is right
    Expected::Type type = Expected::Text;  // of what is expected
};

struct Grade {
    QList<Remark> remarks;  // fields, rows, rules, then what else is wrong
    [[nodiscard]] bool isRight() const;  // nothing is wrong; what a person has to read may be
};

// made: the content of the template that the document is made from. Its fields are looked for at their places in it first, by labels where
// that gives nothing.
[[nodiscard]] Grade grade(const Content &content, const Case &wanted, const Content *made = nullptr);

}  // namespace vestibule::documents
