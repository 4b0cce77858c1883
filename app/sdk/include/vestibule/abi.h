// The promise between host and plugin: same compiler family, same standard library, same Qt, same SDK. It is checked, not hoped:
// the host reads the stamp before it calls anything.
#pragma once
#include <QtCore/qglobal.h>

#include <cstdint>

namespace vestibule {

inline constexpr std::uint32_t SdkMajor = 1;  // raised when a virtual function or a struct of the SDK changes
inline constexpr std::uint32_t SdkMinor = 0;  // raised when an interface is added

struct AbiStamp {
    std::uint64_t magic;
    std::uint32_t size;
    std::uint32_t sdkMajor;
    std::uint32_t sdkMinor;
    std::uint32_t qtVersion;      // major << 16 | minor << 8
    std::uint32_t compilerFamily; // 1 GCC, 2 Clang
    std::uint32_t glibcxxRelease;
    std::uint32_t buildType;      // bit 0: NDEBUG is not set; bits 1, 2: address, thread sanitizer
    bool operator==(const AbiStamp &) const = default;
};

inline constexpr std::uint64_t AbiMagic = 0x31'4c'55'42'49'54'53'56;  // "VSTIBUL1"

#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::uint32_t SanitizerBits = 2;
#elif defined(__SANITIZE_THREAD__)
inline constexpr std::uint32_t SanitizerBits = 4;
#else
inline constexpr std::uint32_t SanitizerBits = 0;
#endif

constexpr AbiStamp currentAbi()
{
    return {AbiMagic,
            sizeof(AbiStamp),
            SdkMajor,
            SdkMinor,
            (QT_VERSION_MAJOR << 16) | (QT_VERSION_MINOR << 8),
#if defined(__clang__)
            2,
#else
            1,
#endif
            _GLIBCXX_RELEASE,
#ifdef NDEBUG
            0
#else
            1
#endif
                | SanitizerBits};
}

class Plugin;

// The module that made the plugin also destroys it.
struct PluginHandle {
    Plugin *plugin = nullptr;
    void (*destroy)(Plugin *) noexcept = nullptr;
};
using PluginFactory = void (*)(PluginHandle *) noexcept;

inline constexpr char StampAlias[] = "vestibule_plugin_stamp_1";
inline constexpr char FactoryAlias[] = "vestibule_plugin_create_1";

}  // namespace vestibule

// The same layout as BOOST_DLL_ALIAS (an unmangled pointer in section "boostdll"), written out so that the SDK needs no Boost.
#define VESTIBULE_ALIAS(symbol, alias)                                                        \
    extern "C" {                                                                              \
    extern __attribute__((section("boostdll"), visibility("default"))) const void *alias;     \
    __attribute__((used)) const void *alias = reinterpret_cast<const void *>(&symbol);        \
    }

// Exports the stamp and the factory under unmangled names in the section that boost::dll::library_info reads.
#define VESTIBULE_PLUGIN(Class)                                                                        \
    namespace {                                                                                        \
    void vestibuleDestroy(vestibule::Plugin *plugin) noexcept { delete static_cast<Class *>(plugin); } \
    }                                                                                                  \
    namespace vestibule_plugin {                                                                       \
    extern const vestibule::AbiStamp stamp;                                                            \
    const vestibule::AbiStamp stamp = vestibule::currentAbi();                                         \
    void create(vestibule::PluginHandle *out) noexcept;                                                \
    void create(vestibule::PluginHandle *out) noexcept                                                 \
    {                                                                                                  \
        try {                                                                                          \
            *out = {new Class, &vestibuleDestroy};                                                     \
        } catch (...) {                                                                                \
            *out = {};                                                                                 \
        }                                                                                              \
    }                                                                                                  \
    }                                                                                                  \
    VESTIBULE_ALIAS(vestibule_plugin::stamp, vestibule_plugin_stamp_1)                                 \
    VESTIBULE_ALIAS(vestibule_plugin::create, vestibule_plugin_create_1)
