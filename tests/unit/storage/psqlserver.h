// A company on PostgreSQL, and psql as anybody in it.
#pragma once
#include "bed.h"

namespace vestibule::test {

struct Answer {
    bool ok = false;
    QString out;  // rows, a line each, fields by |
    QString error;
};

// With something recorded about anna and boris.
struct Server {
    Bed bed{Engine::Postgres};

    Server();

    [[nodiscard]] Answer psql(const QString &login, const QString &sql) const;
    // An INSERT of an event as somebody would write it by hand, right in everything but what is named.
    [[nodiscard]] QString forged(const QString &actor, const QHash<QString, QString> &wrong) const;
};

}  // namespace vestibule::test
