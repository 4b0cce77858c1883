// A mentor's judgement of a document that was handed in: its case, the redline as this program finds it, and accept or return.
#pragma once
#include "review/caseloader.h"
#include "review/submission.h"

#include <vestibule/draftwriter.h>
#include <vestibule/handin.h>
#include <vestibule/ledger.h>

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::documents {

class ReviewPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(bool accepted READ accepted NOTIFY changed)    // once it is done
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString document READ document NOTIFY changed)      // HTML
    Q_PROPERTY(QVariantList remarks READ remarks NOTIFY changed)   // see shownRemarks()
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    Q_PROPERTY(QString claimProblem READ claimProblem NOTIFY changed)  // the learner's program found something else
    Q_PROPERTY(QString comment READ comment NOTIFY commentChanged)
    Q_PROPERTY(QString saveState READ saveState NOTIFY commentChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY commentChanged)

public:
    ReviewPage(HostContext &host, const QString &event, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool done() const { return m_handIn.verdict.has_value(); }
    [[nodiscard]] bool accepted() const { return m_handIn.verdict && m_handIn.verdict->passed.value_or(false); }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_case ? m_case->title : QString(); }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] QString document() const { return m_html; }
    [[nodiscard]] QVariantList remarks() const { return m_remarks; }
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QString claimProblem() const;
    [[nodiscard]] QString comment() const { return m_comment; }
    [[nodiscard]] QString saveState() const { return done() ? QString() : m_drafts.stateText(); }
    [[nodiscard]] QString saveProblem() const { return done() ? QString() : m_drafts.problem(); }

    Q_INVOKABLE void load();
    Q_INVOKABLE void setComment(const QString &comment);
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }
    Q_INVOKABLE void accept();
    // Needs a comment: what has to be mended.
    Q_INVOKABLE void handBack();
    // The document as it was handed in.
    Q_INVOKABLE void saveCopy(const QUrl &file);
    Q_INVOKABLE [[nodiscard]] QUrl proposedFile() const;

Q_SIGNALS:
    void changed();
    void commentChanged();
    void judged();

private:
    void loadAsked();
    void loadDocument();
    void loadComment();
    void judge(EventDraft draft);
    void fail(const Error &error);

    HostContext &m_host;
    QString m_event;
    HandIn m_handIn;
    CasePtr m_case;
    HandedIn m_document;
    Claim m_found;
    qint64 m_score = 0;
    QVariantList m_remarks;
    QString m_html, m_subtitle, m_comment;
    DraftWriter m_drafts;
    std::optional<Error> m_error;
    bool m_loading = true;
    bool m_busy = false;
};

}  // namespace vestibule::documents
