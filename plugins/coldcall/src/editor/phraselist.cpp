#include "editor/phraselist.h"

#include "editor/edits.h"
#include "graph/runsloader.h"
#include "script/texts.h"

#include <vestibule/services.h>

#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// In quotation marks, those within it being the other ones of the language.
QString quoted(QString text)
{
    const QLocale locale;
    const QString outer = locale.quoteString(QString()), inner = locale.quoteString(QString(), QLocale::AlternateQuotation);
    text.replace(outer.front(), inner.front()).replace(outer.back(), inner.back());
    return outer.front() + text + outer.back();
}

}  // namespace

PhraseList::PhraseList(HostContext &host, const QString &activity, QObject *parent)
    : QAbstractListModel(parent), m_host(host), m_activity(activity), m_language(host.get<IContent>()->language())
{
    load();
}

void PhraseList::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    whenNamed(m_host, this, [this](const Result<Names> &names) {
        if (!names)
            return fail(names.error());
        m_names = *names;
        loadPlayed(m_host, this, m_activity, [this](const Result<PlayedScript> &played) {
            if (!played)
                return fail(played.error());
            m_loaded = played->source;
            m_history.reset(m_loaded->edited);
            whenReady(m_host, QtConcurrent::run([runs = played->runs]() -> Result<QList<TypedText>> { return typedTexts(runs); }), this,
                      [this](const Result<QList<TypedText>> &typed) { show(*typed); });
        });
    });
}

void PhraseList::show(const QList<TypedText> &typed)
{
    m_rows.clear();
    for (const TypedText &text : typed)
        m_rows.append({text, text.isUnderstood() ? QString() : text.chosen, {}, {}, false});
    m_loading = false;
    filter();
    tryOut();
}

void PhraseList::filter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_isAll || !m_rows[i].typed.isUnderstood())
            m_shown.append(i);
    endResetModel();
    Q_EMIT changed();
}

void PhraseList::setAll(bool all)
{
    if (all == m_isAll)
        return;
    m_isAll = all;
    filter();
}

// Every text with the script as it is, and with the meaning that is chosen for it. An older trial's answer says nothing.
void PhraseList::tryOut()
{
    QList<TypedQuestion> questions;
    for (const Row &row : m_rows)
        questions.append({row.typed.text, row.typed.open, {}});
    QList<qsizetype> meaning;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].meant.isEmpty() && !m_rows[i].isAdded) {
            questions.append({m_rows[i].typed.text, m_rows[i].typed.open, m_rows[i].meant});
            meaning.append(i);
        }
    whenReady(m_host, QtConcurrent::run(takingsOf, m_history.now(), m_loaded->activity, m_language, questions), this,
              [this, meaning, trial = ++m_trial](const Result<QList<Taking>> &takings) {
                  if (trial != m_trial)
                      return;
                  m_untried = takings ? QString() : takings.error().message();
                  for (qsizetype i = 0; i < m_rows.size(); ++i) {
                      m_rows[i].now = takings ? std::optional((*takings)[i]) : std::nullopt;
                      m_rows[i].after.reset();
                  }
                  for (qsizetype i = 0; takings && i < meaning.size(); ++i)
                      m_rows[meaning[i]].after = (*takings)[m_rows.size() + i];
                  if (count() > 0)
                      Q_EMIT dataChanged(index(0), index(count() - 1));
                  Q_EMIT changed();
              });
}

void PhraseList::setMeant(int row, const QString &reply)
{
    if (row < 0 || row >= count())
        return;
    Row &typed = m_rows[m_shown[row]];
    if (typed.meant == reply)
        return;
    typed.meant = reply;
    typed.after.reset();
    Q_EMIT dataChanged(index(row), index(row));
    tryOut();
}

void PhraseList::add(int row)
{
    if (row < 0 || row >= count())
        return;
    Row &typed = m_rows[m_shown[row]];
    CallSource next = m_history.now();
    if (typed.isAdded || !addPhrasing(next, m_language, typed.meant, typed.typed.text))
        return m_host.get<INavigation>()->problem(tr("Nothing was added: this reply has the phrasing already, or is not in the script any more."));
    m_history.apply(next, typed.typed.text);
    typed.isAdded = true;
    const QString reply = typed.meant;
    save();
    tryOut();
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT added(reply);
}

void PhraseList::undo()
{
    if (!m_history.canUndo())
        return;
    m_history.undo();
    for (Row &row : m_rows)
        row.isAdded = row.isAdded && isKnown(row);
    save();
    tryOut();
}

bool PhraseList::isKnown(const Row &row) const
{
    const TextsSource *own = texts();
    return own && own->replies.value(row.meant).also.contains(row.typed.text.simplified());
}

void PhraseList::save()
{
    const auto items = draftItems(m_history.now(), *m_loaded);
    for (auto item = items.cbegin(); item != items.cend(); ++item)
        whenReady(m_host, m_host.get<ILedger>()->saveDraft(draftOf(m_activity), item.key(), item.value()), this, [this](const Result<void> &saved) {
            if (!saved)
                m_host.get<INavigation>()->problem(saved.error().message());
        });
}

void PhraseList::edit(int row)
{
    if (row >= 0 && row < count())
        m_host.get<INavigation>()->open(u"coldcall.editor"_s, {{u"activity"_s, m_activity}, {u"kind"_s, u"reply"_s}, {u"id"_s, m_rows[m_shown[row]].meant}});
}

const TextsSource *PhraseList::texts() const
{
    const TextsSource *own = m_history.now().in(m_language);
    return own || m_history.now().texts.isEmpty() ? own : &m_history.now().texts.first();
}

QString PhraseList::title() const { return m_loaded && texts() ? texts()->title : QString(); }

// As the person who typed would have said it.
QString PhraseList::sayOf(const QString &reply, const Row &row) const
{
    const QString say = texts() ? texts()->replies.value(reply).say : QString();
    return say.isEmpty() ? reply : spoken(say, m_names.value(row.typed.learner));
}

QString PhraseList::takingText(const Taking &taking, const Row &row) const
{
    QStringList replies;
    for (const QString &reply : taking.replies)
        replies.append(quoted(sayOf(reply, row)));
    switch (taking.understood) {
    case Understood::Taken: return tr("taken for %1").arg(replies.join(u", "_s));
    case Understood::Unsure: return tr("did you mean %1?").arg(replies.join(u", "_s));
    case Understood::Not: break;
    }
    return tr("not understood");
}

QVariantList PhraseList::choices(const Row &row) const
{
    QVariantList list;
    for (const QString &reply : row.typed.open)
        if (m_history.now().graph.seatOf(reply).turn >= 0)
            list.append(QVariantMap{{u"value"_s, reply}, {u"text"_s, sayOf(reply, row)}});
    return list;
}

QVariant PhraseList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[m_shown[index.row()]];
    switch (role) {
    case Text: return row.typed.text;
    case Client: {
        const NamedTexts lines = texts() ? texts()->turns.value(row.typed.turn) : NamedTexts();
        return lines.isEmpty() ? row.typed.turn : textOf(lines, u"main"_s).isEmpty() ? lines.constLast().text : textOf(lines, u"main"_s);
    }
    case Name: return m_names.value(row.typed.learner);
    case Took: {
        const QString taking = takingText({row.typed.understood, row.typed.candidates}, row);
        return row.typed.isTakenBack ? tr("%1, which was not meant").arg(taking) : taking;
    }
    case Now: return row.now ? takingText(*row.now, row) : QString();
    case Choices: return choices(row);
    case Meant: return row.meant;
    case After: return row.after ? takingText(*row.after, row) : QString();
    case Cures: return row.after && row.after->understood == Understood::Taken && row.after->replies == QStringList{row.meant};
    case Added: return row.isAdded;
    default: return {};
    }
}

QHash<int, QByteArray> PhraseList::roleNames() const
{
    return {{Text, "text"},       {Client, "client"}, {Name, "name"},   {Took, "took"},  {Now, "now"},
            {Choices, "choices"}, {Meant, "meant"},   {After, "after"}, {Cures, "cures"}, {Added, "added"}};
}

void PhraseList::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

}  // namespace vestibule::coldcall
