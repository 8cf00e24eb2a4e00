// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/priority_class.h"

#include "app/mockportal/fhir/search_values.h"

namespace mockportal::fhir {

std::expected<QString, QString> priorityClassIn(const QUrlQuery& query) {
    const auto text = queryValue(query, "class");
    const bool known = text.size() <= 1 && QStringLiteral("UBDP").contains(text);
    if (!known) return std::unexpected(QStringLiteral("class is none of U, B, D, P"));
    return text;
}

}  // namespace mockportal::fhir
