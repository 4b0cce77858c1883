#include "shelf/documentlist.h"

#include "filling/fillpage.h"
#include "lifecycle/life.h"

#include <vestibule/async.h>
#include <vestibule/errorparts.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QDir>
#include <QFileInfo>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

DocumentList::DocumentList(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host), m_cases(host, u"documents.case"_s)
{
    connect(&m_cases, &ActivityCatalog::loaded, this, &DocumentList::show);
    connect(m_host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this](const QString &, const QString &, const QString &activity) {
        if (activity.startsWith("documents:"_L1))
            refresh();
    });
    refresh();
}

void DocumentList::refresh()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->current(), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        m_content = *content;
        loadEvents();
    });
}

void DocumentList::loadEvents()
{
    EventQuery query;
    query.verbs = documentLifeVerbs() + QStringList{QLatin1String(verb::Signed), QLatin1String(verb::Voided)};
    for (const Activity &activity : m_content->programme.activities)
        if (activity.kind == "documents.signed"_L1)
            query.activities.append(activity.id);
    if (query.activities.isEmpty())
        return findLibrary();
    query.activities.append(QString());  // who is named for a department is so for all documents
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        m_events = *events;
        findLibrary();
    });
}

void DocumentList::findLibrary()
{
    loadLibrary(m_host, this, m_content, [this](const Result<LibraryPtr> &library) {
        if (!library)
            return fail(library.error());
        m_library = *library;
        show();
    });
}

DocumentList::Row DocumentList::signedRow(const Activity &activity) const
{
    const TextEntry text = m_content->text(m_host.get<IContent>()->language(), activityKey(activity.id));
    const Person me = m_host.get<IPeople>()->me();
    const Life life = lifeOf(m_events, activity.id, textsOf(*m_content, activity.id));
    Row row;
    row.key = activity.id;
    row.section = tr("To read and sign");
    row.title = text.title;
    row.summary = text.summary;
    row.view = u"documents.page"_s;
    row.arguments = {{u"activity"_s, activity.id}};
    const bool learns = me.role == vestibule::Role::Trainee;
    switch (life.step) {
    case Life::Draft:
        row.state = u"open"_s;
        row.stateText = tr("draft");
        break;
    case Life::Agreeing:
        row.state = u"waiting"_s;
        row.stateText = tr("being agreed");
        row.note = life.missing().join(u", "_s);
        break;
    case Life::Agreed:
        row.state = u"waiting"_s;
        row.stateText = tr("to approve");
        break;
    case Life::InForce:
        const bool done = !learns || signaturesOf(m_events, activity.id, *m_content).now.contains(me.id);
        row.state = done ? u"met"_s : u"current"_s;
        row.stateText = !learns ? tr("in force") : done ? tr("signed") : tr("to sign");
        break;
    }
    return row;
}

DocumentList::Row DocumentList::caseRow(const OfferedActivity &offered) const
{
    struct Word {
        QLatin1StringView state;
        QString kind, text;
    };
    const Word words[] = {{"passed"_L1, u"met"_s, tr("accepted")},       {"running"_L1, u"current"_s, tr("under way")},
                          {"waiting"_L1, u"waiting"_s, tr("with your mentor")}, {"again"_L1, u"returned"_s, tr("handed back")},
                          {"none"_L1, u"locked"_s, tr("no attempts left")},   {"locked"_L1, u"locked"_s, tr("locked")}};
    Row row;
    row.key = offered.activity.id;
    row.section = tr("Cases");
    row.title = offered.text.title;
    row.summary = offered.text.summary;
    row.state = u"open"_s;
    row.stateText = tr("not begun");
    row.note = offered.locked;
    row.view = u"documents.case"_s;
    row.arguments = {{u"activity"_s, offered.activity.id}};
    for (const Word &word : words)
        if (offered.state() == word.state) {
            row.state = word.kind;
            row.stateText = word.text;
        }
    return row;
}

DocumentList::Row DocumentList::templateRow(const Document &document) const
{
    QStringList formats;
    for (const Format format : document.formats)
        formats << suffixOf(format).toUpper();
    Row row;
    row.key = u"template:"_s + document.id;
    row.section = tr("Templates");
    row.title = document.title;
    row.summary = document.description;
    row.note = formats.join(u", "_s);
    const QDate filled = m_host.get<ISettings>()->value(filledKey(document.id)).toDate();
    if (filled.isValid()) {
        row.state = u"current"_s;
        row.stateText = tr("filled in %1").arg(dayText(filled, m_host.get<IClock>()->today()));
    }
    row.view = u"documents.fill"_s;
    row.arguments = {{u"document"_s, document.id}};
    return row;
}

DocumentList::Row DocumentList::ownRow(const QString &path) const
{
    Row row;
    row.key = u"own:"_s + path;
    row.section = tr("Templates of your own");
    row.title = QFileInfo(path).fileName();
    row.summary = QDir::toNativeSeparators(QFileInfo(path).path());
    row.view = u"documents.fill"_s;
    row.arguments = {{u"file"_s, path}};
    return row;
}

void DocumentList::openOwn(const QUrl &file)
{
    if (file.isLocalFile())
        m_host.get<INavigation>()->open(u"documents.fill"_s, {{u"file"_s, file.toLocalFile()}});
}

void DocumentList::show()
{
    if (!m_content || !m_library)
        return;  // whoever comes last shows everything
    m_rows.clear();
    for (const Activity &activity : m_content->programme.activities)
        if (activity.kind == "documents.signed"_L1)
            m_rows.append(signedRow(activity));
    if (m_cases.isForLearner())
        for (const OfferedActivity &offered : m_cases.activities())
            m_rows.append(caseRow(offered));
    for (const Document &document : m_library->documents)
        if (!document.fields.isEmpty())
            m_rows.append(templateRow(document));
    for (const QString &path : m_host.get<ISettings>()->value(QLatin1String(OwnTemplates)).toStringList())
        m_rows.append(ownRow(path));
    for (Row &row : m_rows)
        row.searched = searchText({row.title, row.summary, row.stateText, row.note});
    m_loading = false;
    filterRows();
}

void DocumentList::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    filterRows();
}

void DocumentList::filterRows()
{
    const WordSearch search(m_filter);
    beginResetModel();
    m_shown.clear();
    for (const Row &row : std::as_const(m_rows))
        if (search.isEmpty() || search.finds(row.searched))
            m_shown.append(row);
    endResetModel();
    Q_EMIT changed();
}

int DocumentList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant DocumentList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_shown[index.row()];
    switch (role) {
    case Key: return row.key;
    case Header: return index.row() == 0 || m_shown[index.row() - 1].section != row.section ? row.section : QString();
    case Title: return row.title;
    case Summary: return row.summary;
    case State: return row.state;
    case StateText: return row.stateText;
    case Note: return row.note;
    default: return {};
    }
}

QHash<int, QByteArray> DocumentList::roleNames() const
{
    return {{Key, "key"}, {Header, "header"}, {Title, "title"}, {Summary, "summary"}, {State, "state"}, {StateText, "stateText"}, {Note, "note"}};
}

void DocumentList::open(int row)
{
    if (row >= 0 && row < m_shown.size())
        m_host.get<INavigation>()->open(m_shown[row].view, m_shown[row].arguments);
}

void DocumentList::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap DocumentList::error() const { return errorParts(m_error); }

}  // namespace vestibule::documents
