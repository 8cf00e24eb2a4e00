// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/therapy.h"

#include <algorithm>

#include "core/compare/narrative_lines.h"

namespace core {
namespace {

// At discharge, at discharge from the emergency room, recommended, present (cda-structure 3).
constexpr const char* therapySections[] = {"10183-2", "75311-1", "93341-6", "10160-0"};

bool sameText(const QString& a, const QString& b) {
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Brand or substance; "875/125 mg" and forms come after it.
QString firstWord(const QString& name) {
    const QString word = name.simplified().section(QLatin1Char(' '), 0, 0).toLower();
    return word.size() < 4 ? name.simplified().toLower() : word;
}

using Match = bool (*)(const Medicine&, const Medicine&);
constexpr Match matches[] = {
    [](const Medicine& a, const Medicine& b) { return sameText(a.aic, b.aic); },
    [](const Medicine& a, const Medicine& b) { return sameText(a.atc, b.atc); },
    [](const Medicine& a, const Medicine& b) {
        return sameText(firstWord(a.name), firstWord(b.name));
    },
};

// Dose and duration are put together with a comma here, without one elsewhere. "2,5 mg" keeps its
// own.
QString plainDose(const Medicine& medicine) {
    return medicine.dose.simplified().replace(QStringLiteral(", "), QStringLiteral(" "));
}

bool sameDose(const Medicine& a, const Medicine& b) {
    return a.dose.isEmpty() || b.dose.isEmpty() || sameText(plainDose(a), plainDose(b));
}

const clinical::Section* sectionOf(const std::vector<clinical::Section>& sections,
                                   QLatin1String code) {
    for (const auto& section : sections) {
        if (section.code.code == code) return &section;
        if (const auto* found = sectionOf(section.sections, code)) return found;
    }
    return nullptr;
}

std::vector<Medicine> coded(const clinical::ClinicalDocument& document, int section) {
    std::vector<Medicine> all;
    for (const auto& each : document.administrations) {
        if (each.place.section != section || each.notGiven || each.name().isEmpty()) continue;
        QStringList dose{each.dose.words(), each.frequency};
        dose.removeAll(QString());
        all.push_back({each.name(), each.product.in(clinical::oid::aic), each.atc(),
                       dose.join(QStringLiteral(", "))});
    }
    return all;
}

/// A row of a table is name and dose, any other line a name.
std::vector<Medicine> written(const clinical::Section& section) {
    std::vector<Medicine> all;
    for (const auto& cells : narrativeRows(section.narrative))
        all.push_back({cells.first(), {}, {}, cells.mid(1).join(QStringLiteral(", "))});
    if (!all.empty()) return all;
    for (const auto& line : narrativeLines(section.narrative)) all.push_back({line, {}, {}, {}});
    return all;
}

}  // namespace

std::vector<ComparedMedicine> compareMedicines(const std::vector<Medicine>& before,
                                               const std::vector<Medicine>& after) {
    using Change = ComparedMedicine::Change;
    std::vector<ComparedMedicine> all;
    std::vector<bool> taken(before.size(), false);
    std::vector<ComparedMedicine> found(after.size());
    for (std::size_t step = 0; step < std::size(matches); ++step)
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (found[i].before) continue;
            for (std::size_t k = 0; k < before.size() && !found[i].before; ++k) {
                if (taken[k] || !matches[step](before[k], after[i])) continue;
                taken[k] = true;
                found[i].before = before[k];
                found[i].byName = step == 2;
            }
        }
    for (std::size_t i = 0; i < after.size(); ++i) {
        found[i].after = after[i];
        found[i].change = !found[i].before                       ? Change::started
                          : sameDose(*found[i].before, after[i]) ? Change::continues
                                                                 : Change::otherDose;
        all.push_back(found[i]);
    }
    for (std::size_t k = 0; k < before.size(); ++k)
        if (!taken[k]) all.push_back({Change::stopped, before[k], {}, false});
    return all;
}

std::vector<Medicine> therapyOf(const clinical::ClinicalDocument& document) {
    for (const auto* code : therapySections) {
        const auto* section = sectionOf(document.sections, QLatin1String(code));
        if (section == nullptr) continue;
        auto medicines = coded(document, section->number);
        if (medicines.empty()) medicines = written(*section);
        if (!medicines.empty()) return medicines;
    }
    return {};
}

}  // namespace core
