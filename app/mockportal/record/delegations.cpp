// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/delegations.h"

#include <algorithm>

#include "app/mockportal/record/record_store.h"

namespace mockportal {

Delegation DelegationBook::add(Delegation delegation) {
    delegation.id =
        stableId(QStringLiteral("delegation/%1/%2").arg(delegation.patientId).arg(all_.size()));
    all_ << delegation;
    return delegation;
}

QList<Delegation> DelegationBook::of(const QString& patientId) const {
    QList<Delegation> result;
    std::ranges::copy_if(all_, std::back_inserter(result),
                         [&](const Delegation& known) { return known.patientId == patientId; });
    return result;
}

const Delegation* DelegationBook::find(const QString& id) const {
    const auto hit = std::ranges::find(all_, id, &Delegation::id);
    return hit == all_.end() ? nullptr : &*hit;
}

void DelegationBook::revoke(const QString& id, const QDateTime& now) {
    const auto hit = std::ranges::find(all_, id, &Delegation::id);
    if (hit == all_.end()) return;
    hit->revoked = now;
    ++hit->version;
}

int DelegationBook::aliveOf(const QString& patientId, const QDate& today) const {
    return static_cast<int>(std::ranges::count_if(all_, [&](const Delegation& known) {
        return known.patientId == patientId && known.isAlive(today);
    }));
}

}  // namespace mockportal
