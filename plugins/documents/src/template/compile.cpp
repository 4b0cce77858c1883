#include "template/placing.h"
#include "template/spots.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentTags)
};

struct Edit {
    enum Kind { Close, Open, Insert } kind = Insert;
    Range range;         // what goes
    int depth = 0;       // of a section: one that begins with another is within it
    int index = -1;      // of the section, or of the field that stands there instead
    int spot = -1;
    QByteArray bytes;    // or these
    bool hollow = false; // closes a section without any text
};

// At one place: what ends, then what begins, then what is cut. A section without any text begins before it ends.
bool before(const Edit &a, const Edit &b)
{
    const auto rank = [](const Edit &edit) {
        if (edit.kind == Edit::Close)
            return std::pair(edit.hollow ? 2 : 0, -edit.depth);
        return edit.kind == Edit::Open ? std::pair(1, edit.depth) : std::pair(3, 0);
    };
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : rank(a) < rank(b);
}

class Compiler
{
public:
    Compiler(Markup part, Faults &faults) : m_faults(faults) { m_compiled.program.part = std::move(part); }

    Compiled run(const Delimiters &delimiters)
    {
        const qsizetype sound = m_faults.size();
        const QList<Tag> tags = scanTags(part(), delimiters, m_faults);
        collect(tags);
        if (m_faults.size() == sound) {
            if (orderEdits())
                write();
        }
        return std::move(m_compiled);
    }

private:
    struct Opened {
        Tag tag;
        int depth = 0;
    };

    [[nodiscard]] const Markup &part() const { return m_compiled.program.part; }

    void fault(const QString &kind, const Tag &tag, const QString &message) { m_faults.append({kind, tag.name, placeOf(part(), tag), message}); }

    [[nodiscard]] QStringList openLists() const
    {
        QStringList lists;
        for (const Opened &opened : m_open)
            lists.append(opened.tag.name);
        return lists;
    }

    void collect(const QList<Tag> &tags)
    {
        for (const Tag &tag : tags) {
            if (tag.kind == Tag::End) {
                close(tag);
                continue;
            }
            m_compiled.uses.append({tag, openLists(), placeOf(part(), tag)});
            if (tag.kind == Tag::Field)
                fill(tag);
            else
                m_open.push_back({tag, int(m_open.size())});
        }
        for (const Opened &opened : m_open)
            fault(u"unclosed-list"_s, opened.tag, Words::tr("The list “%1” is never closed: write its end with “/%1”.").arg(opened.tag.name));
    }

    void close(const Tag &tag)
    {
        if (m_open.empty()) {
            fault(u"unopened-list"_s, tag, Words::tr("“/%1” ends a list that was not begun.").arg(tag.name));
            return;
        }
        const Opened opened = m_open.back();
        if (!tag.name.isEmpty() && tag.name != opened.tag.name) {
            const QStringList open = openLists();
            const bool like = !nearest(tag.name, open).isEmpty() && !open.contains(tag.name);
            fault(u"crossed-list"_s, tag,
                  like ? Words::tr("“/%1” ends no open list; did you mean “/%2”?").arg(tag.name, nearest(tag.name, open))
                       : Words::tr("“/%1” stands where “/%2” has to come first.").arg(tag.name, opened.tag.name));
            // One fault is enough for both.
            const auto named = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Opened &o) { return o.tag.name == tag.name; });
            if (named != m_open.rend())
                m_open.erase(std::prev(named.base()), m_open.end());
            else if (like)
                m_open.pop_back();
            return;
        }
        m_open.pop_back();
        repeat(opened, tag);
    }

    void repeat(const Opened &opened, const Tag &end)
    {
        const auto placing = place(part(), opened.tag, end);
        if (!placing) {
            fault(u"list-place"_s, opened.tag, Words::tr("The list “%1” begins and ends in different places of the document: put both tags into one paragraph, one text or one table.").arg(opened.tag.name));
            return;
        }
        const bool inverted = opened.tag.kind == Tag::Inverted;
        if (placing->table)
            dropGuardsAround(placing->range);
        if (placing->table)
            section({opened.tag.name, inverted, true, {}, placing->without}, *placing->table, 2 * opened.depth, opened.tag);
        section({opened.tag.name, inverted, false, placing->between, placing->table ? QByteArray() : placing->without}, placing->range,
                2 * opened.depth + 1, opened.tag);
        for (const Range &range : placing->dropped)
            m_edits.push_back({Edit::Insert, range, 0, -1, -1, {}, false});
        if (placing->dropped.empty()) {
            cut(opened.tag);
            cut(end);
        }
    }

    // A list within cannot decide about a table of which this one repeats the rows.
    void dropGuardsAround(Range range)
    {
        const auto around = [&](const auto &guard) { return guard.second.begin < range.begin && guard.second.end > range.end; };
        for (auto guard = m_guards.begin(); guard != m_guards.end();) {
            if (!around(*guard)) {
                ++guard;
                continue;
            }
            std::erase_if(m_edits, [&](const Edit &edit) { return edit.kind != Edit::Insert && edit.index == guard->first; });
            guard = m_guards.erase(guard);
        }
    }

    void section(Section made, Range range, int depth, const Tag &tag)
    {
        const int index = int(m_compiled.program.sections.size());
        m_compiled.program.sections.push_back(std::move(made));
        m_edits.push_back({Edit::Open, {range.begin, range.begin}, depth, index, -1, {}, false});
        m_edits.push_back({Edit::Close, {range.end, range.end}, depth, index, -1, {}, range.begin == range.end});
        m_tags.insert({index, tag});
        if (m_compiled.program.sections.back().once)
            m_guards.insert({index, range});
    }

    void fill(const Tag &tag)
    {
        const std::vector<Cut> cuts = cutsOf(part(), tag);
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            keepSpaces(*cuts[i].piece);
            m_edits.push_back({Edit::Insert, cuts[i].range, 0, i == 0 ? int(m_compiled.program.fields.size()) : -1, i == 0 ? spot(*cuts[i].piece) : -1, {}, false});
        }
        m_compiled.program.fields.append(tag);
    }

    void cut(const Tag &tag)
    {
        for (const Cut &cut : cutsOf(part(), tag)) {
            keepSpaces(*cut.piece);
            m_edits.push_back({Edit::Insert, cut.range, 0, -1, -1, {}, false});
        }
    }

    void keepSpaces(const Piece &piece)
    {
        const Element &text = part().elements[std::size_t(piece.parent)];
        if (text.role != Role::Text || text.drawing || !part().attribute(piece.parent, "space").isEmpty() ||
            !m_spaced.insert(piece.parent).second)
            return;
        m_edits.push_back({Edit::Insert, {text.openEnd - 1, text.openEnd - 1}, 0, -1, -1, KeepsSpaces, false});
    }

    int spot(const Piece &piece)
    {
        m_compiled.program.spots.push_back(spotAt(part(), piece));
        return int(m_compiled.program.spots.size()) - 1;
    }

    bool orderEdits()
    {
        std::stable_sort(m_edits.begin(), m_edits.end(), before);
        // Sections must lie within each other or apart.
        std::vector<int> open;
        for (const Edit &edit : m_edits) {
            if (edit.kind == Edit::Open) {
                open.push_back(edit.index);
            } else if (edit.kind == Edit::Close) {
                if (open.back() != edit.index) {
                    const Tag &tag = m_tags.at(edit.index);
                    fault(u"list-place"_s, tag, Words::tr("The list “%1” and the list “%2” repeat the same rows in part: put one into the other, or into rows of its own.").arg(tag.name, m_tags.at(open.back()).name));
                    return false;
                }
                open.pop_back();
            }
        }
        return true;
    }

    void write()
    {
        Program &program = m_compiled.program;
        qsizetype at = 0;
        std::vector<std::size_t> begun;
        const auto copy = [&](qsizetype to) {
            if (to > at)
                program.ops.push_back({Op::Copy, at, to, -1, -1});
        };
        for (const Edit &edit : m_edits) {
            copy(edit.range.begin);
            at = std::max(at, edit.range.end);
            if (edit.kind == Edit::Open) {
                begun.push_back(program.ops.size());
                program.ops.push_back({Op::Begin, 0, 0, edit.index, -1});
            } else if (edit.kind == Edit::Close) {
                program.ops[begun.back()].to = qsizetype(program.ops.size());
                begun.pop_back();
                program.ops.push_back({Op::End, 0, 0, edit.index, -1});
            } else if (edit.index >= 0) {
                program.ops.push_back({Op::Value, 0, 0, edit.index, edit.spot});
            } else if (!edit.bytes.isEmpty()) {
                program.literals.append(edit.bytes);
                program.ops.push_back({Op::Literal, 0, 0, int(program.literals.size()) - 1, -1});
            }
        }
        copy(part().bytes.size());
    }

    Faults &m_faults;
    Compiled m_compiled;
    std::vector<Opened> m_open;
    std::vector<Edit> m_edits;
    std::map<int, Tag> m_tags;      // by section
    std::map<int, Range> m_guards;  // of tables, by section
    std::set<int> m_spaced;         // elements that got xml:space
};

}  // namespace

Compiled compile(Markup part, const Delimiters &delimiters, Faults &faults) { return Compiler(std::move(part), faults).run(delimiters); }

}  // namespace vestibule::documents
