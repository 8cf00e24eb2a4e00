// SPDX-License-Identifier: EUPL-1.2
// Wording: R10 and R11 where they give it, else R101 (tu, present, short, what to do next).
#include "core/base/error_rows.h"

#include <QtGlobal>

namespace core {
namespace {

using enum Retry;

constexpr ErrorRow rows[] = {
    // System and reader
    {errors::serviceMissing, 10, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il servizio per le smart card del computer non è attivo."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Avvialo o riavvia il computer. Su Linux il servizio si chiama pcscd.")},
    {errors::serviceDenied, 10, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il computer non ti permette di usare il lettore."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "Accedi al computer dalla sua tastiera, non a distanza, o chiedi a chi lo gestisce.")},
    {errors::readerNone, 11, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Collega il lettore di smart card."),
     QT_TRANSLATE_NOOP("ErrorTable", "Inserisci il cavo in una porta USB.")},
    {errors::readerGone, 18, yes, QT_TRANSLATE_NOOP("ErrorTable", "Il lettore è stato scollegato."),
     QT_TRANSLATE_NOOP("ErrorTable", "Ricollega il lettore e inserisci di nuovo la carta.")},
    {errors::readerFault, 18, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il lettore non riesce a parlare con la carta."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "Togli la carta, puliscine il chip e inseriscila di nuovo. Se non basta, cambia porta "
         "USB.")},
    {errors::readerShortApdu, 18, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Questo lettore non è adatto alla tua carta."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "La carta usa messaggi lunghi che il lettore rifiuta. Prova con un lettore più recente.")},

    // Card
    {errors::cardAbsent, 12, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Inserisci la tua CRS o TS-CNS nel lettore."),
     QT_TRANSLATE_NOOP("ErrorTable", "Il chip va verso l'alto e in avanti.")},
    {errors::cardMute, 18, yes,
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "La carta inserita non è riconosciuta. Controlla il verso: il chip va verso l'alto."),
     QT_TRANSLATE_NOOP("ErrorTable", "Togli la tessera, girala e inseriscila di nuovo.")},
    {errors::cardUnknown, 13, yes,
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "La carta inserita non è riconosciuta. Controlla il verso: il chip va verso l'alto."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Serve una CRS o una TS-CNS. Se lo è, spingila nel lettore a contatti.")},
    {errors::cardRemoved, 14, yes, QT_TRANSLATE_NOOP("ErrorTable", "La carta è stata tolta."),
     QT_TRANSLATE_NOOP("ErrorTable", "Inseriscila di nuovo per continuare.")},
    {errors::cardReset, 19, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Un altro programma ha interrotto il lavoro con la carta."),
     QT_TRANSLATE_NOOP("ErrorTable", "Chiudi gli altri programmi che usano la carta e riprova.")},
    {errors::cardBusy, 19, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Un altro programma sta usando la carta."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Chiudi gli altri programmi che usano la carta, per esempio il browser.")},
    {errors::cardFault, 18, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "La carta ha dato una risposta che non capiamo."),
     QT_TRANSLATE_NOOP("ErrorTable", "Togli la carta, puliscine il chip e inseriscila di nuovo.")},
    {errors::cardExpired, 17, no, QT_TRANSLATE_NOOP("ErrorTable", "La carta è scaduta."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "Vale ancora come codice fiscale, non per entrare qui. Chiedi la nuova alla tua ASST."),
     nullptr, QT_TRANSLATE_NOOP("ErrorTable", "La carta è scaduta il %1.")},
    {errors::cardNoCertificate, 13, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Questa carta non ha un certificato per l'accesso."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "Alcune tessere non ce l'hanno, o lo tengono dove non sappiamo leggerlo. Puoi entrare "
         "con password e "
         "codice SMS.")},
    {errors::cardKeyTooShort, 17, no,
     QT_TRANSLATE_NOOP("ErrorTable",
                       "La chiave di questa carta è troppo corta per un accesso sicuro."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "È una carta di un tipo vecchio. Puoi leggerne i dati; per entrare chiedi una nuova "
         "tessera.")},
    {errors::cardReplaced, 22, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Questa tessera è stata sostituita."),
     QT_TRANSLATE_NOOP("ErrorTable", "Usa la nuova tessera.")},
    {errors::cardOtherPerson, 13, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Questa carta è di un'altra persona."),
     QT_TRANSLATE_NOOP("ErrorTable", "Inserisci la carta con cui hai fatto l'accesso.")},

    // PIN
    {errors::pinWrong, 15, yes, QT_TRANSLATE_NOOP("ErrorTable", "PIN errato."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Controlla il PIN prima di riprovare: dopo tre errori si blocca."),
     QT_TRANSLATE_N_NOOP("ErrorTable", "PIN errato. Ti restano %n tentativi.")},
    {errors::pinBlocked, 16, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Il PIN è bloccato. Serve il codice PUK."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "Il PUK è nella busta del PIN: ha 8 cifre. Se non lo trovi, chiedilo alla tua ASST.")},
    {errors::pinUnusable, 17, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Il PIN di questa carta non è attivo."),
     QT_TRANSLATE_NOOP("ErrorTable", "Chiedi PIN e PUK allo sportello della tua ASST.")},
    {errors::pinFormat, 2, yes, QT_TRANSLATE_NOOP("ErrorTable", "Il PIN ha da 5 a 8 cifre."),
     QT_TRANSLATE_NOOP("ErrorTable", "Scrivilo di nuovo. La carta non ha contato un tentativo.")},
    {errors::pinUncertain, 14, no,
     QT_TRANSLATE_NOOP("ErrorTable", "La carta si è interrotta mentre controllava il PIN."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Forse ha contato un tentativo. Inseriscila di nuovo prima di riprovare.")},

    // Certificate of the card
    {errors::certificateRefused, 21, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Il portale non accetta il certificato della carta."),
     QT_TRANSLATE_NOOP("ErrorTable", "Chiama il Numero Verde 800.030.606.")},
    {errors::certificateExpired, 17, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Il certificato della carta è scaduto."),
     QT_TRANSLATE_NOOP("ErrorTable", "Chiedi una nuova tessera alla tua ASST."), nullptr,
     QT_TRANSLATE_NOOP("ErrorTable", "Il certificato della carta è scaduto il %1.")},
    {errors::certificateNotYet, 17, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il certificato della carta non è ancora valido."),
     QT_TRANSLATE_NOOP("ErrorTable", "Controlla la data e l'ora del computer.")},
    {errors::certificateUnusable, 17, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Il certificato della carta non è adatto all'accesso."),
     QT_TRANSLATE_NOOP("ErrorTable", "Chiama il Numero Verde 800.030.606.")},

    // Network and portal
    {errors::portalUnreachable, 20, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il servizio non risponde."),
     QT_TRANSLATE_NOOP("ErrorTable", "Riprova tra qualche minuto.")},
    {errors::portalTimeout, 20, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il servizio ci mette troppo a rispondere."),
     QT_TRANSLATE_NOOP("ErrorTable", "Riprova tra qualche minuto.")},
    {errors::networkName, 20, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il computer non trova il portale."),
     QT_TRANSLATE_NOOP("ErrorTable", "Controlla la connessione a Internet e riprova.")},
    {errors::networkProxy, 20, no,
     QT_TRANSLATE_NOOP("ErrorTable", "La rete in cui sei non lascia passare la richiesta."),
     QT_TRANSLATE_NOOP("ErrorTable", "Controlla il proxy o chiedi a chi gestisce la rete.")},
    {errors::portalUntrusted, 21, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Il portale non ha potuto dimostrare la sua identità."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Per sicurezza ci fermiamo qui. Chiama il Numero Verde 800.030.606.")},
    {errors::portalTlsExpired, 21, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il certificato del portale non è valido a questa data."),
     QT_TRANSLATE_NOOP("ErrorTable", "Controlla la data e l'ora del computer, poi riprova.")},
    {errors::portalTlsHost, 21, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Il certificato del portale è di un altro indirizzo."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Per sicurezza ci fermiamo qui. Controlla l'indirizzo del portale.")},
    {errors::portalTls, 21, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Non riusciamo a proteggere la connessione con il portale."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Riprova. Se succede ancora, chiama il Numero Verde 800.030.606.")},
    {errors::caUnreadable, 2, no,
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Il file delle autorità di fiducia del portale non si può leggere."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "Controlla il file nelle impostazioni o chiedi a chi gestisce il computer.")},
    {errors::portalError, 26, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il portale non è riuscito a rispondere."),
     QT_TRANSLATE_NOOP("ErrorTable", "Riprova tra qualche minuto.")},
    {errors::portalAnswer, 26, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il portale ha dato una risposta che non capiamo."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Riprova. Se succede ancora, chiama il Numero Verde 800.030.606.")},

    // Login and session
    {errors::loginRefused, 22, no,
     QT_TRANSLATE_NOOP("ErrorTable", "I dati inseriti non sono corretti."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "Controllali e riprova. Se usi la carta, chiedi allo sportello se il servizio è attivo "
         "per te.")},
    {errors::loginLocked, 23, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Accesso bloccato. Chiama il Numero Verde 800.030.606."),
     QT_TRANSLATE_NOOP("ErrorTable", "Puoi comunque entrare con la carta e il PIN."), nullptr,
     nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Accesso sospeso fino alle %1.")},
    {errors::loginCardReplaced, 22, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Questa tessera è stata sostituita."),
     QT_TRANSLATE_NOOP("ErrorTable", "Usa il numero della nuova tessera.")},
    {errors::loginProvisional, 22, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Con un codice fiscale provvisorio non puoi entrare."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Per prenotare con un codice fiscale provvisorio chiama il Numero Verde "
                       "800.030.606.")},
    {errors::firstPasswordExpired, 22, no,
     QT_TRANSLATE_NOOP("ErrorTable", "La tua prima password è scaduta."),
     QT_TRANSLATE_NOOP("ErrorTable", "Chiedine una nuova allo sportello della tua ASST.")},
    {errors::passwordRefused, 22, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "La nuova password non rispetta le condizioni."),
     QT_TRANSLATE_NOOP("ErrorTable", "Guarda quali mancano e scegline un'altra.")},
    {errors::loginFlowExpired, 27, yes, QT_TRANSLATE_NOOP("ErrorTable", "È passato troppo tempo."),
     QT_TRANSLATE_NOOP("ErrorTable", "Scrivi di nuovo il numero della tessera e la password.")},
    {errors::loginCode, 24, yes, QT_TRANSLATE_NOOP("ErrorTable", "Il codice non è corretto."),
     QT_TRANSLATE_NOOP("ErrorTable", "Controlla l'ultimo SMS ricevuto o richiedi un nuovo codice."),
     QT_TRANSLATE_N_NOOP("ErrorTable", "Il codice non è corretto. Ti restano %n tentativi.")},
    {errors::loginCodeExpired, 24, yes, QT_TRANSLATE_NOOP("ErrorTable", "Il codice è scaduto."),
     QT_TRANSLATE_NOOP("ErrorTable", "Richiedine uno nuovo.")},
    {errors::loginCodeVoid, 24, yes, QT_TRANSLATE_NOOP("ErrorTable", "Questo codice non vale più."),
     QT_TRANSLATE_NOOP("ErrorTable", "Richiedine uno nuovo.")},
    {errors::tooManyResends, 24, no, QT_TRANSLATE_NOOP("ErrorTable", "Hai chiesto troppi codici."),
     QT_TRANSLATE_NOOP("ErrorTable", "Usa l'ultimo arrivato, o aspetta e chiedine un altro."),
     nullptr, nullptr,
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Hai chiesto troppi codici. Puoi chiederne un altro dalle %1.")},
    {errors::resendTooEarly, 24, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Ti abbiamo appena mandato un codice."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Controlla gli SMS. Se non arriva, chiedine un altro tra un minuto.")},
    {errors::loginLevel, 25, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Per questo servizio serve un accesso più sicuro."),
     QT_TRANSLATE_NOOP("ErrorTable", "Entra con la carta e il PIN, o con password e codice SMS.")},
    {errors::sessionEnded, 27, yes, QT_TRANSLATE_NOOP("ErrorTable", "La sessione è finita."),
     QT_TRANSLATE_NOOP("ErrorTable", "Entra di nuovo per continuare.")},
    {errors::sessionIdle, 27, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "La sessione è finita: per un po' non l'hai usata."),
     QT_TRANSLATE_NOOP("ErrorTable", "Entra di nuovo per continuare.")},
    {errors::sessionReplaced, 27, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Sei entrato da un'altra parte: questa sessione è chiusa."),
     QT_TRANSLATE_NOOP("ErrorTable",
                       "Entra di nuovo. Se non sei stato tu, chiama il Numero Verde 800.030.606.")},

    // Acting for others (R16)
    {errors::actingEnded, 26, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Non puoi più operare per questa persona."),
     QT_TRANSLATE_NOOP("ErrorTable", "Scegli di nuovo per chi vuoi operare.")},
    {errors::actingScope, 26, no,
     QT_TRANSLATE_NOOP("ErrorTable", "La delega non comprende questo servizio."),
     QT_TRANSLATE_NOOP("ErrorTable", "Chiedi a chi ti ha delegato di aggiungerlo.")},

    // The record
    {errors::recordConsent, 26, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Per usare il Fascicolo serve il tuo consenso."),
     QT_TRANSLATE_NOOP("ErrorTable", "Leggi l'informativa ed esprimi il consenso.")},
    {errors::recordChanged, 26, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Nel frattempo questo dato è stato cambiato altrove."),
     QT_TRANSLATE_NOOP("ErrorTable", "Guarda com'è adesso, poi ripeti la modifica.")},
    {errors::recordRefused, 26, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Il portale non accetta questi dati."),
     QT_TRANSLATE_NOOP("ErrorTable", "Controlla quello che hai inserito e riprova.")},

    // Documents
    {errors::documentMissing, 31, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Questo documento non c'è più."),
     QT_TRANSLATE_NOOP("ErrorTable", "Aggiorna l'elenco dei documenti.")},
    {errors::documentUnreadable, 30, no,
     QT_TRANSLATE_NOOP("ErrorTable", "Questo documento non si può leggere."),
     QT_TRANSLATE_NOOP("ErrorTable", "Chiedine una copia alla struttura che l'ha fatto.")},
    {errors::documentAltered, 30, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Il documento ricevuto è diverso da quello registrato."),
     QT_TRANSLATE_NOOP(
         "ErrorTable",
         "Non lo mostriamo per sicurezza. Riprova; se succede ancora, chiama il Numero Verde "
         "800.030.606.")},
    {errors::outputUnwritable, 32, yes,
     QT_TRANSLATE_NOOP("ErrorTable", "Non riusciamo a scrivere il file."),
     QT_TRANSLATE_NOOP("ErrorTable", "Scegli un'altra cartella o un altro nome.")},

    {errors::cancelled, 2, yes, QT_TRANSLATE_NOOP("ErrorTable", "Hai annullato."),
     QT_TRANSLATE_NOOP("ErrorTable", "Quando vuoi, riprova.")},
};

}  // namespace

std::span<const ErrorRow> errorRows() {
    return rows;
}

}  // namespace core
