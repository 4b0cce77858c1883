// Writes the call under way and its notes to the disk as drafts, and knows what is not there yet.
#pragma once
#include <vestibule/host.h>
#include <vestibule/result.h>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace vestibule::coldcall {

class DraftWriter : public QObject
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

    // What was given before belongs to another attempt.
    void begin(const QString &attempt);
    void write(const QString &item, const QByteArray &value);
    // While a person types, the pause after it is when to write.
    void writeLater(const QString &item, const QByteArray &value);
    // At once: what was typed, and again what failed.
    void flush();
    // What is not on the disk yet need not get there: the call was handed in.
    void discard();

    [[nodiscard]] State state() const;
    [[nodiscard]] const Error &error() const { return m_error; }  // of the last failure

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
    Error m_error;
    quint64 m_revision = 0;
};

}  // namespace vestibule::coldcall
