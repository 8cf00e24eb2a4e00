// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <optional>

#include "core/base/base.h"
#include "core/prescriptions/prescription.h"
#include "core/record/document.h"

namespace core {

/// Newest first.
struct PrescriptionList {
    QVector<Prescription> prescriptions{};
    std::optional<Error> missing{};  // why some could not be had; empty = complete
};

/// The prescriptions of one session's subject. Lives on the thread it was made on; its futures
/// finish there. Every call can fail with portal.*, network.*, session.*, acting.*, login.level,
/// record.*.
class PrescriptionGateway {
  public:
    virtual ~PrescriptionGateway() = default;
    virtual Async<PrescriptionList> prescriptions() = 0;
    /// Hides the prescription, all lines of it, from those who treat the person, or shows it again
    /// (R13). Gives the state after it.
    virtual Async<bool> setHidden(const Prescription& prescription, bool hidden) = 0;
    /// The signed document of this prescription in the record. document.missing if there is none.
    virtual Async<Document> document(const Prescription& prescription) = 0;
};

}  // namespace core
