// The list of notices: how many wait, which of them are new since the person looked last, and what opens from them.
#pragma once
#include "shell/notices/notice.h"

#include <vestibule/services.h>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

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

    // memory: keeps per person how much they have seen. open: opens the notice's view; the list is closed by then.
    NoticesModel(ISettings &memory, std::function<void(const Notice &)> open, QObject *parent = nullptr);

    // Whose notices these are from now on; there are none yet.
    void begin(const QString &person);
    void end();
    // asOf: ms UTC; what was recorded later is not among them, and stays new when the list is closed.
    void setNotices(const QList<Notice> &notices, qint64 asOf);
    void setProblem(const QString &problem);

    [[nodiscard]] bool isOpened() const { return m_opened; }
    [[nodiscard]] bool isKnown() const { return m_asOf.has_value(); }
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
    std::function<void(const Notice &)> m_open;
    QString m_person;  // empty: nobody is at the desk
    QString m_problem;
    QList<Notice> m_notices;
    std::optional<qint64> m_asOf;  // of what the list shows
    qint64 m_lastLook = 0;
    bool m_opened = false;
};

}  // namespace vestibule::shell
