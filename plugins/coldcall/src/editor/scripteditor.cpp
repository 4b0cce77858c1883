#include "editor/scripteditor.h"

#include <vestibule/services.h>

#include <QLocale>

#include <utility>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int CheckPauseMs = 300;
constexpr int SavePauseMs = 400;

}  // namespace

ScriptEditor::ScriptEditor(HostContext &host, const QString &activity, const QVariantMap &place, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity),
      m_part{partFromWord(place.value(u"kind"_s).toString()), place.value(u"id"_s).toString()}, m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &ScriptEditor::draftsChanged);
    m_checkPause.setSingleShot(true);
    m_checkPause.setInterval(CheckPauseMs);
    connect(&m_checkPause, &QTimer::timeout, this, &ScriptEditor::startCheck);
    m_savePause.setSingleShot(true);
    m_savePause.setInterval(SavePauseMs);
    connect(&m_savePause, &QTimer::timeout, this, &ScriptEditor::save);
    load();
}

ScriptEditor::~ScriptEditor()
{
    blockSignals(true);
    if (m_savePause.isActive() && m_host.get<ILedger>())
        save();
}

void ScriptEditor::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    loadSource(m_host, this, m_activity, [this](const Result<LoadedSource> &loaded) {
        if (!loaded)
            return fail(loaded.error());
        m_loaded = *loaded;
        m_loading = false;
        m_drafts.begin(draftOf(m_activity));
        m_history.reset(loaded->edited);
        m_saveState.clear();
        Q_EMIT changed();
        followed();
        startCheck();
    });
}

void ScriptEditor::select(const QString &kind, const QString &id)
{
    m_history.endField();
    choose({partFromWord(kind), id});
}

void ScriptEditor::selectRow(int row)
{
    const QModelIndex index = m_outline.index(row);
    if (index.isValid())
        select(m_outline.data(index, Outline::Kind).toString(), m_outline.data(index, Outline::PartId).toString());
}

void ScriptEditor::choose(const Part &part)
{
    const Part wanted = exists(source().graph, part) ? part : Part();
    const bool other = !(wanted == m_part);
    m_part = wanted;
    readStructure();
    if (other)
        Q_EMIT selectionChanged();
    Q_EMIT valuesChanged();
}

bool ScriptEditor::apply(const QString &name, const Edit &edit, const QString &field)
{
    if (!m_loaded || m_loading)
        return false;
    CallSource next = source();
    edit(next);
    if (!m_history.apply(next, name, field.isEmpty() ? QString() : Outline::partKey(m_part) + u'/' + field))
        return false;
    followed();
    checkSoon();
    m_savePause.start();
    draftsChanged();
    return true;
}

// After anything that may have changed the script.
void ScriptEditor::followed()
{
    ++m_revision;
    m_isEdited = !(source() == m_loaded->published);
    m_outline.show(outlineOf(source(), m_host.get<IContent>()->language()));
    choose(m_part);
}

void ScriptEditor::undo()
{
    if (!m_history.canUndo())
        return;
    m_history.undo();
    followed();
    checkSoon();
    m_savePause.start();
    draftsChanged();
}

void ScriptEditor::redo()
{
    if (!m_history.canRedo())
        return;
    m_history.redo();
    followed();
    checkSoon();
    m_savePause.start();
    draftsChanged();
}

void ScriptEditor::discard()
{
    apply(tr("return to what is published"), [this](CallSource &source) { source = m_loaded->published; });
    if (!m_loaded)
        return;
    m_loaded->isOutdated = false;
    Q_EMIT changed();
}

void ScriptEditor::save()
{
    m_savePause.stop();
    const auto items = draftItems(source(), *m_loaded);
    for (auto item = items.cbegin(); item != items.cend(); ++item)
        m_drafts.write(item.key(), item.value());
}

void ScriptEditor::draftsChanged()
{
    if (m_savePause.isActive()) {
        m_saveState = tr("not saved yet");
    } else if (m_drafts.state() == DraftWriter::Settled) {
        if (const auto *clock = m_host.get<IClock>(); clock && !m_saveState.isEmpty()) {
            const QTime at = QDateTime::fromMSecsSinceEpoch(clock->now(), clock->zone()).time();
            m_saveState = m_isEdited ? tr("draft saved %1").arg(QLocale().toString(at, QLocale::ShortFormat)) : tr("as published");
        }
        if (m_playNext)
            m_host.get<INavigation>()->open(u"coldcall.rehearsal"_s, *std::exchange(m_playNext, {}));
    } else if (m_drafts.state() == DraftWriter::Failed) {
        m_saveState = tr("not saved");
        m_playNext.reset();
    }
    Q_EMIT saveStateChanged();
}

QString ScriptEditor::saveProblem() const
{
    return m_drafts.state() == DraftWriter::Failed ? m_drafts.error().message() : QString();
}

void ScriptEditor::play(bool fromHere)
{
    if (!m_loaded)
        return;
    const auto seat = source().graph.seatOf(m_part.id);
    const QString turn = m_part.kind == PartKind::Turn                      ? m_part.id
                         : m_part.kind == PartKind::Reply && seat.turn >= 0 ? source().graph.turns[seat.turn].id
                                                                            : QString();
    m_playNext = QVariantMap{{u"activity"_s, m_activity}, {u"turn"_s, fromHere ? turn : QString()}};
    if (m_savePause.isActive())
        save();
    draftsChanged();
}

QString ScriptEditor::title() const
{
    const TextsSource *texts = m_loaded ? shownTexts() : nullptr;
    return texts ? texts->title : QString();
}

const TextsSource *ScriptEditor::shownTexts() const
{
    const TextsSource *texts = source().in(m_host.get<IContent>() ? m_host.get<IContent>()->language() : QString());
    return texts || source().texts.isEmpty() ? texts : &source().texts.first();
}

void ScriptEditor::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

}  // namespace vestibule::coldcall
