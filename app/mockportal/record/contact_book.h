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

/// Whether this document, made up, has a contact made up for it.
bool makesContact(const Filed& filed);

}  // namespace mockportal
