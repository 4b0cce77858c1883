#include <vestibule/draftwriter.h>

#include <vestibule/async.h>
#include <vestibule/services.h>

#include <QLocale>

#include <algorithm>

namespace vestibule {

namespace {
constexpr int TypingPauseMs = 400;
}

DraftWriter::DraftWriter(HostContext &host, QObject *parent) : QObject(parent), m_host(host)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftWriter::flush);
}

DraftWriter::~DraftWriter()
{
    blockSignals(true);  // who listens is being destroyed too
    flush();
}

void DraftWriter::begin(const QString &attempt)
{
    m_attempt = attempt;
    m_savedAt = {};
    discard();
    Q_EMIT stateChanged();
}

void DraftWriter::write(const QString &item, const QByteArray &value)
{
    m_open.insert(item, {value});
    send(item);
    Q_EMIT stateChanged();
}

void DraftWriter::writeLater(const QString &item, const QByteArray &value)
{
    m_open.insert(item, {value});
    m_pause.start();
    Q_EMIT stateChanged();
}

void DraftWriter::flush()
{
    m_pause.stop();
    const QStringList items = m_open.keys();
    for (const QString &item : items)
        if (m_open[item].revision == 0)
            send(item);
    if (!items.isEmpty())
        Q_EMIT stateChanged();
}

void DraftWriter::discard()
{
    m_pause.stop();
    m_open.clear();
}

void DraftWriter::send(const QString &item)
{
    auto *ledger = m_host.get<ILedger>();
    if (!ledger)
        return;  // signed out
    Draft &draft = m_open[item];
    draft.revision = ++m_revision;
    draft.failed = false;
    whenReady(m_host, ledger->saveDraft(m_attempt, item, draft.value), this,
              [this, item, revision = draft.revision](const Result<void> &written) { received(item, revision, written); });
}

// An answer to an older write of the same item says nothing: a newer one follows it to the disk.
void DraftWriter::received(const QString &item, quint64 revision, const Result<void> &written)
{
    const auto draft = m_open.find(item);
    if (draft == m_open.end() || draft->revision != revision)
        return;
    if (written) {
        m_open.erase(draft);
        const auto *clock = m_host.get<IClock>();
        m_savedAt = QDateTime::fromMSecsSinceEpoch(clock->now(), clock->zone()).time();
    } else {
        draft->revision = 0;
        draft->failed = true;
        m_error = written.error();
    }
    Q_EMIT stateChanged();
}

DraftWriter::State DraftWriter::state() const
{
    if (m_open.isEmpty())
        return Settled;
    const bool writing = std::ranges::any_of(m_open, [](const Draft &draft) { return !draft.failed; });
    return writing ? Writing : Failed;
}

QString DraftWriter::stateText() const
{
    switch (state()) {
    case Settled: return m_savedAt.isValid() ? tr("saved %1").arg(QLocale().toString(m_savedAt, QLocale::ShortFormat)) : QString();
    case Writing: return tr("saving…");
    case Failed: return tr("not saved");
    }
    return {};
}

QString DraftWriter::problem() const
{
    return state() == Failed ? m_error.message() : QString();
}

}  // namespace vestibule
