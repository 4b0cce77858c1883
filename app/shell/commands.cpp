#include "shell/commands.h"

#include "shell/palette/palettekeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

const QList<CommandRow> &table()
{
    static const QList<CommandRow> rows{
        {Command::OpenPalette, "open-palette", QT_TRANSLATE_NOOP("Commands", "Search for anything"), "search", {"Ctrl+K"}, false},
        {Command::GoBack, "go-back", QT_TRANSLATE_NOOP("Commands", "Go back"), "go-previous", {"Alt+Left", "Back"}, true},
        {Command::GoHome, "go-home", QT_TRANSLATE_NOOP("Commands", "Go to Home"), "go-home", {"Alt+Home"}, false},
        {Command::ShowNotices, "show-notices", QT_TRANSLATE_NOOP("Commands", "Show the notices"), "notifications", {"Ctrl+Shift+N"}, true},
        {Command::ShowKeyMap, "show-keys", QT_TRANSLATE_NOOP("Commands", "Show the keys"), "input-keyboard", {"F1", "?"}, true},
        {Command::Settings, "settings", QT_TRANSLATE_NOOP("Commands", "Settings"), "configure", {"Ctrl+,"}, true},
        {Command::Plugins, "plugins", QT_TRANSLATE_NOOP("Commands", "Plugins"), "preferences-plugin", {}, true},
        {Command::Lock, "lock", QT_TRANSLATE_NOOP("Commands", "Lock"), "system-lock-screen", {"Ctrl+L"}, true},
        {Command::SignOut, "sign-out", QT_TRANSLATE_NOOP("Commands", "Sign out"), "system-log-out", {}, true},
        {Command::SystemTheme, "theme-system", QT_TRANSLATE_NOOP("Commands", "Theme: as the system"), "contrast", {}, true},
        {Command::LightTheme, "theme-light", QT_TRANSLATE_NOOP("Commands", "Theme: light"), "contrast", {}, true},
        {Command::DarkTheme, "theme-dark", QT_TRANSLATE_NOOP("Commands", "Theme: dark"), "contrast", {}, true},
        {Command::HighContrast, "high-contrast", QT_TRANSLATE_NOOP("Commands", "High contrast: on or off"), "contrast", {}, true},
        {Command::English, "language-en", QT_TRANSLATE_NOOP("Commands", "Language: English"), "preferences-desktop-locale", {}, true},
        {Command::Russian, "language-ru", QT_TRANSLATE_NOOP("Commands", "Language: Русский"), "preferences-desktop-locale", {}, true},
        {Command::Gallery, "gallery", QT_TRANSLATE_NOOP("Commands", "Gallery of all controls"), "applications-graphics", {}, true, true}};
    return rows;
}

template <class Keys>
QVariantMap rowOf(const char *title, const QList<Keys> &all)
{
    QStringList keys;
    for (const Keys &one : all)
        keys << keyText(QKeySequence(one));
    keys.removeDuplicates();
    return {{u"title"_s, QCoreApplication::translate("Commands", title)}, {u"keys"_s, keys}};
}

QVariantList windowRows()
{
    QVariantList rows;
    for (const CommandRow &row : commandRows())
        if (!row.keys.isEmpty())
            rows.append(rowOf(row.title, row.sequences()));
    return rows;
}

QVariantList paletteRows()
{
    QVariantList rows;
    for (const PaletteKey &row : paletteKeys())
        rows.append(rowOf(row.title, row.keys));
    return rows;
}

const CommandRow *find(const QString &id)
{
    const auto found = std::ranges::find_if(table(), [&](const CommandRow &row) { return id == QLatin1String(row.id); });
    return found == table().end() ? nullptr : &*found;
}

}  // namespace

QStringList CommandRow::sequences() const
{
    QStringList all;
    for (const char *one : keys)
        all << QLatin1String(one);
    return all;
}

std::span<const CommandRow> commandRows()
{
    return {table().cbegin(), size_t(table().size())};
}

QString titleOf(const CommandRow &row)
{
    return QCoreApplication::translate("Commands", row.title);
}

QString keyText(const QKeySequence &keys)
{
    return keyText(keys.toString(QKeySequence::PortableText));
}

QString keyText(const QString &portable)
{
    static constexpr std::pair<const char *, const char *> names[] = {
        {"Left", QT_TRANSLATE_NOOP("Commands", "Left")},        {"Right", QT_TRANSLATE_NOOP("Commands", "Right")},
        {"Up", QT_TRANSLATE_NOOP("Commands", "Up")},            {"Down", QT_TRANSLATE_NOOP("Commands", "Down")},
        {"PgUp", QT_TRANSLATE_NOOP("Commands", "Page Up")},     {"PgDown", QT_TRANSLATE_NOOP("Commands", "Page Down")},
        {"Return", QT_TRANSLATE_NOOP("Commands", "Enter")},     {"Space", QT_TRANSLATE_NOOP("Commands", "Space")},
        {"Plus", QT_TRANSLATE_NOOP("Commands", "Plus")},        {"Minus", QT_TRANSLATE_NOOP("Commands", "Minus")}};
    QStringList parts = portable.split(u'+');
    for (const auto &[written, name] : names)
        if (parts.last() == QLatin1String(written))
            parts.last() = QCoreApplication::translate("Commands", name);
    return parts.join(u'+');
}

QString shortcutOf(const CommandRow &row)
{
    return row.keys.isEmpty() ? QString() : keyText(QKeySequence(QLatin1String(row.keys.first())));
}

Commands::Commands(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
}

QVariantList Commands::shortcuts()
{
    QVariantList all;
    for (const CommandRow &row : commandRows()) {
        if (!row.keys.isEmpty())
            all.append(QVariantMap{{u"command"_s, QLatin1String(row.id)}, {u"sequences"_s, row.sequences()}});
    }
    return all;
}

QVariantList Commands::keyMap()
{
    return {QVariantMap{{u"title"_s, tr("Everywhere")}, {u"rows"_s, windowRows()}},
            QVariantMap{{u"title"_s, tr("In the search")}, {u"rows"_s, paletteRows()}}};
}

QString Commands::keys(const QString &id) const
{
    const CommandRow *row = find(id);
    return row ? shortcutOf(*row) : QString();
}

QStringList Commands::keyTexts(const QStringList &portable) const
{
    QStringList texts;
    for (const QString &keys : portable)
        texts << keyText(keys);
    return texts;
}

bool Commands::run(const QString &id)
{
    const CommandRow *row = find(id);
    if (!row || (row->forDevelopers && !m_parts.developer))
        return false;
    run(row->command);
    return true;
}

void Commands::run(Command command)
{
    switch (command) {
    case Command::OpenPalette: Q_EMIT paletteWanted(); break;
    case Command::ShowNotices: Q_EMIT noticesWanted(); break;
    case Command::ShowKeyMap: Q_EMIT keyMapWanted(); break;
    case Command::GoBack: m_parts.navigator->back(); break;
    case Command::GoHome: m_parts.navigator->open(u"shell.home"_s); break;
    case Command::Settings: m_parts.navigator->open(u"shell.settings"_s); break;
    case Command::Plugins: m_parts.navigator->open(u"shell.plugins"_s); break;
    case Command::Lock: m_parts.workspace->lock(); break;
    case Command::SignOut: m_parts.navigator->leaveGuard()->leave([this] { m_parts.workspace->signOut(); }); break;
    case Command::SystemTheme: m_parts.settings->setTheme(u"system"_s); break;
    case Command::LightTheme: m_parts.settings->setTheme(u"light"_s); break;
    case Command::DarkTheme: m_parts.settings->setTheme(u"dark"_s); break;
    case Command::HighContrast: m_parts.settings->setHighContrast(!m_parts.settings->highContrast()); break;
    case Command::English: m_parts.settings->setLanguage(u"en"_s); break;
    case Command::Russian: m_parts.settings->setLanguage(u"ru"_s); break;
    case Command::Gallery: m_parts.navigator->jump(u"shell.gallery"_s); break;
    }
}

}  // namespace vestibule::shell
