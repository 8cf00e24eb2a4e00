// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/content_of.h"

namespace mockportal {

bool isStranger(const std::vector<std::shared_ptr<Filed>>& record) {
    return !record.empty() && record.front()->stranger;
}

PersonContent contentOf(const Library& library, const Citizen& citizen,
                        const std::vector<std::shared_ptr<Filed>>& record) {
    for (const auto& person : library.people)
        if (person.citizen.codiceFiscale == citizen.codiceFiscale)
            return {person.contacts, person.vaccinations};
    if (isStranger(record)) return {};
    return {library.contacts, library.vaccinations};
}

}  // namespace mockportal
