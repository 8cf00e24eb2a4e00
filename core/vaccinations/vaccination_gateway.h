// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/base/base.h"
#include "core/login/session.h"
#include "core/vaccinations/vaccination.h"

namespace core {

class Portal;

/// The vaccinations of one session's subject. Lives on the thread it was made on; its futures
/// finish there. Every call can fail with portal.*, network.*, session.*, acting.*, login.level,
/// record.consent.
class VaccinationGateway {
  public:
    virtual ~VaccinationGateway() = default;
    virtual Async<VaccinationRecord> record() = 0;
    /// The PDF that the portal signs now; each call makes a new one. Also: document.unreadable.
    virtual Async<QByteArray> certificate() = 0;
};

std::unique_ptr<VaccinationGateway> makeFhirVaccinationGateway(std::shared_ptr<Portal> portal,
                                                               Session session);

}  // namespace core
