// What was typed in own words with a script: how the matcher took it, what it was meant for, and its way into the draft as a phrasing.
#pragma once
#include "editor/edithistory.h"
#include "editor/phrasing.h"
#include "editor/sourceloader.h"
#include "graph/coverage.h"

#include <vestibule/errorparts.h>
#include <vestibule/peoplenames.h>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class PhraseList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool all READ all WRITE setAll NOTIFY changed)  // with those that were understood
    Q_PROPERTY(QString untried READ untried NOTIFY changed)    // why nothing can be tried now

public:
    enum Role { Text = Qt::UserRole + 1, Client, Name, Took, Now, Choices, Meant, After, Cures, Added };

    PhraseList(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_error); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] bool all() const { return m_isAll; }
    void setAll(bool all);
    [[nodiscard]] QString untried() const { return m_untried; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void setMeant(int row, const QString &reply);
    // Into the draft of the script, which is saved.
    Q_INVOKABLE void add(int row);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void edit(int row);

Q_SIGNALS:
    void changed();
    void added(const QString &reply);

private:
    struct Row {
        TypedText typed;
        QString meant;  // chosen by the mentor
        std::optional<Taking> now, after;
        bool isAdded = false;
    };
    void show(const QList<TypedText> &texts);
    void filter();
    void tryOut();
    void save();
    [[nodiscard]] bool isKnown(const Row &row) const;
    [[nodiscard]] QVariantList choices(const Row &row) const;
    [[nodiscard]] QString takingText(const Taking &taking, const Row &row) const;
    [[nodiscard]] QString sayOf(const QString &reply, const Row &row) const;
    [[nodiscard]] const TextsSource *texts() const;
    void fail(const Error &error);

    HostContext &m_host;
    QString m_activity, m_language;
    std::optional<LoadedSource> m_loaded;
    EditHistory m_history;
    Names m_names;
    QList<Row> m_rows;
    QList<qsizetype> m_shown;         // of m_rows
    std::optional<Error> m_error;
    QString m_untried;
    quint64 m_trial = 0;
    bool m_isAll = false;
    bool m_loading = true;
};

}  // namespace vestibule::coldcall
