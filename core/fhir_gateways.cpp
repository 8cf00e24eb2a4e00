// SPDX-License-Identifier: EUPL-1.2
#include "core/fhir_gateways.h"

#include "core/accesses/fhir_accesses.h"
#include "core/booking/fhir_booking_gateway.h"
#include "core/citizen/fhir_citizen_gateway.h"
#include "core/consents/fhir_consents.h"
#include "core/contacts/contact_gateway.h"
#include "core/delegations/fhir_delegations.h"
#include "core/doctor/fhir_doctor_gateway.h"
#include "core/exemptions/fhir_exemption_gateway.h"
#include "core/news/news_gateway.h"
#include "core/notebook/fhir_notebook_gateway.h"
#include "core/openinfo/open_info_gateway.h"
#include "core/prescriptions/fhir_prescription_gateway.h"
#include "core/record/fhir_gateway.h"
#include "core/vaccinations/vaccination_gateway.h"

namespace core {

std::unique_ptr<ConsentGateway> FhirGateways::consents(const Session& session) {
    return makeFhirConsentGateway(portal_, session);
}

std::unique_ptr<RecordGateway> FhirGateways::record(const Session& session) {
    return makeFhirGateway(portal_, session);
}

std::unique_ptr<ContactGateway> FhirGateways::contacts(const Session& session) {
    return makeFhirContactGateway(portal_, session);
}

std::unique_ptr<VaccinationGateway> FhirGateways::vaccinations(const Session& session) {
    return makeFhirVaccinationGateway(portal_, session);
}

std::unique_ptr<PrescriptionGateway> FhirGateways::prescriptions(const Session& session) {
    return makeFhirPrescriptionGateway(portal_, session);
}

std::unique_ptr<NotebookGateway> FhirGateways::notebook(const Session& session) {
    return makeFhirNotebookGateway(portal_, session);
}

std::unique_ptr<NewsGateway> FhirGateways::news(const Session& session) {
    return makeFhirNewsGateway(portal_, session);
}

std::unique_ptr<OpenInfoGateway> FhirGateways::openInfo() {
    return makeOpenInfoGateway(portal_);
}

std::unique_ptr<DoctorGateway> FhirGateways::doctors(const Session& session) {
    return makeFhirDoctorGateway(portal_, session);
}

std::unique_ptr<BookingGateway> FhirGateways::booking(const Session& session) {
    return makeFhirBookingGateway(portal_, session);
}

std::unique_ptr<OpenBookingGateway> FhirGateways::openBooking() {
    return makeOpenBookingGateway(portal_);
}

std::unique_ptr<CitizenGateway> FhirGateways::citizen(const Session& session) {
    return makeFhirCitizenGateway(portal_, session);
}

std::unique_ptr<ExemptionGateway> FhirGateways::exemptions(const Session& session) {
    return makeFhirExemptionGateway(portal_, session);
}

std::unique_ptr<AccessGateway> FhirGateways::accesses(const Session& session) {
    return makeFhirAccessGateway(portal_, session);
}

std::unique_ptr<DelegationGateway> FhirGateways::delegations(const Session& session) {
    return makeFhirDelegationGateway(portal_, session);
}

}  // namespace core
