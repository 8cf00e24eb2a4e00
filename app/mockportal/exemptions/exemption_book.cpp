// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/exemptions/exemption_book.h"

#include <QJsonArray>
#include <algorithm>

#include "app/mockportal/citizens/citizen_book.h"
#include "app/mockportal/exemptions/exemption_rules.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal {
namespace {

QDate dayOf(const QJsonValue& json) {
    return QDate::fromString(json.toString(), Qt::ISODate);
}

/// "04-02" in the exemption year that begins on `first`.
QDate inYear(const QDate& first, const QJsonValue& monthAndDay) {
    const auto text = monthAndDay.toString();
    const auto day = dayOf(QStringLiteral("%1-%2").arg(first.year()).arg(text));
    return day < first ? day.addYears(1) : day;
}

void readYear(const QJsonObject& json, const ExemptionYear& year, HeldExemption& exemption) {
    exemption.from = inYear(year.first, json.value("from"));
    exemption.until = year.last;
    if (!json.contains("revoked")) return;
    exemption.revoked = true;
    exemption.until = inYear(year.first, json.value("revoked"));
}

HeldExemption exemptionFrom(const QJsonObject& json, const Citizen& citizen,
                            const QDateTime& start) {
    HeldExemption exemption;
    const auto today = start.date();
    exemption.code = json.value("code").toString();
    exemption.certified = json.value("certified").toBool();
    exemption.suspended = json.value("suspended").toBool();
    exemption.from = dayOf(json.value("from"));
    if (json.contains("year"))
        readYear(json, exemptionRules(today).yearOf(today, json.value("year").toInt()), exemption);
    if (json.contains("daysLeft")) exemption.until = today.addDays(json.value("daysLeft").toInt());
    if (json.contains("untilAge"))
        exemption.until = citizen.birthDate.addYears(json.value("untilAge").toInt()).addDays(-1);
    if (exemption.from > today) exemption.from = today;  // the demo's day has not come yet
    exemption.updated = start;
    return exemption;
}

QString idOf(const Citizen& citizen, qsizetype number) {
    return stableId(QStringLiteral("exemption/%1/%2").arg(citizen.patientId).arg(number));
}

}  // namespace

QString stateWord(ExemptionState state) {
    switch (state) {
        case ExemptionState::expired:
            return QStringLiteral("scaduta");
        case ExemptionState::revoked:
            return QStringLiteral("revocata");
        case ExemptionState::suspended:
            return QStringLiteral("sospesa");
        case ExemptionState::active:
            break;
    }
    return QStringLiteral("attiva");
}

ExemptionState HeldExemption::stateOn(const QDate& day) const {
    if (revoked) return ExemptionState::revoked;
    if (until.isValid() && until < day) return ExemptionState::expired;
    return suspended ? ExemptionState::suspended : ExemptionState::active;
}

QList<HeldExemption>& ExemptionBook::of(const Citizen& citizen) {
    const auto hit = people_.find(citizen.patientId);
    if (hit != people_.end()) return *hit;
    auto& list = people_[citizen.patientId];
    for (const auto item : citizenContent(citizen, "exemptions").toArray()) {
        auto exemption = exemptionFrom(item.toObject(), citizen, start_);
        exemption.patientId = citizen.patientId;
        exemption.id = idOf(citizen, list.size());
        list << exemption;
    }
    return list;
}

QStringList ExemptionBook::idsOf(const Citizen& citizen) {
    QStringList ids;
    for (const auto& exemption : of(citizen)) ids << exemption.id;
    return ids;
}

HeldExemption* ExemptionBook::find(const Citizen& citizen, const QString& id) {
    auto& list = of(citizen);
    const auto hit = std::ranges::find(list, id, &HeldExemption::id);
    return hit == list.end() ? nullptr : &*hit;
}

HeldExemption& ExemptionBook::add(const Citizen& citizen, HeldExemption exemption) {
    auto& list = of(citizen);
    exemption.patientId = citizen.patientId;
    exemption.id = idOf(citizen, list.size());
    list << exemption;
    return list.last();
}

QStringList ExemptionBook::inForce(const Citizen& citizen, const QDate& day) {
    QStringList codes;
    for (const auto& exemption : of(citizen))
        if (exemption.isInForce(day)) codes << exemption.code;
    return codes;
}

}  // namespace mockportal
