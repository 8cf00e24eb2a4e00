// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>

#include "app/mockportal/documents/content_reader.h"
#include "app/mockportal/record/privacy_content.h"

namespace mockportal {

/// content/privacy.json. Fails with a sentence for the person who wrote the file.
std::expected<PrivacyContent, QString> privacyFromJson(const QJsonObject& json,
                                                       const Registry& registry);

}  // namespace mockportal
