// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/data_words.h"

#include <QCoreApplication>

#include "ui/shell/format.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DataWords)
};

constexpr qsizetype shownDigits = 4;  // R15

QString renewal(const core::HeldExemption& exemption, const QDate& today) {
    if (!exemption.renewFrom.isValid()) return {};
    if (exemption.renewFrom > today)
        return elided(Words::tr("Puoi rinnovarla dal %1 al %2.")
                          .arg(shortDate(exemption.renewFrom), shortDate(exemption.renewUntil)));
    return elided(
        Words::tr("Puoi rinnovarla ora, entro il %1.").arg(shortDate(exemption.renewUntil)));
}

}  // namespace

QString maskedCardNumber(const QString& number) {
    if (number.size() <= shownDigits) return number;
    return QStringLiteral("•••• •••• •••• •••• %1").arg(number.right(shownDigits));
}

QString addressLine(const core::PostalAddress& address) {
    if (address.isEmpty()) return {};
    const QString city = QStringLiteral("%1 %2").arg(address.postalCode, address.city).trimmed();
    const QString place =
        address.province.isEmpty() ? city : QStringLiteral("%1 (%2)").arg(city, address.province);
    return address.line.isEmpty() ? place : QStringLiteral("%1, %2").arg(address.line, place);
}

QString sexName(const std::optional<core::CodiceFiscale::Sex>& sex) {
    if (!sex) return {};
    return *sex == core::CodiceFiscale::Sex::female ? Words::tr("Femmina") : Words::tr("Maschio");
}

QString exemptionStateName(core::ExemptionState state) {
    switch (state) {
        case core::ExemptionState::active:
            return Words::tr("Attiva");
        case core::ExemptionState::expired:
            return Words::tr("Scaduta");
        case core::ExemptionState::revoked:
            return Words::tr("Revocata");
        case core::ExemptionState::suspended:
            return Words::tr("Sospesa");
        case core::ExemptionState::unknown:
            break;
    }
    return Words::tr("Stato non indicato");
}

BadgeSpec exemptionStateBadge(core::ExemptionState state) {
    const QString name = exemptionStateName(state);
    switch (state) {
        case core::ExemptionState::active:
            return {.tone = Tone::ok, .text = name, .icon = Icon::check};
        case core::ExemptionState::suspended:
            return {.tone = Tone::warn, .text = name, .icon = Icon::warning};
        case core::ExemptionState::revoked:
            return {.tone = Tone::neutral, .text = name, .icon = Icon::close};
        default:
            return {.tone = Tone::neutral, .text = name, .icon = Icon::clock};
    }
}

QString exemptionDays(const core::HeldExemption& exemption) {
    if (!exemption.from.isValid()) return Words::tr("Date non indicate");
    if (!exemption.until.isValid())
        return elided(Words::tr("Dal %1, senza scadenza").arg(shortDate(exemption.from)));
    return elided(
        Words::tr("Dal %1 al %2").arg(shortDate(exemption.from), shortDate(exemption.until)));
}

QString reminderSentence(const core::HeldExemption& exemption, const QDate& today) {
    using core::ExemptionReminder;
    const auto reminder = core::reminderOf(exemption, today);
    if (reminder == ExemptionReminder::none) return {};
    if (reminder == ExemptionReminder::begins)
        return elided(Words::tr("Vale dal %1.").arg(shortDate(exemption.from)));
    const int days = static_cast<int>(core::daysLeft(exemption, today).value_or(0));
    const QString ends = days == 0
                             ? Words::tr("Scade oggi.")
                             : elided(Words::tr("Scade il %1, tra %n giorno/i.", nullptr, days)
                                          .arg(shortDate(exemption.until)));
    const QString more = renewal(exemption, today);
    return more.isEmpty() ? ends : ends + u' ' + more;
}

}  // namespace ui
