// The parts of a script as a list under headings: the call, what it declares, its turns each with its replies, its ends. What the author
// wrote as a comment above a turn begins a part of the conversation, and names it.
#pragma once
#include "editor/fields.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

struct OutlineRow {
    Part part;
    QString turn;  // whose reply it is
    QString text;  // what is said; the title of the call
    QString section;  // the heading that it stands under
    bool operator==(const OutlineRow &) const = default;
};

// language: of the texts.
[[nodiscard]] QList<OutlineRow> outlineOf(const CallSource &source, const QString &language);

class Outline : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    // Words that have to stand in a row; a turn stays when one of its replies does.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    enum Role { Kind = Qt::UserRole + 1, PartId, Text, Section, Errors, Warnings };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<OutlineRow> &rows);
    [[nodiscard]] const QList<OutlineRow> &rows() const { return m_all; }  // without the filter
    struct Count {
        int errors = 0, warnings = 0;
    };
    void setProblems(const QHash<QString, Count> &problems);  // by partKey()
    [[nodiscard]] static QString partKey(const Part &part) { return partWord(part.kind) + u':' + part.id; }

    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &kind, const QString &id) const;  // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void filterChanged();

private:
    [[nodiscard]] QList<OutlineRow> filtered() const;
    void showFiltered();

    QList<OutlineRow> m_all, m_shown;
    QHash<QString, Count> m_problems;
    QString m_filter;
};

}  // namespace vestibule::coldcall
