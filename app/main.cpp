// Reads argv, picks the application class, and hands over to the composition root.
#include "compose/program.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using vestibule::compose::Program;

    QCoreApplication::setApplicationName(QStringLiteral("vestibule"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VESTIBULE_VERSION));

    Program program(argc, argv);
    switch (program.needs()) {
    case Program::Needs::Nothing: {
        QCoreApplication application(argc, argv);
        return program.explain(argc, argv);
    }
    case Program::Needs::Core: {
        QCoreApplication application(argc, argv);
        return program.runCommand();
    }
    case Program::Needs::Gui: {
        Program::prepareGui();
        QGuiApplication application(argc, argv);
        return program.runCommand();
    }
    case Program::Needs::Window: {
        QGuiApplication application(argc, argv);
        return program.runWindow();
    }
    }
    return 3;
}
