// SPDX-License-Identifier: EUPL-1.2
// The facts of today_facts.cpp, one file each.
#pragma once

#include "ui/screens/home/today_facts.h"

namespace ui {

/// `1 documento da leggere`.
void askUnread(const FactQuestion& question, QObject& owner, TellItems tell);
/// Not yet used: services to be booked (R34), drugs to be collected.
void askPrescriptions(const FactQuestion& question, QObject& owner, TellItems tell);
/// Of a child: whether all is done for the age, and what comes next. Of others: what is planned
/// within two months.
void askVaccinations(const FactQuestion& question, QObject& owner, TellItems tell);
/// R27: from 60 days before card or certificate expires.
void askCard(const FactQuestion& question, QObject& owner, TellItems tell);
/// Confirmed and still to come.
void askAppointments(const FactQuestion& question, QObject& owner, TellItems tell);
/// R40: about to end, or to be renewed.
void askExemptions(const FactQuestion& question, QObject& owner, TellItems tell);
/// A change of the doctor that the office has not answered (R50).
void askRequests(const FactQuestion& question, QObject& owner, TellItems tell);
/// What the portal tells (FHIR Communication), of the last three months.
void askNews(const FactQuestion& question, QObject& owner, TellItems tell);

/// Asks once and reads the answer; the gateway lives until then.
template <typename Gateway, typename T, typename Read>
void askGateway(std::shared_ptr<Gateway> gateway, const core::Async<T>& answer, QObject& owner,
                TellItems tell, Read read) {
    core::whenDone(answer, &owner,
                   [gateway = std::move(gateway), tell = std::move(tell),
                    read = std::move(read)](const core::Result<T>& told) {
                       if (!told) return tell(std::unexpected(told.error()));
                       tell(read(*told));
                   });
}

}  // namespace ui
