// LD_PRELOAD: ids that count up instead of being drawn at random, so that two tours shuffle their quizzes alike.
#include <vestibule/ids.h>

#include <atomic>

namespace vestibule {

QString uuid7(qint64 unixMs)
{
    static std::atomic<quint64> count{0};
    const QString time = QStringLiteral("%1").arg(quint64(unixMs), 12, 16, QLatin1Char('0'));
    return time.first(8) + u'-' + time.sliced(8) + QStringLiteral("-7000-8000-%1").arg(++count, 12, 16, QLatin1Char('0'));
}

}  // namespace vestibule
