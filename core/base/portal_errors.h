// SPDX-License-Identifier: EUPL-1.2
// Every code that network, portal, session and documents can fail with. See pcsc/base/card_errors.h
// for the rule.
#pragma once

#include <array>

#include "pcsc/base/error.h"

namespace core::errors {

using pcsc::ErrorCode;

inline constexpr ErrorCode portalUnreachable{
    "portal.unreachable"};  // no route, refused, closed early
inline constexpr ErrorCode portalTimeout{
    "portal.timeout"};  // it was reached, or nearly, and then said nothing for too long
inline constexpr ErrorCode networkName{"network.name"};    // the portal's host name is not known
inline constexpr ErrorCode networkProxy{"network.proxy"};  // a proxy refuses
inline constexpr ErrorCode portalUntrusted{
    "portal.tls.untrusted"};  // its certificate is not from the configured CA
inline constexpr ErrorCode portalTlsExpired{
    "portal.tls.expired"};  // its certificate is expired or not yet valid
inline constexpr ErrorCode portalTlsHost{"portal.tls.host"};  // its certificate is for another name
inline constexpr ErrorCode portalTls{"portal.tls.handshake"};  // any other failure of the handshake
inline constexpr ErrorCode caUnreadable{
    "portal.ca-unreadable"};  // the configured CA file cannot be used
inline constexpr ErrorCode certificateRefused{
    "certificate.refused"};  // the portal does not accept the card's certificate
inline constexpr ErrorCode certificateExpired{"certificate.expired"};  // the card's certificate
inline constexpr ErrorCode certificateNotYet{
    "certificate.not-yet-valid"};  // the card's certificate, or our clock
inline constexpr ErrorCode certificateUnusable{
    "certificate.unusable"};  // not an RSA certificate, no codice fiscale in it
inline constexpr ErrorCode cardReplaced{
    "card.replaced"};  // R26: the portal knows a newer card of this person
inline constexpr ErrorCode cardOtherPerson{"card.other-person"};  // not of the person who logged in
inline constexpr ErrorCode loginRefused{
    "login.refused"};  // wrong user id or password, unknown citizen (R84)
inline constexpr ErrorCode loginLocked{"login.locked"};  // R85; Error::until = null: by hand only
inline constexpr ErrorCode loginCardReplaced{
    "login.card-replaced"};  // R26: the number typed is of an old card
inline constexpr ErrorCode loginProvisional{"login.provisional"};                 // R22
inline constexpr ErrorCode firstPasswordExpired{"login.first-password-expired"};  // R81: 30 days
inline constexpr ErrorCode passwordRefused{
    "login.password-refused"};  // R82: the new password breaks a condition
inline constexpr ErrorCode loginFlowExpired{
    "login.flow-expired"};  // the portal has forgotten the login that is under way
inline constexpr ErrorCode loginCode{"login.code"};                 // one-time code wrong (R86)
inline constexpr ErrorCode loginCodeExpired{"login.code-expired"};  // R86: 180 seconds
inline constexpr ErrorCode loginCodeVoid{
    "login.code-void"};  // R86: three wrong tries, or none is alive
inline constexpr ErrorCode tooManyResends{"login.too-many-resends"};  // R86: 3 in 15 minutes
inline constexpr ErrorCode resendTooEarly{"login.resend-too-early"};  // R86: 60 seconds
inline constexpr ErrorCode loginLevel{"login.level"};    // R4: a service above the present level
inline constexpr ErrorCode portalError{"portal.error"};  // the portal answered with an error
inline constexpr ErrorCode portalAnswer{
    "portal.answer"};  // the portal's answer cannot be understood
inline constexpr ErrorCode sessionEnded{"session.ended"};  // expired, closed, unknown
inline constexpr ErrorCode sessionIdle{"session.idle"};    // R90
inline constexpr ErrorCode sessionReplaced{
    "session.replaced"};  // R91: a later login of the same person
inline constexpr ErrorCode actingEnded{
    "acting.ended"};  // R16: not, or no longer, allowed to act for this person
inline constexpr ErrorCode actingScope{"acting.scope"};      // R16: a service that was not granted
inline constexpr ErrorCode recordConsent{"record.consent"};  // R12: no record without the consent
inline constexpr ErrorCode recordChanged{
    "record.changed"};  // somebody else changed it since it was read
inline constexpr ErrorCode recordRefused{
    "record.refused"};  // the portal does not take these values
inline constexpr ErrorCode bookingSlotTaken{"booking.slot-taken"};  // somebody else has the place
inline constexpr ErrorCode bookingHoldOver{"booking.hold-over"};  // R60: the five minutes are over
inline constexpr ErrorCode bookingNotBookable{"booking.not-bookable"};  // R34, R35
inline constexpr ErrorCode bookingBooked{
    "booking.booked"};  // one prescription, one live booking (7.2)
inline constexpr ErrorCode bookingNotChangeable{
    "booking.not-changeable"};  // it is cancelled, over, or moved meanwhile
inline constexpr ErrorCode bookingPhone{"booking.phone"};           // R61
inline constexpr ErrorCode bookingDate{"booking.date"};             // R62
inline constexpr ErrorCode bookingRur{"booking.rur"};               // R31
inline constexpr ErrorCode bookingTicketDue{"booking.ticket-due"};  // R64
inline constexpr ErrorCode bookingTooLate{"booking.too-late"};      // R64: from one hour before
inline constexpr ErrorCode bookingMismatch{"booking.mismatch"};     // R63
inline constexpr ErrorCode bookingPaused{"booking.paused"};         // R63: five mismatches
inline constexpr ErrorCode bookingVisitOver{"booking.visit-over"};  // R63: a quarter of an hour
inline constexpr ErrorCode bookingGone{"booking.gone"};             // no such appointment
inline constexpr ErrorCode bookingRefused{"booking.refused"};       // for a reason not known here
inline constexpr ErrorCode documentMissing{"document.missing"};     // no such document
inline constexpr ErrorCode documentUnreadable{"document.unreadable"};  // not what it claims to be
inline constexpr ErrorCode documentAltered{
    "document.altered"};  // hash or size differ from the metadata
inline constexpr ErrorCode outputUnwritable{"output.unwritable"};  // file or printer refuses

inline constexpr std::array allPortal{portalUnreachable,
                                      portalTimeout,
                                      networkName,
                                      networkProxy,
                                      portalUntrusted,
                                      portalTlsExpired,
                                      portalTlsHost,
                                      portalTls,
                                      caUnreadable,
                                      certificateRefused,
                                      certificateExpired,
                                      certificateNotYet,
                                      certificateUnusable,
                                      cardReplaced,
                                      cardOtherPerson,
                                      loginRefused,
                                      loginLocked,
                                      loginCardReplaced,
                                      loginProvisional,
                                      firstPasswordExpired,
                                      passwordRefused,
                                      loginFlowExpired,
                                      loginCode,
                                      loginCodeExpired,
                                      loginCodeVoid,
                                      tooManyResends,
                                      resendTooEarly,
                                      loginLevel,
                                      portalError,
                                      portalAnswer,
                                      sessionEnded,
                                      sessionIdle,
                                      sessionReplaced,
                                      actingEnded,
                                      actingScope,
                                      recordConsent,
                                      recordChanged,
                                      recordRefused,
                                      bookingSlotTaken,
                                      bookingHoldOver,
                                      bookingNotBookable,
                                      bookingBooked,
                                      bookingNotChangeable,
                                      bookingPhone,
                                      bookingDate,
                                      bookingRur,
                                      bookingTicketDue,
                                      bookingTooLate,
                                      bookingMismatch,
                                      bookingPaused,
                                      bookingVisitOver,
                                      bookingGone,
                                      bookingRefused,
                                      documentMissing,
                                      documentUnreadable,
                                      documentAltered,
                                      outputUnwritable};

}  // namespace core::errors
