// Inside storage a failed statement throws Failure, so that transactions roll back on the way out; every public function of
// storage turns it into a Result with guarded(). No exception leaves storage.
#pragma once
#include <vestibule/result.h>

#include <exception>
#include <type_traits>

namespace vestibule::storage {

class Failure final : public std::exception
{
public:
    explicit Failure(Error error) : m_error(std::move(error)), m_what(m_error.what.toUtf8()) {}
    [[nodiscard]] const Error &error() const noexcept { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what;
};

// Something was thrown that is not a Failure: by a projector, a visitor, or the library.
[[nodiscard]] Error unexpectedFault(const char *what);

template <class Work>
[[nodiscard]] auto guarded(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &failure) {
        return std::unexpected(failure.error());
    } catch (const std::exception &fault) {
        return std::unexpected(unexpectedFault(fault.what()));
    } catch (...) {
        return std::unexpected(unexpectedFault("an exception of an unknown type"));
    }
}

// The value, or its error thrown.
template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        throw Failure(std::move(result).error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

}  // namespace vestibule::storage
