// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace core::clinical {

/// One element of a DER or BER text, as far as it is there.
struct DerElement {
    int tag = -1;              // -1: none can be read
    bool constructed = false;  // of other elements
    bool definite = true;      // else its end is marked, and `content` is all that follows
    bool complete = true;      // nothing of what its length says is missing
    QByteArray whole{};        // with its head
    QByteArray content{};
};

/// The element at the beginning, taken away from `der`; what cannot be read empties it.
DerElement takeElement(QByteArray& der);
/// The same of a whole element of definite length; anything else counts as unreadable.
DerElement takeWholeElement(QByteArray& der);

}  // namespace core::clinical
