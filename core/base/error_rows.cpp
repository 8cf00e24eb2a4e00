// SPDX-License-Identifier: EUPL-1.2
// Wording: R10 and R11 where they give it, else R101 (tu, present, short, what to do next).
#include "core/base/error_rows.h"

#include <QtGlobal>

#define TEXT(text) QT_TRANSLATE_NOOP("ErrorTable", text)
#define PLURAL(text) QT_TRANSLATE_N_NOOP("ErrorTable", text)

namespace core {
namespace {

using enum Retry;

constexpr ErrorRow rows[] = {
    // System and reader
    {errors::serviceMissing, 10, yes,
     TEXT("Il servizio per le smart card del computer non è attivo."),
     TEXT("Avvialo o riavvia il computer. Su Linux il servizio si chiama pcscd.")},
    {errors::serviceDenied, 10, yes, TEXT("Il computer non ti permette di usare il lettore."),
     TEXT("Accedi al computer dalla sua tastiera, non a distanza, o chiedi a chi lo gestisce.")},
    {errors::readerNone, 11, yes, TEXT("Collega il lettore di smart card."),
     TEXT("Inserisci il cavo in una porta USB.")},
    {errors::readerGone, 18, yes, TEXT("Il lettore è stato scollegato."),
     TEXT("Ricollega il lettore e inserisci di nuovo la carta.")},
    {errors::readerFault, 18, yes, TEXT("Il lettore non riesce a parlare con la carta."),
     TEXT("Togli la carta, puliscine il chip e inseriscila di nuovo. Se non basta, cambia porta "
          "USB.")},
    {errors::readerShortApdu, 18, no, TEXT("Questo lettore non è adatto alla tua carta."),
     TEXT(
         "La carta usa messaggi lunghi che il lettore rifiuta. Prova con un lettore più recente.")},

    // Card
    {errors::cardAbsent, 12, yes, TEXT("Inserisci la tua CRS o TS-CNS nel lettore."),
     TEXT("Il chip va verso l'alto e in avanti.")},
    {errors::cardMute, 18, yes,
     TEXT("La carta inserita non è riconosciuta. Controlla il verso: il chip va verso l'alto."),
     TEXT("Togli la tessera, girala e inseriscila di nuovo.")},
    {errors::cardUnknown, 13, yes,
     TEXT("La carta inserita non è riconosciuta. Controlla il verso: il chip va verso l'alto."),
     TEXT("Serve una CRS o una TS-CNS. Se lo è, spingila nel lettore a contatti.")},
    {errors::cardRemoved, 14, yes, TEXT("La carta è stata tolta."),
     TEXT("Inseriscila di nuovo per continuare.")},
    {errors::cardReset, 19, yes, TEXT("Un altro programma ha interrotto il lavoro con la carta."),
     TEXT("Chiudi gli altri programmi che usano la carta e riprova.")},
    {errors::cardBusy, 19, yes, TEXT("Un altro programma sta usando la carta."),
     TEXT("Chiudi gli altri programmi che usano la carta, per esempio il browser.")},
    {errors::cardFault, 18, yes, TEXT("La carta ha dato una risposta che non capiamo."),
     TEXT("Togli la carta, puliscine il chip e inseriscila di nuovo.")},
    {errors::cardExpired, 17, no, TEXT("La carta è scaduta."),
     TEXT("Vale ancora come codice fiscale, non per entrare qui. Chiedi la nuova alla tua ASST."),
     nullptr, TEXT("La carta è scaduta il %1.")},
    {errors::cardNoCertificate, 13, no, TEXT("Questa carta non ha un certificato per l'accesso."),
     TEXT("Alcune tessere non ce l'hanno, o lo tengono dove non sappiamo leggerlo. Puoi entrare "
          "con password e "
          "codice SMS.")},
    {errors::cardKeyTooShort, 17, no,
     TEXT("La chiave di questa carta è troppo corta per un accesso sicuro."),
     TEXT("È una carta di un tipo vecchio. Puoi leggerne i dati; per entrare chiedi una nuova "
          "tessera.")},
    {errors::cardReplaced, 22, no, TEXT("Questa tessera è stata sostituita."),
     TEXT("Usa la nuova tessera.")},

    // PIN
    {errors::pinWrong, 15, yes, TEXT("PIN errato."),
     TEXT("Controlla il PIN prima di riprovare: dopo tre errori si blocca."),
     PLURAL("PIN errato. Ti restano %n tentativi.")},
    {errors::pinBlocked, 16, no, TEXT("Il PIN è bloccato. Serve il codice PUK."),
     TEXT("Il PUK è nella busta del PIN: ha 8 cifre. Se non lo trovi, chiedilo alla tua ASST.")},
    {errors::pinUnusable, 17, no, TEXT("Il PIN di questa carta non è attivo."),
     TEXT("Chiedi PIN e PUK allo sportello della tua ASST.")},
    {errors::pinFormat, 2, yes, TEXT("Il PIN ha da 5 a 8 cifre."),
     TEXT("Scrivilo di nuovo. La carta non ha contato un tentativo.")},
    {errors::pinUncertain, 14, no, TEXT("La carta si è interrotta mentre controllava il PIN."),
     TEXT("Forse ha contato un tentativo. Inseriscila di nuovo prima di riprovare.")},

    // Certificate of the card
    {errors::certificateRefused, 21, no, TEXT("Il portale non accetta il certificato della carta."),
     TEXT("Chiama il Numero Verde 800.030.606.")},
    {errors::certificateExpired, 17, no, TEXT("Il certificato della carta è scaduto."),
     TEXT("Chiedi una nuova tessera alla tua ASST."), nullptr,
     TEXT("Il certificato della carta è scaduto il %1.")},
    {errors::certificateNotYet, 17, yes, TEXT("Il certificato della carta non è ancora valido."),
     TEXT("Controlla la data e l'ora del computer.")},
    {errors::certificateUnusable, 17, no,
     TEXT("Il certificato della carta non è adatto all'accesso."),
     TEXT("Chiama il Numero Verde 800.030.606.")},

    // Network and portal
    {errors::portalUnreachable, 20, yes, TEXT("Il servizio non risponde."),
     TEXT("Riprova tra qualche minuto.")},
    {errors::networkName, 20, yes, TEXT("Il computer non trova il portale."),
     TEXT("Controlla la connessione a Internet e riprova.")},
    {errors::networkProxy, 20, no, TEXT("La rete in cui sei non lascia passare la richiesta."),
     TEXT("Controlla il proxy o chiedi a chi gestisce la rete.")},
    {errors::portalUntrusted, 21, no, TEXT("Il portale non ha potuto dimostrare la sua identità."),
     TEXT("Per sicurezza ci fermiamo qui. Chiama il Numero Verde 800.030.606.")},
    {errors::portalTlsExpired, 21, yes,
     TEXT("Il certificato del portale non è valido a questa data."),
     TEXT("Controlla la data e l'ora del computer, poi riprova.")},
    {errors::portalTlsHost, 21, no, TEXT("Il certificato del portale è di un altro indirizzo."),
     TEXT("Per sicurezza ci fermiamo qui. Controlla l'indirizzo del portale.")},
    {errors::portalTls, 21, yes, TEXT("Non riusciamo a proteggere la connessione con il portale."),
     TEXT("Riprova. Se succede ancora, chiama il Numero Verde 800.030.606.")},
    {errors::caUnreadable, 2, no,
     TEXT("Il file delle autorità di fiducia del portale non si può leggere."),
     TEXT("Controlla il file nelle impostazioni o chiedi a chi gestisce il computer.")},
    {errors::portalError, 26, yes, TEXT("Il portale non è riuscito a rispondere."),
     TEXT("Riprova tra qualche minuto.")},
    {errors::portalAnswer, 26, yes, TEXT("Il portale ha dato una risposta che non capiamo."),
     TEXT("Riprova. Se succede ancora, chiama il Numero Verde 800.030.606.")},

    // Login and session
    {errors::loginRefused, 22, no, TEXT("I dati inseriti non sono corretti."),
     TEXT("Controllali e riprova. Se usi la carta, chiedi allo sportello se il servizio è attivo "
          "per te.")},
    {errors::loginLocked, 23, no, TEXT("Accesso bloccato. Chiama il Numero Verde 800.030.606."),
     TEXT("Puoi comunque entrare con la carta e il PIN.")},
    {errors::loginCode, 24, yes, TEXT("Il codice non è corretto."),
     TEXT("Controlla l'ultimo SMS ricevuto o richiedi un nuovo codice."),
     PLURAL("Il codice non è corretto. Ti restano %n tentativi.")},
    {errors::loginLevel, 25, no, TEXT("Per questo servizio serve un accesso più sicuro."),
     TEXT("Entra con la carta e il PIN, o con password e codice SMS.")},
    {errors::sessionEnded, 27, yes, TEXT("La sessione è finita."),
     TEXT("Entra di nuovo per continuare.")},

    // Documents
    {errors::documentMissing, 31, no, TEXT("Questo documento non c'è più."),
     TEXT("Aggiorna l'elenco dei documenti.")},
    {errors::documentUnreadable, 30, no, TEXT("Questo documento non si può leggere."),
     TEXT("Chiedine una copia alla struttura che l'ha fatto.")},
    {errors::documentAltered, 30, yes,
     TEXT("Il documento ricevuto è diverso da quello registrato."),
     TEXT("Non lo mostriamo per sicurezza. Riprova; se succede ancora, chiama il Numero Verde "
          "800.030.606.")},
    {errors::outputUnwritable, 32, yes, TEXT("Non riusciamo a scrivere il file."),
     TEXT("Scegli un'altra cartella o un altro nome.")},

    {errors::cancelled, 2, yes, TEXT("Hai annullato."), TEXT("Quando vuoi, riprova.")},
};

}  // namespace

std::span<const ErrorRow> errorRows() {
    return rows;
}

}  // namespace core
