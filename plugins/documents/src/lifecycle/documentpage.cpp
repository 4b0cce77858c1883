#include "lifecycle/documentpage.h"

#include "lifecycle/paper.h"
#include "reading/documenthtml.h"
#include "reading/savecopy.h"

#include <vestibule/async.h>
#include <vestibule/errorparts.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>
#include <QUrl>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

// The document as it reads, and the file that is signed.
struct Read {
    QByteArray file;
    QString html;
};

Result<Read> read(const Result<QByteArray> &file, const QString &name)
{
    if (!file)
        return std::unexpected(file.error());
    const auto html = documentHtml(*file, name);
    return html ? Result<Read>(Read{*file, *html}) : std::unexpected(html.error());
}

}  // namespace

DocumentPage::DocumentPage(HostContext &host, const QString &activity, QObject *parent) : QObject(parent), m_host(host), m_activity(activity)
{
    load();
}

void DocumentPage::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    // What is signed is the text in force, as everywhere.
    whenReady(m_host, m_host.get<IContent>()->current(), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        m_content = *content;
        loadText();
    });
}

void DocumentPage::loadText()
{
    const Activity *activity = m_content->programme.activity(m_activity);
    m_absent = !activity;
    if (!activity) {  // the content is older than the library of documents, or does without it: nothing is broken
        m_loading = false;
        return Q_EMIT changed();
    }
    m_language = m_host.get<IContent>()->language();
    m_text = m_content->text(m_language, activityKey(m_activity));
    m_source = activity->source;
    auto file = m_host.get<IContent>()->file(m_content->id, m_language, m_source);
    const auto reading = file.then(QtFuture::Launch::Async, [name = m_text.title](const Result<QByteArray> &bytes) { return read(bytes, name); });
    whenReady(m_host, reading, this, [this](const Result<Read> &document) {
        if (!document)
            return fail(document.error());
        m_file = document->file;
        m_html = document->html;
        loadPeople();
    });
}

void DocumentPage::loadPeople()
{
    whenReady(m_host, m_host.get<IPeople>()->visible(), this, [this](const Result<QList<Person>> &people) {
        if (!people)
            return fail(people.error());
        loadEvents(*people);
    });
}

void DocumentPage::loadEvents(const QList<Person> &people)
{
    EventQuery query;
    query.activities = {m_activity, QString()};  // who is named for a department is so for all documents
    query.verbs = documentLifeVerbs() + QStringList{QLatin1String(verb::Signed), QLatin1String(verb::Voided)};
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this, people](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        stand(*events, people);
    });
}

void DocumentPage::stand(const QList<Event> &events, const QList<Person> &people)
{
    const auto work = [events, people, activity = m_activity, content = m_content, me = m_host.get<IPeople>()->me().id] {
        return Result<Standing>(standingOf(events, people, activity, *content, me));
    };
    whenReady(m_host, QtConcurrent::run(work), this, [this](const Result<Standing> &standing) {
        if (!standing)
            return fail(standing.error());
        m_standing = *standing;
        m_loading = false;
        m_busy = false;
        Q_EMIT changed();
    });
}

void DocumentPage::openDocuments() { m_host.get<INavigation>()->open(u"documents.list"_s); }

bool DocumentPage::isHr() const { return m_host.get<IPeople>()->me().role == Role::Hr; }

bool DocumentPage::overseesPeople() const
{
    const Role role = m_host.get<IPeople>()->me().role;
    return role == Role::Hr || role == Role::Mentor;
}

bool DocumentPage::canWithdraw() const { return !m_loading && !m_busy && !m_error && !m_absent && m_standing.life.step != Life::Draft && isHr(); }

bool DocumentPage::canSign() const
{
    return mayAct(Life::InForce) && !m_standing.signedAt && m_host.get<IPeople>()->me().role == Role::Trainee;
}

QString DocumentPage::nameOf(const QString &person) const
{
    return m_standing.names.value(person);
}

QString DocumentPage::dayOf(const Event &event) const
{
    const auto *clock = m_host.get<IClock>();
    return dayText(clock->dayOf(event.at), clock->today());
}

LifeWords DocumentPage::words() const
{
    return {[this](const QString &person) { return nameOf(person); }, [this](const Event &event) { return dayOf(event); },
            [this](const Event &event) { return dateText(m_host.get<IClock>()->dayOf(event.at)); }};
}

QVariantList DocumentPage::steps() const
{
    return words().steps(m_standing.life, signedText(), overseesPeople() ? m_standing.unsignedCount == 0 : m_standing.signedAt.has_value());
}

QString DocumentPage::nextText() const
{
    if (m_loading || m_error)
        return {};
    switch (m_standing.life.step) {
    case Life::Draft: return tr("Draft. HR puts this text up for the departments to agree.");
    case Life::Agreeing: return tr("Draft. To agree next: %1.").arg(m_standing.life.missing().join(u", "_s));
    case Life::Agreed: return tr("Draft. All departments have agreed; HR approves it next.");
    case Life::InForce: break;
    }
    if (overseesPeople())
        return m_standing.unsignedCount == 0 ? tr("Everybody has signed it.") : tr("%n person(s) still have to read and sign it.", nullptr, unsignedCount());
    return m_standing.signedAt ? tr("Nothing is left to do here.") : tr("You read it and sign it next.");
}

QString DocumentPage::paper() const { return m_html.isEmpty() ? QString() : paperHtml(m_html, m_standing.life, words()); }

QVariantList DocumentPage::agreements() const
{
    const bool drafting = canPropose();
    return words().agreements(drafting ? planned() : m_standing.life.departments, m_host.get<IPeople>()->me().id);
}

QVariantList DocumentPage::history() const
{
    return m_content ? words().history(m_standing.steps, textsOf(*m_content, m_activity)) : QVariantList();
}

QString DocumentPage::signedText() const
{
    if (!m_standing.signedAt)
        return {};
    const auto *clock = m_host.get<IClock>();
    return tr("Signed %1").arg(dayText(clock->dayOf(*m_standing.signedAt), clock->today()));
}

QVariantList DocumentPage::unsignedPeople() const
{
    QVariantList list;
    for (const Person &person : m_standing.unsignedFirst)
        list.append(QVariantMap{{u"id"_s, person.id}, {u"name"_s, person.name}});
    return list;
}

QUrl DocumentPage::proposedFile() const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(QFileInfo(m_source).fileName()));
}

void DocumentPage::saveCopy(const QUrl &file) { saveAside(m_host, this, file, m_file); }

void DocumentPage::openPerson(const QString &learner)
{
    const bool hr = isHr();
    m_host.get<INavigation>()->open(hr ? u"readiness.person"_s : u"mentoring.mentee"_s, {{u"learner"_s, learner}});
}

void DocumentPage::fail(const Error &error)
{
    m_loading = false;
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap DocumentPage::error() const { return errorParts(m_error); }

}  // namespace vestibule::documents
