#include "views/conversation.h"

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

QString clockText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms / 1000);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void Conversation::say(Speaker who, const QString &text, qint64 ms)
{
    beginInsertRows({}, count(), count());
    m_lines.append({who, text, clockText(ms)});
    endInsertRows();
    Q_EMIT countChanged();
}

void Conversation::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
    Q_EMIT countChanged();
}

QVariant Conversation::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Who: return line.who == Client ? u"client"_s : line.who == Trainee ? u"trainee"_s : u"note"_s;
    case Text: return line.text;
    case At: return line.at;
    default: return {};
    }
}

QHash<int, QByteArray> Conversation::roleNames() const
{
    return {{Who, "who"}, {Text, "text"}, {At, "at"}};
}

}  // namespace vestibule::coldcall
