// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/refusals.h"
#include "app/mockportal/tasks/task_entry.h"

namespace mockportal::fhir {

inline constexpr auto requestSystem = "http://fse.example/cs/richiesta";

QJsonObject taskJson(const TaskEntry& entry);

/// Kind, focus, inputs, signature and nonce of a new one; what is not there stays empty.
TaskEntry taskFromJson(const QJsonObject& task);
/// The code of this system; empty if there is none.
QString taskCode(const QJsonObject& task);

/// An OperationOutcome with an issue for each code of http://fse.example/cs/rifiuto. `why`: for a
/// developer, without a person's data.
Response refusal(int status, const QStringList& codes, const QString& why = {});

}  // namespace mockportal::fhir
