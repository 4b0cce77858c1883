// Runs tst_*.qml over Vestibule.Ui.
#include "screenreader.h"

#include <Vestibule/Ui/install.h>

#include <QLocale>
#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        vestibule::ui::install();
        if (!vestibule::ui::useBundledFont())
            qFatal("The bundled font does not load");
        qmlRegisterSingletonInstance("Vestibule.Test", 1, 0, "ScreenReader", &m_reader);
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlEngine::setObjectOwnership(&m_reader, QQmlEngine::CppOwnership);
    }

private:
    ScreenReader m_reader;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_ui, Setup)

#include "main.moc"
