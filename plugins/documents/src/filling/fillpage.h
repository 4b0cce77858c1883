// Filling in a document of the library, or a template of the user's own.
#pragma once
#include "filling/formmodel.h"

#include "filling/owntemplate.h"
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
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)  // of a template of one's own: why it cannot be filled in, and where
    Q_PROPERTY(vestibule::documents::FormModel *form READ form CONSTANT)

public:
    struct What {
        QString document;  // its id in the library
        QString file;      // instead: the path of a template of one's own
    };
    FillPage(HostContext &host, const What &what, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QStringList faults() const { return m_faults; }
    [[nodiscard]] FormModel *form() { return &m_form; }

    Q_INVOKABLE void load();

Q_SIGNALS:
    void changed();

private:
    void open(const ContentPtr &content, const LibraryPtr &library);
    void openOwn(const ContentPtr &content, const QList<Client> &clients);
    void fail(const Error &error);

    HostContext &m_host;
    What m_what;
    FormModel m_form;
    QStringList m_faults;
    QString m_title, m_summary;
    std::optional<Error> m_error;
    bool m_loading = true;
};

// The setting that holds the day on which a document was filled in last.
[[nodiscard]] QString filledKey(const QString &document);
// The setting that lists the paths of one's own templates, the last one first.
inline constexpr char OwnTemplates[] = "documents/own";
// Where somebody keeps what they fill in outside of cases.
[[nodiscard]] QString placeOf(const QString &person, const QString &document);

}  // namespace vestibule::documents
