#include "filling/fillpage.h"

#include <vestibule/errorparts.h>
#include <vestibule/people.h>
#include <vestibule/services.h>

#include <QtConcurrent>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

QString placeOf(const QString &person, const QString &document) { return draftAbout(person, u"document:"_s + document); }

QString filledKey(const QString &document) { return u"documents/filled/"_s + document; }

FillPage::FillPage(HostContext &host, const What &what, QObject *parent) : QObject(parent), m_host(host), m_what(what), m_form(host)
{
    connect(&m_form, &FormModel::opened, this, [this] {
        m_loading = false;
        Q_EMIT changed();
    });
    connect(&m_form, &FormModel::valuesChanged, this, [this] {
        if (m_form.canUndo() && !m_what.document.isEmpty())
            m_host.get<ISettings>()->setValue(filledKey(m_what.document), m_host.get<IClock>()->today());
    });
    connect(&m_form, &FormModel::failed, this, &FillPage::fail);
    load();
}

void FillPage::load()
{
    m_loading = true;
    m_error.reset();
    m_faults.clear();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->current(), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadLibrary(m_host, this, *content, [this, content = *content](const Result<LibraryPtr> &library) {
            if (!m_what.file.isEmpty())  // whatever the company's own documents are like
                openOwn(content, library ? (*library)->clients : QList<Client>());
            else if (library)
                open(content, *library);
            else
                fail(library.error());
        });
    });
}

void FillPage::open(const ContentPtr &content, const LibraryPtr &library)
{
    const Document *document = library->document(m_what.document);
    if (!document || document->fields.isEmpty())
        return fail({ErrorCode::NotFound, tr("There is no such document to fill in."), {}, tr("Go back to the documents."), m_what.document});
    m_title = document->title;
    m_summary = document->description;
    const auto file = [this, content, library, document](Format format) { return templateFile(m_host, content, *library, *document, format); };
    m_form.open({*document, library->language, content, placeOf(m_host.get<IPeople>()->me().id, m_what.document), file,
                 htmlTemplate(m_host, content, *library, *document), library->clients});
}

void FillPage::openOwn(const ContentPtr &content, const QList<Client> &clients)
{
    whenReady(m_host, QtConcurrent::run(readOwnTemplate, m_what.file), this, [this, content, clients](const Result<OwnTemplate> &own) {
        if (!own)
            return fail(own.error());
        m_title = own->document.title;
        m_faults = own->faults;
        if (!m_faults.isEmpty()) {
            m_loading = false;
            Q_EMIT changed();
            return;
        }
        auto *settings = m_host.get<ISettings>();
        QStringList known = settings->value(QLatin1String(OwnTemplates)).toStringList();
        known.removeAll(m_what.file);
        known.prepend(m_what.file);
        settings->setValue(QLatin1String(OwnTemplates), known);
        const auto file = [bytes = own->bytes](Format) { return ready(Result<QByteArray>(bytes)); };
        m_form.open({own->document, m_host.get<IContent>()->language(), content, placeOf(m_host.get<IPeople>()->me().id, m_what.file), file, {}, clients});
    });
}

void FillPage::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap FillPage::error() const { return errorParts(m_error); }

}  // namespace vestibule::documents
