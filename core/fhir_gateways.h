// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/gateways.h"

namespace core {

class Portal;

/// All services of a portal that speaks FHIR R4 (docs/portal-api.md).
class FhirGateways final : public Gateways {
  public:
    explicit FhirGateways(std::shared_ptr<Portal> portal) : portal_(std::move(portal)) {}
    std::unique_ptr<ConsentGateway> consents(const Session& session) override;
    std::unique_ptr<RecordGateway> record(const Session& session) override;
    std::unique_ptr<ContactGateway> contacts(const Session& session) override;
    std::unique_ptr<VaccinationGateway> vaccinations(const Session& session) override;
    std::unique_ptr<PrescriptionGateway> prescriptions(const Session& session) override;
    std::unique_ptr<NotebookGateway> notebook(const Session& session) override;
    std::unique_ptr<NewsGateway> news(const Session& session) override;
    std::unique_ptr<OpenInfoGateway> openInfo() override;
    std::unique_ptr<DoctorGateway> doctors(const Session& session) override;
    std::unique_ptr<BookingGateway> booking(const Session& session) override;
    std::unique_ptr<OpenBookingGateway> openBooking() override;
    std::unique_ptr<CitizenGateway> citizen(const Session& session) override;
    std::unique_ptr<ExemptionGateway> exemptions(const Session& session) override;
    std::unique_ptr<AccessGateway> accesses(const Session& session) override;
    std::unique_ptr<DelegationGateway> delegations(const Session& session) override;

  private:
    std::shared_ptr<Portal> portal_;
};

}  // namespace core
