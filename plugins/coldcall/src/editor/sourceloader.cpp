#include "editor/sourceloader.h"

#include "editor/sourcereader.h"
#include "editor/sourcewriter.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallSource)
};

using Done = std::function<void(const Result<LoadedSource> &)>;
using Drafts = QHash<QString, QByteArray>;

constexpr auto GraphItem = "graph"_L1;
constexpr auto BaseItem = "base"_L1;

QString textsItem(const QString &language) { return u"texts."_s + language; }

QList<CheckedFile> draftFiles(const QList<CheckedFile> &published, const Drafts &drafts)
{
    QList<CheckedFile> files = published;
    for (CheckedFile &file : files)
        if (const QByteArray own = drafts.value(file.language.isEmpty() ? QString(GraphItem) : textsItem(file.language)); !own.isEmpty())
            file.bytes = own;
    return files;
}

Result<LoadedSource> sourceFrom(const ContentPtr &content, const Activity &activity, const QList<CheckedFile> &files, const Drafts &drafts)
{
    const auto published = readSource(files);
    if (!published)
        return std::unexpected(published.error());
    LoadedSource loaded{content, activity, *published, *published, false};
    if (drafts.value(GraphItem).isEmpty())
        return loaded;
    const auto edited = readSource(draftFiles(files, drafts));
    if (!edited)
        return std::unexpected(edited.error());
    loaded.edited = *edited;
    loaded.isOutdated = drafts.value(BaseItem) != content->id.toUtf8();
    return loaded;
}

// The graph, then the texts of one language after the other, then the draft.
class Loading : public std::enable_shared_from_this<Loading>
{
public:
    Loading(HostContext &host, QObject *context, ContentPtr content, Activity activity, Done done)
        : m_host(host), m_context(context), m_content(std::move(content)), m_activity(std::move(activity)), m_done(std::move(done)),
          m_languages(QStringList{QString()} + m_content->languages)
    {}

    void next()
    {
        if (m_languages.isEmpty())
            return loadDraft();
        const QString language = m_languages.takeFirst();
        const QString path = language.isEmpty() ? m_activity.common : m_activity.source;
        whenReady(m_host, m_host.get<IContent>()->file(m_content->id, language, path), m_context,
                  [self = shared_from_this(), language, path](const Result<QByteArray> &bytes) {
                      if (!bytes)
                          return self->m_done(std::unexpected(bytes.error()));
                      self->m_files.append({language.isEmpty() ? path : language + u'/' + path, language, *bytes, self->m_activity});
                      self->next();
                  });
    }

private:
    void loadDraft()
    {
        whenReady(m_host, m_host.get<ILedger>()->drafts(draftOf(m_activity.id)), m_context,
                  [self = shared_from_this()](const Result<Drafts> &drafts) {
                      if (!drafts)
                          return self->m_done(std::unexpected(drafts.error()));
                      whenReady(self->m_host, QtConcurrent::run(sourceFrom, self->m_content, self->m_activity, self->m_files, *drafts),
                                self->m_context, self->m_done);
                  });
    }

    HostContext &m_host;
    QObject *m_context;
    ContentPtr m_content;
    Activity m_activity;
    Done m_done;
    QStringList m_languages;  // still to be read; empty: the graph
    QList<CheckedFile> m_files;
};

}  // namespace

QString draftOf(const QString &activity) { return u"script:"_s + activity; }

QHash<QString, QByteArray> draftItems(const CallSource &edited, const LoadedSource &loaded)
{
    const bool isDraft = !(edited == loaded.published);
    const WrittenCall written = isDraft ? writeCall(edited) : WrittenCall();
    QHash<QString, QByteArray> items{{GraphItem, written.graph.bytes}};
    for (qsizetype i = 0; i < edited.texts.size(); ++i)
        items.insert(textsItem(edited.texts[i].language), isDraft ? written.texts[i].bytes : QByteArray());
    if (!isDraft)
        items.insert(BaseItem, {});
    else if (!loaded.isOutdated)  // else what it was begun with stays
        items.insert(BaseItem, loaded.content->id.toUtf8());
    return items;
}

void loadSource(HostContext &host, QObject *context, const QString &activity, const Done &done)
{
    whenReady(host, host.get<IContent>()->current(), context, [&host, context, activity, done](const Result<ContentPtr> &content) {
        if (!content)
            return done(std::unexpected(content.error()));
        const Activity *found = (*content)->programme.activity(activity);
        if (!found)
            return done(fail(ErrorCode::NotFound, Words::tr("This call is not part of the programme."), Words::tr("Go back and choose another.")));
        std::make_shared<Loading>(host, context, *content, *found, done)->next();
    });
}

}  // namespace vestibule::coldcall
