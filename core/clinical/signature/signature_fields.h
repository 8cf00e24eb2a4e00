// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/clinical/container/qpdf.h"
#include "core/clinical/signature/pdf_signatures.h"

namespace core::clinical {

/// Form fields of the whole PDF as seen by one signature: those that hold a signature made after
/// it. Such a signature is checked as well, so the field need only be kept from showing anything.
class SignatureFields {
  public:
    SignatureFields(const std::vector<PdfSignature>& all, const PdfSignature& seenBy);

    /// A field, or its widget, that holds a later signature, paints nothing and does nothing.
    bool isHarmless(QPDFObjectHandle field) const;
    /// An empty signature field was given a later signature.
    bool isFilled(QPDFObjectHandle before, QPDFObjectHandle after) const;
    /// Of a field that was filled: what belongs to its signature.
    static bool belongsToSignature(const std::string& key);

  private:
    bool isPart(QPDFObjectHandle part) const;
    bool holdsLater(QPDFObjectHandle field) const;

    std::set<int> later_{};  // numbers of the objects that are, or directly hold, a later one
};

/// Of this type itself or through its parent.
bool isSignatureField(QPDFObjectHandle field);

}  // namespace core::clinical
