import QtQuick
import Vestibule.Ui
import Vestibule.Shell

// For developers: the gallery, in the appearance that the settings say.
Gallery {
    id: page

    required property SettingsPageModel model

    onThemeChosen: theme => page.model.settings.theme = theme
    onHighContrastChosen: high => page.model.settings.highContrast = high
}
