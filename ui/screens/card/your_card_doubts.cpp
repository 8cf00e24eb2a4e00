// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/card/holder_check.h"
#include "ui/screens/card/your_card_facts.h"

namespace ui {
namespace {

using core::PersonPart;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::YourCard)
};

QString partWord(PersonPart part) {
    switch (part) {
        case PersonPart::surname:
            return Words::tr("il cognome");
        case PersonPart::name:
            return Words::tr("il nome");
        case PersonPart::birthDate:
            return Words::tr("la data di nascita");
        case PersonPart::sex:
            return Words::tr("il sesso");
        case PersonPart::place:
            return Words::tr("il luogo di nascita");
    }
    return {};
}

QString faultSentence(core::CodiceFiscaleFault fault) {
    if (fault == core::CodiceFiscaleFault::provisional)
        return Words::tr("Il codice fiscale scritto nella tessera è provvisorio.");
    return Words::tr(
        "Il codice fiscale scritto nella tessera non è valido. Fallo controllare alla "
        "tua ASST.");
}

QString contradiction(const std::vector<PersonPart>& parts) {
    QStringList words;
    for (const PersonPart part : parts) words << partWord(part);
    return Words::tr(
               "Il codice fiscale scritto nella tessera non va d'accordo con %1. Fallo "
               "controllare alla tua ASST.")
        .arg(words.join(QStringLiteral(", ")));
}

}  // namespace

QStringList cardDoubts(const core::CardSnapshot& card, const QDate& today) {
    const core::HolderDoubts doubts = core::doubtsAbout(card, today);
    QStringList sentences;
    if (doubts.incomplete)
        sentences << Words::tr(
            "I dati scritti nella tessera sono incompleti: qui c'è quello che "
            "si legge per intero.");
    if (doubts.fault) sentences << faultSentence(*doubts.fault);
    if (!doubts.contradicts.empty()) sentences << contradiction(doubts.contradicts);
    if (doubts.certificateDiffers)
        sentences << Words::tr(
            "Il codice fiscale del certificato è un altro. Per entrare vale "
            "quello del certificato.");
    if (doubts.oddNumber)
        sentences << Words::tr("L'ultima cifra del numero nel chip non torna con le altre.");
    return sentences;
}

}  // namespace ui
