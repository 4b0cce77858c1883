// The requirements of one stage as rows: groups before their members, each with why, whose step, and the events it rests on.
#pragma once
#include "explainer.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace vestibule::readiness {

using Events = QHash<QString, Event>;  // by id

class RequirementTree : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a person's decision")

public:
    enum Role {
        Id = Qt::UserRole + 1, Depth, Title, Note, Kind, StateText, Why, Owner, Since, Group, Met, Activity, Expandable, Expanded, Evidence, Grantable
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Keeps what is expanded when the same stage comes again.
    void show(const StageState &stage, const Explainer &explainer, const Events &events, const Names &names, const DayOf &dayOf);
    void toggle(int row);

    // Null when there is no such row; valid until show() is called again.
    [[nodiscard]] const RequirementState *state(int row) const;
    [[nodiscard]] QString title(int row) const;

private:
    [[nodiscard]] QVariantList evidence(const TreeRow &row) const;

    StageState m_stage;
    QList<TreeRow> m_rows;  // their states point into m_stage
    QSet<QString> m_expanded;
    Events m_events;
    Names m_names;
    DayOf m_dayOf;
};

}  // namespace vestibule::readiness
