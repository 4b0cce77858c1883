// The list of notices: how many wait, which of them are new since the person looked last, and what opens from them.
#pragma once
#include "shell/notices/notice.h"

#include <vestibule/services.h>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace vestibule::shell {

class NoticesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool opened READ isOpened NOTIFY openedChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)       // it was found out at least once what waits
    Q_PROPERTY(int count READ count NOTIFY changed)          // of all things that wait
    Q_PROPERTY(int late READ late NOTIFY changed)            // of these
    Q_PROPERTY(int fresh READ fresh NOTIFY changed)          // new since the last look; 0 while the list is open
    Q_PROPERTY(QString problem READ problem NOTIFY changed)  // why the list may be old; empty: it is not

public:
    enum Role { Title = Qt::UserRole + 1, Detail, When, Exact, Tone, IsNew, Leads };

    // memory: keeps per person when they looked last. now: ms UTC. open: opens the notice's view; the list is closed by then.
    NoticesModel(ISettings &memory, std::function<qint64()> now, std::function<void(const Notice &)> open, QObject *parent = nullptr);

    // Whose notices these are from now on; there are none yet.
    void begin(const QString &person);
    void end();
    void setNotices(const QList<Notice> &notices);
    void setProblem(const QString &problem);

    [[nodiscard]] bool isOpened() const { return m_opened; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] int count() const;
    [[nodiscard]] int late() const;
    [[nodiscard]] int fresh() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    // ms UTC, 0 = never. While the list is open, the look before this one: what was new stays marked.
    [[nodiscard]] qint64 lastLook() const { return m_lastLook; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void activate(int row);
    Q_INVOKABLE void refresh() { Q_EMIT refreshWanted(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // Tone is "neutral", "positive", "warning" or "negative". Leads: something opens from it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void openedChanged();
    void changed();
    void refreshWanted();

private:
    [[nodiscard]] QString key() const { return QStringLiteral("notices/") + m_person; }
    void forgetMarks();

    ISettings &m_memory;
    std::function<qint64()> m_now;
    std::function<void(const Notice &)> m_open;
    QString m_person;  // empty: nobody is at the desk
    QString m_problem;
    QList<Notice> m_notices;
    qint64 m_lastLook = 0;
    bool m_known = false;
    bool m_opened = false;
};

}  // namespace vestibule::shell
