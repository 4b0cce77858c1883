// Durations in ms; nothing moves when the desktop or the person asks for it.
#pragma once
#include <QObject>
#include <QQmlEngine>

namespace vestibule::ui {

class Motion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool reduced READ reduced WRITE setReduced NOTIFY reducedChanged)  // starts as the desktop has it
    Q_PROPERTY(int state READ state NOTIFY reducedChanged)                        // a colour changes
    Q_PROPERTY(int place READ place NOTIFY reducedChanged)                        // something moves
    Q_PROPERTY(int pulse READ pulse NOTIFY reducedChanged)                        // one beat of something that waits
    Q_PROPERTY(int skeletonDelay MEMBER m_skeletonDelay CONSTANT)  // an answer faster than this shows no skeleton
    Q_PROPERTY(int typing MEMBER m_typing CONSTANT)                // how long a search waits for the next key
    Q_PROPERTY(int word MEMBER m_word CONSTANT)                    // how long the next letter belongs to those typed before it
    Q_PROPERTY(int tip MEMBER m_tip CONSTANT)                      // how long the pointer rests before a tip shows
    Q_PROPERTY(int toast MEMBER m_toast CONSTANT)                  // how long a toast stays

public:
    explicit Motion(QObject *parent = nullptr);

    [[nodiscard]] bool reduced() const { return m_reduced; }
    void setReduced(bool reduced);
    [[nodiscard]] int state() const { return m_reduced ? 0 : 120; }
    [[nodiscard]] int place() const { return m_reduced ? 0 : 180; }
    [[nodiscard]] int pulse() const { return m_reduced ? 0 : 900; }

Q_SIGNALS:
    void reducedChanged();

private:
    bool m_reduced;
    int m_skeletonDelay = 150;
    int m_typing = 150;
    int m_word = 1000;
    int m_tip = 600;
    int m_toast = 6000;
};

}  // namespace vestibule::ui
