#include "core/crypto/secretbytes.h"

#include "core/crypto/sodium.h"

#include <cstring>
#include <new>
#include <utility>

namespace vestibule::core {

SecretBytes::SecretBytes(qsizetype size) : m_size(size)
{
    useSodium();
    if (size == 0)
        return;
    m_data = static_cast<uchar *>(sodium_malloc(size_t(size)));
    if (!m_data)
        throw std::bad_alloc();
    std::memset(m_data, 0, size_t(size));
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { wipe(); }

SecretBytes SecretBytes::fromText(const QString &text)
{
    QByteArray utf8 = text.normalized(QString::NormalizationForm_KC).toUtf8();
    SecretBytes secret(utf8.size());
    if (!utf8.isEmpty())
        std::memcpy(secret.m_data, utf8.constData(), size_t(utf8.size()));
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    return secret;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.m_data, size_t(size));
    return secret;
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes copy(m_size);
    if (m_size > 0)
        std::memcpy(copy.m_data, m_data, size_t(m_size));
    return copy;
}

void SecretBytes::wipe() noexcept
{
    if (m_data)
        sodium_free(m_data);  // overwrites before it releases
    m_data = nullptr;
    m_size = 0;
}

void wipeText(QString &text) noexcept
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

}  // namespace vestibule::core
