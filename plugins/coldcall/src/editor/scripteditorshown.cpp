// What the editor shows of the script: the choices of its form, the checks, what differs from the published one, the files.
#include "editor/compare.h"
#include "editor/scripteditor.h"

#include <vestibule/services.h>

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestChoice = 60;  // of a text in a list of targets

QVariantMap choice(const QString &value, const QString &text)
{
    return {{u"value"_s, value}, {u"text"_s, text.isEmpty() ? value : u"%1 — %2"_s.arg(value, text)}};
}

PartKind partKind(Mark::Kind kind)
{
    switch (kind) {
    case Mark::Kind::Head: return PartKind::Call;
    case Mark::Kind::Turn: return PartKind::Turn;
    case Mark::Kind::Reply: return PartKind::Reply;
    case Mark::Kind::State: return PartKind::State;
    case Mark::Kind::Check: return PartKind::Check;
    case Mark::Kind::Blocker: return PartKind::Blocker;
    case Mark::Kind::Objection: return PartKind::Objection;
    case Mark::Kind::Must: return PartKind::Must;
    case Mark::Kind::End: break;
    }
    return PartKind::End;
}

template <class List>
QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &item : list)
        ids.append(item.id);
    return ids;
}

// As it calls itself, of no country.
QString languageName(const QString &language)
{
    const QString name = QLocale(QLocale(language).language(), QLocale::World).nativeLanguageName();
    return name.isEmpty() ? language : name.left(1).toUpper() + name.mid(1);
}

Result<SourceCheck> checked(const CallSource &source, const Activity &activity) { return checkSource(source, activity); }

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Io, QCoreApplication::translate("ScriptEditor", "“%1” could not be written (%2).").arg(QDir::toNativeSeparators(path), file.errorString()),
                QCoreApplication::translate("ScriptEditor", "Choose another folder, or make room."),
                QCoreApplication::translate("ScriptEditor", "The draft is kept."));
}

}  // namespace

QVariantList ScriptEditor::languages() const
{
    QVariantList list;
    for (const TextsSource &texts : source().texts) {
        list.append(QVariantMap{{u"language"_s, texts.language}, {u"name"_s, languageName(texts.language)}});
    }
    return list;
}

QVariantList ScriptEditor::named(const QStringList &ids, NamedTexts TextsSource::*texts) const
{
    const TextsSource *words = shownTexts();
    QVariantList list;
    for (const QString &id : ids) {
        const QString text = words ? textOf(words->*texts, id) : QString();
        list.append(QVariantMap{{u"value"_s, id}, {u"text"_s, text.isEmpty() ? id : text}});
    }
    return list;
}

void ScriptEditor::readStructure()
{
    const GraphSource &graph = source().graph;
    Structure next;
    next.wordFields = coldcall::wordFields(graph, m_part);
    if (m_part.kind == PartKind::Turn) {
        next.lines = int(graph.turns[graph.turnIndex(m_part.id)].lines.size());
    } else if (m_part.kind == PartKind::Reply) {
        const auto [turn, place] = graph.seatOf(m_part.id);
        next.ways = int(graph.turns[turn].replies[place].ways.size());
    }
    for (const OutlineRow &row : m_outline.rows())
        if (row.part.kind == PartKind::Turn || row.part.kind == PartKind::End)
            next.targets.append(choice(row.part.id, row.text.left(LongestChoice)));
    QStringList shown, kept;
    for (const SourceBehaviour &behaviour : graph.behaviours)
        (behaviour.kept ? kept : shown).append(behaviour.id);
    next.behaviours = named(shown, &TextsSource::behaviours);
    next.kept = named(kept, &TextsSource::behaviours);
    next.blockers = named(idsOf(graph.blockers), &TextsSource::blockers);
    next.objections = named(graph.objections, &TextsSource::objections);
    for (const SourceState &state : graph.state)
        next.stateNames.append(QVariantMap{{u"name"_s, state.name}, {u"flag"_s, state.isFlag}});
    if (next == m_structure)
        return;  // a form that is made anew would take the keyboard away from who types in it
    m_structure = next;
    Q_EMIT structureChanged();
}

void ScriptEditor::checkSoon()
{
    m_checkPause.start();
    Q_EMIT checkChanged();
}

void ScriptEditor::startCheck()
{
    whenReady(m_host, QtConcurrent::run(checked, source(), m_loaded->activity), this,
              [this, revision = m_revision](const Result<SourceCheck> &result) {
                  if (revision != m_revision || !result)
                      return;  // edited meanwhile: a newer one follows
                  m_check = *result;
                  m_checked = revision;
                  QHash<QString, Outline::Count> counts;
                  for (const SourceProblem &problem : m_check.problems) {
                      Outline::Count &count = counts[Outline::partKey({partKind(problem.place.kind), problem.place.kind == Mark::Kind::Head ? QString() : problem.place.id})];
                      ++(problem.isError ? count.errors : count.warnings);
                  }
                  m_outline.setProblems(counts);
                  Q_EMIT checkChanged();
              });
}

QVariantMap ScriptEditor::check() const
{
    const auto errors = std::ranges::count_if(m_check.problems, &SourceProblem::isError);
    return {{u"playable"_s, m_check.isPlayable}, {u"turns"_s, m_check.turns},     {u"replies"_s, m_check.replies},
            {u"states"_s, m_check.states},       {u"complete"_s, m_check.complete}, {u"min"_s, m_check.minPercent},
            {u"max"_s, m_check.maxPercent},      {u"pass"_s, m_check.passPercent},  {u"reachable"_s, m_check.passReachable},
            {u"errors"_s, int(errors)},          {u"warnings"_s, int(m_check.problems.size() - errors)}};
}

QString ScriptEditor::partText(const Mark &place)
{
    switch (place.kind) {
    case Mark::Kind::Head: return tr("The call");
    case Mark::Kind::Turn: return tr("Turn %1").arg(place.id);
    case Mark::Kind::Reply: return tr("Reply %1").arg(place.id);
    case Mark::Kind::End: return tr("End %1").arg(place.id);
    case Mark::Kind::State: return tr("State %1").arg(place.id);
    case Mark::Kind::Check: return tr("Check %1").arg(place.id);
    case Mark::Kind::Blocker: return tr("Blocker %1").arg(place.id);
    case Mark::Kind::Objection: return tr("Objection %1").arg(place.id);
    case Mark::Kind::Must: break;
    }
    return tr("Rule %1").arg(place.id.toInt() + 1);
}

QString ScriptEditor::placeText(const Mark &place, const QString &language) const
{
    const QString where = partText(place);
    QStringList parts{where, language.isEmpty() ? QString() : languageName(language), place.key};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariantList ScriptEditor::problems() const
{
    QVariantList list;
    for (const SourceProblem &problem : m_check.problems) {
        const QString kind = partWord(partKind(problem.place.kind));
        const QString id = problem.place.kind == Mark::Kind::Head ? QString() : problem.place.id;
        list.append(QVariantMap{{u"error"_s, problem.isError}, {u"message"_s, problem.message}, {u"kind"_s, kind}, {u"id"_s, id},
                                {u"place"_s, placeText(problem.place, problem.language)}});
    }
    return list;
}

QVariantList ScriptEditor::compare() const
{
    QVariantList list;
    if (!m_loaded)
        return list;
    for (const Difference &difference : differences(m_loaded->published, source())) {
        const bool gone = difference.change == Difference::Change::Removed;
        const bool added = difference.change == Difference::Change::Added;
        list.append(QVariantMap{{u"change"_s, gone ? u"removed"_s : added ? u"added"_s : u"changed"_s},
                                {u"kind"_s, partWord(partKind(difference.place.kind))},
                                {u"id"_s, difference.place.kind == Mark::Kind::Head ? QString() : difference.place.id},
                                {u"place"_s, placeText(difference.place, difference.language)},
                                {u"what"_s, gone ? tr("taken out") : added ? tr("new") : tr("changed")},
                                {u"before"_s, difference.before},
                                {u"after"_s, difference.after}});
    }
    return list;
}

void ScriptEditor::handOver(const QUrl &folder)
{
    auto *navigation = m_host.get<INavigation>();
    if (!m_loaded || checking() || m_check.hasErrors() || !m_check.isPlayable)
        return navigation->problem(tr("The script was not handed over: it has errors, or is still being checked. The draft is kept. Correct what the checks name, then hand it over."));
    const QDir base(folder.toLocalFile());
    for (const CheckedFile &file : filesOf(source(), writeCall(source()), m_loaded->activity))
        if (const auto written = writeFile(base.filePath(file.path), file.bytes); !written)
            return navigation->problem(written.error().message());
    navigation->notice(tr("The files of the script are written. HR checks and installs the pack."));
    Q_EMIT handedOver(QDir::toNativeSeparators(base.path()));
}

}  // namespace vestibule::coldcall
