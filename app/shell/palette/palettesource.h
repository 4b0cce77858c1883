// Gathers what the palette finds, in the background: at sign-in, and again when people, content or the language change.
#pragma once
#include "shell/palette/paletteindex.h"
#include "shell/palette/palettematerial.h"

#include <vestibule/host.h>

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace vestibule::shell {

class PaletteSource : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        HostContext *host = nullptr;  // the shell's own; outlives the object
        std::function<QList<pluginhost::OfferedView>()> views;            // that the signed-in person may open
        std::function<QString(const QString &kind)> viewOfKind;           // empty: nobody shows it
        bool developer = false;
    };
    explicit PaletteSource(Parts parts, QObject *parent = nullptr);

    // With the session's services there.
    void begin();
    void end();
    // Gathers anew; at most one gathering is under way, and one more follows when it was asked for meanwhile.
    void refresh();
    // The same, if the last one is long ago: other programs on the same database write too.
    void refreshIfOld();

Q_SIGNALS:
    void gathered(const vestibule::shell::PaletteIndexPtr &index);

private:
    void gatherPeople(PaletteMaterial material);
    void gatherContent(PaletteMaterial material);
    void prepare(const PaletteMaterial &material);
    void readPages(const PaletteMaterial &material);
    void finish();
    [[nodiscard]] bool knowsPagesOf(const PaletteMaterial &material) const;

    Parts m_parts;
    int m_session = 0;  // counts them: what belongs to one before is passed over
    // What the pages say stays the same as long as the version and the language do.
    struct {
        QString content, language;
        PageTextsPtr texts;
    } m_pages;
    bool m_running = false;
    bool m_again = false;
    QElapsedTimer m_age;
};

}  // namespace vestibule::shell
