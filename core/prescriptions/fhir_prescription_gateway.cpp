// SPDX-License-Identifier: EUPL-1.2
#include "core/prescriptions/fhir_prescription_gateway.h"

#include "core/base/portal_errors.h"
#include "core/fhir/fhir_client.h"
#include "core/prescriptions/prescription_reader.h"
#include "core/record/document_reference.h"

namespace core {
namespace {

QUrlQuery pages() {
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("_count"), QStringLiteral("200"));
    return query;
}

/// Of this very prescription: a portal that does not know the search parameter gives more.
Result<Document> documentOf(const FhirList& list, const QString& nre) {
    for (const auto& json : list.resources)
        if (const auto document = readDocumentReference(json); document && document->nre == nre)
            return *document;
    if (list.missing) return std::unexpected(*list.missing);
    return fail(errors::documentMissing, "no document of this prescription");
}

class FhirPrescriptionGateway final : public PrescriptionGateway {
  public:
    FhirPrescriptionGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<PrescriptionList> prescriptions() override;
    Async<Document> document(const Prescription& prescription) override;

  private:
    FhirClient fhir_;
};

// Both searches at once; the answer is there when both are.
Async<PrescriptionList> FhirPrescriptionGateway::prescriptions() {
    auto pledge = std::make_shared<Pledge<PrescriptionList>>();
    auto drugs = fhir_.searchAll(QStringLiteral("MedicationRequest"), pages());
    auto services = fhir_.searchAll(QStringLiteral("ServiceRequest"), pages());
    pledge->onCancel(fhir_.context(), [drugs, services]() mutable {
        drugs.cancel();
        services.cancel();
    });
    whenDone(drugs, fhir_.context(), [this, pledge, services](const Result<FhirList>& first) {
        if (!first) return pledge->give(std::unexpected(first.error()));
        whenDone(services, fhir_.context(), [pledge, first](const Result<FhirList>& second) {
            if (!second) return pledge->give(std::unexpected(second.error()));
            pledge->give(PrescriptionList{readPrescriptions(first->resources + second->resources),
                                          first->missing ? first->missing : second->missing});
        });
    });
    return pledge->future();
}

Async<Document> FhirPrescriptionGateway::document(const Prescription& prescription) {
    if (prescription.nre.isEmpty()) return ready<Document>(fail(errors::documentMissing, "no NRE"));
    auto pledge = std::make_shared<Pledge<Document>>();
    auto query = pages();
    query.addQueryItem(QStringLiteral("category"), QStringLiteral("PRS"));
    query.addQueryItem(QStringLiteral("related"), prescription.nre);
    auto found = fhir_.searchAll(QStringLiteral("DocumentReference"), query);
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(),
             [pledge, nre = prescription.nre](const Result<FhirList>& list) {
                 pledge->give(list ? documentOf(*list, nre) : std::unexpected(list.error()));
             });
    return pledge->future();
}

}  // namespace

std::unique_ptr<PrescriptionGateway> makeFhirPrescriptionGateway(std::shared_ptr<Portal> portal,
                                                                 Session session) {
    return std::make_unique<FhirPrescriptionGateway>(std::move(portal), std::move(session));
}

}  // namespace core
