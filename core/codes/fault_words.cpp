// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/fault_words.h"

#include <QCoreApplication>
#include <array>

namespace core {
namespace {

/// One sentence a value of an enum, in its order.
template <std::size_t count, typename Fault>
QString say(const std::array<const char*, count>& sentences, Fault fault) {
    return QCoreApplication::translate("FaultWords", sentences.at(static_cast<std::size_t>(fault)));
}

constexpr std::array codiceFiscaleSentences{
    QT_TRANSLATE_NOOP("FaultWords",
                      "Per prenotare con un codice fiscale provvisorio chiama il Numero Verde "
                      "800.030.606."),
    QT_TRANSLATE_NOOP("FaultWords", "Il codice fiscale ha 16 caratteri. Controllali."),
    QT_TRANSLATE_NOOP("FaultWords",
                      "Il codice fiscale non ha la forma giusta. Controlla lettere e cifre."),
    QT_TRANSLATE_NOOP("FaultWords",
                      "Il codice fiscale non è corretto. Ricopialo dalla tua tessera."),
    QT_TRANSLATE_NOOP("FaultWords",
                      "La data di nascita nel codice fiscale non esiste. Ricopialo dalla tua "
                      "tessera."),
};

constexpr std::array cardNumberSentences{
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi il numero di identificazione della tessera."),
    QT_TRANSLATE_NOOP("FaultWords", "Il numero della tessera ha solo cifre. Controllalo."),
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi le ultime 10 cifre del numero, oppure tutte e 20."),
    QT_TRANSLATE_NOOP("FaultWords", "Il numero inserito è di una tessera di un'altra Regione."),
    QT_TRANSLATE_NOOP("FaultWords", "Il numero non può essere di soli zeri. Controllalo."),
};

constexpr std::array nreSentences{
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi il numero della ricetta elettronica (NRE)."),
    QT_TRANSLATE_NOOP("FaultWords", "Il codice NRE ha 15 caratteri. Controllali."),
    QT_TRANSLATE_NOOP(
        "FaultWords",
        "Il codice NRE non ha la forma giusta. Ricopialo da sotto i due codici a barre."),
};

constexpr std::array iupSentences{
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi il codice IUP della ricetta."),
    QT_TRANSLATE_NOOP("FaultWords", "Il codice IUP ha 10 caratteri. Controllali."),
    QT_TRANSLATE_NOOP("FaultWords", "Il codice IUP ha solo lettere e cifre. Controllalo."),
};

constexpr std::array rurFirstSentences{
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi la prima parte del codice RUR."),
    QT_TRANSLATE_NOOP("FaultWords", "La prima parte del codice RUR ha 5 caratteri. Controllali."),
    QT_TRANSLATE_NOOP("FaultWords",
                      "La prima parte del codice RUR comincia con 3 cifre. Controllala."),
};

constexpr std::array rurSecondSentences{
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi la seconda parte del codice RUR."),
    QT_TRANSLATE_NOOP("FaultWords", "La seconda parte del codice RUR ha 10 cifre. Controllale."),
    QT_TRANSLATE_NOOP("FaultWords", "La seconda parte del codice RUR ha solo cifre. Controllala."),
};

constexpr std::array telephoneSentences{
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi un numero di telefono."),
    QT_TRANSLATE_NOOP("FaultWords", "Il numero di telefono ha solo cifre. Controllalo."),
    QT_TRANSLATE_NOOP("FaultWords", "Il numero di telefono ha da 6 a 15 cifre. Controllale."),
    QT_TRANSLATE_NOOP("FaultWords",
                      "Un numero italiano comincia con 0 o con 3. Controlla il prefisso."),
};

constexpr std::array dateSentences{
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi la data: giorno, mese e anno."),
    QT_TRANSLATE_NOOP("FaultWords", "Scrivi la data così: gg/mm/aaaa."),
    QT_TRANSLATE_NOOP("FaultWords", "Questo giorno non è nel calendario. Controllalo."),
};

constexpr std::array bookingDateSentences{
    QT_TRANSLATE_NOOP("FaultWords", "La data deve essere successiva a oggi."),
    QT_TRANSLATE_NOOP("FaultWords", "La data deve essere entro un anno da oggi."),
};

}  // namespace

QString faultText(CodiceFiscaleFault fault) {
    return say(codiceFiscaleSentences, fault);
}

QString unknownPlaceText() {
    return QCoreApplication::translate(
        "FaultWords",
        "Il luogo di nascita nel codice fiscale non è nel nostro elenco. Puoi continuare.");
}

QString faultText(CardNumberFault fault) {
    return say(cardNumberSentences, fault);
}

QString cardNumberHint() {
    return QCoreApplication::translate("FaultWords", "Controlla le cifre");
}

QString nreFaultText(CodeFault fault) {
    return say(nreSentences, fault);
}

QString iupFaultText(CodeFault fault) {
    return say(iupSentences, fault);
}

QString rurFirstFaultText(CodeFault fault) {
    return say(rurFirstSentences, fault);
}

QString rurSecondFaultText(CodeFault fault) {
    return say(rurSecondSentences, fault);
}

QString faultText(TelephoneFault fault) {
    return say(telephoneSentences, fault);
}

QString faultText(DateFault fault) {
    return say(dateSentences, fault);
}

QString faultText(BookingDateFault fault) {
    return say(bookingDateSentences, fault);
}

}  // namespace core
