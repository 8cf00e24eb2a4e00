// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/html/html_text.h"
#include "core/clinical/model/clinical_fact.h"

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

    void add(const char* label, const QString& value) { addNamed(words_(label), value); }
    void add(const ClinicalFact& fact) {
        addNamed(fact.name.isEmpty() ? words_(fact.label) : fact.name, fact.value);
    }

  private:
    void addNamed(const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        if (!std::exchange(open_, true)) html_.markup(QLatin1String("<dl>\n"));
        html_.element(QLatin1String("dt"), name);
        html_.element(QLatin1String("dd"), value);
        html_.markup(QLatin1String("\n"));
    }

    HtmlText& html_;
    Words& words_;
    bool open_ = false;
};

inline void writeFacts(const std::vector<ClinicalFact>& facts, HtmlText& html, Words& words) {
    DefinitionList list(html, words);
    for (const auto& fact : facts) list.add(fact);
}

}  // namespace core::clinical
