// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QStringList>

#include "core/base/base.h"
#include "core/consents/consent_history.h"

namespace core {

/// What the portal's history of a consent says last (R80).
struct ConsentState {
    bool given = false;
    QDateTime since{};  // by the portal's clock; null when it was never spoken of
};

/// One turn of a switch.
struct ConsentWish {
    ConsentTopic topic = ConsentTopic::record;
    bool give = false;
    int seen = 0;      // how many choices of this topic the person has seen (ConsentHistory::count)
    QByteArray key{};  // the same when it is asked again because no answer came
};

/// The consents of one session's subject. The history at the portal only grows: each call that
/// changes something adds to it. Lives on the thread it was made on; its futures finish there.
/// Every call can fail with portal.*, network.*, session.*, acting.*, login.level, record.refused
/// (a reference is unknown).
class ConsentGateway {
  public:
    virtual ~ConsentGateway() = default;
    /// S9: the consent without which there is no record.
    virtual Async<ConsentState> recordConsent() = 0;
    virtual Async<ConsentState> giveRecordConsent() = 0;
    /// All choices of all topics.
    virtual Async<ConsentHistory> history() = 0;
    /// Adds a choice, after the notice that this program shows. record.changed when somebody else
    /// has chosen meanwhile: then nothing is written. record.refused: refusalCode says why.
    virtual Async<ConsentAct> choose(const ConsentWish& wish) = 0;
    /// Hides from professionals, or shows them again (P99, P00). `references` as FHIR writes them:
    /// "DocumentReference/7", "MedicationRequest/8", "ServiceRequest/9". Once it was answered it
    /// counts for all of them.
    virtual Async<ConsentState> setHidden(const QStringList& references, bool hidden) = 0;
};

}  // namespace core
