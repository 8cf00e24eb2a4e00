// SPDX-License-Identifier: EUPL-1.2
#include "core/delegations/fhir_delegations.h"

#include "core/consents/consent_call.h"
#include "core/consents/consent_resource.h"

namespace core {
namespace {

class FhirDelegations final : public DelegationGateway {
  public:
    FhirDelegations(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<QVector<Delegation>> given() override;
    Async<QVector<ActingPerson>> actingPeople() override;
    Async<Delegation> give(const DelegationOrder& order, int seen, const QByteArray& key) override;
    Async<Delegation> revoke(const Delegation& delegation) override;

  private:
    template <typename T, typename Read>
    Async<QVector<T>> list(const QString& type, QUrlQuery query, Read read);
    Async<Delegation> write(const ConsentCall& call);

    FhirClient fhir_;
};

template <typename T, typename Read>
Async<QVector<T>> FhirDelegations::list(const QString& type, QUrlQuery query, Read read) {
    auto pledge = std::make_shared<Pledge<QVector<T>>>();
    query.addQueryItem(QStringLiteral("_count"), QStringLiteral("200"));
    auto found = fhir_.searchAll(type, query);
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(), [pledge, read](const Result<FhirList>& list) {
        if (!list) return pledge->give(std::unexpected(list.error()));
        if (list->missing) return pledge->give(std::unexpected(*list->missing));
        QVector<T> items;
        for (const auto& json : list->resources)
            if (const auto item = read(json)) items << *item;
        pledge->give(std::move(items));
    });
    return pledge->future();
}

Async<QVector<Delegation>> FhirDelegations::given() {
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("category"), QLatin1String(delegationConsentCode));
    return list<Delegation>(QStringLiteral("Consent"), query, readDelegation);
}

Async<QVector<ActingPerson>> FhirDelegations::actingPeople() {
    return list<ActingPerson>(QStringLiteral("RelatedPerson"), {}, readActingPerson);
}

Async<Delegation> FhirDelegations::give(const DelegationOrder& order, int seen,
                                        const QByteArray& key) {
    return write({.body = delegationResource(fhir_.patientId(), order),
                  .seen = QString::number(seen),
                  .key = key});
}

Async<Delegation> FhirDelegations::revoke(const Delegation& delegation) {
    return write({.verb = "PUT",
                  .path = QStringLiteral("Consent/") + delegation.id,
                  .body = revocationResource(fhir_.patientId(), delegation),
                  .seen = delegation.version});
}

Async<Delegation> FhirDelegations::write(const ConsentCall& call) {
    auto pledge = std::make_shared<Pledge<Delegation>>();
    auto written = sendConsent(fhir_, call);
    pledge->onCancel(fhir_.context(), [written]() mutable { written.cancel(); });
    whenDone(written, fhir_.context(), [pledge](const Result<QJsonObject>& answer) {
        if (!answer) return pledge->give(std::unexpected(answer.error()));
        const auto delegation = readDelegation(*answer);
        if (!delegation) return pledge->give(fail(errors::portalAnswer, "no delegation"));
        pledge->give(*delegation);
    });
    return pledge->future();
}

}  // namespace

std::unique_ptr<DelegationGateway> makeFhirDelegationGateway(std::shared_ptr<Portal> portal,
                                                             Session session) {
    return std::make_unique<FhirDelegations>(std::move(portal), std::move(session));
}

}  // namespace core
