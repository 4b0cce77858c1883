#include "filling/owntemplate.h"

#include "commands/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentForm)
};

LibraryField formField(const Field &field)
{
    LibraryField made;
    made.name = made.label = field.name;
    made.type = field.type;
    made.choices = field.choices;
    if (field.type == FieldType::Product && !field.lists.isEmpty())
        made.from = u"product.name"_s;
    else if (field.type == FieldType::Client)
        made.from = u"client.name"_s;
    else if (field.name.startsWith("client."_L1) && knownSources().contains(field.name))
        made.from = field.name;
    return made;
}

LibraryField &listIn(QList<LibraryField> &fields, const QString &name)
{
    const auto known = std::ranges::find(fields, name, &LibraryField::name);
    if (known != fields.end())
        return *known;
    LibraryField list;
    list.name = list.label = name;
    list.type = FieldType::List;
    fields.append(list);
    return fields.last();
}

}  // namespace

QList<LibraryField> fieldsOf(const QList<Field> &inTemplate)
{
    QList<LibraryField> fields;
    for (const Field &field : inTemplate) {
        if (field.type == FieldType::List)
            listIn(fields, field.name);
        else if (field.lists.isEmpty())
            fields.append(formField(field));
        else
            listIn(fields, field.lists.first()).columns.append(formField(field));
    }
    return fields;
}

Result<OwnTemplate> readOwnTemplate(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QFileInfo file(path);
    const auto made = Template::read(*bytes, file.fileName());
    if (!made)
        return std::unexpected(made.error());
    OwnTemplate own;
    own.bytes = *bytes;
    own.document.id = file.completeBaseName();
    own.document.title = file.fileName();
    own.document.formats = {made->format()};
    own.document.fields = fieldsOf(made->fields());
    for (const Fault &fault : made->faults())
        own.faults.append(textOf(fault));
    if (own.faults.isEmpty() && std::ranges::any_of(made->fields(), [](const Field &field) { return field.lists.size() > 1; }))
        own.faults.append(Words::tr("A list stands within a list; a form cannot fill that in. Use the command “document render”."));
    if (own.faults.isEmpty() && own.document.fields.isEmpty())
        own.faults.append(Words::tr("There is no field in it. Write one like {{client}} where something has to be filled in."));
    return own;
}

}  // namespace vestibule::documents
