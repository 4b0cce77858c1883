// Bytes that must not leak: in memory that is locked, guarded and wiped when released.
#pragma once
#include <QString>

namespace vestibule::core {

class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size);  // zeros
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();
    Q_DISABLE_COPY(SecretBytes)

    // A password as bytes: NFKC, then UTF-8, so that it is the same from every keyboard.
    [[nodiscard]] static SecretBytes fromText(const QString &text);
    [[nodiscard]] static SecretBytes random(qsizetype size);
    [[nodiscard]] SecretBytes clone() const;

    [[nodiscard]] uchar *data() noexcept { return m_data; }
    [[nodiscard]] const uchar *data() const noexcept { return m_data; }
    [[nodiscard]] const char *chars() const noexcept { return reinterpret_cast<const char *>(m_data); }
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    void wipe() noexcept;  // empty afterwards

private:
    uchar *m_data = nullptr;
    qsizetype m_size = 0;
};

// Overwrites a QString that held a password. Best effort: copies made before stay where they are.
void wipeText(QString &text) noexcept;

}  // namespace vestibule::core
