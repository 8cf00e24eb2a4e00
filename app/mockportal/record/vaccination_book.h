// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "app/mockportal/record/record_store.h"

namespace mockportal {

/// The vaccination register, made when asked for: from the content, and for people made up from
/// their name.
class VaccinationBook {
  public:
    /// `library` must outlive the book.
    explicit VaccinationBook(const Library& library) : library_(library) {}

    /// Newest first; nothing from before the person was born or after `today`.
    Vaccinations vaccinations(const Citizen& citizen,
                              const std::vector<std::shared_ptr<Filed>>& record,
                              const QDate& today) const;
    const VaccinationOffice& office() const { return library_.office; }

  private:
    const Library& library_;
};

}  // namespace mockportal
