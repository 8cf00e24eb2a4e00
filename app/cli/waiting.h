// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>

#include "core/base/base.h"
#include "core/card/card_service.h"

namespace cli {

/// Runs the event loop until the future has its result.
template <typename T>
core::Result<T> await(const core::Async<T>& future) {
    QEventLoop loop;
    QFutureWatcher<core::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) loop.exec();
    return future.resultCount() > 0 ? future.result() : core::fail(core::errors::cancelled);
}

/// Waits until the card was read. A reader just plugged in and a card on its way get a moment to
/// arrive; one that was there and is gone gives card.removed.
core::CardSnapshot settled(core::CardService& cards);

}  // namespace cli
