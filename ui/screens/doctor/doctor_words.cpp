// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/doctor/choice_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

using core::ChoiceVerdict;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DoctorWords)
};

QString hour(const QTime& time) {
    return time.toString(QStringLiteral("H.mm"));
}

const QVector<core::OpeningHours::Interval>& on(const core::OpeningHours& hours, int day) {
    return hours.days.at(static_cast<std::size_t>(day - 1));
}

QString capitalized(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString associationKind(core::Association::Kind kind) {
    switch (kind) {
        case core::Association::Kind::network:
            return Words::tr("Medicina in rete");
        case core::Association::Kind::group:
            return Words::tr("Medicina di gruppo");
        case core::Association::Kind::association:
            break;
    }
    return Words::tr("Medicina in associazione");
}

}  // namespace

QString doctorCodeLine(const core::Doctor& doctor) {
    return Words::tr("Codice Medico: %1 (%2)")
        .arg(doctor.code, doctor.kind == core::DoctorKind::paediatrician ? Words::tr("PEDIATRA")
                                                                         : Words::tr("GENERICO"));
}

QString doctorKindName(core::DoctorKind kind) {
    return kind == core::DoctorKind::paediatrician ? Words::tr("Pediatra")
                                                   : Words::tr("Medico di base");
}

QString surgeryLine(const core::Surgery& surgery) {
    QStringList parts{surgery.address, surgery.comune.toUpper()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" - "));
}

QString mainSurgeryLine(const core::Doctor& doctor) {
    return doctor.surgeries.isEmpty() ? QString() : surgeryLine(doctor.surgeries.first());
}

QString todayWords(const core::OpeningHours& hours, QDate today) {
    const int day = today.dayOfWeek();
    QStringList parts;
    for (const auto& interval : on(hours, day))
        parts << Words::tr("dalle %1 alle %2").arg(hour(interval.opens), hour(interval.closes));
    if (parts.isEmpty()) return Words::tr("Oggi è %1: nessun orario").arg(core::dayName(day));
    return Words::tr("Oggi è %1: %2").arg(core::dayName(day), parts.join(Words::tr(" e ")));
}

QVector<WeekStrip::Day> weekDays(const core::OpeningHours& hours, QDate today) {
    QVector<WeekStrip::Day> days;
    for (int day = 1; day <= 7; ++day) {
        WeekStrip::Day box{.label = core::shortDayName(day)};
        box.today = today.isValid() && today.dayOfWeek() == day;
        for (const auto& interval : on(hours, day))
            box.intervals << WeekStrip::Day::Interval{hour(interval.opens), hour(interval.closes)};
        days << box;
    }
    return days;
}

QString spokenWeek(const core::OpeningHours& hours, QDate today) {
    QStringList parts{Words::tr("Orari ambulatorio.")};
    for (int day = 1; day <= 7; ++day) {
        const bool now = today.isValid() && today.dayOfWeek() == day;
        const QString name = capitalized(core::dayName(day));
        parts << (now ? Words::tr("%1, oggi: %2.") : Words::tr("%1: %2."))
                     .arg(name, core::spokenHours(hours, day));
    }
    return parts.join(u' ');
}

QString placesWords(int places) {
    return places > 0 ? Words::tr("%n posto/i disponibile/i", nullptr, places)
                      : Words::tr("Nessun posto disponibile");
}

QString placesBadge(int places) {
    return places > 0 ? Words::tr("%n posto/i", nullptr, places) : Words::tr("Nessun posto");
}

QString distanceWords(const core::Doctor& doctor) {
    if (!doctor.distance) return {};
    return Words::tr("a %1 km in linea d'aria").arg(QLocale().toString(*doctor.distance, 'f', 1));
}

QString distanceBadge(const core::Doctor& doctor) {
    if (!doctor.distance) return {};
    return QLocale().toString(*doctor.distance, 'f', 1) + QStringLiteral(" km");
}

QString associationWords(const core::Doctor& doctor) {
    if (!doctor.association) return {};
    const QString kind = associationKind(doctor.association->kind);
    return doctor.association->name.isEmpty()
               ? kind
               : kind + QStringLiteral(": ") + doctor.association->name;
}

QString languagesWords(const core::Doctor& doctor) {
    QStringList names;
    for (const core::Named& language : doctor.languages) names << language.name;
    return capitalized(names.join(QStringLiteral(", ")));
}

QString verdictBadge(const core::Doctor& doctor) {
    if (!doctor.verdict) return {};
    switch (doctor.verdict->outcome) {
        case ChoiceVerdict::Outcome::allowed:
            return placesBadge(doctor.places);
        case ChoiceVerdict::Outcome::toBeJudged:
            return Words::tr("Su richiesta");
        case ChoiceVerdict::Outcome::refused:
            break;
    }
    return Words::tr("Non si può scegliere");
}

Tone verdictTone(const core::Doctor& doctor) {
    if (!doctor.verdict) return Tone::neutral;
    switch (doctor.verdict->outcome) {
        case ChoiceVerdict::Outcome::allowed:
            return Tone::ok;
        case ChoiceVerdict::Outcome::toBeJudged:
            return Tone::warn;
        case ChoiceVerdict::Outcome::refused:
            break;
    }
    return Tone::neutral;
}

QStringList reasonSentences(const QStringList& codes) {
    QStringList sentences;
    for (const QString& code : codes) {
        const QString sentence = core::choiceReasonText(code);
        sentences << (core::isKnownChoiceReason(code)
                          ? sentence
                          : QStringLiteral("%1 (%2)").arg(sentence, code));
    }
    sentences.removeDuplicates();
    return sentences;
}

QStringList verdictSentences(const ChoiceVerdict& verdict) {
    QStringList sentences = reasonSentences(verdict.reasons);
    if (verdict.from.isValid())
        sentences << elided(
            Words::tr("Puoi cambiare di nuovo dal %1.").arg(shortDate(verdict.from)));
    return sentences;
}

QString requestStateName(core::RequestState state) {
    switch (state) {
        case core::RequestState::sent:
            return Words::tr("Inviata");
        case core::RequestState::accepted:
            return Words::tr("Accettata");
        case core::RequestState::refused:
            return Words::tr("Rifiutata");
        case core::RequestState::withdrawn:
            break;
    }
    return Words::tr("Ritirata");
}

Tone requestStateTone(core::RequestState state) {
    switch (state) {
        case core::RequestState::sent:
            return Tone::info;
        case core::RequestState::accepted:
            return Tone::ok;
        case core::RequestState::refused:
            return Tone::bad;
        case core::RequestState::withdrawn:
            break;
    }
    return Tone::neutral;
}

}  // namespace ui
