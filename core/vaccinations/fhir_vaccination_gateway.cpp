// SPDX-License-Identifier: EUPL-1.2
#include <QUrlQuery>
#include <algorithm>

#include "core/fhir/fhir_client.h"
#include "core/portal/http_errors.h"
#include "core/vaccinations/immunization.h"
#include "core/vaccinations/vaccination_gateway.h"

namespace core {
namespace {

const QUrlQuery wholePages{{QStringLiteral("_count"), QStringLiteral("100")}};

QVector<Vaccination> entriesIn(const FhirList& list) {
    QVector<Vaccination> entries;
    for (const auto& resource : list.resources)
        if (const auto entry = readImmunization(resource)) entries << *entry;
    std::ranges::stable_sort(entries, std::ranges::greater{}, &Vaccination::date);
    return entries;
}

QVector<DueVaccination> plannedIn(const FhirList& list) {
    QVector<DueVaccination> planned;
    for (const auto& resource : list.resources) planned += readRecommendation(resource);
    return planned;
}

class FhirVaccinationGateway final : public VaccinationGateway {
  public:
    FhirVaccinationGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<VaccinationRecord> record() override;
    Async<QByteArray> certificate() override;

  private:
    void addPlanned(const std::shared_ptr<Pledge<VaccinationRecord>>& pledge,
                    VaccinationRecord record);
    FhirClient fhir_;
};

Async<VaccinationRecord> FhirVaccinationGateway::record() {
    auto pledge = std::make_shared<Pledge<VaccinationRecord>>();
    auto search = fhir_.searchAll(QStringLiteral("Immunization"), wholePages);
    pledge->onCancel(fhir_.context(), [search]() mutable { search.cancel(); });
    whenDone(search, fhir_.context(), [this, pledge](const Result<FhirList>& list) {
        if (!list) return pledge->give(std::unexpected(list.error()));
        addPlanned(pledge, {entriesIn(*list), {}, list->missing});
    });
    return pledge->future();
}

// A portal may plan nothing at all: what was given is worth showing without it.
void FhirVaccinationGateway::addPlanned(const std::shared_ptr<Pledge<VaccinationRecord>>& pledge,
                                        VaccinationRecord record) {
    auto search = fhir_.searchAll(QStringLiteral("ImmunizationRecommendation"), wholePages);
    pledge->onCancel(fhir_.context(), [search]() mutable { search.cancel(); });
    whenDone(search, fhir_.context(),
             [pledge, record = std::move(record)](const Result<FhirList>& list) mutable {
                 if (list) {
                     record.planned = plannedIn(*list);
                     if (list->missing) record.missing = list->missing;
                 } else {
                     record.missing = list.error();
                 }
                 pledge->give(std::move(record));
             });
}

Async<QByteArray> FhirVaccinationGateway::certificate() {
    return fhir_.ask<QByteArray>(
        [this](const QUrl& base) {
            auto pdf = fhir_.request(base.resolved(
                QUrl(QStringLiteral("Patient/%1/$certificato-vaccinale").arg(fhir_.patientId()))));
            pdf.accept = "application/pdf";
            return pdf;
        },
        [](const Result<HttpAnswer>& answer, const QUrl&) -> Result<QByteArray> {
            if (!answer) return std::unexpected(answer.error());
            if (answer->status >= 400) return std::unexpected(statusError(*answer));
            if (!answer->body.startsWith("%PDF-")) return fail(errors::documentUnreadable);
            return answer->body;
        });
}

}  // namespace

std::unique_ptr<VaccinationGateway> makeFhirVaccinationGateway(std::shared_ptr<Portal> portal,
                                                               Session session) {
    return std::make_unique<FhirVaccinationGateway>(std::move(portal), std::move(session));
}

}  // namespace core
