// What a mentor does to the part of the script that is chosen.
#include "editor/declared.h"
#include "editor/edits.h"
#include "editor/scripteditor.h"
#include "script/table.h"

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

void ScriptEditor::setValue(const QString &field, const QVariant &value)
{
    apply(tr("change of %1").arg(m_part.id.isEmpty() ? title() : m_part.id),
          [&](CallSource &source) { coldcall::setValue(source, m_part, field, value); }, field);
}

void ScriptEditor::setHas(const QString &list, const QString &name, bool on)
{
    apply(tr("change of %1").arg(m_part.id), [&](CallSource &source) { setName(source, m_part, list, name, on); });
}

void ScriptEditor::setWords(const QString &language, const QString &field, const QString &text)
{
    if (words(language, field) != text)
        apply(tr("typing in %1").arg(m_part.id.isEmpty() ? title() : m_part.id),
              [&](CallSource &source) { coldcall::setWords(source, language, m_part, field, text); }, language + u'.' + field);
}

void ScriptEditor::addWay()
{
    apply(tr("new way in %1").arg(m_part.id), [this](CallSource &source) {
        const auto [turn, place] = source.graph.seatOf(m_part.id);
        if (turn >= 0 && m_part.kind == PartKind::Reply)
            source.graph.turns[turn].replies[place].ways.prepend(SourceWay());
    });
}

void ScriptEditor::removeWay(int way)
{
    apply(tr("way taken out of %1").arg(m_part.id), [this, way](CallSource &source) {
        const auto [turn, place] = source.graph.seatOf(m_part.id);
        if (turn < 0 || m_part.kind != PartKind::Reply)
            return;
        QList<SourceWay> &ways = source.graph.turns[turn].replies[place].ways;
        if (way >= 0 && way + 1 < ways.size())  // the last one is for all other cases
            ways.removeAt(way);
    });
}

void ScriptEditor::addLine()
{
    apply(tr("new line in %1").arg(m_part.id), [this](CallSource &source) { coldcall::addLine(source, m_part.id); });
}

void ScriptEditor::removeLine(int line)
{
    apply(tr("line taken out of %1").arg(m_part.id), [this, line](CallSource &source) {
        const int turn = source.graph.turnIndex(m_part.id);
        if (turn >= 0 && line >= 0 && line + 1 < source.graph.turns[turn].lines.size())
            coldcall::removeLine(source, m_part.id, source.graph.turns[turn].lines[line].id);
    });
}

void ScriptEditor::addTurn()
{
    const auto seat = source().graph.seatOf(m_part.id);
    const QString after = m_part.kind == PartKind::Turn                      ? m_part.id
                          : m_part.kind == PartKind::Reply && seat.turn >= 0 ? source().graph.turns[seat.turn].id
                                                                             : QString();
    QString added;
    if (apply(tr("new turn"), [&](CallSource &source) { added = coldcall::addTurn(source, after); }))
        choose({PartKind::Turn, added});
}

void ScriptEditor::addReply()
{
    const auto seat = source().graph.seatOf(m_part.id);
    const QString turn = m_part.kind == PartKind::Reply && seat.turn >= 0 ? source().graph.turns[seat.turn].id : m_part.id;
    QString added;
    if (apply(tr("new reply"), [&](CallSource &source) { added = coldcall::addReply(source, turn); }))
        choose({PartKind::Reply, added});
}

void ScriptEditor::addDeclared(const QString &kind)
{
    const bool isFlag = kind == "flag"_L1;
    Part added;
    const auto edit = [&](CallSource &source) { added = coldcall::addDeclared(source, isFlag ? PartKind::State : partFromWord(kind), isFlag); };
    if (apply(tr("new part of the script"), edit))
        choose(added);
}

void ScriptEditor::remove()
{
    const Part part = m_part;
    const auto seat = source().graph.seatOf(part.id);
    if (part.kind == PartKind::Reply && seat.turn >= 0) {
        const QString turn = source().graph.turns[seat.turn].id;
        apply(tr("removal of %1").arg(part.id), [&](CallSource &source) { removeReply(source, part.id); });
        choose({PartKind::Turn, turn});
    } else if (part.kind == PartKind::Turn) {
        const int at = source().graph.turnIndex(part.id);
        apply(tr("removal of %1").arg(part.id), [&](CallSource &source) { removeTurn(source, part.id); });
        const QList<SourceTurn> &left = source().graph.turns;
        choose(left.isEmpty() ? Part() : Part{PartKind::Turn, left[std::clamp<qsizetype>(at - 1, 0, left.size() - 1)].id});
    } else if (part.kind != PartKind::Call) {
        apply(tr("removal of %1").arg(part.id), [&](CallSource &source) { removeDeclared(source, part); });
        choose(Part());
    }
}

void ScriptEditor::move(int by)
{
    apply(tr("move of %1").arg(m_part.id), [this, by](CallSource &source) {
        if (m_part.kind == PartKind::Turn)
            moveTurn(source, m_part.id, by);
        else if (m_part.kind == PartKind::Reply)
            moveReply(source, m_part.id, by);
    });
}

QString ScriptEditor::rename(const QString &id)
{
    const Part part = m_part;
    if (id == part.id)
        return {};
    if (part.kind == PartKind::State && !isStateName(id))
        return tr("Use a-z, 0-9 and “_”, a letter first.");
    if (part.kind != PartKind::State && !isId(id))
        return tr("Use 1 to 64 characters of a-z, 0-9 and “-”.");
    bool done = false;
    const auto edit = [&](CallSource &source) {
        done = part.kind == PartKind::Turn    ? renameTurn(source, part.id, id)
               : part.kind == PartKind::Reply ? renameReply(source, part.id, id)
                                              : renameDeclared(source, part, id);
        m_part.id = done ? id : part.id;
    };
    if (part.kind != PartKind::Call)
        apply(tr("renaming of %1").arg(part.id), edit);
    if (!done)
        return tr("“%1” is taken already. Choose another name.").arg(id);
    Q_EMIT selectionChanged();
    return {};
}

}  // namespace vestibule::coldcall
