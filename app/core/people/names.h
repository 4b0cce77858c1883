// The rules for logins, names and passwords, with messages that say what to do.
#pragma once
#include <vestibule/result.h>

namespace vestibule::core {

inline constexpr int MinPasswordChars = 10;

// As stored: trimmed, lower case, NFC.
[[nodiscard]] QString normalLogin(const QString &login);
// 1 to 64 letters, digits, ".", "_" or "-", beginning with a letter or digit. login: normal.
[[nodiscard]] Result<void> checkLogin(const QString &login);
// 1 to 200 visible characters.
[[nodiscard]] Result<void> checkName(const QString &name);
// Ten characters or more, not the login, not one character over and over, nothing invisible.
[[nodiscard]] Result<void> checkPassword(const QString &password, const QString &login);

}  // namespace vestibule::core
