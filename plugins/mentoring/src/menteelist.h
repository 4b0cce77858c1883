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
    void loadActivity(const QList<Standing> &standings);
    void loadQueue(const QList<Standing> &standings, const Activity &activity);
    void loadTexts(const QList<Standing> &standings, const Activity &activity, const QHash<QString, int> &waiting);
    struct Facts {
        QList<Standing> standings;
        Activity activity;
        QHash<QString, int> waiting;  // by learner
        ContentPtr texts;
        QDate today;
        std::function<QDate(qint64 ms)> dayOf;
        QString language;
        Role me;
    };
    void show(const Facts &facts);
    [[nodiscard]] static QList<QVariantMap> rowsOf(const Facts &facts);
    [[nodiscard]] static QVariantMap rowOf(const Standing &standing, const Facts &facts);
    [[nodiscard]] static QString stepText(const RequirementState &step, const Facts &facts);

    RowModel m_items;
    int m_stalled = 0;
};

// The stages as steps: "done", "now", "open" or "locked", with the due day of the current one.
[[nodiscard]] QVariantList roadOf(const Readiness &tree, const ContentVersion &texts, const QString &language);

}  // namespace vestibule::mentoring
