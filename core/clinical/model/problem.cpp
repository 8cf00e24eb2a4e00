// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/problem.h"

#include <QCoreApplication>
#include <iterator>

namespace core::clinical {
namespace {

struct Row {
    const char* name;
    const char* sentence;
};

// In the order of Problem.
constexpr Row rows[] = {
    {"wrong-encoding",
     QT_TRANSLATE_NOOP(
         "Clinical",
         "Codifica dichiarata errata: qualche lettera accentata può essere sbagliata.")},
    {"damaged", QT_TRANSLATE_NOOP("Clinical",
                                  "Il documento è danneggiato: vedi la parte che si può leggere.")},
    {"no-namespace",
     QT_TRANSLATE_NOOP("Clinical", "Il documento non segue lo standard: controlla l'originale.")},
    {"fragment", QT_TRANSLATE_NOOP("Clinical", "Questa è solo una parte di un documento.")},
    {"too-deep",
     QT_TRANSLATE_NOOP("Clinical", "Il documento è troppo complesso: ne vedi solo una parte.")},
    {"pdf-damaged",
     QT_TRANSLATE_NOOP("Clinical", "Il PDF è danneggiato: vedi la parte che si può leggere.")},
    {"envelope-damaged",
     QT_TRANSLATE_NOOP("Clinical",
                       "La busta della firma è danneggiata: vedi la parte che si può leggere.")},
    {"xml-not-pdf", QT_TRANSLATE_NOOP("Clinical", "Il file si presenta come PDF ma non lo è.")},
    {"cda-unreadable",
     QT_TRANSLATE_NOOP(
         "Clinical",
         "I dati strutturati di questo documento non si possono leggere: c'è solo l'originale.")},
    {"no-cda",
     QT_TRANSLATE_NOOP("Clinical",
                       "Il documento non contiene dati strutturati: c'è solo l'originale.")},
};
static_assert(std::size(rows) == static_cast<std::size_t>(Problem::noCda) + 1);

const Row& row(Problem problem) {
    return rows[static_cast<std::size_t>(problem)];
}

}  // namespace

QString sentence(Problem problem) {
    return QCoreApplication::translate("Clinical", row(problem).sentence);
}

QString name(Problem problem) {
    return QLatin1String(row(problem).name);
}

}  // namespace core::clinical
