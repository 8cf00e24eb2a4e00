// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/transport.h"

#include <utility>

#include "pcsc/base/card_errors.h"

namespace pcsc {

Result<Bytes> Transport::control(std::uint32_t, ByteView) {
    return fail(errors::padRefused, "no such reader");
}

Result<Transaction> Transaction::begin(Transport& transport) {
    if (auto begun = transport.beginTransaction(); !begun) return std::unexpected(begun.error());
    return Transaction(transport);
}

Transaction::~Transaction() {
    if (transport_ != nullptr) transport_->endTransaction(disposition_);
}

Transaction::Transaction(Transaction&& other) noexcept
    : transport_(std::exchange(other.transport_, nullptr)), disposition_(other.disposition_) {}

}  // namespace pcsc
