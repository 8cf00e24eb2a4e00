// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "core/exemptions/exemption_offer.h"

namespace core {
namespace {

/// The first one who may not have it stands for all.
void join(OfferVerdict& all, const OfferVerdict& one, const QString& name) {
    if (!all.possible) return;
    if (!one.possible) {
        all = one;
        all.person = name;
        return;
    }
    all.from = std::max(all.from, one.from);
    all.until = std::min(all.until, one.until);
}

OfferVerdict missing(const QString& name) {
    OfferVerdict verdict;
    verdict.person = name;
    return verdict;
}

void join(ExemptionOffer& all, const ExemptionOffers& person, const QString& name) {
    const auto* one = person.find(all.code);
    join(all.now, one == nullptr ? missing(name) : one->now, name);
    if (!all.next) return;
    const bool told = one != nullptr && one->next;
    join(*all.next, told ? *one->next : missing(name), name);
}

}  // namespace

ExemptionOffers offersForAll(const QVector<ExemptionOffers>& each, const QStringList& names) {
    auto all = each.first();
    all.qualities.clear();
    if (each.size() == 1) return all;
    for (auto& offer : all.offers) {
        for (auto* verdict : {&offer.now, offer.next ? &*offer.next : nullptr})
            if (verdict != nullptr && !verdict->possible) verdict->person = names.first();
        for (qsizetype i = 1; i < each.size(); ++i) join(offer, each[i], names[i]);
    }
    return all;
}

}  // namespace core
