// Taking a quiz: every answer is saved as it is given, an attempt under way is resumed, handing in shows the result.
#pragma once
#include "attempt/outcome.h"
#include "views/loader.h"

#include <vestibule/attemptmodel.h>

#include <QtQml/qqmlregistration.h>

namespace vestibule::quiz {

class QuizAttempt : public vestibule::AttemptModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(int count READ count NOTIFY changed)
    // result: see shownOutcome(), and {day}.

    // The question now.
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY itemChanged)
    Q_PROPERTY(QString itemId READ itemId NOTIFY itemChanged)
    Q_PROPERTY(QString itemType READ itemType NOTIFY itemChanged)
    Q_PROPERTY(QString stem READ stem NOTIFY itemChanged)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY itemChanged)  // [{index, text}]
    Q_PROPERTY(QVariantList lefts READ lefts NOTIFY itemChanged)      // [{index, text}]
    Q_PROPERTY(QVariantList rights READ rights NOTIFY itemChanged)    // [{index, text}]

    // What was answered.
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY changed)             // not while it is handed in
    Q_PROPERTY(QString written READ written NOTIFY answersChanged)
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY answersChanged)    // indexes of choices
    Q_PROPERTY(QVariantList matched READ matched NOTIFY answersChanged)  // for each of the lefts an index of rights, or -1
    Q_PROPERTY(int answered READ answered NOTIFY answersChanged)
    Q_PROPERTY(QVariantList overview READ overview NOTIFY answersChanged)  // for each question whether it is answered

public:
    QuizAttempt(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] int count() const;
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] QString itemType() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] QVariantList lefts() const;
    [[nodiscard]] QVariantList rights() const;
    [[nodiscard]] bool mayAnswer() const { return !busy(); }
    [[nodiscard]] QString written() const;
    [[nodiscard]] QVariantList chosen() const;
    [[nodiscard]] QVariantList matched() const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] QVariantList overview() const;

    Q_INVOKABLE void choose(int answer, bool checked);
    Q_INVOKABLE void write(const QString &text);
    Q_INVOKABLE void match(int left, int right);  // right -1: none
    Q_INVOKABLE void handIn() { AttemptModel::handIn(); }

Q_SIGNALS:
    void itemChanged();
    void answersChanged();

protected:
    void loadMaterial(const ContentPtr &content, const MaterialLoaded &loaded) override;
    void forget() override { m_paper = {}; }
    void run(const Event &attempt, const QHash<QString, QByteArray> &saved) override;
    [[nodiscard]] EventDraft submission() const override;
    void showHandedIn(const Event &submission) override;
    void showEarlier(const Event &submission) override;

private:
    void loadComment(Outcome outcome);
    void show(const Outcome &outcome);
    void respond(const Response &response, bool typing);
    [[nodiscard]] const LoadedBank &bank() const { return static_cast<const LoadedBank &>(*material()); }
    [[nodiscard]] const Question *question() const;
    [[nodiscard]] Response response() const;

    Paper m_paper;
    Responses m_responses;
    int m_index = 0;
};

}  // namespace vestibule::quiz
