#include "template/template.h"

#include "template/render.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentTemplate)
};

// Whether a template uses a key of the values, or something in it.
bool uses(const QStringList &names, const QString &key)
{
    return std::ranges::any_of(names, [&](const QString &name) { return name == key || name.startsWith(key + u'.'); });
}

// Names that the template asks for within this list, or anywhere.
QStringList namesWithin(const QList<Field> &fields, const QString &list)
{
    QStringList names;
    for (const Field &field : fields)
        if (list.isEmpty() || field.lists.contains(list))
            names.append(field.name);
    return names;
}

void findUnknown(const QList<Field> &fields, const QJsonObject &values, const QString &list, Faults &faults)
{
    const QStringList names = namesWithin(fields, list);
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString path = list.isEmpty() ? it.key() : list + u"[]."_s + it.key();
        if (!uses(names, it.key())) {
            const QString like = nearest(it.key(), names);
            const QString message = Words::tr("The template has no field “%1”.").arg(path) +
                                    (like.isEmpty() ? QString() : u' ' + Words::tr("Did you mean “%1”?").arg(like));
            if (std::ranges::none_of(faults, [&](const Fault &fault) { return fault.message == message; }))
                faults.append({u"unknown"_s, it.key(), {}, message});
        } else if (names.contains(it.key())) {
            const QJsonArray items = it->isArray() ? it->toArray() : it->isObject() ? QJsonArray{*it} : QJsonArray();
            for (const QJsonValue &item : items)
                if (item.isObject())
                    findUnknown(fields, item.toObject(), it.key(), faults);
        }
    }
}

}  // namespace

Result<Template> Template::read(const QByteArray &file, const QString &name, const std::optional<Delimiters> &delimiters)
{
    auto package = Package::read(file, name);
    if (!package)
        return std::unexpected(package.error());
    Template made;
    const auto marks = delimiters ? Result<Delimiters>(*delimiters) : delimitersOf(*package);
    if (!marks)
        return std::unexpected(marks.error());
    for (const QString &entry : package->textParts())
        if (const auto added = made.addPart(package->xml(entry), name, entry, *marks); !added)
            return std::unexpected(added.error());
    made.m_package = std::move(*package);
    made.findSlips();
    return made;
}

Result<Template> Template::readHtml(const QByteArray &file, const QString &name)
{
    Template made;
    if (const auto added = made.addPart(file, name, name.section(u'/', -1), {}); !added)
        return std::unexpected(added.error());
    made.findSlips();
    return made;
}

Result<void> Template::addPart(const QByteArray &xml, const QString &name, const QString &entry, const Delimiters &delimiters)
{
    auto part = readMarkup(xml, name, entry);
    if (!part)
        return std::unexpected(part.error());
    Compiled compiled = compile(std::move(*part), delimiters, m_faults);
    add(compiled.uses);  // the type is said once; the other places of a field may leave it out
    if (!compiled.program.ops.empty())
        m_programs.push_back(std::move(compiled.program));
    return {};
}

void Template::add(const QList<Use> &uses)
{
    for (const Use &use : uses) {
        const FieldType type = use.tag.kind == Tag::Field ? use.tag.type : FieldType::List;
        const auto same = std::ranges::find_if(m_fields, [&](const Field &f) { return f.name == use.tag.name && f.lists == use.lists; });
        if (same == m_fields.end()) {
            m_fields.append({use.tag.name, type, use.tag.choices, use.lists, {use.place}});
            continue;
        }
        same->places.append(use.place);
        if (same->type == FieldType::Text && type != FieldType::List) {
            same->type = type;
            same->choices = use.tag.choices;
        } else if (type != same->type && type != FieldType::Text && type != FieldType::List && same->type != FieldType::List) {
            m_faults.append({u"mixed-types"_s, same->name, use.place,
                             Words::tr("“%1” is of the type “%2” here and “%3” elsewhere: give it one.").arg(same->name, wordOf(type), wordOf(same->type))});
        }
    }
}

QStringList Template::texts() const
{
    QStringList texts;
    for (const Program &program : m_programs)
        for (const Paragraph &paragraph : program.part.paragraphs)
            texts.append(paragraph.text);
    return texts;
}

// A name that stands once and is nearly another one's: whoever fills in the form would be asked for the same twice.
void Template::findSlips()
{
    QStringList told;
    for (const Field &field : std::as_const(m_fields)) {
        const auto other = std::ranges::find_if(m_fields, [&](const Field &one) {
            return one.name != field.name && !told.contains(one.name) && field.places.size() <= one.places.size() && isSlipOf(field.name, one.name);
        });
        if (field.places.size() != 1 || other == m_fields.cend())
            continue;
        told.append(field.name);
        m_faults.append({u"misspelt"_s, field.name, field.places.first(),
                         Words::tr("“%1” stands only here, and the template has “%2”. Did you mean that? If not, give it a name that is less alike.")
                             .arg(field.name, other->name)});
    }
}

Faults Template::check(const QJsonObject &values) const
{
    if (!m_faults.isEmpty())
        return m_faults;
    Faults faults;
    const QStringList names = namesWithin(m_fields, {});
    for (const Program &program : m_programs)
        checkValues(program, values, names, faults);
    findUnknown(m_fields, values, {}, faults);
    return faults;
}

Result<QByteArray> Template::render(const QJsonObject &values) const
{
    if (const Faults faults = check(values); !faults.isEmpty())
        return fail(ErrorCode::InvalidArgument, Words::tr("The document cannot be made: %1").arg(faults.first().message),
                    Words::tr("Mend the template or the values and try again."), Words::tr("Nothing was written."));
    if (!m_package)
        return m_programs.empty() ? QByteArray() : documents::render(m_programs.front(), values);
    QMap<QString, QByteArray> parts;
    for (const Program &program : m_programs)
        if (program.ops.size() > 1 || program.ops.front().kind != Op::Copy)
            parts.insert(program.part.entry, documents::render(program, values));
    return m_package->with(std::move(parts));
}

}  // namespace vestibule::documents
