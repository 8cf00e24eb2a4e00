// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <unistd.h>

namespace standardstream {

/// Puts another file in the place of a standard stream as long as it lives.
class Replaced {
  public:
    Replaced(int stream, int file) : stream_(stream), before_(::dup(stream)) {
        ::dup2(file, stream);
    }
    ~Replaced() {
        ::dup2(before_, stream_);
        ::close(before_);
    }
    Replaced(const Replaced&) = delete;
    Replaced& operator=(const Replaced&) = delete;

  private:
    int stream_;
    int before_;
};

}  // namespace standardstream
