// SPDX-License-Identifier: EUPL-1.2
#include <QJsonDocument>

#include "core/booking/agenda_calls.h"
#include "core/booking/booking_json.h"
#include "core/booking/booking_refusal.h"
#include "core/booking/booking_rules.h"
#include "core/booking/fhir_booking_gateway.h"
#include "core/portal/http_errors.h"

namespace core {
namespace {

using booking::word;

QByteArray bodyOf(const OpenIdentity& who) {
    return QJsonDocument(QJsonObject{{"codiceFiscale", who.codiceFiscale},
                                     {"cardNumber", who.cardNumber},
                                     {"iup", who.iup}})
        .toJson(QJsonDocument::Compact);
}

Error refusal(const HttpAnswer& answer) {
    if (answer.status != 429) return beforeLogin(bookingError(answer));
    Error paused{errors::bookingPaused, "HTTP 429"};
    if (answer.retryAfter)
        paused.until = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) +
                       *answer.retryAfter;
    return paused;
}

/// As `stato-ricetta`; only what matters here.
PrescriptionState stateOf(const QString& word) {
    if (word == QLatin1String("prescritta")) return PrescriptionState::prescribed;
    if (word == QLatin1String("prenotata")) return PrescriptionState::booked;
    if (word == QLatin1String("erogata")) return PrescriptionState::dispensed;
    if (word == QLatin1String("scaduta")) return PrescriptionState::expired;
    if (word == QLatin1String("annullata")) return PrescriptionState::cancelled;
    return PrescriptionState::unknown;
}

PrescriptionLine lineOf(const QJsonValue& json) {
    const auto line = json.toObject();
    return {.name = word(line, "name"),
            .code = word(line, "code"),
            .branch = word(line, "branchName"),
            .branchCode = word(line, "branch")};
}

Prescription prescriptionOf(const QJsonObject& json, const QString& iup) {
    Prescription prescription{.kind = PrescriptionKind::services,
                              .iup = iup,
                              .priority = classOf(word(json, "class")),
                              .state = stateOf(word(json, "state"))};
    for (const auto& line : json[QLatin1String("lines")].toArray())
        prescription.lines << lineOf(line);
    return prescription;
}

class FhirOpenBooking final : public OpenBookingGateway {
  public:
    explicit FhirOpenBooking(std::shared_ptr<Portal> portal)
        : portal_(portal), fhir_(std::move(portal), {}), agenda_(fhir_) {}

    Async<QVector<CatalogueService>> services(const QString& name) override {
        return agenda_.services(name);
    }
    Async<AgendaList> agendas(const AgendaQuery& query) override { return agenda_.agendas(query); }
    Async<SlotPage> freeSlots(const SlotQuery& query) override { return agenda_.freeSlots(query); }
    Async<SlotPage> moreSlots(const QUrl& next) override { return agenda_.moreSlots(next); }
    Async<OpenVisit> start(const OpenIdentity& who) override;

  private:
    Result<OpenVisit> read(const Result<HttpAnswer>& answer, const QString& iup) const;

    std::shared_ptr<Portal> portal_;
    FhirClient fhir_;
    AgendaCalls agenda_;
};

Async<OpenVisit> FhirOpenBooking::start(const OpenIdentity& who) {
    return fhir_.ask<OpenVisit>(
        [who](const QUrl& base) -> HttpRequest {
            return {.verb = "POST",
                    .url = base.resolved(QUrl(QStringLiteral("/open/booking/start"))),
                    .body = bodyOf(who),
                    .contentType = "application/json"};
        },
        [this, iup = who.iup](const Result<HttpAnswer>& answer, const QUrl&) {
            return read(answer, iup);
        });
}

Result<OpenVisit> FhirOpenBooking::read(const Result<HttpAnswer>& answer,
                                        const QString& iup) const {
    if (!answer) return std::unexpected(answer.error());
    if (answer->status >= 400) return std::unexpected(refusal(*answer));
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    const auto ticket = word(*json, "ticket").toStdString();
    auto prescription = prescriptionOf(*json, iup);
    if (ticket.empty() || prescription.lines.isEmpty())
        return fail(errors::portalAnswer, "no ticket, or no service");
    Session visit;
    visit.token = std::make_shared<SessionToken>(SecretBuffer(ticket));
    return OpenVisit{makeFhirBookingGateway(portal_, std::move(visit)), std::move(prescription)};
}

}  // namespace

std::unique_ptr<OpenBookingGateway> makeOpenBookingGateway(std::shared_ptr<Portal> portal) {
    return std::make_unique<FhirOpenBooking>(std::move(portal));
}

}  // namespace core
