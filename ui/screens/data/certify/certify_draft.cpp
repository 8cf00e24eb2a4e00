// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "core/base/euro.h"
#include "ui/screens/data/certify/certify_model.h"

namespace ui {
namespace {

QString flag(bool set) {
    return set ? QStringLiteral("1") : QString();
}

/// "id=quality;id=quality": who was chosen. FHIR ids have neither of the signs.
QString written(const QVector<core::Beneficiary>& people) {
    QStringList list;
    for (const auto& person : people) list << person.patientId + u'=' + person.quality;
    return list.join(u';');
}

QVector<core::Beneficiary> readPeople(const QString& text) {
    QVector<core::Beneficiary> people;
    for (const auto& one : text.split(u';', Qt::SkipEmptyParts))
        people << core::Beneficiary{one.section(u'=', 0, 0), one.section(u'=', 1)};
    return people;
}

}  // namespace

core::FormValues CertifyModel::values() const {
    const auto& household = declaration_.household;
    return {{QStringLiteral("people"), written(declaration_.beneficiaries)},
            {QStringLiteral("code"), declaration_.code},
            {QStringLiteral("next"), flag(declaration_.nextYear)},
            {QStringLiteral("members"), QString::number(household.members)},
            {QStringLiteral("spouse"), flag(household.spouse)},
            {QStringLiteral("children"), QString::number(household.children)},
            {QStringLiteral("minor"), flag(household.minor)},
            {QStringLiteral("disabled"), flag(household.disabled)},
            {QStringLiteral("income"), income},
            {QStringLiteral("ticked"), declaration_.conditions.join(u',')},
            {QStringLiteral("key"), QString::fromLatin1(key)},
            {QStringLiteral("step"), QString::number(step)}};
}

// The text is prepared anew: it said when, and the session it was made for is over. The key stays:
// if the declaration was sent already, it is not sent a second time.
void CertifyModel::restore(const core::FormValues& values) {
    const auto text = [&values](const char* name) { return values.value(QLatin1String(name)); };
    declaration_.beneficiaries = readPeople(text("people"));
    declaration_.code = text("code");
    declaration_.nextYear = !text("next").isEmpty();
    declaration_.household = {
        text("members").toInt(),     !text("spouse").isEmpty(),
        text("children").toInt(),    !text("minor").isEmpty(),
        !text("disabled").isEmpty(), core::parseEuro(text("income")).value_or(0)};
    income = text("income");
    declaration_.conditions = text("ticked").split(u',', Qt::SkipEmptyParts);
    key = text("key").toLatin1();
    constexpr int summary = 4;
    step = prepared ? text("step").toInt() : std::min(text("step").toInt(), summary);
    Q_EMIT changed();
}

}  // namespace ui
