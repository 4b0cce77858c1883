// The steps back and forth of a form.
#pragma once
#include <QJsonObject>
#include <QList>

#include <utility>

namespace vestibule::documents {

class Undo
{
public:
    static constexpr qsizetype MostSteps = 200;

    void clear() { *this = {}; }
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }

    // before: what there was. what: typing on in the same field is one step back; empty: a step of its own.
    void note(const QString &what, const QJsonObject &before)
    {
        if (what.isEmpty() || what != m_last) {
            m_undo.append(before);
            if (m_undo.size() > MostSteps)
                m_undo.removeFirst();
        }
        m_last = what;
        m_redo.clear();
    }
    // now: what there is. Give what is to be; only when canUndo(), or canRedo().
    [[nodiscard]] QJsonObject back(const QJsonObject &now) { return move(m_undo, m_redo, now); }
    [[nodiscard]] QJsonObject forth(const QJsonObject &now) { return move(m_redo, m_undo, now); }

private:
    [[nodiscard]] QJsonObject move(QList<QJsonObject> &from, QList<QJsonObject> &to, const QJsonObject &now)
    {
        to.append(now);
        m_last.clear();
        return from.takeLast();
    }

    QList<QJsonObject> m_undo, m_redo;
    QString m_last;
};

}  // namespace vestibule::documents
