// SPDX-License-Identifier: EUPL-1.2
// Every code that network, portal, session and documents can fail with. See pcsc/base/card_errors.h
// for the rule.
#pragma once

#include <array>

#include "pcsc/base/error.h"

namespace core::errors {

using pcsc::ErrorCode;

inline constexpr ErrorCode portalUnreachable{
    "portal.unreachable"};  // no route, refused, timed out, closed early
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
inline constexpr ErrorCode loginRefused{
    "login.refused"};  // wrong user id or password, unknown citizen (R84)
inline constexpr ErrorCode loginLocked{"login.locked"};  // R85
inline constexpr ErrorCode loginCode{"login.code"};      // one-time code wrong or expired (R86)
inline constexpr ErrorCode loginLevel{"login.level"};    // R4: a service above the present level
inline constexpr ErrorCode portalError{"portal.error"};  // the portal answered with an error
inline constexpr ErrorCode portalAnswer{
    "portal.answer"};  // the portal's answer cannot be understood
inline constexpr ErrorCode sessionEnded{"session.ended"};        // expired, replaced, card removed
inline constexpr ErrorCode documentMissing{"document.missing"};  // no such document
inline constexpr ErrorCode documentUnreadable{"document.unreadable"};  // not what it claims to be
inline constexpr ErrorCode documentAltered{
    "document.altered"};  // hash or size differ from the metadata
inline constexpr ErrorCode outputUnwritable{"output.unwritable"};  // file or printer refuses

inline constexpr std::array allPortal{
    portalUnreachable, networkName,         networkProxy,    portalUntrusted,    portalTlsExpired,
    portalTlsHost,     portalTls,           caUnreadable,    certificateRefused, certificateExpired,
    certificateNotYet, certificateUnusable, cardReplaced,    loginRefused,       loginLocked,
    loginCode,         loginLevel,          portalError,     portalAnswer,       sessionEnded,
    documentMissing,   documentUnreadable,  documentAltered, outputUnwritable};

}  // namespace core::errors
