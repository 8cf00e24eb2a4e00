// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/base.h"

namespace ui {

/// One answer of the portal, as pages show it: not asked for yet, on its way, there, or not to be
/// had. GUI thread.
template <typename T>
class Fetched {
  public:
    enum class State { fresh, loading, ready, failed };

    /// `told` is called at every change.
    explicit Fetched(std::function<void()> told) : told_(std::move(told)) {
        QObject::connect(&watcher_, &QFutureWatcherBase::finished, &watcher_,
                         [this] { onAnswer(); });
    }
    ~Fetched() { watcher_.cancel(); }

    State state() const { return state_; }
    bool isReady() const { return state_ == State::ready; }
    /// The last one that came: it stays while a newer one is on its way.
    const T& value() const { return value_; }
    /// Only when failed.
    const std::optional<core::Error>& error() const { return error_; }
    /// There, or on its way.
    bool isAsked() const { return state_ == State::loading || state_ == State::ready; }

    void ask(core::Async<T> answer) {
        state_ = State::loading;
        error_.reset();
        watcher_.setFuture(std::move(answer));
        told_();
    }
    void set(T value) {
        drop();
        value_ = std::move(value);
        state_ = State::ready;
        told_();
    }
    /// R92: forgets it, and what is on its way.
    void clear() {
        drop();
        value_ = {};
        state_ = State::fresh;
        told_();
    }

  private:
    void drop() {
        watcher_.cancel();
        watcher_.setFuture({});
        error_.reset();
    }
    void onAnswer() {
        if (watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
        auto answer = watcher_.result();
        state_ = answer ? State::ready : State::failed;
        if (answer)
            value_ = std::move(*answer);
        else
            error_ = answer.error();
        told_();
    }

    std::function<void()> told_;
    QFutureWatcher<core::Result<T>> watcher_;
    T value_{};
    std::optional<core::Error> error_;
    State state_ = State::fresh;
};

}  // namespace ui
