// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/certify_model.h"

#include <algorithm>

#include "ui/screens/data/data_store.h"

namespace ui {
namespace {

/// Acting for somebody it is about them (R16); else oneself and everybody whose exemptions one may
/// see to.
QVector<CertifyPerson> peopleOf(const core::Session& session) {
    if (session.actingFor)
        return {{session.actingFor->patient.id, session.actingFor->patient.fullName(),
                 session.actingFor->relation}};
    QVector<CertifyPerson> people{{session.patient.id, session.patient.fullName(), std::nullopt}};
    for (const auto& other : session.represented)
        if (other.scope.testFlag(core::ActingService::exemptions))
            people << CertifyPerson{other.patient.id, other.patient.fullName(), other.relation};
    return people;
}

}  // namespace

CertifyModel::CertifyModel(core::ExemptionGateway& gateway, const core::Session& session)
    : gateway_(gateway), people_(peopleOf(session)) {}

void CertifyModel::clear() {
    startAnew();
    people_.clear();
    offers_.clear();
    error_.reset();
}

void CertifyModel::startAnew() {
    declaration_ = {};
    step = 0;
    income.clear();
    prepared.reset();
    signature.clear();
    key.clear();
    offers_.clear();  // what is held already is not offered again
}

bool CertifyModel::isReady() const {
    return !people_.isEmpty() && offers_.size() == std::size_t(people_.size());
}

void CertifyModel::loadOffers() {
    if (!isReady() && !isLoading()) reloadOffers();
}

void CertifyModel::reloadOffers() {
    error_.reset();
    offers_.clear();
    waiting_ = static_cast<int>(people_.size());
    for (const auto& person : people_)
        core::whenDone(gateway_.offers(person.id), this,
                       [this, id = person.id](const core::Result<core::ExemptionOffers>& offers) {
                           take(id, offers);
                       });
    Q_EMIT changed();
}

void CertifyModel::take(const QString& personId,
                        const core::Result<core::ExemptionOffers>& offers) {
    if (people_.isEmpty()) return;  // the session is over
    --waiting_;
    if (offers)
        offers_[personId] = *offers;
    else
        error_ = offers.error();
    if (waiting_ == 0) Q_EMIT changed();
}

const core::ExemptionOffers* CertifyModel::offersOf(const QString& personId) const {
    const auto hit = offers_.find(personId);
    return hit == offers_.end() ? nullptr : &hit->second;
}

core::ExemptionOffers CertifyModel::offers() const {
    QVector<core::ExemptionOffers> each;
    QStringList names;
    for (const auto& person : declaration_.beneficiaries) {
        const auto* offers = offersOf(person.patientId);
        const auto known = std::ranges::find(people_, person.patientId, &CertifyPerson::id);
        if (offers == nullptr || known == people_.end()) continue;
        each << *offers;
        names << known->name;
    }
    return each.isEmpty() ? core::ExemptionOffers{} : core::offersForAll(each, names);
}

std::optional<core::ExemptionOffer> CertifyModel::offer() const {
    const auto all = offers();
    const auto* found = all.find(declaration_.code);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

const core::OfferVerdict& CertifyModel::verdict(const core::ExemptionOffer& offer) const {
    return declaration_.nextYear && offer.next ? *offer.next : offer.now;
}

std::shared_ptr<CertifyModel> certifyModel(const Context& context) {
    const auto store = dataStore(context);
    return context.scope.obtain<CertifyModel>([&context, &store] {
        return new CertifyModel(store->gateway(), *context.services.sessions.current());
    });
}

}  // namespace ui
