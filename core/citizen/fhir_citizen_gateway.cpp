// SPDX-License-Identifier: EUPL-1.2
#include "core/citizen/fhir_citizen_gateway.h"

#include <QJsonDocument>
#include <QUuid>

#include "core/citizen/patient_resource.h"
#include "core/consents/consent_resource.h"
#include "core/fhir/fhir_client.h"
#include "core/portal/http_errors.h"

namespace core {
namespace {

constexpr const char* smsNoticeCode = "avviso-sms";

/// Parameters with the codes, in memory that is wiped. Names, flow and digits need no escapes.
std::shared_ptr<const SecretBuffer> codesBody(const QString& flow,
                                              const std::map<ContactChannel, SecretBuffer>& codes) {
    auto body = std::make_shared<SecretBuffer>();
    const auto put = [&](std::string_view text) { return body->append(text); };
    bool fits = put(R"({"resourceType":"Parameters","parameter":[{"name":"flow","valueString":")");
    fits = fits && put(flow.toStdString()) && put("\"}");
    for (const auto& [channel, code] : codes) {
        fits = fits && put(R"(,{"name":"codice-)") && put(channelName(channel)) &&
               put(R"(","valueString":")");
        for (const auto byte : code.view()) fits = fits && body->append(byte);
        fits = fits && put("\"}");
    }
    fits = fits && put("]}");
    return fits ? body : nullptr;
}

class FhirCitizenGateway final : public CitizenGateway {
  public:
    FhirCitizenGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<CitizenDetails> details() override;
    Async<ContactAnswer> changeContacts(const CitizenDetails& seen, const ContactData& wish,
                                        const QByteArray& key) override;
    Async<ContactAnswer> confirmContacts(const PendingContacts& pending,
                                         std::map<ContactChannel, SecretBuffer> codes) override;
    Async<bool> smsNotice() override;
    Async<bool> setSmsNotice(bool wanted) override;

  private:
    QString path(const char* operation = "") const {
        return QLatin1String("Patient/") + fhir_.patientId() + QLatin1String(operation);
    }
    /// A POST of Parameters; what it carries is put in by `fill`.
    template <typename Fill>
    Async<ContactAnswer> post(const char* operation, Fill fill);

    FhirClient fhir_;
};

Async<CitizenDetails> FhirCitizenGateway::details() {
    return fhir_.ask<CitizenDetails>(
        [this](const QUrl& base) { return fhir_.request(base.resolved(QUrl(path()))); },
        [](const Result<HttpAnswer>& answer, const QUrl&) -> Result<CitizenDetails> {
            const auto json = jsonObject(answer);
            return json ? readPatient(*json) : std::unexpected(json.error());
        });
}

template <typename Fill>
Async<ContactAnswer> FhirCitizenGateway::post(const char* operation, Fill fill) {
    return fhir_.ask<ContactAnswer>(
        [this, operation, fill](const QUrl& base) {
            auto request = fhir_.request(base.resolved(QUrl(path(operation))));
            request.verb = "POST";
            request.contentType = "application/fhir+json";
            fill(request);
            return request;
        },
        [](const Result<HttpAnswer>& answer, const QUrl&) { return readContactAnswer(answer); });
}

Async<ContactAnswer> FhirCitizenGateway::changeContacts(const CitizenDetails& seen,
                                                        const ContactData& wish,
                                                        const QByteArray& key) {
    const auto body =
        QJsonDocument(contactWish(seen.contacts, wish)).toJson(QJsonDocument::Compact);
    const QByteArray tag =
        seen.version.isEmpty() ? QByteArray() : "W/\"" + seen.version.toLatin1() + '"';
    return post("/$recapiti", [body, tag, key](HttpRequest& request) {
        request.body = body;
        request.ifMatch = tag;
        request.idempotencyKey = key;
    });
}

Async<ContactAnswer> FhirCitizenGateway::confirmContacts(
    const PendingContacts& pending, std::map<ContactChannel, SecretBuffer> codes) {
    const auto body = codesBody(pending.flow, codes);
    if (!body) return ready<ContactAnswer>(fail(errors::recordRefused, "codes too long"));
    return post("/$conferma-recapiti", [body](HttpRequest& request) { request.secretBody = body; });
}

Async<bool> FhirCitizenGateway::smsNotice() {
    auto pledge = std::make_shared<Pledge<bool>>();
    auto found = fhir_.searchAll(QStringLiteral("Consent"),
                                 {{QStringLiteral("category"), QLatin1String(smsNoticeCode)}});
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(), [pledge](const Result<FhirList>& acts) {
        if (!acts) return pledge->give(std::unexpected(acts.error()));
        if (acts->missing) return pledge->give(std::unexpected(*acts->missing));
        pledge->give(readConsent(acts->resources, smsNoticeCode).given);
    });
    return pledge->future();
}

Async<bool> FhirCitizenGateway::setSmsNotice(bool wanted) {
    auto pledge = std::make_shared<Pledge<bool>>();
    auto written = fhir_.create(QStringLiteral("Consent"),
                                consentResource(fhir_.patientId(), smsNoticeCode, wanted),
                                QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    pledge->onCancel(fhir_.context(), [written]() mutable { written.cancel(); });
    whenDone(written, fhir_.context(), [pledge, wanted](const Result<QJsonObject>& answer) {
        pledge->give(answer ? Result<bool>(wanted) : std::unexpected(answer.error()));
    });
    return pledge->future();
}

}  // namespace

std::unique_ptr<CitizenGateway> makeFhirCitizenGateway(std::shared_ptr<Portal> portal,
                                                       Session session) {
    return std::make_unique<FhirCitizenGateway>(std::move(portal), std::move(session));
}

}  // namespace core
