// SPDX-License-Identifier: EUPL-1.2
// The findings for the help line. They hold nothing personal (Fact), so the report may be copied,
// kept and sent.
#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QString>

#include "core/diagnosis/diagnosis.h"

namespace core::diagnosis {

/// {"probes":[{"id","verdict":"ok|warn|fail|skipped","finding","advice", …}]}: design.md 3. Beside
/// those: "detail" (what else is known), "code" (of a failure), "command" (for a terminal). What
/// was not looked at is left out.
QJsonDocument reportJson(const std::vector<Diagnosis::Row>& rows);

/// For people, aligned; of what is not right also the advice.
QString reportText(const std::vector<Diagnosis::Row>& rows, const QDateTime& when);

/// Name of a part of the page: `Lettore e tessera`.
QString groupName(ProbeGroup group);

/// Of sportello-cli: 0 when nothing fails, else that of the first failure's code.
int exitCodeOf(const std::vector<Diagnosis::Row>& rows);

}  // namespace core::diagnosis
