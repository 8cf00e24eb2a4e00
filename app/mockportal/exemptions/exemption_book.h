// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// R15; sospesa is a national state beside them (regional-services 5).
enum class ExemptionState { active, expired, revoked, suspended };

/// As the extension `stato-esenzione` has it: attiva.
QString stateWord(ExemptionState state);

/// One exemption of one person. Both days count.
struct HeldExemption {
    QString id{};  // FHIR logical id
    QString patientId{};
    QString code{};
    QDate from{};
    QDate until{};           // null: without an end
    bool certified = false;  // declared by the citizen, who may revoke it
    bool suspended = false;
    bool revoked = false;
    QString request{};    // nonce of the declaration, where it was made here
    QString requestOf{};  // patient id of whom that Task is about
    int version = 1;
    QDateTime updated{};

    /// By the portal's clock. One that begins later is active already, and says from when.
    ExemptionState stateOn(const QDate& day) const;
    bool isInForce(const QDate& day) const {
        return from <= day && stateOn(day) == ExemptionState::active;
    }
};

/// Everybody's exemptions. Lives on the portal's thread.
class ExemptionBook {
  public:
    /// The demo's years are counted from this day, so that it never ages.
    void start(const QDateTime& now) { start_ = now; }
    /// In the order they were given.
    QList<HeldExemption>& of(const Citizen& citizen);
    QStringList idsOf(const Citizen& citizen);
    /// The citizen's own; nullptr if there is none of that id.
    HeldExemption* find(const Citizen& citizen, const QString& id);
    HeldExemption& add(const Citizen& citizen, HeldExemption exemption);
    /// Codes in force on that day.
    QStringList inForce(const Citizen& citizen, const QDate& day);
    void clear() { people_.clear(); }

  private:
    QHash<QString, QList<HeldExemption>> people_{};  // by patient id
    QDateTime start_{};
};

}  // namespace mockportal
