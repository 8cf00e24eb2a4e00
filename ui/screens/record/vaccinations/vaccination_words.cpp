// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/vaccination_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ui::VaccinationWords", text);
}

}  // namespace

QString stateName(core::VaccinationState state) {
    switch (state) {
        case core::VaccinationState::omitted:
            return say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Omessa"));
        case core::VaccinationState::postponed:
            return say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Differita"));
        case core::VaccinationState::given:
            break;
    }
    return say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Eseguita"));
}

Tone stateTone(core::VaccinationState state) {
    switch (state) {
        case core::VaccinationState::omitted:
            return Tone::neutral;
        case core::VaccinationState::postponed:
            return Tone::warn;
        case core::VaccinationState::given:
            break;
    }
    return Tone::ok;
}

QString doseName(const QString& vaccine, int dose) {
    if (dose < 1) return vaccine;
    return say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "%1, dose %2")).arg(vaccine).arg(dose);
}

QString ageOn(const QDate& birthDate, const QDate& day) {
    if (!birthDate.isValid() || day < birthDate) return {};
    int months = (day.year() - birthDate.year()) * 12 + day.month() - birthDate.month();
    if (birthDate.addMonths(months) > day) --months;
    constexpr int inMonths = 24;  // as people say it of small children
    if (months < inMonths)
        return QCoreApplication::translate("ui::VaccinationWords", "%n mese/i", nullptr, months);
    const int years = months / 12;
    return QCoreApplication::translate("ui::VaccinationWords", "%n anno/i", nullptr, years);
}

QString dayInWords(const QDate& day) {
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString dueWords(const core::DueVaccination& due, const QDate& today) {
    const QString from = dayInWords(due.from);
    const QString by = dayInWords(due.by);
    if (due.isPlanned() && due.by.isValid())
        return say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Programmata: %1")).arg(by);
    if (due.from.isValid() && due.from > today)
        return due.by.isValid()
                   ? say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Dal giorno %1 al giorno %2"))
                         .arg(from, by)
                   : say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Dal giorno %1")).arg(from);
    if (due.by.isValid())
        return (due.by < today
                    ? say(QT_TRANSLATE_NOOP("ui::VaccinationWords",
                                            "Era prevista fino al giorno %1"))
                    : say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Adesso, fino al giorno %1")))
            .arg(by);
    return due.from.isValid()
               ? say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Adesso"))
               : say(QT_TRANSLATE_NOOP("ui::VaccinationWords", "Adesso: non risultano dosi"));
}

}  // namespace ui
