// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <memory>

#include "core/base/base.h"
#include "core/citizen/citizen.h"

namespace core {

/// The data of one session's subject. Lives on the thread it was made on; its futures finish there.
/// Every call can fail with portal.*, network.*, session.*, acting.*, login.level.
class CitizenGateway {
  public:
    virtual ~CitizenGateway() = default;
    /// Level 1.
    virtual Async<CitizenDetails> details() = 0;
    /// Level 2. record.changed when they were changed since `seen` was read. `key`: the same for
    /// every repetition of one wish.
    virtual Async<ContactAnswer> changeContacts(const CitizenDetails& seen, const ContactData& wish,
                                                const QByteArray& key) = 0;
    /// The codes, eight digits each, by the channel they came by; they are wiped.
    virtual Async<ContactAnswer> confirmContacts(const PendingContacts& pending,
                                                 std::map<ContactChannel, SecretBuffer> codes) = 0;
    /// `Avvisami via SMS quando un referto è disponibile` (S17). Needs a mobile number:
    /// record.refused without.
    virtual Async<bool> smsNotice() = 0;
    virtual Async<bool> setSmsNotice(bool wanted) = 0;
};

}  // namespace core
