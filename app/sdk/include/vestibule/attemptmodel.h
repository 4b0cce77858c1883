// Doing an activity that is attempted and handed in: what there is of it, beginning, going on where it stopped, handing in, the result.
// What is attempted, a plugin's class adds. GUI thread only.
#pragma once
#include <vestibule/attempts.h>
#include <vestibule/content.h>
#include <vestibule/draftwriter.h>
#include <vestibule/errorparts.h>

#include <QVariantMap>

#include <memory>

namespace vestibule {

// What attempts are drawn from: the activity in one content version, and what a plugin's class keeps beside it.
struct AttemptMaterial {
    ContentPtr content;
    Activity activity;
    QString title, summary;  // in the interface language
};
using MaterialPtr = std::shared_ptr<const AttemptMaterial>;

class VESTIBULE_SDK_EXPORT AttemptModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)  // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)  // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int passPercent READ passPercent NOTIFY changed)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)  // -1 = as often as one likes
    Q_PROPERTY(QString locked READ locked NOTIFY changed)  // what has to be met before it can be begun; empty = it is open
    Q_PROPERTY(QVariantMap result READ result NOTIFY changed)
    Q_PROPERTY(QString saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveStateChanged)

public:
    enum Stage { Intro, Running, Done };
    Q_ENUM(Stage)

    ~AttemptModel() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_error); }
    [[nodiscard]] QString title() const { return m_material ? m_material->title : QString(); }
    [[nodiscard]] QString summary() const { return m_material ? m_material->summary : QString(); }
    [[nodiscard]] int minutes() const { return m_material ? m_material->activity.minutes : 0; }
    [[nodiscard]] int passPercent() const { return m_material ? m_material->activity.pass.value_or(0) : 0; }
    [[nodiscard]] int attemptsLeft() const;
    [[nodiscard]] QString locked() const { return m_locked; }
    [[nodiscard]] QVariantMap result() const { return m_result; }
    [[nodiscard]] QString saveState() const { return m_saveState; }
    [[nodiscard]] QString saveProblem() const { return m_drafts.problem(); }

    Q_INVOKABLE void load();
    Q_INVOKABLE void start();
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }

Q_SIGNALS:
    void changed();
    void saveStateChanged();

protected:
    using MaterialLoaded = std::function<void(const Result<MaterialPtr> &)>;

    // The constructor of the plugin's class ends with load().
    AttemptModel(HostContext &host, const QString &activity, QObject *parent);

    // Calls loaded in this thread, unless this object or the session is gone.
    virtual void loadMaterial(const ContentPtr &content, const MaterialLoaded &loaded) = 0;
    // Another material is shown from here on, or the same anew: what was drawn from the one before goes.
    virtual void forget() = 0;
    // What the `attempted` event says beside its activity.
    [[nodiscard]] virtual QJsonObject beginning() const { return {}; }
    // The attempt runs, with what was saved of it.
    virtual void run(const Event &attempt, const QHash<QString, QByteArray> &saved) = 0;
    // Without content version and attempt.
    [[nodiscard]] virtual EventDraft submission() const = 0;
    // Load and show what was handed in: now, or before. Ends with showResult() or fail().
    virtual void showHandedIn(const Event &submission) = 0;
    virtual void showEarlier(const Event &submission) = 0;

    // Once all drafts are saved.
    void handIn();
    void showResult(const QVariantMap &result);
    void fail(const Error &error);

    [[nodiscard]] HostContext &host() const { return m_host; }
    [[nodiscard]] const QString &activity() const { return m_activity; }
    [[nodiscard]] const MaterialPtr &offered() const { return m_offered; }    // null before it is loaded
    [[nodiscard]] const MaterialPtr &material() const { return m_material; }  // of the attempt that is shown
    [[nodiscard]] const AttemptHistory &history() const { return m_history; }
    [[nodiscard]] DraftWriter &drafts() { return m_drafts; }

private:
    void loadHistory(const std::function<void()> &next);
    void findLock(const std::function<void()> &next);
    void withMaterialOf(const Event &event, const std::function<void()> &next);
    void showWhatThereIs();
    void begin();
    void resume(const Event &attempt);
    void goOn(const Event &attempt, const QHash<QString, QByteArray> &saved);
    void draftsChanged();
    void submit();
    void refuse(const Error &error);
    void setBusy(bool busy);

    HostContext &m_host;
    QString m_activity;
    MaterialPtr m_offered;   // of the version that the person is on: what a new attempt is drawn from
    MaterialPtr m_material;
    AttemptHistory m_history;
    QString m_attempt;
    DraftWriter m_drafts;
    std::optional<Error> m_error;
    QString m_locked;
    QString m_saveState;
    QVariantMap m_result;
    Stage m_stage = Intro;
    bool m_handingIn = false;  // waits for the last drafts
    bool m_loading = true;
    bool m_busy = false;
};

}  // namespace vestibule
