// One requirement against the facts: met or not, by which events, what is missing and who does the next step.
#pragma once
#include "core/readiness/facts.h"

namespace vestibule::core {

// The stage that a requirement stands in.
struct StageFrame {
    QString id;
    qint64 openSince = 0;  // ms UTC; 0 = unknown
};

class Judge
{
public:
    // All three must outlive the judge.
    Judge(const ReadinessInput &input, const Facts &facts, const StageFrame &stage);

    [[nodiscard]] RequirementState judge(const Requirement &requirement) const;

private:
    using State = RequirementState;

    State begin(const Requirement &requirement) const;
    State completed(const Requirement &requirement) const;
    State signedText(const Requirement &requirement) const;
    State graded(const Requirement &requirement) const;
    State signoff(const Requirement &requirement) const;
    State group(const Requirement &requirement) const;
    void explainUnfinished(State &state, const ActivityFacts &activity) const;

    const ReadinessInput &m_input;
    const Facts &m_facts;
    const StageFrame &m_stage;
};

// The rule `metric`; see metricrule.cpp. Fills everything but id and rule.
void judgeMetric(RequirementState &state, const Requirement &requirement, const Programme &programme, const Facts &facts,
                 qint64 openSince);

}  // namespace vestibule::core
