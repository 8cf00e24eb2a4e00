// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>
#include <QVector>
#include <optional>

#include "core/base/base.h"

namespace core {

/// R15; suspended: a national state beside them. `unknown`: a word of another portal.
enum class ExemptionState { active, expired, revoked, suspended, unknown };

/// An exemption of one person, as the portal keeps it (FHIR Coverage). Both days count.
struct HeldExemption {
    QString id{};
    QString version{};
    QString code{};
    QString description{};  // may be empty
    QDate from{};
    QDate until{};  // null: without an end
    ExemptionState state = ExemptionState::unknown;
    bool certified = false;  // declared by the citizen, who may revoke it
    QString protocol{};      // of the declaration; may be empty
    // By the region's rules, null where they say nothing:
    QDate remindFrom{};  // from here on its end is worth a word
    QDate renewFrom{};
    QDate renewUntil{};  // the late term

    bool canBeRevoked() const { return certified && state == ExemptionState::active; }
};

struct ExemptionList {
    QVector<HeldExemption> exemptions{};  // active ones first, then the newest
    std::optional<Error> missing{};       // why the rest could not be had; empty = complete
};

/// What is worth saying about the end of an exemption.
enum class ExemptionReminder {
    none,
    begins,    // it holds from a day to come
    endsSoon,  // it cannot be renewed yet, or not by the citizen
    renew      // it can be renewed now
};
ExemptionReminder reminderOf(const HeldExemption& exemption, const QDate& today);

/// Days to the end, that day not counted; nothing without an end.
std::optional<qint64> daysLeft(const HeldExemption& exemption, const QDate& today);

}  // namespace core

Q_DECLARE_METATYPE(core::HeldExemption)
