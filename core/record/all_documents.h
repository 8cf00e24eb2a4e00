// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/record/record_gateway.h"

class QObject;

namespace core {

/// Every document of the record, newest first. Cancelled with the future; no answer once the
/// context is gone. The gateway must live as long as the context.
Async<QVector<Document>> allDocuments(RecordGateway& gateway, QObject* context);

}  // namespace core
