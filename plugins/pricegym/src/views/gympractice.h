// Who practises and how it goes; or what one person handed in. With what goes wrong most. For mentors and HR.
#pragma once
#include "attempt/practicerows.h"

#include <vestibule/async.h>
#include <vestibule/content.h>
#include <vestibule/errorparts.h>
#include <vestibule/peoplenames.h>

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::pricegym {

class GymPractice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(bool ofPerson READ ofPerson CONSTANT)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)     // of the person
    Q_PROPERTY(QString passed MEMBER m_passed NOTIFY changed) // "3 of 6", levels of the person
    // The latest first. Of all: [{learner, name, levels, passed, handIns, day, at, missed}]; of a person: [{event, name, day, at,
    // percent, result}].
    Q_PROPERTY(QVariantList rows MEMBER m_rows NOTIFY changed)
    Q_PROPERTY(QVariantList faults MEMBER m_faults NOTIFY changed)  // [{id, title, field, missed, share}]

public:
    static constexpr int MostFaults = 10;

    // Without a learner: of all that the signed-in person may see.
    explicit GymPractice(HostContext &host, const QString &learner = {}, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_error); }
    [[nodiscard]] bool ofPerson() const { return !m_learner.isEmpty(); }

    Q_INVOKABLE void load();
    // A row: the person, or the hand-in.
    Q_INVOKABLE void open(const QVariantMap &row);

Q_SIGNALS:
    void changed();

private:
    struct Asking {
        Names names;
        QList<TableCall> calls;
    };

    void loadPeople();
    void askAbout(const QList<Person> &people);
    void loadEvents();
    void loadNext(const QList<TableCall> &calls, PracticeRows rows, qsizetype next);
    void showPerson(const QList<Event> &events);
    void showPeople(const QList<Practising> &people, const QList<Fault> &faults);
    void showFaults(const QList<Fault> &faults);
    [[nodiscard]] QVariantMap rowOf(const Practising &person) const;
    [[nodiscard]] QVariantMap rowOf(const Event &handIn) const;
    [[nodiscard]] QString passedText(int passed) const;
    [[nodiscard]] QString dayOf(qint64 at) const;
    void fail(const Error &error);

    HostContext &m_host;
    QString m_learner;
    ContentPtr m_content;
    QStringList m_levels;             // activities
    Names m_names;
    QString m_name, m_passed;
    QVariantList m_rows, m_faults;
    std::optional<Error> m_error;
    bool m_loading = true;
};

}  // namespace vestibule::pricegym
