// A template of a document, read and proved: its fields, what is wrong with it, and what comes of it with values.
#pragma once
#include "archive/package.h"
#include "template/program.h"

#include <QJsonObject>

#include <optional>

namespace vestibule::documents {

struct Field {
    QString name;
    FieldType type = FieldType::Text;
    QStringList choices;
    QStringList lists;    // around it, from outside in
    QList<Place> places;  // in the order of the document, the body first
};

class Template
{
public:
    // Without delimiters those of the template's own setting, the custom document property "vestibule.delimiters", or {{ and }}.
    // A template with faults is read, and can be shown, but not rendered.
    [[nodiscard]] static Result<Template> read(const QByteArray &file, const QString &name, const std::optional<Delimiters> &delimiters = {});

    // The template of the quick PDF: XHTML whose texts stand in p, h1, h2 or h3, also in cells. Its render() gives XHTML.
    [[nodiscard]] static Result<Template> readHtml(const QByteArray &file, const QString &name);

    [[nodiscard]] bool isHtml() const { return !m_package; }
    [[nodiscard]] Format format() const { return m_package->format(); }  // only of a document
    [[nodiscard]] QStringList texts() const;  // paragraphs of its parts that hold a tag
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    [[nodiscard]] const Faults &faults() const { return m_faults; }

    // The template's faults, and what is missing, unknown or of a wrong kind among the values: {"client": "…", "items": [{…}, …]}.
    [[nodiscard]] Faults check(const QJsonObject &values) const;
    // The document. Fails with InvalidArgument when check() finds anything.
    [[nodiscard]] Result<QByteArray> render(const QJsonObject &values) const;

private:
    Template() = default;
    [[nodiscard]] Result<void> addPart(const QByteArray &xml, const QString &name, const QString &entry, const Delimiters &delimiters);
    void add(const QList<Use> &uses);
    void findSlips();

    std::optional<Package> m_package;
    std::vector<Program> m_programs;
    QList<Field> m_fields;
    Faults m_faults;
};

}  // namespace vestibule::documents
