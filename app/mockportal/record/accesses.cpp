// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/accesses.h"

#include <algorithm>
#include <array>

#include "app/mockportal/record/record_store.h"

namespace mockportal {

std::span<const AccessRole> accessRoles() {
    static constexpr std::array roles{
        AccessRole{"assistito", "Assistito"},
        AccessRole{"rappresentante", "Rappresentante"},
        AccessRole{"senza-accesso", "Senza accesso, con codice fiscale, tessera e IUP"},
        AccessRole{"mmg", "Medico di medicina generale"},
        AccessRole{"pls", "Pediatra di libera scelta"},
        AccessRole{"specialista", "Medico specialista"},
        AccessRole{"pronto-soccorso", "Medico di Pronto Soccorso"},
        AccessRole{"infermiere", "Infermiere"},
        AccessRole{"farmacista", "Farmacista"},
        AccessRole{"amministrativo", "Personale amministrativo"},
    };
    return roles;
}

QString roleText(const QString& code) {
    for (const auto& role : accessRoles())
        if (code == QLatin1String(role.code)) return QString::fromUtf8(role.text);
    return QStringLiteral("Ruolo non indicato");
}

void AccessBook::add(Access access) {
    auto& list = citizens_[access.patientId];
    access.id = stableId(QStringLiteral("access/%1").arg(++count_));
    if (list.size() == most) list.removeFirst();
    list << access;
}

const QList<Access>& AccessBook::of(const QString& patientId) const {
    static const QList<Access> nothing;
    const auto hit = citizens_.constFind(patientId);
    return hit == citizens_.cend() ? nothing : *hit;
}

QString AccessBook::ownerOf(const QString& id) const {
    for (auto citizen = citizens_.cbegin(); citizen != citizens_.cend(); ++citizen)
        if (std::ranges::find(*citizen, id, &Access::id) != citizen->end()) return citizen.key();
    return {};
}

}  // namespace mockportal
