// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/attributions.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Attributions", text);
}

}  // namespace

std::vector<Attribution> attributions() {
    return {
        {say(QT_TRANSLATE_NOOP("Attributions", "Comuni e stati esteri")),
         say(QT_TRANSLATE_NOOP(
             "Attributions",
             "Elenco dei comuni: Ministero dell'Interno - ANPR (CC BY 4.0). Stati "
             "esteri: ISTAT (CC BY 3.0 IT). Dati rielaborati."))},
        {say(QT_TRANSLATE_NOOP("Attributions", "Codici di esenzione")),
         say(QT_TRANSLATE_NOOP("Attributions",
                               "Nomi delle malattie rare: HL7 Italia, hl7-it/terminology (CC0). Le "
                               "descrizioni sono del progetto e non sono un elenco ufficiale."))},
    };
}

}  // namespace core
