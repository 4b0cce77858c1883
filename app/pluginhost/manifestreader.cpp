#include "pluginhost/manifestreader.h"

#include "content/tomlreader.h"
#include "pluginhost/manifestcommands.h"
#include "pluginhost/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace vestibule::pluginhost {

using namespace Qt::StringLiterals;
using content::Need;
using content::TomlTable;

namespace {

// Owners that are not plugins: activities "stage:…", the host's own tables, the databases' reserved table prefixes.
const QStringList ReservedIds{u"stage"_s, u"core"_s, u"host"_s, u"shell"_s, u"vestibule"_s, u"sqlite"_s, u"pg"_s};

// Made once: every start of the program reads the manifests before it shows a window.
struct Patterns {
    QRegularExpression version{u"\\A[0-9]{1,5}(\\.[0-9]{1,5}){1,2}\\z"_s};
    QRegularExpression id{u"\\A[a-z][a-z0-9]{1,31}\\z"_s};
    QRegularExpression library{u"\\A[A-Za-z0-9_][A-Za-z0-9_.-]*\\z"_s};
    QRegularExpression uri{u"\\A[A-Z][A-Za-z0-9]*(\\.[A-Z][A-Za-z0-9]*)+\\z"_s};
    QRegularExpression type{u"\\A[A-Z][A-Za-z0-9]*\\z"_s};
    QRegularExpression table{u"\\A[a-z][a-z0-9_]{1,62}\\z"_s};
};

bool matches(const QString &text, QRegularExpression Patterns::*pattern)
{
    static const Patterns all;
    return (all.*pattern).match(text).hasMatch();
}

// Reads one manifest; remembers what was declared, so that references can be checked when everything is known.
class ManifestReader
{
public:
    explicit ManifestReader(TomlTable root) : m_root(std::move(root)) {}

    Manifest read()
    {
        readHead();
        readViews();
        readCheckers();
        readKinds();
        readHomeCards();
        readCommands();
        readTables();
        m_root.finish();
        return m_manifest;
    }

private:
    QString readId();
    void readHead();
    void readViews();
    void readParents(QList<TomlTable> &tables);
    void readCheckers();
    void readKinds();
    void readHomeCards();
    void readCommands();
    void readTables();

    static Roles roles(TomlTable &table);
    static QVersionNumber version(TomlTable &table, QStringView key);
    QString ownId(TomlTable &table, QStringView key, QSet<QString> &used);
    QString viewReference(TomlTable &table, QStringView key = u"view", Need need = Need::Required);

    TomlTable m_root;
    Manifest m_manifest;
    QSet<QString> m_views;
    QSet<QString> m_kinds;  // of activities and reviews
    QSet<QString> m_checkers;
    QSet<QString> m_commands;
};

Roles ManifestReader::roles(TomlTable &table)
{
    Roles roles;
    for (const QString &word : table.strings(u"roles")) {
        const std::optional<Role> role = roleFromWord(word);
        if (role && *role != Role::Root)
            roles |= *role;
        else
            table.error(u"roles", Text::tr("“%1” is not a role; use trainee, mentor, hr or administrator").arg(word));
    }
    return roles;
}

QVersionNumber ManifestReader::version(TomlTable &table, QStringView key)
{
    const QString text = table.string(key);
    if (text.isEmpty() || matches(text, &Patterns::version))
        return QVersionNumber::fromString(text);
    table.error(key, Text::tr("“%1” is not a version; write numbers with dots, such as 1.0 or 1.2.3").arg(text));
    return {};
}

// An id of a contribution: begins with the plugin's id, used once among its like.
QString ManifestReader::ownId(TomlTable &table, QStringView key, QSet<QString> &used)
{
    const QString id = table.id(key, Need::Required, content::IdForm::Dotted);
    if (id.isEmpty())
        return id;
    if (!m_manifest.id.isEmpty() && !id.startsWith(m_manifest.id + u'.'))
        table.error(key, Text::tr("“%1” does not begin with the plugin's id; write “%2.…”").arg(id, m_manifest.id));
    if (used.contains(id))
        table.error(key, Text::tr("“%1” is declared twice; rename one of the two").arg(id));
    used.insert(id);
    return id;
}

QString ManifestReader::viewReference(TomlTable &table, QStringView key, Need need)
{
    QStringList known;
    for (const ViewContribution &view : std::as_const(m_manifest.views))
        known.append(view.id);
    return table.choice(key, known, need);
}

// Empty when it is not valid: then nothing is held against it.
QString ManifestReader::readId()
{
    const QString id = m_root.string(u"id");
    if (id.isEmpty())
        return id;
    if (!matches(id, &Patterns::id))
        m_root.error(u"id", Text::tr("“%1” is not a plugin id; use 2 to 32 characters of a-z and 0-9, a letter first").arg(id));
    else if (ReservedIds.contains(id))
        m_root.error(u"id", Text::tr("“%1” belongs to Vestibule itself; choose another id").arg(id));
    else
        return id;
    return {};
}

void ManifestReader::readHead()
{
    std::ignore = m_root.integer(u"format", 1, 1);
    m_manifest.id = readId();
    m_manifest.version = version(m_root, u"version");

    TomlTable sdk = m_root.table(u"sdk");
    m_manifest.sdk = {version(sdk, u"from"), version(sdk, u"below")};
    if (!m_manifest.sdk.from.isNull() && !m_manifest.sdk.below.isNull() && m_manifest.sdk.from >= m_manifest.sdk.below)
        sdk.error(u"below", Text::tr("the range is empty; “below” must be greater than “from”"));

    m_manifest.library = m_root.string(u"library", Need::Optional);
    if (m_manifest.library.isEmpty())
        m_manifest.library = u"libvestibule-%1.so"_s.arg(m_manifest.id);
    else if (!matches(m_manifest.library, &Patterns::library))
        m_root.error(u"library", Text::tr("“%1” is not a file name; write the library's name without a folder").arg(m_manifest.library));

    m_manifest.uri = m_root.string(u"uri", Need::Optional);
    if (!m_manifest.uri.isEmpty() && !matches(m_manifest.uri, &Patterns::uri))
        m_root.error(u"uri", Text::tr("“%1” is not a QML module; write it like Company.Module").arg(m_manifest.uri));

    m_manifest.dependencies = m_root.ids(u"requires", Need::Optional);
    m_manifest.name = readWords(m_root.table(u"name"));
    m_manifest.about = readWords(m_root.table(u"about"));
}

void ManifestReader::readViews()
{
    QList<TomlTable> tables = m_root.tables(u"view", Need::Optional);
    for (TomlTable &table : tables) {
        ViewContribution view;
        view.id = ownId(table, u"id", m_views);
        view.type = table.string(u"type");
        if (!view.type.isEmpty() && !matches(view.type, &Patterns::type))
            table.error(u"type", Text::tr("“%1” is not a QML type; write its name without folder and ending").arg(view.type));
        view.title = readWords(table.table(u"title"));
        view.icon = table.id(u"icon", Need::Optional);
        view.roles = roles(table);
        view.navigation = table.boolean(u"navigation");
        view.place = table.choice(u"place", viewPlaces(), Need::Optional);
        if (!view.place.isEmpty() && !view.navigation)
            table.error(u"place", Text::tr("a view that others stand below must be in the side navigation; add “navigation = true”"));
        view.below = table.choice(u"below", viewPlaces(), Need::Optional);
        view.order = int(table.integer(u"order", 0, 1000, Need::Optional).value_or(view.order));
        m_manifest.views.append(view);
    }
    readParents(tables);
    if (!m_manifest.views.isEmpty() && m_manifest.uri.isEmpty())
        m_root.error(Text::tr("“uri” is missing; a plugin with views names its QML module"));
}

// When every view is known: one may stand below another that is declared after it.
void ManifestReader::readParents(QList<TomlTable> &tables)
{
    QHash<QString, QString> parents;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        ViewContribution &view = m_manifest.views[i];
        view.parent = viewReference(tables[i], u"parent", Need::Optional);
        parents.insert(view.id, view.parent);
    }
    QSet<QString> inCircle;  // of circles already reported
    for (qsizetype i = 0; i < tables.size(); ++i) {
        QStringList way{m_manifest.views[i].id};
        while (!parents.value(way.last()).isEmpty() && way.count(way.last()) == 1)
            way.append(parents.value(way.last()));
        if (way.size() == 1 || way.first() != way.last() || inCircle.contains(way.first()))
            continue;
        inCircle.unite(QSet<QString>(way.begin(), way.end()));
        tables[i].error(u"parent", Text::tr("these views stand below each other in a circle: %1; remove one “parent”").arg(way.join(u" → "_s)));
    }
}

void ManifestReader::readCheckers()
{
    for (TomlTable &table : m_root.tables(u"checker", Need::Optional))
        m_manifest.checkers.append(ownId(table, u"id", m_checkers));
}

void ManifestReader::readKinds()
{
    for (TomlTable &table : m_root.tables(u"activity_kind", Need::Optional))
        m_manifest.activityKinds.append(
            {ownId(table, u"kind", m_kinds), viewReference(table), table.choice(u"checker", m_manifest.checkers, Need::Optional)});
    for (TomlTable &table : m_root.tables(u"review_kind", Need::Optional))
        m_manifest.reviewKinds.append({ownId(table, u"kind", m_kinds), viewReference(table)});
    // Whoever owns it, judging belongs to what waits to be judged.
    for (ViewContribution &view : m_manifest.views) {
        const bool judges = std::ranges::any_of(m_manifest.reviewKinds, [&view](const ReviewKind &kind) { return kind.view == view.id; });
        if (judges && view.below.isEmpty() && !view.navigation)
            view.below = u"reviews"_s;
    }
}

void ManifestReader::readHomeCards()
{
    for (TomlTable &table : m_root.tables(u"home_card", Need::Optional))
        m_manifest.homeCards.append(
            {viewReference(table), roles(table), int(table.integer(u"order", 0, 1000, Need::Optional).value_or(100))});
}

void ManifestReader::readCommands()
{
    for (TomlTable &table : m_root.tables(u"command", Need::Optional)) {
        CommandContribution command = readCommand(table);
        command.id = ownId(table, u"id", m_commands);
        m_manifest.commands.append(command);
    }
}

void ManifestReader::readTables()
{
    const QString prefix = m_manifest.id + u'_';
    m_manifest.tablePrefix = m_root.string(u"tables", Need::Optional);
    if (!m_manifest.tablePrefix.isEmpty() && !m_manifest.id.isEmpty() && m_manifest.tablePrefix != prefix)
        m_root.error(u"tables", Text::tr("“%1” is not the plugin's table prefix; write “%2”").arg(m_manifest.tablePrefix, prefix));

    const auto checkTable = [&](TomlTable &table, QStringView key, const QString &name) {
        if (!name.isEmpty() && !m_manifest.id.isEmpty() && (!name.startsWith(prefix) || !matches(name, &Patterns::table)))
            table.error(key, Text::tr("“%1” is not a table of this plugin; write “%2” and a-z, 0-9, “_”").arg(name, prefix));
    };
    m_manifest.sharedTables = m_root.strings(u"shared_tables", Need::Optional);
    for (const QString &name : std::as_const(m_manifest.sharedTables))
        checkTable(m_root, u"shared_tables", name);
    for (TomlTable &table : m_root.tables(u"projector", Need::Optional)) {
        const QString name = table.string(u"table");
        checkTable(table, u"table", name);
        m_manifest.projectorTables.append(name);
    }
    if (m_manifest.tablePrefix.isEmpty() && (!m_manifest.sharedTables.isEmpty() || !m_manifest.projectorTables.isEmpty()))
        m_root.error(Text::tr("“tables” is missing; a plugin with tables writes tables = \"%1\"").arg(prefix));
}

}  // namespace

Manifest readManifest(const QString &file, const QByteArray &bytes, QList<Problem> &problems)
{
    TomlTable root = TomlTable::parse(file, bytes, problems);
    if (root.isNull())
        return {};
    Manifest manifest = ManifestReader(std::move(root)).read();
    content::sortByPlace(problems);
    return manifest;
}

}  // namespace vestibule::pluginhost
