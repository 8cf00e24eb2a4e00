// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_lot.h"

namespace pcsc {

std::optional<CnsLot> CnsLot::from(const Atr& atr) {
    const Bytes& bytes = atr.historicalBytes();
    if (bytes.size() != 15 || toText(ByteView(bytes).subspan(9, 3)) != "CNS") return std::nullopt;
    return CnsLot{.chipMaker = bytes[2],
                  .maskMaker = bytes[3],
                  .maskVersion = bytes[4],
                  .version = bytes[12]};
}

}  // namespace pcsc
