// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booking_flow.h"

#include "core/base/rome_time.h"
#include "core/codes/prescription_codes.h"
#include "core/codes/telephone.h"
#include "core/codes/typed_date.h"

namespace ui {

std::shared_ptr<BookingFlow> bookingFlow(const Context& context) {
    return context.scope.obtain<BookingFlow>(
        [&context] { return new BookingFlow(context.services.clock); });
}

void BookingFlow::reset() {
    placesCall_.cancel();
    if (attempt_) {
        attempt_->disconnect(this);
        attempt_.release()->deleteLater();  // it may be the one that tells
    }
    choice_ = {};
    seen_ = false;
    free_.clear();
    next_.clear();
    loading_ = false;
    placesError_.reset();
}

void BookingFlow::begin(std::shared_ptr<core::BookingGateway> gateway,
                        const core::Prescription& prescription, bool withoutLogin) {
    reset();
    gateway_ = std::move(gateway);
    withoutLogin_ = withoutLogin;
    choice_.prescription = prescription;
    if (!prescription.lines.isEmpty()) choice_.line = prescription.lines.first();
    choice_.from = core::bookingDays(core::inRome(clock_.now()).date()).first;
    attempt_ = std::make_unique<core::BookingAttempt>(*gateway_, clock_);
    connect(attempt_.get(), &core::BookingAttempt::changed, this, &BookingFlow::changed);
}

void BookingFlow::beginMove(std::shared_ptr<core::BookingGateway> gateway,
                            const core::Appointment& appointment, bool accepted) {
    core::Prescription prescription{.kind = core::PrescriptionKind::services,
                                    .nre = appointment.nre,
                                    .iup = appointment.iup,
                                    .priority = appointment.priority};
    prescription.lines << core::PrescriptionLine{.name = appointment.service,
                                                 .code = appointment.serviceCode,
                                                 .branchCode = appointment.branchCode};
    begin(std::move(gateway), prescription, false);
    choice_.moved = appointment;
    choice_.accepted = accepted;
    choice_.phone = appointment.phone;
}

void BookingFlow::loadPlaces() {
    if (!active()) return;
    free_.clear();
    next_.clear();
    takePlaces(gateway_->freeSlots({.agenda = choice_.agenda.id,
                                    .from = choice_.from,
                                    .asked = core::inRome(clock_.now()).date(),
                                    .priority = choice_.prescription.priority}));
}

void BookingFlow::loadMorePlaces() {
    if (active() && !loading_ && morePlaces()) takePlaces(gateway_->moreSlots(next_));
}

void BookingFlow::takePlaces(core::Async<core::SlotPage> page) {
    placesCall_.cancel();
    placesCall_ = page;
    loading_ = true;
    placesError_.reset();
    core::whenDone(page, this,
                   [this, attempt = attempt_.get()](const core::Result<core::SlotPage>& got) {
                       if (attempt == attempt_.get()) onPlaces(got);
                   });
    Q_EMIT placesChanged();
}

void BookingFlow::onPlaces(const core::Result<core::SlotPage>& page) {
    loading_ = false;
    if (page) {
        free_ << page->free;
        next_ = page->next;
    } else {
        placesError_ = page.error();
    }
    Q_EMIT placesChanged();
}

void BookingFlow::hold(const QString& slot) {
    if (!active()) return;
    core::HoldOrder order{.slot = slot,
                          .nre = choice_.prescription.nre,
                          .iup = choice_.prescription.iup,
                          .accepted = choice_.accepted};
    const auto phone = core::Telephone::parse(choice_.phone);
    order.phone = phone ? phone->international() : choice_.phone;
    if (const auto rur = core::parseRur(choice_.rurFirst, choice_.rurSecond))
        order.rur = rur->first + rur->second;
    if (choice_.moved) order.replaces = choice_.moved->id;
    attempt_->hold(order);
}

void BookingFlow::leave() {
    if (!active()) return;
    using State = core::BookingAttempt::State;
    const bool known = attempt_->state() == State::choosing || attempt_->state() == State::held;
    attempt_->giveUp();
    const bool told = seen_ && attempt_->state() == State::booked;
    if (told || (withoutLogin_ && known && attempt_->state() == State::choosing)) clear();
}

void BookingFlow::clear() {
    reset();
    gateway_.reset();
    Q_EMIT changed();
}

}  // namespace ui
