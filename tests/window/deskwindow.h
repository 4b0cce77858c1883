// The program's window inside the test, on the sample company.
#pragma once
#include "compose/desk.h"
#include "office.h"
#include "shell/tour/stage.h"

namespace vestibule::test {

class DeskWindow
{
public:
    enum class For { Everybody, Developers };
    // Shows the window; any failure ends the test program.
    explicit DeskWindow(For whom = For::Everybody);
    ~DeskWindow();

    [[nodiscard]] shell::ShellModel &shell() { return m_desk->shell(); }
    [[nodiscard]] core::Workspace &workspace() { return m_desk->runtime().workspace(); }
    [[nodiscard]] shell::TourStage &stage() { return *m_stage; }
    [[nodiscard]] QQmlEngine &engine() { return *m_engine; }
    [[nodiscard]] QQuickWindow &window() const;

private:
    e2e::Office m_office;
    std::unique_ptr<compose::Desk> m_desk;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<shell::TourStage> m_stage;
};

}  // namespace vestibule::test
