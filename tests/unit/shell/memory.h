// What the window remembers, in a hash.
#pragma once
#include <vestibule/services.h>

#include <QVariantHash>

namespace vestibule::test {

class Memory final : public ISettings
{
public:
    QVariantHash values;
    QVariant value(const QString &key, const QVariant &fallback = {}) const override { return values.value(key, fallback); }
    void setValue(const QString &key, const QVariant &value) override { values.insert(key, value); }
};

}  // namespace vestibule::test
