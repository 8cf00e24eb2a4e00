// SPDX-License-Identifier: EUPL-1.2
#include "core/base/hardening.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace core {

void hardenProcess() {
#ifdef _WIN32
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    // The leak checker of the address sanitizer is such a debugger.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

}  // namespace core
