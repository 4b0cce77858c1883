// The four roles of an account, and the root key that only certifies at set-up.
#pragma once
#include <vestibule/export.h>

#include <QFlags>
#include <QString>

#include <optional>

namespace vestibule {

enum class Role { Trainee = 1, Mentor = 2, Hr = 4, Administrator = 8, Root = 16 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

// "trainee", "mentor", "hr", "administrator", "root": the same words in SQL, JSON, manifests and content.
[[nodiscard]] VESTIBULE_SDK_EXPORT QString roleWord(Role role);
[[nodiscard]] VESTIBULE_SDK_EXPORT std::optional<Role> roleFromWord(QStringView word);

}  // namespace vestibule
