// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/vaccination_certificate.h"

#include "app/mockportal/documents/certificate_html.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/record_access.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

QByteArray certificate(PortalState& state, const Citizen& citizen) {
    const auto& office = state.vaccinations.office();
    const auto now = state.clock.now();
    const auto all = state.vaccinations.vaccinations(
        citizen, state.records.record(citizen.patientId), now.date());
    return state.files.signedPage(certificateHtml(all.done, citizen, office, now),
                                  QStringLiteral("Certificato vaccinale"),
                                  {office.author, office.facility.name, now});
}

Response certificateOf(PortalState& state, const Request& request, const QString& id,
                       const Citizen& citizen) {
    if (id != citizen.patientId) return otherPatient();
    const auto pdf = certificate(state, citizen);
    if (!request.header("Accept").contains("application/pdf"))
        return answer(200, binary(QStringLiteral("certificato-vaccinale"), pdf, "application/pdf"));
    return {200, {{"Content-Type", "application/pdf"}}, pdf};
}

}  // namespace

void addCertificateRoute(Router& router, PortalState& state) {
    router.add(
        "GET", QStringLiteral("/fhir/Patient/:id/$certificato-vaccinale"),
        withRecord(state, [&state](const auto& request, const auto& captures, const auto& citizen) {
            return certificateOf(state, request, captures[0], citizen);
        }));
}

}  // namespace mockportal::fhir
