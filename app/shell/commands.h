// What the window itself can do: one table for the keys that do it, for the list of keys that people read, and for the palette.
#pragma once
#include "core/workspace/workspace.h"
#include "shell/navigator.h"
#include "shell/settingsmodel.h"

#include <QKeySequence>
#include <QtQml/qqmlregistration.h>

#include <span>

namespace vestibule::shell {

enum class Command {
    OpenPalette, GoBack, GoHome, ShowNotices, ShowKeyMap, Settings, Plugins, Lock, SignOut, SystemTheme, LightTheme, DarkTheme, HighContrast, English, Russian, Gallery
};

struct CommandRow {
    Command command;
    const char *id;        // "go-back"; never changes, because machines remember it
    const char *title;     // to be translated in the context "Commands"
    const char *iconName;
    QList<const char *> keys;  // "Ctrl+K"; the first is the one that people are told
    bool inPalette;
    bool forDevelopers = false;

    [[nodiscard]] QStringList sequences() const;
};
[[nodiscard]] std::span<const CommandRow> commandRows();
[[nodiscard]] QString titleOf(const CommandRow &row);

// As they stand on a keyboard, in the language of the interface: "Alt+Влево".
[[nodiscard]] QString keyText(const QKeySequence &keys);
[[nodiscard]] QString keyText(const QString &portable);
[[nodiscard]] QString shortcutOf(const CommandRow &row);

class Commands : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    // [{command, sequences}]: what the window makes its shortcuts of.
    Q_PROPERTY(QVariantList shortcuts READ shortcuts CONSTANT)
    // [{title, rows: [{title, keys: […]}]}]: the same and the palette's keys, for people.
    Q_PROPERTY(QVariantList keyMap READ keyMap NOTIFY retranslated)

public:
    // All of them outlive the object.
    struct Parts {
        core::Workspace *workspace = nullptr;
        Navigator *navigator = nullptr;
        SettingsModel *settings = nullptr;
        bool developer = false;
    };
    explicit Commands(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] static QVariantList shortcuts();
    [[nodiscard]] static QVariantList keyMap();

    // What to press for a command; empty when there is nothing to press.
    Q_INVOKABLE QString keys(const QString &id) const;
    // As they stand on a keyboard; what is no key is left as it is.
    Q_INVOKABLE QStringList keyTexts(const QStringList &portable) const;
    // By its id; false when there is none for this person.
    Q_INVOKABLE bool run(const QString &id);

Q_SIGNALS:
    void paletteWanted();
    void noticesWanted();
    void keyMapWanted();
    void retranslated();

private:
    void run(Command command);

    Parts m_parts;
};

}  // namespace vestibule::shell
