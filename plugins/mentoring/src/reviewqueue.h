// What waits for judgement, oldest due first, and which of it is on the table.
#pragma once
#include "rowmodel.h"
#include "viewmodel.h"

namespace vestibule::mentoring {

class ReviewQueue : public vestibule::mentoring::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    // Roles: event, learner, person, thing, kind, handedIn, due (texts), exact (both dates in full), late.
    Q_PROPERTY(QAbstractItemModel *items READ items CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int lateCount READ lateCount NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(bool lateOnly READ lateOnly WRITE setLateOnly NOTIFY changed)
    // The event of the current item; empty: none. What does not wait any more is not chosen.
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentIndexChanged)
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentIndexChanged)
    // The view that grades the current item; empty when nothing is selected or its plugin is not there.
    Q_PROPERTY(QString currentView READ currentView NOTIFY currentChanged)
    Q_PROPERTY(QVariantMap currentArguments READ currentArguments NOTIFY currentChanged)

public:
    // learner: only theirs; empty = of all. event: selected first, when it still waits.
    ReviewQueue(HostContext &host, const QString &learner, const QString &event, QObject *parent = nullptr);
    ~ReviewQueue() override;
    Q_DISABLE_COPY_MOVE(ReviewQueue)

    [[nodiscard]] RowModel *items() { return &m_items; }
    [[nodiscard]] int count() const { return m_items.count(); }
    [[nodiscard]] int total() const { return int(m_all.list.size()); }
    [[nodiscard]] int lateCount() const { return m_all.late; }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] bool lateOnly() const { return m_lateOnly; }
    void setLateOnly(bool lateOnly);
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &event);
    [[nodiscard]] int currentIndex() const { return m_items.rowOf(m_current); }
    void setCurrentIndex(int index);
    [[nodiscard]] QString currentView() const;
    [[nodiscard]] QVariantMap currentArguments() const;

Q_SIGNALS:
    void currentChanged();  // another item
    void currentIndexChanged();

protected:
    void load() override;

private:
    struct Facts {
        QList<ReviewItem> items;
        QList<Event> reports;  // those of the items that report a day
        ContentPtr content;
        QDate today;
        std::function<QDate(qint64 ms)> dayOf;
        QString language;
    };
    struct Rows {
        QList<QVariantMap> list;
        int late = 0;  // of them
        QHash<QString, QString> kinds;  // review kind by event
    };
    using Days = QHash<QString, QDate>;  // of reports, by event
    void loadReports(const QList<ReviewItem> &items);
    void show(const Facts &facts);
    [[nodiscard]] static Rows rowsOf(const Facts &facts, const QString &learner);
    [[nodiscard]] static QVariantMap rowOf(const ReviewItem &item, const Facts &facts, const Days &days);
    void applyFilter();
    void select(const QString &event);

    RowModel m_items;
    Rows m_all;
    QString m_learner;
    QString m_filter;
    QString m_current;  // event
    bool m_lateOnly = false;
};

}  // namespace vestibule::mentoring
