#include "shell/noticesmodel.h"

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

QString toneWord(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Neutral: return u"neutral"_s;
    case Notice::Tone::Positive: return u"positive"_s;
    case Notice::Tone::Warning: return u"warning"_s;
    case Notice::Tone::Negative: return u"negative"_s;
    }
    return {};
}

template <class Choice>
int things(const QList<Notice> &notices, Choice choice)
{
    int sum = 0;
    for (const Notice &notice : notices)
        sum += choice(notice) ? notice.things : 0;
    return sum;
}

}  // namespace

NoticesModel::NoticesModel(ISettings &memory, std::function<void(const Notice &)> open, QObject *parent)
    : QAbstractListModel(parent), m_memory(memory), m_open(std::move(open))
{
}

void NoticesModel::begin(const QString &person)
{
    m_person = person;
    m_lastLook = person.isEmpty() ? 0 : m_memory.value(key()).toLongLong();
    m_asOf.reset();
    m_problem.clear();
    beginResetModel();
    m_notices.clear();
    endResetModel();
    Q_EMIT changed();
}

void NoticesModel::end()
{
    close();
    begin({});
}

void NoticesModel::setNotices(const QList<Notice> &notices, qint64 asOf)
{
    m_asOf = asOf;
    m_problem.clear();
    if (m_notices != notices) {  // a person may stand in the list
        beginResetModel();
        m_notices = notices;
        endResetModel();
    }
    Q_EMIT changed();
}

void NoticesModel::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

int NoticesModel::count() const
{
    return things(m_notices, [](const Notice &) { return true; });
}

int NoticesModel::late() const
{
    return things(m_notices, [](const Notice &notice) { return notice.tone == Notice::Tone::Negative; });
}

int NoticesModel::fresh() const
{
    return m_opened ? 0 : things(m_notices, [](const Notice &notice) { return notice.isNew; });
}

void NoticesModel::open()
{
    if (m_opened || m_person.isEmpty())
        return;
    m_opened = true;
    if (m_asOf)
        m_memory.setValue(key(), *m_asOf);
    Q_EMIT openedChanged();
    Q_EMIT changed();
    refresh();
}

void NoticesModel::close()
{
    if (!m_opened)
        return;
    m_opened = false;
    if (m_asOf) {  // what was not shown stays new
        m_lastLook = *m_asOf;
        m_memory.setValue(key(), m_lastLook);
        forgetMarks();
    }
    Q_EMIT openedChanged();
    Q_EMIT changed();
}

void NoticesModel::forgetMarks()
{
    for (Notice &notice : m_notices)
        notice.isNew = false;
    if (!m_notices.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_notices.size()) - 1), {IsNew});
}

void NoticesModel::activate(int row)
{
    if (row < 0 || row >= m_notices.size() || m_notices[row].viewId.isEmpty())
        return;
    const Notice chosen = m_notices[row];
    close();
    m_open(chosen);
}

int NoticesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

QVariant NoticesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Notice &notice = m_notices[index.row()];
    switch (role) {
    case Title: return notice.title;
    case Detail: return notice.detail;
    case When: return notice.when;
    case Exact: return notice.exact;
    case Tone: return toneWord(notice.tone);
    case IsNew: return notice.isNew;
    case Leads: return !notice.viewId.isEmpty();
    default: return {};
    }
}

QHash<int, QByteArray> NoticesModel::roleNames() const
{
    return {{Title, "title"}, {Detail, "detail"}, {When, "when"}, {Exact, "exact"}, {Tone, "tone"}, {IsNew, "isNew"}, {Leads, "leads"}};
}

}  // namespace vestibule::shell
