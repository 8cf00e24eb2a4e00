// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/page_prints.h"

namespace ui {

class DocumentBody;

/// Prints a document from its page.
class DocumentPrints : public PagePrints {
    Q_OBJECT
  public:
    enum class What { original, text };

    using PagePrints::PagePrints;
    void print(const DocumentBody& body, What what);
};

}  // namespace ui
