// SPDX-License-Identifier: EUPL-1.2
#include "core/prescriptions/fhir_prescription_gateway.h"

#include <QJsonArray>

#include "core/base/portal_errors.h"
#include "core/fhir/fhir_client.h"
#include "core/fhir/fhir_values.h"
#include "core/prescriptions/prescription_reader.h"
#include "core/record/document_reference.h"

namespace core {
namespace {

constexpr auto nreSystem = "urn:oid:2.16.840.1.113883.2.9.4.3.9";
constexpr auto consentSystem = "http://fse.example/cs/consenso";
constexpr auto scopeSystem = "http://terminology.hl7.org/CodeSystem/consentscope";

QUrlQuery pages() {
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("_count"), QStringLiteral("200"));
    return query;
}

/// R80: each change is an entry of its own.
QJsonObject hidingConsent(const Prescription& prescription, bool hidden, const QString& patient) {
    QJsonArray data;
    for (const auto& reference : prescription.references())
        data << QJsonObject{{"meaning", "instance"},
                            {"reference", QJsonObject{{"reference", reference}}}};
    return {
        {"resourceType", "Consent"},
        {"status", "active"},
        {"scope", fhir::concept_(fhir::coding(scopeSystem, QStringLiteral("patient-privacy")))},
        {"category",
         QJsonArray{fhir::concept_(fhir::coding(consentSystem, QStringLiteral("oscuramento")))}},
        {"patient", QJsonObject{{"reference", QStringLiteral("Patient/") + patient}}},
        {"provision", QJsonObject{{"type", hidden ? "deny" : "permit"}, {"data", data}}}};
}

/// A portal that does not know the search parameter gives more than was asked for.
bool answers(const QJsonObject& document, const QString& nre) {
    for (const auto& related :
         document[QLatin1String("context")][QLatin1String("related")].toArray())
        if (fhir::identifier(QJsonArray{related[QLatin1String("identifier")]}, nreSystem) == nre)
            return true;
    return false;
}

Result<Document> documentOf(const FhirList& list, const QString& nre) {
    for (const auto& json : list.resources)
        if (answers(json, nre))
            if (const auto document = readDocumentReference(json)) return *document;
    if (list.missing) return std::unexpected(*list.missing);
    return fail(errors::documentMissing, "no document of this prescription");
}

class FhirPrescriptionGateway final : public PrescriptionGateway {
  public:
    FhirPrescriptionGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<PrescriptionList> prescriptions() override;
    Async<bool> setHidden(const Prescription& prescription, bool hidden) override;
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

Async<bool> FhirPrescriptionGateway::setHidden(const Prescription& prescription, bool hidden) {
    auto pledge = std::make_shared<Pledge<bool>>();
    auto created = fhir_.create(QStringLiteral("Consent"),
                                hidingConsent(prescription, hidden, fhir_.patientId()));
    pledge->onCancel(fhir_.context(), [created]() mutable { created.cancel(); });
    whenDone(created, fhir_.context(), [pledge, hidden](const Result<QJsonObject>& done) {
        pledge->give(done ? Result<bool>(hidden) : std::unexpected(done.error()));
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
