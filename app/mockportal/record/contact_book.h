// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "app/mockportal/record/contact.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal {

/// The contacts with the health service, made when asked for: those of the content, and for
/// documents made up one for every third that comes of a visit or a stay.
class ContactBook {
  public:
    /// `library` must outlive the book.
    explicit ContactBook(const Library& library) : library_(library) {}

    /// Newest first, each `id` a FHIR id. `record`: that person's.
    std::vector<Contact> contacts(const Citizen& citizen,
                                  const std::vector<std::shared_ptr<Filed>>& record) const;

  private:
    std::vector<Contact> told(const Citizen& citizen,
                              const std::vector<std::shared_ptr<Filed>>& record) const;
    const Library& library_;
};

/// FHIR id of the contact at which the document was written; empty if there is none.
QString encounterId(const Filed& filed);

}  // namespace mockportal
