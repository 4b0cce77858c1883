// The activities of one kind as the signed-in person finds them: what each is called, how far they are, whether it is open.
#pragma once
#include <vestibule/attempts.h>
#include <vestibule/content.h>
#include <vestibule/readiness.h>

#include <QObject>

namespace vestibule {

struct OfferedActivity {
    Activity activity;
    TextEntry text;          // in the interface language
    AttemptHistory history;
    QString locked;          // "Opens when stage 2 is met: First clients"; empty when it is open, and for all but new hires

    // The stable word of what can be done: running, passed, waiting (with a person), none (no attempts left), locked, again (not
    // passed, attempts left), new.
    [[nodiscard]] VESTIBULE_SDK_EXPORT QString state() const;
    [[nodiscard]] std::optional<int> attemptsLeft() const { return history.attemptsLeft(activity); }
};

// Loads them, and again when something was recorded: anything may open a stage. GUI thread only.
class VESTIBULE_SDK_EXPORT ActivityCatalog : public QObject
{
    Q_OBJECT
public:
    // kind: as in the plugin's manifest, "quiz.test".
    ActivityCatalog(HostContext &host, const QString &kind, QObject *parent = nullptr);

    void refresh();

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const ContentPtr &content() const { return m_content; }  // null before the first answer
    [[nodiscard]] const QList<OfferedActivity> &activities() const { return m_activities; }  // in the programme's order
    // A mentor and HR look at what others did; only a new hire plays.
    [[nodiscard]] bool isForLearner() const;

Q_SIGNALS:
    void changed();  // loading, error
    void loaded();   // activities; before changed()

private:
    void load();
    void show(const ContentPtr &content, const QList<Event> &events, const Readiness &standing);
    void finish(const std::optional<Error> &error);

    HostContext &m_host;
    QString m_kind;
    ContentPtr m_content;
    QList<OfferedActivity> m_activities;
    std::optional<Error> m_error;
    bool m_loading = false;
    bool m_again = false;
};

}  // namespace vestibule
