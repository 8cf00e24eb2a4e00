// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/booking_refusal.h"

#include "app/mockportal/fhir/booking_resources.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/refusals.h"

namespace mockportal {

Response refusalResponse(const BookingRefusal& refusal) {
    const auto* kind = refusal.status == 409 ? "conflict" : "business-rule";
    QJsonObject issue{{"severity", "error"},
                      {"code", kind},
                      {"details", fhir::codeableConcept(fhir::coding(
                                      fhir::refusalSystem, QLatin1String(refusal.code)))}};
    if (!refusal.why.isEmpty()) issue.insert("diagnostics", refusal.why);
    if (refusal.ticketCents)
        issue.insert("extension", QJsonArray{fhir::extension("ticket", "valueMoney",
                                                             fhir::euro(*refusal.ticketCents))});
    return fhir::answer(refusal.status,
                        {{"resourceType", "OperationOutcome"}, {"issue", QJsonArray{issue}}});
}

Response otherVersion() {
    return fhir::operationOutcome(
        412, "conflict", QStringLiteral("If-Match is missing or not the version that is here."));
}

}  // namespace mockportal
