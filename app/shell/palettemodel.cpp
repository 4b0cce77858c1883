#include "shell/palettemodel.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRecent = 6;
constexpr auto PageKey = "here:"_L1;
constexpr qsizetype Few = 1000;  // entries that are searched within a frame

QString marked(const QString &text, const QList<Span> &spans)
{
    QString out;
    qsizetype at = 0;
    for (const Span &span : spans) {
        out += text.mid(at, span.start - at).toHtmlEscaped() + u"<b>"_s + text.mid(span.start, span.length).toHtmlEscaped() + u"</b>"_s;
        at = span.start + span.length;
    }
    return out + text.mid(at).toHtmlEscaped();
}

QString kindTitle(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::OfThePage: return PaletteModel::tr("On this page");
    case PaletteEntry::Kind::View: return PaletteModel::tr("View");
    case PaletteEntry::Kind::Person: return PaletteModel::tr("Person");
    case PaletteEntry::Kind::Activity: return PaletteModel::tr("Task");
    case PaletteEntry::Kind::Page: return PaletteModel::tr("Handbook page");
    case PaletteEntry::Kind::Action: return PaletteModel::tr("Action");
    }
    return {};
}

QString kindsTitle(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::OfThePage: return PaletteModel::tr("On this page");
    case PaletteEntry::Kind::View: return PaletteModel::tr("Views");
    case PaletteEntry::Kind::Person: return PaletteModel::tr("People");
    case PaletteEntry::Kind::Activity: return PaletteModel::tr("Tasks");
    case PaletteEntry::Kind::Page: return PaletteModel::tr("Handbook");
    case PaletteEntry::Kind::Action: return PaletteModel::tr("Actions");
    }
    return {};
}

}  // namespace

PaletteModel::PaletteModel(ISettings &memory, std::function<void(const PaletteEntry &)> open, QObject *parent)
    : QAbstractListModel(parent), m_memory(memory), m_open(std::move(open))
{
}

QString PaletteModel::recentKey() const
{
    return u"palette/"_s + m_person;
}

void PaletteModel::begin(const QString &person)
{
    m_person = person;
    m_recent = m_memory.value(recentKey()).toStringList();
    clear();
    m_newest = {};
    search({});
}

void PaletteModel::end()
{
    close();
    begin({});
}

void PaletteModel::clear()
{
    beginResetModel();
    m_found.clear();
    m_recentFound = 0;
    m_current = -1;
    endResetModel();
}

// What is shown stays until the new entries have been searched.
void PaletteModel::setIndex(const PaletteIndexPtr &index)
{
    m_newest.elsewhere = index;
    search(m_current >= 0 ? entry(m_current).key : QString());
}

void PaletteModel::setPageActions(const QVariantList &actions)
{
    QList<PaletteEntry> entries;
    for (const QVariant &one : actions) {
        const QVariantMap action = one.toMap();
        entries.append({.kind = PaletteEntry::Kind::OfThePage,
                        .key = PageKey + QString::number(entries.size()),
                        .title = action[u"title"_s].toString(),
                        .iconName = action[u"icon"_s].toString().isEmpty() ? u"system-run"_s : action[u"icon"_s].toString(),
                        .shortcut = action[u"keys"_s].toString()});
    }
    m_newest.here = std::make_shared<const PaletteIndex>(entries);
}

void PaletteModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    m_later.clear();
    m_query = PaletteQuery(typed);
    search({});
    Q_EMIT typedChanged();
}

// keep: key of the entry that stays current if it is still found. Among thousands it is looked for beside the window's thread; what
// was found before stays until then.
void PaletteModel::search(const QString &keep)
{
    ++m_searches;
    m_searching = !m_query.isEmpty() && m_newest.size() > Few;
    if (!m_searching)
        return show(m_newest, m_newest.search(m_query), keep);
    auto *watcher = new QFutureWatcher<QList<int>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, keep, asked = m_searches] {
        watcher->deleteLater();
        if (asked == m_searches)
            show(m_newest, watcher->result(), keep);
    });
    watcher->setFuture(QtConcurrent::run([offer = m_newest, query = m_query] { return offer.search(query); }));
}

// The rows stay and say something else, more come or go at the end: the view keeps what it made of them.
void PaletteModel::show(const PaletteOffer &offer, QList<int> found, const QString &keep)
{
    m_searching = false;
    Q_EMIT aboutToFind();
    m_recentFound = 0;
    if (m_query.isEmpty())
        putRecentFirst(offer, found);
    const int before = count();
    const int now = int(found.size());
    const int stay = std::min(before, now);
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_found.resize(now);
        endRemoveRows();
    }
    m_offer = offer;
    m_found = found.first(stay);
    if (stay > 0)
        Q_EMIT dataChanged(index(0), index(stay - 1));
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_found = found;
        endInsertRows();
    }
    Q_EMIT this->found();
    const auto kept = keep.isEmpty() ? -1 : m_found.indexOf(m_offer.indexOf(keep));
    m_current = m_found.isEmpty() ? -1 : int(std::max<qsizetype>(kept, 0));
    Q_EMIT currentChanged();
    for (const auto &[move, page] : std::exchange(m_later, {}))
        make(move, page);
}

void PaletteModel::putRecentFirst(const PaletteOffer &offer, QList<int> &found)
{
    QList<int> recent;
    for (const QString &key : std::as_const(m_recent))
        if (const int at = offer.indexOf(key); at >= 0)
            recent.append(at);
    m_recentFound = int(recent.size());
    found.removeIf([&recent](int at) { return recent.contains(at); });
    found = recent + found;
}

void PaletteModel::setCurrent(int row)
{
    if (row == m_current || row < 0 || row >= m_found.size())
        return;
    m_current = row;
    Q_EMIT currentChanged();
}

void PaletteModel::open()
{
    if (m_opened || m_person.isEmpty())
        return;
    Q_EMIT opening();
    m_typed.clear();
    m_query = {};
    search({});
    m_opened = true;
    Q_EMIT typedChanged();
    Q_EMIT openedChanged();
}

void PaletteModel::close()
{
    if (!m_opened)
        return;
    m_opened = false;
    m_later.clear();
    Q_EMIT openedChanged();
}

void PaletteModel::activate(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const PaletteEntry chosen = entry(row);
    const bool ofThePage = chosen.kind == PaletteEntry::Kind::OfThePage;
    if (!ofThePage)
        remember(chosen.key);
    close();
    if (ofThePage)
        Q_EMIT pageActionWanted(chosen.key.sliced(PageKey.size()).toInt());
    else
        m_open(chosen);
}

bool PaletteModel::press(int key, int page)
{
    const auto known = std::ranges::find_if(paletteKeys(), [key](const PaletteKey &row) { return row.keys.contains(Qt::Key(key)); });
    if (known == paletteKeys().end())
        return false;
    if (m_searching && known->move != PaletteMove::Close)
        m_later.append({known->move, page});
    else
        make(known->move, page);
    return true;
}

void PaletteModel::make(PaletteMove move, int page)
{
    if (move == PaletteMove::Open)
        activate(m_current);
    else if (move == PaletteMove::Close)
        close();
    else
        setCurrent(rowAfter(move, m_current, count(), page));
}

void PaletteModel::remember(const QString &key)
{
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent = m_recent.mid(0, MostRecent);
    m_memory.setValue(recentKey(), m_recent);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

bool PaletteModel::headingSaysKind(int row) const
{
    return m_query.isEmpty() && row >= m_recentFound;
}

QString PaletteModel::headingOf(int row) const
{
    if (!m_query.isEmpty())
        return {};
    if (row < m_recentFound)
        return row == 0 ? tr("Used lately") : QString();
    const bool begins = row == m_recentFound || entry(row - 1).kind != entry(row).kind;
    return begins ? kindsTitle(entry(row).kind) : QString();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &one = entry(index.row());
    switch (role) {
    case Title: return one.title;
    case Marked: return marked(one.title, marksOf(one, m_query).title);
    case Detail: return detailOf(one, m_query);
    case MarkedDetail: return marked(detailOf(one, m_query), marksOf(one, m_query).detail);
    case Kind: return headingSaysKind(index.row()) ? QString() : kindTitle(one.kind);
    case Heading: return headingOf(index.row());
    case IconName: return one.iconName;
    case Shortcut: return one.shortcut;
    default: return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{Title, "title"}, {Marked, "marked"},   {Detail, "detail"},     {MarkedDetail, "markedDetail"},
            {Kind, "kind"},   {Heading, "heading"}, {IconName, "iconName"}, {Shortcut, "shortcut"}};
}

}  // namespace vestibule::shell
