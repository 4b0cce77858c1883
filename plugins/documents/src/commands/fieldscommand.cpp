#include "commands/documentcommands.h"
#include "commands/files.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCommands)
};

QJsonObject toJson(const Field &field)
{
    QJsonArray places;
    for (const Place &place : field.places)
        places.append(toJson(place));
    QJsonObject json{{u"name"_s, field.name}, {u"type"_s, wordOf(field.type)}, {u"place"_s, places.first()}, {u"places"_s, places}};
    if (!field.lists.isEmpty())
        json.insert(u"list"_s, field.lists.join(u'.'));
    if (!field.choices.isEmpty())
        json.insert(u"choices"_s, QJsonArray::fromStringList(field.choices));
    return json;
}

}  // namespace

Result<Exit> listFields(const CommandCall &call, CommandOutput &output)
{
    const auto found = readTemplate(call);
    if (!found)
        return std::unexpected(found.error());
    if (call.json) {
        QJsonArray fields;
        for (const Field &field : found->fields())
            fields.append(toJson(field));
        output.text(QString::fromUtf8(QJsonDocument(fields).toJson()));
    }
    for (const Field &field : found->fields()) {
        const Place &place = field.places.first();
        const QString name = (field.lists + QStringList{field.name}).join(u" → "_s);
        output.line(Words::tr("%1 (%2): %3, paragraph %4: “%5”").arg(name, wordOf(field.type), place.part).arg(place.paragraph).arg(place.text));
    }
    for (const Fault &fault : found->faults())
        output.problem(textOf(fault));
    output.line(Words::tr("Fields: %1. Faults: %2.").arg(found->fields().size()).arg(found->faults().size()));
    return found->faults().isEmpty() ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::documents
