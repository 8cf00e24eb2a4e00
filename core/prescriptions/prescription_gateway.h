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
/// finish there. Hiding one is a consent (ConsentGateway) about all its references. Every call can
/// fail with portal.*, network.*, session.*, acting.*, login.level, record.*.
class PrescriptionGateway {
  public:
    virtual ~PrescriptionGateway() = default;
    virtual Async<PrescriptionList> prescriptions() = 0;
    /// The signed document of this prescription in the record. document.missing if there is none.
    virtual Async<Document> document(const Prescription& prescription) = 0;
};

}  // namespace core
