// The mentees (HR: everybody who learns), those who stalled on top.
#pragma once
#include "rowmodel.h"
#include "standings.h"
#include "viewmodel.h"

namespace vestibule::mentoring {

class MenteeList : public vestibule::mentoring::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    // Roles: learner, name, attention (number to sort by), standing (text), tone, road ([{title, subtitle, state}]), stage,
    // stageText, next, active, activeMs, waiting.
    Q_PROPERTY(QAbstractItemModel *items READ items CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    explicit MenteeList(HostContext &host, QObject *parent = nullptr);

    [[nodiscard]] RowModel *items() { return &m_items; }
    [[nodiscard]] int count() const { return m_items.count(); }
    [[nodiscard]] QString summary() const;

    Q_INVOKABLE void open(const QString &learner);

protected:
    void load() override;

private:
    struct Activity {
        QHash<QString, qint64> last;  // by learner
        qint64 since = 0;             // learners that are not there did nothing after this; 0 = nothing at all
    };
    struct Facts {
        QList<Standing> standings;  // of everybody who may be seen
        QList<Event> recent;        // the last that learners did
        QList<ReviewItem> pending;
        ContentPtr texts;
        QDate today;
        std::function<QDate(qint64 ms)> dayOf;
        QString language;
        Role me;
    };
    struct Rows {
        QList<QVariantMap> list;
        int stalled = 0;
    };
    void loadRecent(const QList<Standing> &standings);
    void loadPending(Facts facts);
    void loadTexts(Facts facts);
    void show(const Facts &facts);
    [[nodiscard]] static Activity activityOf(const QList<Event> &recent);
    [[nodiscard]] static Rows rowsOf(const Facts &facts);
    [[nodiscard]] static QVariantMap rowOf(const Standing &standing, const Facts &facts, const Activity &activity);
    [[nodiscard]] static QString stepText(const RequirementState &step, const Facts &facts);

    RowModel m_items;
    int m_stalled = 0;
};

// The stages as steps: "done", "now", "open" or "locked", with the due day of the current one.
[[nodiscard]] QVariantList roadOf(const Readiness &tree, const ContentVersion &texts, const QString &language);

}  // namespace vestibule::mentoring
