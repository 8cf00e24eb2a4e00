// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "core/prescriptions/prescription.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The prescription the person wants an appointment for, from the record to PRENOTAZIONI. Gone with
/// the session (R92). GUI thread.
class BookingWish : public SessionModel {
    Q_OBJECT
  public:
    void set(const core::Prescription& prescription) { prescription_ = prescription; }
    const std::optional<core::Prescription>& prescription() const { return prescription_; }
    void clear() override { prescription_.reset(); }

  private:
    std::optional<core::Prescription> prescription_;
};

/// That of the present session.
std::shared_ptr<BookingWish> bookingWish(SessionScope& scope);

}  // namespace ui
