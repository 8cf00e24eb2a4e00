// SPDX-License-Identifier: EUPL-1.2
// Every code that readers and cards can fail with. A new code goes into the constants and into the
// list below them: core's table of sentences is tested against the list.
#pragma once

#include <array>

#include "pcsc/base/error.h"

namespace pcsc::errors {

inline constexpr ErrorCode serviceMissing{"service.missing"};  // no PC/SC service, or it stopped
inline constexpr ErrorCode serviceDenied{"service.denied"};    // polkit or the system refuses us
inline constexpr ErrorCode serviceSilent{"service.silent"};    // it is there and does not answer
inline constexpr ErrorCode readerNone{"reader.none"};          // the service knows no reader
inline constexpr ErrorCode readerGone{"reader.gone"};          // unplugged while in use
inline constexpr ErrorCode readerFault{"reader.fault"};        // transmission failed
inline constexpr ErrorCode readerShortApdu{
    "reader.short-apdu"};                                // reader or card refuses extended APDUs
inline constexpr ErrorCode cardAbsent{"card.absent"};    // reader is empty
inline constexpr ErrorCode cardMute{"card.mute"};        // upside down, dirty chip
inline constexpr ErrorCode cardRemoved{"card.removed"};  // taken out while in use
inline constexpr ErrorCode cardReset{"card.reset"};      // another program reset it
inline constexpr ErrorCode cardBusy{"card.busy"};        // another program keeps it for itself
inline constexpr ErrorCode cardHeld{"card.held"};        // another program is at work with it
inline constexpr ErrorCode cardUnknown{"card.unknown"};  // not a CNS
inline constexpr ErrorCode cardContactless{
    "card.contactless"};  // caught by radio, where it does not log in
inline constexpr ErrorCode cardModel{
    "card.model"};  // a CNS of a model whose key we do not know how to use
inline constexpr ErrorCode cardNoCertificate{
    "card.no-certificate"};                              // a CNS without a certificate we can find
inline constexpr ErrorCode cardFault{"card.fault"};      // unexpected status word or content
inline constexpr ErrorCode cardExpired{"card.expired"};  // expiry date of Dati_personali is over
inline constexpr ErrorCode cardKeyTooShort{
    "card.key-too-short"};  // RSA-1024: readable, not fit for login
inline constexpr ErrorCode pinWrong{
    "pin.wrong"};  // 63Cx or 6300; tries in Error::triesLeft if told
inline constexpr ErrorCode pinBlocked{"pin.blocked"};    // 6983
inline constexpr ErrorCode pinUnusable{"pin.unusable"};  // 6984: not activated, or not usable
inline constexpr ErrorCode pinFormat{
    "pin.format"};  // not 5 to 8 digits; nothing was sent to the card
inline constexpr ErrorCode pinUncertain{
    "pin.uncertain"};  // reset or removal during VERIFY: a try may be spent
inline constexpr ErrorCode pukWrong{"puk.wrong"};      // 63xx to RESET RETRY COUNTER
inline constexpr ErrorCode pukBlocked{"puk.blocked"};  // 6983 to it: nothing unblocks a PUK
inline constexpr ErrorCode padTimeout{
    "pin.pad-timeout"};  // 6400: nobody typed on the reader's keys in time
inline constexpr ErrorCode padCancelled{"pin.pad-cancelled"};  // 6401: the reader's red key
inline constexpr ErrorCode padLength{"pin.pad-length"};        // 6403: the reader refused the PIN
inline constexpr ErrorCode padMismatch{
    "pin.pad-mismatch"};  // 6402: the new PIN was typed in two ways on the reader's keys
inline constexpr ErrorCode padRefused{"reader.pin-pad"};    // 6B80, or the reader does not do it
inline constexpr ErrorCode cancelled{"program.cancelled"};  // the person cancelled

inline constexpr std::array all{
    serviceMissing,    serviceDenied, serviceSilent,   readerNone,  readerGone,   readerFault,
    readerShortApdu,   cardAbsent,    cardMute,        cardRemoved, cardReset,    cardBusy,
    cardHeld,          cardUnknown,   cardContactless, cardModel,   cardFault,    cardExpired,
    cardNoCertificate, pinWrong,      pinBlocked,      pinUnusable, pinFormat,    pinUncertain,
    cardKeyTooShort,   pukWrong,      pukBlocked,      padTimeout,  padCancelled, padLength,
    padMismatch,       padRefused,    cancelled};

}  // namespace pcsc::errors
