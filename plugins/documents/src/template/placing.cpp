#include "template/placing.h"

namespace vestibule::documents {

namespace {

using Chain = std::vector<int>;  // elements, from outside in

// From below the paragraph down to the element.
Chain chainTo(const Markup &part, int element, int paragraph)
{
    Chain chain;
    for (; element >= 0 && element != paragraph; element = part.elements[std::size_t(element)].parent)
        chain.insert(chain.begin(), element);
    return chain;
}

Chain ancestors(const Markup &part, int element) { return chainTo(part, element, -1); }

QByteArray closing(const Markup &part, const Chain &chain, std::size_t from)
{
    QByteArray tags;
    for (std::size_t i = chain.size(); i > from; --i)
        tags += "</" + part.elements[std::size_t(chain[i - 1])].name.toByteArray() + '>';
    return tags;
}

// A run is opened again with its properties, by which its text keeps its looks.
QByteArray opening(const Markup &part, const Chain &chain, std::size_t from)
{
    QByteArray tags;
    for (std::size_t i = from; i < chain.size(); ++i) {
        const Element &element = part.elements[std::size_t(chain[i])];
        QByteArray tag = part.slice(element.begin, element.openEnd).toByteArray();
        if (element.role == Role::Text && !element.drawing && part.attribute(chain[i], "space").isEmpty())
            tag.insert(tag.size() - 1, KeepsSpaces);
        tags += tag;
        if (element.role != Role::Run)
            continue;
        for (std::size_t child = std::size_t(chain[i]) + 1; child < part.elements.size() && part.elements[child].begin < element.end; ++child)
            if (part.elements[child].parent == chain[i] && part.elements[child].role == Role::Properties)
                tags += part.slice(part.elements[child].begin, part.elements[child].end);
    }
    return tags;
}

bool holdsControl(const Markup &part, const Chain &chain, std::size_t from)
{
    for (std::size_t i = from; i < chain.size(); ++i)
        if (part.elements[std::size_t(chain[i])].role == Role::Control)
            return true;
    return false;
}

std::size_t common(const Chain &a, const Chain &b)
{
    std::size_t same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    return same;
}

const Paragraph &paragraphOf(const Markup &part, const Tag &tag) { return part.paragraphs[std::size_t(tag.paragraph)]; }

// The text between the tags is repeated as it runs, also over the ends of paragraphs.
std::optional<Placing> placeText(const Markup &part, const Tag &open, const Tag &close)
{
    const int first = paragraphOf(part, open).element;
    const int last = paragraphOf(part, close).element;
    if (part.elements[std::size_t(first)].name != part.elements[std::size_t(last)].name)
        return {};
    const Cut begins = cutsOf(part, open).back();
    const Cut ends = cutsOf(part, close).front();
    const Chain from = chainTo(part, begins.piece->parent, first);
    const Chain to = chainTo(part, ends.piece->parent, last);
    const std::size_t same = first == last ? common(from, to) : 0;
    if (holdsControl(part, from, same) || holdsControl(part, to, same) || begins.piece->kind == Piece::Cdata || ends.piece->kind == Piece::Cdata)
        return {};
    Placing placing;
    placing.range = {begins.range.end, ends.range.begin};
    placing.between = closing(part, to, same) + opening(part, from, same);
    placing.without = closing(part, from, same) + opening(part, to, same);
    return placing;
}

bool holdsOnly(const Markup &part, const Tag &tag)
{
    const Paragraph &paragraph = paragraphOf(part, tag);
    return !paragraph.fixed && paragraph.text.left(tag.from).trimmed().isEmpty() && paragraph.text.mid(tag.to).trimmed().isEmpty();
}

// Paragraphs, tables and controls beside each other.
std::vector<int> blocksOf(const Markup &part, int parent)
{
    std::vector<int> blocks;
    const Element &container = part.elements[std::size_t(parent)];
    for (std::size_t i = std::size_t(parent) + 1; i < part.elements.size() && part.elements[i].begin < container.end; ++i)
        if (const Role role = part.elements[i].role;
            part.elements[i].parent == parent && (role == Role::Paragraph || role == Role::Table || role == Role::Control))
            blocks.push_back(int(i));
    return blocks;
}

QByteArray emptyParagraph(const Markup &part, const Tag &tag)
{
    return '<' + part.elements[std::size_t(paragraphOf(part, tag).element)].name.toByteArray() + "/>";
}

// Both tags stand alone in paragraphs of one container: what lies between is repeated, their own paragraphs go.
std::optional<Placing> placeParagraphs(const Markup &part, const Tag &open, const Tag &close)
{
    const Element &first = part.elements[std::size_t(paragraphOf(part, open).element)];
    const Element &last = part.elements[std::size_t(paragraphOf(part, close).element)];
    const std::vector<int> blocks = blocksOf(part, first.parent);
    const bool endsContainer = blocks.back() == paragraphOf(part, close).element;
    if (endsContainer && part.elements[std::size_t(blocks[blocks.size() - 2])].role != Role::Paragraph)
        return {};  // a cell ends with a paragraph, not with a table
    Placing placing;
    placing.range = {first.end, last.begin};
    placing.dropped = {{first.begin, first.end}, {last.begin, last.end}};
    if (endsContainer && blocks.front() == paragraphOf(part, open).element)
        placing.without = emptyParagraph(part, open);
    return placing;
}

// The outermost row or item below the ancestors that both have.
int rowBelow(const Markup &part, const Chain &chain, std::size_t from)
{
    for (std::size_t i = from; i < chain.size(); ++i)
        if (const Role role = part.elements[std::size_t(chain[i])].role; role == Role::Row || role == Role::Item)
            return chain[i];
    return -1;
}

// Whether the row holds nothing but the tag.
bool rowHoldsOnly(const Markup &part, int row, const Tag &tag)
{
    const Element &bounds = part.elements[std::size_t(row)];
    if (!holdsOnly(part, tag))
        return false;
    for (std::size_t i = 0; i < part.paragraphs.size(); ++i) {
        const Element &paragraph = part.elements[std::size_t(part.paragraphs[i].element)];
        if (int(i) != tag.paragraph && paragraph.begin >= bounds.begin && paragraph.end <= bounds.end &&
            (part.paragraphs[i].fixed || !part.paragraphs[i].text.trimmed().isEmpty()))
            return false;
    }
    return true;
}

std::optional<Range> tableIfWhole(const Markup &part, int row, Range rows)
{
    const int table = part.above(row, Role::Table);
    if (table < 0)
        return {};
    const Element &bounds = part.elements[std::size_t(table)];
    for (std::size_t i = std::size_t(table) + 1; i < part.elements.size() && part.elements[i].begin < bounds.end; ++i)
        if (const Element &other = part.elements[i]; other.role == Role::Row && part.above(int(i), Role::Table) == table &&
                                                     (other.begin < rows.begin || other.end > rows.end))
            return {};
    return Range{bounds.begin, bounds.end};
}

std::optional<Placing> placeRows(const Markup &part, const Tag &open, const Tag &close)
{
    const Chain first = ancestors(part, paragraphOf(part, open).element);
    const Chain last = ancestors(part, paragraphOf(part, close).element);
    const std::size_t same = common(first, last);
    int from = rowBelow(part, first, same);
    int to = rowBelow(part, last, same);
    if (from < 0 && to < 0 && same > 0)  // cells of one row
        from = to = std::max(part.above(first[same - 1], Role::Row), part.above(first[same - 1], Role::Item));
    if (from < 0 || to < 0 || part.elements[std::size_t(from)].parent != part.elements[std::size_t(to)].parent)
        return {};
    const Element &begins = part.elements[std::size_t(from)];
    const Element &ends = part.elements[std::size_t(to)];
    Placing placing;
    placing.range = {begins.begin, ends.end};
    placing.table = tableIfWhole(part, from, placing.range);
    placing.without = placing.table ? emptyParagraph(part, open) : QByteArray();
    if (from != to && rowHoldsOnly(part, from, open) && rowHoldsOnly(part, to, close)) {
        placing.range = {begins.end, ends.begin};
        placing.dropped = {{begins.begin, begins.end}, {ends.begin, ends.end}};
    }
    return placing;
}

}  // namespace

std::optional<Placing> place(const Markup &part, const Tag &open, const Tag &close)
{
    const int first = paragraphOf(part, open).element;
    const int last = paragraphOf(part, close).element;
    if (first == last)
        return placeText(part, open, close);
    if (part.elements[std::size_t(first)].parent != part.elements[std::size_t(last)].parent)
        return placeRows(part, open, close);
    if (holdsOnly(part, open) && holdsOnly(part, close))
        if (auto placing = placeParagraphs(part, open, close))
            return placing;
    return placeText(part, open, close);
}

std::vector<Cut> cutsOf(const Markup &part, const Tag &tag)
{
    std::vector<Cut> cuts;
    const std::vector<Piece> &pieces = paragraphOf(part, tag).pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const qsizetype end = i + 1 < pieces.size() ? pieces[i + 1].at : paragraphOf(part, tag).text.size();
        if (piece.kind == Piece::Sign || piece.at >= tag.to || end <= tag.from)
            continue;
        cuts.push_back({{part.byteAt(piece, std::max<qsizetype>(0, tag.from - piece.at)), part.byteAt(piece, std::min(end, tag.to) - piece.at)}, &piece});
    }
    return cuts;
}

}  // namespace vestibule::documents
