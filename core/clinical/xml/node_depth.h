// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace core::clinical {

/// How deep a recursion over elements is: documents are nested by whoever wrote them, the stack is
/// ours. What is deeper is left out.
class NodeDepth {
  public:
    static constexpr int deepest = 200;

    bool mayEnter() const { return depth_ < deepest; }
    NodeDepth within() const {
        NodeDepth inner;
        inner.depth_ = depth_ + 1;
        return inner;
    }

  private:
    int depth_ = 0;
};

}  // namespace core::clinical
