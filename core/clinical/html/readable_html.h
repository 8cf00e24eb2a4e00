// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/clinical/html/html_text.h"
#include "core/clinical/html/narrative_html.h"
#include "core/clinical/model/clinical_document.h"
#include "core/clinical/signature/signature.h"

namespace core::clinical {

struct ReadableOptions {
    const SignatureVerdict* verdict = nullptr;  // not owned; null: nothing is said of signatures
    std::vector<QString> mediaNames{};  // where ClinicalDocument::media were saved, by index
};

/// Writes documents as pages of HTML that run nothing and fetch nothing: header, summary by type,
/// the whole narrative. Keep one for many documents: it remembers its words. One thread at a time.
class ReadableHtml {
  public:
    QString page(const ClinicalDocument& document, const ReadableOptions& options = {});

  private:
    Words words_{};
};

}  // namespace core::clinical
