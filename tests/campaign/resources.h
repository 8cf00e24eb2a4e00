// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace campaign {

/// What this process holds now.
struct Resources {
    long residentKiB = 0;  // after giving back to the system what is free
    long heapKiB = 0;      // allocated and not freed
    long threads = 0;

    static Resources now();
};

}  // namespace campaign
