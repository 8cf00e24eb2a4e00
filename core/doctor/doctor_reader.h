// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QVector>

#include "core/base/base.h"
#include "core/doctor/doctor.h"

namespace core {

/// A PractitionerRole with what it refers to, whether `contained` or beside it in the same Bundle
/// (`included`: by "Location/7"). portal.answer when it is no PractitionerRole, or without id or
/// name; what else is missing stays empty.
Result<Doctor> readDoctor(const QJsonObject& role,
                          const QHash<QString, QJsonObject>& included = {});

/// All of a search, in its order. Those that cannot be read are left out.
QVector<Doctor> readDoctors(const QVector<QJsonObject>& resources);

}  // namespace core
