// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPromise>

#include "core/base/base.h"
#include "core/base/when_cancelled.h"

namespace core {

/// The giving end of an Async<T>. Used on one thread. A pledge that dies without having given
/// cancels its future.
template <typename T>
class Pledge {
  public:
    Pledge() { promise_.start(); }
    Pledge(Pledge&&) noexcept = default;
    Pledge& operator=(Pledge&&) noexcept = default;

    Async<T> future() const { return promise_.future(); }
    bool cancelled() const { return promise_.isCanceled(); }

    /// The first one counts.
    void give(Result<T> result) {
        if (std::exchange(given_, true)) return;
        promise_.addResult(std::move(result));
        promise_.finish();
    }

    /// Calls `work` on the context's thread once the person has cancelled.
    template <typename Work>
    void onCancel(QObject* context, Work work) const {
        whenCancelled(future(), context, std::move(work));
    }

  private:
    QPromise<Result<T>> promise_;
    bool given_ = false;
};

/// A future that is there already.
template <typename T>
Async<T> ready(Result<T> result) {
    Pledge<T> pledge;
    auto future = pledge.future();
    pledge.give(std::move(result));
    return future;
}

}  // namespace core
