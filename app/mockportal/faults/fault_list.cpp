// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/faults/fault_list.h"

#include <algorithm>

namespace mockportal {

std::optional<Fault> FaultList::take(const Request& request) {
    const auto hit = std::ranges::find_if(waiting_, [&](const Fault& fault) {
        return (fault.method.isEmpty() || fault.method == request.method) &&
               request.path.startsWith(fault.path);
    });
    if (hit == waiting_.end()) return std::nullopt;
    auto fault = *hit;
    if (--hit->times == 0) waiting_.erase(hit);
    return fault;
}

}  // namespace mockportal
