// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <expected>
#include <vector>

#include "app/mockportal/documents/content_reader.h"
#include "app/mockportal/record/contact.h"

namespace mockportal {

/// Fails with a sentence for the person who wrote the file: unknown kind or facility, no period.
std::expected<std::vector<Contact>, QString> contactsFromJson(const QJsonArray& json,
                                                              const Registry& registry);

}  // namespace mockportal
