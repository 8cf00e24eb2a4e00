<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="it">
<context>
    <name>DocumentKind</name>
    <message>
        <source>Referto di laboratorio</source>
        <translation>Laboratory report</translation>
    </message>
    <message>
        <source>Referto di radiologia</source>
        <translation>Radiology report</translation>
    </message>
    <message>
        <source>Referto specialistico</source>
        <translation>Specialist report</translation>
    </message>
    <message>
        <source>Referto di anatomia patologica</source>
        <translation>Pathology report</translation>
    </message>
    <message>
        <source>Verbale di pronto soccorso</source>
        <translation>Emergency department report</translation>
    </message>
    <message>
        <source>Lettera di dimissione</source>
        <translation>Discharge letter</translation>
    </message>
    <message>
        <source>Profilo sanitario sintetico</source>
        <translation>Patient summary</translation>
    </message>
    <message>
        <source>Prescrizione</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Certificato vaccinale</source>
        <translation>Vaccination certificate</translation>
    </message>
    <message>
        <source>Documento sanitario</source>
        <translation>Health document</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Il servizio per le smart card del computer non è attivo.</source>
        <translation>The computer&apos;s smart card service is not running.</translation>
    </message>
    <message>
        <source>Avvialo o riavvia il computer. Su Linux il servizio si chiama pcscd.</source>
        <translation>Start it, or restart the computer. On Linux the service is called pcscd.</translation>
    </message>
    <message>
        <source>Il computer non ti permette di usare il lettore.</source>
        <translation>The computer does not let you use the reader.</translation>
    </message>
    <message>
        <source>Accedi al computer dalla sua tastiera, non a distanza, o chiedi a chi lo gestisce.</source>
        <translation>Sign in at the computer itself, not remotely, or ask whoever manages it.</translation>
    </message>
    <message>
        <source>Collega il lettore di smart card.</source>
        <translation>Connect the smart card reader.</translation>
    </message>
    <message>
        <source>Inserisci il cavo in una porta USB.</source>
        <translation>Plug its cable into a USB port.</translation>
    </message>
    <message>
        <source>Il lettore è stato scollegato.</source>
        <translation>The reader was unplugged.</translation>
    </message>
    <message>
        <source>Ricollega il lettore e inserisci di nuovo la carta.</source>
        <translation>Connect the reader again and put the card back in.</translation>
    </message>
    <message>
        <source>Il lettore non riesce a parlare con la carta.</source>
        <translation>The reader cannot talk to the card.</translation>
    </message>
    <message>
        <source>Togli la carta, puliscine il chip e inseriscila di nuovo. Se non basta, cambia porta USB.</source>
        <translation>Take the card out, clean its chip and put it back. If that is not enough, use another USB port.</translation>
    </message>
    <message>
        <source>Questo lettore non è adatto alla tua carta.</source>
        <translation>This reader does not suit your card.</translation>
    </message>
    <message>
        <source>La carta usa messaggi lunghi che il lettore rifiuta. Prova con un lettore più recente.</source>
        <translation>The card uses long messages that the reader refuses. Try a newer reader.</translation>
    </message>
    <message>
        <source>Inserisci la tua CRS o TS-CNS nel lettore.</source>
        <translation>Put your CRS or TS-CNS card into the reader.</translation>
    </message>
    <message>
        <source>Il chip va verso l&apos;alto e in avanti.</source>
        <translation>The chip faces up and goes in first.</translation>
    </message>
    <message>
        <source>La carta inserita non è riconosciuta. Controlla il verso: il chip va verso l&apos;alto.</source>
        <translation>The card is not recognised. Check which way round it is: the chip faces up.</translation>
    </message>
    <message>
        <source>Togli la tessera, girala e inseriscila di nuovo.</source>
        <translation>Take the card out, turn it and put it back.</translation>
    </message>
    <message>
        <source>Serve una CRS o una TS-CNS. Se lo è, spingila nel lettore a contatti.</source>
        <translation>You need a CRS or TS-CNS card. If it is one, push it into the contact slot.</translation>
    </message>
    <message>
        <source>La carta è stata tolta.</source>
        <translation>The card was taken out.</translation>
    </message>
    <message>
        <source>Inseriscila di nuovo per continuare.</source>
        <translation>Put it back to go on.</translation>
    </message>
    <message>
        <source>Un altro programma ha interrotto il lavoro con la carta.</source>
        <translation>Another program interrupted the work with the card.</translation>
    </message>
    <message>
        <source>Chiudi gli altri programmi che usano la carta e riprova.</source>
        <translation>Close other programs that use the card and try again.</translation>
    </message>
    <message>
        <source>Un altro programma sta usando la carta.</source>
        <translation>Another program is using the card.</translation>
    </message>
    <message>
        <source>Chiudi gli altri programmi che usano la carta, per esempio il browser.</source>
        <translation>Close other programs that use the card, for example the browser.</translation>
    </message>
    <message>
        <source>La carta ha dato una risposta che non capiamo.</source>
        <translation>The card gave an answer we do not understand.</translation>
    </message>
    <message>
        <source>Togli la carta, puliscine il chip e inseriscila di nuovo.</source>
        <translation>Take the card out, clean its chip and put it back.</translation>
    </message>
    <message>
        <source>La carta è scaduta.</source>
        <translation>The card has expired.</translation>
    </message>
    <message>
        <source>Vale ancora come codice fiscale, non per entrare qui. Chiedi la nuova alla tua ASST.</source>
        <translation>It still proves your codice fiscale but cannot be used to sign in. Ask your ASST for the new one.</translation>
    </message>
    <message>
        <source>La carta è scaduta il %1.</source>
        <translation>The card expired on %1.</translation>
    </message>
    <message>
        <source>Questa carta non ha un certificato per l&apos;accesso.</source>
        <translation>This card has no certificate for signing in.</translation>
    </message>
    <message>
        <source>Alcune tessere non ce l&apos;hanno, o lo tengono dove non sappiamo leggerlo. Puoi entrare con password e codice SMS.</source>
        <translation>Some cards have none, or keep it where we cannot read it. You can sign in with password and SMS code.</translation>
    </message>
    <message>
        <source>La chiave di questa carta è troppo corta per un accesso sicuro.</source>
        <translation>This card&apos;s key is too short to sign in safely.</translation>
    </message>
    <message>
        <source>È una carta di un tipo vecchio. Puoi leggerne i dati; per entrare chiedi una nuova tessera.</source>
        <translation>It is a card of an old kind. You can read its data; to sign in, ask for a new card.</translation>
    </message>
    <message>
        <source>Questa tessera è stata sostituita.</source>
        <translation>This card was replaced.</translation>
    </message>
    <message>
        <source>Usa la nuova tessera.</source>
        <translation>Use the new card.</translation>
    </message>
    <message>
        <source>PIN errato.</source>
        <translation>Wrong PIN.</translation>
    </message>
    <message>
        <source>Controlla il PIN prima di riprovare: dopo tre errori si blocca.</source>
        <translation>Check the PIN before you try again: after three errors it is blocked.</translation>
    </message>
    <message numerus="yes">
        <source>PIN errato. Ti restano %n tentativi.</source>
        <translation>
            <numerusform>Wrong PIN. You have one try left.</numerusform>
            <numerusform>Wrong PIN. You have %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il PIN è bloccato. Serve il codice PUK.</source>
        <translation>The PIN is blocked. You need the PUK code.</translation>
    </message>
    <message>
        <source>Il PUK è nella busta del PIN: ha 8 cifre. Se non lo trovi, chiedilo alla tua ASST.</source>
        <translation>The PUK came with the PIN: it has 8 digits. If you cannot find it, ask your ASST.</translation>
    </message>
    <message>
        <source>Il PIN di questa carta non è attivo.</source>
        <translation>The PIN of this card is not active.</translation>
    </message>
    <message>
        <source>Chiedi PIN e PUK allo sportello della tua ASST.</source>
        <translation>Ask for PIN and PUK at the counter of your ASST.</translation>
    </message>
    <message>
        <source>Il PIN ha da 5 a 8 cifre.</source>
        <translation>The PIN has 5 to 8 digits.</translation>
    </message>
    <message>
        <source>Scrivilo di nuovo. La carta non ha contato un tentativo.</source>
        <translation>Type it again. The card has not counted a try.</translation>
    </message>
    <message>
        <source>La carta si è interrotta mentre controllava il PIN.</source>
        <translation>The card was interrupted while it checked the PIN.</translation>
    </message>
    <message>
        <source>Forse ha contato un tentativo. Inseriscila di nuovo prima di riprovare.</source>
        <translation>It may have counted a try. Put it in again before you try again.</translation>
    </message>
    <message>
        <source>Il portale non accetta il certificato della carta.</source>
        <translation>The portal does not accept the card&apos;s certificate.</translation>
    </message>
    <message>
        <source>Chiama il Numero Verde 800.030.606.</source>
        <translation>Call the free number 800.030.606.</translation>
    </message>
    <message>
        <source>Il certificato della carta è scaduto.</source>
        <translation>The card&apos;s certificate has expired.</translation>
    </message>
    <message>
        <source>Chiedi una nuova tessera alla tua ASST.</source>
        <translation>Ask your ASST for a new card.</translation>
    </message>
    <message>
        <source>Il certificato della carta è scaduto il %1.</source>
        <translation>The card&apos;s certificate expired on %1.</translation>
    </message>
    <message>
        <source>Il certificato della carta non è ancora valido.</source>
        <translation>The card&apos;s certificate is not valid yet.</translation>
    </message>
    <message>
        <source>Controlla la data e l&apos;ora del computer.</source>
        <translation>Check the date and time of the computer.</translation>
    </message>
    <message>
        <source>Il certificato della carta non è adatto all&apos;accesso.</source>
        <translation>The card&apos;s certificate is not suitable for signing in.</translation>
    </message>
    <message>
        <source>Il servizio non risponde.</source>
        <translation>The service does not answer.</translation>
    </message>
    <message>
        <source>Riprova tra qualche minuto.</source>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>Il computer non trova il portale.</source>
        <translation>The computer cannot find the portal.</translation>
    </message>
    <message>
        <source>Controlla la connessione a Internet e riprova.</source>
        <translation>Check the Internet connection and try again.</translation>
    </message>
    <message>
        <source>La rete in cui sei non lascia passare la richiesta.</source>
        <translation>The network you are in does not let the request through.</translation>
    </message>
    <message>
        <source>Controlla il proxy o chiedi a chi gestisce la rete.</source>
        <translation>Check the proxy or ask whoever manages the network.</translation>
    </message>
    <message>
        <source>Il portale non ha potuto dimostrare la sua identità.</source>
        <translation>The portal could not prove its identity.</translation>
    </message>
    <message>
        <source>Per sicurezza ci fermiamo qui. Chiama il Numero Verde 800.030.606.</source>
        <translation>To be safe we stop here. Call the free number 800.030.606.</translation>
    </message>
    <message>
        <source>Il certificato del portale non è valido a questa data.</source>
        <translation>The portal&apos;s certificate is not valid on this date.</translation>
    </message>
    <message>
        <source>Controlla la data e l&apos;ora del computer, poi riprova.</source>
        <translation>Check the date and time of the computer, then try again.</translation>
    </message>
    <message>
        <source>Il certificato del portale è di un altro indirizzo.</source>
        <translation>The portal&apos;s certificate belongs to another address.</translation>
    </message>
    <message>
        <source>Per sicurezza ci fermiamo qui. Controlla l&apos;indirizzo del portale.</source>
        <translation>To be safe we stop here. Check the address of the portal.</translation>
    </message>
    <message>
        <source>Non riusciamo a proteggere la connessione con il portale.</source>
        <translation>We cannot protect the connection to the portal.</translation>
    </message>
    <message>
        <source>Riprova. Se succede ancora, chiama il Numero Verde 800.030.606.</source>
        <translation>Try again. If it happens again, call the free number 800.030.606.</translation>
    </message>
    <message>
        <source>Il file delle autorità di fiducia del portale non si può leggere.</source>
        <translation>The file of the portal&apos;s trusted authorities cannot be read.</translation>
    </message>
    <message>
        <source>Controlla il file nelle impostazioni o chiedi a chi gestisce il computer.</source>
        <translation>Check the file in the settings or ask whoever manages the computer.</translation>
    </message>
    <message>
        <source>Il portale non è riuscito a rispondere.</source>
        <translation>The portal was not able to answer.</translation>
    </message>
    <message>
        <source>Il portale ha dato una risposta che non capiamo.</source>
        <translation>The portal gave an answer we do not understand.</translation>
    </message>
    <message>
        <source>I dati inseriti non sono corretti.</source>
        <translation>The data entered are not correct.</translation>
    </message>
    <message>
        <source>Controllali e riprova. Se usi la carta, chiedi allo sportello se il servizio è attivo per te.</source>
        <translation>Check them and try again. If you use the card, ask at the counter whether the service is active for you.</translation>
    </message>
    <message>
        <source>Accesso bloccato. Chiama il Numero Verde 800.030.606.</source>
        <translation>Access blocked. Call the free number 800.030.606.</translation>
    </message>
    <message>
        <source>Puoi comunque entrare con la carta e il PIN.</source>
        <translation>You can still sign in with card and PIN.</translation>
    </message>
    <message>
        <source>Il codice non è corretto.</source>
        <translation>The code is not correct.</translation>
    </message>
    <message>
        <source>Controlla l&apos;ultimo SMS ricevuto o richiedi un nuovo codice.</source>
        <translation>Check the latest SMS or ask for a new code.</translation>
    </message>
    <message numerus="yes">
        <source>Il codice non è corretto. Ti restano %n tentativi.</source>
        <translation>
            <numerusform>The code is not correct. You have one try left.</numerusform>
            <numerusform>The code is not correct. You have %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Per questo servizio serve un accesso più sicuro.</source>
        <translation>This service needs a safer way of signing in.</translation>
    </message>
    <message>
        <source>Entra con la carta e il PIN, o con password e codice SMS.</source>
        <translation>Sign in with card and PIN, or with password and SMS code.</translation>
    </message>
    <message>
        <source>La sessione è finita.</source>
        <translation>The session is over.</translation>
    </message>
    <message>
        <source>Entra di nuovo per continuare.</source>
        <translation>Sign in again to go on.</translation>
    </message>
    <message>
        <source>Questo documento non c&apos;è più.</source>
        <translation>This document is no longer there.</translation>
    </message>
    <message>
        <source>Aggiorna l&apos;elenco dei documenti.</source>
        <translation>Refresh the list of documents.</translation>
    </message>
    <message>
        <source>Questo documento non si può leggere.</source>
        <translation>This document cannot be read.</translation>
    </message>
    <message>
        <source>Chiedine una copia alla struttura che l&apos;ha fatto.</source>
        <translation>Ask the facility that made it for a copy.</translation>
    </message>
    <message>
        <source>Il documento ricevuto è diverso da quello registrato.</source>
        <translation>The document received differs from the one on record.</translation>
    </message>
    <message>
        <source>Non lo mostriamo per sicurezza. Riprova; se succede ancora, chiama il Numero Verde 800.030.606.</source>
        <translation>To be safe we do not show it. Try again; if it happens again, call the free number 800.030.606.</translation>
    </message>
    <message>
        <source>Non riusciamo a scrivere il file.</source>
        <translation>We cannot write the file.</translation>
    </message>
    <message>
        <source>Scegli un&apos;altra cartella o un altro nome.</source>
        <translation>Choose another folder or another name.</translation>
    </message>
    <message>
        <source>Hai annullato.</source>
        <translation>You cancelled.</translation>
    </message>
    <message>
        <source>Quando vuoi, riprova.</source>
        <translation>Try again whenever you like.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>La carta è adatta all&apos;accesso.</source>
        <translation>The card is fit for signing in.</translation>
    </message>
    <message>
        <source>Lettore</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Titolare</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Data di nascita</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Numero della tessera</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>ID_Carta</source>
        <translation>ID_Carta</translation>
    </message>
    <message>
        <source>Certificato</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Chiave</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Elenca i lettori di smart card.</source>
        <translation>Lists the smart card readers.</translation>
    </message>
    <message>
        <source>Mostra che carta c&apos;è nel lettore.</source>
        <translation>Shows the card in the reader.</translation>
    </message>
    <message>
        <source>Entra nel portale.</source>
        <translation>Signs in to the portal.</translation>
    </message>
    <message>
        <source>Elenca i documenti o ne scarica uno.</source>
        <translation>Lists the documents or downloads one.</translation>
    </message>
    <message>
        <source>Cerca che cosa non va. (In arrivo)</source>
        <translation>Finds out what is wrong. (To come)</translation>
    </message>
    <message>
        <source>Legge CDA, PDF e p7m. (In arrivo)</source>
        <translation>Reads CDA, PDF and p7m. (To come)</translation>
    </message>
    <message>
        <source>Esporta il fascicolo. (In arrivo)</source>
        <translation>Exports the record. (To come)</translation>
    </message>
    <message>
        <source>Il comando %1 arriva con una prossima versione.</source>
        <translation>The command %1 comes with a later version.</translation>
    </message>
    <message>
        <source>Nessun documento nel fascicolo.</source>
        <translation>No document in the record.</translation>
    </message>
    <message>
        <source>Nuovo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Documento salvato: %1</source>
        <translation>Document saved: %1</translation>
    </message>
    <message>
        <source>Servono tutti e due: --get ID e --out FILE.</source>
        <translation>Both are needed: --get ID and --out FILE.</translation>
    </message>
    <message>
        <source>Utente: %1</source>
        <translation>User: %1</translation>
    </message>
    <message>
        <source>Ultimo accesso: %1</source>
        <translation>Last access: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tentativi non riusciti dal tuo ultimo accesso</source>
        <translation>
            <numerusform>%n failed attempt since your last access</numerusform>
            <numerusform>%n failed attempts since your last access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nuovi documenti da leggere</source>
        <translation>
            <numerusform>%n new document to read</numerusform>
            <numerusform>%n new documents to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Nessun nuovo documento da leggere</source>
        <translation>No new document to read</translation>
    </message>
    <message>
        <source>Uso: sportello-cli %1 [opzioni]</source>
        <translation>Usage: sportello-cli %1 [options]</translation>
    </message>
    <message>
        <source>PIN e altri segreti si scrivono nel terminale o arrivano dallo standard input.</source>
        <translation>PIN and other secrets are typed in the terminal or come from standard input.</translation>
    </message>
    <message>
        <source>Manca il comando.</source>
        <translation>The command is missing.</translation>
    </message>
    <message>
        <source>Il comando %1 non esiste.</source>
        <translation>There is no command %1.</translation>
    </message>
    <message>
        <source>Il comando %1 non ha queste opzioni.</source>
        <translation>The command %1 does not have these options.</translation>
    </message>
    <message>
        <source>Mostra questo aiuto.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Mostra la versione.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Scrive un solo documento JSON.</source>
        <translation>Writes one JSON document.</translation>
    </message>
    <message>
        <source>Lingua: it o en.</source>
        <translation>Language: it or en.</translation>
    </message>
    <message>
        <source>Indirizzo del portale (https).</source>
        <translation>Address of the portal (https).</translation>
    </message>
    <message>
        <source>File PEM delle autorità di fiducia del portale.</source>
        <translation>PEM file of the portal&apos;s trusted authorities.</translation>
    </message>
    <message>
        <source>Modo di entrare: cns, gass o password.</source>
        <translation>Way of signing in: cns, gass or password.</translation>
    </message>
    <message>
        <source>Ultime dieci cifre della tessera (gass, password).</source>
        <translation>Last ten digits of the card (gass, password).</translation>
    </message>
    <message>
        <source>Scarica il documento con questo ID.</source>
        <translation>Downloads the document with this ID.</translation>
    </message>
    <message>
        <source>File in cui scrivere il documento.</source>
        <translation>File to write the document to.</translation>
    </message>
    <message>
        <source>Sostituisce il file se c&apos;è già.</source>
        <translation>Replaces the file if it exists.</translation>
    </message>
    <message>
        <source>sportello-cli --help mostra i comandi.</source>
        <translation>sportello-cli --help shows the commands.</translation>
    </message>
    <message>
        <source>vuoto</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>carta che non risponde</source>
        <translation>card does not answer</translation>
    </message>
    <message>
        <source>carta presente</source>
        <translation>card present</translation>
    </message>
    <message>
        <source>carta presente, usata anche da un altro programma</source>
        <translation>card present, also used by another program</translation>
    </message>
    <message>
        <source>carta usata da un altro programma</source>
        <translation>card used by another program</translation>
    </message>
    <message>
        <source>non disponibile</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>L&apos;accesso con %1 arriva con una prossima versione.</source>
        <translation>Signing in with %1 comes with a later version.</translation>
    </message>
    <message>
        <source>Il modo di entrare %1 non esiste.</source>
        <translation>There is no way of signing in called %1.</translation>
    </message>
    <message>
        <source>Indica l&apos;indirizzo del portale: --portal https://…</source>
        <translation>Give the address of the portal: --portal https://…</translation>
    </message>
    <message>
        <source>Indica il file delle autorità di fiducia: --ca FILE</source>
        <translation>Give the file of trusted authorities: --ca FILE</translation>
    </message>
    <message>
        <source>PIN:</source>
        <translation>PIN:</translation>
    </message>
</context>
</TS>
