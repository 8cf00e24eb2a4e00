// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <vector>

namespace core::clinical {

/// A label and what stands behind it.
struct ClinicalFact {
    const char* label = "";  // source text of the context "Clinical": a literal
    QString value{};         // never empty
    QString name{};          // instead of the label, where the document itself names it

    /// In the language of the installed translators.
    QString shownLabel() const;
};

/// Facts in order, without those of which nothing is known.
class FactList {
  public:
    FactList() { facts_.reserve(20); }  // about as many as there are

    void add(const char* label, const QString& value) {
        if (!value.isEmpty()) facts_.push_back({label, value, {}});
    }
    void add(const QString& name, const QString& value) {
        if (!value.isEmpty()) facts_.push_back({"", value, name});
    }
    std::vector<ClinicalFact> take() { return std::move(facts_); }

  private:
    std::vector<ClinicalFact> facts_{};
};

}  // namespace core::clinical
