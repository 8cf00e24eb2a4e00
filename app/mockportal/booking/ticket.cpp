// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/ticket.h"

namespace mockportal {

int fullTicket(const CatalogueService& service, const QDate& day) {
    return fullTicket(Prescription{.drugs = false, .lines = {PrescribedLine{.code = service.code}}},
                      day);
}

int fullTicket(const Prescription& prescription, const QDate& day) {
    auto withoutExemption = prescription;
    withoutExemption.exemption.clear();
    return static_cast<int>(expectedTicket(withoutExemption, {}, day));
}

const CatalogueService* serviceOf(const PrescribedLine& line, const AgendaContent& agenda) {
    for (const auto& each : agenda.services)
        if (each.code == line.code && (line.branch.isEmpty() || each.branch == line.branch))
            return &each;
    return nullptr;
}

}  // namespace mockportal
