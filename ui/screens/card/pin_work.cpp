// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_work.h"

#include "ui/shell/navigator.h"

namespace ui {
namespace {

PinError errorOf(const core::Result<void>& outcome) {
    return outcome ? std::nullopt : std::optional(outcome.error());
}

}  // namespace

PinWork::PinWork(const Context& context, PinTask task, QObject* parent)
    : QObject(parent), context_(context), task_(task) {
    connect(&watcher_, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (running_ && value > 0) Q_EMIT sent();
    });
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] {
        if (running_ && watcher_.future().resultCount() > 0) end(errorOf(watcher_.result()));
    });
}

PinWork::~PinWork() {
    if (!running_) return;
    if (!isSent()) watcher_.cancel();
    const auto tell = [&context = context_, task = task_](const core::Result<void>& outcome) {
        context.navigator.notify(pinOutcomeWords(task, errorOf(outcome)).title);
    };
    core::whenDone(core::Async<void>(watcher_.future()), &context_.services.cards, tell);
}

void PinWork::start(const core::Async<void>& work) {
    running_ = true;
    watcher_.setFuture(work);
}

// Between the question and the cancelling the card may have been told after all: then nobody will
// hear what it said.
void PinWork::cancel() {
    if (!running_ || isSent()) return;
    watcher_.cancel();
    end(core::Error{isSent() ? core::errors::pinUncertain : core::errors::cancelled});
}

bool PinWork::isSent() const {
    return watcher_.progressValue() > 0;
}

void PinWork::end(const PinError& error) {
    running_ = false;
    Q_EMIT finished(error);
}

}  // namespace ui
