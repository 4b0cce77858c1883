// The levels of the price gym with the person's best result and what to practise.
#pragma once
#include <vestibule/activitylist.h>

#include <QtQml/qqmlregistration.h>

namespace vestibule::pricegym {

class GymList : public vestibule::ActivityList
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")

public:
    enum GymRole { Practise = NextRole };  // titles of kinds of cases that went wrong, in one text

    explicit GymList(HostContext &host, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void open(int row) { openRow(row, QStringLiteral("pricegym.training")); }
};

}  // namespace vestibule::pricegym
