#include "filling/formmodel.h"

#include "filling/preview.h"
#include "values/values.h"

#include <vestibule/async.h>
#include <vestibule/people.h>
#include <vestibule/services.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QtConcurrent>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FormDraft = "form"_L1;
constexpr auto VersionDraft = "version-"_L1;
constexpr int PreviewPauseMs = 200;
constexpr qsizetype MostSteps = 200;     // of undo
constexpr qsizetype MostVersions = 20;

QVariantMap shown(const LibraryField &field)
{
    QVariantList columns;
    for (const LibraryField &column : field.columns)
        columns.append(shown(column));
    return {{u"name"_s, field.name},       {u"label"_s, field.label.isEmpty() ? field.name : field.label},
            {u"hint"_s, field.hint},       {u"type"_s, wordOf(field.type)},
            {u"choices"_s, field.choices}, {u"optional"_s, field.optional},
            {u"columns"_s, columns},       {u"computed"_s, field.reckoning.kind != Reckoning::None},
            {u"free"_s, field.type == FieldType::Text && field.from.isEmpty() && !field.hint.isEmpty()},
            {u"counts"_s, field.reckoning.kind == Reckoning::Number},
            {u"fromProduct"_s, field.from.startsWith("product."_L1)}};
}

QString fromProduct(const Product &product, const QString &source, const QString &language)
{
    if (source == "product.name"_L1)
        return product.name;
    if (source == "product.unit"_L1)
        return product.unitTitle;
    if (source == "product.price"_L1)
        return moneyText(product.price * (AmountUnit / 100), language);
    if (source == "product.pack"_L1)
        return QString::number(product.pack);
    return source == "product.id"_L1 ? product.id : QString();
}

struct Key {
    QString list, column;
    int row = 0;
};

// "items[2].quantity"; nothing for a field outside of lists.
std::optional<Key> cellOf(const QString &key)
{
    const qsizetype open = key.indexOf(u'['), close = key.indexOf("]."_L1, open);
    if (open <= 0 || close < 0)
        return {};
    return Key{key.first(open), key.sliced(close + 2), key.sliced(open + 1, close - open - 1).toInt()};
}

QJsonObject objectOf(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }
QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

// What changed from one version to the next, for people.
QVariantList changesOf(const Document &document, const QJsonObject &before, const QJsonObject &after)
{
    QVariantList changes;
    const auto note = [&](const QString &label, const QString &was, const QString &is) {
        if (was != is)
            changes.append(QVariantMap{{u"label"_s, label}, {u"before"_s, was}, {u"after"_s, is}});
    };
    for (const LibraryField &field : document.fields) {
        if (field.type != FieldType::List) {
            note(field.label, before[field.name].toString(), after[field.name].toString());
            continue;
        }
        const QJsonArray was = before[field.name].toArray(), is = after[field.name].toArray();
        for (qsizetype row = 0; row < std::max(was.size(), is.size()); ++row)
            for (const LibraryField &column : field.columns)
                note(u"%1 %2, %3"_s.arg(field.label).arg(row + 1).arg(column.label), was.at(row).toObject()[column.name].toString(),
                     is.at(row).toObject()[column.name].toString());
    }
    return changes;
}

}  // namespace

FormModel::FormModel(HostContext &host, QObject *parent) : QObject(parent), m_host(host), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &FormModel::saveStateChanged);
    m_previewPause.setSingleShot(true);
    m_previewPause.setInterval(PreviewPauseMs);
    connect(&m_previewPause, &QTimer::timeout, this, &FormModel::renderPreview);
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
    m_typed = kept.isEmpty() ? beginning() : kept;
    m_undo.clear();
    m_redo.clear();
    m_lastChange.clear();
    m_showsMissing = false;
    m_opening = true;
    Q_EMIT rowsChanged();
    Q_EMIT valuesChanged();
    Q_EMIT versionsChanged();
    renderPreview();
}

QJsonObject FormModel::beginning() const
{
    QJsonObject typed;
    for (const LibraryField &field : m_source.document.fields) {
        if (field.type == FieldType::List)
            typed.insert(field.name, QJsonArray());
        else if (field.from == "today"_L1)
            typed.insert(field.name, m_host.get<IClock>()->today().toString(Qt::ISODate));
        else if (field.from == "author.name"_L1)
            typed.insert(field.name, m_host.get<IPeople>()->me().name);
        else if (!field.initial.isEmpty())
            typed.insert(field.name, field.initial);
    }
    return typed;
}

QVariantList FormModel::fields() const
{
    QVariantList list;
    for (const LibraryField &field : m_source.document.fields)
        list.append(shown(field));
    return list;
}

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

// What is reckoned as it will be written, all else as it was typed.
QVariantMap FormModel::values() const
{
    QVariantMap values;
    const QJsonObject written = filledIn(m_source.document, m_typed, m_source.language);
    for (const LibraryField &field : m_source.document.fields) {
        const auto textOf = [](const LibraryField &one, const QJsonObject &asTyped, const QJsonObject &asWritten) {
            return (one.reckoning.kind == Reckoning::None ? asTyped : asWritten)[one.name].toString();
        };
        if (field.type != FieldType::List) {
            values.insert(field.name, textOf(field, m_typed, written));
            continue;
        }
        const QJsonArray rows = m_typed[field.name].toArray(), writtenRows = written[field.name].toArray();
        for (qsizetype row = 0; row < rows.size(); ++row)
            for (const LibraryField &column : field.columns)
                values.insert(cellKey(field.name, row, column.name), textOf(column, rows[row].toObject(), writtenRows[row].toObject()));
    }
    return values;
}

QVariantMap FormModel::problems() const
{
    QVariantMap problems;
    const QMap<QString, QString> faults = unreadable(m_source.document, m_typed);
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

void FormModel::set(const QString &key, const QString &text)
{
    QJsonObject typed = m_typed;
    if (const auto cell = cellOf(key)) {
        QJsonArray rows = typed[cell->list].toArray();
        if (cell->row < 0 || cell->row >= rows.size())
            return;
        QJsonObject row = rows[cell->row].toObject();
        row.insert(cell->column, text);
        rows[cell->row] = row;
        typed.insert(cell->list, rows);
    } else if (m_source.document.field(key)) {
        typed.insert(key, text);
    }
    if (typed != m_typed)
        change(key, typed);
}

void FormModel::addRow(const QString &list, const QString &product)
{
    const LibraryField *field = m_source.document.field(list);
    if (!field || field->type != FieldType::List)
        return;
    const auto picked = std::ranges::find(m_products, product, &Product::id);
    QJsonObject row;
    for (const LibraryField &column : field->columns)
        row.insert(column.name, picked == m_products.end() ? QString() : fromProduct(*picked, column.from, m_source.language));
    QJsonObject typed = m_typed;
    QJsonArray rows = typed[list].toArray();
    rows.append(row);
    typed.insert(list, rows);
    change({}, typed);
}

void FormModel::removeRow(const QString &list, int row)
{
    QJsonObject typed = m_typed;
    QJsonArray rows = typed[list].toArray();
    if (row < 0 || row >= rows.size())
        return;
    rows.removeAt(row);
    typed.insert(list, rows);
    change({}, typed);
}

// what: typing on in the same field is one step back.
void FormModel::change(const QString &what, const QJsonObject &typed)
{
    if (what.isEmpty() || what != m_lastChange) {
        m_undo.append(m_typed);
        if (m_undo.size() > MostSteps)
            m_undo.removeFirst();
    }
    m_lastChange = what;
    m_redo.clear();
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
    if (m_undo.isEmpty())
        return;
    m_redo.append(m_typed);
    m_lastChange.clear();
    take(m_undo.takeLast());
}

void FormModel::redo()
{
    if (m_redo.isEmpty())
        return;
    m_undo.append(m_typed);
    m_lastChange.clear();
    take(m_redo.takeLast());
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
                                 {u"changes"_s, changesOf(m_source.document, before, *it)}});
        before = *it;
    }
    return list;
}

}  // namespace vestibule::documents
