// What has been said in a call so far, line by line as it grows.
#pragma once
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class Conversation : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Who = Qt::UserRole + 1, Text, At };
    enum Speaker { Client, Trainee, Note };  // Note: what happened, between the lines

    using QAbstractListModel::QAbstractListModel;

    void say(Speaker who, const QString &text, qint64 ms);  // ms since the conversation began
    void clear();

    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Line {
        Speaker who;
        QString text, at;
    };
    QList<Line> m_lines;
};

// "2:05"
[[nodiscard]] QString clockText(qint64 ms);

}  // namespace vestibule::coldcall
