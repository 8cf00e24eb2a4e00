// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "app/mockportal/record/record_store.h"

namespace mockportal {

/// What the content tells about a person beside documents.
struct PersonContent {
    std::vector<Contact> contacts{};
    Vaccinations vaccinations{};
};

/// Of those acted for, their own; of somebody made up, nothing; of everybody else the specimen's,
/// as with the documents.
PersonContent contentOf(const Library& library, const Citizen& citizen,
                        const std::vector<std::shared_ptr<Filed>>& record);

/// Made up, with nothing of the demo in the record.
bool isStranger(const std::vector<std::shared_ptr<Filed>>& record);

}  // namespace mockportal
