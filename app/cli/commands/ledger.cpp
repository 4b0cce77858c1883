// ledger verify, rebuild, export.
#include "cli/commands/commands.h"

#include "core/ledger/verifier.h"
#include "core/ledger/xapi.h"
#include "core/services/signedin.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <cstdio>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

Result<QByteArray> trustRoot(const QString &hex)
{
    const QByteArray root = QByteArray::fromHex(hex.toLatin1());
    if (!hex.isEmpty() && root.size() != 32)
        return fail(ErrorCode::InvalidArgument, Text::tr("“%1” is not a root key.").arg(hex),
                    Text::tr("Give the 64 hexadecimal digits that set-up printed as the trust root."));
    return root;
}

// HR sees every event; others those about people that they may see, and the company's own, which are about nobody.
class Visible
{
public:
    static Result<Visible> to(const core::Actor &actor, core::Store &store)
    {
        const auto viewer = core::viewerOf(store, actor);
        if (!viewer)
            return std::unexpected(viewer.error());
        const auto people = core::visiblePeople(store, *viewer);
        if (!people)
            return std::unexpected(people.error());
        Visible visible;
        visible.m_everything = viewer->role == Role::Hr;
        visible.m_learners.insert(QString());
        for (const Person &person : *people)
            visible.m_learners.insert(person.id);
        return visible;
    }
    [[nodiscard]] bool has(const Event &event) const { return m_everything || m_learners.contains(event.learner); }

private:
    QSet<QString> m_learners;
    bool m_everything = false;
};

// Writes each statement as it is read; memory stays small however long the ledger is.
Result<qint64> exportTo(QIODevice &file, core::Store &store, const core::Actor &actor)
{
    const auto visible = Visible::to(actor, store);
    if (!visible)
        return std::unexpected(visible.error());
    const auto company = store.accounts().company();
    if (!company)
        return std::unexpected(company.error());
    const QString home = *company ? (*company)->rootAccount : QString();
    qint64 written = 0;
    bool failed = false;
    const auto scanned = store.ledger().scan(core::LedgerStore::Order::LearnerAt, [&](const Event &event) {
        if (!visible->has(event))
            return true;
        const QByteArray line = core::xapiLine(event, home);
        failed = file.write(line) != line.size();
        written += failed ? 0 : 1;
        return !failed;
    });
    if (!scanned)
        return std::unexpected(scanned.error());
    if (failed)
        return fail(ErrorCode::Io, Text::tr("The export stopped: %1").arg(file.errorString()), Text::tr("Make room and run it again."),
                    Text::tr("The database was only read."));
    return written;
}

}  // namespace

Result<Exit> ledgerVerify(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const auto store = environment.store();
    if (!store)
        return std::unexpected(store.error());
    core::VerifyOptions options;
    options.quick = call.arguments.value(u"quick"_s).toBool();
    const auto root = trustRoot(call.arguments.value(u"trust-root"_s).toString());
    if (!root)
        return std::unexpected(root.error());
    options.trustRoot = *root;
    const auto found = await((*store)->run<core::Verification>([options](core::Store &opened) {
        return core::verifyLedger(opened, options);
    }));
    if (!found)
        return std::unexpected(found.error());
    QJsonObject document{{u"ok"_s, found->ok}, {u"events"_s, found->events}};
    if (found->first)
        document.insert(u"first"_s, QJsonObject{{u"id"_s, found->first->id}, {u"why"_s, found->first->why}});
    output.json(document);
    if (found->ok) {
        output.line(Text::tr("%n fact(s) checked: all are as they were signed.", nullptr, int(found->events)));
        output.line(Text::tr("This does not prove that the newest facts are all there."));
        return Exit::Done;
    }
    output.line(Text::tr("The first bad fact is %1: %2").arg(found->first->id, found->first->why));
    return Exit::Problems;
}

Result<Exit> ledgerRebuild(const CommandCall &, CommandOutput &output, Environment &environment)
{
    const auto store = environment.store();
    if (!store)
        return std::unexpected(store.error());
    const auto rebuilt =
        await((*store)->run<qint64>([](core::Store &opened) { return opened.ledger().rebuild([](qint64) {}); }));
    if (!rebuilt)
        return std::unexpected(rebuilt.error());
    output.line(Text::tr("Every table was made anew from %n fact(s).", nullptr, int(*rebuilt)));
    output.json({{u"events"_s, *rebuilt}});
    return Exit::Done;
}

Result<Exit> ledgerExport(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const auto workspace = environment.signedIn();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto session = (*workspace)->session().session();
    if (!session)
        return std::unexpected(session.error());
    const QString path = call.arguments.value(u"out"_s).toString();
    QFile file(path);
    const bool opened = path.isEmpty() ? file.open(stdout, QIODevice::WriteOnly) : file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!opened)
        return fail(ErrorCode::Io, Text::tr("“%1” cannot be written: %2").arg(path, file.errorString()),
                    Text::tr("Name a file that does not exist yet, in a folder that you may write to."));
    const auto written = await((*workspace)->runner().run<qint64>(
        [&file, actor = session->actor()](core::Store &store) { return exportTo(file, store, actor); }));
    if (!written)
        return std::unexpected(written.error());
    file.close();
    if (!path.isEmpty()) {
        output.line(Text::tr("%n statement(s) were written.", nullptr, int(*written)));
        output.json({{u"statements"_s, *written}, {u"file"_s, path}});
    }
    return Exit::Done;
}

}  // namespace vestibule::cli
