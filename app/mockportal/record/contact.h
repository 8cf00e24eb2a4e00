// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

#include "app/mockportal/documents/content.h"

namespace mockportal {

/// Somebody was somewhere in the health service (S51, R13): a visit, an emergency, a stay.
struct Contact {
    enum class Kind { visit, emergency, stay };

    QString id{};  // in the content, what documents name as `encounter`; served: the FHIR id
    Kind kind = Kind::visit;
    QDateTime from{};
    QDateTime to{};
    Facility facility{};
    QString department{};
    QString what{};
    QString reason{};
    QString order{};  // NRE of the prescription
};

}  // namespace mockportal
