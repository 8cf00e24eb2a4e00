// SPDX-License-Identifier: EUPL-1.2
// The vocabulary of core, so that ui includes core only: bytes, errors, results and secrets come
// from pcsc/base.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFutureWatcher>
#include <span>
#include <utility>

#include "core/base/portal_errors.h"
#include "pcsc/base/bytes.h"
#include "pcsc/base/card_errors.h"
#include "pcsc/base/error.h"
#include "pcsc/base/result.h"
#include "pcsc/base/secret_buffer.h"

namespace core {

using pcsc::Bytes;
using pcsc::ByteView;
using pcsc::Error;
using pcsc::ErrorCode;
using pcsc::fail;
using pcsc::Result;
using pcsc::SecretBuffer;
using pcsc::secureWipe;

namespace errors {
using namespace pcsc::errors;
}

/// Work that takes time: always a future of a value or an error, never an exception. Continue with
/// whenDone. `future.cancel()` gives up; a cancelled future may have no result.
template <typename T>
using Async = QFuture<Result<T>>;

/// Calls `work(Result<T>)` on the context's thread once the future has its result; not at all when
/// it was cancelled without one, or when the context is gone by then. (Not QFuture::then(context,
/// …): Qt 6.4 aborts when the context goes first.)
template <typename T, typename Work>
void whenDone(const Async<T>& future, QObject* context, Work work) {
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, work = std::move(work)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) work(watcher->result());
                     });
    watcher->setFuture(future);
}

}  // namespace core
