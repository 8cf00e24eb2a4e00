// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/model/clinical_document.h"
#include "core/clinical/signature/signature.h"

namespace cli {

/// Header, sections with their text, results, medicines, attachments and the signature verdict of
/// one file, beside the columns of --csv.
QJsonObject inspectJson(const QString& path, const core::clinical::OpenedFile& file,
                        const core::Result<core::clinical::ClinicalDocument>& document,
                        const core::clinical::SignatureVerdict& verdict);

}  // namespace cli
