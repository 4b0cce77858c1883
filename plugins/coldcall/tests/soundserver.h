// A sound server of one's own with a virtual line: what is played comes out of the virtual microphone.
#pragma once
#include <QProcess>
#include <QTemporaryDir>

namespace vestibule::coldcall::test {

class SoundServer
{
public:
    // With the environment of this process pointing to it: before the first use of Qt Multimedia.
    SoundServer();
    ~SoundServer();

    // Empty when it runs and has both devices; else what it said.
    [[nodiscard]] QString start();
    // pactl; false when that failed.
    bool control(const QStringList &arguments);
    // A sound file into the line, by a program that is not ours. Ends with the server.
    void play(const QString &file);
    void kill();

private:
    [[nodiscard]] bool isReady();

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_player;
};

// From now on this process finds no sound server at all.
void hideSoundServers();

}  // namespace vestibule::coldcall::test
