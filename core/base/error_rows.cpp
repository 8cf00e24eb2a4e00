// SPDX-License-Identifier: EUPL-1.2
// Wording: R10 and R11 where they give it, else R101 (tu, present, short, what to do next).
#include "core/base/error_rows.h"

#include <QCoreApplication>

#include "core/base/file_errors.h"

namespace core {
namespace {

using enum Retry;

/// The context of the translations, said once.
struct ErrorTable {
    Q_DECLARE_TR_FUNCTIONS(ErrorTable)

  public:
    static const ErrorRow rows[];
};

constexpr ErrorRow ErrorTable::rows[] = {
    // System and reader
    {errors::serviceMissing, 10, yes,
     QT_TR_NOOP("Il servizio per le smart card del computer non è attivo."),
     QT_TR_NOOP("Avvialo o riavvia il computer. Su Linux il servizio si chiama pcscd.")},
    {errors::serviceDenied, 10, yes, QT_TR_NOOP("Il computer non ti permette di usare il lettore."),
     QT_TR_NOOP(
         "Accedi al computer dalla sua tastiera, non a distanza, o chiedi a chi lo gestisce.")},
    {errors::serviceSilent, 10, yes,
     QT_TR_NOOP("Il servizio per le smart card del computer non risponde."),
     QT_TR_NOOP("Riavvialo, o riavvia il computer. Su Linux il servizio si chiama pcscd.")},
    {errors::readerNone, 11, yes, QT_TR_NOOP("Collega il lettore di smart card."),
     QT_TR_NOOP("Inserisci il cavo in una porta USB.")},
    {errors::readerGone, 18, yes, QT_TR_NOOP("Il lettore è stato scollegato."),
     QT_TR_NOOP("Ricollega il lettore e inserisci di nuovo la carta.")},
    {errors::readerFault, 18, yes, QT_TR_NOOP("Il lettore non riesce a parlare con la carta."),
     QT_TR_NOOP(
         "Togli la carta, puliscine il chip e inseriscila di nuovo. Se non basta, cambia porta "
         "USB.")},
    {errors::readerShortApdu, 18, no, QT_TR_NOOP("Questo lettore non è adatto alla tua carta."),
     QT_TR_NOOP(
         "La carta usa messaggi lunghi che il lettore rifiuta. Prova con un lettore più recente.")},

    // Card
    {errors::cardAbsent, 12, yes, QT_TR_NOOP("Inserisci la tua CRS o TS-CNS nel lettore."),
     QT_TR_NOOP("Il chip va verso l'alto e in avanti.")},
    {errors::cardMute, 18, yes,
     QT_TR_NOOP(
         "La carta inserita non è riconosciuta. Controlla il verso: il chip va verso l'alto."),
     QT_TR_NOOP("Togli la tessera, girala e inseriscila di nuovo.")},
    {errors::cardUnknown, 13, yes,
     QT_TR_NOOP(
         "La carta inserita non è riconosciuta. Controlla il verso: il chip va verso l'alto."),
     QT_TR_NOOP("Serve una CRS o una TS-CNS. Se lo è, spingila nel lettore a contatti.")},
    {errors::cardContactless, 13, yes, QT_TR_NOOP("Il lettore ha sentito la carta senza contatto."),
     QT_TR_NOOP("Se è la tua tessera sanitaria, spingila nella fessura finché si ferma.")},
    {errors::cardModel, 13, no,
     QT_TR_NOOP("Questo modello di carta non si può ancora usare per l'accesso."),
     QT_TR_NOOP("Puoi leggerne i dati. Per entrare usa password e codice SMS.")},
    {errors::cardRemoved, 14, yes, QT_TR_NOOP("La carta è stata tolta."),
     QT_TR_NOOP("Inseriscila di nuovo per continuare.")},
    {errors::cardReset, 19, yes,
     QT_TR_NOOP("Un altro programma ha interrotto il lavoro con la carta."),
     QT_TR_NOOP("Chiudi gli altri programmi che usano la carta e riprova.")},
    {errors::cardBusy, 19, yes, QT_TR_NOOP("Un altro programma tiene la carta tutta per sé."),
     QT_TR_NOOP("Chiudi gli altri programmi che usano la carta, per esempio il browser.")},
    {errors::cardHeld, 19, yes, QT_TR_NOOP("Un altro programma sta lavorando con la tessera."),
     QT_TR_NOOP("Aspetta che finisca: di solito bastano pochi secondi.")},
    {errors::cardFault, 18, yes, QT_TR_NOOP("La carta ha dato una risposta che non capiamo."),
     QT_TR_NOOP("Togli la carta, puliscine il chip e inseriscila di nuovo.")},
    {errors::cardExpired, 17, no, QT_TR_NOOP("La carta è scaduta."),
     QT_TR_NOOP(
         "Vale ancora come codice fiscale, non per entrare qui. Chiedi la nuova alla tua ASST."),
     nullptr, QT_TR_NOOP("La carta è scaduta il %1.")},
    {errors::cardNoCertificate, 13, no,
     QT_TR_NOOP("Questa carta non ha un certificato per l'accesso."),
     QT_TR_NOOP(
         "Alcune tessere non ce l'hanno, o lo tengono dove non sappiamo leggerlo. Puoi entrare "
         "con password e "
         "codice SMS.")},
    {errors::cardKeyTooShort, 17, no,
     QT_TR_NOOP("La chiave di questa carta è troppo corta per un accesso sicuro."),
     QT_TR_NOOP(
         "È una carta di un tipo vecchio. Puoi leggerne i dati; per entrare chiedi una nuova "
         "tessera.")},
    {errors::cardReplaced, 22, no, QT_TR_NOOP("Questa tessera è stata sostituita."),
     QT_TR_NOOP("Usa la nuova tessera.")},
    {errors::cardOtherPerson, 13, yes, QT_TR_NOOP("Questa carta è di un'altra persona."),
     QT_TR_NOOP("Inserisci la carta con cui hai fatto l'accesso.")},

    // PIN
    {errors::pinWrong, 15, yes, QT_TR_NOOP("PIN errato."),
     QT_TR_NOOP("Controlla il PIN prima di riprovare: dopo tre errori si blocca."),
     QT_TR_N_NOOP("PIN errato. Ti restano %n tentativi.")},
    {errors::pinBlocked, 16, no, QT_TR_NOOP("Il PIN è bloccato. Serve il codice PUK."),
     QT_TR_NOOP(
         "Il PUK è nella busta del PIN: ha 8 cifre. Se non lo trovi, chiedilo alla tua ASST.")},
    {errors::pinUnusable, 17, no, QT_TR_NOOP("Il PIN di questa tessera non è attivo."),
     QT_TR_NOOP("Chiedi PIN e PUK allo sportello della tua ASST.")},
    {errors::pinFormat, 2, yes, QT_TR_NOOP("Il PIN ha da 5 a 8 cifre."),
     QT_TR_NOOP("Scrivilo di nuovo. Nessun tentativo è stato usato.")},
    {errors::pinUncertain, 14, no,
     QT_TR_NOOP("La tessera si è interrotta mentre controllava il PIN."),
     QT_TR_NOOP("Forse ha contato un tentativo. Inseriscila di nuovo prima di riprovare.")},
    {errors::pukWrong, 15, yes, QT_TR_NOOP("PUK errato."),
     QT_TR_NOOP("Controllalo prima di riprovare: dopo troppi errori si blocca anche lui.")},
    {errors::pukBlocked, 16, no, QT_TR_NOOP("Il PUK è bloccato."),
     QT_TR_NOOP("Questa tessera non si può più sbloccare. Chiedine una nuova "
                "allo sportello della tua ASST.")},

    {errors::padTimeout, 15, yes, QT_TR_NOOP("Il tempo per scrivere sul lettore è finito."),
     QT_TR_NOOP("Comincia entro 30 secondi. Nessun tentativo è stato usato.")},
    {errors::padCancelled, 15, yes, QT_TR_NOOP("Hai annullato sui tasti del lettore."),
     QT_TR_NOOP("Nessun tentativo è stato usato.")},
    {errors::padLength, 15, yes,
     QT_TR_NOOP("Il lettore non ha accettato i numeri che hai scritto."),
     QT_TR_NOOP("Il PIN ha da 5 a 8 cifre, il PUK 8. Nessun tentativo è stato usato.")},
    {errors::padMismatch, 15, yes, QT_TR_NOOP("I due PIN nuovi scritti sul lettore sono diversi."),
     QT_TR_NOOP("Scrivi due volte lo stesso PIN nuovo. Nessun tentativo è stato usato.")},
    {errors::padRefused, 18, yes,
     QT_TR_NOOP("Questo lettore non sa chiedere il PIN con i suoi tasti."),
     QT_TR_NOOP("Scrivi il PIN sul computer.")},

    // Certificate of the card
    {errors::certificateRefused, 21, no,
     QT_TR_NOOP("Il portale non accetta il certificato della carta."),
     QT_TR_NOOP("Chiama il Numero Verde 800.030.606.")},
    {errors::certificateExpired, 17, no, QT_TR_NOOP("Il certificato della carta è scaduto."),
     QT_TR_NOOP("Chiedi una nuova tessera alla tua ASST."), nullptr,
     QT_TR_NOOP("Il certificato della carta è scaduto il %1.")},
    {errors::certificateNotYet, 17, yes,
     QT_TR_NOOP("Il certificato della carta non è ancora valido."),
     QT_TR_NOOP("Controlla la data e l'ora del computer.")},
    {errors::certificateUnusable, 17, no,
     QT_TR_NOOP("Il certificato della carta non è adatto all'accesso."),
     QT_TR_NOOP("Chiama il Numero Verde 800.030.606.")},

    // Network and portal
    {errors::portalUnreachable, 20, yes, QT_TR_NOOP("Il servizio non risponde."),
     QT_TR_NOOP("Riprova tra qualche minuto.")},
    {errors::portalTimeout, 20, yes, QT_TR_NOOP("Il servizio ci mette troppo a rispondere."),
     QT_TR_NOOP("Riprova tra qualche minuto.")},
    {errors::networkName, 20, yes, QT_TR_NOOP("Il computer non trova il portale."),
     QT_TR_NOOP("Controlla la connessione a Internet e riprova.")},
    {errors::networkProxy, 20, no,
     QT_TR_NOOP("La rete in cui sei non lascia passare la richiesta."),
     QT_TR_NOOP("Controlla il proxy o chiedi a chi gestisce la rete.")},
    {errors::portalUntrusted, 21, no,
     QT_TR_NOOP("Il portale non ha potuto dimostrare la sua identità."),
     QT_TR_NOOP("Per sicurezza ci fermiamo qui. Chiama il Numero Verde 800.030.606.")},
    {errors::portalTlsExpired, 21, yes,
     QT_TR_NOOP("Il certificato del portale non è valido a questa data."),
     QT_TR_NOOP("Controlla la data e l'ora del computer, poi riprova.")},
    {errors::portalTlsHost, 21, no,
     QT_TR_NOOP("Il certificato del portale è di un altro indirizzo."),
     QT_TR_NOOP("Per sicurezza ci fermiamo qui. Controlla l'indirizzo del portale.")},
    {errors::portalTls, 21, yes,
     QT_TR_NOOP("Non riusciamo a proteggere la connessione con il portale."),
     QT_TR_NOOP("Riprova. Se succede ancora, chiama il Numero Verde 800.030.606.")},
    {errors::caUnreadable, 2, no,
     QT_TR_NOOP("Il file delle autorità di fiducia del portale non si può leggere."),
     QT_TR_NOOP("Controlla il file nelle impostazioni o chiedi a chi gestisce il computer.")},
    {errors::portalError, 26, yes, QT_TR_NOOP("Il portale non è riuscito a rispondere."),
     QT_TR_NOOP("Riprova tra qualche minuto.")},
    {errors::portalAnswer, 26, yes, QT_TR_NOOP("Il portale ha dato una risposta che non capiamo."),
     QT_TR_NOOP("Riprova. Se succede ancora, chiama il Numero Verde 800.030.606.")},

    // Login and session
    {errors::loginRefused, 22, no, QT_TR_NOOP("I dati inseriti non sono corretti."),
     QT_TR_NOOP(
         "Controllali e riprova. Se usi la carta, chiedi allo sportello se il servizio è attivo "
         "per te.")},
    {errors::loginLocked, 23, no,
     QT_TR_NOOP("Accesso bloccato. Chiama il Numero Verde 800.030.606."),
     QT_TR_NOOP("Puoi comunque entrare con la carta e il PIN."), nullptr, nullptr,
     QT_TR_NOOP("Accesso sospeso fino alle %1.")},
    {errors::loginCardReplaced, 22, no, QT_TR_NOOP("Questa tessera è stata sostituita."),
     QT_TR_NOOP("Usa il numero della nuova tessera.")},
    {errors::loginProvisional, 22, no,
     QT_TR_NOOP("Con un codice fiscale provvisorio non puoi entrare."),
     QT_TR_NOOP("Per prenotare con un codice fiscale provvisorio chiama il Numero Verde "
                "800.030.606.")},
    {errors::firstPasswordExpired, 22, no, QT_TR_NOOP("La tua prima password è scaduta."),
     QT_TR_NOOP("Chiedine una nuova allo sportello della tua ASST.")},
    {errors::passwordRefused, 22, yes, QT_TR_NOOP("La nuova password non rispetta le condizioni."),
     QT_TR_NOOP("Guarda quali mancano e scegline un'altra.")},
    {errors::loginFlowExpired, 27, yes, QT_TR_NOOP("È passato troppo tempo."),
     QT_TR_NOOP("Scrivi di nuovo il numero della tessera e la password.")},
    {errors::loginCode, 24, yes, QT_TR_NOOP("Il codice non è corretto."),
     QT_TR_NOOP("Controlla l'ultimo SMS ricevuto o richiedi un nuovo codice."),
     QT_TR_N_NOOP("Il codice non è corretto. Ti restano %n tentativi.")},
    {errors::loginCodeExpired, 24, yes, QT_TR_NOOP("Il codice è scaduto."),
     QT_TR_NOOP("Richiedine uno nuovo.")},
    {errors::loginCodeVoid, 24, yes, QT_TR_NOOP("Questo codice non vale più."),
     QT_TR_NOOP("Richiedine uno nuovo.")},
    {errors::tooManyResends, 24, no, QT_TR_NOOP("Hai chiesto troppi codici."),
     QT_TR_NOOP("Usa l'ultimo arrivato, o aspetta e chiedine un altro."), nullptr, nullptr,
     QT_TR_NOOP("Hai chiesto troppi codici. Puoi chiederne un altro dalle %1.")},
    {errors::resendTooEarly, 24, no, QT_TR_NOOP("Ti abbiamo appena mandato un codice."),
     QT_TR_NOOP("Controlla gli SMS. Se non arriva, chiedine un altro tra un minuto.")},
    {errors::loginLevel, 25, no, QT_TR_NOOP("Per questo servizio serve un accesso più sicuro."),
     QT_TR_NOOP("Entra con la carta e il PIN, o con password e codice SMS.")},
    {errors::sessionEnded, 27, yes, QT_TR_NOOP("La sessione è finita."),
     QT_TR_NOOP("Entra di nuovo per continuare.")},
    {errors::sessionIdle, 27, yes, QT_TR_NOOP("La sessione è finita: per un po' non l'hai usata."),
     QT_TR_NOOP("Entra di nuovo per continuare.")},
    {errors::sessionReplaced, 27, yes,
     QT_TR_NOOP("Sei entrato da un'altra parte: questa sessione è chiusa."),
     QT_TR_NOOP("Entra di nuovo. Se non sei stato tu, chiama il Numero Verde 800.030.606.")},

    // Acting for others (R16)
    {errors::actingEnded, 26, no, QT_TR_NOOP("Non puoi più operare per questa persona."),
     QT_TR_NOOP("Scegli di nuovo per chi vuoi operare.")},
    {errors::actingScope, 26, no, QT_TR_NOOP("La delega non comprende questo servizio."),
     QT_TR_NOOP("Chiedi a chi ti ha delegato di aggiungerlo.")},

    // The record
    {errors::recordConsent, 26, no, QT_TR_NOOP("Per usare il Fascicolo serve il tuo consenso."),
     QT_TR_NOOP("Leggi l'informativa ed esprimi il consenso.")},
    {errors::recordChanged, 26, no,
     QT_TR_NOOP("Nel frattempo questo dato è stato cambiato altrove."),
     QT_TR_NOOP("Guarda com'è adesso, poi ripeti la modifica.")},
    {errors::recordRefused, 26, no, QT_TR_NOOP("Il portale non accetta questi dati."),
     QT_TR_NOOP("Controlla quello che hai inserito e riprova.")},

    // Booking
    {errors::bookingSlotTaken, 26, yes,
     QT_TR_NOOP("Questo posto è stato appena preso da un'altra persona."),
     QT_TR_NOOP("Scegli un altro giorno o un'altra ora.")},
    {errors::bookingHoldOver, 26, yes, QT_TR_NOOP("Il tempo per confermare è finito."),
     QT_TR_NOOP("Non sei prenotato. Il posto è di nuovo libero: scegline uno.")},
    {errors::bookingNotBookable, 26, no, QT_TR_NOOP("La ricetta non è più prenotabile online."),
     QT_TR_NOOP("Chiama il Numero Verde 800.030.606 o vai allo sportello.")},
    {errors::bookingBooked, 26, no, QT_TR_NOOP("Con questa ricetta hai già un appuntamento."),
     QT_TR_NOOP("Lo trovi in CONSULTA/ANNULLA APPUNTAMENTI. Da lì puoi spostarlo o annullarlo.")},
    {errors::bookingNotChangeable, 26, no,
     QT_TR_NOOP("Questo appuntamento non si può più cambiare."),
     QT_TR_NOOP("Guarda com'è adesso in CONSULTA/ANNULLA APPUNTAMENTI.")},
    {errors::bookingPhone, 26, yes, QT_TR_NOOP("Il portale non accetta questo numero di telefono."),
     QT_TR_NOOP("Controlla il telefono e riprova.")},
    {errors::bookingDate, 26, yes, QT_TR_NOOP("Il portale non accetta questa data."),
     QT_TR_NOOP("Scegli una data da domani a un anno da oggi.")},
    {errors::bookingRur, 26, yes, QT_TR_NOOP("Il codice RUR non è quello di questa ricetta."),
     QT_TR_NOOP("Controlla i due codici a barre della ricetta e riprova.")},
    {errors::bookingTicketDue, 26, yes, QT_TR_NOOP("Se annulli adesso devi pagare il ticket."),
     QT_TR_NOOP("Puoi annullare lo stesso, oppure tenere l'appuntamento.")},
    {errors::bookingTooLate, 26, no, QT_TR_NOOP("Non si può più annullare online."),
     QT_TR_NOOP("Manca meno di un'ora. Chiama la struttura.")},
    {errors::bookingMismatch, 26, yes, QT_TR_NOOP("I dati inseriti non corrispondono."),
     QT_TR_NOOP("Controlla codice fiscale, numero della tessera e codice IUP.")},
    {errors::bookingPaused, 26, no, QT_TR_NOOP("Hai sbagliato troppe volte. Aspetta 15 minuti."),
     QT_TR_NOOP("Puoi entrare con la tessera e il PIN, o chiamare il Numero Verde 800.030.606."),
     nullptr, nullptr, QT_TR_NOOP("Hai sbagliato troppe volte. Riprova dopo le %1.")},
    {errors::bookingVisitOver, 26, no,
     QT_TR_NOOP("Il tempo per prenotare senza accedere è finito."),
     QT_TR_NOOP("Inserisci di nuovo i tre dati per ricominciare.")},
    {errors::bookingGone, 26, no, QT_TR_NOOP("Il portale non ha questo appuntamento."),
     QT_TR_NOOP("Guarda in CONSULTA/ANNULLA APPUNTAMENTI o chiama il Numero Verde 800.030.606.")},
    {errors::bookingRefused, 26, no, QT_TR_NOOP("Il portale non accetta questa richiesta."),
     QT_TR_NOOP("Chiama il Numero Verde 800.030.606: ti aiutano a prenotare.")},

    // Documents
    {errors::documentMissing, 31, no, QT_TR_NOOP("Questo documento non c'è più."),
     QT_TR_NOOP("Aggiorna l'elenco dei documenti.")},
    {errors::documentUnreadable, 30, no, QT_TR_NOOP("Questo documento non si può leggere."),
     QT_TR_NOOP("Chiedine una copia alla struttura che l'ha fatto.")},
    {errors::documentAltered, 30, yes,
     QT_TR_NOOP("Il documento ricevuto è diverso da quello registrato."),
     QT_TR_NOOP(
         "Non lo mostriamo per sicurezza. Riprova; se succede ancora, chiama il Numero Verde "
         "800.030.606.")},
    {errors::documentLocked, 30, no, QT_TR_NOOP("Questo documento è protetto da una password."),
     QT_TR_NOOP("Salvalo e aprilo con un programma per i PDF: la password la dà chi l'ha fatto.")},
    {errors::documentTooLarge, 30, no, QT_TR_NOOP("Questo documento è troppo grande."),
     QT_TR_NOOP("Chiedine una copia alla struttura che l'ha fatto.")},
    {errors::fileUnopened, 30, yes, QT_TR_NOOP("Questo file non si apre."),
     QT_TR_NOOP("Controlla che il nome sia giusto e che tu possa leggerlo.")},
    {errors::outputUnwritable, 32, yes, QT_TR_NOOP("Non riusciamo a scrivere il file."),
     QT_TR_NOOP("Scegli un'altra cartella o un altro nome.")},

    {errors::cancelled, 2, yes, QT_TR_NOOP("Hai annullato."), QT_TR_NOOP("Quando vuoi, riprova.")},
};

}  // namespace

std::span<const ErrorRow> errorRows() {
    return ErrorTable::rows;
}

}  // namespace core
