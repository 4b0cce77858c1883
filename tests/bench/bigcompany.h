// The company that the interface is measured on: the sample company with many more people, hand-ins, pages and questions.
#pragma once
#include "compose/paths.h"

#include <vestibule/result.h>

#include <QDate>

namespace vestibule::bench {

struct BigCompany {
    compose::DataFolder data;
    QString someLearner;      // account id
    QDate today;              // the day on which it is looked at

    static constexpr char BankActivity[] = "quiz:telephone";
    static constexpr char PageActivity[] = "handbook:company";
    static constexpr char CallActivity[] = "coldcall:incoming-inquiry";
    static constexpr char CaseActivity[] = "documents:proposal-volna";
    static constexpr char SignedActivity[] = "documents:job-description";
    static constexpr char Document[] = "proposal";
    static constexpr char GymActivity[] = "pricegym:level-1";
};

// Two companies of the same shape, because a programme of 10,000 pages times 10,000 people is nobody's company.
enum class Many {
    People,  // `rows` new hires; each has read something and reported a day that waits for confirmation
    Content  // `rows` pages in the handbook and as many questions in one bank
};

// Signing tens of thousands of events takes a while: a company is made once and kept below `folder`.
[[nodiscard]] Result<BigCompany> bigCompany(const QString &folder, const compose::Installation &installation, Many many, int rows);

}  // namespace vestibule::bench
