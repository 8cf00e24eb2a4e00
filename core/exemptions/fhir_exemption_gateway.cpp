// SPDX-License-Identifier: EUPL-1.2
#include "core/exemptions/fhir_exemption_gateway.h"

#include <QJsonDocument>
#include <map>

#include "core/exemptions/coverage_resource.h"
#include "core/fhir/fhir_client.h"
#include "core/portal/http_errors.h"
#include "core/requests/refusal.h"

namespace core {
namespace {

HttpRequest post(HttpRequest request, const QJsonObject& body, const QByteArray& key = {}) {
    request.verb = "POST";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.contentType = "application/fhir+json";
    request.idempotencyKey = key;
    return request;
}

/// An answer that is a refusal with a code, or what `read` makes of it.
template <typename Answer, typename Read>
Result<Answer> answerOr(const Result<HttpAnswer>& told, Read read) {
    if (told)
        if (const auto codes = refusalCodes(*told); !codes.isEmpty()) {
            Answer refused;
            refused.refusals = codes;
            return refused;
        }
    const auto json = jsonObject(told);
    if (!json) return std::unexpected(json.error());
    return read(*json);
}

Result<ExemptionAnswer> readAnswer(const Result<HttpAnswer>& told) {
    return answerOr<ExemptionAnswer>(told, [](const QJsonObject& json) -> Result<ExemptionAnswer> {
        auto request = readRequest(json);
        if (!request) return std::unexpected(request.error());
        ExemptionAnswer answer;
        answer.request = std::move(*request);
        return answer;
    });
}

Result<ExemptionList> readList(const FhirList& found) {
    ExemptionList list{{}, found.missing};
    for (const auto& resource : found.resources)
        if (auto exemption = readCoverage(resource)) list.exemptions << *exemption;
    sortExemptions(list.exemptions);
    return list;
}

class FhirExemptionGateway final : public ExemptionGateway {
  public:
    FhirExemptionGateway(std::shared_ptr<Portal> portal, Session session)
        : portal_(portal), fhir_(std::move(portal), std::move(session)) {}

    Async<ExemptionList> held() override;
    Async<ExemptionOffers> offers(const QString& patientId) override;
    Async<PreparedAnswer> prepare(const ExemptionDeclaration& declaration) override;
    Async<ExemptionAnswer> declare(const PreparedDeclaration& prepared, const QByteArray& signature,
                                   const QByteArray& key) override;
    Async<ExemptionAnswer> revoke(const HeldExemption& exemption, const QByteArray& key) override;

  private:
    FhirClient* clientFor(const QString& patientId);

    std::shared_ptr<Portal> portal_;
    FhirClient fhir_;
    std::map<QString, std::unique_ptr<FhirClient>> others_{};  // by patient id
};

/// Asked about somebody else the portal wants to hear it in the header (R16), so each person has a
/// client of their own.
FhirClient* FhirExemptionGateway::clientFor(const QString& patientId) {
    if (patientId == fhir_.patientId()) return &fhir_;
    if (const auto known = others_.find(patientId); known != others_.end())
        return known->second.get();
    auto session = fhir_.session();
    session.actingFor.reset();
    for (const auto& person : session.represented)
        if (person.patient.id == patientId) session.actingFor = person;
    if (!session.actingFor && session.patient.id != patientId) return nullptr;
    auto client = std::make_unique<FhirClient>(portal_, session);
    return others_.emplace(patientId, std::move(client)).first->second.get();
}

Async<ExemptionList> FhirExemptionGateway::held() {
    auto pledge = std::make_shared<Pledge<ExemptionList>>();
    auto found = fhir_.searchAll(QStringLiteral("Coverage"),
                                 {{QStringLiteral("_count"), QStringLiteral("200")}});
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(), [pledge](const Result<FhirList>& list) {
        pledge->give(list ? readList(*list) : std::unexpected(list.error()));
    });
    return pledge->future();
}

Async<ExemptionOffers> FhirExemptionGateway::offers(const QString& patientId) {
    auto* client = clientFor(patientId);
    if (client == nullptr)
        return ready<ExemptionOffers>(fail(errors::actingEnded, "not one of the represented"));
    return client->ask<ExemptionOffers>(
        [client, patientId](const QUrl& base) {
            return client->request(base.resolved(
                QUrl(QStringLiteral("Patient/%1/$esenzioni-possibili").arg(patientId))));
        },
        [](const Result<HttpAnswer>& answer, const QUrl&) -> Result<ExemptionOffers> {
            const auto json = jsonObject(answer);
            return json ? readOffers(*json) : std::unexpected(json.error());
        });
}

Async<PreparedAnswer> FhirExemptionGateway::prepare(const ExemptionDeclaration& declaration) {
    return fhir_.ask<PreparedAnswer>(
        [this, body = declarationParameters(declaration)](const QUrl& base) {
            const QUrl address(QStringLiteral("Task/$prepara-autocertificazione"));
            return post(fhir_.request(base.resolved(address)), body);
        },
        [](const Result<HttpAnswer>& told, const QUrl&) {
            return answerOr<PreparedAnswer>(told,
                                            [](const QJsonObject& json) -> Result<PreparedAnswer> {
                                                auto prepared = readPreparedDeclaration(json);
                                                if (!prepared)
                                                    return std::unexpected(prepared.error());
                                                return PreparedAnswer{std::move(*prepared), {}};
                                            });
        });
}

Async<ExemptionAnswer> FhirExemptionGateway::declare(const PreparedDeclaration& prepared,
                                                     const QByteArray& signature,
                                                     const QByteArray& key) {
    auto task = requestResource(fhir_.patientId(), declarationKind, prepared.text, signature);
    addRequestInput(task, "nonce", prepared.nonce);
    return fhir_.ask<ExemptionAnswer>(
        [this, task, key](const QUrl& base) {
            return post(fhir_.request(base.resolved(QUrl(QStringLiteral("Task")))), task, key);
        },
        [](const Result<HttpAnswer>& told, const QUrl&) { return readAnswer(told); });
}

Async<ExemptionAnswer> FhirExemptionGateway::revoke(const HeldExemption& exemption,
                                                    const QByteArray& key) {
    auto task = requestResource(fhir_.patientId(), revocationKind, {}, {});
    task.insert(QLatin1String("focus"),
                QJsonObject{{"reference", QLatin1String("Coverage/") + exemption.id}});
    return fhir_.ask<ExemptionAnswer>(
        [this, task, key, tag = "W/\"" + exemption.version.toLatin1() + '"'](const QUrl& base) {
            auto request =
                post(fhir_.request(base.resolved(QUrl(QStringLiteral("Task")))), task, key);
            request.ifMatch = tag;
            return request;
        },
        [](const Result<HttpAnswer>& told, const QUrl&) { return readAnswer(told); });
}

}  // namespace

std::unique_ptr<ExemptionGateway> makeFhirExemptionGateway(std::shared_ptr<Portal> portal,
                                                           Session session) {
    return std::make_unique<FhirExemptionGateway>(std::move(portal), std::move(session));
}

}  // namespace core
