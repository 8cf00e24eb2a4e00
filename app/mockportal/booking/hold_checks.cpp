// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/hold_checks.h"

#include <algorithm>

#include "app/mockportal/booking/ticket.h"
#include "core/codes/telephone.h"
#include "core/codes/typed_date.h"

namespace mockportal {
namespace {

using Problem = std::optional<BookingRefusal>;

BookingRefusal notBookable(const char* why) {
    return {"prescription_not_bookable", 422, QLatin1String(why)};
}

bool asksFor(const Prescription& prescription, const CatalogueService& service,
             const AgendaContent& agenda) {
    return std::ranges::any_of(prescription.lines, [&](const PrescribedLine& line) {
        return serviceOf(line, agenda) == &service;
    });
}

/// R35. A booked one is for a move only, which has been looked at before.
Problem stateProblem(const Prescription& prescription, const QDateTime& now, bool isMove) {
    switch (prescription.stateAt(now)) {
        case PrescriptionState::booked:
            if (isMove) return std::nullopt;
            return BookingRefusal{"prescription_booked"};
        case PrescriptionState::dispensed:
        case PrescriptionState::partlyDispensed:
            return notBookable("dispensed");
        case PrescriptionState::cancelled:
            return notBookable("cancelled");
        case PrescriptionState::expired:
            return notBookable("expired");
        case PrescriptionState::prescribed:
            break;
    }
    if (now > prescription.bookableUntil()) return notBookable("expired");
    return std::nullopt;
}

Problem prescriptionProblem(const PortalState& state, const HoldFacts& facts) {
    const auto& prescription = facts.prescription;
    if (prescription.drugs) return notBookable("drugs");
    if (const auto problem =
            stateProblem(prescription, state.clock.now(), facts.replaced != nullptr))
        return problem;
    if (!asksFor(prescription, *facts.slot.schedule->service, state.agenda.content()))
        return notBookable("other_service");
    return std::nullopt;
}

/// The appointment to be moved: this person's, booked, of this prescription and for this service.
Problem moveProblem(const BookingAsker& asker, const HoldWish& wish, const HoldFacts& facts) {
    if (wish.replaces.isEmpty()) return std::nullopt;
    const auto& before = facts.replaced;
    const bool fits =
        !asker.isOpen() && before != nullptr && before->patientId == asker.patient->patientId &&
        before->state == AppointmentState::booked && before->nre == facts.prescription.nre &&
        before->service == facts.slot.schedule->service->id();
    return fits ? std::nullopt : Problem(BookingRefusal{"not_movable"});
}

Problem slotProblem(const PortalState& state, const BookingAsker& asker, const HoldFacts& facts) {
    if (core::bookingDateFault(facts.slot.start.date(), state.clock.now().date()))
        return BookingRefusal{"date"};
    const auto own = state.appointments.ofPrescription(
        asker.patient->patientId, facts.prescription.nre, AppointmentState::proposed);
    if (own != nullptr && own->slot == facts.slot.id) return std::nullopt;
    if (!isFree(state, facts.slot, facts.prescription.priority))
        return BookingRefusal{"slot_taken", 409};
    return std::nullopt;
}

std::optional<Prescription> prescriptionOf(const PortalState& state, const BookingAsker& asker,
                                           const QString& code) {
    auto found = state.prescriptions.find(state.records, *asker.patient, code.toUpper());
    const bool isOpenToAsker = found && (!asker.isOpen() || found->nre == asker.onlyNre);
    return isOpenToAsker ? found : std::nullopt;
}

}  // namespace

std::expected<HoldFacts, BookingRefusal> checkHold(const PortalState& state,
                                                   const BookingAsker& asker,
                                                   const HoldWish& wish) {
    const auto phone = core::Telephone::parse(wish.phone);
    if (!phone) return std::unexpected(BookingRefusal{"phone"});
    const auto prescription = prescriptionOf(state, asker, wish.prescription);
    if (!prescription) return std::unexpected(notBookable("unknown"));
    const auto slot = state.agenda.slot(wish.slot);
    if (!slot) return std::unexpected(BookingRefusal{"slot_taken", 409});
    HoldFacts facts{*slot, *prescription, phone->international(),
                    state.appointments.find(wish.replaces)};
    if (!wish.rur.isEmpty() && wish.rur.toUpper() != prescription->nre)
        return std::unexpected(BookingRefusal{"rur"});
    if (const auto problem = moveProblem(asker, wish, facts)) return std::unexpected(*problem);
    if (const auto problem = prescriptionProblem(state, facts)) return std::unexpected(*problem);
    if (const auto problem = slotProblem(state, asker, facts)) return std::unexpected(*problem);
    return facts;
}

bool isFree(const PortalState& state, const AgendaSlot& slot, const QString& priority) {
    const bool forThem = !slot.urgentOnly || priority == QLatin1String("U");
    return forThem && !state.appointments.isTaken(slot.id) &&
           !Agenda::isTakenByOthers(slot, state.clock.now());
}

}  // namespace mockportal
