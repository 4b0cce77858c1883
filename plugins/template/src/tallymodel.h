// What TallyPage shows.
#pragma once
#include <vestibule/ledger.h>
#include <vestibule/tables.h>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vestibule::templateplugin {

class TallyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The plugin makes it.")
    Q_PROPERTY(int completed READ completed NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // The services live as long as the session, which outlives every view model.
    TallyModel(ITables &tables, ILedger &ledger, QString learner);

    [[nodiscard]] int completed() const { return m_completed; }
    // Why the number cannot be shown; empty when it can.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void show(const Result<int> &completed);

    ITables &m_tables;
    QString m_learner;
    int m_completed = 0;
    QString m_problem;
};

// The number of a learner; nothing handed in yet is 0.
[[nodiscard]] Result<int> readTally(const Result<QList<QVariantMap>> &rows);
[[nodiscard]] TableCall tallyOf(const QString &learner);

}  // namespace vestibule::templateplugin
