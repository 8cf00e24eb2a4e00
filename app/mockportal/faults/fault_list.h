// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "app/mockportal/faults/fault.h"
#include "app/mockportal/http/message.h"

namespace mockportal {

/// The faults waiting for their requests, oldest first.
class FaultList {
  public:
    void add(const Fault& fault) { waiting_.push_back(fault); }
    /// The oldest that is for this request; it has then been used once.
    std::optional<Fault> take(const Request& request);
    std::size_t size() const { return waiting_.size(); }
    void clear() { waiting_.clear(); }

  private:
    std::vector<Fault> waiting_;
};

}  // namespace mockportal
