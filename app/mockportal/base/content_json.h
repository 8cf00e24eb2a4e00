// SPDX-License-Identifier: EUPL-1.2
// Rules and people that the portal is delivered with: JSON files in app/mockportal/content.
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace mockportal {

/// The object in content/`name`; empty when there is none: a mistake of ours, which tests find.
QJsonObject contentJson(const char* name);

/// Of versions with `valid_from`, in any order, the one in force on that day; empty before the
/// first. Limits change by regional act, so each is kept with the day from which it counts.
QJsonObject inForce(const QJsonArray& versions, const QDate& day);

}  // namespace mockportal
