// Keeps what a person is at work on as drafts on the disk, and knows what is not there yet. GUI thread only.
#pragma once
#include <vestibule/host.h>
#include <vestibule/result.h>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace vestibule {

class VESTIBULE_SDK_EXPORT DraftWriter : public QObject
{
    Q_OBJECT
public:
    enum State {
        Settled,  // all that was given is on the disk
        Writing,
        Failed    // some of it is not; flush() tries again
    };

    explicit DraftWriter(HostContext &host, QObject *parent = nullptr);
    ~DraftWriter() override;  // writes what was typed last; that goes on without us

    // attempt: as in ILedger::saveDraft(), or draftAbout(). What was given before belongs to another one.
    void begin(const QString &attempt);
    // An empty value takes the draft away.
    void write(const QString &item, const QByteArray &value);
    // While a person types, the pause after it is when to write.
    void writeLater(const QString &item, const QByteArray &value);
    // At once: what was typed, and again what failed.
    void flush();
    // What is not on the disk yet need not get there: the work was handed in.
    void discard();

    [[nodiscard]] State state() const;
    [[nodiscard]] const Error &error() const { return m_error; }  // of the last failure
    // "saved 14:05", "saving …", "not saved"; empty before anything was given.
    [[nodiscard]] QString stateText() const;
    // Why something is not saved, for a banner; empty when nothing failed.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void stateChanged();

private:
    struct Draft {
        QByteArray value;
        quint64 revision = 0;  // of the write under way; 0 = it waits for the pause, or failed
        bool failed = false;
    };
    void send(const QString &item);
    void received(const QString &item, quint64 revision, const Result<void> &written);

    HostContext &m_host;
    QString m_attempt;
    QHash<QString, Draft> m_open;  // not on the disk yet, by item
    QTimer m_pause;
    QTime m_savedAt;               // of the company; invalid before the first one
    Error m_error;
    quint64 m_revision = 0;
};

// Where somebody keeps what they are writing about another's work, in place of an attempt: `what` is an event or an activity. It is
// theirs alone, as any draft, and goes when the learner is erased.
[[nodiscard]] inline QString draftAbout(const QString &learner, const QString &what) { return learner + u'/' + what; }

}  // namespace vestibule
