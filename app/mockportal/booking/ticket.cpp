// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/ticket.h"

#include <algorithm>

#include "core/codes/exemptions.h"

namespace mockportal {
namespace {

int ceiling(const RuleBook& rules, const QDate& day) {
    return rules.number(QStringLiteral("ticket_ceiling_cents"), day);
}

bool isFree(const QString& exemption) {
    const auto* known = core::findExemption(exemption);
    return known != nullptr && (known->outpatient == core::Exemption::Outpatient::all ||
                                known->outpatient == core::Exemption::Outpatient::ofTheCondition);
}

}  // namespace

int fullTicket(const CatalogueService& service, const RuleBook& rules, const QDate& day) {
    return std::min(service.tariffCents, ceiling(rules, day));
}

int fullTicket(const Prescription& prescription, const AgendaContent& agenda, const RuleBook& rules,
               const QDate& day) {
    int sum = 0;
    for (const auto& line : prescription.lines)
        if (const auto* service = serviceOf(line, agenda))
            sum += service->tariffCents * line.quantity;
    return std::min(sum, ceiling(rules, day));
}

int expectedTicket(const Prescription& prescription, const AgendaContent& agenda,
                   const RuleBook& rules, const QDate& day) {
    return isFree(prescription.exemption) ? 0 : fullTicket(prescription, agenda, rules, day);
}

const CatalogueService* serviceOf(const PrescribedLine& line, const AgendaContent& agenda) {
    for (const auto& each : agenda.services)
        if (each.code == line.code && (line.branch.isEmpty() || each.branch == line.branch))
            return &each;
    return nullptr;
}

}  // namespace mockportal
