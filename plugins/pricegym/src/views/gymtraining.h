// Practising a level: one case after the other, each explained as soon as it is answered; the last one hands in.
#pragma once
#include "attempt/training.h"
#include "cases/words.h"
#include "views/loader.h"

#include <vestibule/attemptmodel.h>

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace vestibule::pricegym {

class GymTraining : public vestibule::AttemptModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(int count READ count NOTIFY changed)  // of cases
    // result: shownResult(), and {practise}: what comes in the next attempt.

    // The case now.
    Q_PROPERTY(int index READ index NOTIFY caseChanged)
    Q_PROPERTY(QString caseTitle READ caseTitle NOTIFY caseChanged)
    Q_PROPERTY(QString question READ question NOTIFY caseChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY caseChanged)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY caseChanged)    // [{label, text}]
    Q_PROPERTY(QVariantList fields READ fields NOTIFY caseChanged)  // [{label, choices, unit, isDay}]
    // What somebody types who can reckon, by field. No screen shows it: the tour and the tests play such people.
    Q_PROPERTY(QStringList solution READ solution NOTIFY caseChanged)

    // What came of it.
    Q_PROPERTY(bool answered READ answered NOTIFY answeredChanged)
    Q_PROPERTY(QStringList problems READ problems NOTIFY answeredChanged)  // by field: why it is no answer; empty = nothing to say
    Q_PROPERTY(QVariantList marks READ marks NOTIFY answeredChanged)       // by field, see shownMarks()
    Q_PROPERTY(QStringList steps READ steps NOTIFY answeredChanged)        // of the right solution
    Q_PROPERTY(int rightSoFar READ rightSoFar NOTIFY answeredChanged)

public:
    GymTraining(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] int count() const;
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QString caseTitle() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList fields() const;
    [[nodiscard]] QStringList solution() const;
    [[nodiscard]] bool answered() const;
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] QVariantList marks() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] int rightSoFar() const { return m_training ? m_training->right() : 0; }

    // typed: by field; a choice by its number, from 1. Settles the case, unless something is missing or cannot be read.
    Q_INVOKABLE void answer(const QStringList &typed);
    // The same; what is missing or cannot be read is wrong.
    Q_INVOKABLE void giveUp(const QStringList &typed);
    // To the next case; after the last one hands in.
    Q_INVOKABLE void goOn();

Q_SIGNALS:
    void caseChanged();
    void answeredChanged();

protected:
    void loadMaterial(const ContentPtr &content, const MaterialLoaded &loaded) override;
    void forget() override { m_training.reset(); }
    [[nodiscard]] QJsonObject beginning() const override;
    void run(const Event &attempt, const QHash<QString, QByteArray> &saved) override;
    [[nodiscard]] EventDraft submission() const override;
    void showHandedIn(const Event &submission) override;
    void showEarlier(const Event &submission) override;

private:
    void settle(const Given &given);
    void show(const Event &submission, const std::optional<QList<Given>> &answers);
    [[nodiscard]] const LoadedPrices &prices() const { return static_cast<const LoadedPrices &>(*material()); }
    [[nodiscard]] const Case *current() const;
    [[nodiscard]] CaseWords words() const { return CaseWords(material() ? material()->content->currency : QString()); }

    std::optional<Training> m_training;
    QStringList m_problems;
    int m_index = 0;
};

}  // namespace vestibule::pricegym
