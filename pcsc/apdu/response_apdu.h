// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <utility>

#include "pcsc/apdu/status_word.h"
#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"

namespace pcsc {

/// What a card answers: data, then the status word.
class ResponseApdu {
  public:
    ResponseApdu(Bytes data, StatusWord status) : data_(std::move(data)), status_(status) {}

    /// Errors: reader.fault for fewer than 2 bytes (PC/SC gives 0 when a card leaves in the middle:
    /// cns-card 8).
    static Result<ResponseApdu> parse(Bytes answer);

    const Bytes& data() const { return data_; }
    StatusWord status() const { return status_; }

  private:
    Bytes data_;
    StatusWord status_;
};

}  // namespace pcsc
