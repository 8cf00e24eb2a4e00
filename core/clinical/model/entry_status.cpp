// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/entry_status.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::clinical {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Clinical", text);
}

struct Row {
    QLatin1String code;  // HL7 ActStatus
    const char* words;   // null: nothing that the entry's words do not say
};

constexpr Row statuses[] = {
    {QLatin1String("completed"), nullptr},
    {QLatin1String("normal"), nullptr},
    {QLatin1String("active"), QT_TRANSLATE_NOOP("Clinical", "In corso")},
    {QLatin1String("aborted"), QT_TRANSLATE_NOOP("Clinical", "Interrotto")},
    {QLatin1String("suspended"), QT_TRANSLATE_NOOP("Clinical", "Sospeso")},
    {QLatin1String("cancelled"), QT_TRANSLATE_NOOP("Clinical", "Annullato")},
    {QLatin1String("held"), QT_TRANSLATE_NOOP("Clinical", "In attesa")},
    {QLatin1String("new"), QT_TRANSLATE_NOOP("Clinical", "Non ancora iniziato")},
    {QLatin1String("nullified"), QT_TRANSLATE_NOOP("Clinical", "Annullato perché sbagliato")},
    {QLatin1String("obsolete"), QT_TRANSLATE_NOOP("Clinical", "Superato")},
};

QString wordsOf(const QString& status) {
    const auto* found = std::ranges::find_if(statuses, [&](const Row& row) {
        return status.compare(row.code, Qt::CaseInsensitive) == 0;
    });
    if (found == std::end(statuses)) return status;
    return found->words == nullptr ? QString() : translated(found->words);
}

const Act* around(const ClinicalDocument& document, const Place& place) {
    return place.act < 0 ? nullptr : &document.acts[static_cast<std::size_t>(place.act)];
}

/// An act around problems or allergies that has no meaning of its own (cda-structure 3, PSS): that
/// it is completed says that they are over.
bool isConcern(const Act& act) {
    return act.code.code.isEmpty() || act.code.code == QLatin1String("CONC");
}

QString statusAround(const ClinicalDocument& document, const Place& place) {
    for (const auto* act = around(document, place); act != nullptr;
         act = around(document, act->place)) {
        if (isConcern(*act) && act->status == QLatin1String("completed"))
            return translated(QT_TRANSLATE_NOOP("Clinical", "Concluso"));
        if (auto words = wordsOf(act->status); !words.isEmpty()) return words;
    }
    return {};
}

template <typename Entry>
QString statusOf(const ClinicalDocument& document, const Entry& entry) {
    if (auto words = wordsOf(entry.status); !words.isEmpty()) return words;
    if (auto words = statusAround(document, entry.place); !words.isEmpty()) return words;
    return entry.request ? translated(QT_TRANSLATE_NOOP("Clinical", "Richiesto")) : QString();
}

bool isNegatedAround(const ClinicalDocument& document, const Place& place) {
    for (const auto* act = around(document, place); act != nullptr;
         act = around(document, act->place))
        if (act->negated) return true;
    return false;
}

}  // namespace

bool isNegated(const ClinicalDocument& document, const Observation& observation) {
    return observation.negated || isNegatedAround(document, observation.place);
}

QString statusWords(const ClinicalDocument& document, const Observation& observation) {
    return statusOf(document, observation);
}

QString statusWords(const ClinicalDocument& document, const Administration& administration) {
    if (!administration.notGiven && !isNegatedAround(document, administration.place))
        return statusOf(document, administration);
    return translated(administration.request ? QT_TRANSLATE_NOOP("Clinical", "Da non somministrare")
                                             : QT_TRANSLATE_NOOP("Clinical", "Non somministrato"));
}

QString statusWords(const ClinicalDocument& document, const Act& act) {
    if (act.negated || isNegatedAround(document, act.place))
        return translated(QT_TRANSLATE_NOOP("Clinical", "Non eseguito"));
    return statusOf(document, act);
}

}  // namespace core::clinical
