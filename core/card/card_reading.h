// SPDX-License-Identifier: EUPL-1.2
// From what a card holds to what the program thinks of it: pure functions, no card.
#pragma once

#include <QDateTime>

#include "core/card/card_snapshot.h"
#include "pcsc/cards/card_driver.h"
#include "pcsc/cards/foreign_card.h"
#include "pcsc/transport/transport.h"

namespace core {

/// The snapshot for a slot before its card was read: noReader, empty, mute, busy, reading ...
CardSnapshot fromSlot(const pcsc::ReadersSnapshot& readers, const pcsc::Slot* slot);

/// Fills in what the card holds and judges it: noCertificate, keyTooShort, expired or ready, in
/// this order.
CardSnapshot fromContent(CardSnapshot snapshot, const pcsc::CardContent& content,
                         const QDateTime& now);

/// R27: card.expired, certificate.expired, certificate.not-yet-valid; a card is good to the end of
/// its last day. nullopt while all is well or nothing is known.
std::optional<Error> outOfDate(const CardSnapshot& snapshot, const QDateTime& now);

/// What is known before the certificate is: the state stays.
CardSnapshot withHolder(CardSnapshot snapshot, const pcsc::CardContent& content);

/// The state for a card that could not be read.
CardSnapshot fromError(CardSnapshot snapshot, const Error& error);

/// A card of others (card.unknown), as far as we know it. One caught by radio that is not known as
/// something else may be ours, and has to be pushed into the slot.
CardSnapshot fromForeign(CardSnapshot snapshot, const Error& error,
                         std::optional<pcsc::ForeignKind> kind);

/// For people, in the language of the installed translators; empty for a health card.
QString foreignName(pcsc::ForeignKind kind);

}  // namespace core
