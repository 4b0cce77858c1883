// LD_PRELOAD: no room on the disk. SQLite writes its database and log with pwrite, everything else goes on.
#include <cerrno>
#include <sys/types.h>

#define OVERRIDE extern "C" __attribute__((visibility("default")))

OVERRIDE ssize_t pwrite(int, const void *, size_t, off_t)
{
    errno = ENOSPC;
    return -1;
}

OVERRIDE ssize_t pwrite64(int, const void *, size_t, off_t)
{
    errno = ENOSPC;
    return -1;
}
