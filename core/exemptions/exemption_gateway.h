// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/exemptions/declaration.h"
#include "core/exemptions/exemption_offer.h"
#include "core/exemptions/held_exemption.h"

namespace core {

/// The exemptions of one session's subject. Lives on the thread it was made on; its futures finish
/// there. Every call can fail with portal.*, network.*, session.*, acting.*, login.level, record.*.
///
/// A declaration or a revocation whose answer was lost (portal.unreachable, portal.timeout,
/// portal.answer) may have been done: the same call with the same key does it at most once, and
/// held() tells what holds.
class ExemptionGateway {
  public:
    virtual ~ExemptionGateway() = default;
    /// Level 1.
    virtual Async<ExemptionList> held() = 0;
    /// What may be declared for that person: the session's subject, or one of those the person may
    /// act for. acting.ended for anybody else.
    virtual Async<ExemptionOffers> offers(const QString& patientId) = 0;
    /// Level 2, like the next ones.
    virtual Async<PreparedAnswer> prepare(const ExemptionDeclaration& declaration) = 0;
    /// `signature`: signText over the prepared text; empty at level 2.
    virtual Async<ExemptionAnswer> declare(const PreparedDeclaration& prepared,
                                           const QByteArray& signature, const QByteArray& key) = 0;
    /// record.changed when another has changed it since it was read.
    virtual Async<ExemptionAnswer> revoke(const HeldExemption& exemption,
                                          const QByteArray& key) = 0;
};

}  // namespace core
