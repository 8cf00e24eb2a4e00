// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

namespace core {

struct Session;
class CitizenGateway;
class ConsentGateway;
class NewsGateway;
class DoctorGateway;
class ExemptionGateway;
class AccessGateway;
class DelegationGateway;
class NotebookGateway;
class OpenInfoGateway;
class RecordGateway;
class ContactGateway;
class VaccinationGateway;
class PrescriptionGateway;
class BookingGateway;
class OpenBookingGateway;

/// The portal's services, as the screens reach them: one line a service. Each gateway lives for one
/// session's subject, on the GUI thread. FhirGateways is the one over FHIR R4.
class Gateways {
  public:
    virtual ~Gateways() = default;
    virtual std::unique_ptr<ConsentGateway> consents(const Session& session) = 0;
    virtual std::unique_ptr<RecordGateway> record(const Session& session) = 0;
    virtual std::unique_ptr<ContactGateway> contacts(const Session& session) = 0;
    virtual std::unique_ptr<VaccinationGateway> vaccinations(const Session& session) = 0;
    virtual std::unique_ptr<PrescriptionGateway> prescriptions(const Session& session) = 0;
    virtual std::unique_ptr<NotebookGateway> notebook(const Session& session) = 0;
    virtual std::unique_ptr<NewsGateway> news(const Session& session) = 0;
    /// Needs no session.
    virtual std::unique_ptr<OpenInfoGateway> openInfo() = 0;
    virtual std::unique_ptr<DoctorGateway> doctors(const Session& session) = 0;
    virtual std::unique_ptr<BookingGateway> booking(const Session& session) = 0;
    /// Without a session (R4, level 0).
    virtual std::unique_ptr<OpenBookingGateway> openBooking() = 0;
    virtual std::unique_ptr<CitizenGateway> citizen(const Session& session) = 0;
    virtual std::unique_ptr<ExemptionGateway> exemptions(const Session& session) = 0;
    virtual std::unique_ptr<AccessGateway> accesses(const Session& session) = 0;
    virtual std::unique_ptr<DelegationGateway> delegations(const Session& session) = 0;
};

}  // namespace core
