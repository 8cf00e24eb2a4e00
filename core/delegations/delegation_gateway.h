// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/base.h"
#include "core/delegations/delegation.h"

namespace core {

/// The delegations of one session's subject. Whom the person may act for is in the session
/// (Session::represented). Lives on the thread it was made on; its futures finish there. Fails as
/// FhirClient does.
class DelegationGateway {
  public:
    virtual ~DelegationGateway() = default;
    /// All that were ever given, newest first.
    virtual Async<QVector<Delegation>> given() = 0;
    /// Who may act for the subject now or later, by whatever right.
    virtual Async<QVector<ActingPerson>> actingPeople() = 0;
    /// `seen`: how many of given() the person has seen; record.changed when there are others by
    /// now. `key`: the same when it is asked again because no answer came. record.refused:
    /// refusalCode says why.
    virtual Async<Delegation> give(const DelegationOrder& order, int seen,
                                   const QByteArray& key) = 0;
    /// At once (R80). record.changed when it is not any more as it was seen.
    virtual Async<Delegation> revoke(const Delegation& delegation) = 0;
};

}  // namespace core
