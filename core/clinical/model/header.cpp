// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/header.h"

#include <algorithm>

namespace core::clinical {
namespace {

QString joined(std::initializer_list<QString> parts) {
    QString all;
    for (const auto& part : parts) {
        if (part.isEmpty()) continue;
        if (!all.isEmpty()) all += QLatin1Char(' ');
        all += part;
    }
    return all;
}

}  // namespace

QString PersonName::full() const {
    const auto parts = joined({prefix, given, family, suffix});
    return parts.isEmpty() || isEmpty() ? text : parts;
}

QString Patient::codiceFiscale() const {
    const auto found = std::ranges::find_if(
        ids, [](const Identifier& id) { return id.root == oid::codiceFiscale; });
    return found == ids.end() ? QString() : found->extension;
}

QString Order::recipe() const {
    const auto found = std::ranges::find_if(ids, [](const Identifier& id) {
        return id.root == oid::recipe || id.root == oid::olderRecipe;
    });
    return found == ids.end() ? QString() : found->extension;
}

QString Header::facility() const {
    if (!encounter.hospital.name.isEmpty()) return encounter.hospital.name;
    return custodian.name;
}

}  // namespace core::clinical
