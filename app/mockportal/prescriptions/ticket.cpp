// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/prescriptions/ticket.h"

#include <algorithm>

#include "app/mockportal/base/content_json.h"
#include "core/codes/exemptions.h"

namespace mockportal {
namespace {

using core::Exemption;

bool freesServices(const Exemption& exemption) {
    return exemption.outpatient == Exemption::Outpatient::all ||
           exemption.outpatient == Exemption::Outpatient::ofTheCondition;
}

bool freesDrugs(const Exemption& exemption, const QStringList& held) {
    switch (exemption.drugs) {
        case Exemption::Drugs::all:
        case Exemption::Drugs::onlyLombardia:
        case Exemption::Drugs::classA:
            return true;
        case Exemption::Drugs::withE30:
            return held.contains(QStringLiteral("E30"));
        case Exemption::Drugs::withE40:
            return held.contains(QStringLiteral("E40"));
        case Exemption::Drugs::none:
            break;
    }
    return false;
}

bool isFree(const Prescription& prescription, const QStringList& held) {
    const auto* exemption = core::findExemption(prescription.exemption);
    if (exemption == nullptr) return false;
    return prescription.drugs ? freesDrugs(*exemption, held) : freesServices(*exemption);
}

Cents ofDrugs(const Prescription& prescription, const QJsonValue& rule) {
    Cents sum = 0;
    for (const auto& line : prescription.lines)
        sum += centsOf(rule[QLatin1String("pack")]) * line.quantity;
    return std::min(sum, centsOf(rule[QLatin1String("most")]));
}

/// A service without a tariff here costs the whole of what may be asked for.
Cents ofServices(const Prescription& prescription, const QJsonValue& rule) {
    const auto most = centsOf(rule[QLatin1String("most")]);
    Cents sum = 0;
    for (const auto& line : prescription.lines) {
        const auto tariff = rule[QLatin1String("tariffs")][line.code];
        sum += tariff.isDouble() ? centsOf(tariff) * line.quantity : most;
    }
    return std::min(sum, most);
}

}  // namespace

Cents expectedTicket(const Prescription& prescription, const QStringList& held, const QDate& day) {
    static const auto versions = contentJson("ticket_rules.json").value("rules").toArray();
    const auto rules = inForce(versions, day);
    if (isFree(prescription, held)) return 0;
    return prescription.drugs ? ofDrugs(prescription, rules.value("drugs"))
                              : ofServices(prescription, rules.value("services"));
}

}  // namespace mockportal
