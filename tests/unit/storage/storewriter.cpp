// A process that appends to a ledger: storewriter LOCATION LOGIN PASSWORD COUNT. Says "ready", waits for a line on its input, then
// prints the id of every event when it is committed. Exit code 1 with the error's words when one could not be.
#include "core/crypto/keyseal.h"
#include "core/people/record.h"
#include "core/projections/projectors.h"
#include "storage/storefactory.h"

#include <vestibule/verbs.h>

#include <QDateTime>

#include <cstdio>
#include <iostream>

using namespace vestibule;
using namespace vestibule::core;

namespace {

template <class T>
T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s [%s]\n", qPrintable(result.error().message()), qPrintable(result.error().detail));
    std::exit(1);
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString login = arguments.value(2);
    const QString password = arguments.value(3);
    const auto store = must(storage::openStore(must(StoreLocation::parse(arguments.value(1))), {login, password},
                                               storage::OpenMode::ReadWrite, {std::chrono::seconds(60)}));
    store->ledger().setProjectors(projectors());
    const auto person = must(store->accounts().byLogin(login));
    const auto seal = must(store->accounts().seal(person->id));
    const Signer signer = must(openSeal(*seal, SecretBytes::fromText(password)));
    const Author author{person->id, signer.keyId(), [&signer](const QByteArray &hash) { return signer.sign(hash); }};

    std::puts("ready");
    std::fflush(stdout);
    std::string go;
    std::getline(std::cin, go);
    for (int i = 0; i < arguments.value(4).toInt(); ++i) {
        EventDraft draft;
        draft.learner = person->id;
        draft.verb = QLatin1String(verb::Experienced);
        draft.activity = QStringLiteral("handbook:p%1").arg(i % 10);
        const auto events = must(store->ledger().append(author, appendOf(draft), QDateTime::currentMSecsSinceEpoch()));
        std::puts(qPrintable(events.first().id));
        std::fflush(stdout);
    }
    return 0;
}
