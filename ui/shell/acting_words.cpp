// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/acting_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/shell/format.h"

namespace ui {
namespace {

using core::ActingService;
using core::Relation;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ActingWords)
};

struct Row {
    ActingService service;
    const char* name;
};

constexpr Row services[] = {
    {ActingService::data, QT_TRANSLATE_NOOP("ui::ActingWords", "dati personali")},
    {ActingService::exemptions, QT_TRANSLATE_NOOP("ui::ActingWords", "esenzioni")},
    {ActingService::record,
     QT_TRANSLATE_NOOP("ui::ActingWords", "Fascicolo Sanitario Elettronico")},
    {ActingService::booking, QT_TRANSLATE_NOOP("ui::ActingWords", "prenotazioni")},
    {ActingService::doctor, QT_TRANSLATE_NOOP("ui::ActingWords", "medico")},
    {ActingService::privacy, QT_TRANSLATE_NOOP("ui::ActingWords", "privacy")},
};

bool isFemale(const core::Represented& person) {
    return person.sex == core::CodiceFiscale::Sex::female;
}

QString age(int years) {
    if (years < 1) return Words::tr("meno di un anno");
    return Words::tr("%n anno/i", nullptr, years);
}

QString minorTitle(const core::Represented& person, QDate today) {
    const QString years = age(ageOn(person.birthDate, today));
    return isFemale(person) ? Words::tr("figlia minore, %1").arg(years)
                            : Words::tr("figlio minore, %1").arg(years);
}

}  // namespace

int ageOn(QDate birthDate, QDate today) {
    const bool hadBirthday = today.month() > birthDate.month() ||
                             (today.month() == birthDate.month() && today.day() >= birthDate.day());
    return today.year() - birthDate.year() - (hadBirthday ? 0 : 1);
}

QString relationTitle(const core::Represented& person, QDate today) {
    switch (person.relation) {
        case Relation::minor:
            return minorTitle(person, today);
        case Relation::ward:
            return isFemale(person) ? Words::tr("tutelata") : Words::tr("tutelato");
        case Relation::delegator:
            return Words::tr("delegante");
    }
    return {};
}

QString actingSentence(const core::Represented& person, QDate today) {
    return Words::tr("Stai operando per <b>%1</b> (%2)")
        .arg(person.patient.fullName().toHtmlEscaped(), relationTitle(person, today));
}

QString scopeWords(core::ActingScope scope) {
    QStringList names;
    for (const Row& row : services)
        if (scope & row.service) names << Words::tr(row.name);
    return names.join(QStringLiteral(", "));
}

QString actingLimits(const core::Represented& person) {
    QStringList sentences;
    if (person.relation != Relation::minor && person.until.isValid())
        sentences << elided(Words::tr("Vale fino al %1.").arg(shortDate(person.until)));
    if (person.relation == Relation::delegator)
        sentences << Words::tr("Comprende: %1.").arg(scopeWords(person.scope));
    return sentences.join(u' ');
}

}  // namespace ui
