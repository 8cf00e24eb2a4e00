// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/vaccination_store.h"

#include "core/codes/codice_fiscale.h"
#include "ui/screens/record/consent/record_consent.h"

namespace ui {
namespace {

// The portal tells the birth date of whom one acts for; of oneself the codice fiscale does.
core::VaccinatedPerson personOf(const core::Session& session, const QDate& today) {
    if (session.actingFor) return {session.actingFor->birthDate, session.actingFor->sex};
    const auto code = core::CodiceFiscale::parse(session.patient.codiceFiscale, today);
    if (!code) return {};
    return {code->birthDate(), code->sex()};
}

}  // namespace

VaccinationStore::VaccinationStore(std::unique_ptr<core::VaccinationGateway> gateway,
                                   const core::VaccinatedPerson& person)
    : gateway_(std::move(gateway)), person_(person) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &VaccinationStore::onAnswer);
}

VaccinationStore::~VaccinationStore() {
    watcher_.cancel();
}

void VaccinationStore::load() {
    if (state_ == State::fresh || state_ == State::failed) reload();
}

void VaccinationStore::reload() {
    error_.reset();
    state_ = State::loading;
    watcher_.setFuture(gateway_->record());
    Q_EMIT changed();
}

void VaccinationStore::onAnswer() {
    if (watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    const auto answer = watcher_.result();
    state_ = answer ? State::ready : State::failed;
    if (answer)
        record_ = *answer;
    else
        error_ = answer.error();
    Q_EMIT changed();
}

QVector<core::DueVaccination> VaccinationStore::due(const QDate& today) const {
    return core::dueVaccinations(record_, person_, today);
}

void VaccinationStore::clear() {
    forget();
    person_ = {};
}

void VaccinationStore::forget() {
    watcher_.cancel();
    watcher_.setFuture({});
    record_ = {};
    error_.reset();
    view = 0;
    state_ = State::fresh;
    Q_EMIT changed();
}

std::shared_ptr<VaccinationStore> vaccinationStore(const Context& context) {
    return context.scope.obtain<VaccinationStore>([&context] {
        const core::Session& session = *context.services.sessions.current();
        return forgetsWithRecord(
            context,
            new VaccinationStore(context.services.gateways.vaccinations(session),
                                 personOf(session, context.services.clock.today())),
            &VaccinationStore::forget);
    });
}

}  // namespace ui
