// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/record/document.h"

namespace core {

/// By LOINC type code (cda-structure 1); `other` for every code we do not know.
DocumentKind documentKind(const QString& loinc);

/// The kind in words, in the language of the installed translators: "Referto di laboratorio".
QString kindName(DocumentKind kind);

}  // namespace core
