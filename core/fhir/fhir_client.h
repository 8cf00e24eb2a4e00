// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QUrlQuery>
#include <memory>

#include "core/base/pledge.h"
#include "core/fhir/searchset.h"
#include "core/login/session.h"
#include "core/portal/http_client.h"
#include "core/portal/portal.h"

namespace core {

/// What a search over all its pages gave.
struct FhirList {
    QVector<QJsonObject> resources{};  // each once, in the portal's order
    std::optional<Error> missing{};    // why pages after these could not be had; empty = complete
};

/// FHIR R4 in one session's name: what every gateway of the portal's services is made of. The token
/// goes into the Authorization header of the portal's own origin and nowhere else. Lives on the
/// thread it was made on; its futures finish there, and are cancelled when it is destroyed.
/// Every call can fail with portal.*, network.*, session.*, acting.*, login.level, record.*.
class FhirClient {
  public:
    FhirClient(std::shared_ptr<Portal> portal, Session session)
        : portal_(std::move(portal)), session_(std::move(session)) {}

    const Session& session() const { return session_; }
    QString patientId() const { return session_.subject().id; }
    /// For continuations that may run as long as this client lives.
    QObject* context() { return &context_; }

    /// Asks for FHIR JSON, with the session's token.
    HttpRequest request(const QUrl& url) const;

    /// All pages of a search about the session's subject; `patient` is added. Stops at a page it
    /// has seen. `types`: which resources are wanted (as readSearchset).
    Async<FhirList> searchAll(const QString& type, QUrlQuery query = {}, QStringList types = {});
    /// One resource; `path` is relative to the FHIR base: "Patient/7".
    Async<QJsonObject> read(const QString& path);
    /// POST of a new resource or an operation; the answer's resource, empty where it has none.
    Async<QJsonObject> create(const QString& path, const QJsonObject& body,
                              const QByteArray& idempotencyKey = {});
    /// PUT in the place of that version; record.changed when another one is there by now.
    Async<QJsonObject> update(const QString& path, const QJsonObject& body, const QString& version);
    Async<QJsonObject> remove(const QString& path, const QString& version);

    /// The portal's FHIR address (ends in a slash), then the request that `make` gives for it, then
    /// `read` on the answer.
    template <typename T, typename Make, typename Read>
    Async<T> ask(Make make, Read read);

  private:
    struct Search;
    Async<QJsonObject> write(const QByteArray& verb, const QString& path, const QJsonObject& body,
                             const QByteArray& ifMatch, const QByteArray& idempotencyKey);
    void nextPage(const std::shared_ptr<Search>& search);

    std::shared_ptr<Portal> portal_;
    Session session_;
    QObject context_{};
};

template <typename T, typename Make, typename Read>
Async<T> FhirClient::ask(Make make, Read read) {
    auto pledge = std::make_shared<Pledge<T>>();
    whenDone(portal_->addresses(), &context_,
             [this, pledge, make, read](const Result<PortalAddresses>& addresses) {
                 if (!addresses) return pledge->give(std::unexpected(addresses.error()));
                 if (pledge->cancelled()) return;
                 auto base = addresses->fhir;
                 if (!base.path().endsWith(QLatin1Char('/')))
                     base.setPath(base.path() + QLatin1Char('/'));
                 auto answer = portal_->http().send(make(base));
                 pledge->onCancel(&context_, [answer]() mutable { answer.cancel(); });
                 whenDone(answer, &context_, [pledge, read, base](const Result<HttpAnswer>& told) {
                     pledge->give(read(told, base));
                 });
             });
    return pledge->future();
}

}  // namespace core
