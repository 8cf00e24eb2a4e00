// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <typeindex>
#include <unordered_map>

namespace ui {

/// What screens keep for the length of one session: lists, caches, view models, one of a type.
/// Emptied at its end (R92), so nothing of one person is there when the next one logs in. GUI
/// thread.
class SessionScope {
  public:
    /// The T of this session; `make` gives a std::shared_ptr<T> the first time.
    template <typename T, typename Make>
    std::shared_ptr<T> obtain(Make make) {
        auto& kept = kept_[std::type_index(typeid(T))];
        if (!kept) kept = std::shared_ptr<T>(make());
        return std::static_pointer_cast<T>(kept);
    }
    void clear() { kept_.clear(); }
    bool empty() const { return kept_.empty(); }

  private:
    std::unordered_map<std::type_index, std::shared_ptr<void>> kept_;
};

}  // namespace ui
