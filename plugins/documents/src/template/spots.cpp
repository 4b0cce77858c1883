#include "template/spots.h"

#include "template/placing.h"

namespace vestibule::documents {

namespace {

QByteArray prefixOf(const QByteArray &name) { return name.first(name.indexOf(':') + 1); }

QByteArray propertiesOf(const Markup &part, int run)
{
    QByteArray properties;
    const Element &bounds = part.elements[std::size_t(run)];
    for (std::size_t i = std::size_t(run) + 1; i < part.elements.size() && part.elements[i].begin < bounds.end; ++i)
        if (part.elements[i].role == Role::Properties && part.elements[i].parent == run)
            properties += part.slice(part.elements[i].begin, part.elements[i].end);
    return properties;
}

// A break stands beside the text in its run; in a drawing beside the run.
Spot spotInRun(const Markup &part, int element)
{
    const Element &text = part.elements[std::size_t(element)];
    const QByteArray name = text.name.toByteArray();
    const QByteArray prefix = prefixOf(name);
    const QByteArray close = "</" + name + '>';
    const QByteArray open = '<' + name + (text.drawing ? QByteArray() : QByteArray(KeepsSpaces)) + '>';
    Spot spot;
    spot.lineBreak = close + '<' + prefix + "br/>" + open;
    spot.tab = text.drawing ? QByteArray("\t") : close + '<' + prefix + "tab/>" + open;
    const int run = part.above(element, Role::Run);
    if (!text.drawing || run < 0)
        return spot;
    const Element &bounds = part.elements[std::size_t(run)];
    spot.lineBreak = close + "</" + bounds.name.toByteArray() + "><" + prefix + "br/>" + part.slice(bounds.begin, bounds.openEnd).toByteArray() +
                     propertiesOf(part, run) + open;
    return spot;
}

Spot spotInOffice(const Markup &part, int element)
{
    const int paragraph = part.above(element, Role::Paragraph);
    const QByteArray prefix = prefixOf(part.elements[std::size_t(paragraph)].name.toByteArray());
    Spot spot;
    if (part.elements[std::size_t(paragraph)].html)
        return {'<' + prefix + "br/>", " ", "&#160;", false};
    spot.lineBreak = '<' + prefix + "line-break/>";
    spot.tab = '<' + prefix + "tab/>";
    spot.space = '<' + prefix + "s/>";
    return spot;
}

}  // namespace

Spot spotAt(const Markup &part, const Piece &piece)
{
    Spot spot = part.elements[std::size_t(piece.parent)].role == Role::Text ? spotInRun(part, piece.parent) : spotInOffice(part, piece.parent);
    spot.cdata = piece.kind == Piece::Cdata;
    return spot;
}

}  // namespace vestibule::documents
