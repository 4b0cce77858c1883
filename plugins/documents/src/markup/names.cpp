#include "markup/names.h"

namespace vestibule::documents {

namespace {

using Roles = QHash<QByteArray, Role>;

Space spaceOf(const QByteArray &uri)
{
    static const QHash<QByteArray, Space> spaces{
        {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", Space::Word},
        {"http://purl.oclc.org/ooxml/wordprocessingml/main", Space::Word},
        {"http://schemas.openxmlformats.org/drawingml/2006/main", Space::Drawing},
        {"http://purl.oclc.org/ooxml/drawingml/main", Space::Drawing},
        {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", Space::OfficeText},
        {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", Space::OfficeTable},
        {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", Space::Office},
        {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", Space::OfficeDraw},
        {"http://www.w3.org/1999/xhtml", Space::Html}};
    return spaces.value(uri, Space::Unknown);
}

const Roles &rolesOf(Space space)
{
    static const Roles word{{"p", Role::Paragraph},     {"t", Role::Text},          {"r", Role::Run},           {"rPr", Role::Properties},
                            {"pPr", Role::Properties},  {"tab", Role::Tab},         {"br", Role::Break},        {"cr", Role::Break},
                            {"tbl", Role::Table},       {"tr", Role::Row},          {"tc", Role::Cell},         {"sdt", Role::Control},
                            {"tag", Role::ControlName}, {"alias", Role::ControlName}, {"drawing", Role::Fixed}, {"pict", Role::Fixed},
                            {"object", Role::Fixed},    {"sectPr", Role::Fixed},    {"del", Role::Skipped},     {"moveFrom", Role::Skipped}};
    static const Roles drawing{{"p", Role::Paragraph}, {"t", Role::Text},  {"r", Role::Run}, {"rPr", Role::Properties},
                               {"br", Role::Break},    {"tbl", Role::Table}, {"tr", Role::Row}, {"tc", Role::Cell}};
    static const Roles officeText{{"p", Role::Paragraph}, {"h", Role::Paragraph}, {"tab", Role::Tab}, {"line-break", Role::Break},
                                  {"s", Role::Spaces},    {"list-item", Role::Item}, {"tracked-changes", Role::Skipped}, {"note-citation", Role::Skipped}};
    static const Roles officeTable{{"table", Role::Table}, {"table-row", Role::Row}, {"table-cell", Role::Cell}};
    static const Roles office{{"annotation", Role::Skipped}};
    static const Roles officeDraw{{"frame", Role::Fixed}, {"custom-shape", Role::Fixed}, {"g", Role::Fixed}, {"control", Role::Fixed}};
    static const Roles html{{"p", Role::Paragraph}, {"h1", Role::Paragraph}, {"h2", Role::Paragraph}, {"h3", Role::Paragraph}, {"br", Role::Break},
                            {"table", Role::Table}, {"tr", Role::Row},       {"td", Role::Cell},      {"th", Role::Cell},      {"li", Role::Item}};
    static const Roles none;
    switch (space) {
    case Space::Word: return word;
    case Space::Drawing: return drawing;
    case Space::OfficeText: return officeText;
    case Space::OfficeTable: return officeTable;
    case Space::Office: return office;
    case Space::OfficeDraw: return officeDraw;
    case Space::Html: return html;
    case Space::Unknown: break;
    }
    return none;
}

}  // namespace

QByteArrayView localName(QByteArrayView name) { return name.sliced(name.indexOf(':') + 1); }

void Names::declare(QByteArrayView startTag)
{
    for (qsizetype at = startTag.indexOf("xmlns"); at >= 0; at = startTag.indexOf("xmlns", at + 5)) {
        const qsizetype equals = startTag.indexOf('=', at);
        if (equals < 0)
            return;
        qsizetype open = equals + 1;
        while (open < startTag.size() && startTag[open] != '"' && startTag[open] != '\'')
            ++open;
        const qsizetype close = open < startTag.size() ? startTag.indexOf(startTag[open], open + 1) : -1;
        if (close < 0)
            return;
        const QByteArray prefix = startTag.sliced(at + 5, equals - at - 5).toByteArray().trimmed();
        m_spaces.insert(prefix.startsWith(':') ? prefix.sliced(1) : QByteArray(), spaceOf(startTag.sliced(open + 1, close - open - 1).toByteArray()));
        at = close - 5;
    }
}

Space Names::space(QByteArrayView name) const
{
    const qsizetype colon = name.indexOf(':');
    return m_spaces.value(QByteArray::fromRawData(name.data(), std::max<qsizetype>(0, colon)), Space::Unknown);
}

Role Names::role(QByteArrayView name) const
{
    const QByteArrayView local = localName(name);
    return rolesOf(space(name)).value(QByteArray::fromRawData(local.data(), local.size()), Role::Other);
}

}  // namespace vestibule::documents
