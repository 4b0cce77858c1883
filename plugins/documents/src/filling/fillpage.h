// Filling in a document of the library.
#pragma once
#include "filling/formmodel.h"

#include "library/libraryloader.h"

namespace vestibule::documents {

class FillPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(vestibule::documents::FormModel *form READ form CONSTANT)

public:
    // document: its id in the library.
    FillPage(HostContext &host, const QString &document, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] FormModel *form() { return &m_form; }

    Q_INVOKABLE void load();

Q_SIGNALS:
    void changed();

private:
    void open(const ContentPtr &content, const LibraryPtr &library);
    void fail(const Error &error);

    HostContext &m_host;
    QString m_document;
    FormModel m_form;
    QString m_title, m_summary;
    std::optional<Error> m_error;
    bool m_loading = true;
};

// The setting that holds the day on which a document was filled in last.
[[nodiscard]] QString filledKey(const QString &document);
// Where somebody keeps what they fill in outside of cases.
[[nodiscard]] QString placeOf(const QString &person, const QString &document);

}  // namespace vestibule::documents
