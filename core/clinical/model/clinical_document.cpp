// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/clinical_document.h"

#include <algorithm>

namespace core::clinical {
namespace {

const Section* find(const std::vector<Section>& sections, int number) {
    for (auto it = sections.rbegin(); it != sections.rend(); ++it)
        if (it->number <= number) return it->number == number ? &*it : find(it->sections, number);
    return nullptr;
}

}  // namespace

bool ClinicalDocument::has(Problem problem) const {
    return std::ranges::find(problems, problem) != problems.end();
}

const Section* ClinicalDocument::section(int number) const {
    return find(sections, number);
}

}  // namespace core::clinical
