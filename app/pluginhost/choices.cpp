#include "pluginhost/choices.h"

#include "pluginhost/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace vestibule::pluginhost {

using namespace Qt::StringLiterals;

Result<Choices> Choices::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return Choices{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("The list of plugins, %1, cannot be read.").arg(fileName), Text::tr("Allow reading it."),
                    Text::tr("The file was left as it is."), file.errorString());
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (!document.isObject() || !document[u"disabled"].isArray() || !document[u"allowed"].isObject())
        return fail(ErrorCode::Corrupt, Text::tr("The list of plugins, %1, is damaged.").arg(fileName),
                    Text::tr("Bring it back from a backup, or delete it and choose anew."), Text::tr("The file was left as it is."),
                    parsed.errorString());
    Choices choices;
    for (const QJsonValue id : document[u"disabled"].toArray())
        choices.disabled.insert(id.toString());
    const QJsonObject allowed = document[u"allowed"].toObject();
    for (auto it = allowed.begin(); it != allowed.end(); ++it)
        choices.allowed.insert(it.key(), it.value().toString());
    return choices;
}

Result<void> Choices::write(const QString &fileName) const
{
    QStringList sorted(disabled.cbegin(), disabled.cend());
    sorted.sort();
    QJsonObject hashes;
    for (auto it = allowed.cbegin(); it != allowed.cend(); ++it)
        hashes.insert(it.key(), it.value());
    const QJsonObject document{{u"disabled"_s, QJsonArray::fromStringList(sorted)}, {u"allowed"_s, hashes}};
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(document).toJson());
        if (file.commit())
            return {};
    }
    return fail(ErrorCode::Io, Text::tr("The list of plugins, %1, cannot be written.").arg(fileName),
                Text::tr("Make room and allow writing there, then try again."), Text::tr("The choice before is kept."), file.errorString());
}

}  // namespace vestibule::pluginhost
