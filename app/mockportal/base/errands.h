// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace mockportal {

/// Runs work on the thread it lives on, for callers on other threads. Handed over under a mutex and
/// back through a std::future, which the thread sanitizer follows; Qt's own blocking call it does
/// not, as Qt is not built for it.
class Errands : public QObject {
  public:
    /// Waits for the result. Never from the thread it lives on, whose event loop has to run.
    template <typename Work>
    auto run(Work work) {
        auto task = std::make_shared<std::packaged_task<decltype(work())()>>(std::move(work));
        auto result = task->get_future();
        post([task] { (*task)(); });
        return result.get();
    }

  private:
    bool event(QEvent* event) override;
    void post(std::function<void()> errand);
    std::function<void()> take();

    std::mutex mutex_{};
    std::deque<std::function<void()>> waiting_{};
};

}  // namespace mockportal
