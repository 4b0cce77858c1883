#include "gift/numbers.h"

#include <algorithm>
#include <cmath>

namespace vestibule::quiz::gift {

namespace {

bool consistsOf(QStringView text, QStringView characters)
{
    return !text.isEmpty() && std::ranges::all_of(text, [&](QChar c) { return characters.contains(c); });
}

}  // namespace

std::optional<double> plainNumber(QStringView text)
{
    text = text.trimmed();
    bool valid = false;
    const double number =
        consistsOf(text, u"0123456789.+-eE") ? text.toDouble(&valid) : 0;  // alone it would also take "inf" and "nan"
    if (!valid || !std::isfinite(number))
        return std::nullopt;
    return number;
}

bool isWeight(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    constexpr QStringView digits = u"0123456789";
    const qsizetype point = text.indexOf(u'.');
    return consistsOf(text.left(point), digits) &&
           (point < 0 || point + 1 == text.size() || consistsOf(text.sliced(point + 1), digits));
}

bool resemblesWeight(QStringView text) { return consistsOf(text, u"0123456789.,+- "); }

std::expected<NumberRule, NumberFault> readNumberRule(QStringView text)
{
    text = text.trimmed();
    if (const qsizetype dots = text.indexOf(u".."); dots > 0) {
        const auto min = plainNumber(text.left(dots));
        const auto max = plainNumber(text.sliced(dots + 2));
        if (!min || !max)
            return std::unexpected(NumberFault::NotANumber);
        if (*min > *max)
            return std::unexpected(NumberFault::Reversed);
        return Between{*min, *max};
    }
    const qsizetype colon = text.indexOf(u':');
    const QStringView value = colon > 0 ? text.left(colon) : text;
    const auto tolerance = colon > 0 ? plainNumber(text.sliced(colon + 1)) : 0.0;
    if (!tolerance)
        return std::unexpected(NumberFault::NotANumber);
    if (*tolerance < 0)
        return std::unexpected(NumberFault::NegativeTolerance);
    if (value.trimmed() == u"*")
        return AnyNumber{};
    if (const auto number = plainNumber(value))
        return Near{*number, *tolerance};
    return std::unexpected(NumberFault::NotANumber);
}

}  // namespace vestibule::quiz::gift
