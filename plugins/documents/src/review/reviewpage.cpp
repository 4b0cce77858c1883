#include "review/reviewpage.h"

#include "reading/savecopy.h"

#include <vestibule/errorparts.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CommentDraft = "comment"_L1;

}  // namespace

ReviewPage::ReviewPage(HostContext &host, const QString &event, QObject *parent)
    : QObject(parent), m_host(host), m_event(event), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &ReviewPage::commentChanged);
    load();
}

void ReviewPage::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    findHandIn(m_host, this, m_event, [this](const Result<HandIn> &found) {
        if (!found)
            return fail(found.error());
        m_handIn = *found;
        m_subtitle = m_handIn.about(*m_host.get<IClock>());
        loadAsked();
    });
}

void ReviewPage::loadAsked()
{
    loadCase(m_host, this, m_handIn.content, m_handIn.submission.activity, [this](const Result<CasePtr> &loaded) {
        if (!loaded)
            return fail(loaded.error());
        m_case = *loaded;
        loadDocument();
    });
}

// The grade is found anew here: what the learner's program said is a claim.
void ReviewPage::loadDocument()
{
    whenReady(m_host, m_host.get<ILedger>()->privatePart(m_event), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return fail(bytes.error());
        const auto look = [bytes = *bytes, loaded = m_case] { return lookAt(bytes, loaded->wanted, loaded->made); };
        whenReady(m_host, QtConcurrent::run(look), this, [this](const Result<Looked> &looked) {
            if (!looked)
                return fail(looked.error());
            m_document = looked->document;
            m_html = looked->html;
            m_remarks = shownRemarks(looked->graded);
            m_found = claimOf(looked->graded);
            m_score = scoreOf(looked->graded);
            loadComment();
        });
    });
}

void ReviewPage::loadComment()
{
    const auto show = [this](const QString &comment) {
        m_comment = comment;
        m_loading = false;
        Q_EMIT commentChanged();
        Q_EMIT changed();
    };
    if (m_handIn.verdict && m_handIn.verdict->privateHash.isEmpty())
        return show({});
    if (m_handIn.verdict)
        return whenReady(m_host, m_host.get<ILedger>()->privatePart(m_handIn.verdict->id), this, [show](const Result<QByteArray> &bytes) {
            show(bytes ? QJsonDocument::fromJson(*bytes).object().value("comment"_L1).toString() : QString());
        });
    const QString place = draftAbout(m_handIn.submission.learner, m_handIn.submission.id);
    whenReady(m_host, m_host.get<ILedger>()->drafts(place), this, [this, place, show](const Result<QHash<QString, QByteArray>> &drafts) {
        if (!drafts)
            return fail(drafts.error());
        m_drafts.begin(place);
        show(QString::fromUtf8(drafts->value(CommentDraft)));
    });
}

QString ReviewPage::resultText() const { return m_found.of > 0 ? tr("%1 of %2 checks are right").arg(m_found.right).arg(m_found.of) : QString(); }

QString ReviewPage::claimProblem() const
{
    const auto claim = m_loading ? std::nullopt : claimOf(m_handIn.submission);
    if (!claim || *claim == m_found)
        return {};
    return tr("The trainee's program counted %1 of %2. What stands here was found by this program.").arg(claim->right).arg(claim->of);
}

void ReviewPage::setComment(const QString &comment)
{
    if (m_comment == comment || m_loading || m_busy || done())
        return;
    m_comment = comment;
    m_drafts.writeLater(CommentDraft, comment.toUtf8());
    Q_EMIT commentChanged();
}

void ReviewPage::accept()
{
    EventDraft draft;
    draft.verb = QLatin1String(verb::Scored);
    draft.score = m_score;
    draft.passed = true;
    judge(draft);
}

void ReviewPage::handBack()
{
    if (m_comment.trimmed().isEmpty())
        return;
    EventDraft draft;
    draft.verb = QLatin1String(verb::Returned);
    draft.payload = {{u"reason"_s, tr("See the comment.")}};
    judge(draft);
}

void ReviewPage::judge(EventDraft draft)
{
    if (m_loading || m_busy || m_error || done())
        return;
    draft.learner = m_handIn.submission.learner;
    draft.activity = m_handIn.submission.activity;
    draft.content = m_handIn.submission.content;
    draft.refs = {m_handIn.submission.id};
    draft.payload.insert(u"right"_s, m_found.right);
    draft.payload.insert(u"of"_s, m_found.of);
    if (const QString comment = m_comment.trimmed(); !comment.isEmpty())
        draft.privatePart = QJsonDocument(QJsonObject{{u"comment"_s, comment}}).toJson(QJsonDocument::Compact);
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_host, m_host.get<ILedger>()->append(draft), this, [this](const Result<Event> &event) {
        m_busy = false;
        if (event) {
            m_handIn.verdict = *event;
            m_drafts.write(CommentDraft, {});
        }
        Q_EMIT changed();
        Q_EMIT commentChanged();
        if (event)
            Q_EMIT judged();
        else
            m_host.get<INavigation>()->problem(event.error().message());
    });
}

QUrl ReviewPage::proposedFile() const
{
    return QUrl::fromLocalFile(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(m_document.name));
}

void ReviewPage::saveCopy(const QUrl &file) { saveAside(m_host, this, file, m_document.bytes); }

void ReviewPage::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap ReviewPage::error() const { return errorParts(m_error); }

}  // namespace vestibule::documents
