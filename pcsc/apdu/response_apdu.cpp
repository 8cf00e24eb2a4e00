// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/apdu/response_apdu.h"

#include "pcsc/base/card_errors.h"

namespace pcsc {

Result<ResponseApdu> ResponseApdu::parse(Bytes answer) {
    if (answer.size() < 2) return fail(errors::readerFault, "answer without status word");
    const StatusWord status(answer[answer.size() - 2], answer.back());
    answer.resize(answer.size() - 2);
    return ResponseApdu(std::move(answer), status);
}

}  // namespace pcsc
