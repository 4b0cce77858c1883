#include "install.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>

using namespace Qt::StringLiterals;

namespace vestibule::ui {

void install()
{
    QQuickStyle::setStyle(u"Basic"_s);
    // A desktop's own theme may lack the names that the views use; breeze is what the package depends on.
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << u"/usr/share/icons"_s);
    QIcon::setThemeName(u"breeze"_s);
}

bool useBundledFont()
{
    const int regular = QFontDatabase::addApplicationFont(u":/qt/qml/Vestibule/Ui/fonts/NotoSans-Regular.ttf"_s);
    const int bold = QFontDatabase::addApplicationFont(u":/qt/qml/Vestibule/Ui/fonts/NotoSans-Bold.ttf"_s);
    // The minus and the arrows, which the other two lack.
    const int signs = QFontDatabase::addApplicationFont(u":/qt/qml/Vestibule/Ui/fonts/NotoSansMath-Signs.ttf"_s);
    if (regular < 0 || bold < 0 || signs < 0)
        return false;
    QGuiApplication::setFont(QFont(QFontDatabase::applicationFontFamilies(regular).constFirst()));
    return true;
}

}  // namespace vestibule::ui
