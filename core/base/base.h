// SPDX-License-Identifier: EUPL-1.2
// The vocabulary of core, so that ui includes core only: bytes, errors, results and secrets come from pcsc/base.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFuture>
#include <span>

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

namespace errors {
using namespace pcsc::errors;
}

/// Work that takes time: always a future of a value or an error, never an exception. Continue with
/// `future.then(object, [](Result<T> r) {...})`: the continuation runs on the object's thread and not at all once the
/// object is gone. `future.cancel()` gives up; a cancelled future has no result.
template <typename T>
using Async = QFuture<Result<T>>;

}  // namespace core
