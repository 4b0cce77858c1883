// Filling in a document: the form with what is reckoned, undo, autosave and versions, the document beside it, and export. One for
// filling a document of the library and for a case.
#pragma once
#include "filling/entries.h"
#include "filling/undo.h"
#include "template/template.h"

#include <vestibule/content.h>
#include <vestibule/draftwriter.h>
#include <vestibule/host.h>

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <functional>
#include <memory>

namespace vestibule::documents {

// What is filled in, and where what is typed is kept.
struct FormSource {
    Document document;
    QString language;  // of the document
    ContentPtr content;
    QString place;  // of drafts: an attempt, or draftAbout()
    std::function<QFuture<Result<QByteArray>>(Format)> file;  // a template of the document
    std::function<QFuture<Result<QByteArray>>()> html = {};       // the template of its quick PDF; empty: there is none
    QList<Client> clients = {};  // whom the company knows
};

class FormModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page's model")
    Q_PROPERTY(QVariantList fields READ fields NOTIFY opened)      // see shownFields()
    Q_PROPERTY(QVariantList products READ products NOTIFY opened)  // [{id, name}] of the price list
    Q_PROPERTY(QVariantList clients READ clients NOTIFY opened)    // [{id, name}] of the company
    Q_PROPERTY(QStringList formats READ formats NOTIFY opened)     // "docx", "odt"
    Q_PROPERTY(QVariantMap values READ values NOTIFY valuesChanged)      // as typed or reckoned, by key
    Q_PROPERTY(QVariantMap problems READ problems NOTIFY valuesChanged)  // by key
    Q_PROPERTY(QVariantMap rowCounts READ rowCounts NOTIFY rowsChanged)  // by list
    Q_PROPERTY(int missing READ missing NOTIFY valuesChanged)            // how many fields still have to be filled in
    Q_PROPERTY(bool complete READ complete NOTIFY valuesChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY valuesChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY valuesChanged)
    Q_PROPERTY(QString preview READ preview NOTIFY previewChanged)       // HTML
    Q_PROPERTY(bool drawing READ drawing NOTIFY previewChanged)          // it does not show what was typed last yet
    Q_PROPERTY(QString previewProblem READ previewProblem NOTIFY previewChanged)
    Q_PROPERTY(bool saved READ saved NOTIFY saveStateChanged)  // all that was typed is on the disk
    Q_PROPERTY(QString saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveStateChanged)
    Q_PROPERTY(QVariantList versions READ versions NOTIFY versionsChanged)  // the newest first: [{id, time, changes: [{label, before, after}]}]
    Q_PROPERTY(bool exporting READ exporting NOTIFY exportChanged)
    Q_PROPERTY(int exportSeconds READ exportSeconds NOTIFY exportChanged)  // for how long

public:
    explicit FormModel(HostContext &host, QObject *parent = nullptr);
    ~FormModel() override;

    // Loads what was typed before; opened() follows, or failed().
    void open(const FormSource &source);
    void close() { m_drafts.discard(); }

    [[nodiscard]] QVariantList fields() const;
    [[nodiscard]] QVariantList products() const;
    [[nodiscard]] QVariantList clients() const;
    [[nodiscard]] QStringList formats() const;
    [[nodiscard]] QVariantMap values() const;
    [[nodiscard]] QVariantMap problems() const;
    [[nodiscard]] QVariantMap rowCounts() const;
    [[nodiscard]] int missing() const { return int(absent(m_source.document, m_typed).size()); }
    [[nodiscard]] bool complete() const { return missing() == 0 && unreadable(m_source.document, m_typed, m_source.language).isEmpty(); }
    [[nodiscard]] bool canUndo() const { return m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undo.canRedo(); }
    [[nodiscard]] QString preview() const { return m_preview; }
    [[nodiscard]] bool drawing() const { return m_rendering || m_renderAgain || m_previewPause.isActive(); }
    [[nodiscard]] QString previewProblem() const { return m_previewProblem; }
    [[nodiscard]] bool saved() const { return m_drafts.state() == DraftWriter::Settled; }
    [[nodiscard]] QString saveState() const { return m_drafts.stateText(); }
    [[nodiscard]] QString saveProblem() const { return m_drafts.problem(); }
    [[nodiscard]] QVariantList versions() const;
    [[nodiscard]] bool exporting() const { return m_exportTick.isActive(); }
    [[nodiscard]] int exportSeconds() const { return exporting() ? int(m_exportBegan.elapsed() / 1000) : 0; }
    [[nodiscard]] const QJsonObject &typed() const { return m_typed; }
    // In the document's first format; null before it was opened.
    [[nodiscard]] const Template *base() const { return m_template.get(); }

    // The document with everything that is filled in; Fails as Template::render does.
    [[nodiscard]] QFuture<Result<QByteArray>> made(Format format) const;

    // key: "client.name", "items[0].quantity"; a day in its ISO form.
    Q_INVOKABLE void set(const QString &key, const QString &text);
    // product: id of the price list; empty: an empty row.
    Q_INVOKABLE void addRow(const QString &list, const QString &product);
    Q_INVOKABLE void removeRow(const QString &list, int row);
    // client: id of one of `clients`; key: of the field in which it is picked.
    Q_INVOKABLE void takeClient(const QString &key, const QString &client);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }
    Q_INVOKABLE void keepVersion();
    Q_INVOKABLE void restoreVersion(const QString &id);
    // Says of all that is missing that it is.
    Q_INVOKABLE void showMissing();
    // file: a URL; its ending says what is written: .docx, .odt, .pdf.
    Q_INVOKABLE void exportTo(const QUrl &file);
    Q_INVOKABLE void cancelExport();
    // As a PDF in the program for PDFs, which prints it.
    Q_INVOKABLE void print();
    Q_INVOKABLE [[nodiscard]] QUrl proposedFile(const QString &ending) const;

Q_SIGNALS:
    void opened();
    void failed(const Error &error);
    void valuesChanged();
    void rowsChanged();
    void previewChanged();
    void saveStateChanged();
    void versionsChanged();
    void exportChanged();

private:
    using TemplatePtr = std::shared_ptr<const Template>;
    void loadTemplate();
    void begin(const QJsonObject &kept);
    void change(const QString &what, const QJsonObject &typed);
    void take(const QJsonObject &typed);
    void renderPreview();
    [[nodiscard]] QFuture<Result<QByteArray>> pdf(const std::function<bool()> &goesOn) const;
    void write(const QString &path, bool thenOpen);

    HostContext &m_host;
    FormSource m_source;
    TemplatePtr m_template;  // in the document's first format
    QList<Product> m_products;
    QJsonObject m_typed;
    Undo m_undo;
    QMap<QString, QJsonObject> m_versions;  // by their time
    DraftWriter m_drafts;
    QTimer m_previewPause;
    QString m_preview, m_previewProblem;
    QTimer m_exportTick;  // runs while something is written
    QElapsedTimer m_exportBegan;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_opening = false;  // until the document is drawn for the first time
    bool m_rendering = false, m_renderAgain = false;
    bool m_showsMissing = false;
};

}  // namespace vestibule::documents
