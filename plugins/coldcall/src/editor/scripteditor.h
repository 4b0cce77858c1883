// The script of a call as a mentor edits it: outline, form, checks while typing, undo, a draft that saves itself. What is published is
// content, which HR installs: the finished script is handed over as the files of the pack.
#pragma once
#include "editor/edithistory.h"
#include "editor/outline.h"
#include "editor/sourcecheck.h"
#include "editor/sourceloader.h"

#include <vestibule/draftwriter.h>
#include <vestibule/errorparts.h>

#include <QTimer>
#include <QVariantMap>

namespace vestibule::coldcall {

class ScriptEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool edited READ edited NOTIFY valuesChanged)  // otherwise than published
    Q_PROPERTY(bool outdated READ outdated NOTIFY changed)    // another version was published since the draft was begun
    Q_PROPERTY(QString saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveStateChanged)
    Q_PROPERTY(QString undoName READ undoName NOTIFY valuesChanged)  // empty: nothing to undo
    Q_PROPERTY(QString redoName READ redoName NOTIFY valuesChanged)

    Q_PROPERTY(vestibule::coldcall::Outline *outline READ outline CONSTANT)
    Q_PROPERTY(QString kind READ kind NOTIFY selectionChanged)      // see fields.h
    Q_PROPERTY(QString partId READ partId NOTIFY selectionChanged)
    // Of what is chosen; changes only when something was added, removed or renamed.
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed)       // [{language, name}]
    Q_PROPERTY(QStringList wordFields READ wordFields NOTIFY structureChanged)
    Q_PROPERTY(int lines READ lines NOTIFY structureChanged)           // variants with conditions
    Q_PROPERTY(int ways READ ways NOTIFY structureChanged)
    Q_PROPERTY(QVariantList targets READ targets NOTIFY structureChanged)        // [{value, text}]: turns, then ends
    Q_PROPERTY(QVariantList behaviours READ behaviours NOTIFY structureChanged)  // [{value, text}] that can be shown
    Q_PROPERTY(QVariantList kept READ kept NOTIFY structureChanged)              // those that can be broken
    Q_PROPERTY(QVariantList blockers READ blockers NOTIFY structureChanged)
    Q_PROPERTY(QVariantList objections READ objections NOTIFY structureChanged)
    Q_PROPERTY(QVariantList stateNames READ stateNames NOTIFY structureChanged)  // [{name, flag}]
    // Grows with every edit: who shows a value reads it, so that it is asked for again.
    Q_PROPERTY(int revision READ revision NOTIFY valuesChanged)

    Q_PROPERTY(bool checking READ checking NOTIFY checkChanged)
    Q_PROPERTY(QVariantMap check READ check NOTIFY checkChanged)          // {playable, turns, replies, states, complete, min, max, pass, reachable, errors, warnings}
    Q_PROPERTY(QVariantList problems READ problems NOTIFY checkChanged)   // [{error, message, kind, id, place, here}]

public:
    ScriptEditor(HostContext &host, const QString &activity, const QVariantMap &place = {}, QObject *parent = nullptr);
    ~ScriptEditor() override;  // saves

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_error); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool edited() const { return m_isEdited; }
    [[nodiscard]] bool outdated() const { return m_loaded && m_loaded->isOutdated; }
    [[nodiscard]] QString saveState() const { return m_saveState; }
    [[nodiscard]] QString saveProblem() const;
    [[nodiscard]] QString undoName() const { return m_history.undoName(); }
    [[nodiscard]] QString redoName() const { return m_history.redoName(); }
    [[nodiscard]] Outline *outline() { return &m_outline; }
    [[nodiscard]] QString kind() const { return partWord(m_part.kind); }
    [[nodiscard]] QString partId() const { return m_part.id; }
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QStringList wordFields() const { return m_structure.wordFields; }
    [[nodiscard]] int lines() const { return m_structure.lines; }
    [[nodiscard]] int ways() const { return m_structure.ways; }
    [[nodiscard]] QVariantList targets() const { return m_structure.targets; }
    [[nodiscard]] QVariantList behaviours() const { return m_structure.behaviours; }
    [[nodiscard]] QVariantList kept() const { return m_structure.kept; }
    [[nodiscard]] QVariantList blockers() const { return m_structure.blockers; }
    [[nodiscard]] QVariantList objections() const { return m_structure.objections; }
    [[nodiscard]] QVariantList stateNames() const { return m_structure.stateNames; }
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] bool checking() const { return m_checkPause.isActive() || m_checked != m_revision; }
    [[nodiscard]] QVariantMap check() const;
    [[nodiscard]] QVariantList problems() const;
    [[nodiscard]] const CallSource &source() const { return m_history.now(); }

    Q_INVOKABLE void load();
    Q_INVOKABLE void select(const QString &kind, const QString &id);
    Q_INVOKABLE void selectRow(int row);

    // Of what is chosen: the fields of fields.h.
    Q_INVOKABLE [[nodiscard]] QVariant value(const QString &field) const { return valueOf(source().graph, m_part, field); }
    Q_INVOKABLE void setValue(const QString &field, const QVariant &value);
    Q_INVOKABLE [[nodiscard]] bool has(const QString &list, const QString &name) const { return hasName(source().graph, m_part, list, name); }
    Q_INVOKABLE void setHas(const QString &list, const QString &name, bool on);
    Q_INVOKABLE [[nodiscard]] QString words(const QString &language, const QString &field) const { return wordsOf(source(), language, m_part, field); }
    Q_INVOKABLE void setWords(const QString &language, const QString &field, const QString &text);
    Q_INVOKABLE void addWay();
    Q_INVOKABLE void removeWay(int way);
    Q_INVOKABLE void addLine();
    Q_INVOKABLE void removeLine(int line);
    Q_INVOKABLE void addTurn();
    Q_INVOKABLE void addReply();
    // kind: state, flag, check, blocker, objection, must, end.
    Q_INVOKABLE void addDeclared(const QString &kind);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void move(int by);
    // Empty when it was done; else why not.
    Q_INVOKABLE QString rename(const QString &id);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }
    Q_INVOKABLE void discard();  // back to what is published; can be undone
    Q_INVOKABLE [[nodiscard]] QVariantList compare() const;  // [{change, kind, id, place, what, before, after}]
    Q_INVOKABLE void play(bool fromHere);
    // The files as the pack wants them, below a folder. Only a script without errors.
    Q_INVOKABLE void handOver(const QUrl &folder);

Q_SIGNALS:
    void changed();
    void selectionChanged();
    void structureChanged();
    void valuesChanged();
    void checkChanged();
    void saveStateChanged();
    void handedOver(const QString &folder);

private:
    // What the form is made of, apart from the values in it.
    struct Structure {
        QStringList wordFields;
        int lines = 0, ways = 0;
        QVariantList targets, behaviours, kept, blockers, objections, stateNames;
        bool operator==(const Structure &) const = default;
    };
    using Edit = std::function<void(CallSource &)>;
    // name: of the edit, as undo offers it. field: of the same kind follow each other as one step.
    bool apply(const QString &name, const Edit &edit, const QString &field = {});
    void followed();
    void choose(const Part &part);
    void readStructure();
    void checkSoon();
    void startCheck();
    void save();
    void draftsChanged();
    void fail(const Error &error);
    [[nodiscard]] static QString partText(const Mark &place);
    [[nodiscard]] QString placeText(const Mark &place, const QString &language) const;
    [[nodiscard]] QVariantList named(const QStringList &ids, NamedTexts TextsSource::*texts) const;
    [[nodiscard]] const TextsSource *shownTexts() const;

    HostContext &m_host;
    QString m_activity;
    Part m_part;
    std::optional<LoadedSource> m_loaded;
    EditHistory m_history;
    Outline m_outline;
    SourceCheck m_check;
    DraftWriter m_drafts;
    QTimer m_checkPause, m_savePause;
    Structure m_structure;
    std::optional<Error> m_error;
    std::optional<QVariantMap> m_playNext;  // when the draft is on the disk
    QString m_saveState;
    int m_revision = 0;
    int m_checked = -1;  // the revision whose check is shown
    bool m_isEdited = false;
    bool m_loading = true;
};

}  // namespace vestibule::coldcall
