#include "draftingmodel.h"

namespace vestibule::mentoring {

DraftingModel::DraftingModel(HostContext &host, QObject *parent) : ViewModel(host, parent), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &DraftingModel::draftChanged);
}

void DraftingModel::findDrafts(const QString &learner, const QString &what, const std::function<void()> &next)
{
    if (m_found)
        return next();
    const QString place = draftAbout(learner, what);
    whenReady(ledger().drafts(place), this, [this, place, next](const Result<QHash<QString, QByteArray>> &drafts) {
        if (!drafts)
            return failed(drafts.error());
        m_found = true;
        m_kept = *drafts;
        m_drafts.begin(place);
        next();
    });
}

void DraftingModel::keep(const QString &item, const QByteArray &value)
{
    if (!m_found || kept(item) == value)
        return;
    m_kept.insert(item, value);
    m_drafts.writeLater(item, value);
}

void DraftingModel::forgetDrafts()
{
    const QStringList items = m_kept.keys();
    m_kept.clear();
    for (const QString &item : items)
        m_drafts.write(item, {});
}

}  // namespace vestibule::mentoring
