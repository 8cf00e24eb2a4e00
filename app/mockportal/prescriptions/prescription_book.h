// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "app/mockportal/documents/library.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal {

/// Everybody's prescriptions: those that are documents of their record, and those that the content
/// tells beside them. Lives on the portal's thread.
class PrescriptionBook {
  public:
    /// `library` must outlive the book.
    explicit PrescriptionBook(const Library& library) : library_(library) {}

    /// From now on, "three days ago" is three days before this day.
    void start(const QDateTime& now) { start_ = now; }

    /// Newest first. One of each prescription document of the record, whatever their number.
    std::vector<Prescription> of(const RecordStore& records, const Citizen& citizen) const;

  private:
    const std::vector<Prescription>& toldOf(const RecordStore& records,
                                            const Citizen& citizen) const;
    Prescription filed(const Filed& filed, const std::vector<Prescription>& told) const;
    Prescription dated(Prescription prescription) const;

    const Library& library_;
    QDateTime start_{};
};

}  // namespace mockportal
