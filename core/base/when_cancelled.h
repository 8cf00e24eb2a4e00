// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <utility>

#include "core/base/base.h"

namespace core {

/// Calls `work` on the context's thread once the person has cancelled; not at all if the context
/// goes first.
template <typename T, typename Work>
void whenCancelled(const Async<T>& future, QObject* context, Work work) {
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context, std::move(work));
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

}  // namespace core
