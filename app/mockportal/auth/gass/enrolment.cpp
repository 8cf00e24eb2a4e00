// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/enrolment.h"

#include "app/mockportal/auth/gass/first_password.h"

namespace mockportal {
namespace {

/// Nobody known by that name yet: as on the form, and where the form is silent as in the demo.
Citizen newCitizen(const Citizen& specimen, const Enrolment& enrolment) {
    Citizen citizen = specimen;
    citizen.codiceFiscale = enrolment.codiceFiscale;
    citizen.lastAccess = {};
    if (!enrolment.given.isEmpty()) citizen.given = enrolment.given;
    if (!enrolment.family.isEmpty()) citizen.family = enrolment.family;
    if (!enrolment.sex.isEmpty()) citizen.sex = enrolment.sex;
    if (enrolment.birthDate.isValid()) citizen.birthDate = enrolment.birthDate;
    if (!enrolment.birthPlace.isEmpty()) {
        citizen.birthPlace = enrolment.birthPlace;
        citizen.birthPlaceCode.clear();  // the form names the place only
    }
    return citizen;
}

/// The form is one more choice in the history, unless nothing changes.
void recordConsent(PortalState& state, const Citizen& citizen, bool given) {
    if (state.consents.given(citizen.patientId, ConsentKind::treatment) == given) return;
    state.consents.add({{},
                        citizen.patientId,
                        citizen.patientId,
                        ConsentKind::treatment,
                        given,
                        {},
                        state.clock.now()});
}

Citizen& citizenOf(PortalState& state, const Enrolment& enrolment) {
    const auto now = state.clock.now();
    auto* citizen = state.records.byCodiceFiscale(enrolment.codiceFiscale);
    const bool isNew = citizen == nullptr;
    if (isNew) {
        state.records.enrol(newCitizen(state.records.specimen(), enrolment), now);
        citizen = state.records.byCodiceFiscale(enrolment.codiceFiscale);
    }
    citizen->mobile = enrolment.mobile;
    citizen->dependent = false;
    if (isNew || enrolment.consent)
        recordConsent(state, *citizen, enrolment.consent.value_or(true));
    return *citizen;
}

QString givePassword(PortalState& state, GassAccount& account, const Citizen& citizen) {
    const auto paperHalf = newPasswordHalf();
    const auto smsHalf = newPasswordHalf();
    const auto now = state.clock.now();
    account.password = state.gass.hasher.derive(SecretText(paperHalf + smsHalf), account.salt);
    account.firstPasswordEnds = now.addDays(firstPasswordDays);
    state.outbox.send({citizen.mobile, secondHalfSms(smsHalf), now});
    return paperHalf;
}

}  // namespace

std::expected<QString, QString> enrolAtCounter(PortalState& state, const Enrolment& enrolment) {
    if (!state.gass.accounts.giveCard(enrolment.codiceFiscale, enrolment.cardNumber))
        return std::unexpected(
            QStringLiteral("cardNumber is another person's, or of a replaced card"));
    const auto& citizen = citizenOf(state, enrolment);
    unlockAtCounter(state, citizen.codiceFiscale);
    state.gass.flows.end(citizen.codiceFiscale);
    return givePassword(state, *state.gass.accounts.byCodiceFiscale(citizen.codiceFiscale),
                        citizen);
}

bool unlockAtCounter(PortalState& state, const QString& codiceFiscale) {
    if (state.gass.accounts.byCodiceFiscale(codiceFiscale) == nullptr) return false;
    state.gass.lockOuts.lift(codiceFiscale);
    return true;
}

}  // namespace mockportal
