// A file that exists only while code of a plugin runs that may take the process down. If the process dies there, the next start
// finds the file and knows the name.
#pragma once
#include <QFile>
#include <QString>

#include <optional>

namespace vestibule::pluginhost {

struct Suspect {
    QString plugin;  // id
    QString step;    // "library", "factory", "initialize"
};

// Held for one load step. Several processes share a data folder, so each writes a file of its own and holds a lock on it, which
// the system lets go of when the process dies. Does nothing when `dataFolder` is empty or cannot be written: a plugin that
// loads well must not fail for the lack of a note about it.
class Sentinel
{
public:
    Sentinel(const QString &dataFolder, const Suspect &suspect);
    ~Sentinel();
    Q_DISABLE_COPY_MOVE(Sentinel)

    // What processes that are gone left behind; the first by name.
    [[nodiscard]] static std::optional<Suspect> left(const QString &dataFolder);
    // Forgets them.
    static void clear(const QString &dataFolder);

private:
    QFile m_file;
};

}  // namespace vestibule::pluginhost
