// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/accesses.h"

#include "app/mockportal/record/record_store.h"

namespace mockportal {

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

}  // namespace mockportal
