// SPDX-License-Identifier: EUPL-1.2
#include "core/consents/fhir_consents.h"

#include <QJsonArray>
#include <QUuid>

#include "core/consents/consent_call.h"
#include "core/consents/consent_resource.h"
#include "core/fhir/fhir_client.h"

namespace core {
namespace {

class FhirConsents final : public ConsentGateway {
  public:
    FhirConsents(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<ConsentState> recordConsent() override;
    Async<ConsentState> giveRecordConsent() override;
    Async<ConsentHistory> history() override;
    Async<ConsentAct> choose(const ConsentWish& wish) override;
    Async<ConsentState> setHidden(const QStringList& references, bool hidden) override;

  private:
    Async<ConsentState> record(const QJsonObject& act, const char* code);

    FhirClient fhir_;
};

Async<ConsentState> FhirConsents::recordConsent() {
    auto pledge = std::make_shared<Pledge<ConsentState>>();
    auto found = fhir_.searchAll(QStringLiteral("Consent"),
                                 {{QStringLiteral("category"), QLatin1String(recordConsentCode)}});
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(), [pledge](const Result<FhirList>& acts) {
        if (!acts) return pledge->give(std::unexpected(acts.error()));
        if (acts->missing) return pledge->give(std::unexpected(*acts->missing));
        pledge->give(readConsent(acts->resources, recordConsentCode));
    });
    return pledge->future();
}

Async<ConsentState> FhirConsents::giveRecordConsent() {
    return record(consentResource(fhir_.patientId(), recordConsentCode, true), recordConsentCode);
}

Async<ConsentHistory> FhirConsents::history() {
    auto pledge = std::make_shared<Pledge<ConsentHistory>>();
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("_count"), QStringLiteral("200"));
    auto found = fhir_.searchAll(QStringLiteral("Consent"), query);
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(), [pledge](const Result<FhirList>& acts) {
        if (!acts) return pledge->give(std::unexpected(acts.error()));
        // Half a history may lack the choice that counts.
        if (acts->missing) return pledge->give(std::unexpected(*acts->missing));
        pledge->give(readHistory(acts->resources));
    });
    return pledge->future();
}

Async<ConsentAct> FhirConsents::choose(const ConsentWish& wish) {
    auto pledge = std::make_shared<Pledge<ConsentAct>>();
    auto body = consentResource(fhir_.patientId(), consentCode(wish.topic), wish.give);
    const auto notice =
        QLatin1String("http://fse.example/informativa/") + QLatin1String(shownNotice);
    body.insert(QLatin1String("policy"), QJsonArray{QJsonObject{{"uri", notice}}});
    auto written =
        sendConsent(fhir_, {.body = body, .seen = QString::number(wish.seen), .key = wish.key});
    pledge->onCancel(fhir_.context(), [written]() mutable { written.cancel(); });
    whenDone(written, fhir_.context(), [pledge](const Result<QJsonObject>& answer) {
        if (!answer) return pledge->give(std::unexpected(answer.error()));
        const auto history = readHistory({*answer});
        if (history.acts.isEmpty())
            return pledge->give(fail(errors::portalAnswer, "no consent in the answer"));
        pledge->give(history.acts.first());
    });
    return pledge->future();
}

Async<ConsentState> FhirConsents::setHidden(const QStringList& references, bool hidden) {
    return record(consentResource(fhir_.patientId(), hidingConsentCode, !hidden, references),
                  hidingConsentCode);
}

// With a key, so that a line that delivers twice does not write two acts.
Async<ConsentState> FhirConsents::record(const QJsonObject& act, const char* code) {
    auto pledge = std::make_shared<Pledge<ConsentState>>();
    auto written = fhir_.create(QStringLiteral("Consent"), act,
                                QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    pledge->onCancel(fhir_.context(), [written]() mutable { written.cancel(); });
    whenDone(written, fhir_.context(), [pledge, act, code](const Result<QJsonObject>& answer) {
        if (!answer) return pledge->give(std::unexpected(answer.error()));
        pledge->give(readConsent({answer->isEmpty() ? act : *answer}, code));
    });
    return pledge->future();
}

}  // namespace

std::unique_ptr<ConsentGateway> makeFhirConsentGateway(std::shared_ptr<Portal> portal,
                                                       Session session) {
    return std::make_unique<FhirConsents>(std::move(portal), std::move(session));
}

}  // namespace core
