#include "psqlserver.h"

#include "core/people/record.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QProcess>
#include <QStandardPaths>

namespace vestibule::test {

using namespace Qt::StringLiterals;
using namespace vestibule::core;

Server::Server()
{
    for (const QString &login : {u"anna"_s, u"boris"_s}) {
        const auto store = bed.open(login);
        EventDraft handIn = bed.draft(verb::Completed, login, u"quiz:open"_s);
        handIn.payload = {{u"review"_s, u"quiz.open"_s}, {u"due"_s, u"2026-03-01"_s}};
        handIn.privatePart = "what I think";
        (void)must(bed.append(*store, login, handIn));
        must(store->drafts().save(bed.id(login), u"attempt"_s, u"q1"_s, "draft", bed.now));
    }
    bed.limit(u"boris"_s, u"quiz:open"_s, 2);
}

Answer Server::psql(const QString &login, const QString &sql) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, Bed::passwordOf(login));
    environment.insert(u"PGOPTIONS"_s, u"-c search_path=vestibule -c client_min_messages=warning"_s);
    process.setProcessEnvironment(environment);
    process.start(QStandardPaths::findExecutable(u"psql"_s),
                  {u"-XAtq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s,
                   bed.place.location().target + " user="_L1 + databaseRole(login), u"-c"_s, sql});
    process.waitForFinished();
    return {process.exitCode() == 0, QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}

QString Server::forged(const QString &actor, const QHash<QString, QString> &wrong) const
{
    const QString me = bed.id(actor);
    QHash<QString, QString> values{
        {u"id"_s, uuid7(bed.now)}, {u"learner"_s, me}, {u"actor"_s, me}, {u"key_id"_s, u"k"_s}, {u"verb"_s, u"experienced"_s},
        {u"seq"_s, bed.place.meddle(u"SELECT coalesce(max(seq), -1) + 1 FROM event WHERE actor = '%1'"_s.arg(me))},
        {u"activity"_s, u"a:b"_s}, {u"content"_s, {}}, {u"corrects"_s, {}}, {u"refs"_s, u"[]"_s}, {u"payload"_s, u"{}"_s},
        {u"private_hash"_s, {}}, {u"at"_s, QString::number(QDateTime::currentMSecsSinceEpoch() + 1000)}, {u"prev"_s, {}},
        {u"hash"_s, u"h"_s}, {u"signature"_s, u"s"_s}};
    values.insert(wrong);
    QStringList quoted;
    for (const QString &value : std::as_const(values))
        quoted.append(u'\'' + value + u'\'');
    return u"INSERT INTO event (%1) VALUES (%2)"_s.arg(QStringList(values.keys()).join(", "_L1), quoted.join(", "_L1));
}

}  // namespace vestibule::test
