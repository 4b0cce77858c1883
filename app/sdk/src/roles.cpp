#include <vestibule/roles.h>

#include <array>
#include <utility>

namespace vestibule {
namespace {

constexpr std::array Words = {std::pair{Role::Trainee, "trainee"}, std::pair{Role::Mentor, "mentor"},
                              std::pair{Role::Hr, "hr"}, std::pair{Role::Administrator, "administrator"},
                              std::pair{Role::Root, "root"}};

}  // namespace

QString roleWord(Role role)
{
    for (const auto &[value, word] : Words)
        if (value == role)
            return QLatin1String(word);
    return {};
}

std::optional<Role> roleFromWord(QStringView word)
{
    for (const auto &[value, text] : Words)
        if (word == QLatin1String(text))
            return value;
    return std::nullopt;
}

}  // namespace vestibule
