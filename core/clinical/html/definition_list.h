// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/html/html_text.h"

namespace core::clinical {

/// Labels and values; a label without a value is not written.
class DefinitionList {
  public:
    DefinitionList(HtmlText& html, Words& words) : html_(html), words_(words) {}
    ~DefinitionList() {
        if (open_) html_.markup(QLatin1String("</dl>\n"));
    }
    DefinitionList(const DefinitionList&) = delete;
    DefinitionList& operator=(const DefinitionList&) = delete;

    void add(const char* label, const QString& value) {
        if (value.isEmpty()) return;
        if (!std::exchange(open_, true)) html_.markup(QLatin1String("<dl>\n"));
        html_.element(QLatin1String("dt"), words_(label));
        html_.element(QLatin1String("dd"), value);
        html_.markup(QLatin1String("\n"));
    }

  private:
    HtmlText& html_;
    Words& words_;
    bool open_ = false;
};

}  // namespace core::clinical
