// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/faults/wire_faults.h"

#include <algorithm>

namespace mockportal {
namespace {

using End = Delivery::End;

/// Same length, other bytes: only who looks at the content notices.
QByteArray garbled(QByteArray body, qint64 from) {
    for (auto i = std::min<qsizetype>(from, body.size()); i < body.size(); ++i)
        body[i] = static_cast<char>(~body[i]);
    return body;
}

}  // namespace

Exchange withWireFault(const Response& response, const Fault& fault) {
    Exchange exchange{response, {fault.delay, End::keepAlive, fault.atByte}};
    switch (fault.kind) {
        case Fault::Kind::stall:
            exchange.delivery.end = End::silentAfter;
            break;
        case Fault::Kind::reset:
            exchange.delivery.end = End::resetAfter;
            break;
        case Fault::Kind::truncate:
            exchange.delivery.end = End::closeAfter;
            exchange.delivery.bodyBytes = fault.atByte.value_or(response.body.size() / 2);
            break;
        case Fault::Kind::garble:
            exchange.response.body = garbled(response.body, fault.atByte.value_or(0));
            break;
        default:
            break;
    }
    return exchange;
}

}  // namespace mockportal
