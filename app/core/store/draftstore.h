// What people are at work on, answers of attempts under way first of all: not facts, but on the disk before the screen says "saved".
#pragma once
#include <vestibule/result.h>

#include <QByteArray>
#include <QHash>

namespace vestibule::core {

class DraftStore
{
public:
    virtual ~DraftStore() = default;
    // An empty value takes the draft away.
    [[nodiscard]] virtual Result<void> save(const QString &learner, const QString &attempt, const QString &item,
                                            const QByteArray &value, qint64 now) = 0;
    [[nodiscard]] virtual Result<QHash<QString, QByteArray>> drafts(const QString &learner, const QString &attempt) = 0;
};

}  // namespace vestibule::core
