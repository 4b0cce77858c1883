// A script with everything that was done to it, to be taken back and done again. A step keeps the whole script; what did not change is
// shared between steps.
#pragma once
#include "editor/source.h"

namespace vestibule::coldcall {

class EditHistory
{
public:
    static constexpr qsizetype MostSteps = 500;  // the oldest are forgotten

    // Nothing to take back after it.
    void reset(const CallSource &source);
    [[nodiscard]] const CallSource &now() const { return m_now; }
    // name: of the edit, as it is offered to be undone. Edits of the same field, one right after the other, are one step; an empty
    // field is never the same. False when nothing changed.
    bool apply(const CallSource &next, const QString &name, const QString &field = {});
    // The next edit of the same field is a step of its own.
    void endField() { m_field.clear(); }

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    [[nodiscard]] QString undoName() const { return m_undo.isEmpty() ? QString() : m_undo.constLast().name; }
    [[nodiscard]] QString redoName() const { return m_redo.isEmpty() ? QString() : m_redo.constLast().name; }
    void undo() { step(m_undo, m_redo); }
    void redo() { step(m_redo, m_undo); }

private:
    struct Step {
        CallSource source;  // to come back to
        QString name;
    };
    void step(QList<Step> &from, QList<Step> &to);

    CallSource m_now;
    QList<Step> m_undo, m_redo;
    QString m_field;
};

}  // namespace vestibule::coldcall
