// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/fhir_booking_gateway.h"

#include <QJsonDocument>
#include <algorithm>

#include "core/booking/agenda_calls.h"
#include "core/booking/appointment_writer.h"
#include "core/booking/booking_json.h"
#include "core/booking/booking_reader.h"
#include "core/booking/booking_refusal.h"

namespace core {
namespace {

bool isOfAnother(const QJsonObject& json, const QString& patientId) {
    for (const auto& participant : json[QLatin1String("participant")].toArray()) {
        const auto whom =
            participant[QLatin1String("actor")][QLatin1String("reference")].toString();
        const bool patient = whom.startsWith(QLatin1String("Patient/"));
        if (patient && whom.section(u'/', -1) != patientId) return true;
    }
    return false;
}

/// The amount that an OperationOutcome names.
std::optional<Money> amountIn(const QByteArray& body) {
    const auto outcome = QJsonDocument::fromJson(body).object();
    const auto issue = outcome[QLatin1String("issue")][0].toObject();
    for (const auto& json : {outcome, issue})
        if (const auto amount = readMoney(json, "ticket")) return amount;
    return std::nullopt;
}

class FhirBookingGateway final : public BookingGateway {
  public:
    FhirBookingGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)), agenda_(fhir_) {}

    Async<QVector<CatalogueService>> services(const QString& name) override {
        return agenda_.services(name);
    }
    Async<AgendaList> agendas(const AgendaQuery& query) override { return agenda_.agendas(query); }
    Async<SlotPage> freeSlots(const SlotQuery& query) override { return agenda_.freeSlots(query); }
    Async<SlotPage> moreSlots(const QUrl& next) override { return agenda_.moreSlots(next); }
    Async<Appointment> hold(const HoldOrder& order, const QByteArray& key) override;
    Async<bool> release(const Appointment& held) override;
    Async<Appointment> confirm(const Appointment& held, const QByteArray& key) override;
    Async<Appointment> appointment(const QString& id) override;
    Async<AppointmentList> appointments() override;
    Async<CancelAnswer> cancel(const Appointment& appointment, bool accepted,
                               const QByteArray& key) override;

  private:
    HttpRequest writing(const QUrl& url, const QByteArray& verb, const QJsonObject& body,
                        const QByteArray& key) const;
    HttpRequest changing(const QUrl& base, const Appointment& appointment, const QJsonObject& body,
                         const QByteArray& key) const;
    Result<Appointment> read(const Result<HttpAnswer>& answer) const;
    Result<Appointment> read(const Result<HttpAnswer>& answer, const QString& id,
                             AppointmentState state) const;

    FhirClient fhir_;
    AgendaCalls agenda_;
};

HttpRequest FhirBookingGateway::writing(const QUrl& url, const QByteArray& verb,
                                        const QJsonObject& body, const QByteArray& key) const {
    auto message = fhir_.request(url);
    message.verb = verb;
    message.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    message.contentType = "application/fhir+json";
    message.idempotencyKey = key;
    return message;
}

HttpRequest FhirBookingGateway::changing(const QUrl& base, const Appointment& appointment,
                                         const QJsonObject& body, const QByteArray& key) const {
    auto message = writing(base.resolved(QUrl(QStringLiteral("Appointment/") + appointment.id)),
                           "PUT", body, key);
    message.ifMatch = "W/\"" + appointment.version.toLatin1() + '"';
    return message;
}

Result<Appointment> FhirBookingGateway::read(const Result<HttpAnswer>& answer) const {
    const auto json = bookingJson(answer);
    if (!json) return std::unexpected(json.error());
    if (!fhir_.patientId().isEmpty() && isOfAnother(*json, fhir_.patientId()))
        return fail(errors::portalAnswer, "appointment of another patient");
    auto appointment = readAppointment(*json);
    if (!appointment) return fail(errors::portalAnswer, "no Appointment");
    return *appointment;
}

/// Of this very appointment, and so: anything else says nothing about it.
Result<Appointment> FhirBookingGateway::read(const Result<HttpAnswer>& answer, const QString& id,
                                             AppointmentState state) const {
    auto appointment = read(answer);
    if (appointment && (appointment->id != id || appointment->state != state))
        return fail(errors::portalAnswer, "not the appointment that was asked for");
    return appointment;
}

Async<Appointment> FhirBookingGateway::hold(const HoldOrder& order, const QByteArray& key) {
    return fhir_.ask<Appointment>(
        [this, order, key](const QUrl& base) {
            return writing(base.resolved(QUrl(QStringLiteral("Appointment/$hold"))), "POST",
                           writeHold(order), key);
        },
        [this](const Result<HttpAnswer>& answer, const QUrl&) -> Result<Appointment> {
            auto held = read(answer);
            if (held && held->state != AppointmentState::held)
                return fail(errors::portalAnswer, "not held");
            return held;
        });
}

Async<bool> FhirBookingGateway::release(const Appointment& held) {
    return fhir_.ask<bool>(
        [this, id = held.id](const QUrl& base) {
            auto message = fhir_.request(base.resolved(QUrl(QStringLiteral("Appointment/") + id)));
            message.verb = "DELETE";
            return message;
        },
        [](const Result<HttpAnswer>& answer, const QUrl&) -> Result<bool> {
            if (!answer) return std::unexpected(answer.error());
            if (answer->status < 300) return true;
            const auto why = bookingError(*answer);
            if (why.code == errors::bookingGone) return true;  // its time was over
            return std::unexpected(why);
        });
}

Async<Appointment> FhirBookingGateway::confirm(const Appointment& held, const QByteArray& key) {
    return fhir_.ask<Appointment>(
        [this, held, key](const QUrl& base) {
            return changing(base, held, writeConfirmed(held), key);
        },
        [this, id = held.id](const Result<HttpAnswer>& answer, const QUrl&) {
            return read(answer, id, AppointmentState::confirmed);
        });
}

Async<Appointment> FhirBookingGateway::appointment(const QString& id) {
    return fhir_.ask<Appointment>(
        [this, id](const QUrl& base) {
            return fhir_.request(base.resolved(QUrl(QStringLiteral("Appointment/") + id)));
        },
        [this, id](const Result<HttpAnswer>& answer, const QUrl&) -> Result<Appointment> {
            auto told = read(answer);
            if (told && told->id != id) return fail(errors::portalAnswer, "another appointment");
            return told;
        });
}

Async<AppointmentList> FhirBookingGateway::appointments() {
    auto pledge = std::make_shared<Pledge<AppointmentList>>();
    const QUrlQuery query{{QStringLiteral("_count"), QStringLiteral("100")},
                          {QStringLiteral("_include"), QStringLiteral("Appointment:actor")}};
    auto found = fhir_.searchAll(QStringLiteral("Appointment"), query,
                                 {QStringLiteral("Appointment"), QStringLiteral("Location"),
                                  QStringLiteral("Organization")});
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(), [this, pledge](const Result<FhirList>& list) {
        if (!list) return pledge->give(std::unexpected(list.error()));
        AppointmentList all{.missing = list->missing};
        const auto parts = partsOf(list->resources);
        for (const auto& json : list->resources) {
            if (isOfAnother(json, fhir_.patientId()))
                return pledge->give(fail(errors::portalAnswer, "appointment of another patient"));
            if (const auto one = readAppointment(json, parts)) all.appointments << *one;
        }
        std::ranges::stable_sort(all.appointments, std::ranges::greater{}, &Appointment::start);
        pledge->give(std::move(all));
    });
    return pledge->future();
}

Async<CancelAnswer> FhirBookingGateway::cancel(const Appointment& appointment, bool accepted,
                                               const QByteArray& key) {
    return fhir_.ask<CancelAnswer>(
        [this, appointment, accepted, key](const QUrl& base) {
            return changing(base, appointment, writeCancelled(appointment, accepted), key);
        },
        [this, appointment](const Result<HttpAnswer>& answer, const QUrl&) -> Result<CancelAnswer> {
            const auto told = read(answer, appointment.id, AppointmentState::cancelled);
            if (told) return CancelAnswer{.cancelled = *told};
            if (told.error().code != errors::bookingTicketDue) return std::unexpected(told.error());
            const auto amount = amountIn(answer->body);
            return CancelAnswer{.ticketDue =
                                    amount ? amount : appointment.ticket.value_or(Money{})};
        });
}

}  // namespace

std::unique_ptr<BookingGateway> makeFhirBookingGateway(std::shared_ptr<Portal> portal,
                                                       Session session) {
    return std::make_unique<FhirBookingGateway>(std::move(portal), std::move(session));
}

}  // namespace core
