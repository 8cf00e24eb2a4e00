// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/header.h"
#include "core/clinical/reading/value_reader.h"

namespace core::clinical {

/// Everything above the body, from the ClinicalDocument element (cda-structure 1).
Header readHeader(XmlNode clinicalDocument, const ValueReader& values);

}  // namespace core::clinical
