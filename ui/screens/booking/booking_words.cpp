// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booking_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/base/error_table.h"
#include "core/base/euro.h"
#include "core/base/rome_time.h"
#include "ui/screens/message/error_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

using core::AppointmentState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::BookingWords)
};

QString inWords(const QDateTime& moment, const QString& format) {
    return QLocale().toString(core::inRome(moment), format);
}

}  // namespace

QString moneyWords(const core::Money& money) {
    return money.cents == 0 ? Words::tr("niente") : core::euroText(money.cents);
}

QString distanceWords(const std::optional<double>& kilometres) {
    if (!kilometres) return {};
    return Words::tr("%1 km").arg(QLocale().toString(*kilometres, 'f', *kilometres < 10 ? 1 : 0));
}

QString waitingWords(const std::optional<int>& days) {
    if (!days) return Words::tr("nessun posto libero");
    if (*days == 0) return Words::tr("oggi");
    if (*days == 1) return Words::tr("domani");
    return Words::tr("tra %n giorno/i", nullptr, *days);
}

QString dayAndTime(const QDateTime& moment) {
    return inWords(moment, QStringLiteral("dddd d MMMM, h.mm"));
}

QString wholeMoment(const QDateTime& moment) {
    return Words::tr("%1, ore %2", "lunedì 23 novembre 2026, ore 9.40")
        .arg(inWords(moment, QStringLiteral("dddd d MMMM yyyy")), clockTime(moment));
}

QString shortDay(const QDateTime& moment) {
    return inWords(moment, QStringLiteral("d MMM"));
}

QString shortWeekday(const QDateTime& moment) {
    return inWords(moment, QStringLiteral("ddd"));
}

QString cancelByWords(const core::Appointment& appointment) {
    if (!appointment.cancelBy.isValid()) return {};
    return elided(Words::tr("fino al %1, ore %2")
                      .arg(shortDate(core::inRome(appointment.cancelBy).date()),
                           clockTime(appointment.cancelBy)));
}

QString placeWords(const core::Facility& facility) {
    QStringList parts{facility.body, facility.name};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" - "));
}

QString stateName(AppointmentState state) {
    switch (state) {
        case AppointmentState::held:
            return Words::tr("Non ancora confermato");
        case AppointmentState::confirmed:
            return Words::tr("Confermato");
        case AppointmentState::cancelled:
            return Words::tr("Annullato");
        case AppointmentState::done:
            return Words::tr("Eseguito");
        case AppointmentState::missed:
            return Words::tr("Non presentato");
        case AppointmentState::unknown:
            break;
    }
    return Words::tr("Stato non noto");
}

Tone stateTone(AppointmentState state) {
    switch (state) {
        case AppointmentState::confirmed:
            return Tone::ok;
        case AppointmentState::held:
        case AppointmentState::missed:
            return Tone::warn;
        default:
            return Tone::neutral;
    }
}

QString failureWords(const core::Error& error) {
    const auto text = core::errorText(error);
    return QStringLiteral("<b>%1</b> %2 %3")
        .arg(text.title, text.hint, helpLineSentence(error.code));
}

}  // namespace ui
