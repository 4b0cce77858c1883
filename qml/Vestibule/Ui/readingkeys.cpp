#include "readingkeys.h"

namespace vestibule::ui {

void ReadingKeys::setReader(QQuickItem *reader)
{
    if (m_reader == reader)
        return;
    if (m_reader)
        m_reader->removeEventFilter(this);
    m_reader = reader;
    if (m_reader)
        m_reader->installEventFilter(this);
    Q_EMIT readerChanged();
}

// What is no shortcut comes again as a key: copying and choosing go on.
bool ReadingKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_reader->property("readOnly").toBool())
        return false;
    event->ignore();
    return true;
}

}  // namespace vestibule::ui
