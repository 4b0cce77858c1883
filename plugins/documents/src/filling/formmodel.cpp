#include "filling/formmodel.h"

#include "filling/shownform.h"
#include "filling/typed.h"
#include "reading/documenthtml.h"

#include <vestibule/async.h>
#include <vestibule/people.h>
#include <vestibule/services.h>

#include <QJsonDocument>
#include <QUrl>
#include <QtConcurrent>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FormDraft = "form"_L1;
constexpr auto VersionDraft = "version-"_L1;
constexpr int PreviewPauseMs = 200;
constexpr qsizetype MostVersions = 20;

QJsonObject objectOf(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }
QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

}  // namespace

FormModel::FormModel(HostContext &host, QObject *parent) : QObject(parent), m_host(host), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &FormModel::saveStateChanged);
    m_previewPause.setSingleShot(true);
    m_previewPause.setInterval(PreviewPauseMs);
    connect(&m_previewPause, &QTimer::timeout, this, &FormModel::renderPreview);
    connect(&m_exportTick, &QTimer::timeout, this, &FormModel::exportChanged);
    m_exportTick.setInterval(std::chrono::seconds(1));
}

FormModel::~FormModel() { cancelExport(); }

void FormModel::open(const FormSource &source)
{
    m_source = source;
    m_drafts.begin(source.place);
    whenReady(m_host, m_host.get<IContent>()->products(source.content->id, m_host.get<IContent>()->language()), this,
              [this](const Result<QList<Product>> &products) {
                  if (!products)
                      return failed(products.error());
                  m_products = *products;
                  loadTemplate();
              });
}

void FormModel::loadTemplate()
{
    const Format format = m_source.document.formats.first();
    whenReady(m_host, m_source.file(format), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return failed(bytes.error());
        const auto read = [file = *bytes, name = m_source.document.title]() -> Result<TemplatePtr> {
            const auto made = Template::read(file, name);
            return made ? Result<TemplatePtr>(std::make_shared<const Template>(*made)) : std::unexpected(made.error());
        };
        whenReady(m_host, QtConcurrent::run(read), this, [this](const Result<TemplatePtr> &made) {
            if (!made)
                return failed(made.error());
            m_template = *made;
            whenReady(m_host, m_host.get<ILedger>()->drafts(m_source.place), this, [this](const Result<QHash<QString, QByteArray>> &drafts) {
                if (!drafts)
                    return failed(drafts.error());
                m_versions.clear();
                for (auto it = drafts->cbegin(); it != drafts->cend(); ++it)
                    if (it.key().startsWith(VersionDraft))
                        m_versions.insert(it.key().sliced(VersionDraft.size()), objectOf(*it));
                begin(objectOf(drafts->value(FormDraft)));
            });
        });
    });
}

void FormModel::begin(const QJsonObject &kept)
{
    m_typed = kept.isEmpty() ? beginning(m_source.document, m_host.get<IClock>()->today(), m_host.get<IPeople>()->me().name) : kept;
    m_undo.clear();
    m_showsMissing = false;
    m_opening = true;
    Q_EMIT rowsChanged();
    Q_EMIT valuesChanged();
    Q_EMIT versionsChanged();
    renderPreview();
}

QVariantList FormModel::fields() const { return shownFields(m_source.document.fields); }

QVariantList FormModel::products() const
{
    QVariantList list;
    for (const Product &product : m_products)
        list.append(QVariantMap{{u"id"_s, product.id}, {u"name"_s, product.name}});
    return list;
}

QStringList FormModel::formats() const
{
    QStringList words;
    for (const Format format : m_source.document.formats)
        words << suffixOf(format);
    return words;
}

QVariantList FormModel::clients() const
{
    QVariantList list;
    for (const Client &client : m_source.clients)
        list.append(QVariantMap{{u"id"_s, client.id}, {u"name"_s, client.name()}});
    return list;
}

QVariantMap FormModel::values() const { return shownValues(m_source.document, m_typed, m_source.language); }

QVariantMap FormModel::problems() const
{
    QVariantMap problems;
    const QMap<QString, QString> faults = unreadable(m_source.document, m_typed, m_source.language);
    for (auto it = faults.cbegin(); it != faults.cend(); ++it)
        problems.insert(it.key(), *it);
    const QMap<QString, QString> gaps = m_showsMissing ? absent(m_source.document, m_typed) : QMap<QString, QString>();
    for (auto it = gaps.cbegin(); it != gaps.cend(); ++it)
        problems.insert(it.key(), *it);
    return problems;
}

QVariantMap FormModel::rowCounts() const
{
    QVariantMap counts;
    for (const LibraryField &field : m_source.document.fields)
        if (field.type == FieldType::List)
            counts.insert(field.name, int(m_typed[field.name].toArray().size()));
    return counts;
}

void FormModel::set(const QString &key, const QString &text) { change(key, withText(m_source.document, m_typed, key, text)); }

void FormModel::addRow(const QString &list, const QString &product)
{
    const LibraryField *field = m_source.document.field(list);
    if (!field || field->type != FieldType::List)
        return;
    const auto picked = std::ranges::find(m_products, product, &Product::id);
    change({}, withRow(*field, m_typed, picked == m_products.end() ? nullptr : &*picked, m_source.language));
}

void FormModel::removeRow(const QString &list, int row) { change({}, withoutRow(m_typed, list, row)); }

void FormModel::takeClient(const QString &key, const QString &client)
{
    const auto picked = std::ranges::find(m_source.clients, client, &Client::id);
    if (picked != m_source.clients.end())
        change({}, withClient(m_source.document, m_typed, key, *picked));
}

// what: typing on in the same field is one step back.
void FormModel::change(const QString &what, const QJsonObject &typed)
{
    if (typed == m_typed)
        return;
    m_undo.note(what, m_typed);
    take(typed);
}

void FormModel::take(const QJsonObject &typed)
{
    const QVariantMap before = rowCounts();
    m_typed = typed;
    m_drafts.writeLater(FormDraft, bytesOf(typed));
    if (rowCounts() != before)
        Q_EMIT rowsChanged();
    Q_EMIT valuesChanged();
    m_previewPause.start();
}

void FormModel::undo()
{
    if (canUndo())
        take(m_undo.back(m_typed));
}

void FormModel::redo()
{
    if (canRedo())
        take(m_undo.forth(m_typed));
}

void FormModel::showMissing()
{
    m_showsMissing = true;
    Q_EMIT valuesChanged();
}

// In a worker; what was typed meanwhile is drawn when it is done.
void FormModel::renderPreview()
{
    if (m_rendering) {
        m_renderAgain = true;
        return;
    }
    m_rendering = true;
    const auto render = [made = m_template, values = filledIn(m_source.document, m_typed, m_source.language, u"…"_s), name = m_source.document.title]() -> Result<QString> {
        const auto bytes = made->render(values);
        return bytes ? documentHtml(*bytes, name) : std::unexpected(bytes.error());
    };
    whenReady(QtConcurrent::run(render), this, [this](const Result<QString> &html) {
        m_rendering = false;
        m_previewProblem = html ? QString() : html.error().message();
        if (html)
            m_preview = *html;
        if (std::exchange(m_opening, false))
            Q_EMIT opened();
        if (std::exchange(m_renderAgain, false))
            renderPreview();
        Q_EMIT previewChanged();
    });
}

void FormModel::keepVersion()
{
    const QString id = QString::number(m_host.get<IClock>()->now());
    m_versions.insert(id, m_typed);
    m_drafts.write(VersionDraft + id, bytesOf(m_typed));
    while (m_versions.size() > MostVersions)
        m_drafts.write(VersionDraft + m_versions.firstKey(), {}), m_versions.erase(m_versions.begin());
    Q_EMIT versionsChanged();
}

void FormModel::restoreVersion(const QString &id)
{
    const auto version = m_versions.constFind(id);
    if (version != m_versions.cend())
        change({}, *version);  // what stood there before is one step back
}

QVariantList FormModel::versions() const
{
    QVariantList list;
    QJsonObject before;
    for (auto it = m_versions.cbegin(); it != m_versions.cend(); ++it) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(it.key().toLongLong(), m_host.get<IClock>()->zone());
        list.prepend(QVariantMap{{u"id"_s, it.key()},
                                 {u"time"_s, QLocale().toString(time, QLocale::ShortFormat)},
                                 {u"changes"_s, shownChanges(m_source.document, before, *it)}});
        before = *it;
    }
    return list;
}

}  // namespace vestibule::documents
