// Table `account`: what an account is now. The person's login and name stand beside it, in storage's own table.
#pragma once
#include <vestibule/projector.h>

namespace vestibule::core {

class AccountProjector final : public Projector
{
public:
    enum Value { RoleWord, Active, Mentor, Programme, Content, Start };

    [[nodiscard]] const ProjectionSpec &spec() const noexcept override;
    [[nodiscard]] QList<QList<Cell>> keysOf(const Event &event) const noexcept override;
    void apply(ProjectedRow &row, const Event &event) const noexcept override;
};

// Table `account_key`: every key that an account ever had.
class AccountKeyProjector final : public Projector
{
public:
    enum Value { PublicKey, CertifiedBy, Since, Retired };

    [[nodiscard]] const ProjectionSpec &spec() const noexcept override;
    [[nodiscard]] QList<QList<Cell>> keysOf(const Event &event) const noexcept override;
    void apply(ProjectedRow &row, const Event &event) const noexcept override;
};

}  // namespace vestibule::core
