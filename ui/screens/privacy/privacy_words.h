// SPDX-License-Identifier: EUPL-1.2
// The words of GESTIONE PRIVACY: plain, and naming what a choice does (R80).
#pragma once

#include <QString>

#include "core/accesses/access_gateway.h"
#include "core/consents/consent_history.h"
#include "core/delegations/delegation.h"

namespace ui {

QString consentTitle(core::ConsentTopic topic);   // Chi mi cura può leggerlo
QString consentDetail(core::ConsentTopic topic);  // Medici e operatori che ti seguono
/// The detail and since when: "…, dal 12/03/2019".
QString consentSince(core::ConsentTopic topic, const core::ConsentHistory& history,
                     const QString& mobileEnds = {});
/// Sì, No.
QString choiceWord(bool given);

/// What is asked before a switch turns.
struct ConsentQuestionWords {
    QString title{};
    QString effect{};
    QString confirm{};
};
ConsentQuestionWords consentQuestion(core::ConsentTopic topic, bool give);
/// After it: one sentence.
QString consentDone(core::ConsentTopic topic, bool given);
/// Another window was faster: what it chose, and what holds.
QString consentOvertaken(const core::ConsentAct& act);

QString readerName(core::Reader reader);  // Medico di famiglia
QString delegationState(core::Delegation::State state);
QString actingRight(core::ActingPerson::Right right);
/// "dal 01/01/2026 al 31/12/2027", or without an end.
QString periodWords(const QDate& from, const QDate& until);

/// Why the portal does not do it, in words; empty: the error's own words have to do.
QString refusalWords(const core::Error& error);
/// What went wrong, for a banner: marked.
QString privacyErrorWords(const core::Error& error);

}  // namespace ui
