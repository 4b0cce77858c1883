#include <vestibule/ids.h>

#include <QRandomGenerator>

#include <array>
#include <atomic>

namespace vestibule {
namespace {

// 12 bits beside the millisecond: starts at random, so two processes in the same millisecond rarely share even that part.
quint32 nextCounter()
{
    static std::atomic<quint32> counter{QRandomGenerator::system()->generate()};
    return counter.fetch_add(1, std::memory_order_relaxed) & 0xfff;
}

}  // namespace

QString uuid7(qint64 unixMs)
{
    std::array<quint32, 2> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const quint64 high = (quint64(unixMs) << 16) | 0x7000 | nextCounter();
    const quint64 low = ((quint64(random[0]) << 32 | random[1]) & 0x3fff'ffff'ffff'ffff) | 0x8000'0000'0000'0000;
    const QString hex = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-' + hex.mid(16, 4) + u'-' + hex.mid(20);
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < 36; ++i) {
        const QChar c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

}  // namespace vestibule
