// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/dose_facts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/clinical/model/entry_status.h"

namespace core::clinical {
namespace {

struct Row {
    QLatin1String loinc;
    const char* label;
};

// What the template asks for about a dose, in the order it is shown; LOINC's names are English.
constexpr Row known[] = {
    {QLatin1String("30973-2"), QT_TRANSLATE_NOOP("Clinical", "Dose numero")},
    {QLatin1String("85714-4"), QT_TRANSLATE_NOOP("Clinical", "Motivo")},
    {QLatin1String("75323-6"), QT_TRANSLATE_NOOP("Clinical", "Malattia")},
    {QLatin1String("59784-9"), QT_TRANSLATE_NOOP("Clinical", "Immunità presunta")},
    {QLatin1String("59778-1"), QT_TRANSLATE_NOOP("Clinical", "Copertura fino al")},
    {QLatin1String("30980-7"), QT_TRANSLATE_NOOP("Clinical", "Prossima dose")},
    {QLatin1String("95715-9"), QT_TRANSLATE_NOOP("Clinical", "Categoria a rischio")},
    {QLatin1String("59785-6"), QT_TRANSLATE_NOOP("Clinical", "Indicazione")},
    {QLatin1String("31044-1"), QT_TRANSLATE_NOOP("Clinical", "Reazione avversa")},
};
constexpr QLatin1String coveredUntil{"59778-1"};

/// An interval of cover counts by its end.
QString wordsOf(const Observation& observation, const Value& value) {
    if (observation.code.code == coveredUntil && !value.span.high.text.isEmpty())
        return shown(value.span.high);
    const auto words = value.words();
    return words.isEmpty() ? value.code.words() : words;
}

QString told(const ClinicalDocument& document, const Observation& observation) {
    QStringList all;
    for (const auto& value : observation.values) all << wordsOf(observation, value);
    all.removeAll(QString());
    if (all.isEmpty()) all << observation.text;
    const auto words = all.join(QStringLiteral("; "));
    if (!isNegated(document, observation)) return words;
    return words.isEmpty() ? QCoreApplication::translate("Clinical", "No")
                           : QCoreApplication::translate("Clinical", "No: %1").arg(words);
}

QString told(const ClinicalDocument& document, int administration, QLatin1String code) {
    QStringList all;
    for (const auto& each : document.observations)
        if (each.place.administration == administration && each.code.code == code)
            all << told(document, each);
    all.removeAll(QString());
    return all.join(QStringLiteral("; "));
}

/// What no template asks for is told by the name it has.
void addOthers(const ClinicalDocument& document, int administration, FactList& facts) {
    for (const auto& each : document.observations) {
        const auto isIt = [&](const Row& row) { return each.code.code == row.loinc; };
        if (each.place.administration == administration && std::ranges::none_of(known, isIt))
            facts.add(each.code.words(), told(document, each));
    }
}

}  // namespace

DoseFacts doseFacts(const ClinicalDocument& document, int index) {
    const auto& dose = document.administrations[static_cast<std::size_t>(index)];
    FactList facts;
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Data"), shown(dose.when));
    for (const auto& row : known) facts.add(row.label, told(document, index, row.loinc));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Quantità"), dose.dose.words());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Via"), dose.route.words());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Sede"), dose.site.words());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Lotto"), dose.lot);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Produttore"), dose.maker);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Codice AIC"), dose.product.in(oid::aic));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Codice ATC"), dose.atc());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Luogo"), dose.placeGiven);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Operatore"), dose.performer);
    addOthers(document, index, facts);
    for (const auto& note : dose.notes) facts.add(QT_TRANSLATE_NOOP("Clinical", "Nota"), note);
    return {dose.name(), statusWords(document, dose), facts.take()};
}

}  // namespace core::clinical
