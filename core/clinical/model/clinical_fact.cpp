// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/clinical_fact.h"

#include <QCoreApplication>

namespace core::clinical {

QString ClinicalFact::shownLabel() const {
    return name.isEmpty() ? QCoreApplication::translate("Clinical", label) : name;
}

}  // namespace core::clinical
