// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <optional>

#include "app/mockportal/http/message.h"

namespace mockportal {

/// Why something about an appointment is not done.
struct BookingRefusal {
    const char* code = nullptr;        // of http://fse.example/cs/rifiuto
    int status = 422;                  // 409: what is here is not what the client believes
    QString why{};                     // for OperationOutcome.diagnostics, without a person's data
    std::optional<int> ticketCents{};  // what it would cost
};

Response refusalResponse(const BookingRefusal& refusal);

/// 412: If-Match is missing or of another version.
Response otherVersion();

}  // namespace mockportal
