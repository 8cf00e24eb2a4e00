// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
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

    /// From now on, "three days ago" is three days before this day, and nothing was changed yet.
    void start(const QDateTime& now);

    /// Newest first. One of each prescription document of the record, whatever their number.
    std::vector<Prescription> of(const RecordStore& records, const Citizen& citizen) const;
    /// The one with that NRE or IUP.
    std::optional<Prescription> find(const RecordStore& records, const Citizen& citizen,
                                     const QString& code) const;
    /// The one with that NRE that the content speaks of, as it was at the start; quick, whatever
    /// the number of documents.
    std::optional<Prescription> told(const RecordStore& records, const Citizen& citizen,
                                     const QString& nre) const;
    /// What became of it here (R35): booked, given, prescribed again.
    void setState(const QString& patientId, const QString& nre, PrescriptionState state);

  private:
    struct Change {
        PrescriptionState state = PrescriptionState::prescribed;
        int count = 0;
    };
    const std::vector<Prescription>& toldOf(const RecordStore& records,
                                            const Citizen& citizen) const;
    void bringUpToDate(Prescription& prescription, const QString& patientId) const;
    Prescription filed(const Filed& filed, const std::vector<Prescription>& told) const;
    Prescription dated(Prescription prescription) const;

    const Library& library_;
    QDateTime start_{};
    QHash<QString, Change> changes_{};  // by patient and NRE
};

}  // namespace mockportal
