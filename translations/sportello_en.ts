<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="it">
<context>
    <name>Accesses</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Vaccinazioni</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Taccuino</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Ora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Chi</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ruolo e motivo</source>
        <translation>Role and reason</translation>
    </message>
    <message>
        <source>Da guardare</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Elenco dei documenti</source>
        <translation>List of documents</translation>
    </message>
    <message>
        <source>Invio di documenti</source>
        <translation>Sending of documents</translation>
    </message>
    <message>
        <source>Ricetta per farmaci</source>
        <translation>Prescription for medicines</translation>
    </message>
    <message>
        <source>Ricette per farmaci</source>
        <translation>Prescriptions for medicines</translation>
    </message>
    <message>
        <source>Ricetta per visite ed esami</source>
        <translation>Prescription for visits and tests</translation>
    </message>
    <message>
        <source>Ricette per visite ed esami</source>
        <translation>Prescriptions for visits and tests</translation>
    </message>
    <message>
        <source>Contatto con la sanità</source>
        <translation>Health service contact</translation>
    </message>
    <message>
        <source>Contatti con la sanità</source>
        <translation>Health service contacts</translation>
    </message>
    <message>
        <source>Vaccinazione</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Vaccinazioni programmate</source>
        <translation>Planned vaccinations</translation>
    </message>
    <message>
        <source>Voce del taccuino</source>
        <translation>Notebook entry</translation>
    </message>
    <message>
        <source>Dati anagrafici</source>
        <translation>Personal details</translation>
    </message>
    <message>
        <source>Consenso o delega</source>
        <translation>Consent or delegation</translation>
    </message>
    <message>
        <source>Consensi e deleghe</source>
        <translation>Consents and delegations</translation>
    </message>
    <message>
        <source>Registro degli accessi</source>
        <translation>Register of accesses</translation>
    </message>
    <message>
        <source>Altri dati</source>
        <translation>Other data</translation>
    </message>
    <message>
        <source>%1: aggiunta</source>
        <translation>%1: added</translation>
    </message>
    <message>
        <source>%1: modifica</source>
        <translation>%1: changed</translation>
    </message>
    <message>
        <source>%1: cancellazione</source>
        <translation>%1: deleted</translation>
    </message>
    <message>
        <source>%1: rifiutato</source>
        <translation>%1: refused</translation>
    </message>
    <message>
        <source>su tua richiesta</source>
        <translation>at your request</translation>
    </message>
    <message>
        <source>per conto tuo</source>
        <translation>on your behalf</translation>
    </message>
    <message>
        <source>per cura</source>
        <translation>for care</translation>
    </message>
    <message>
        <source>in emergenza</source>
        <translation>in an emergency</translation>
    </message>
    <message>
        <source>per motivi amministrativi</source>
        <translation>for administrative reasons</translation>
    </message>
    <message>
        <source>motivo non indicato</source>
        <translation>reason not given</translation>
    </message>
    <message>
        <source>Di notte</source>
        <translation>At night</translation>
    </message>
    <message>
        <source>Struttura dove non risultano tue cure</source>
        <translation>A facility where you are not known to have been treated</translation>
    </message>
    <message>
        <source>Ruolo che di solito non legge</source>
        <translation>A role that does not usually read</translation>
    </message>
    <message>
        <source>Persona non autorizzata</source>
        <translation>Person without permission</translation>
    </message>
    <message>
        <source>Ruolo non indicato</source>
        <translation>Role not given</translation>
    </message>
</context>
<context>
    <name>Attributions</name>
    <message>
        <source>Comuni e stati esteri</source>
        <translation>Comuni and foreign states</translation>
    </message>
    <message>
        <source>Elenco dei comuni: Ministero dell&apos;Interno - ANPR (CC BY 4.0). Stati esteri: ISTAT (CC BY 3.0 IT). Dati rielaborati.</source>
        <translation>List of comuni: Ministero dell&apos;Interno - ANPR (CC BY 4.0). Foreign states: ISTAT (CC BY 3.0 IT). Data reworked.</translation>
    </message>
    <message>
        <source>Codici di esenzione</source>
        <translation>Exemption codes</translation>
    </message>
    <message>
        <source>Nomi delle malattie rare: HL7 Italia, hl7-it/terminology (CC0). Le descrizioni sono del progetto e non sono un elenco ufficiale.</source>
        <translation>Names of rare diseases: HL7 Italia, hl7-it/terminology (CC0). The descriptions are the project&apos;s own and not an official list.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Appuntamento sanitario</source>
        <translation>Health appointment</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Una carta CNS virtuale nel lettore di vpcd.</source>
        <translation>A virtual CNS card in the reader of vpcd.</translation>
    </message>
    <message>
        <source>Indirizzo di vpcd.</source>
        <translation>Address of vpcd.</translation>
    </message>
    <message>
        <source>Porta di vpcd: 35963 il primo lettore, 35964 il secondo.</source>
        <translation>Port of vpcd: 35963 the first reader, 35964 the second.</translation>
    </message>
    <message>
        <source>Scrive qui ogni APDU, una riga JSON ciascuno, senza i PIN.</source>
        <translation>Writes each APDU here, one JSON line each, without PINs.</translation>
    </message>
    <message>
        <source>Scrive qui il certificato della CA che ha emesso la carta, in PEM.</source>
        <translation>Writes the certificate of the CA that issued the card here, in PEM.</translation>
    </message>
    <message>
        <source>Anomalia: %1.</source>
        <translation>Quirk: %1.</translation>
    </message>
    <message>
        <source>--%1: valore non valido</source>
        <translation>--%1: not a valid value</translation>
    </message>
    <message>
        <source>Argomento inatteso: %1</source>
        <translation>Unexpected argument: %1</translation>
    </message>
    <message>
        <source>--port: valore non valido</source>
        <translation>--port: not a valid value</translation>
    </message>
    <message>
        <source>valore non valido</source>
        <translation>not a valid value</translation>
    </message>
    <message>
        <source>chiave sconosciuta</source>
        <translation>unknown key</translation>
    </message>
    <message>
        <source>Il servizio delle smart card ha chiuso il collegamento.</source>
        <translation>The smart card service closed the connection.</translation>
    </message>
    <message>
        <source>Non trovo vpcd a %1:%2 (%3). Avvia pcscd con il lettore virtuale.</source>
        <translation>No vpcd at %1:%2 (%3). Start pcscd with the virtual reader.</translation>
    </message>
    <message>
        <source>non è un oggetto JSON (%1, byte %2)</source>
        <translation>not a JSON object (%1, byte %2)</translation>
    </message>
    <message>
        <source>Profilo della carta: uno pronto, o un file JSON.</source>
        <translation>Profile of the card: a ready one, or a JSON file.</translation>
    </message>
    <message>
        <source>Elenca i profili pronti.</source>
        <translation>Lists the ready profiles.</translation>
    </message>
    <message>
        <source>Una carta in questo slot di vpcd, da 0; si può ripetere.</source>
        <translation>A card in this slot of vpcd, from 0; may be repeated.</translation>
    </message>
    <message>
        <source>Inserisce e toglie le carte come dice questo file.</source>
        <translation>Puts the cards in and takes them out as this file says.</translation>
    </message>
    <message>
        <source>--slot %1: valore non valido</source>
        <translation>--slot %1: value not valid</translation>
    </message>
    <message>
        <source>--profile e --slot non vanno insieme</source>
        <translation>--profile and --slot do not go together</translation>
    </message>
    <message>
        <source>dopo wait va un numero di secondi</source>
        <translation>wait takes a number of seconds</translation>
    </message>
    <message>
        <source>dopo %1 va il numero di uno slot</source>
        <translation>%1 takes the number of a slot</translation>
    </message>
    <message>
        <source>parola sconosciuta: %1</source>
        <translation>unknown word: %1</translation>
    </message>
    <message>
        <source>dopo end non va niente</source>
        <translation>nothing goes after end</translation>
    </message>
    <message>
        <source>riga %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>nella norma</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>senza segnalazione</source>
        <translation>not commented on</translation>
    </message>
    <message>
        <source>segnalato</source>
        <translation>flagged</translation>
    </message>
    <message>
        <source>fuori intervallo (calcolato da noi)</source>
        <translation>out of range (worked out by us)</translation>
    </message>
    <message>
        <source>meno di così</source>
        <translation>less than this</translation>
    </message>
    <message>
        <source>più di così</source>
        <translation>more than this</translation>
    </message>
</context>
<context>
    <name>ChoiceReasons</name>
    <message>
        <source>Questo medico non ha posti liberi: ha già il numero massimo di assistiti.</source>
        <translation>This doctor has no free places: the list of patients is full.</translation>
    </message>
    <message>
        <source>Questo medico lavora in un ambito diverso da quello in cui abiti.</source>
        <translation>This doctor works in another area than the one you live in.</translation>
    </message>
    <message>
        <source>L&apos;età non permette di scegliere questo medico.</source>
        <translation>This doctor cannot be chosen at this age.</translation>
    </message>
    <message>
        <source>Questo medico lavora insieme a quello che hai già: il cambio si chiede allo sportello.</source>
        <translation>This doctor works together with the one you have: ask for the change at the counter.</translation>
    </message>
    <message>
        <source>Con questo medico la scelta non è più possibile. Chiedi allo sportello.</source>
        <translation>This doctor can no longer be chosen by you. Ask at the counter.</translation>
    </message>
    <message>
        <source>La prima scelta del medico si fa allo sportello della tua ASST.</source>
        <translation>The first doctor is chosen at the counter of your ASST.</translation>
    </message>
    <message>
        <source>Questo medico non si può scegliere online. Chiedi allo sportello.</source>
        <translation>This doctor cannot be chosen online. Ask at the counter.</translation>
    </message>
    <message>
        <source>Questo è già il tuo medico.</source>
        <translation>This is your doctor already.</translation>
    </message>
    <message>
        <source>C&apos;è già una richiesta in attesa. Aspetta la risposta o ritirala.</source>
        <translation>Another request is waiting. Wait for the answer or withdraw it.</translation>
    </message>
    <message>
        <source>Per questo medico serve un motivo: lo valuta un ufficio.</source>
        <translation>This doctor needs a reason: an office judges it.</translation>
    </message>
    <message>
        <source>Il portale non ha accettato la firma. Il medico non è cambiato.</source>
        <translation>The portal did not accept the signature. The doctor has not changed.</translation>
    </message>
    <message>
        <source>Il portale non permette questa scelta. Chiedi allo sportello.</source>
        <translation>The portal does not allow this choice. Ask at the counter.</translation>
    </message>
    <message>
        <source>Hai cambiato medico da poco.</source>
        <translation>You changed doctor not long ago.</translation>
    </message>
</context>
<context>
    <name>Clinical</name>
    <message>
        <source>Ricostruito dai dati codificati</source>
        <translation>Rebuilt from the coded data</translation>
    </message>
    <message>
        <source>Non somministrato</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dose numero</source>
        <translation>Dose number</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Malattia</source>
        <translation>Disease</translation>
    </message>
    <message>
        <source>Immunità presunta</source>
        <translation>Presumed immunity</translation>
    </message>
    <message>
        <source>Copertura fino al</source>
        <translation>Covered until</translation>
    </message>
    <message>
        <source>Prossima dose</source>
        <translation>Next dose</translation>
    </message>
    <message>
        <source>Quantità</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Sede</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Lotto</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Produttore</source>
        <translation>Manufacturer</translation>
    </message>
    <message>
        <source>Codice AIC</source>
        <translation>AIC code</translation>
    </message>
    <message>
        <source>Codice ATC</source>
        <translation>ATC code</translation>
    </message>
    <message>
        <source>Luogo</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Operatore</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Categoria a rischio</source>
        <translation>Risk group</translation>
    </message>
    <message>
        <source>Indicazione</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Reazione avversa</source>
        <translation>Adverse reaction</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source> (calcolato da noi)</source>
        <translation> (computed by us)</translation>
    </message>
    <message>
        <source>Voce</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Valore</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Riservato</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Molto riservato</source>
        <translation>Very restricted</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Reparto</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Autore</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Riservatezza</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Dettagli del documento</source>
        <translation>Document details</translation>
    </message>
    <message>
        <source>Sesso</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Altri identificativi</source>
        <translation>Other identifiers</translation>
    </message>
    <message>
        <source>Tutore</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Conservato da</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Prescritto da</source>
        <translation>Prescribed by</translation>
    </message>
    <message>
        <source>Priorità</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Prestazione</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Responsabile</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Scritto da</source>
        <translation>Typed by</translation>
    </message>
    <message>
        <source>Informazioni da</source>
        <translation>Information from</translation>
    </message>
    <message>
        <source>Destinatario</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Versione</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sostituisce</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Identificativo</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Data come scritta</source>
        <translation>Date as written</translation>
    </message>
    <message>
        <source>Codice di riservatezza</source>
        <translation>Confidentiality code</translation>
    </message>
    <message>
        <source>Codice del tipo</source>
        <translation>Type code</translation>
    </message>
    <message>
        <source>(da una marca temporale)</source>
        <translation>(from a time-stamp)</translation>
    </message>
    <message>
        <source>(dichiarata da chi ha firmato)</source>
        <translation>(as told by the signer)</translation>
    </message>
    <message>
        <source>Perché</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Firmatario</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Organizzazione</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Certificato rilasciato da</source>
        <translation>Certificate issued by</translation>
    </message>
    <message>
        <source>Data della firma</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Algoritmo</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Robustezza</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Algoritmo debole, non più ammesso</source>
        <translation>Weak algorithm, no longer allowed</translation>
    </message>
    <message>
        <source>Dettagli della firma</source>
        <translation>Signature details</translation>
    </message>
    <message>
        <source>Immagine allegata al documento</source>
        <translation>Picture attached to the document</translation>
    </message>
    <message>
        <source>Allegato: %1</source>
        <translation>Attachment: %1</translation>
    </message>
    <message>
        <source>immagine</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Allegato non contenuto nel documento: %1</source>
        <translation>Attachment that is not in the document: %1</translation>
    </message>
    <message>
        <source>Allegato vuoto</source>
        <translation>Empty attachment</translation>
    </message>
    <message>
        <source>nota</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Vedi l&apos;allegato</source>
        <translation>See the attachment</translation>
    </message>
    <message>
        <source>In breve</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Referto di laboratorio</source>
        <translation>Laboratory report</translation>
    </message>
    <message>
        <source>Referto di specialistica ambulatoriale</source>
        <translation>Outpatient specialist report</translation>
    </message>
    <message>
        <source>Referto di radiologia</source>
        <translation>Radiology report</translation>
    </message>
    <message>
        <source>Referto di anatomia patologica</source>
        <translation>Pathology report</translation>
    </message>
    <message>
        <source>Verbale di pronto soccorso</source>
        <translation>Emergency room record</translation>
    </message>
    <message>
        <source>Lettera di dimissione ospedaliera</source>
        <translation>Hospital discharge letter</translation>
    </message>
    <message>
        <source>Profilo sanitario sintetico</source>
        <translation>Patient summary</translation>
    </message>
    <message>
        <source>Prescrizione farmaceutica</source>
        <translation>Prescription of medicines</translation>
    </message>
    <message>
        <source>Prescrizione specialistica</source>
        <translation>Prescription of examinations</translation>
    </message>
    <message>
        <source>Erogazione farmaceutica</source>
        <translation>Dispensed medicines</translation>
    </message>
    <message>
        <source>Erogazione specialistica</source>
        <translation>Examinations carried out</translation>
    </message>
    <message>
        <source>Prescrizione di prodotto o apparecchiatura</source>
        <translation>Prescription of a product or device</translation>
    </message>
    <message>
        <source>Scheda della singola vaccinazione</source>
        <translation>Vaccination record</translation>
    </message>
    <message>
        <source>Certificato vaccinale</source>
        <translation>Vaccination certificate</translation>
    </message>
    <message>
        <source>Piano terapeutico</source>
        <translation>Therapy plan</translation>
    </message>
    <message>
        <source>Annullamento di documento</source>
        <translation>Annulment of a document</translation>
    </message>
    <message>
        <source>Scheda paziente 118</source>
        <translation>Ambulance record (118)</translation>
    </message>
    <message>
        <source>Documento generico</source>
        <translation>Generic document</translation>
    </message>
    <message>
        <source>Documento sanitario</source>
        <translation>Health document</translation>
    </message>
    <message>
        <source>Rosso</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Arancione</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Azzurro</source>
        <translation>Light blue</translation>
    </message>
    <message>
        <source>Verde</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Bianco</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Giallo</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Nero</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Non eseguito</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Dimissione a domicilio</source>
        <translation>Discharged home</translation>
    </message>
    <message>
        <source>Ricovero</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Trasferimento</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Decesso</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>Rifiuto del ricovero</source>
        <translation>Admission refused</translation>
    </message>
    <message>
        <source>Allontanamento</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Controllo in ambulatorio</source>
        <translation>Outpatient check</translation>
    </message>
    <message>
        <source>dal %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>dal %1 al %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Codifica dichiarata errata: qualche lettera accentata può essere sbagliata.</source>
        <translation>Wrong declared encoding: some accented letters may be wrong.</translation>
    </message>
    <message>
        <source>Il documento è danneggiato: vedi la parte che si può leggere.</source>
        <translation>The document is damaged: you see the part that can be read.</translation>
    </message>
    <message>
        <source>Il documento non segue lo standard: controlla l&apos;originale.</source>
        <translation>The document does not follow the standard: check the original.</translation>
    </message>
    <message>
        <source>Questa è solo una parte di un documento.</source>
        <translation>This is only a part of a document.</translation>
    </message>
    <message>
        <source>Il documento è troppo complesso: ne vedi solo una parte.</source>
        <translation>The document is too complex: you see only a part of it.</translation>
    </message>
    <message>
        <source>Il PDF è danneggiato: vedi la parte che si può leggere.</source>
        <translation>The PDF is damaged: you see the part that can be read.</translation>
    </message>
    <message>
        <source>Il file si presenta come PDF ma non lo è.</source>
        <translation>The file claims to be a PDF but is not.</translation>
    </message>
    <message>
        <source>Il documento non contiene dati strutturati: c&apos;è solo l&apos;originale.</source>
        <translation>The document holds no structured data: there is only the original.</translation>
    </message>
    <message>
        <source>nella norma</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>basso</source>
        <translation>low</translation>
    </message>
    <message>
        <source>molto basso</source>
        <translation>very low</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>high</translation>
    </message>
    <message>
        <source>molto alto</source>
        <translation>very high</translation>
    </message>
    <message>
        <source>fuori norma</source>
        <translation>abnormal</translation>
    </message>
    <message>
        <source>molto fuori norma</source>
        <translation>very abnormal</translation>
    </message>
    <message>
        <source>sotto il limite misurabile</source>
        <translation>below the measurable limit</translation>
    </message>
    <message>
        <source>sopra il limite misurabile</source>
        <translation>above the measurable limit</translation>
    </message>
    <message>
        <source>migliorato</source>
        <translation>better</translation>
    </message>
    <message>
        <source>peggiorato</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>aumentato</source>
        <translation>increased</translation>
    </message>
    <message>
        <source>diminuito</source>
        <translation>decreased</translation>
    </message>
    <message>
        <source>sensibile</source>
        <translation>susceptible</translation>
    </message>
    <message>
        <source>intermedio</source>
        <translation>intermediate</translation>
    </message>
    <message>
        <source>resistente</source>
        <translation>resistant</translation>
    </message>
    <message>
        <source>positivo</source>
        <translation>positive</translation>
    </message>
    <message>
        <source>negativo</source>
        <translation>negative</translation>
    </message>
    <message>
        <source>non determinabile</source>
        <translation>cannot be determined</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Problema principale</source>
        <translation>Main problem</translation>
    </message>
    <message>
        <source>Esito</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>riferimento %1</source>
        <translation>reference %1</translation>
    </message>
    <message>
        <source>Prescritto</source>
        <translation>Prescribed</translation>
    </message>
    <message>
        <source>Somministrato</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Firma valida: il documento è come è stato firmato.</source>
        <translation>Valid signature: the document is as it was signed.</translation>
    </message>
    <message>
        <source>Firma integra, identità non verificata.</source>
        <translation>Intact signature, identity not verified.</translation>
    </message>
    <message>
        <source>Firma integra, con aggiunte dopo la firma.</source>
        <translation>Intact signature, with additions after it.</translation>
    </message>
    <message>
        <source>Il file è stato modificato dopo la firma.</source>
        <translation>The file was changed after it was signed.</translation>
    </message>
    <message>
        <source>Il documento non è firmato.</source>
        <translation>The document is not signed.</translation>
    </message>
    <message>
        <source>La firma non si può leggere.</source>
        <translation>The signature cannot be read.</translation>
    </message>
    <message>
        <source>Il file è più corto di quando è stato firmato: di solito un programma ne ha cambiato gli a capo.</source>
        <translation>The file is shorter than when it was signed: mostly a program has changed its line ends.</translation>
    </message>
    <message>
        <source>La firma non copre il file come dovrebbe.</source>
        <translation>The signature does not cover the file as it should.</translation>
    </message>
    <message>
        <source>Il contenuto è diverso da quello che è stato firmato.</source>
        <translation>The content differs from what was signed.</translation>
    </message>
    <message>
        <source>La firma non corrisponde al certificato di chi ha firmato.</source>
        <translation>The signature does not fit the signer&apos;s certificate.</translation>
    </message>
    <message>
        <source>La firma nomina un certificato diverso da quello allegato.</source>
        <translation>The signature names another certificate than the one that comes with it.</translation>
    </message>
    <message>
        <source>È una firma di un tipo che non sappiamo controllare.</source>
        <translation>This is a kind of signature that we cannot check.</translation>
    </message>
    <message>
        <source>Manca l&apos;elenco dei certificatori: non possiamo controllare chi ha firmato.</source>
        <translation>There is no list of certification authorities: we cannot check who signed.</translation>
    </message>
    <message>
        <source>Chi ha rilasciato il certificato non è nell&apos;elenco.</source>
        <translation>Who issued the certificate is not in the list.</translation>
    </message>
    <message>
        <source>Il certificato non era valido al momento della firma.</source>
        <translation>The certificate was not valid at the time of signing.</translation>
    </message>
    <message>
        <source>Il certificato di chi ha firmato è stato revocato.</source>
        <translation>The signer&apos;s certificate has been revoked.</translation>
    </message>
    <message>
        <source>Dopo la firma è stato aggiunto qualcosa che può cambiare ciò che vedi.</source>
        <translation>Something was added after the signature that may change what you see.</translation>
    </message>
    <message>
        <source>Esame</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Segno</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Unità</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Come scritto nel documento</source>
        <translation>As written in the document</translation>
    </message>
    <message>
        <source>Segnalazione</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Segnalazione di</source>
        <translation>Flagged by</translation>
    </message>
    <message>
        <source>Riferimento da</source>
        <translation>Reference from</translation>
    </message>
    <message>
        <source>Riferimento a</source>
        <translation>Reference to</translation>
    </message>
    <message>
        <source>calcolata</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>laboratorio</source>
        <translation>laboratory</translation>
    </message>
    <message>
        <source>La busta della firma è danneggiata: vedi la parte che si può leggere.</source>
        <translation>The envelope of the signature is damaged: you see the part that can be read.</translation>
    </message>
    <message>
        <source>Manca il certificato di chi ha firmato.</source>
        <translation>The signer&apos;s certificate is missing.</translation>
    </message>
    <message>
        <source>Il file è danneggiato: non possiamo sapere se e da chi era firmato.</source>
        <translation>The file is damaged: we cannot know whether it was signed, nor by whom.</translation>
    </message>
    <message>
        <source>Sono firmati i dati nel documento, non le pagine del PDF.</source>
        <translation>The data in the document are signed, the pages of the PDF are not.</translation>
    </message>
    <message>
        <source>L&apos;elenco dei certificatori è scaduto il %1: l&apos;esito può non essere aggiornato.</source>
        <translation>The list of authorities ran out on %1: this result may be out of date.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>In corso</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Interrotto</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Sospeso</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Non ancora iniziato</source>
        <translation>Not yet begun</translation>
    </message>
    <message>
        <source>Annullato perché sbagliato</source>
        <translation>Withdrawn as wrong</translation>
    </message>
    <message>
        <source>Superato</source>
        <translation>Outdated</translation>
    </message>
    <message>
        <source>Concluso</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Richiesto</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Da non somministrare</source>
        <translation>Not to be given</translation>
    </message>
    <message>
        <source>Risultato</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Intervallo di riferimento</source>
        <translation>Reference range</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Farmaco</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Frequenza</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Confezioni</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Nota AIFA</source>
        <translation>AIFA note</translation>
    </message>
    <message>
        <source>Descrizione</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Sostituisce una versione precedente</source>
        <translation>Replaces an earlier version</translation>
    </message>
    <message>
        <source>Completa un altro documento</source>
        <translation>Adds to another document</translation>
    </message>
    <message>
        <source>Paziente</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Data di nascita</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Data del documento</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Altri firmatari</source>
        <translation>Other signers</translation>
    </message>
    <message>
        <source>Azienda sanitaria</source>
        <translation>Health company</translation>
    </message>
    <message>
        <source>Numero di ricetta (NRE)</source>
        <translation>Prescription number (NRE)</translation>
    </message>
    <message>
        <source>[cancellato: </source>
        <translation>[deleted: </translation>
    </message>
    <message>
        <source>I dati strutturati di questo documento non si possono leggere: c&apos;è solo l&apos;originale.</source>
        <translation>The structured data of this document cannot be read: there is only the original.</translation>
    </message>
    <message>
        <source>Altri valori fuori norma</source>
        <translation>More results out of range</translation>
    </message>
    <message>
        <source>%1, da leggere nel testo</source>
        <translation>%1, to be read in the text</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>A posto</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Attenzione</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Da sistemare</source>
        <translation>To be fixed</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Permessi del programma</source>
        <translation>Permissions of the program</translation>
    </message>
    <message>
        <source>Si controlla quando il programma ha i permessi</source>
        <translation>Checked once the program has the permissions</translation>
    </message>
    <message>
        <source>Servizio delle smart card installato</source>
        <translation>Smart-card service installed</translation>
    </message>
    <message>
        <source>Si controlla quando il servizio è installato</source>
        <translation>Checked once the service is installed</translation>
    </message>
    <message>
        <source>Servizio delle smart card</source>
        <translation>Smart-card service</translation>
    </message>
    <message>
        <source>Si controlla quando il servizio è attivo</source>
        <translation>Checked once the service is running</translation>
    </message>
    <message>
        <source>Permesso di usare il lettore</source>
        <translation>Permission to use the reader</translation>
    </message>
    <message>
        <source>Si controlla quando il computer dà il permesso</source>
        <translation>Checked once the computer gives permission</translation>
    </message>
    <message>
        <source>Lettori nelle porte USB</source>
        <translation>Readers in the USB ports</translation>
    </message>
    <message>
        <source>Si controlla quando il lettore ha il suo driver</source>
        <translation>Checked once the reader has its driver</translation>
    </message>
    <message>
        <source>Lettore</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Si controlla quando il lettore è collegato</source>
        <translation>Checked once the reader is connected</translation>
    </message>
    <message>
        <source>Tessera nel lettore</source>
        <translation>Card in the reader</translation>
    </message>
    <message>
        <source>Tipo di tessera</source>
        <translation>Kind of card</translation>
    </message>
    <message>
        <source>Si controlla quando c&apos;è una CRS o una TS-CNS</source>
        <translation>Checked once there is a CRS or TS-CNS card</translation>
    </message>
    <message>
        <source>Certificato della tessera</source>
        <translation>Certificate of the card</translation>
    </message>
    <message>
        <source>Si controlla quando la tessera ha un certificato</source>
        <translation>Checked once the card has a certificate</translation>
    </message>
    <message>
        <source>Scadenza della tessera</source>
        <translation>Expiry of the card</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Messaggi lunghi del lettore</source>
        <translation>Long messages of the reader</translation>
    </message>
    <message>
        <source>Indirizzo del portale</source>
        <translation>Address of the portal</translation>
    </message>
    <message>
        <source>Si controlla quando c&apos;è l&apos;indirizzo del portale</source>
        <translation>Checked once there is the address of the portal</translation>
    </message>
    <message>
        <source>Proxy della rete</source>
        <translation>Proxy of the network</translation>
    </message>
    <message>
        <source>Nome del portale nella rete</source>
        <translation>Name of the portal in the network</translation>
    </message>
    <message>
        <source>Si controlla quando il computer trova il portale</source>
        <translation>Checked once the computer finds the portal</translation>
    </message>
    <message>
        <source>Collegamento con il portale</source>
        <translation>Connection with the portal</translation>
    </message>
    <message>
        <source>Si controlla quando il portale è raggiungibile</source>
        <translation>Checked once the portal can be reached</translation>
    </message>
    <message>
        <source>Identità del server</source>
        <translation>Identity of the server</translation>
    </message>
    <message>
        <source>Si controlla quando l&apos;identità del server è verificata</source>
        <translation>Checked once the identity of the server is verified</translation>
    </message>
    <message>
        <source>Servizio della Regione</source>
        <translation>Service of the Region</translation>
    </message>
    <message>
        <source>Orologio del computer</source>
        <translation>Clock of the computer</translation>
    </message>
    <message>
        <source>Versione del programma</source>
        <translation>Version of the program</translation>
    </message>
    <message>
        <source>Versioni delle librerie</source>
        <translation>Versions of the libraries</translation>
    </message>
    <message>
        <source>La tessera non ha un certificato che sappiamo usare</source>
        <translation>The card has no certificate that we can use</translation>
    </message>
    <message>
        <source>I dati si leggono, ma con la tessera non si entra</source>
        <translation>Its data can be read, but it does not let you in</translation>
    </message>
    <message>
        <source>Entra senza tessera</source>
        <translation>Enter without card</translation>
    </message>
    <message>
        <source>Puoi entrare con la password e il codice SMS. Alcuni lotti di tessere tengono il certificato dove non lo troviamo.</source>
        <translation>You can enter with the password and the SMS code. Some lots of cards keep the certificate where we do not find it.</translation>
    </message>
    <message>
        <source>Il certificato della tessera non è adatto all&apos;accesso</source>
        <translation>The certificate of the card is not fit for login</translation>
    </message>
    <message>
        <source>Puoi entrare con la password e il codice SMS. Per la tessera chiama il Numero Verde 800.030.606.</source>
        <translation>You can enter with the password and the SMS code. About the card, call the Numero Verde 800.030.606.</translation>
    </message>
    <message>
        <source>La chiave della tessera è troppo corta</source>
        <translation>The key of the card is too short</translation>
    </message>
    <message>
        <source>RSA da %1 bit: ne servono 2048</source>
        <translation>RSA of %1 bits: 2048 are needed</translation>
    </message>
    <message>
        <source>Chiedi una tessera nuova</source>
        <translation>Ask for a new card</translation>
    </message>
    <message>
        <source>È una tessera di un tipo vecchio. Intanto puoi entrare con la password e il codice SMS.</source>
        <translation>It is a card of an old kind. Meanwhile you can enter with the password and the SMS code.</translation>
    </message>
    <message>
        <source>La tessera ha il certificato per l&apos;accesso</source>
        <translation>The card has the certificate for login</translation>
    </message>
    <message>
        <source>Chiave RSA da %1 bit</source>
        <translation>RSA key of %1 bits</translation>
    </message>
    <message>
        <source>Ultima tessera vista alle %1</source>
        <translation>Last card seen at %1</translation>
    </message>
    <message>
        <source>Nel lettore non c&apos;è la tessera</source>
        <translation>There is no card in the reader</translation>
    </message>
    <message>
        <source>Manca solo la tessera</source>
        <translation>Only the card is missing</translation>
    </message>
    <message>
        <source>Inserisci la tua CRS o TS-CNS nel lettore, con il chip verso l&apos;alto.</source>
        <translation>Insert your CRS or TS-CNS card into the reader, chip up.</translation>
    </message>
    <message>
        <source>La carta nel lettore non risponde</source>
        <translation>The card in the reader does not answer</translation>
    </message>
    <message>
        <source>È al contrario, o il chip è sporco</source>
        <translation>It is the wrong way round, or the chip is dirty</translation>
    </message>
    <message>
        <source>Gira la tessera</source>
        <translation>Turn the card over</translation>
    </message>
    <message>
        <source>Toglila, pulisci il chip con un panno asciutto e inseriscila con il chip verso l&apos;alto.</source>
        <translation>Take it out, clean the chip with a dry cloth and insert it chip up.</translation>
    </message>
    <message>
        <source>Chiudi l&apos;altro programma</source>
        <translation>Close the other program</translation>
    </message>
    <message>
        <source>La tessera o il lettore si sono interrotti</source>
        <translation>The card or the reader broke off</translation>
    </message>
    <message>
        <source>Togli e inserisci la tessera</source>
        <translation>Take the card out and insert it</translation>
    </message>
    <message>
        <source>Nel lettore c&apos;è una tessera</source>
        <translation>There is a card in the reader</translation>
    </message>
    <message>
        <source>Il lettore ha preso la tessera senza contatti</source>
        <translation>The reader caught the card by radio</translation>
    </message>
    <message>
        <source>La risposta al reset è quella di una carta senza contatti</source>
        <translation>The answer to reset is that of a contactless card</translation>
    </message>
    <message>
        <source>Spingi la tessera nella fessura</source>
        <translation>Push the card into the slot</translation>
    </message>
    <message>
        <source>Appoggiata sopra non basta: serve il chip nella fessura del lettore.</source>
        <translation>Lying on top is not enough: the chip has to be in the slot of the reader.</translation>
    </message>
    <message>
        <source>La carta nel lettore non è una CRS o una TS-CNS</source>
        <translation>The card in the reader is not a CRS or TS-CNS card</translation>
    </message>
    <message>
        <source>Si presenta come CNS, ma non ne ha i dati</source>
        <translation>It says it is a CNS, but lacks the data of one</translation>
    </message>
    <message>
        <source>La risposta al reset non è di una CNS</source>
        <translation>The answer to reset is not that of a CNS</translation>
    </message>
    <message>
        <source>Serve la tua tessera sanitaria</source>
        <translation>Your health card is needed</translation>
    </message>
    <message>
        <source>Togli questa carta e inserisci la CRS o la TS-CNS con il chip.</source>
        <translation>Take this card out and insert the CRS or TS-CNS card with the chip.</translation>
    </message>
    <message>
        <source>La tessera è una CRS o una TS-CNS</source>
        <translation>The card is a CRS or TS-CNS card</translation>
    </message>
    <message>
        <source>Lotto %1: chip %2, maschera %3, CNS %4, %5, ATR %6</source>
        <translation>Lot %1: chip %2, mask %3, CNS %4, %5, ATR %6</translation>
    </message>
    <message>
        <source>Il portale può rifiutarla</source>
        <translation>The portal may refuse it</translation>
    </message>
    <message>
        <source>Prova a entrare</source>
        <translation>Try to enter</translation>
    </message>
    <message>
        <source>Se il portale la rifiuta, entra con la password e il codice SMS e chiama il Numero Verde 800.030.606.</source>
        <translation>If the portal refuses it, enter with the password and the SMS code and call the Numero Verde 800.030.606.</translation>
    </message>
    <message>
        <source>Il certificato non corrisponde ai dati della tessera</source>
        <translation>The certificate does not match the data of the card</translation>
    </message>
    <message>
        <source>Il certificato della tessera non è di un&apos;autorità</source>
        <translation>The certificate of the card is not from an authority</translation>
    </message>
    <message>
        <source>Il certificato della tessera è firmato in un modo vecchio</source>
        <translation>The certificate of the card is signed in an old way</translation>
    </message>
    <message>
        <source>Il certificato è quello di questa tessera</source>
        <translation>The certificate is that of this card</translation>
    </message>
    <message>
        <source>La tessera è scaduta</source>
        <translation>The card has expired</translation>
    </message>
    <message>
        <source>Il certificato della tessera è scaduto</source>
        <translation>The certificate of the card has expired</translation>
    </message>
    <message>
        <source>Vale ancora come codice fiscale, non per entrare</source>
        <translation>It still counts as tax code card, not for entering</translation>
    </message>
    <message>
        <source>Serve la tessera nuova</source>
        <translation>The new card is needed</translation>
    </message>
    <message>
        <source>Se non è arrivata a casa, chiedila alla tua ASST. Intanto puoi entrare con la password e il codice SMS.</source>
        <translation>If it has not come to your home, ask your ASST for it. Meanwhile you can enter with the password and the SMS code.</translation>
    </message>
    <message>
        <source>Il certificato della tessera non è ancora valido</source>
        <translation>The certificate of the card is not valid yet</translation>
    </message>
    <message>
        <source>Di solito è l&apos;orologio del computer che va indietro</source>
        <translation>Mostly it is the clock of the computer that is behind</translation>
    </message>
    <message>
        <source>Controlla l&apos;orologio</source>
        <translation>Check the clock</translation>
    </message>
    <message>
        <source>La tessera sta per scadere</source>
        <translation>The card is about to expire</translation>
    </message>
    <message>
        <source>Mancano meno di due mesi</source>
        <translation>Less than two months are left</translation>
    </message>
    <message>
        <source>Aspetta la tessera nuova</source>
        <translation>Wait for the new card</translation>
    </message>
    <message>
        <source>Arriva a casa da sola. Fino alla scadenza puoi entrare con questa.</source>
        <translation>It comes to your home by itself. Until this one expires you can enter with it.</translation>
    </message>
    <message>
        <source>La tessera non è scaduta</source>
        <translation>The card has not expired</translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è avanti di %n minuti</source>
        <translation>
            <numerusform>The clock of the computer is %n minute ahead</numerusform>
            <numerusform>The clock of the computer is %n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è avanti di %n ore</source>
        <translation>
            <numerusform>The clock of the computer is %n hour ahead</numerusform>
            <numerusform>The clock of the computer is %n hours ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è avanti di %n giorni</source>
        <translation>
            <numerusform>The clock of the computer is %n day ahead</numerusform>
            <numerusform>The clock of the computer is %n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è indietro di %n minuti</source>
        <translation>
            <numerusform>The clock of the computer is %n minute behind</numerusform>
            <numerusform>The clock of the computer is %n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è indietro di %n ore</source>
        <translation>
            <numerusform>The clock of the computer is %n hour behind</numerusform>
            <numerusform>The clock of the computer is %n hours behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è indietro di %n giorni</source>
        <translation>
            <numerusform>The clock of the computer is %n day behind</numerusform>
            <numerusform>The clock of the computer is %n days behind</numerusform>
        </translation>
    </message>
    <message>
        <source>Regola l&apos;orologio</source>
        <translation>Set the clock</translation>
    </message>
    <message>
        <source>Nelle impostazioni del computer scegli data e ora automatiche.</source>
        <translation>In the settings of the computer choose automatic date and time.</translation>
    </message>
    <message>
        <source>L&apos;orologio del computer è giusto</source>
        <translation>The clock of the computer is right</translation>
    </message>
    <message>
        <source>Non impedisce l&apos;accesso</source>
        <translation>It does not keep you from entering</translation>
    </message>
    <message>
        <source>Può far sembrare scaduti tessera e portale</source>
        <translation>It may make card and portal seem expired</translation>
    </message>
    <message>
        <source>L&apos;orologio non si può confrontare</source>
        <translation>The clock cannot be compared</translation>
    </message>
    <message>
        <source>Il portale non dice che ore sono</source>
        <translation>The portal does not say what time it is</translation>
    </message>
    <message>
        <source>Il lettore dice di accettare solo messaggi corti</source>
        <translation>The reader says it takes short messages only</translation>
    </message>
    <message>
        <source>Dispositivo %1: la tessera ne usa di lunghi</source>
        <translation>Device %1: the card uses long ones</translation>
    </message>
    <message>
        <source>Se l&apos;accesso non riesce, cambia lettore</source>
        <translation>If the login fails, use another reader</translation>
    </message>
    <message>
        <source>Il lettore non dice se accetta messaggi lunghi</source>
        <translation>The reader does not say whether it takes long messages</translation>
    </message>
    <message>
        <source>Si saprà al primo accesso</source>
        <translation>The first login will tell</translation>
    </message>
    <message>
        <source>Il lettore accetta messaggi lunghi</source>
        <translation>The reader takes long messages</translation>
    </message>
    <message>
        <source>Il computer non trova il portale</source>
        <translation>The computer does not find the portal</translation>
    </message>
    <message>
        <source>La rete non conosce il suo nome</source>
        <translation>The network does not know its name</translation>
    </message>
    <message>
        <source>Controlla la connessione a Internet</source>
        <translation>Check the Internet connection</translation>
    </message>
    <message>
        <source>Prova ad aprire un sito nel browser. Se il browser funziona, controlla l&apos;indirizzo del portale nelle Impostazioni.</source>
        <translation>Try to open a site in the browser. If the browser works, check the address of the portal in the Settings.</translation>
    </message>
    <message>
        <source>Il computer trova il portale nella rete</source>
        <translation>The computer finds the portal in the network</translation>
    </message>
    <message>
        <source>Il nome del portale lo cerca il proxy</source>
        <translation>The proxy looks up the name of the portal</translation>
    </message>
    <message>
        <source>La rete non passa da un proxy</source>
        <translation>The network does not lead through a proxy</translation>
    </message>
    <message>
        <source>La rete passa da un proxy</source>
        <translation>The network leads through a proxy</translation>
    </message>
    <message>
        <source>È quello impostato nel computer</source>
        <translation>It is the one set in the computer</translation>
    </message>
    <message>
        <source>Il proxy della rete non lascia passare</source>
        <translation>The proxy of the network does not let us pass</translation>
    </message>
    <message>
        <source>Controlla il proxy</source>
        <translation>Check the proxy</translation>
    </message>
    <message>
        <source>Il portale non risponde in tempo</source>
        <translation>The portal does not answer in time</translation>
    </message>
    <message>
        <source>Il portale rifiuta il collegamento</source>
        <translation>The portal refuses the connection</translation>
    </message>
    <message>
        <source>Riprova tra qualche minuto</source>
        <translation>Try again in a few minutes</translation>
    </message>
    <message>
        <source>Il portale può essere fermo, o la rete in cui sei lo blocca. Prova anche da un&apos;altra rete.</source>
        <translation>The portal may be down, or the network you are in blocks it. Try from another network, too.</translation>
    </message>
    <message>
        <source>Il portale è raggiungibile</source>
        <translation>The portal can be reached</translation>
    </message>
    <message>
        <source>in %1 millisecondi</source>
        <translation>in %1 milliseconds</translation>
    </message>
    <message>
        <source>Il PIN è bloccato</source>
        <translation>The PIN is blocked</translation>
    </message>
    <message>
        <source>La tessera lo ha detto dopo l&apos;ultimo PIN errato</source>
        <translation>The card said so after the last wrong PIN</translation>
    </message>
    <message>
        <source>Serve il codice PUK</source>
        <translation>The PUK code is needed</translation>
    </message>
    <message numerus="yes">
        <source>Al PIN restano %n tentativi</source>
        <translation>
            <numerusform>The PIN has %n try left</numerusform>
            <numerusform>The PIN has %n tries left</numerusform>
        </translation>
    </message>
    <message>
        <source>Un PIN giusto li riporta a tre</source>
        <translation>A right PIN brings them back to three</translation>
    </message>
    <message>
        <source>Controlla il PIN prima di scriverlo</source>
        <translation>Check the PIN before you type it</translation>
    </message>
    <message>
        <source>Se non lo ricordi, entra con la password e il codice SMS.</source>
        <translation>If you do not remember it, enter with the password and the SMS code.</translation>
    </message>
    <message>
        <source>Non risulta che il PIN sia bloccato</source>
        <translation>The PIN is not known to be blocked</translation>
    </message>
    <message>
        <source>I tentativi si sanno solo dopo un PIN errato</source>
        <translation>The tries are known only after a wrong PIN</translation>
    </message>
    <message>
        <source>Il PIN ha tutti i suoi tentativi</source>
        <translation>The PIN has all its tries</translation>
    </message>
    <message>
        <source>Il programma non sa l&apos;indirizzo del portale</source>
        <translation>The program does not know the address of the portal</translation>
    </message>
    <message>
        <source>Scrivi l&apos;indirizzo del portale</source>
        <translation>Write the address of the portal</translation>
    </message>
    <message>
        <source>Va nelle Impostazioni, con il file delle sue autorità di fiducia. Te lo dà chi gestisce il portale.</source>
        <translation>It goes into the Settings, with the file of its trusted authorities. Those who run the portal give it to you.</translation>
    </message>
    <message>
        <source>Il file delle autorità del portale non si può leggere</source>
        <translation>The file of the portal&apos;s authorities cannot be read</translation>
    </message>
    <message>
        <source>Controlla il file delle autorità</source>
        <translation>Check the file of the authorities</translation>
    </message>
    <message>
        <source>Il programma sa l&apos;indirizzo del portale</source>
        <translation>The program knows the address of the portal</translation>
    </message>
    <message>
        <source>Il servizio della Regione risponde con un errore</source>
        <translation>The service of the Region answers with an error</translation>
    </message>
    <message>
        <source>Il servizio della Regione dà una risposta che non capiamo</source>
        <translation>The service of the Region gives an answer that we do not understand</translation>
    </message>
    <message>
        <source>Il servizio della Regione non risponde</source>
        <translation>The service of the Region does not answer</translation>
    </message>
    <message>
        <source>Il servizio della Regione risponde</source>
        <translation>The service of the Region answers</translation>
    </message>
    <message>
        <source>Non entrare da qui</source>
        <translation>Do not enter from here</translation>
    </message>
    <message>
        <source>Per sicurezza il programma si ferma prima del PIN. Prova da un&apos;altra rete o chiama il Numero Verde 800.030.606.</source>
        <translation>For safety the program stops before the PIN. Try from another network or call the Numero Verde 800.030.606.</translation>
    </message>
    <message>
        <source>Guarda se data e ora del computer sono giuste. Se lo sono, chiama il Numero Verde 800.030.606.</source>
        <translation>See whether date and time of the computer are right. If they are, call the Numero Verde 800.030.606.</translation>
    </message>
    <message>
        <source>Il certificato del portale non vale ancora</source>
        <translation>The certificate of the portal is not valid yet</translation>
    </message>
    <message>
        <source>Il certificato del portale è scaduto</source>
        <translation>The certificate of the portal has expired</translation>
    </message>
    <message>
        <source>Valeva fino al %1</source>
        <translation>It was valid until %1. {1?}</translation>
    </message>
    <message>
        <source>L&apos;identità del server non è verificata</source>
        <translation>The identity of the server is not verified</translation>
    </message>
    <message>
        <source>Il suo certificato non viene da un&apos;autorità di cui ci fidiamo</source>
        <translation>Its certificate is not from an authority that we trust</translation>
    </message>
    <message>
        <source>Il certificato del portale è di un altro indirizzo</source>
        <translation>The certificate of the portal is for another address</translation>
    </message>
    <message>
        <source>Non vale per %1</source>
        <translation>It is not for %1</translation>
    </message>
    <message>
        <source>Il collegamento con il portale non si protegge</source>
        <translation>The connection with the portal cannot be protected</translation>
    </message>
    <message>
        <source>Certificato valido fino al %1</source>
        <translation>Certificate valid until %1</translation>
    </message>
    <message>
        <source>Il certificato del portale sta per scadere</source>
        <translation>The certificate of the portal is about to expire</translation>
    </message>
    <message>
        <source>Per ora puoi entrare</source>
        <translation>For now you can enter</translation>
    </message>
    <message>
        <source>Chi gestisce il portale deve rinnovarlo.</source>
        <translation>Those who run the portal have to renew it.</translation>
    </message>
    <message>
        <source>L&apos;identità del server è verificata</source>
        <translation>The identity of the server is verified</translation>
    </message>
    <message>
        <source>Manca la libreria per i collegamenti sicuri</source>
        <translation>The library for safe connections is missing</translation>
    </message>
    <message>
        <source>Qt non trova OpenSSL</source>
        <translation>Qt does not find OpenSSL</translation>
    </message>
    <message>
        <source>Installa di nuovo il programma</source>
        <translation>Install the program again</translation>
    </message>
    <message>
        <source>Una sua parte manca: installalo di nuovo o chiedi a chi gestisce il computer.</source>
        <translation>A part of it is missing: install it again, or ask those who manage the computer.</translation>
    </message>
    <message>
        <source>Le librerie ci sono</source>
        <translation>The libraries are there</translation>
    </message>
    <message>
        <source>Sportello %1</source>
        <translation>Sportello %1</translation>
    </message>
    <message>
        <source>Il lettore non è collegato</source>
        <translation>The reader is not connected</translation>
    </message>
    <message>
        <source>Collega il lettore</source>
        <translation>Plug in the reader</translation>
    </message>
    <message>
        <source>Inserisci il cavo in una porta USB.</source>
        <translation>Plug its cable into a USB port.</translation>
    </message>
    <message>
        <source>Il lettore è collegato</source>
        <translation>The reader is connected</translation>
    </message>
    <message>
        <source>Il lettore USB è collegato, ma manca il suo driver</source>
        <translation>The USB reader is connected, but its driver is missing</translation>
    </message>
    <message>
        <source>Dispositivo %1</source>
        <translation>Device %1</translation>
    </message>
    <message>
        <source>Installa il driver del lettore</source>
        <translation>Install the driver of the reader</translation>
    </message>
    <message>
        <source>Esegui questo comando in un terminale. Se non basta, cerca il driver sul sito di chi ha fatto il lettore.</source>
        <translation>Run this command in a terminal. If that is not enough, look for the driver on the site of who made the reader.</translation>
    </message>
    <message>
        <source>Cercalo sul sito di chi ha fatto il lettore, o usa un lettore più recente.</source>
        <translation>Look for it on the site of who made the reader, or use a more recent reader.</translation>
    </message>
    <message>
        <source>Il servizio delle smart card non vede il lettore USB</source>
        <translation>The smart-card service does not see the USB reader</translation>
    </message>
    <message>
        <source>Dispositivo %1: il driver c&apos;è</source>
        <translation>Device %1: the driver is there</translation>
    </message>
    <message>
        <source>Scollega il lettore e ricollegalo</source>
        <translation>Unplug the reader and plug it in again</translation>
    </message>
    <message>
        <source>Prova un&apos;altra porta USB. Se non basta, riavvia il servizio con questo comando.</source>
        <translation>Try another USB port. If that is not enough, restart the service with this command.</translation>
    </message>
    <message>
        <source>Le porte USB non si possono controllare</source>
        <translation>The USB ports cannot be checked</translation>
    </message>
    <message>
        <source>Il lettore non usa una porta USB</source>
        <translation>The reader does not use a USB port</translation>
    </message>
    <message>
        <source>Nelle porte USB non c&apos;è nessun lettore</source>
        <translation>There is no reader in the USB ports</translation>
    </message>
    <message>
        <source>È chiuso in un recinto senza lettori</source>
        <translation>It is shut in a sandbox without readers</translation>
    </message>
    <message>
        <source>Dai il permesso al programma</source>
        <translation>Give the program permission</translation>
    </message>
    <message>
        <source>Esegui questo comando in un terminale, poi riapri il programma.</source>
        <translation>Run this command in a terminal, then open the program again.</translation>
    </message>
    <message>
        <source>Flatpak non lascia usare i lettori</source>
        <translation>Flatpak does not let us use readers</translation>
    </message>
    <message>
        <source>Snap non lascia usare i lettori</source>
        <translation>Snap does not let us use readers</translation>
    </message>
    <message>
        <source>Il programma può usare i lettori</source>
        <translation>The program may use readers</translation>
    </message>
    <message>
        <source>Il computer lascia usare i lettori</source>
        <translation>The computer lets us use readers</translation>
    </message>
    <message>
        <source>Il computer non ti permette di usare il lettore</source>
        <translation>The computer does not let you use the reader</translation>
    </message>
    <message>
        <source>Il servizio è attivo e rifiuta questa sessione (polkit)</source>
        <translation>The service is running and refuses this session (polkit)</translation>
    </message>
    <message>
        <source>Serve il permesso di usare il lettore</source>
        <translation>Permission to use the reader is needed</translation>
    </message>
    <message>
        <source>Manca il servizio per le smart card</source>
        <translation>The smart-card service is missing</translation>
    </message>
    <message>
        <source>Su questo computer non c&apos;è pcscd</source>
        <translation>There is no pcscd on this computer</translation>
    </message>
    <message>
        <source>Installa il servizio per le smart card</source>
        <translation>Install the smart-card service</translation>
    </message>
    <message>
        <source>Esegui questo comando in un terminale.</source>
        <translation>Run this command in a terminal.</translation>
    </message>
    <message>
        <source>Installa pcscd e libccid dal catalogo dei programmi del computer, o chiedi a chi lo gestisce.</source>
        <translation>Install pcscd and libccid from the computer&apos;s catalogue of programs, or ask those who manage it.</translation>
    </message>
    <message>
        <source>Il servizio delle smart card è installato</source>
        <translation>The smart-card service is installed</translation>
    </message>
    <message>
        <source>Avvia il servizio per le smart card</source>
        <translation>Start the smart-card service</translation>
    </message>
    <message>
        <source>Esegui questo comando in un terminale, o riavvia il computer.</source>
        <translation>Run this command in a terminal, or restart the computer.</translation>
    </message>
    <message>
        <source>Il servizio delle smart card non è attivo</source>
        <translation>The smart-card service is not running</translation>
    </message>
    <message>
        <source>Si è fermato: non risponde più</source>
        <translation>It stopped: it answers no more</translation>
    </message>
    <message>
        <source>È installato, ma non è avviato</source>
        <translation>It is installed, but not started</translation>
    </message>
    <message>
        <source>Il servizio delle smart card è attivo</source>
        <translation>The smart-card service is running</translation>
    </message>
    <message>
        <source>Codice: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Diagnosi di Sportello, %1</source>
        <translation>Diagnosis by Sportello, %1</translation>
    </message>
    <message>
        <source>Lettore e tessera</source>
        <translation>Reader and card</translation>
    </message>
    <message>
        <source>Connessione</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Il problema è del portale, non del tuo computer. Se dura, chiama il Numero Verde 800.030.606.</source>
        <translation>The problem is the portal&apos;s, not your computer&apos;s. If it lasts, call the Numero Verde 800.030.606.</translation>
    </message>
    <message>
        <source>Il lettore ha il suo driver</source>
        <translation>The reader has its driver</translation>
    </message>
    <message>
        <source>Questo sistema non le fa vedere</source>
        <translation>This system does not show them</translation>
    </message>
    <message>
        <source>Si controlla quando la tessera risponde</source>
        <translation>Checked once the card answers</translation>
    </message>
    <message>
        <source>Autorità del certificato</source>
        <translation>Authority of the certificate</translation>
    </message>
    <message>
        <source>Con questo modello di tessera non si può ancora entrare</source>
        <translation>This model of card cannot be used to log in yet</translation>
    </message>
    <message>
        <source>I dati e il certificato si leggono</source>
        <translation>Its data and its certificate can be read</translation>
    </message>
    <message>
        <source>Puoi entrare con la password e il codice SMS. Se chiami il Numero Verde, di&apos; anche il lotto della tessera.</source>
        <translation>You can log in with password and SMS code. If you call the helpline, tell them the card&apos;s lot, too.</translation>
    </message>
    <message>
        <source>Nel lettore scelto non c&apos;è la tessera</source>
        <translation>The card is not in the reader you chose</translation>
    </message>
    <message>
        <source>C&apos;è una tessera in un altro lettore</source>
        <translation>There is a card in another reader</translation>
    </message>
    <message>
        <source>Un altro programma disturba la lettura</source>
        <translation>Another program disturbs the reading</translation>
    </message>
    <message>
        <source>Un altro programma sta lavorando con la tessera</source>
        <translation>Another program is at work with the card</translation>
    </message>
    <message>
        <source>Aspetta che finisca</source>
        <translation>Wait until it is done</translation>
    </message>
    <message>
        <source>Di solito bastano pochi secondi. Se dura, chiudi il browser e gli altri programmi che usano la tessera.</source>
        <translation>A few seconds are usually enough. If it lasts, close the browser and other programs that use the card.</translation>
    </message>
    <message>
        <source>Finché dura, la tessera non si legge</source>
        <translation>As long as it lasts, the card cannot be read</translation>
    </message>
    <message>
        <source>Finché dura, l&apos;accesso con il PIN aspetta</source>
        <translation>As long as it lasts, the login with the PIN waits</translation>
    </message>
    <message>
        <source>Nessun portale può accettarlo</source>
        <translation>No portal can accept it</translation>
    </message>
    <message>
        <source>Quali autorità accetta il portale, e se il certificato è revocato, si sa solo all&apos;accesso</source>
        <translation>Which authorities the portal accepts, and whether the certificate was revoked, is known only at the login</translation>
    </message>
    <message>
        <source>Il portale non nomina l&apos;autorità di questa tessera</source>
        <translation>The portal does not name this card&apos;s authority</translation>
    </message>
    <message>
        <source>Può accettarla lo stesso: si sa solo all&apos;accesso</source>
        <translation>It may accept it all the same: that is known only at the login</translation>
    </message>
    <message>
        <source>Il portale accetta l&apos;autorità di questa tessera</source>
        <translation>The portal accepts this card&apos;s authority</translation>
    </message>
    <message>
        <source>Se il certificato è revocato si sa solo all&apos;accesso</source>
        <translation>Whether the certificate was revoked is known only at the login</translation>
    </message>
    <message>
        <source>Usa l&apos;altro lettore</source>
        <translation>Use the other reader</translation>
    </message>
    <message>
        <source>Hai scelto un lettore, ma la tessera è in un altro. Usa quello, o sposta la tessera.</source>
        <translation>You chose one reader, but the card is in another. Use that one, or move the card.</translation>
    </message>
    <message numerus="yes">
        <source>%1, uno di %n lettori</source>
        <translation>
            <numerusform>%1, one of %n readers</numerusform>
            <numerusform>%1, one of %n readers</numerusform>
        </translation>
    </message>
    <message>
        <source>Un altro programma tiene la tessera per sé</source>
        <translation>Another program keeps the card to itself</translation>
    </message>
    <message>
        <source>Può essere il browser o il programma del lettore. Se non basta, togli la tessera e inseriscila di nuovo.</source>
        <translation>It may be the browser or the reader&apos;s own program. If that is not enough, take the card out and insert it again.</translation>
    </message>
    <message>
        <source>Si controlla con una tessera adatta all&apos;accesso</source>
        <translation>Checked with a card that is fit for login</translation>
    </message>
    <message>
        <source>Autorità del portale</source>
        <translation>Authorities of the portal</translation>
    </message>
    <message>
        <source>Si controlla quando ci sono le autorità del portale</source>
        <translation>Checked once the authorities of the portal are there</translation>
    </message>
    <message>
        <source>La tessera vale ancora, ma non per entrare</source>
        <translation>The card is still valid, but not for login</translation>
    </message>
    <message>
        <source>La dà la tua ASST. Intanto puoi entrare con la password e il codice SMS.</source>
        <translation>Your ASST issues it. Meanwhile you can log in with your password and the SMS code.</translation>
    </message>
    <message>
        <source>L&apos;orologio del computer è sbagliato</source>
        <translation>The computer&apos;s clock is wrong</translation>
    </message>
    <message>
        <source>Con l&apos;ora del portale la tessera è valida</source>
        <translation>By the portal&apos;s time the card is valid</translation>
    </message>
    <message>
        <source>Il certificato della tessera sta per scadere</source>
        <translation>The card&apos;s certificate is about to expire</translation>
    </message>
    <message>
        <source>La tessera vale ancora più a lungo</source>
        <translation>The card itself is valid for longer</translation>
    </message>
    <message>
        <source>Quando il certificato scade, con questa non si entra più. La dà la tua ASST.</source>
        <translation>Once the certificate expires you cannot log in with this one. Your ASST issues a new one.</translation>
    </message>
    <message>
        <source>Per questo il certificato del portale non sembra valido</source>
        <translation>That is why the portal&apos;s certificate seems not to be valid</translation>
    </message>
    <message>
        <source>Attraverso il proxy della rete non arriva risposta</source>
        <translation>No answer comes through the network&apos;s proxy</translation>
    </message>
    <message>
        <source>Può essere fermo il proxy, o il portale dietro di lui. Prova anche da un&apos;altra rete.</source>
        <translation>The proxy may be down, or the portal behind it. Try another network too.</translation>
    </message>
    <message>
        <source>La rete non arriva fino al portale</source>
        <translation>The network does not reach the portal</translation>
    </message>
    <message>
        <source>Guarda se il cavo o il Wi-Fi è collegato. Prova ad aprire un sito nel browser.</source>
        <translation>See if the cable or the Wi-Fi is connected. Try to open a site in the browser.</translation>
    </message>
    <message>
        <source>Manca il file delle autorità del portale</source>
        <translation>The file of the portal&apos;s authorities is missing</translation>
    </message>
    <message>
        <source>Dice di chi fidarsi: senza non si entra</source>
        <translation>It says whom to trust: without it nobody can log in</translation>
    </message>
    <message>
        <source>Scegli il file delle autorità</source>
        <translation>Choose the file of the authorities</translation>
    </message>
    <message>
        <source>Va nelle Impostazioni. Te lo dà chi gestisce il portale.</source>
        <translation>It goes into the settings. Who runs the portal gives it to you.</translation>
    </message>
    <message>
        <source>Il programma sa di quali autorità fidarsi</source>
        <translation>The program knows which authorities to trust</translation>
    </message>
    <message>
        <source>Il portale accetta il collegamento e poi tace</source>
        <translation>The portal accepts the connection and then says nothing</translation>
    </message>
    <message>
        <source>Un lettore USB non ha il suo driver</source>
        <translation>A USB reader has no driver</translation>
    </message>
    <message>
        <source>Dispositivo %1: il servizio usa un altro lettore</source>
        <translation>Device %1: the service uses another reader</translation>
    </message>
    <message>
        <source>I driver dei lettori non si possono controllare</source>
        <translation>The drivers of the readers cannot be checked</translation>
    </message>
    <message>
        <source>Questo sistema non li fa vedere</source>
        <translation>This system does not show them</translation>
    </message>
    <message>
        <source>Riavvia il servizio per le smart card</source>
        <translation>Restart the smart card service</translation>
    </message>
    <message>
        <source>Se non basta, riavvia il computer.</source>
        <translation>If that is not enough, restart the computer.</translation>
    </message>
    <message>
        <source>Il servizio delle smart card non risponde</source>
        <translation>The smart card service does not answer</translation>
    </message>
    <message>
        <source>È avviato, ma si è bloccato</source>
        <translation>It was started, but it hangs</translation>
    </message>
</context>
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
    <name>DocumentsPaper</name>
    <message>
        <source>Nuovo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Letto</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Oscurato</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Maggior tutela</source>
        <translation>Special protection</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ente e struttura</source>
        <translation>Body and facility</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Documenti sanitari</source>
        <translation>Health documents</translation>
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
        <source>Chiedi PIN e PUK allo sportello della tua ASST.</source>
        <translation>Ask for PIN and PUK at the counter of your ASST.</translation>
    </message>
    <message>
        <source>Il PIN ha da 5 a 8 cifre.</source>
        <translation>The PIN has 5 to 8 digits.</translation>
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
    <message>
        <source>Il servizio ci mette troppo a rispondere.</source>
        <translation>The service takes too long to answer.</translation>
    </message>
    <message>
        <source>Accesso sospeso fino alle %1.</source>
        <translation>Access suspended until %1.</translation>
    </message>
    <message>
        <source>Usa il numero della nuova tessera.</source>
        <translation>Use the number of the new card.</translation>
    </message>
    <message>
        <source>Con un codice fiscale provvisorio non puoi entrare.</source>
        <translation>You cannot log in with a provisional codice fiscale.</translation>
    </message>
    <message>
        <source>Per prenotare con un codice fiscale provvisorio chiama il Numero Verde 800.030.606.</source>
        <translation>To book with a provisional codice fiscale call the free number 800.030.606.</translation>
    </message>
    <message>
        <source>La tua prima password è scaduta.</source>
        <translation>Your first password has expired.</translation>
    </message>
    <message>
        <source>Chiedine una nuova allo sportello della tua ASST.</source>
        <translation>Ask for a new one at the counter of your ASST.</translation>
    </message>
    <message>
        <source>La nuova password non rispetta le condizioni.</source>
        <translation>The new password does not meet the conditions.</translation>
    </message>
    <message>
        <source>Guarda quali mancano e scegline un&apos;altra.</source>
        <translation>See which ones are missing and choose another.</translation>
    </message>
    <message>
        <source>È passato troppo tempo.</source>
        <translation>Too much time has passed.</translation>
    </message>
    <message>
        <source>Scrivi di nuovo il numero della tessera e la password.</source>
        <translation>Type card number and password again.</translation>
    </message>
    <message>
        <source>Il codice è scaduto.</source>
        <translation>The code has expired.</translation>
    </message>
    <message>
        <source>Richiedine uno nuovo.</source>
        <translation>Ask for a new one.</translation>
    </message>
    <message>
        <source>Questo codice non vale più.</source>
        <translation>This code is no longer valid.</translation>
    </message>
    <message>
        <source>Hai chiesto troppi codici.</source>
        <translation>You have asked for too many codes.</translation>
    </message>
    <message>
        <source>Usa l&apos;ultimo arrivato, o aspetta e chiedine un altro.</source>
        <translation>Use the last one that came, or wait and ask for another.</translation>
    </message>
    <message>
        <source>Hai chiesto troppi codici. Puoi chiederne un altro dalle %1.</source>
        <translation>You have asked for too many codes. You can ask for another from %1.</translation>
    </message>
    <message>
        <source>Ti abbiamo appena mandato un codice.</source>
        <translation>We have just sent you a code.</translation>
    </message>
    <message>
        <source>Controlla gli SMS. Se non arriva, chiedine un altro tra un minuto.</source>
        <translation>Check your text messages. If it does not come, ask for another in a minute.</translation>
    </message>
    <message>
        <source>La sessione è finita: per un po&apos; non l&apos;hai usata.</source>
        <translation>The session is over: you did not use it for a while.</translation>
    </message>
    <message>
        <source>Sei entrato da un&apos;altra parte: questa sessione è chiusa.</source>
        <translation>You logged in somewhere else: this session is closed.</translation>
    </message>
    <message>
        <source>Entra di nuovo. Se non sei stato tu, chiama il Numero Verde 800.030.606.</source>
        <translation>Log in again. If it was not you, call the free number 800.030.606.</translation>
    </message>
    <message>
        <source>Non puoi più operare per questa persona.</source>
        <translation>You can no longer act for this person.</translation>
    </message>
    <message>
        <source>Scegli di nuovo per chi vuoi operare.</source>
        <translation>Choose again who you want to act for.</translation>
    </message>
    <message>
        <source>La delega non comprende questo servizio.</source>
        <translation>The delegation does not include this service.</translation>
    </message>
    <message>
        <source>Chiedi a chi ti ha delegato di aggiungerlo.</source>
        <translation>Ask the person who delegated you to add it.</translation>
    </message>
    <message>
        <source>Per usare il Fascicolo serve il tuo consenso.</source>
        <translation>Using the Record needs your consent.</translation>
    </message>
    <message>
        <source>Leggi l&apos;informativa ed esprimi il consenso.</source>
        <translation>Read the notice and give your consent.</translation>
    </message>
    <message>
        <source>Nel frattempo questo dato è stato cambiato altrove.</source>
        <translation>In the meantime this was changed elsewhere.</translation>
    </message>
    <message>
        <source>Guarda com&apos;è adesso, poi ripeti la modifica.</source>
        <translation>Look at it as it is now, then make your change again.</translation>
    </message>
    <message>
        <source>Il portale non accetta questi dati.</source>
        <translation>The portal does not accept these data.</translation>
    </message>
    <message>
        <source>Controlla quello che hai inserito e riprova.</source>
        <translation>Check what you entered and try again.</translation>
    </message>
    <message>
        <source>Questo posto è stato appena preso da un&apos;altra persona.</source>
        <translation>Somebody else has just taken this place.</translation>
    </message>
    <message>
        <source>Scegli un altro giorno o un&apos;altra ora.</source>
        <translation>Choose another day or another time.</translation>
    </message>
    <message>
        <source>Il tempo per confermare è finito.</source>
        <translation>The time to confirm is over.</translation>
    </message>
    <message>
        <source>Non sei prenotato. Il posto è di nuovo libero: scegline uno.</source>
        <translation>You are not booked. The place is free again: choose one.</translation>
    </message>
    <message>
        <source>La ricetta non è più prenotabile online.</source>
        <translation>The prescription can no longer be booked online.</translation>
    </message>
    <message>
        <source>Chiama il Numero Verde 800.030.606 o vai allo sportello.</source>
        <translation>Call the Numero Verde 800.030.606 or go to the counter.</translation>
    </message>
    <message>
        <source>Con questa ricetta hai già un appuntamento.</source>
        <translation>You already have an appointment with this prescription.</translation>
    </message>
    <message>
        <source>Lo trovi in CONSULTA/ANNULLA APPUNTAMENTI. Da lì puoi spostarlo o annullarlo.</source>
        <translation>You find it in VIEW/CANCEL APPOINTMENTS. There you can move or cancel it.</translation>
    </message>
    <message>
        <source>Questo appuntamento non si può più cambiare.</source>
        <translation>This appointment can no longer be changed.</translation>
    </message>
    <message>
        <source>Guarda com&apos;è adesso in CONSULTA/ANNULLA APPUNTAMENTI.</source>
        <translation>See how it stands now in VIEW/CANCEL APPOINTMENTS.</translation>
    </message>
    <message>
        <source>Il portale non accetta questo numero di telefono.</source>
        <translation>The portal does not accept this telephone number.</translation>
    </message>
    <message>
        <source>Controlla il telefono e riprova.</source>
        <translation>Check the telephone number and try again.</translation>
    </message>
    <message>
        <source>Il portale non accetta questa data.</source>
        <translation>The portal does not accept this date.</translation>
    </message>
    <message>
        <source>Scegli una data da domani a un anno da oggi.</source>
        <translation>Choose a date from tomorrow to a year from today.</translation>
    </message>
    <message>
        <source>Il codice RUR non è quello di questa ricetta.</source>
        <translation>The RUR code is not that of this prescription.</translation>
    </message>
    <message>
        <source>Controlla i due codici a barre della ricetta e riprova.</source>
        <translation>Check the two bar codes of the prescription and try again.</translation>
    </message>
    <message>
        <source>Se annulli adesso devi pagare il ticket.</source>
        <translation>If you cancel now you have to pay the ticket.</translation>
    </message>
    <message>
        <source>Puoi annullare lo stesso, oppure tenere l&apos;appuntamento.</source>
        <translation>You can still cancel, or keep the appointment.</translation>
    </message>
    <message>
        <source>Non si può più annullare online.</source>
        <translation>It can no longer be cancelled online.</translation>
    </message>
    <message>
        <source>Manca meno di un&apos;ora. Chiama la struttura.</source>
        <translation>It is less than an hour away. Call the facility.</translation>
    </message>
    <message>
        <source>I dati inseriti non corrispondono.</source>
        <translation>What you entered does not belong together.</translation>
    </message>
    <message>
        <source>Controlla codice fiscale, numero della tessera e codice IUP.</source>
        <translation>Check codice fiscale, card number and IUP code.</translation>
    </message>
    <message>
        <source>Hai sbagliato troppe volte. Aspetta 15 minuti.</source>
        <translation>Too many mistakes. Wait 15 minutes.</translation>
    </message>
    <message>
        <source>Puoi entrare con la tessera e il PIN, o chiamare il Numero Verde 800.030.606.</source>
        <translation>You can log in with card and PIN, or call the Numero Verde 800.030.606.</translation>
    </message>
    <message>
        <source>Hai sbagliato troppe volte. Riprova dopo le %1.</source>
        <translation>Too many mistakes. Try again after %1.</translation>
    </message>
    <message>
        <source>Il tempo per prenotare senza accedere è finito.</source>
        <translation>The time to book without logging in is over.</translation>
    </message>
    <message>
        <source>Inserisci di nuovo i tre dati per ricominciare.</source>
        <translation>Enter the three data again to start over.</translation>
    </message>
    <message>
        <source>Il portale non ha questo appuntamento.</source>
        <translation>The portal does not have this appointment.</translation>
    </message>
    <message>
        <source>Guarda in CONSULTA/ANNULLA APPUNTAMENTI o chiama il Numero Verde 800.030.606.</source>
        <translation>Look in VIEW/CANCEL APPOINTMENTS or call the Numero Verde 800.030.606.</translation>
    </message>
    <message>
        <source>Il portale non accetta questa richiesta.</source>
        <translation>The portal does not accept this request.</translation>
    </message>
    <message>
        <source>Chiama il Numero Verde 800.030.606: ti aiutano a prenotare.</source>
        <translation>Call the Numero Verde 800.030.606: they help you to book.</translation>
    </message>
    <message>
        <source>Questa carta è di un&apos;altra persona.</source>
        <translation>This card is another person&apos;s.</translation>
    </message>
    <message>
        <source>Inserisci la carta con cui hai fatto l&apos;accesso.</source>
        <translation>Insert the card that you logged in with.</translation>
    </message>
    <message>
        <source>Il lettore ha sentito la carta senza contatto.</source>
        <translation>The reader noticed the card without contact.</translation>
    </message>
    <message>
        <source>Se è la tua tessera sanitaria, spingila nella fessura finché si ferma.</source>
        <translation>If it is your health card, push it into the slot until it stops.</translation>
    </message>
    <message>
        <source>Questo modello di carta non si può ancora usare per l&apos;accesso.</source>
        <translation>This model of card cannot be used to log in yet.</translation>
    </message>
    <message>
        <source>Puoi leggerne i dati. Per entrare usa password e codice SMS.</source>
        <translation>You can read its data. To log in use password and SMS code.</translation>
    </message>
    <message>
        <source>Un altro programma tiene la carta tutta per sé.</source>
        <translation>Another program keeps the card to itself.</translation>
    </message>
    <message>
        <source>Aspetta che finisca: di solito bastano pochi secondi.</source>
        <translation>Wait until it is done: a few seconds are usually enough.</translation>
    </message>
    <message>
        <source>Hai annullato sui tasti del lettore.</source>
        <translation>You cancelled on the reader&apos;s keys.</translation>
    </message>
    <message>
        <source>Questo lettore non sa chiedere il PIN con i suoi tasti.</source>
        <translation>This reader cannot ask for the PIN with its keys.</translation>
    </message>
    <message>
        <source>Scrivi il PIN sul computer.</source>
        <translation>Type the PIN on the computer.</translation>
    </message>
    <message>
        <source>PUK errato.</source>
        <translation>Wrong PUK.</translation>
    </message>
    <message>
        <source>Controllalo prima di riprovare: dopo troppi errori si blocca anche lui.</source>
        <translation>Check it before you try again: after too many mistakes it gets blocked too.</translation>
    </message>
    <message>
        <source>Il PUK è bloccato.</source>
        <translation>The PUK is blocked.</translation>
    </message>
    <message>
        <source>I due PIN nuovi scritti sul lettore sono diversi.</source>
        <translation>The two new PINs typed on the reader are different.</translation>
    </message>
    <message>
        <source>Questo documento è protetto da una password.</source>
        <translation>This document is protected by a password.</translation>
    </message>
    <message>
        <source>Salvalo e aprilo con un programma per i PDF: la password la dà chi l&apos;ha fatto.</source>
        <translation>Save it and open it with a program for PDFs: whoever made it gives you the password.</translation>
    </message>
    <message>
        <source>Questo documento è troppo grande.</source>
        <translation>This document is too large.</translation>
    </message>
    <message>
        <source>Il tempo per scrivere sul lettore è finito.</source>
        <translation>The time for typing on the reader is over.</translation>
    </message>
    <message>
        <source>Il lettore non ha accettato i numeri che hai scritto.</source>
        <translation>The reader did not accept the numbers you typed.</translation>
    </message>
    <message>
        <source>Un altro programma sta lavorando con la tessera.</source>
        <translation>Another program is working with the card.</translation>
    </message>
    <message>
        <source>Il PIN di questa tessera non è attivo.</source>
        <translation>The PIN of this card is not active.</translation>
    </message>
    <message>
        <source>Scrivilo di nuovo. Nessun tentativo è stato usato.</source>
        <translation>Type it again. No try was used.</translation>
    </message>
    <message>
        <source>La tessera si è interrotta mentre controllava il PIN.</source>
        <translation>The card was interrupted while it checked the PIN.</translation>
    </message>
    <message>
        <source>Questa tessera non si può più sbloccare. Chiedine una nuova allo sportello della tua ASST.</source>
        <translation>This card can no longer be unblocked. Ask for a new one at the counter of your ASST.</translation>
    </message>
    <message>
        <source>Comincia entro 30 secondi. Nessun tentativo è stato usato.</source>
        <translation>Begin within 30 seconds. No try was used.</translation>
    </message>
    <message>
        <source>Nessun tentativo è stato usato.</source>
        <translation>No try was used.</translation>
    </message>
    <message>
        <source>Il PIN ha da 5 a 8 cifre, il PUK 8. Nessun tentativo è stato usato.</source>
        <translation>The PIN has 5 to 8 digits, the PUK 8. No try was used.</translation>
    </message>
    <message>
        <source>Scrivi due volte lo stesso PIN nuovo. Nessun tentativo è stato usato.</source>
        <translation>Type the same new PIN twice. No try was used.</translation>
    </message>
    <message>
        <source>Questo file non si apre.</source>
        <translation>This file does not open.</translation>
    </message>
    <message>
        <source>Controlla che il nome sia giusto e che tu possa leggerlo.</source>
        <translation>Check that the name is right and that you may read it.</translation>
    </message>
    <message>
        <source>Il servizio per le smart card del computer non risponde.</source>
        <translation>The computer&apos;s smart card service does not answer.</translation>
    </message>
    <message>
        <source>Riavvialo, o riavvia il computer. Su Linux il servizio si chiama pcscd.</source>
        <translation>Restart it, or restart the computer. On Linux the service is called pcscd.</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Per prenotare con un codice fiscale provvisorio chiama il Numero Verde 800.030.606.</source>
        <translation>To book with a provisional codice fiscale, call the free number 800.030.606.</translation>
    </message>
    <message>
        <source>Il codice fiscale ha 16 caratteri. Controllali.</source>
        <translation>The codice fiscale has 16 characters. Check them.</translation>
    </message>
    <message>
        <source>Il codice fiscale non ha la forma giusta. Controlla lettere e cifre.</source>
        <translation>The codice fiscale has not the right form. Check letters and digits.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è corretto. Ricopialo dalla tua tessera.</source>
        <translation>The codice fiscale is not correct. Copy it again from your card.</translation>
    </message>
    <message>
        <source>La data di nascita nel codice fiscale non esiste. Ricopialo dalla tua tessera.</source>
        <translation>The date of birth in the codice fiscale does not exist. Copy it again from your card.</translation>
    </message>
    <message>
        <source>Scrivi il numero di identificazione della tessera.</source>
        <translation>Type the identification number of the card.</translation>
    </message>
    <message>
        <source>Il numero della tessera ha solo cifre. Controllalo.</source>
        <translation>The card number has only digits. Check it.</translation>
    </message>
    <message>
        <source>Scrivi le ultime 10 cifre del numero, oppure tutte e 20.</source>
        <translation>Type the last 10 digits of the number, or all 20.</translation>
    </message>
    <message>
        <source>Il numero inserito è di una tessera di un&apos;altra Regione.</source>
        <translation>This is the number of another Region&apos;s card.</translation>
    </message>
    <message>
        <source>Il numero non può essere di soli zeri. Controllalo.</source>
        <translation>The number cannot be all zeros. Check it.</translation>
    </message>
    <message>
        <source>Scrivi il numero della ricetta elettronica (NRE).</source>
        <translation>Type the number of the electronic prescription (NRE).</translation>
    </message>
    <message>
        <source>Il codice NRE ha 15 caratteri. Controllali.</source>
        <translation>The NRE has 15 characters. Check them.</translation>
    </message>
    <message>
        <source>Il codice NRE non ha la forma giusta. Ricopialo da sotto i due codici a barre.</source>
        <translation>The NRE has not the right form. Copy it again from below the two bar codes.</translation>
    </message>
    <message>
        <source>Scrivi il codice IUP della ricetta.</source>
        <translation>Type the IUP code of the prescription.</translation>
    </message>
    <message>
        <source>Il codice IUP ha 10 caratteri. Controllali.</source>
        <translation>The IUP code has 10 characters. Check them.</translation>
    </message>
    <message>
        <source>Il codice IUP ha solo lettere e cifre. Controllalo.</source>
        <translation>The IUP code has only letters and digits. Check it.</translation>
    </message>
    <message>
        <source>Scrivi la prima parte del codice RUR.</source>
        <translation>Type the first part of the RUR code.</translation>
    </message>
    <message>
        <source>La prima parte del codice RUR ha 5 caratteri. Controllali.</source>
        <translation>The first part of the RUR code has 5 characters. Check them.</translation>
    </message>
    <message>
        <source>La prima parte del codice RUR comincia con 3 cifre. Controllala.</source>
        <translation>The first part of the RUR code begins with 3 digits. Check it.</translation>
    </message>
    <message>
        <source>Scrivi la seconda parte del codice RUR.</source>
        <translation>Type the second part of the RUR code.</translation>
    </message>
    <message>
        <source>La seconda parte del codice RUR ha 10 cifre. Controllale.</source>
        <translation>The second part of the RUR code has 10 digits. Check them.</translation>
    </message>
    <message>
        <source>La seconda parte del codice RUR ha solo cifre. Controllala.</source>
        <translation>The second part of the RUR code has only digits. Check it.</translation>
    </message>
    <message>
        <source>Scrivi un numero di telefono.</source>
        <translation>Type a telephone number.</translation>
    </message>
    <message>
        <source>Il numero di telefono ha solo cifre. Controllalo.</source>
        <translation>The telephone number has only digits. Check it.</translation>
    </message>
    <message>
        <source>Il numero di telefono ha da 6 a 15 cifre. Controllale.</source>
        <translation>The telephone number has 6 to 15 digits. Check them.</translation>
    </message>
    <message>
        <source>Un numero italiano comincia con 0 o con 3. Controlla il prefisso.</source>
        <translation>An Italian number begins with 0 or 3. Check the prefix.</translation>
    </message>
    <message>
        <source>Scrivi la data: giorno, mese e anno.</source>
        <translation>Type the date: day, month and year.</translation>
    </message>
    <message>
        <source>Scrivi la data così: gg/mm/aaaa.</source>
        <translation>Type the date like this: dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Questo giorno non è nel calendario. Controllalo.</source>
        <translation>This day is not in the calendar. Check it.</translation>
    </message>
    <message>
        <source>La data deve essere successiva a oggi.</source>
        <translation>The date must be after today.</translation>
    </message>
    <message>
        <source>La data deve essere entro un anno da oggi.</source>
        <translation>The date must be within a year from today.</translation>
    </message>
    <message>
        <source>Il luogo di nascita nel codice fiscale non è nel nostro elenco. Puoi continuare.</source>
        <translation>The place of birth in the codice fiscale is not in our list. You can go on.</translation>
    </message>
    <message>
        <source>Controlla le cifre</source>
        <translation>Check the digits</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Cerca: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>Tipo: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Dal %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Al %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Struttura: %1</source>
        <translation>Facility: %1</translation>
    </message>
    <message>
        <source>Solo da leggere</source>
        <translation>Unread only</translation>
    </message>
    <message>
        <source>Nessun documento nel periodo scelto.</source>
        <translation>No document in the period chosen.</translation>
    </message>
    <message>
        <source>Nessun documento trovato.</source>
        <translation>No document found.</translation>
    </message>
    <message>
        <source>Il tuo Fascicolo non contiene ancora documenti.</source>
        <translation>Your record holds no documents yet.</translation>
    </message>
    <message numerus="yes">
        <source>Hai %n filtro/i attivo/i: %1.</source>
        <translation>
            <numerusform>You have one filter on: %1.</numerusform>
            <numerusform>You have %n filters on: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questo giorno non esiste.</source>
        <translation>There is no such day.</translation>
    </message>
    <message>
        <source>Scrivi la data così: giorno/mese/anno.</source>
        <translation>Write the date like this: day/month/year.</translation>
    </message>
</context>
<context>
    <name>ForeignCard</name>
    <message>
        <source>Carta d&apos;identità elettronica</source>
        <translation>Electronic identity card</translation>
    </message>
    <message>
        <source>Passaporto o documento di viaggio</source>
        <translation>Passport or travel document</translation>
    </message>
    <message>
        <source>Carta di pagamento</source>
        <translation>Payment card</translation>
    </message>
    <message>
        <source>SIM di un telefono</source>
        <translation>SIM of a telephone</translation>
    </message>
    <message>
        <source>Tessera dei trasporti o badge</source>
        <translation>Transport card or badge</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Pressione</source>
        <translation>Blood pressure</translation>
    </message>
    <message>
        <source>Glicemia</source>
        <translation>Blood glucose</translation>
    </message>
    <message>
        <source>Temperatura</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Peso e altezza</source>
        <translation>Weight and height</translation>
    </message>
    <message>
        <source>Saturazione</source>
        <translation>Oxygen saturation</translation>
    </message>
    <message>
        <source>Dolore</source>
        <translation>Pain</translation>
    </message>
    <message>
        <source>Farmaco assunto</source>
        <translation>Medicine taken</translation>
    </message>
    <message>
        <source>Allergia</source>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>Evento</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Contatto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Massima</source>
        <translation>Systolic</translation>
    </message>
    <message>
        <source>Minima</source>
        <translation>Diastolic</translation>
    </message>
    <message>
        <source>Battiti</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Peso</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Altezza</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Dolore da 0 a 10</source>
        <translation>Pain from 0 to 10</translation>
    </message>
    <message>
        <source>Dove</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Farmaco</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>A che cosa</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>Che cosa succede</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Che cosa è successo</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Titolo</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Prima del pasto</source>
        <translation>Before the meal</translation>
    </message>
    <message>
        <source>Dopo il pasto</source>
        <translation>After the meal</translation>
    </message>
    <message>
        <source>In un altro momento</source>
        <translation>At another time</translation>
    </message>
    <message>
        <source>tra %1 e %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>%1 battiti al minuto</source>
        <translation>%1 beats per minute</translation>
    </message>
    <message>
        <source>Scrivi la nota.</source>
        <translation>Write the note.</translation>
    </message>
    <message>
        <source>Scegli una risposta in «%1».</source>
        <translation>Choose an answer in “%1”.</translation>
    </message>
    <message>
        <source>Scrivi un valore in «%1».</source>
        <translation>Write a value in “%1”.</translation>
    </message>
    <message>
        <source>al minuto</source>
        <translation>per minute</translation>
    </message>
    <message>
        <source>indice di massa corporea %1</source>
        <translation>body mass index %1</translation>
    </message>
    <message>
        <source>«%1» può essere solo %2. Controlla il valore.</source>
        <translation>“%1” can only be %2. Check the value.</translation>
    </message>
    <message>
        <source>Il testo è troppo lungo: al massimo %1 caratteri.</source>
        <translation>The text is too long: %1 characters at most.</translation>
    </message>
    <message>
        <source>La minima deve essere più bassa della massima.</source>
        <translation>The diastolic value must be lower than the systolic one.</translation>
    </message>
    <message>
        <source>La massima è insolitamente bassa. Se è giusta, puoi tenerla.</source>
        <translation>The systolic value is unusually low. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La massima è insolitamente alta. Se è giusta, puoi tenerla.</source>
        <translation>The systolic value is unusually high. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La minima è insolitamente bassa. Se è giusta, puoi tenerla.</source>
        <translation>The diastolic value is unusually low. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La minima è insolitamente alta. Se è giusta, puoi tenerla.</source>
        <translation>The diastolic value is unusually high. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>I battiti sono insolitamente bassi. Se sono giusti, puoi tenerli.</source>
        <translation>The pulse is unusually low. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>I battiti sono insolitamente alti. Se sono giusti, puoi tenerli.</source>
        <translation>The pulse is unusually high. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La glicemia è insolitamente bassa. Se è giusta, puoi tenerla.</source>
        <translation>The blood glucose is unusually low. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La glicemia è insolitamente alta. Se è giusta, puoi tenerla.</source>
        <translation>The blood glucose is unusually high. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La temperatura è insolitamente bassa. Se è giusta, puoi tenerla.</source>
        <translation>The temperature is unusually low. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La temperatura è insolitamente alta. Se è giusta, puoi tenerla.</source>
        <translation>The temperature is unusually high. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>Il peso è insolitamente basso. Se è giusto, puoi tenerlo.</source>
        <translation>The weight is unusually low. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>Il peso è insolitamente alto. Se è giusto, puoi tenerlo.</source>
        <translation>The weight is unusually high. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>L&apos;altezza è insolitamente bassa. Se è giusta, puoi tenerla.</source>
        <translation>The height is unusually low. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>L&apos;altezza è insolitamente alta. Se è giusta, puoi tenerla.</source>
        <translation>The height is unusually high. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La saturazione è insolitamente bassa. Se è giusta, puoi tenerla.</source>
        <translation>The oxygen saturation is unusually low. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>La saturazione è insolitamente alta. Se è giusta, puoi tenerla.</source>
        <translation>The oxygen saturation is unusually high. If it is right, you can keep it.</translation>
    </message>
    <message>
        <source>«%1»: il valore è insolito. Se è giusto, puoi tenerlo.</source>
        <translation>“%1”: the value is unusual. If it is right, you can keep it.</translation>
    </message>
</context>
<context>
    <name>OpeningHours</name>
    <message>
        <source>LUN</source>
        <translation>MON</translation>
    </message>
    <message>
        <source>MAR</source>
        <translation>TUE</translation>
    </message>
    <message>
        <source>MER</source>
        <translation>WED</translation>
    </message>
    <message>
        <source>GIO</source>
        <translation>THU</translation>
    </message>
    <message>
        <source>VEN</source>
        <translation>FRI</translation>
    </message>
    <message>
        <source>SAB</source>
        <translation>SAT</translation>
    </message>
    <message>
        <source>DOM</source>
        <translation>SUN</translation>
    </message>
    <message>
        <source>lunedì</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>martedì</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>mercoledì</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>giovedì</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>venerdì</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>sabato</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>domenica</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>N/D</source>
        <extracomment>no hours are known for this day (seed S56)</extracomment>
        <translation>N/A</translation>
    </message>
    <message>
        <source>dalle %1 alle %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>nessun orario</source>
        <translation>no hours</translation>
    </message>
    <message>
        <source> e </source>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>RecordSections</name>
    <message>
        <source>DOCUMENTI SANITARI</source>
        <translation>HEALTH DOCUMENTS</translation>
    </message>
    <message>
        <source>Documenti sanitari</source>
        <translation>Health documents</translation>
    </message>
    <message>
        <source>TACCUINO</source>
        <translation>NOTEBOOK</translation>
    </message>
    <message>
        <source>Taccuino</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>CONTATTI CON LA SANITÀ</source>
        <translation>HEALTH SERVICE CONTACTS</translation>
    </message>
    <message>
        <source>Contatti con la sanità</source>
        <translation>Health service contacts</translation>
    </message>
    <message>
        <source>VACCINAZIONI</source>
        <translation>VACCINATIONS</translation>
    </message>
    <message>
        <source>Vaccinazioni</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>PRESCRIZIONI</source>
        <translation>PRESCRIPTIONS</translation>
    </message>
    <message>
        <source>Prescrizioni</source>
        <translation>Prescriptions</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <source>Cerca in tutto</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Trova una parola in tutti i documenti.</source>
        <translation>Find a word in all documents.</translation>
    </message>
    <message>
        <source>Andamento</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>I tuoi esami nel tempo, in un grafico.</source>
        <translation>Your results over time, in a chart.</translation>
    </message>
    <message>
        <source>Confronta</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Due documenti, e che cosa è cambiato.</source>
        <translation>Two documents, and what has changed.</translation>
    </message>
    <message>
        <source>Esporta</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Salva una copia dei tuoi documenti.</source>
        <translation>Save a copy of your documents.</translation>
    </message>
    <message>
        <source>Fascicolo da stampare</source>
        <translation>Record to print</translation>
    </message>
    <message>
        <source>Stampa più documenti insieme, con copertina e indice.</source>
        <translation>Print several documents together, with cover and index.</translation>
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
        <source>Un altro PIN errato può bloccare la carta. Vuoi riprovare? [s/N]</source>
        <translation>Another wrong PIN may block the card. Do you want to try again? [y/N]</translation>
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
        <source>L&apos;opzione %1 vuole un valore.</source>
        <translation>The option %1 needs a value.</translation>
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
    <message>
        <source>ha da 10 a 64 caratteri</source>
        <translation>has 10 to 64 characters</translation>
    </message>
    <message>
        <source>ha solo caratteri che si vedono e spazi</source>
        <translation>has only visible characters and spaces</translation>
    </message>
    <message>
        <source>non è una password comune</source>
        <translation>is not a common password</translation>
    </message>
    <message>
        <source>non contiene codice fiscale, nome, cognome, data di nascita o numero della tessera</source>
        <translation>does not contain codice fiscale, name, surname, date of birth or card number</translation>
    </message>
    <message>
        <source>non ha quattro caratteri uguali o di seguito</source>
        <translation>has no four equal or consecutive characters</translation>
    </message>
    <message>
        <source>non è una delle ultime cinque</source>
        <translation>is none of the last five</translation>
    </message>
    <message>
        <source>non è la prima password</source>
        <translation>is not the first password</translation>
    </message>
    <message>
        <source>Nuova password:</source>
        <translation>New password:</translation>
    </message>
    <message>
        <source>Ripeti la nuova password:</source>
        <translation>Repeat the new password:</translation>
    </message>
    <message>
        <source>Le due password sono diverse.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Password:</translation>
    </message>
    <message>
        <source>È la tua prima password: scegline una nuova, che vada bene così:</source>
        <translation>This is your first password: choose a new one that meets this:</translation>
    </message>
    <message>
        <source>Codice usa e getta (Invio da solo per riceverne un altro):</source>
        <translation>One-time code (Enter alone to get another):</translation>
    </message>
    <message>
        <source>Ti abbiamo mandato un codice via SMS al numero che finisce per %1. Vale fino alle %2.</source>
        <translation>We have sent you a code by text message to the number ending in %1. It is valid until %2.</translation>
    </message>
    <message>
        <source>L&apos;opzione --user vale per i modi di entrare gass e password.</source>
        <translation>Option --user goes with the methods gass and password.</translation>
    </message>
    <message>
        <source>Indica il numero della tessera: --user e le ultime dieci cifre.</source>
        <translation>Give the card number: --user and its last ten digits.</translation>
    </message>
    <message>
        <source>Numero di identificazione della tessera (le cifre dopo 80380 00030):</source>
        <translation>Identification number of the card (the digits after 80380 00030):</translation>
    </message>
    <message>
        <source>Legge CDA, PDF e p7m: sportello-cli inspect FILE…</source>
        <translation>Reads CDA, PDF and p7m: sportello-cli inspect FILE…</translation>
    </message>
    <message>
        <source>Indica almeno un file.</source>
        <translation>Name at least one file.</translation>
    </message>
    <message>
        <source>--csv non va insieme a --json o --html.</source>
        <translation>--csv does not go with --json or --html.</translation>
    </message>
    <message>
        <source>L&apos;elenco di fiducia non si può leggere.</source>
        <translation>The trusted list cannot be read.</translation>
    </message>
    <message>
        <source>Scrive una riga per file, con i conteggi.</source>
        <translation>Writes a row a file, with counts.</translation>
    </message>
    <message>
        <source>Cartella in cui scrivere la vista leggibile.</source>
        <translation>Folder to write the readable view into.</translation>
    </message>
    <message>
        <source>Elenco di fiducia (XML) per le firme.</source>
        <translation>Trusted list (XML) for signatures.</translation>
    </message>
    <message>
        <source>Esporta il fascicolo, o documenti scelti, in un file.</source>
        <translation>Exports the record, or chosen documents, to a file.</translation>
    </message>
    <message>
        <source>File in cui scrivere.</source>
        <translation>File to write to.</translation>
    </message>
    <message>
        <source>zip (file e pagine da leggere) o fhir (un Bundle R4).</source>
        <translation>zip (files and pages to read) or fhir (an R4 Bundle).</translation>
    </message>
    <message>
        <source>Solo il documento con questo ID; si può ripetere.</source>
        <translation>Only the document with this ID; may be repeated.</translation>
    </message>
    <message>
        <source>Chiede una frase segreta e cifra lo zip (AES-256).</source>
        <translation>Asks for a passphrase and encrypts the zip (AES-256).</translation>
    </message>
    <message>
        <source>Modello di carta</source>
        <translation>Card model</translation>
    </message>
    <message>
        <source>Cerca che cosa non va, dal lettore al portale.</source>
        <translation>Looks for what is wrong, from the reader to the portal.</translation>
    </message>
    <message>
        <source>Lettore da usare, come lo chiama il comando readers.</source>
        <translation>Reader to use, as the command readers calls it.</translation>
    </message>
    <message>
        <source>Questa carta non è una CRS o una TS-CNS.</source>
        <translation>This card is not a CRS or a TS-CNS.</translation>
    </message>
    <message>
        <source>Sembra un&apos;altra carta: %1. Togli questa e inserisci la tua tessera sanitaria con il chip.</source>
        <translation>It seems to be another card: %1. Take this one out and insert your health card with the chip.</translation>
    </message>
    <message>
        <source>Il lettore %1 non c&apos;è: il comando readers dice i nomi.</source>
        <translation>There is no reader %1: the command readers tells the names.</translation>
    </message>
    <message>
        <source>Un altro programma sta usando la carta: aspetto che finisca. Per non aspettare premi Ctrl+C.</source>
        <translation>Another program is using the card: I am waiting for it to finish. Not to wait, press Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>core::Contact</name>
    <message>
        <source>Pronto Soccorso</source>
        <translation>Emergency room</translation>
    </message>
    <message>
        <source>Ricovero</source>
        <translation>Hospital stay</translation>
    </message>
    <message>
        <source>Visite ed esami</source>
        <translation>Visits and tests</translation>
    </message>
</context>
<context>
    <name>core::Export</name>
    <message>
        <source>Fascicolo Sanitario Elettronico</source>
        <translation>Electronic Health Record</translation>
    </message>
    <message>
        <source>Il file SHA256SUMS permette di controllare che nessun file sia stato cambiato: sha256sum -c SHA256SUMS.</source>
        <translation>The file SHA256SUMS lets you check that no file was changed: sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
        <source>Esportato il %1.</source>
        <translation>Exported on %1.</translation>
    </message>
    <message>
        <source>Documenti scelti: %1. Contenuti qui: %2.</source>
        <translation>Documents chosen: %1. Contained here: %2.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Da leggere</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Originale</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Che cosa manca, e perché</source>
        <translation>What is missing, and why</translation>
    </message>
    <message>
        <source>c&apos;è solo il file originale: non si riesce a leggerlo.</source>
        <translation>only the original file is there: it cannot be read.</translation>
    </message>
    <message>
        <source>il portale non ha più questo documento.</source>
        <translation>the portal no longer has this document.</translation>
    </message>
    <message>
        <source>il file ricevuto non è quello che il Fascicolo ha registrato.</source>
        <translation>the file received is not the one that the record has on its books.</translation>
    </message>
    <message>
        <source>il file è vuoto.</source>
        <translation>the file is empty.</translation>
    </message>
    <message>
        <source>I documenti esportati non dicono niente su questo punto.</source>
        <translation>The exported documents say nothing about this.</translation>
    </message>
    <message>
        <source>Voci: %1.</source>
        <translation>Entries: %1.</translation>
    </message>
    <message>
        <source>Documenti da cui è fatto</source>
        <translation>Documents it is made from</translation>
    </message>
    <message>
        <source>Profilo sanitario internazionale</source>
        <translation>International Patient Summary</translation>
    </message>
    <message>
        <source>Farmaci</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Allergie e intolleranze</source>
        <translation>Allergies and intolerances</translation>
    </message>
    <message>
        <source>Problemi di salute</source>
        <translation>Health problems</translation>
    </message>
    <message>
        <source>Vaccinazioni</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Risultati di esami</source>
        <translation>Test results</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedures</translation>
    </message>
</context>
<context>
    <name>desktop::CounterForm</name>
    <message>
        <source>Scrivi il codice fiscale.</source>
        <translation>Write the codice fiscale.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è corretto. Controllalo.</source>
        <translation>The codice fiscale is not right. Check it.</translation>
    </message>
    <message>
        <source>Scrivi le ultime 10 cifre sul retro della tessera.</source>
        <translation>Write the last 10 digits on the back of the card.</translation>
    </message>
    <message>
        <source>Scrivi un numero di cellulare italiano.</source>
        <translation>Write an Italian mobile number.</translation>
    </message>
    <message>
        <source>Nome e cognome servono insieme.</source>
        <translation>Name and surname go together.</translation>
    </message>
    <message>
        <source>Senza il consenso le credenziali non si rilasciano.</source>
        <translation>Without the consent no credentials are given.</translation>
    </message>
</context>
<context>
    <name>desktop::DemoCounter</name>
    <message>
        <source>Compila con i dati di MARIO ROSSI</source>
        <translation>Fill in with MARIO ROSSI&apos;s data</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Numero di tessera</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Le ultime 10 cifre sul retro della tessera.</source>
        <translation>The last 10 digits on the back of the card.</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nome e cognome: solo per chi è nuovo.</source>
        <translation>Name and surname: only for who is new.</translation>
    </message>
    <message>
        <source>Cognome</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Firmato</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Consenso al trattamento dei dati</source>
        <translation>Consent to the use of the data</translation>
    </message>
    <message>
        <source>Consenso al trattamento dei dati firmato</source>
        <translation>Consent to the use of the data signed</translation>
    </message>
    <message>
        <source>Rilascia le credenziali</source>
        <translation>Give the credentials</translation>
    </message>
    <message>
        <source>Sul modulo: prima metà della password</source>
        <translation>On the form: first half of the password</translation>
    </message>
    <message>
        <source>La seconda metà arriva con l&apos;SMS, qui accanto.</source>
        <translation>The second half comes by SMS, beside this.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Il portale di prova non accetta questi dati.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;The demo portal does not accept these data.&lt;/b&gt; %1</translation>
    </message>
</context>
<context>
    <name>desktop::DemoPanel</name>
    <message>
        <source>Prova di Sportello</source>
        <translation>Try Sportello</translation>
    </message>
    <message>
        <source>Lettore e tessera</source>
        <translation>Reader and card</translation>
    </message>
    <message>
        <source>Inserisci la tessera</source>
        <translation>Insert the card</translation>
    </message>
    <message>
        <source>Togli la tessera</source>
        <translation>Take the card out</translation>
    </message>
    <message>
        <source>Inseriscila al contrario</source>
        <translation>Insert it upside down</translation>
    </message>
    <message>
        <source>Inserisci una tessera scaduta</source>
        <translation>Insert an expired card</translation>
    </message>
    <message>
        <source>Inserisci un&apos;altra carta</source>
        <translation>Insert another kind of card</translation>
    </message>
    <message>
        <source>Stacca il lettore</source>
        <translation>Unplug the reader</translation>
    </message>
    <message>
        <source>Collega il lettore</source>
        <translation>Plug in the reader</translation>
    </message>
    <message>
        <source>TESSERA</source>
        <translation>CARD</translation>
    </message>
    <message>
        <source>SPORTELLO</source>
        <translation>COUNTER</translation>
    </message>
    <message>
        <source>Sportello</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>TEMPO</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Parti della prova</source>
        <translation>Parts of the demo</translation>
    </message>
    <message>
        <source>Inserisci una tessera che sta per scadere</source>
        <translation>Insert a card about to expire</translation>
    </message>
    <message>
        <source>Inserisci una tessera con il PIN bloccato</source>
        <translation>Insert a card whose PIN is blocked</translation>
    </message>
    <message>
        <source>Inserisci una tessera senza certificato</source>
        <translation>Insert a card without a certificate</translation>
    </message>
    <message>
        <source>Il PIN della tessera di prova è &lt;b&gt;12345&lt;/b&gt;, il PUK &lt;b&gt;87654321&lt;/b&gt;.</source>
        <translation>The PIN of the test card is &lt;b&gt;12345&lt;/b&gt;, the PUK &lt;b&gt;87654321&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>desktop::DemoPhone</name>
    <message>
        <source>A %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>RegioneLombardia</source>
        <translation>RegioneLombardia</translation>
    </message>
    <message>
        <source>Nessun messaggio. Qui arrivano gli SMS.</source>
        <translation>No messages. SMS arrive here.</translation>
    </message>
</context>
<context>
    <name>desktop::DemoTime</name>
    <message>
        <source>Avanti di 1 minuto</source>
        <translation>1 minute on</translation>
    </message>
    <message>
        <source>Avanti di 3 minuti</source>
        <translation>3 minutes on</translation>
    </message>
    <message>
        <source>Avanti di 9 minuti</source>
        <translation>9 minutes on</translation>
    </message>
    <message>
        <source>Avanti di 15 minuti</source>
        <translation>15 minutes on</translation>
    </message>
    <message>
        <source>Avanti di 8 ore</source>
        <translation>8 hours on</translation>
    </message>
    <message>
        <source>Avanti di 30 giorni</source>
        <translation>30 days on</translation>
    </message>
    <message>
        <source>Il tempo passa per il portale e per la finestra. Indietro non si torna: per ricominciare chiudi e riapri la prova.</source>
        <translation>Time passes for the portal and for the window. There is no way back: to start anew close and open the demo.</translation>
    </message>
    <message>
        <source>Nella prova è il &lt;b&gt;%1&lt;/b&gt;, ore &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>In the demo it is &lt;b&gt;%1&lt;/b&gt;, &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>desktop::Options</name>
    <message>
        <source>Uso: sportello [opzioni]
I servizi socio-sanitari con la tua CRS o TS-CNS.

  --portal URL   indirizzo del portale (https)
  --ca FILE      autorità di certificazione del portale, PEM
  --demo         prova il programma senza lettore, tessera e portale veri
  --tour DIR     salva in DIR un&apos;immagine per ogni schermata ed esce
  --kiosk        postazione pubblica: arriva con una versione successiva
  --help         questo aiuto
  --version      la versione
</source>
        <translation>Usage: sportello [options]
Health services with your CRS or TS-CNS card.

  --portal URL   address of the portal (https)
  --ca FILE      certification authority of the portal, PEM
  --demo         try the program without real reader, card and portal
  --tour DIR     save a picture of every screen in DIR and end
  --kiosk        public terminal: comes with a later version
  --help         this help
  --version      the version
</translation>
    </message>
    <message>
        <source>La postazione pubblica (--kiosk) arriva con una versione successiva.
</source>
        <translation>The public terminal (--kiosk) comes with a later version.
</translation>
    </message>
    <message>
        <source>Servono insieme --portal e --ca.
</source>
        <translation>--portal and --ca are needed together.
</translation>
    </message>
    <message>
        <source>La prova (--demo) ha un portale suo: non serve --portal.
</source>
        <translation>The demo has a portal of its own: --portal is not needed.
</translation>
    </message>
</context>
<context>
    <name>desktop::PortalProcess</name>
    <message>
        <source>Il portale di prova non parte: %1</source>
        <translation>The demo portal does not start: %1</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>CRS Lombardia e Toscana, Athena, RSA-1024</source>
        <translation>CRS of Lombardia and Toscana, Athena, RSA-1024</translation>
    </message>
    <message>
        <source>CRS Lombardia, Siemens, RSA-1024</source>
        <translation>CRS of Lombardia, Siemens, RSA-1024</translation>
    </message>
    <message>
        <source>CRS Lombardia, STIncard, RSA-1024</source>
        <translation>CRS of Lombardia, STIncard, RSA-1024</translation>
    </message>
    <message>
        <source>lotto ST 2021, RSA-2048, rifiuta i comandi concatenati</source>
        <translation>lot ST 2021, RSA-2048, refuses command chaining</translation>
    </message>
    <message>
        <source>lotto ACe/ACx 2021 (IDEMIA), certificato in un altro posto</source>
        <translation>lot ACe/ACx 2021 (IDEMIA), certificate elsewhere</translation>
    </message>
    <message>
        <source>protocollo T=0</source>
        <translation>protocol T=0</translation>
    </message>
    <message>
        <source>la carta di un&apos;altra persona</source>
        <translation>another person&apos;s card</translation>
    </message>
    <message>
        <source>non risponde: girata o chip sporco</source>
        <translation>does not answer: upside down or dirty chip</translation>
    </message>
    <message>
        <source>non è una CNS</source>
        <translation>not a CNS</translation>
    </message>
    <message>
        <source>presa senza contatti (NFC)</source>
        <translation>caught by radio (NFC)</translation>
    </message>
    <message>
        <source>esce mentre viene letta</source>
        <translation>leaves while it is read</translation>
    </message>
    <message>
        <source>un chip lento</source>
        <translation>a slow chip</translation>
    </message>
    <message>
        <source>senza dati personali</source>
        <translation>without personal data</translation>
    </message>
    <message>
        <source>dati personali interrotti</source>
        <translation>personal data cut off</translation>
    </message>
    <message>
        <source>byte senza senso dopo dati e certificato</source>
        <translation>rubbish after data and certificate</translation>
    </message>
    <message>
        <source>dati che si contraddicono</source>
        <translation>data that contradict each other</translation>
    </message>
    <message>
        <source>senza certificato</source>
        <translation>without a certificate</translation>
    </message>
    <message>
        <source>chiave RSA-1024</source>
        <translation>RSA-1024 key</translation>
    </message>
    <message>
        <source>carta scaduta</source>
        <translation>expired card</translation>
    </message>
    <message>
        <source>scade tra venti giorni</source>
        <translation>expires in twenty days</translation>
    </message>
    <message>
        <source>certificato scaduto, carta no</source>
        <translation>certificate expired, card not</translation>
    </message>
    <message>
        <source>certificato non ancora valido</source>
        <translation>certificate not valid yet</translation>
    </message>
    <message>
        <source>PIN mai ritirato</source>
        <translation>PIN never collected</translation>
    </message>
    <message>
        <source>resta un tentativo per il PIN</source>
        <translation>one try left for the PIN</translation>
    </message>
    <message>
        <source>PIN bloccato</source>
        <translation>PIN blocked</translation>
    </message>
    <message>
        <source>PIN e PUK bloccati</source>
        <translation>PIN and PUK blocked</translation>
    </message>
    <message>
        <source>non dice quanti tentativi restano</source>
        <translation>does not say how many tries are left</translation>
    </message>
    <message>
        <source>esce durante la firma</source>
        <translation>leaves while it signs</translation>
    </message>
    <message>
        <source>rifiuta gli APDU estesi, accetta quelli concatenati</source>
        <translation>refuses extended APDUs, takes command chaining</translation>
    </message>
    <message>
        <source>rifiuta ogni messaggio lungo: non può firmare</source>
        <translation>refuses every long message: cannot sign</translation>
    </message>
    <message>
        <source>lotto ACe 2025, chiave che ancora nessuno sa usare</source>
        <translation>lot ACe 2025, a key that nobody knows how to use yet</translation>
    </message>
    <message>
        <source>carta d&apos;impresa Infocamere 1204</source>
        <translation>business card Infocamere 1204</translation>
    </message>
    <message>
        <source>una carta di pagamento</source>
        <translation>a payment card</translation>
    </message>
    <message>
        <source>la SIM di un telefono</source>
        <translation>the SIM of a telephone</translation>
    </message>
    <message>
        <source>una carta d&apos;identità elettronica</source>
        <translation>an electronic identity card</translation>
    </message>
    <message>
        <source>un passaporto elettronico</source>
        <translation>an electronic passport</translation>
    </message>
    <message>
        <source>una tessera dei trasporti</source>
        <translation>a transport card</translation>
    </message>
    <message>
        <source>una tessera sanitaria presa senza contatti</source>
        <translation>a health card caught by radio</translation>
    </message>
</context>
<context>
    <name>quirks</name>
    <message>
        <source>lettura oltre la fine del file: outside6B00, warning6282, short9000, exact6Cxx, strict6B00</source>
        <translation>reading past the end of a file: outside6B00, warning6282, short9000, exact6Cxx, strict6B00</translation>
    </message>
    <message>
        <source>61xx e 6Cxx anche con T=1</source>
        <translation>61xx and 6Cxx with T=1 too</translation>
    </message>
    <message>
        <source>6E00 ai comandi concatenati (CLA 10)</source>
        <translation>6E00 to chained commands (CLA 10)</translation>
    </message>
    <message>
        <source>6700 agli APDU estesi</source>
        <translation>6700 to extended APDUs</translation>
    </message>
    <message>
        <source>6A86 a SELECT con P2 0C</source>
        <translation>6A86 to SELECT with P2 0C</translation>
    </message>
    <message>
        <source>FCI senza la dimensione del file</source>
        <translation>FCI without the size of the file</translation>
    </message>
    <message>
        <source>C_Carta contiene solo zeri</source>
        <translation>C_Carta holds only zeros</translation>
    </message>
    <message>
        <source>6300 invece di 63Cx per un PIN errato</source>
        <translation>6300 instead of 63Cx for a wrong PIN</translation>
    </message>
    <message>
        <source>un VERIFY senza dati costa un tentativo</source>
        <translation>a VERIFY without data costs a try</translation>
    </message>
    <message>
        <source>riferimenti accettati per il PIN: plain (10), withBit80 (90), both</source>
        <translation>PIN references accepted: plain (10), withBit80 (90), both</translation>
    </message>
    <message>
        <source>Dati_personali finisce dopo questo numero di byte</source>
        <translation>Dati_personali ends after this many bytes</translation>
    </message>
    <message>
        <source>byte senza senso, non zeri, dopo dati e certificato</source>
        <translation>rubbish, not zeros, after data and certificate</translation>
    </message>
    <message>
        <source>la carta esce dopo questo numero di APDU</source>
        <translation>the card leaves after this many APDUs</translation>
    </message>
    <message>
        <source>microsecondi di attesa per ogni byte trasmesso</source>
        <translation>microseconds to wait for each byte sent</translation>
    </message>
    <message>
        <source>nessuna risposta al reset: carta girata o chip sporco</source>
        <translation>no answer to reset: card upside down or dirty chip</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>Programma</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Sportello %1</source>
        <translation>Sportello %1</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Portale</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Nessuno: scrivilo nelle Impostazioni.</source>
        <translation>None: enter it in the settings.</translation>
    </message>
    <message>
        <source>Licenza</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>EUPL 1.2, software libero</source>
        <translation>EUPL 1.2, free software</translation>
    </message>
    <message>
        <source>Informazioni sulla versione</source>
        <translation>About this version</translation>
    </message>
</context>
<context>
    <name>ui::AccessPage</name>
    <message>
        <source>La tessera ti fa riconoscere dal servizio. Lasciala nel lettore.</source>
        <translation>The card identifies you to the service. Leave it in the reader.</translation>
    </message>
    <message>
        <source>Tessera riconosciuta</source>
        <translation>Card recognised</translation>
    </message>
    <message>
        <source>Aspetto la risposta del servizio…</source>
        <translation>Waiting for the service…</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Un altro programma sta lavorando con la tessera. Appena la lascia si va avanti. Se non vuoi aspettare, premi Annulla.</source>
        <translation>Another program is working with the card. We go on as soon as it lets go. If you do not want to wait, press Cancel.</translation>
    </message>
</context>
<context>
    <name>ui::AccessesPage</name>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Da guardare</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Mancano gli accessi più vecchi. Riprova più tardi.</source>
        <translation>The older accesses are missing. Try again later.</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>Save CSV</translation>
    </message>
    <message>
        <source>Salva JSON</source>
        <translation>Save JSON</translation>
    </message>
    <message>
        <source>Chi ti cura</source>
        <translation>Who treats you</translation>
    </message>
    <message>
        <source>Tu e chi agisce per te</source>
        <translation>You and who acts for you</translation>
    </message>
    <message>
        <source>Tutti</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Di chi mostrare gli accessi</source>
        <translation>Whose accesses to show</translation>
    </message>
    <message>
        <source>Solo da guardare</source>
        <translation>Only those to look at</translation>
    </message>
    <message>
        <source>Cerca una persona o una struttura</source>
        <translation>Search for a person or a facility</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Accessi dal giorno</source>
        <translation>Accesses from this day</translation>
    </message>
    <message>
        <source>Al</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Accessi fino al giorno</source>
        <translation>Accesses up to this day</translation>
    </message>
    <message>
        <source>Attendi…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Nessun accesso con questi filtri.</source>
        <translation>No access with these filters.</translation>
    </message>
    <message numerus="yes">
        <source>%n accesso/i</source>
        <translation>
            <numerusform>%n access</numerusform>
            <numerusform>%n accesses</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessi di chi ti cura</source>
        <translation>Accesses by who treats you</translation>
    </message>
    <message>
        <source>Accessi tuoi e di chi agisce per te</source>
        <translation>Accesses by you and who acts for you</translation>
    </message>
    <message>
        <source>Tutti gli accessi</source>
        <translation>All accesses</translation>
    </message>
    <message>
        <source>dal %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>al %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>solo quelli da guardare</source>
        <translation>only those to look at</translation>
    </message>
    <message>
        <source>con “%1”</source>
        <translation>with “%1”</translation>
    </message>
    <message>
        <source>File salvato.</source>
        <translation>File saved.</translation>
    </message>
    <message>
        <source>Registro degli accessi</source>
        <translation>Register of accesses</translation>
    </message>
</context>
<context>
    <name>ui::ActingBar</name>
    <message>
        <source>Cambia persona</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Torna a me stesso</source>
        <translation>Back to myself</translation>
    </message>
</context>
<context>
    <name>ui::ActingPage</name>
    <message>
        <source>Scegli di chi vuoi vedere i servizi. Puoi cambiare in ogni momento.</source>
        <translation>Choose whose services you want to see. You can change at any time.</translation>
    </message>
    <message>
        <source>Me stesso</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>Per chi vuoi operare?</source>
        <translation>Who do you want to act for?</translation>
    </message>
</context>
<context>
    <name>ui::ActingWords</name>
    <message>
        <source>dati personali</source>
        <translation>personal data</translation>
    </message>
    <message>
        <source>esenzioni</source>
        <translation>exemptions</translation>
    </message>
    <message>
        <source>Fascicolo Sanitario Elettronico</source>
        <translation>Electronic Health Record</translation>
    </message>
    <message>
        <source>prenotazioni</source>
        <translation>bookings</translation>
    </message>
    <message>
        <source>medico</source>
        <translation>doctor</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacy</translation>
    </message>
    <message>
        <source>meno di un anno</source>
        <translation>less than a year</translation>
    </message>
    <message numerus="yes">
        <source>%n anno/i</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>figlia minore, %1</source>
        <translation>daughter under age, %1</translation>
    </message>
    <message>
        <source>figlio minore, %1</source>
        <translation>son under age, %1</translation>
    </message>
    <message>
        <source>tutelata</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>tutelato</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>delegante</source>
        <translation>delegator</translation>
    </message>
    <message>
        <source>Stai operando per &lt;b&gt;%1&lt;/b&gt; (%2)</source>
        <translation>You are acting for &lt;b&gt;%1&lt;/b&gt; (%2)</translation>
    </message>
    <message>
        <source>Vale fino al %1.</source>
        <translation>Holds until %1.</translation>
    </message>
    <message>
        <source>Comprende: %1.</source>
        <translation>Covers: %1.</translation>
    </message>
</context>
<context>
    <name>ui::AdviceActions</name>
    <message>
        <source>Copia il comando</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Come si inserisce</source>
        <translation>How to insert it</translation>
    </message>
    <message>
        <source>Entra senza tessera</source>
        <translation>Enter without card</translation>
    </message>
    <message>
        <source>Come averne una nuova</source>
        <translation>How to get a new one</translation>
    </message>
    <message>
        <source>Sblocca il PIN</source>
        <translation>Unblock the PIN</translation>
    </message>
    <message>
        <source>Apri le Impostazioni</source>
        <translation>Open the Settings</translation>
    </message>
    <message>
        <source>Controlla di nuovo</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Usa l&apos;altro lettore</source>
        <translation>Use the other reader</translation>
    </message>
</context>
<context>
    <name>ui::AdviceCard</name>
    <message>
        <source>%1 I controlli ripartono da soli.</source>
        <translation>%1 The checks start again by themselves.</translation>
    </message>
    <message>
        <source>È tutto a posto</source>
        <translation>All is well</translation>
    </message>
    <message>
        <source>Puoi entrare con la tessera e il PIN.</source>
        <translation>You can enter with the card and the PIN.</translation>
    </message>
    <message>
        <source>Entra con la tessera</source>
        <translation>Log in with the card</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Ogni risultato compare appena c&apos;è.</source>
        <translation>Each result shows as soon as it is there.</translation>
    </message>
</context>
<context>
    <name>ui::AgendaModel</name>
    <message>
        <source>primo posto libero %1</source>
        <translation>first free place %1</translation>
    </message>
</context>
<context>
    <name>ui::AgendasPage</name>
    <message>
        <source>Prestazione</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Scegli la prestazione.</source>
        <translation>Choose the service.</translation>
    </message>
    <message>
        <source>Guarda chi offre una prestazione e quanto si aspetta. Non prenoti nulla.</source>
        <translation>See who offers a service and how long one waits. You book nothing.</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tutte</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nessuna</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Classe della ricetta</source>
        <translation>Class of the prescription</translation>
    </message>
    <message>
        <source>Strutture e primo posto libero</source>
        <translation>Facilities and first free place</translation>
    </message>
    <message>
        <source>Nessuna struttura trovata.</source>
        <translation>No facility found.</translation>
    </message>
    <message>
        <source>Prova un&apos;altra provincia, oppure tutte.</source>
        <translation>Try another province, or all of them.</translation>
    </message>
    <message>
        <source>Carico le prestazioni…</source>
        <translation>Loading the services…</translation>
    </message>
    <message>
        <source>Scegli la prestazione</source>
        <translation>Choose the service</translation>
    </message>
    <message>
        <source>Non conosciamo questo comune.</source>
        <translation>We do not know this municipality.</translation>
    </message>
    <message numerus="yes">
        <source>%n struttura/e, aggiornato alle %1.</source>
        <translation>
            <numerusform>%n facility, updated at %1.</numerusform>
            <numerusform>%n facilities, updated at %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consulta agende</source>
        <translation>View agendas</translation>
    </message>
    <message>
        <source>Vicino al comune di - facoltativo</source>
        <translation>Near the comune of - optional</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentCard</name>
    <message>
        <source>alle %1, oggi</source>
        <translation>at %1, today</translation>
    </message>
    <message>
        <source>alle %1, domani</source>
        <translation>at %1, tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>alle %1, fra %n giorni</source>
        <translation>
            <numerusform>at %1, in %n day</numerusform>
            <numerusform>at %1, in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Prossimo appuntamento</source>
        <translation>Next appointment</translation>
    </message>
    <message>
        <source>Apri l&apos;appuntamento</source>
        <translation>Open the appointment</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentFacts</name>
    <message>
        <source>%1, da pagare</source>
        <translation>%1, to be paid</translation>
    </message>
    <message>
        <source>Codice della prenotazione</source>
        <translation>Booking code</translation>
    </message>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Prestazione</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Presidio</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telefono della struttura</source>
        <translation>Telephone of the facility</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Quesito diagnostico</source>
        <translation>Diagnostic question</translation>
    </message>
    <message>
        <source>Come prepararti</source>
        <translation>How to prepare</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Puoi disdire senza pagare</source>
        <translation>You can cancel without paying</translation>
    </message>
    <message>
        <source>Codice della ricetta</source>
        <translation>Code of the prescription</translation>
    </message>
    <message>
        <source>Il tuo recapito</source>
        <translation>Your telephone</translation>
    </message>
    <message>
        <source>Appuntamento</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dettagli</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>File per il calendario salvato.</source>
        <translation>Calendar file saved.</translation>
    </message>
    <message>
        <source>Avviso pagoPA</source>
        <translation>pagoPA notice</translation>
    </message>
    <message>
        <source>Importo dell&apos;avviso</source>
        <translation>Amount of the notice</translation>
    </message>
    <message>
        <source>Da pagare entro</source>
        <translation>To be paid by</translation>
    </message>
    <message>
        <source>Ente a cui si paga</source>
        <translation>To whom it is paid</translation>
    </message>
    <message>
        <source>%1, codice fiscale %2</source>
        <translation>%1, tax code %2</translation>
    </message>
    <message>
        <source>Come si paga</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Con il numero dell&apos;avviso: dalla tua banca, in posta, dal tabaccaio o con un&apos;app. Qui non paghi nulla.</source>
        <translation>With the number of the notice: at your bank, at the post office, at a tobacconist&apos;s or with an app. You pay nothing here.</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentModel</name>
    <message>
        <source>Prossimi</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Passati</source>
        <translation>Past</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentPage</name>
    <message>
        <source>Appuntamento</source>
        <translation>Appointment</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentView</name>
    <message>
        <source>Sposta</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Salva nel calendario</source>
        <translation>Save to calendar</translation>
    </message>
    <message>
        <source>Annulla appuntamento</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <source>Chiedi di nuovo al portale</source>
        <translation>Ask the portal again</translation>
    </message>
    <message>
        <source>&lt;b&gt;L&apos;annullamento non è riuscito: l&apos;appuntamento vale ancora.&lt;/b&gt; Puoi riprovare.</source>
        <translation>&lt;b&gt;It was not cancelled: the appointment still holds.&lt;/b&gt; You can try again.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non sappiamo ancora se l&apos;appuntamento è annullato.&lt;/b&gt;</source>
        <translation>&lt;b&gt;We do not know yet whether the appointment is cancelled.&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>ui::AppointmentsPage</name>
    <message>
        <source>Per vedere i tuoi appuntamenti devi entrare.</source>
        <translation>Log in to see your appointments.</translation>
    </message>
    <message>
        <source>Basta la password. Per spostarli o annullarli serve anche il codice via SMS, o la tessera.</source>
        <translation>The password is enough. To move or cancel them you also need the code by SMS, or the card.</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Non hai appuntamenti.</source>
        <translation>You have no appointments.</translation>
    </message>
    <message>
        <source>Quando prenoti una visita o un esame lo trovi qui.</source>
        <translation>When you book a visit or an exam you find it here.</translation>
    </message>
    <message>
        <source>Appuntamenti</source>
        <translation>Appointments</translation>
    </message>
</context>
<context>
    <name>ui::AskCard</name>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::AssociatesCard</name>
    <message>
        <source>Medici Associati</source>
        <translation>Associated doctors</translation>
    </message>
    <message>
        <source>Numero assistiti in carico: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Number of patients: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Posti disponibili: %1</source>
        <translation>Places available: %1</translation>
    </message>
    <message>
        <source>tel. %1</source>
        <translation>tel. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n medico/i</source>
        <translation>
            <numerusform>%n doctor</numerusform>
            <numerusform>%n doctors</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Chiudi l&apos;elenco dei medici associati</source>
        <translation>Close the list of associated doctors</translation>
    </message>
    <message>
        <source>Mostra i medici associati</source>
        <translation>Show the associated doctors</translation>
    </message>
</context>
<context>
    <name>ui::BackBar</name>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ui::BookPage</name>
    <message>
        <source>Guarda com&apos;è andata</source>
        <translation>See what came of it</translation>
    </message>
    <message>
        <source>Con una delle tue ricette</source>
        <translation>With one of your prescriptions</translation>
    </message>
    <message>
        <source>SERVE UN ACCESSO PIÙ SICURO</source>
        <translation>A SAFER LOGIN IS NEEDED</translation>
    </message>
    <message>
        <source>CON ACCESSO</source>
        <translation>WITH LOGIN</translation>
    </message>
    <message>
        <source>Entra con la tessera, o con password e codice SMS. Scegli la ricetta da prenotare fra quelle del tuo Fascicolo.</source>
        <translation>Log in with the card, or with password and SMS code. Choose the prescription to book among those of your record.</translation>
    </message>
    <message>
        <source>Accedi per prenotare</source>
        <translation>Log in to book</translation>
    </message>
    <message>
        <source>Senza accedere</source>
        <translation>Without logging in</translation>
    </message>
    <message>
        <source>CON CODICE FISCALE, TESSERA E CODICE IUP</source>
        <translation>WITH CODICE FISCALE, CARD AND IUP CODE</translation>
    </message>
    <message>
        <source>Servono il codice fiscale, il numero di identificazione della tua CRS o TS-CNS e il codice IUP della ricetta.</source>
        <translation>You need your codice fiscale, the identification number of your CRS or TS-CNS and the IUP code of the prescription.</translation>
    </message>
    <message>
        <source>Prenota senza accedere</source>
        <translation>Book without logging in</translation>
    </message>
    <message>
        <source>Scegli la ricetta da prenotare</source>
        <translation>Choose the prescription to book</translation>
    </message>
    <message>
        <source>Ricette che puoi prenotare</source>
        <translation>Prescriptions you can book</translation>
    </message>
    <message>
        <source>Non hai ricette da prenotare.</source>
        <translation>You have no prescriptions to book.</translation>
    </message>
    <message>
        <source>Qui trovi le ricette per visite ed esami che non hai ancora prenotato.</source>
        <translation>Here you find prescriptions for visits and exams that you have not booked yet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Una prenotazione è rimasta in sospeso.&lt;/b&gt;</source>
        <translation>&lt;b&gt;A booking was left open.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Prenotazioni</source>
        <translation>Bookings</translation>
    </message>
</context>
<context>
    <name>ui::BookedPage</name>
    <message>
        <source>Sei prenotato</source>
        <translation>You are booked</translation>
    </message>
    <message>
        <source>Abbiamo spostato l&apos;appuntamento. Quello di prima non vale più.</source>
        <translation>We have moved the appointment. The one before no longer holds.</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Salva nel calendario</source>
        <translation>Save to calendar</translation>
    </message>
    <message>
        <source>Prenotazione confermata</source>
        <translation>Booking confirmed</translation>
    </message>
</context>
<context>
    <name>ui::BookingHeader</name>
    <message>
        <source>Effettua prenotazioni</source>
        <translation>Make bookings</translation>
    </message>
    <message>
        <source>Sezioni delle prenotazioni</source>
        <translation>Sections of the bookings</translation>
    </message>
</context>
<context>
    <name>ui::BookingSections</name>
    <message>
        <source>PRENOTA</source>
        <translation>BOOK</translation>
    </message>
    <message>
        <source>Prenota</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>CONSULTA/ANNULLA APPUNTAMENTI</source>
        <translation>VIEW/CANCEL APPOINTMENTS</translation>
    </message>
    <message>
        <source>Consulta o annulla appuntamenti</source>
        <translation>View or cancel appointments</translation>
    </message>
    <message>
        <source>CONSULTA AGENDE</source>
        <translation>VIEW AGENDAS</translation>
    </message>
    <message>
        <source>Consulta agende</source>
        <translation>View agendas</translation>
    </message>
</context>
<context>
    <name>ui::BookingSteps</name>
    <message>
        <source>SERVIZI SOCIO-SANITARI · PRENOTAZIONI</source>
        <translation>HEALTH AND SOCIAL SERVICES · BOOKINGS</translation>
    </message>
    <message>
        <source>Ricetta</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Riepilogo</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Giorno e ora</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Fatto</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ui::BookingWords</name>
    <message>
        <source>niente</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>nessun posto libero</source>
        <translation>no free place</translation>
    </message>
    <message>
        <source>oggi</source>
        <translation>today</translation>
    </message>
    <message>
        <source>domani</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>tra %n giorno/i</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ore %2</source>
        <comment>lunedì 23 novembre 2026, ore 9.40</comment>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>fino al %1, ore %2</source>
        <translation>until %1, at %2</translation>
    </message>
    <message>
        <source>Non ancora confermato</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>Confermato</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Eseguito</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Non presentato</source>
        <translation>Not attended</translation>
    </message>
    <message>
        <source>Stato non noto</source>
        <translation>State not known</translation>
    </message>
</context>
<context>
    <name>ui::Booklet</name>
    <message>
        <source>Fascicolo Sanitario Elettronico</source>
        <translation>Electronic Health Record</translation>
    </message>
    <message>
        <source>Documenti scelti e stampati</source>
        <translation>Documents chosen and printed</translation>
    </message>
    <message>
        <source>Codice fiscale: %1</source>
        <translation>Tax code: %1</translation>
    </message>
    <message>
        <source>Stampato il %1</source>
        <translation>Printed on %1</translation>
    </message>
    <message numerus="yes">
        <source>Contiene %n documento/i.</source>
        <translation>
            <numerusform>Contains %n document.</numerusform>
            <numerusform>Contains %n documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Pagina</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>ui::BookletMaker</name>
    <message>
        <source>Non stampato: non si riesce a leggerlo.</source>
        <translation>Not printed: it cannot be read.</translation>
    </message>
    <message>
        <source>Non stampato: %1</source>
        <translation>Not printed: %1</translation>
    </message>
    <message>
        <source>Fascicolo Sanitario Elettronico</source>
        <translation>Electronic Health Record</translation>
    </message>
</context>
<context>
    <name>ui::BookletPage</name>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Hai annullato la stampa.</source>
        <translation>You cancelled the print.</translation>
    </message>
    <message>
        <source>Scegli i documenti: li stampi tutti insieme, con una copertina, un indice e le pagine numerate.</source>
        <translation>Choose the documents: you print them all together, with a cover, an index and numbered pages.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non hai scelto nessun documento.&lt;/b&gt; Spunta quelli che vuoi nell&apos;elenco.</source>
        <translation>&lt;b&gt;You have not chosen any document.&lt;/b&gt; Tick those you want in the list.</translation>
    </message>
    <message>
        <source>Preparo il documento %1 di %2…</source>
        <translation>Preparing document %1 of %2…</translation>
    </message>
    <message>
        <source>Stampo la pagina %1 di %2…</source>
        <translation>Printing page %1 of %2…</translation>
    </message>
    <message>
        <source>Stampa inviata, con tutti i documenti scelti.</source>
        <translation>Sent to the printer, with all documents chosen.</translation>
    </message>
    <message numerus="yes">
        <source>Stampa inviata. &lt;b&gt;%n documento/i manca/mancano&lt;/b&gt;: l&apos;indice dice perché.</source>
        <translation>
            <numerusform>Sent to the printer. &lt;b&gt;%n document is missing&lt;/b&gt;: the index says why.</numerusform>
            <numerusform>Sent to the printer. &lt;b&gt;%n documents are missing&lt;/b&gt;: the index says why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fascicolo da stampare</source>
        <translation>Record to print</translation>
    </message>
</context>
<context>
    <name>ui::Brand</name>
    <message>
        <source>SERVIZI SOCIO-SANITARI</source>
        <translation>HEALTH AND SOCIAL CARE</translation>
    </message>
</context>
<context>
    <name>ui::Button</name>
    <message>
        <source>Attendi…</source>
        <translation>Please wait…</translation>
    </message>
</context>
<context>
    <name>ui::CancelQuestion</name>
    <message>
        <source>Non paghi nulla: puoi disdire %1.</source>
        <translation>You pay nothing: you can cancel %1.</translation>
    </message>
    <message>
        <source>È tardi per disdire senza pagare. Devi pagare il ticket, anche se sei esente.</source>
        <translation>It is too late to cancel without paying. You have to pay the ticket, even if you are exempt.</translation>
    </message>
    <message>
        <source>Sono %1.</source>
        <translation>It is %1.</translation>
    </message>
    <message>
        <source>Manca meno di un&apos;ora. Non si può più fare online: chiama la struttura.</source>
        <translation>It is less than an hour away. It can no longer be done online: call the facility.</translation>
    </message>
    <message>
        <source>Tieni l&apos;appuntamento</source>
        <translation>Keep the appointment</translation>
    </message>
    <message>
        <source>Vuoi annullare questo appuntamento?</source>
        <translation>Do you want to cancel this appointment?</translation>
    </message>
    <message>
        <source>Vuoi spostare questo appuntamento?</source>
        <translation>Do you want to move this appointment?</translation>
    </message>
    <message>
        <source>Il posto torna libero. Con la ricetta puoi prenotare di nuovo.</source>
        <translation>The place is free again. You can book again with the prescription.</translation>
    </message>
    <message>
        <source>Resta valido finché non confermi quello nuovo.</source>
        <translation>It holds until you confirm the new one.</translation>
    </message>
    <message>
        <source>Annulla l&apos;appuntamento</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Cerca un altro posto</source>
        <translation>Look for another place</translation>
    </message>
</context>
<context>
    <name>ui::CardHolderBox</name>
    <message>
        <source>CRS o TS-CNS, scade il %1</source>
        <translation>CRS or TS-CNS, expires on %1</translation>
    </message>
</context>
<context>
    <name>ui::CardMethod</name>
    <message>
        <source>ACCEDI</source>
        <translation>ENTER</translation>
    </message>
    <message>
        <source>Accedi con la tessera e il PIN</source>
        <translation>Enter with card and PIN</translation>
    </message>
    <message>
        <source>Con la tessera e il PIN</source>
        <translation>With card and PIN</translation>
    </message>
    <message>
        <source>AUTENTICAZIONE CON CRS, LETTORE DI SMARTCARD E PIN</source>
        <translation>LOGIN WITH CRS, SMART CARD READER AND PIN</translation>
    </message>
    <message>
        <source>È disponibile solo se hai un lettore di smartcard e il codice PIN della tua CRS.</source>
        <translation>Available only if you have a smart card reader and the PIN of your CRS.</translation>
    </message>
    <message>
        <source>Apre tutti i servizi</source>
        <translation>Opens all services</translation>
    </message>
    <message>
        <source>Serve per cambiare medico</source>
        <translation>Needed to change doctor</translation>
    </message>
    <message>
        <source>Nessun programma da installare</source>
        <translation>Nothing to install</translation>
    </message>
</context>
<context>
    <name>ui::CardNumberEdit</name>
    <message>
        <source>Scrivi le ultime 10 cifre del numero della tessera.</source>
        <translation>Write the last 10 digits of the card number.</translation>
    </message>
    <message>
        <source>Il numero inserito è di una tessera di un&apos;altra Regione.</source>
        <translation>The number you entered belongs to a card of another region.</translation>
    </message>
    <message>
        <source>Questo numero non esiste. Copialo dal retro della tessera.</source>
        <translation>This number does not exist. Copy it from the back of the card.</translation>
    </message>
    <message>
        <source>Per prenotare con un codice fiscale provvisorio chiama il Numero Verde 800.030.606.</source>
        <translation>To book with a provisional codice fiscale call Numero Verde 800.030.606.</translation>
    </message>
    <message>
        <source>Le cifre sono troppe. Scrivi solo le ultime 10.</source>
        <translation>These are too many digits. Write only the last 10.</translation>
    </message>
    <message numerus="yes">
        <source>Servono 10 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>10 digits are needed: you wrote %n.</numerusform>
            <numerusform>10 digits are needed: you wrote %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardPage</name>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Entra senza tessera</source>
        <translation>Enter without card</translation>
    </message>
    <message>
        <source>Non succede niente? &lt;a href=&quot;diagnosis&quot;&gt;Apri la Diagnosi&lt;/a&gt;</source>
        <translation>Nothing happens? &lt;a href=&quot;diagnosis&quot;&gt;Open the diagnosis&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Come averne una nuova</source>
        <translation>How to get a new one</translation>
    </message>
    <message>
        <source>Lettore collegato</source>
        <translation>Reader connected</translation>
    </message>
    <message>
        <source>Aspetto il lettore…</source>
        <translation>Waiting for the reader…</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Vuoi solo vedere i dati o cambiare il PIN? &lt;a href=&quot;card&quot;&gt;Apri La tua tessera&lt;/a&gt;</source>
        <translation>Only want to see the data or change the PIN? &lt;a href=&quot;card&quot;&gt;Open Your card&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>ui::CardPages</name>
    <message>
        <source>Cambia il PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Sblocca con il PUK</source>
        <translation>Unblock with the PUK</translation>
    </message>
</context>
<context>
    <name>ui::CardScene</name>
    <message>
        <source>Disegno: il lettore non è collegato</source>
        <translation>Picture: the reader is not connected</translation>
    </message>
    <message>
        <source>Disegno: la tessera entra nel lettore con il chip in basso</source>
        <translation>Picture: the card goes into the reader, chip first</translation>
    </message>
    <message>
        <source>Disegno: la tessera è nel lettore e viene letta</source>
        <translation>Picture: the card is in the reader and is being read</translation>
    </message>
    <message>
        <source>Disegno: la tessera è girata al contrario</source>
        <translation>Picture: the card is upside down</translation>
    </message>
    <message>
        <source>Disegno: la tessera non va bene per entrare</source>
        <translation>Picture: the card cannot be used to enter</translation>
    </message>
    <message>
        <source>Disegno: la tessera è scaduta</source>
        <translation>Picture: the card has expired</translation>
    </message>
    <message>
        <source>Disegno: il PIN è errato</source>
        <translation>Picture: the PIN is wrong</translation>
    </message>
    <message>
        <source>Disegno: il PIN è bloccato</source>
        <translation>Picture: the PIN is blocked</translation>
    </message>
    <message>
        <source>Disegno: la tessera è fuori dal lettore</source>
        <translation>Picture: the card is out of the reader</translation>
    </message>
    <message>
        <source>Disegno: la tessera è nel lettore ed è a posto</source>
        <translation>Picture: the card is in the reader and is fine</translation>
    </message>
    <message>
        <source>Disegno: la tessera è nel lettore e scade fra poco</source>
        <translation>Picture: the card is in the reader and expires soon</translation>
    </message>
</context>
<context>
    <name>ui::CardWords</name>
    <message>
        <source>Il computer non permette di usare il lettore.</source>
        <translation>The computer does not allow the reader to be used.</translation>
    </message>
    <message>
        <source>Chiedi il permesso a chi gestisce il computer.</source>
        <translation>Ask whoever manages the computer for permission.</translation>
    </message>
    <message>
        <source>Il servizio delle smart card non è attivo.</source>
        <translation>The smart card service is not running.</translation>
    </message>
    <message>
        <source>Avvia il servizio PC/SC del computer. La pagina va avanti da sola.</source>
        <translation>Start the PC/SC service of the computer. The page goes on by itself.</translation>
    </message>
    <message>
        <source>Collega il lettore di smart card.</source>
        <translation>Connect the smart card reader.</translation>
    </message>
    <message>
        <source>Inserisci il cavo in una porta USB. La pagina va avanti da sola.</source>
        <translation>Plug the cable into a USB port. The page goes on by itself.</translation>
    </message>
    <message>
        <source>La carta è scaduta il %1.</source>
        <translation>The card expired on %1.</translation>
    </message>
    <message>
        <source>Vale ancora come codice fiscale, non per entrare qui.</source>
        <translation>It is still valid as a tax code card, not to enter here.</translation>
    </message>
    <message>
        <source>Questa carta ha una chiave troppo corta per l&apos;accesso.</source>
        <translation>The key of this card is too short for login.</translation>
    </message>
    <message>
        <source>È di un tipo vecchio: chiedi una tessera nuova.</source>
        <translation>It is of an old kind: ask for a new card.</translation>
    </message>
    <message>
        <source>Questa carta non ha un certificato per l&apos;accesso.</source>
        <translation>This card has no certificate for login.</translation>
    </message>
    <message>
        <source>Alcune tessere nuove non hanno il chip. Puoi entrare con password e codice SMS.</source>
        <translation>Some new cards have no chip. You can enter with password and SMS code.</translation>
    </message>
    <message>
        <source>Questa carta non è una CRS o una TS-CNS.</source>
        <translation>This card is not a CRS or TS-CNS.</translation>
    </message>
    <message>
        <source>Togli la carta e inserisci la tua tessera sanitaria con il chip.</source>
        <translation>Take it out and insert your health card with the chip.</translation>
    </message>
    <message>
        <source>La carta inserita non è riconosciuta. Controlla il verso: il chip va verso l&apos;alto.</source>
        <translation>The card is not recognised. Check which way round it is: the chip faces up.</translation>
    </message>
    <message>
        <source>Togli la tessera, girala e inseriscila di nuovo.</source>
        <translation>Take the card out, turn it round and insert it again.</translation>
    </message>
    <message>
        <source>Un altro programma sta usando la carta.</source>
        <translation>Another program is using the card.</translation>
    </message>
    <message>
        <source>Il lettore o la carta non rispondono.</source>
        <translation>Reader or card do not answer.</translation>
    </message>
    <message>
        <source>Togli la tessera, pulisci il chip con un panno asciutto e inseriscila di nuovo.</source>
        <translation>Take the card out, clean the chip with a dry cloth and insert it again.</translation>
    </message>
    <message>
        <source>Inserisci la tua CRS o TS-CNS nel lettore.</source>
        <translation>Insert your CRS or TS-CNS into the reader.</translation>
    </message>
    <message>
        <source>Il chip va verso l&apos;alto, dalla parte della fessura. Spingi la tessera finché si ferma.</source>
        <translation>The chip faces up, on the side of the slot. Push the card until it stops.</translation>
    </message>
    <message>
        <source>Leggo la tessera…</source>
        <translation>Reading the card…</translation>
    </message>
    <message>
        <source>Lasciala nel lettore.</source>
        <translation>Leave it in the reader.</translation>
    </message>
    <message>
        <source>Tessera riconosciuta.</source>
        <translation>Card recognised.</translation>
    </message>
    <message>
        <source>Ora serve il PIN.</source>
        <translation>Now the PIN is needed.</translation>
    </message>
    <message>
        <source>La carta è stata tolta.</source>
        <translation>The card was taken out.</translation>
    </message>
    <message>
        <source>Inseriscila di nuovo per continuare.</source>
        <translation>Insert it again to go on.</translation>
    </message>
    <message>
        <source>Tessera riconosciuta</source>
        <translation>Card recognised</translation>
    </message>
    <message>
        <source>La carta non risponde</source>
        <translation>The card does not answer</translation>
    </message>
    <message>
        <source>Con questa carta non puoi entrare</source>
        <translation>You cannot enter with this card</translation>
    </message>
    <message>
        <source>Aspetto la tessera…</source>
        <translation>Waiting for the card…</translation>
    </message>
    <message>
        <source>Lettore collegato.
Inserisci la tessera.</source>
        <translation>Reader connected.
Insert the card.</translation>
    </message>
    <message>
        <source>Tessera riconosciuta.
Premi ACCEDI.</source>
        <translation>Card recognised.
Press ENTER.</translation>
    </message>
    <message>
        <source>Con questo modello di tessera non si può ancora entrare.</source>
        <translation>You cannot log in with this model of card yet.</translation>
    </message>
    <message>
        <source>È una %1. La leggiamo, ma non sappiamo usarne la chiave. Puoi entrare con password e codice SMS.</source>
        <translation>It is a %1. We can read it, but do not know how to use its key. You can log in with password and SMS code.</translation>
    </message>
    <message>
        <source>Spingi la tessera nella fessura del lettore.</source>
        <translation>Push the card into the slot of the reader.</translation>
    </message>
    <message>
        <source>Il lettore l&apos;ha sentita senza contatto, e così non si può entrare. Se è la tua tessera sanitaria, spingila finché si ferma.</source>
        <translation>The reader noticed it without contact, and that is not enough to log in. If it is your health card, push it in until it stops.</translation>
    </message>
    <message>
        <source>Sembra un&apos;altra carta: %1. Togli questa e inserisci la tua tessera sanitaria con il chip.</source>
        <translation>It looks like another card: %1. Take it out and insert your health card with the chip.</translation>
    </message>
    <message>
        <source>Un altro programma ha interrotto la lettura della carta.</source>
        <translation>Another program interrupted the reading of the card.</translation>
    </message>
    <message>
        <source>Riprovo finché ci riesco. Se continua, chiudi gli altri programmi che usano la carta.</source>
        <translation>I keep trying until it works. If it goes on, close the other programs that use the card.</translation>
    </message>
    <message>
        <source>Chiudi l&apos;altro programma, per esempio il browser: appena lascia la carta la pagina va avanti da sola.</source>
        <translation>Close the other program, for example the browser: as soon as it lets go of the card the page goes on by itself.</translation>
    </message>
    <message>
        <source>È di %1. Lasciala nel lettore.</source>
        <translation>It belongs to %1. Leave it in the reader.</translation>
    </message>
    <message>
        <source>Aspetto che la carta sia libera…</source>
        <translation>Waiting for the card to be free…</translation>
    </message>
    <message>
        <source>La carta non è nella fessura</source>
        <translation>The card is not in the slot</translation>
    </message>
    <message>
        <source>Un altro programma sta lavorando con la tessera.</source>
        <translation>Another program is working with the card.</translation>
    </message>
    <message>
        <source>Appena la lascia, la pagina va avanti da sola. Se non vuoi aspettare, premi Annulla.</source>
        <translation>As soon as it lets go, the page goes on by itself. If you do not want to wait, press Cancel.</translation>
    </message>
    <message>
        <source>Il servizio delle smart card non risponde.</source>
        <translation>The smart card service does not answer.</translation>
    </message>
    <message>
        <source>Riavvia il servizio PC/SC del computer. La pagina va avanti da sola.</source>
        <translation>Restart the computer&apos;s PC/SC service. The page goes on by itself.</translation>
    </message>
    <message>
        <source>Il certificato della tessera non è ancora valido.</source>
        <translation>The card&apos;s certificate is not valid yet.</translation>
    </message>
    <message>
        <source>Controlla la data e l&apos;ora del computer.</source>
        <translation>Check the date and time of the computer.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message>
        <source>Stampa il certificato</source>
        <translation>Print the certificate</translation>
    </message>
    <message>
        <source>Salva il PDF</source>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>Salva il PDF del certificato</source>
        <translation>Save the PDF of the certificate</translation>
    </message>
    <message>
        <source>Certificato vaccinale</source>
        <translation>Vaccination certificate</translation>
    </message>
    <message>
        <source>Lo firma il centro vaccinale. È valido per gli adempimenti scolastici.</source>
        <translation>The vaccination centre signs it. Schools accept it as proof.</translation>
    </message>
    <message>
        <source>PDF salvato.</source>
        <translation>PDF saved.</translation>
    </message>
</context>
<context>
    <name>ui::CertifyPage</name>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Autocertificazione dell&apos;esenzione</source>
        <translation>Self-certification of the exemption</translation>
    </message>
</context>
<context>
    <name>ui::CertifyStep</name>
    <message>
        <source>Avanti</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ui::CertifyWords</name>
    <message>
        <source>Per chi</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reddito</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Condizioni</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Riepilogo</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>ui::ChangeBox</name>
    <message>
        <source>Da qui puoi cambiare il pediatra di %1 (per esempio se andate a vivere in un&apos;altra zona o città).</source>
        <translation>Here you can change the paediatrician of %1 (for example if you move to another area or town).</translation>
    </message>
    <message>
        <source>Da qui puoi cambiare il medico di base di %1 (per esempio se va a vivere in un&apos;altra zona o città).</source>
        <translation>Here you can change the family doctor of %1 (for example after a move to another area or town).</translation>
    </message>
    <message>
        <source>Da qui puoi cambiare il tuo medico di base (per esempio se vai a vivere in un&apos;altra zona o città).</source>
        <translation>Here you can change your family doctor (for example if you move to another area or town).</translation>
    </message>
    <message>
        <source>Cambia Pediatra</source>
        <translation>Change paediatrician</translation>
    </message>
    <message>
        <source>Cambia Medico</source>
        <translation>Change doctor</translation>
    </message>
    <message>
        <source>Scegli o cambia il pediatra</source>
        <translation>Choose or change the paediatrician</translation>
    </message>
    <message>
        <source>Scegli o cambia il medico di base</source>
        <translation>Choose or change the family doctor</translation>
    </message>
    <message>
        <source>&lt;b&gt;ATTENZIONE:&lt;/b&gt; per proseguire assicurati di aver inserito la tua CRS nel lettore di smart card e di avere a portata di mano il tuo PIN.</source>
        <translation>&lt;b&gt;NOTE:&lt;/b&gt; to go on, make sure that your CRS is in the smart card reader and that you have your PIN at hand.</translation>
    </message>
    <message>
        <source>Scelta e revoca (serve anche il PIN)</source>
        <translation>Choice and change (the PIN is needed, too)</translation>
    </message>
    <message>
        <source>Clicca qui per maggiori informazioni.</source>
        <translation>Click here for more information.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeCards</name>
    <message>
        <source>IL MEDICO DI ADESSO</source>
        <translation>THE DOCTOR OF NOW</translation>
    </message>
    <message>
        <source>IL MEDICO CHE LASCI</source>
        <translation>THE DOCTOR YOU LEAVE</translation>
    </message>
    <message>
        <source>Nessuno</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>fino alla risposta, e poi se è no</source>
        <translation>until the answer, and after it if it is no</translation>
    </message>
    <message>
        <source>fino a oggi, %1</source>
        <translation>until today, %1</translation>
    </message>
    <message>
        <source>IL MEDICO CHE CHIEDI</source>
        <translation>THE DOCTOR YOU ASK FOR</translation>
    </message>
    <message>
        <source>IL NUOVO MEDICO</source>
        <translation>THE NEW DOCTOR</translation>
    </message>
    <message>
        <source>Posti disponibili: %1</source>
        <translation>Places available: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChildrenPanel</name>
    <message>
        <source>Il pediatra si sceglie per un figlio</source>
        <translation>A paediatrician is chosen for a child</translation>
    </message>
    <message>
        <source>Qui vedi il pediatra dei figli da 0 a 14 anni per cui puoi operare. Adesso non ce ne sono. Se tuo figlio manca, chiedi allo sportello della tua ASST.</source>
        <translation>Here you see the paediatrician of the children from 0 to 14 that you can act for. There are none now. If your child is missing, ask at the counter of your ASST.</translation>
    </message>
    <message>
        <source>Scegli il figlio: vedrai il suo pediatra e potrai cambiarlo.</source>
        <translation>Choose the child: you will see the paediatrician and can change to another.</translation>
    </message>
</context>
<context>
    <name>ui::ChoicePage</name>
    <message>
        <source>Come vuoi entrare?</source>
        <translation>How do you want to log in?</translation>
    </message>
</context>
<context>
    <name>ui::ChoicePages</name>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Scegli</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Conferma con il PIN</source>
        <translation>Confirm with the PIN</translation>
    </message>
    <message>
        <source>Fatto</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>SERVIZI SOCIO-SANITARI · IL TUO MEDICO</source>
        <translation>HEALTH AND SOCIAL SERVICES · YOUR DOCTOR</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceStatus</name>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Il medico resta %1.</source>
        <translation>The doctor is still %1.</translation>
    </message>
    <message>
        <source>Non c&apos;è ancora nessun medico.</source>
        <translation>There is no doctor yet.</translation>
    </message>
    <message>
        <source>La tessera firma il testo. Lasciala nel lettore.</source>
        <translation>The card signs the text. Leave it in the reader.</translation>
    </message>
    <message>
        <source>Invio la richiesta al portale…</source>
        <translation>Sending the request to the portal…</translation>
    </message>
    <message>
        <source>&lt;b&gt;La risposta non è arrivata.&lt;/b&gt; Chiedo al portale che cosa vale adesso…</source>
        <translation>&lt;b&gt;The answer did not come.&lt;/b&gt; Asking the portal what holds now…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non sappiamo ancora se la richiesta è arrivata.&lt;/b&gt; %1 Non farne un&apos;altra: chiedi di nuovo al portale.</source>
        <translation>&lt;b&gt;We do not know yet whether the request arrived.&lt;/b&gt; %1 Do not make another one: ask the portal again.</translation>
    </message>
    <message>
        <source>Chiedi di nuovo al portale</source>
        <translation>Ask the portal again</translation>
    </message>
    <message>
        <source>&lt;b&gt;La richiesta non è arrivata.&lt;/b&gt; %1 Così dice il portale alle %2.</source>
        <translation>&lt;b&gt;The request did not arrive.&lt;/b&gt; %1 So the portal says at %2.</translation>
    </message>
    <message>
        <source>Invia di nuovo</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Ricomincia la conferma</source>
        <translation>Start the confirmation again</translation>
    </message>
    <message>
        <source>&lt;b&gt;Il portale non lo fa.&lt;/b&gt; %1 %2</source>
        <translation>&lt;b&gt;The portal does not do it.&lt;/b&gt; %1 %2</translation>
    </message>
    <message>
        <source>Torna all&apos;elenco</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>ui::ClosedPage</name>
    <message>
        <source>Torna alla home</source>
        <translation>Back to home</translation>
    </message>
    <message>
        <source>Torna a me stesso</source>
        <translation>Back to myself</translation>
    </message>
    <message>
        <source>I consensi di %1 li decide solo l&apos;interessato.</source>
        <translation>The consents of %1 are decided by that person only.</translation>
    </message>
    <message>
        <source>Con una delega non vedi la privacy di un altro e non la cambi.</source>
        <translation>With a delegation you neither see nor change somebody else&apos;s privacy.</translation>
    </message>
    <message>
        <source>La delega di %1 non comprende questo servizio.</source>
        <translation>The delegation by %1 does not cover this service.</translation>
    </message>
    <message>
        <source>Una delega più ampia si firma allo sportello della ASST.</source>
        <translation>A wider delegation is signed at a counter of the ASST.</translation>
    </message>
    <message>
        <source>Comprende: %1. Una delega più ampia si firma allo sportello della ASST.</source>
        <translation>It covers: %1. A wider delegation is signed at a counter of the ASST.</translation>
    </message>
</context>
<context>
    <name>ui::CodeEdit</name>
    <message>
        <source>Codice usa e getta</source>
        <translation>One-time code</translation>
    </message>
</context>
<context>
    <name>ui::CodePage</name>
    <message>
        <source>Digita qui il &quot;codice usa e getta&quot; che hai ricevuto:</source>
        <translation>Type here the &quot;one-time code&quot; you received:</translation>
    </message>
    <message>
        <source>La password è stata modificata.</source>
        <translation>The password was changed.</translation>
    </message>
    <message>
        <source>Il servizio cui stavi per accedere richiede un ulteriore meccanismo di autenticazione basato su un &quot;codice usa e getta&quot;, che ti è stato inviato via sms al numero che hai comunicato in fase di adesione.</source>
        <translation>The service you are about to use asks for one more proof of who you are: a &quot;one-time code&quot;, which was sent by SMS to the number you gave when you signed up.</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Non hai ricevuto l&apos;SMS?</source>
        <translation>Did the SMS not arrive?</translation>
    </message>
    <message>
        <source>Il numero è cambiato?</source>
        <translation>Has your number changed?</translation>
    </message>
    <message>
        <source>Scrivi il codice che hai ricevuto.</source>
        <translation>Write the code you received.</translation>
    </message>
    <message numerus="yes">
        <source>Il codice ha 8 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>The code has 8 digits: you wrote %n.</numerusform>
            <numerusform>The code has 8 digits: you wrote %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>8 cifre. Il numero di telefono finisce con &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>8 digits. The phone number ends in &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>Hai %n tentativi</source>
        <translation>
            <numerusform>You have 1 try</numerusform>
            <numerusform>You have %n tries</numerusform>
        </translation>
    </message>
    <message>
        <source>Ti abbiamo mandato un nuovo codice. Quello di prima non vale più.</source>
        <translation>We sent you a new code. The one before is no longer valid.</translation>
    </message>
    <message>
        <source>Il codice è scaduto. Richiedine uno nuovo.</source>
        <translation>The code has expired. Ask for a new one.</translation>
    </message>
    <message>
        <source>Ti abbiamo inviato un codice via SMS</source>
        <translation>We sent you a code by SMS</translation>
    </message>
</context>
<context>
    <name>ui::CodeStep</name>
    <message>
        <source>Per quale anno?</source>
        <translation>For which year?</translation>
    </message>
    <message>
        <source>Per quest&apos;anno, fino al %1</source>
        <translation>For this year, until %1</translation>
    </message>
    <message>
        <source>Per il prossimo anno, dal %1 al %2</source>
        <translation>For the coming year, from %1 to %2</translation>
    </message>
    <message>
        <source>Puoi avere</source>
        <translation>You can have</translation>
    </message>
    <message>
        <source>Nessuna esenzione è possibile per tutte le persone scelte.</source>
        <translation>No exemption is possible for all the people chosen.</translation>
    </message>
    <message>
        <source>Non puoi avere</source>
        <translation>You cannot have</translation>
    </message>
    <message>
        <source>Dal %1 al %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Scegli un&apos;esenzione.</source>
        <translation>Choose an exemption.</translation>
    </message>
    <message>
        <source>Quale esenzione?</source>
        <translation>Which exemption?</translation>
    </message>
</context>
<context>
    <name>ui::CompareChoices</name>
    <message>
        <source>%1 del %2: versione precedente e attuale</source>
        <translation>%1 of %2: earlier and present version</translation>
    </message>
    <message>
        <source>%1: %2 e %3</source>
        <translation>%1: %2 and %3</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Solo le differenze</source>
        <translation>Only the differences</translation>
    </message>
    <message>
        <source>Confronti consigliati</source>
        <translation>Suggested comparisons</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Prima</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Dopo</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Scegli un documento</source>
        <translation>Choose a document</translation>
    </message>
    <message>
        <source>Cerco la versione precedente…</source>
        <translation>Looking for the earlier version…</translation>
    </message>
    <message>
        <source>Scegli due documenti diversi.</source>
        <translation>Choose two different documents.</translation>
    </message>
    <message>
        <source>Leggo i due documenti…</source>
        <translation>Reading the two documents…</translation>
    </message>
    <message>
        <source>Uno dei due documenti è solo un PDF: non si può confrontare. Puoi aprirli uno alla volta.</source>
        <translation>One of the two documents is a PDF only: it cannot be compared. You can open them one at a time.</translation>
    </message>
    <message>
        <source>Prima: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Dopo: %1</source>
        <translation>After: %1</translation>
    </message>
    <message>
        <source>Confronto: %1</source>
        <translation>Comparison: %1</translation>
    </message>
    <message>
        <source>Confronta</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Terapia alla dimissione del %1 e prescrizioni in corso</source>
        <translation>Therapy at discharge on %1 and current prescriptions</translation>
    </message>
</context>
<context>
    <name>ui::CompareText</name>
    <message>
        <source>aggiunto</source>
        <translation>added</translation>
    </message>
    <message>
        <source>tolto</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>cambiato</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>continua</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>altra dose</source>
        <translation>other dose</translation>
    </message>
    <message>
        <source>nuovo</source>
        <translation>new</translation>
    </message>
    <message>
        <source>non c&apos;è più</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>%1 (confrontato per nome)</source>
        <translation>%1 (matched by name)</translation>
    </message>
    <message>
        <source>%1 (calcolato da noi)</source>
        <translation>%1 (computed by us)</translation>
    </message>
    <message>
        <source>segnalazione cambiata</source>
        <translation>flag changed</translation>
    </message>
    <message>
        <source>Risultati</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Esame</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Differenza</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Terapia</source>
        <translation>Therapy</translation>
    </message>
    <message>
        <source>Che cosa cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Sezione senza titolo</source>
        <translation>Section without a title</translation>
    </message>
    <message>
        <source>Nessuna differenza.</source>
        <translation>No differences.</translation>
    </message>
    <message numerus="yes">
        <source>%n differenza/e.</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
    <message>
        <source>dose scritta in altro modo</source>
        <translation>dose written differently</translation>
    </message>
    <message>
        <source>nuovo: non è nella lettera</source>
        <translation>new: not in the letter</translation>
    </message>
    <message>
        <source>senza prescrizione in corso</source>
        <translation>no current prescription</translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Differenze tra i due documenti</source>
        <translation>Differences between the two documents</translation>
    </message>
</context>
<context>
    <name>ui::ConditionList</name>
    <message>
        <source>La nuova password</source>
        <translation>The new password</translation>
    </message>
    <message>
        <source>Ha da 10 a 64 caratteri.</source>
        <translation>It has 10 to 64 characters.</translation>
    </message>
    <message>
        <source>Ha solo lettere, numeri, segni e spazi.</source>
        <translation>It has only letters, numbers, signs and spaces.</translation>
    </message>
    <message>
        <source>Non è tra le password più comuni.</source>
        <translation>It is not among the most common passwords.</translation>
    </message>
    <message>
        <source>Non contiene nome, cognome, data di nascita, codice fiscale o numero della tessera.</source>
        <translation>It does not hold your name, surname, date of birth, codice fiscale or card number.</translation>
    </message>
    <message>
        <source>Non ha quattro caratteri uguali o in fila, come aaaa o 1234.</source>
        <translation>It has no four equal or running characters, such as aaaa or 1234.</translation>
    </message>
    <message>
        <source>Non è una delle tue ultime cinque.</source>
        <translation>It is none of your last five.</translation>
    </message>
    <message>
        <source>Non è la prima password, quella dello sportello.</source>
        <translation>It is not the first password, the one from the counter.</translation>
    </message>
    <message>
        <source>Fatto: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Manca: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Lo controlla il portale: %1</source>
        <translation>The portal checks it: %1</translation>
    </message>
    <message>
        <source>Non accettata dal portale: %1</source>
        <translation>Not accepted by the portal: %1</translation>
    </message>
    <message>
        <source>La password va bene.</source>
        <translation>The password is fine.</translation>
    </message>
    <message numerus="yes">
        <source>Condizioni che mancano: %n.</source>
        <translation>
            <numerusform>Conditions missing: %n.</numerusform>
            <numerusform>Conditions missing: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConditionsStep</name>
    <message>
        <source>Segna quello che è vero. Servono tutte: se una non è vera, non puoi avere questa esenzione.</source>
        <translation>Tick what is true. All are needed: if one is not true, you cannot have this exemption.</translation>
    </message>
    <message numerus="yes">
        <source>Manca/mancano %n condizione/i.</source>
        <translation>
            <numerusform>%n condition is missing.</numerusform>
            <numerusform>%n conditions are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Che cosa dichiari</source>
        <translation>What you declare</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmPage</name>
    <message>
        <source>Che cosa firmi</source>
        <translation>What you sign</translation>
    </message>
    <message>
        <source>Conferma la richiesta</source>
        <translation>Confirm the request</translation>
    </message>
    <message>
        <source>Conferma il cambio</source>
        <translation>Confirm the change</translation>
    </message>
    <message>
        <source>Che cosa succede</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Conferma il nuovo medico</source>
        <translation>Confirm the new doctor</translation>
    </message>
    <message>
        <source>La richiesta va all&apos;ufficio, che decide.</source>
        <translation>The request goes to the office, which decides.</translation>
    </message>
    <message>
        <source>Fino alla risposta il medico non cambia.</source>
        <translation>Until the answer the doctor does not change.</translation>
    </message>
    <message>
        <source>La risposta la trovi in IL TUO MEDICO.</source>
        <translation>You find the answer in YOUR DOCTOR.</translation>
    </message>
    <message>
        <source>Finché non arriva puoi ritirare la richiesta.</source>
        <translation>Until it comes you can withdraw the request.</translation>
    </message>
    <message>
        <source>Il cambio vale subito.</source>
        <translation>The change counts at once.</translation>
    </message>
    <message>
        <source>Il portale avvisa il medico che lasci.</source>
        <translation>The portal tells the doctor you leave.</translation>
    </message>
    <message>
        <source>Il portale avvisa %1.</source>
        <translation>The portal tells %1.</translation>
    </message>
    <message>
        <source>Le ricette già fatte restano valide.</source>
        <translation>Prescriptions already written stay valid.</translation>
    </message>
    <message numerus="yes">
        <source>Potrai cambiare di nuovo dopo %n giorno/i.</source>
        <translation>
            <numerusform>You can change again after %n day.</numerusform>
            <numerusform>You can change again after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConfirmStep</name>
    <message>
        <source>Ho letto tutta la dichiarazione e quello che dichiaro è vero.</source>
        <translation>I have read the whole declaration and what I declare is true.</translation>
    </message>
    <message>
        <source>Firma e invia</source>
        <translation>Sign and send</translation>
    </message>
    <message>
        <source>Conferma e invia</source>
        <translation>Confirm and send</translation>
    </message>
    <message>
        <source>&lt;b&gt;Segna che hai letto la dichiarazione e che è vera.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tick that you have read the declaration and that it is true.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>La dichiarazione non è stata inviata.</source>
        <translation>The declaration was not sent.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non sappiamo se la dichiarazione è arrivata.&lt;/b&gt; Premi di nuovo il pulsante: se è già arrivata non ne facciamo un&apos;altra.</source>
        <translation>&lt;b&gt;We do not know whether the declaration has arrived.&lt;/b&gt; Press the button again: if it has arrived already, we do not make another one.</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
</context>
<context>
    <name>ui::ConsentPanel</name>
    <message>
        <source>Esprimi il consenso</source>
        <translation>Give your consent</translation>
    </message>
    <message>
        <source>Leggi l&apos;informativa</source>
        <translation>Read the notice</translation>
    </message>
    <message>
        <source>Vai a GESTIONE PRIVACY</source>
        <translation>Go to PRIVACY</translation>
    </message>
    <message>
        <source>Esprimo il consenso</source>
        <translation>I give my consent</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Per creare il FSE devi aver espresso il consenso al trattamento dei dati personali.</source>
        <translation>To create the record you must have given your consent to the processing of personal data.</translation>
    </message>
    <message>
        <source>Per usare il Fascicolo serve il tuo consenso</source>
        <translation>To use the record your consent is needed</translation>
    </message>
    <message>
        <source>Lo può esprimere solo la persona che ti ha delegato.</source>
        <translation>Only the person who delegated you can give it.</translation>
    </message>
    <message>
        <source>Vuoi esprimere il consenso?</source>
        <translation>Do you want to give your consent?</translation>
    </message>
    <message>
        <source>Il Fascicolo si apre subito e raccoglie i tuoi documenti sanitari. Puoi ripensarci quando vuoi in GESTIONE PRIVACY: nessun documento viene cancellato.</source>
        <translation>The record opens at once and collects your health documents. You can change your mind at any time in PRIVACY: no document is deleted.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentQuestion</name>
    <message>
        <source>Che cosa vedrà chi legge</source>
        <translation>What readers will see</translation>
    </message>
    <message>
        <source>Attendi…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>adesso %1, dopo %2</source>
        <translation>now %1, afterwards %2</translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsentsCard</name>
    <message>
        <source>Informativa al trattamento FSE</source>
        <translation>Notice on the handling of FSE data</translation>
    </message>
    <message>
        <source>INFORMATIVA AL TRATTAMENTO FSE</source>
        <translation>PRIVACY NOTICE OF THE RECORD</translation>
    </message>
    <message>
        <source>Storia e ricevute</source>
        <translation>History and receipts</translation>
    </message>
    <message>
        <source>I tuoi consensi</source>
        <translation>Your consents</translation>
    </message>
    <message>
        <source>I consensi</source>
        <translation>Consents</translation>
    </message>
</context>
<context>
    <name>ui::ConsentsPage</name>
    <message>
        <source>Che cosa vede il medico?</source>
        <translation>What does the doctor see?</translation>
    </message>
    <message>
        <source>Stampa la ricevuta</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Vedi tutto</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Vedi tutto il registro degli accessi</source>
        <translation>See the whole register of accesses</translation>
    </message>
    <message>
        <source>Registro accessi</source>
        <translation>Register of accesses</translation>
    </message>
    <message>
        <source>Attendi…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Gli ultimi accessi di chi ti cura</source>
        <translation>The latest accesses by who treats you</translation>
    </message>
    <message>
        <source>Guarda il tuo Fascicolo con i suoi occhi: i documenti oscurati non compaiono, e non si capisce che mancano.</source>
        <translation>Look at your record through the doctor&apos;s eyes: hidden documents do not appear, and nothing shows that they are missing.</translation>
    </message>
    <message>
        <source>Guarda come il medico</source>
        <translation>Look as the doctor does</translation>
    </message>
    <message>
        <source>Rivedi le tue scelte</source>
        <translation>Review your choices</translation>
    </message>
    <message>
        <source>Rivedi i documenti oscurati</source>
        <translation>Review the hidden documents</translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Fascicolo chiuso</source>
        <translation>Record closed</translation>
    </message>
    <message>
        <source>Tu vedi: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>You see: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Il medico vede: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>The doctor sees: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i oscurato/i</source>
        <translation>
            <numerusform>%n hidden document</numerusform>
            <numerusform>%n hidden documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Documenti oscurati</source>
        <translation>Hidden documents</translation>
    </message>
    <message>
        <source>Il registro non risponde.</source>
        <translation>The register does not answer.</translation>
    </message>
    <message>
        <source>Nessuno ha letto il tuo Fascicolo.</source>
        <translation>Nobody has read your record.</translation>
    </message>
    <message>
        <source>Gestione privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>ui::ContactCodePage</name>
    <message>
        <source>Abbiamo mandato i codici. I recapiti cambiano solo quando li confermi: fino ad allora restano quelli di prima.</source>
        <translation>We have sent the codes. Your contact details change only when you confirm them: until then they stay as they were.</translation>
    </message>
    <message>
        <source>Codice arrivato a %1</source>
        <translation>Code sent to %1</translation>
    </message>
    <message>
        <source>Codice arrivato al nuovo cellulare che finisce con %1</source>
        <translation>Code sent to the new mobile number, which ends in %1</translation>
    </message>
    <message>
        <source>Codice arrivato al cellulare di adesso, che finisce con %1</source>
        <translation>Code sent to the present mobile number, which ends in %1</translation>
    </message>
    <message>
        <source>Scrivi le 8 cifre del codice.</source>
        <translation>Write the 8 digits of the code.</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Manda nuovi codici</source>
        <translation>Send new codes</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Ti restano %n tentativo/i.</source>
        <translation>
            <numerusform>You have %n try left.</numerusform>
            <numerusform>You have %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abbiamo appena mandato i codici. Riprova tra %n secondo/i.</source>
        <translation>
            <numerusform>We have just sent the codes. Try again in %n second.</numerusform>
            <numerusform>We have just sent the codes. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ti abbiamo mandato nuovi codici. Quelli di prima non valgono.</source>
        <translation>We have sent you new codes. The former ones are no longer valid.</translation>
    </message>
    <message>
        <source>I recapiti sono cambiati. Ti abbiamo mandato un SMS.</source>
        <translation>Your contact details have changed. We have sent you an SMS.</translation>
    </message>
    <message>
        <source>I recapiti sono cambiati.</source>
        <translation>Your contact details have changed.</translation>
    </message>
    <message>
        <source>&lt;b&gt;I codici sono scaduti.&lt;/b&gt; Chiedine di nuovi.</source>
        <translation>&lt;b&gt;The codes have expired.&lt;/b&gt; Ask for new ones.</translation>
    </message>
    <message>
        <source>Conferma i recapiti</source>
        <translation>Confirm your contact details</translation>
    </message>
</context>
<context>
    <name>ui::ContactDataPage</name>
    <message>
        <source>I tuoi recapiti</source>
        <translation>Your contact details</translation>
    </message>
    <message>
        <source>Cambia i recapiti</source>
        <translation>Change contact details</translation>
    </message>
    <message>
        <source>Per cambiarli serve un accesso più sicuro.</source>
        <translation>To change them you need a more secure login.</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>Se lo cambi, mandiamo un codice al numero nuovo.</source>
        <translation>If you change it, we send a code to the new number.</translation>
    </message>
    <message>
        <source>Se lo cambi, mandiamo un codice al numero nuovo e uno a quello di adesso.</source>
        <translation>If you change it, we send a code to the new number and one to the present one.</translation>
    </message>
    <message>
        <source>Telefono - facoltativo</source>
        <translation>Telephone - optional</translation>
    </message>
    <message>
        <source>E-mail - facoltativa</source>
        <translation>E-mail - optional</translation>
    </message>
    <message>
        <source>Se la cambi, mandiamo un codice al nuovo indirizzo.</source>
        <translation>If you change it, we send a code to the new address.</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Avvisi via SMS</source>
        <translation>Notices by SMS</translation>
    </message>
    <message>
        <source>Avvisami via SMS quando un referto è disponibile</source>
        <translation>Text me when a report is available</translation>
    </message>
    <message>
        <source>Scrivi il tuo numero di cellulare.</source>
        <translation>Write your mobile number.</translation>
    </message>
    <message>
        <source>Scrivi un numero di cellulare, per esempio 333 1234567.</source>
        <translation>Write a mobile number, for example 333 1234567.</translation>
    </message>
    <message>
        <source>Scrivi un numero di telefono, per esempio 02 1234567.</source>
        <translation>Write a telephone number, for example 02 1234567.</translation>
    </message>
    <message>
        <source>Scrivi un indirizzo come nome@esempio.it.</source>
        <translation>Write an address like name@example.it.</translation>
    </message>
    <message>
        <source>Non hai cambiato niente.</source>
        <translation>You have not changed anything.</translation>
    </message>
    <message>
        <source>&lt;b&gt;I recapiti sono salvati.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Your contact details are saved.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>Abbiamo appena mandato un codice. Riprova tra %n secondo/i.</source>
        <translation>
            <numerusform>We have just sent a code. Try again in %n second.</numerusform>
            <numerusform>We have just sent a code. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Nel frattempo i recapiti sono stati cambiati altrove.&lt;/b&gt; Adesso sono: %1. Se premi di nuovo Salva, vale quello che vedi qui.</source>
        <translation>&lt;b&gt;Meanwhile your contact details were changed elsewhere.&lt;/b&gt; Now they are: %1. If you press Save again, what you see here counts.</translation>
    </message>
    <message>
        <source>Ti avviseremo via SMS.</source>
        <translation>We will text you.</translation>
    </message>
    <message>
        <source>Non ti avviseremo più via SMS.</source>
        <translation>We will no longer text you.</translation>
    </message>
    <message>
        <source>Recapiti</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>L&apos;SMS arriva al tuo cellulare.</source>
        <translation>The SMS comes to your mobile.</translation>
    </message>
    <message>
        <source>L&apos;SMS arriva al cellulare che finisce con %1.</source>
        <translation>The SMS comes to the mobile ending in %1.</translation>
    </message>
    <message>
        <source>Non dice il tuo nome né di che referto si tratta.</source>
        <translation>It tells neither your name nor which report it is.</translation>
    </message>
</context>
<context>
    <name>ui::ContactDetails</name>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ente</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Reparto</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Prescrizione (NRE)</source>
        <translation>Prescription (NRE)</translation>
    </message>
    <message>
        <source>Documenti collegati</source>
        <translation>Linked documents</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>ui::ContactPage</name>
    <message>
        <source>Contatto con la sanità</source>
        <translation>Health service contact</translation>
    </message>
</context>
<context>
    <name>ui::ContactPrint</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dove</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Prescrizione</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Contatti con la sanità</source>
        <translation>Health service contacts</translation>
    </message>
</context>
<context>
    <name>ui::ContactWords</name>
    <message>
        <source>dal %1 al %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1, dalle %2 alle %3</source>
        <translation>%1, from %2 to %3</translation>
    </message>
</context>
<context>
    <name>ui::ContactsPage</name>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cerca nei contatti mostrati</source>
        <translation>Search the contacts shown</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tutti i contatti</source>
        <translation>All contacts</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Mostra altri</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Togli tutti i filtri</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>Nessun contatto trovato.</source>
        <translation>No contact found.</translation>
    </message>
    <message>
        <source>Non risultano contatti con la sanità.</source>
        <translation>There are no contacts with the health service.</translation>
    </message>
    <message>
        <source>Togli i filtri, oppure cerca un&apos;altra parola.</source>
        <translation>Clear the filters, or search for another word.</translation>
    </message>
    <message>
        <source>Qui trovi visite, esami, accessi al Pronto Soccorso e ricoveri, dal giorno in cui sono registrati.</source>
        <translation>Visits, tests, emergency room visits and hospital stays appear here once they are recorded.</translation>
    </message>
    <message numerus="yes">
        <source>%1 di %n contatto/i</source>
        <translation>
            <numerusform>%1 of %n contact</numerusform>
            <numerusform>%1 of %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Contatti con la sanità</source>
        <translation>Health service contacts</translation>
    </message>
</context>
<context>
    <name>ui::ContactsPanel</name>
    <message>
        <source>Contatti con la sanità</source>
        <translation>Health service contacts</translation>
    </message>
    <message>
        <source>Dettagli</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Contatti con la sanità, i più nuovi</source>
        <translation>Health service contacts, the newest</translation>
    </message>
    <message>
        <source>Non risultano contatti con la sanità.</source>
        <translation>There are no contacts with the health service.</translation>
    </message>
</context>
<context>
    <name>ui::CountdownRing</name>
    <message>
        <source>tempo scaduto</source>
        <translation>time is up</translation>
    </message>
    <message>
        <source>affrettati</source>
        <translation>hurry</translation>
    </message>
    <message>
        <source>tempo rimasto</source>
        <translation>time left</translation>
    </message>
</context>
<context>
    <name>ui::CountersPage</name>
    <message>
        <source>Telefono %1</source>
        <translation>Phone %1</translation>
    </message>
    <message>
        <source>Dove sono gli sportelli</source>
        <translation>Where the counters are</translation>
    </message>
    <message>
        <source>Comune, via o nome</source>
        <translation>Comune, street or name</translation>
    </message>
    <message>
        <source>Cerca uno sportello per comune, via o nome</source>
        <translation>Search a counter by comune, street or name</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Nessuno sportello con queste parole.</source>
        <translation>No counter with these words.</translation>
    </message>
    <message>
        <source>Prova con il nome di un comune vicino.</source>
        <translation>Try the name of a comune nearby.</translation>
    </message>
    <message>
        <source>Sportello</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Dove</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Orari</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsPage</name>
    <message>
        <source>Il sito web richiede il riconoscimento dell&apos;utente tramite autenticazione.</source>
        <translation>The web site asks you to log in so that it knows who you are.</translation>
    </message>
    <message>
        <source>Numero di identificazione della tessera</source>
        <translation>Identification number of the card</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Scrivi la password.</source>
        <translation>Write the password.</translation>
    </message>
    <message>
        <source>Prima metà (dal modulo)</source>
        <translation>First half (from the form)</translation>
    </message>
    <message>
        <source>Scrivi i 5 caratteri del modulo.</source>
        <translation>Write the 5 characters of the form.</translation>
    </message>
    <message>
        <source>Seconda metà (dall&apos;SMS)</source>
        <translation>Second half (from the SMS)</translation>
    </message>
    <message>
        <source>Scrivi i 5 caratteri dell&apos;SMS.</source>
        <translation>Write the 5 characters of the SMS.</translation>
    </message>
    <message>
        <source>Ho dimenticato la password</source>
        <translation>I forgot my password</translation>
    </message>
    <message>
        <source>Prosegui</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ho già scelto la mia password</source>
        <translation>I have chosen my password already</translation>
    </message>
    <message>
        <source>È il mio primo accesso</source>
        <translation>It is my first login</translation>
    </message>
    <message>
        <source>Controlla il numero e scrivi di nuovo la password.</source>
        <translation>Check the number and write the password again.</translation>
    </message>
    <message>
        <source>Scrivi le ultime 10 cifre. Le prime dieci sono uguali per tutti.</source>
        <translation>Write the last 10 digits. The first ten are the same for everyone.</translation>
    </message>
    <message>
        <source>Controlla le cifre.</source>
        <translation>Check the digits.</translation>
    </message>
    <message>
        <source>Chi sei?</source>
        <translation>Who are you?</translation>
    </message>
</context>
<context>
    <name>ui::DataHeader</name>
    <message>
        <source>Sezioni di I tuoi dati</source>
        <translation>Sections of Your data</translation>
    </message>
</context>
<context>
    <name>ui::DataPrint</name>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Valore</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Assistito</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Esenzione</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Descrizione</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Durata</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Autocertificata</source>
        <translation>Self-certified</translation>
    </message>
    <message>
        <source>Protocollo</source>
        <translation>Protocol number</translation>
    </message>
    <message>
        <source>Dati anagrafici e recapiti</source>
        <translation>Personal data and contact details</translation>
    </message>
    <message>
        <source>Esenzioni</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Attestato di esenzione</source>
        <translation>Certificate of exemption</translation>
    </message>
    <message>
        <source>Situazione al %1, come risulta al Servizio Sanitario Regionale.</source>
        <translation>Situation on %1, as the Regional Health Service has it.</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Inviata il</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Firmata con il certificato di autenticazione della tessera.</source>
        <translation>Signed with the card&apos;s authentication certificate.</translation>
    </message>
</context>
<context>
    <name>ui::DataSections</name>
    <message>
        <source>DATI ANAGRAFICI</source>
        <translation>PERSONAL DATA</translation>
    </message>
    <message>
        <source>Dati anagrafici</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>RECAPITI</source>
        <translation>CONTACT DETAILS</translation>
    </message>
    <message>
        <source>Recapiti</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>ESENZIONI</source>
        <translation>EXEMPTIONS</translation>
    </message>
    <message>
        <source>Esenzioni</source>
        <translation>Exemptions</translation>
    </message>
</context>
<context>
    <name>ui::DataWords</name>
    <message>
        <source>Puoi rinnovarla dal %1 al %2.</source>
        <translation>You can renew it from %1 to %2.</translation>
    </message>
    <message>
        <source>Puoi rinnovarla ora, entro il %1.</source>
        <translation>You can renew it now, until %1.</translation>
    </message>
    <message>
        <source>Attiva</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Scaduta</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Revocata</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Sospesa</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Stato non indicato</source>
        <translation>State not given</translation>
    </message>
    <message>
        <source>Date non indicate</source>
        <translation>Dates not given</translation>
    </message>
    <message>
        <source>Dal %1, senza scadenza</source>
        <translation>From %1, without an end</translation>
    </message>
    <message>
        <source>Dal %1 al %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Vale dal %1.</source>
        <translation>It is valid from %1.</translation>
    </message>
    <message>
        <source>Scade oggi.</source>
        <translation>It ends today.</translation>
    </message>
    <message numerus="yes">
        <source>Scade il %1, tra %n giorno/i.</source>
        <translation>
            <numerusform>It ends on %1, in %n day.</numerusform>
            <numerusform>It ends on %1, in %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Femmina</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Maschio</source>
        <translation>Male</translation>
    </message>
</context>
<context>
    <name>ui::DateBox</name>
    <message>
        <source>giorno/mese/anno</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>gg/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Togli la data</source>
        <translation>Remove the date</translation>
    </message>
</context>
<context>
    <name>ui::DelegationPage</name>
    <message>
        <source>Continua</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Una persona di cui ti fidi può usare i servizi al posto tuo. Deve essere iscritta anche lei.</source>
        <translation>A person you trust can use the services in your place. They must be enrolled, too.</translation>
    </message>
    <message>
        <source>Codice fiscale della persona</source>
        <translation>Codice fiscale of the person</translation>
    </message>
    <message>
        <source>16 lettere e numeri</source>
        <translation>16 letters and digits</translation>
    </message>
    <message>
        <source>Cognome della persona</source>
        <translation>Surname of the person</translation>
    </message>
    <message>
        <source>come è scritto sulla sua tessera</source>
        <translation>as written on their card</translation>
    </message>
    <message>
        <source>Scrivi il cognome.</source>
        <translation>Enter the surname.</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>giorno/mese/anno</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Al</source>
        <translation>To</translation>
    </message>
    <message>
        <source>giorno/mese/anno, al massimo due anni dopo l&apos;inizio</source>
        <translation>day/month/year, at most two years after the start</translation>
    </message>
    <message>
        <source>Scegli almeno un servizio.</source>
        <translation>Choose at least one service.</translation>
    </message>
    <message>
        <source>Servizi</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Chi è delegato non vede mai GESTIONE PRIVACY.</source>
        <translation>A delegate never sees PRIVACY.</translation>
    </message>
    <message>
        <source>Scrivi il codice fiscale.</source>
        <translation>Write the codice fiscale.</translation>
    </message>
    <message>
        <source>Questo non è un codice fiscale. Controlla lettere e numeri.</source>
        <translation>This is not a codice fiscale. Check letters and digits.</translation>
    </message>
    <message>
        <source>Questo è il tuo codice fiscale.</source>
        <translation>This is your own codice fiscale.</translation>
    </message>
    <message>
        <source>Scrivi il giorno così: 31/12/2026.</source>
        <translation>Enter the day like this: 31/12/2026.</translation>
    </message>
    <message>
        <source>La delega non può cominciare nel passato.</source>
        <translation>A delegation cannot begin in the past.</translation>
    </message>
    <message>
        <source>La fine viene dopo l&apos;inizio.</source>
        <translation>The end comes after the start.</translation>
    </message>
    <message>
        <source>Una delega dura al massimo due anni: fino al %1.</source>
        <translation>A delegation lasts two years at most: until %1.</translation>
    </message>
    <message>
        <source>Vuoi delegare %1?</source>
        <translation>Do you want to delegate %1?</translation>
    </message>
    <message>
        <source>%1 (%2) può agire per te %3, per: %4. Ogni cosa che legge o fa resta scritta nel registro. Puoi revocare la delega quando vuoi.</source>
        <translation>%1 (%2) can act for you %3, for: %4. All they read or do stays written in the register. You can revoke the delegation at any time.</translation>
    </message>
    <message>
        <source>Dai la delega</source>
        <translation>Give the delegation</translation>
    </message>
    <message>
        <source>Nuova delega</source>
        <translation>New delegation</translation>
    </message>
</context>
<context>
    <name>ui::DelegationsPage</name>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Stampa la ricevuta</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Nuova delega</source>
        <translation>New delegation</translation>
    </message>
    <message>
        <source>Chi può agire per te</source>
        <translation>Who can act for you</translation>
    </message>
    <message>
        <source>Chi può agire</source>
        <translation>Who can act</translation>
    </message>
    <message>
        <source>Al massimo tre delegati, per due anni al massimo. Chi è delegato non vede mai GESTIONE PRIVACY.</source>
        <translation>Three delegates at most, for two years at most. A delegate never sees PRIVACY.</translation>
    </message>
    <message>
        <source>Attendi…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Per chi puoi agire</source>
        <translation>Who you can act for</translation>
    </message>
    <message>
        <source>Nessuno ti ha delegato.</source>
        <translation>Nobody has delegated you.</translation>
    </message>
    <message>
        <source>Fatto. &lt;b&gt;%1&lt;/b&gt; può agire per te %2.</source>
        <translation>Done. &lt;b&gt;%1&lt;/b&gt; can act for you %2.</translation>
    </message>
    <message>
        <source>Fatto. &lt;b&gt;%1&lt;/b&gt; non può più agire per te.</source>
        <translation>Done. &lt;b&gt;%1&lt;/b&gt; can no longer act for you.</translation>
    </message>
    <message>
        <source>Non hai delegato nessuno.</source>
        <translation>You have delegated nobody.</translation>
    </message>
    <message>
        <source>Nessuno può agire.</source>
        <translation>Nobody can act.</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Stampa la ricevuta della delega a %1</source>
        <translation>Print the receipt of the delegation to %1</translation>
    </message>
    <message>
        <source>Revoca</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Revoca la delega a %1</source>
        <translation>Revoke the delegation to %1</translation>
    </message>
    <message>
        <source>Vuoi revocare la delega a %1?</source>
        <translation>Do you want to revoke the delegation to %1?</translation>
    </message>
    <message>
        <source>Da subito %1 non può più agire per te. Quello che ha già fatto resta, per esempio un appuntamento. Puoi dare una delega nuova quando vuoi.</source>
        <translation>From now on %1 can no longer act for you. What they have already done stays, for example an appointment. You can give a new delegation at any time.</translation>
    </message>
    <message>
        <source>Revoca la delega</source>
        <translation>Revoke the delegation</translation>
    </message>
    <message>
        <source>La tua scelta &lt;b&gt;non è stata salvata&lt;/b&gt;: intanto un&apos;altra finestra ha cambiato le deleghe. Qui sotto vedi quelle di adesso.</source>
        <translation>Your choice &lt;b&gt;was not saved&lt;/b&gt;: meanwhile another window changed the delegations. Below you see those of now.</translation>
    </message>
    <message>
        <source>Deleghe</source>
        <translation>Delegations</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisPage</name>
    <message>
        <source>Copia il rapporto</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Ripeti i controlli</source>
        <translation>Repeat the checks</translation>
    </message>
    <message>
        <source>Serve aiuto?</source>
        <translation>Need help?</translation>
    </message>
    <message>
        <source>Salva il rapporto</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Ferma i controlli</source>
        <translation>Stop the checks</translation>
    </message>
    <message>
        <source>Codice: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Code: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Rapporto copiato. Non contiene dati tuoi.</source>
        <translation>Report copied. It holds no data of yours.</translation>
    </message>
    <message>
        <source>Rapporto salvato.</source>
        <translation>Report saved.</translation>
    </message>
    <message>
        <source>Comando copiato. Incollalo in un terminale.</source>
        <translation>Command copied. Paste it into a terminal.</translation>
    </message>
    <message>
        <source>Controlliamo una cosa alla volta quello che serve per entrare.</source>
        <translation>We check, one thing at a time, what is needed to enter.</translation>
    </message>
    <message>
        <source>Apri La tua tessera</source>
        <translation>Open Your card</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisReport</name>
    <message>
        <source>Esito</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Controllo</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Che cosa fare</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ui::Dialogs</name>
    <message>
        <source>Scarica PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>ui::DigitBoxes</name>
    <message>
        <source>Cifre scritte: %1</source>
        <translation>Digits entered: %1</translation>
    </message>
</context>
<context>
    <name>ui::DoctorCard</name>
    <message>
        <source>Stampa Dati</source>
        <translation>Print data</translation>
    </message>
</context>
<context>
    <name>ui::DoctorHeader</name>
    <message>
        <source>SERVIZI SOCIO-SANITARI</source>
        <translation>HEALTH AND SOCIAL SERVICES</translation>
    </message>
    <message>
        <source>Per informazioni su questo servizio, clicca sul punto di domanda qui a fianco.</source>
        <translation>For information about this service, click on the question mark beside.</translation>
    </message>
    <message>
        <source>Sezioni di Il tuo medico</source>
        <translation>Sections of Your doctor</translation>
    </message>
    <message>
        <source>Aiuto su questo servizio</source>
        <translation>Help about this service</translation>
    </message>
</context>
<context>
    <name>ui::DoctorPage</name>
    <message>
        <source>Medico</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Pediatra</source>
        <translation>Paediatrician</translation>
    </message>
</context>
<context>
    <name>ui::DoctorPrint</name>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Indirizzo Ambulatorio</source>
        <translation>Address of the surgery</translation>
    </message>
    <message>
        <source>Tel. Ambulatorio</source>
        <translation>Telephone of the surgery</translation>
    </message>
    <message>
        <source>Orari Ambulatorio</source>
        <translation>Hours of the surgery</translation>
    </message>
    <message>
        <source>Come si riceve</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Su appuntamento</source>
        <translation>By appointment</translation>
    </message>
    <message>
        <source>Medico</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ambulatorio</source>
        <translation>Surgery</translation>
    </message>
    <message>
        <source>Numero assistiti in carico</source>
        <translation>Number of patients</translation>
    </message>
    <message>
        <source>Posti disponibili</source>
        <translation>Places available</translation>
    </message>
    <message>
        <source>Ambito</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Lingue</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Associazione</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Medici Associati</source>
        <translation>Associated doctors</translation>
    </message>
    <message>
        <source>Codice Medico</source>
        <translation>Doctor&apos;s code</translation>
    </message>
</context>
<context>
    <name>ui::DoctorSearchPage</name>
    <message>
        <source>Cerca il pediatra</source>
        <translation>Search for the paediatrician</translation>
    </message>
    <message>
        <source>Cerca il medico</source>
        <translation>Search for the doctor</translation>
    </message>
    <message>
        <source>Mostra altri</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Nessuno trovato.</source>
        <translation>Nobody found.</translation>
    </message>
    <message>
        <source>Togli i filtri, oppure cerca un altro nome.</source>
        <translation>Remove the filters, or search for another name.</translation>
    </message>
    <message>
        <source>Togli tutti i filtri</source>
        <translation>Remove all filters</translation>
    </message>
    <message numerus="yes">
        <source>%1 di %n pediatra/i</source>
        <translation>
            <numerusform>%1 of %n paediatrician</numerusform>
            <numerusform>%1 of %n paediatricians</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 di %n medico/i</source>
        <translation>
            <numerusform>%1 of %n doctor</numerusform>
            <numerusform>%1 of %n doctors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DoctorSections</name>
    <message>
        <source>Elenco pediatri</source>
        <translation>List of paediatricians</translation>
    </message>
    <message>
        <source>Scegli il pediatra</source>
        <translation>Choose the paediatrician</translation>
    </message>
    <message>
        <source>Scegli il medico</source>
        <translation>Choose the doctor</translation>
    </message>
    <message>
        <source>ELENCO PEDIATRI</source>
        <translation>LIST OF PAEDIATRICIANS</translation>
    </message>
    <message>
        <source>SCEGLI IL PEDIATRA</source>
        <translation>CHOOSE THE PAEDIATRICIAN</translation>
    </message>
    <message>
        <source>SCEGLI IL MEDICO</source>
        <translation>CHOOSE THE DOCTOR</translation>
    </message>
</context>
<context>
    <name>ui::DoctorView</name>
    <message>
        <source>&lt;b&gt;Si può scegliere.&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;Can be chosen.&lt;/b&gt; %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Si può solo chiedere.&lt;/b&gt; %1 Puoi mandare una richiesta con il motivo: decide l&apos;ufficio.</source>
        <translation>&lt;b&gt;Can only be asked for.&lt;/b&gt; %1 You can send a request with the reason: the office decides.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non si può scegliere.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Cannot be chosen.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Chiedi a questo pediatra</source>
        <translation>Ask for this paediatrician</translation>
    </message>
    <message>
        <source>Chiedi a questo medico</source>
        <translation>Ask for this doctor</translation>
    </message>
    <message>
        <source>Scegli questo pediatra</source>
        <translation>Choose this paediatrician</translation>
    </message>
    <message>
        <source>Scegli questo medico</source>
        <translation>Choose this doctor</translation>
    </message>
    <message>
        <source>Numero assistiti in carico</source>
        <translation>Number of patients</translation>
    </message>
    <message>
        <source>Posti disponibili</source>
        <translation>Places available</translation>
    </message>
    <message>
        <source>Distanza</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Associazione</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Lingue</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>ui::DoctorWords</name>
    <message>
        <source>Medicina in rete</source>
        <translation>Practice in a network</translation>
    </message>
    <message>
        <source>Medicina di gruppo</source>
        <translation>Group practice</translation>
    </message>
    <message>
        <source>Medicina in associazione</source>
        <translation>Practice in association</translation>
    </message>
    <message>
        <source>Codice Medico: %1 (%2)</source>
        <translation>Doctor&apos;s code: %1 (%2)</translation>
    </message>
    <message>
        <source>PEDIATRA</source>
        <translation>PAEDIATRICIAN</translation>
    </message>
    <message>
        <source>GENERICO</source>
        <translation>FAMILY DOCTOR</translation>
    </message>
    <message>
        <source>Pediatra</source>
        <translation>Paediatrician</translation>
    </message>
    <message>
        <source>Medico di base</source>
        <translation>Family doctor</translation>
    </message>
    <message>
        <source>dalle %1 alle %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Oggi è %1: nessun orario</source>
        <translation>Today is %1: no hours</translation>
    </message>
    <message>
        <source>Oggi è %1: %2</source>
        <translation>Today is %1: %2</translation>
    </message>
    <message>
        <source> e </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Orari ambulatorio.</source>
        <translation>Hours of the surgery.</translation>
    </message>
    <message>
        <source>%1, oggi: %2.</source>
        <translation>%1, today: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n posto/i disponibile/i</source>
        <translation>
            <numerusform>%n place available</numerusform>
            <numerusform>%n places available</numerusform>
        </translation>
    </message>
    <message>
        <source>Nessun posto disponibile</source>
        <translation>No place available</translation>
    </message>
    <message>
        <source>a %1 km in linea d&apos;aria</source>
        <translation>%1 km as the crow flies</translation>
    </message>
    <message>
        <source>Su richiesta</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>Non si può scegliere</source>
        <translation>Cannot be chosen</translation>
    </message>
    <message>
        <source>Puoi cambiare di nuovo dal %1.</source>
        <translation>You can change again from %1.</translation>
    </message>
    <message>
        <source>Inviata</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Accettata</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Rifiutata</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ritirata</source>
        <translation>Withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>%n posto/i</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Nessun posto</source>
        <translation>No place</translation>
    </message>
</context>
<context>
    <name>ui::DocumentBody</name>
    <message>
        <source>Carico il documento…</source>
        <translation>Loading the document…</translation>
    </message>
    <message>
        <source>Pagine del documento</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>Questo documento porta il codice fiscale di un&apos;altra persona. Puoi leggerlo; se non ti riguarda, segnalalo alla struttura che l&apos;ha scritto.</source>
        <translation>This document bears the tax code of another person. You can read it; if it does not concern you, tell the facility that wrote it.</translation>
    </message>
</context>
<context>
    <name>ui::DocumentChoice</name>
    <message>
        <source>Documenti da scegliere</source>
        <translation>Documents to choose</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Anno</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tutti i tipi (%1)</source>
        <translation>All types (%1)</translation>
    </message>
    <message>
        <source>Tutti gli anni (%1)</source>
        <translation>All years (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 di %n documento/i scelto/i.</source>
        <translation>
            <numerusform>%1 of %n document chosen.</numerusform>
            <numerusform>%1 of %n documents chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n è/sono oscurato/i ai professionisti: qui è/sono compreso/i.</source>
        <translation>
            <numerusform>%n is hidden from professionals: it is included here.</numerusform>
            <numerusform>%n are hidden from professionals: they are included here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seleziona tutti</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Deseleziona tutti</source>
        <translation>Clear selection</translation>
    </message>
</context>
<context>
    <name>ui::DocumentFacts</name>
    <message>
        <source>Tipo</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ente</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Reparto</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Autore</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Oscurato</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nuovo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Letto</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Protezione</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Maggior tutela</source>
        <translation>Special protection</translation>
    </message>
</context>
<context>
    <name>ui::DocumentFile</name>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Allegato</source>
        <translation>Attachment</translation>
    </message>
</context>
<context>
    <name>ui::DocumentModel</name>
    <message>
        <source>Documento riservato</source>
        <translation>Confidential document</translation>
    </message>
    <message>
        <source>Aprilo per vedere che cos&apos;è</source>
        <translation>Open it to see what it is</translation>
    </message>
    <message>
        <source>Maggior tutela · %1</source>
        <translation>Special protection · %1</translation>
    </message>
</context>
<context>
    <name>ui::DocumentPage</name>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Scarica PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Segna come letto</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Segna come da leggere</source>
        <translation>Mark as unread</translation>
    </message>
    <message>
        <source>PDF salvato.</source>
        <translation>PDF saved.</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Scarica il documento</source>
        <translation>Download the document</translation>
    </message>
    <message>
        <source>Lettura facile</source>
        <translation>Easy reading</translation>
    </message>
    <message>
        <source>Testo completo</source>
        <translation>Whole text</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Come vedere il documento</source>
        <translation>How to see the document</translation>
    </message>
    <message>
        <source>Documento salvato.</source>
        <translation>Document saved.</translation>
    </message>
    <message>
        <source>Allegato salvato.</source>
        <translation>Attachment saved.</translation>
    </message>
    <message>
        <source>Documento originale (PDF)</source>
        <translation>Original document (PDF)</translation>
    </message>
    <message>
        <source>Vista leggibile</source>
        <translation>Readable view</translation>
    </message>
    <message>
        <source>Mostra di nuovo</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Oscura</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Mostra di nuovo il documento</source>
        <translation>Show the document again</translation>
    </message>
    <message>
        <source>Oscura il documento</source>
        <translation>Hide the document</translation>
    </message>
    <message>
        <source>&lt;b&gt;È una versione precedente.&lt;/b&gt; Chi l&apos;ha scritta l&apos;ha sostituita con una più nuova.</source>
        <translation>&lt;b&gt;This is an earlier version.&lt;/b&gt; Its author has replaced it by a newer one.</translation>
    </message>
    <message>
        <source>PDF da leggere</source>
        <translation>PDF to read</translation>
    </message>
    <message>
        <source>File con la firma (p7m)</source>
        <translation>File with the signature (p7m)</translation>
    </message>
</context>
<context>
    <name>ui::DocumentPane</name>
    <message>
        <source>Apri e leggi</source>
        <translation>Open and read</translation>
    </message>
    <message>
        <source>Nuovo</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>ui::DocumentRow</name>
    <message>
        <source>Oscurato</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Nuovo</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>ui::DocumentView</name>
    <message>
        <source>Testo del documento</source>
        <translation>Text of the document</translation>
    </message>
</context>
<context>
    <name>ui::DocumentsPage</name>
    <message>
        <source>Togli tutti i filtri</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Documenti sanitari</source>
        <translation>Health documents</translation>
    </message>
    <message>
        <source>Cambia le date</source>
        <translation>Change the dates</translation>
    </message>
</context>
<context>
    <name>ui::DocumentsPanel</name>
    <message>
        <source>Documenti sanitari</source>
        <translation>Health documents</translation>
    </message>
    <message>
        <source>Altri documenti</source>
        <translation>More documents</translation>
    </message>
    <message>
        <source>Documenti sanitari, i più nuovi</source>
        <translation>Health documents, the newest</translation>
    </message>
    <message numerus="yes">
        <source>%n nuovo/i</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Il tuo Fascicolo non contiene ancora documenti.</source>
        <translation>Your record holds no documents yet.</translation>
    </message>
</context>
<context>
    <name>ui::DoseListModel</name>
    <message>
        <source>A %1</source>
        <translation>At %1</translation>
    </message>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>ui::DoseTableModel</name>
    <message>
        <source>nessuna dose</source>
        <translation>no dose</translation>
    </message>
    <message>
        <source>Progr. %1</source>
        <translation>Pl. %1</translation>
    </message>
    <message>
        <source>%1ª volta</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <translation>%1, dose %2</translation>
    </message>
    <message>
        <source>%1: programmata per il %2, %3</source>
        <translation>%1: planned for %2, %3</translation>
    </message>
    <message>
        <source>%1: eseguita il %2, %3</source>
        <translation>%1: given on %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::DueCard</name>
    <message>
        <source>Da fare</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Le voci calcolate vengono dal calendario nazionale e dalle dosi registrate. Chiedi conferma al tuo medico o al centro vaccinale.</source>
        <translation>What is worked out comes from the national calendar and the doses on record. Check with your doctor or the vaccination centre.</translation>
    </message>
    <message>
        <source>Nessuna vaccinazione programmata.</source>
        <translation>No vaccination is planned.</translation>
    </message>
    <message>
        <source>Contro: %1</source>
        <translation>Against: %1</translation>
    </message>
    <message>
        <source>Programmata</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Calcolata da noi</source>
        <translation>Worked out by us</translation>
    </message>
</context>
<context>
    <name>ui::EndedPage</name>
    <message>
        <source>Entra di nuovo</source>
        <translation>Enter again</translation>
    </message>
    <message>
        <source>Torna alla home</source>
        <translation>Back to the home page</translation>
    </message>
    <message>
        <source>La carta è stata tolta.</source>
        <translation>The card was taken out.</translation>
    </message>
    <message>
        <source>Sei uscito in automatico.</source>
        <translation>You were logged out automatically.</translation>
    </message>
    <message>
        <source>Sei entrato da un&apos;altra parte.</source>
        <translation>You logged in somewhere else.</translation>
    </message>
    <message>
        <source>Il tempo della sessione è finito.</source>
        <translation>The time of the session is over.</translation>
    </message>
    <message>
        <source>HOME PAGE</source>
        <translation>HOME PAGE</translation>
    </message>
    <message>
        <source>Per sicurezza abbiamo chiuso la sessione e svuotato le pagine. Se entri di nuovo torni dove eri.</source>
        <translation>To be safe we closed the session and emptied the pages. Log in again and you are back where you were.</translation>
    </message>
    <message>
        <source>Per un po&apos; non hai usato il servizio. Per sicurezza abbiamo svuotato le pagine. Se entri di nuovo torni dove eri.</source>
        <translation>You have not used the service for a while. To be safe we emptied the pages. Log in again and you are back where you were.</translation>
    </message>
    <message>
        <source>Può esserci una sola sessione alla volta. Se non eri tu chiama il Numero Verde %1.</source>
        <translation>There can be only one session at a time. If it was not you call the Numero Verde %1.</translation>
    </message>
    <message>
        <source>Il servizio ha chiuso la sessione.</source>
        <translation>The service closed the session.</translation>
    </message>
    <message>
        <source>Per sicurezza abbiamo svuotato le pagine. Se entri di nuovo torni dove eri.</source>
        <translation>To be safe we emptied the pages. Log in again and you are back where you were.</translation>
    </message>
</context>
<context>
    <name>ui::EntryFields</name>
    <message>
        <source> - facoltativo</source>
        <translation> - optional</translation>
    </message>
    <message>
        <source>Da %1 a %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <source>Indice di massa corporea: %1 kg/m²</source>
        <translation>Body mass index: %1 kg/m²</translation>
    </message>
    <message>
        <source>Con peso e altezza calcoliamo l&apos;indice di massa corporea.</source>
        <translation>With weight and height we work out the body mass index.</translation>
    </message>
    <message>
        <source>Scegli…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Giorno, mese e anno: 24/11/2026.</source>
        <translation>Day, month and year: 24/11/2026.</translation>
    </message>
    <message>
        <source>Ora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Ore e minuti: 7:30.</source>
        <translation>Hours and minutes: 7:30.</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Al massimo %L1 caratteri.</source>
        <translation>At most %L1 characters.</translation>
    </message>
    <message>
        <source>Visibile a chi ti cura</source>
        <translation>Visible to those who care for you</translation>
    </message>
    <message>
        <source>Se scegli Sì, i medici e gli operatori che vedono il tuo Fascicolo leggono anche questa annotazione.</source>
        <translation>If you choose Yes, the doctors and staff who see your Record read this note too.</translation>
    </message>
    <message>
        <source>Scrivi «%1» solo con le cifre.</source>
        <translation>Write “%1” in digits only.</translation>
    </message>
    <message>
        <source>Questo giorno non esiste. Controlla la data.</source>
        <translation>There is no such day. Check the date.</translation>
    </message>
    <message>
        <source>Scrivi la data con giorno, mese e anno.</source>
        <translation>Write the date with day, month and year.</translation>
    </message>
    <message>
        <source>La data non può essere nel futuro.</source>
        <translation>The date cannot be in the future.</translation>
    </message>
    <message>
        <source>Scrivi l&apos;ora con ore e minuti.</source>
        <translation>Write the time with hours and minutes.</translation>
    </message>
    <message>
        <source>L&apos;ora non può essere nel futuro.</source>
        <translation>The time cannot be in the future.</translation>
    </message>
    <message>
        <source> - facoltativa</source>
        <translation> - optional</translation>
    </message>
    <message>
        <source> - facoltativi</source>
        <translation> - optional</translation>
    </message>
    <message>
        <source>Nota - facoltativa</source>
        <translation>Note - optional</translation>
    </message>
</context>
<context>
    <name>ui::EntryPage</name>
    <message>
        <source>Nuova annotazione</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Annotazione</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Al massimo 5 MB.</source>
        <translation>At most 5 MB.</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Scarica PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Elimina</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Controlla, poi premi di nuovo Salva.</source>
        <translation>Check, then press Save again.</translation>
    </message>
    <message>
        <source>Annotazione salvata.</source>
        <translation>Note saved.</translation>
    </message>
    <message>
        <source>Nel frattempo questa annotazione è stata cambiata altrove.</source>
        <translation>In the meantime this note was changed elsewhere.</translation>
    </message>
    <message>
        <source>Adesso dice: «%1», %2. Se premi di nuovo Salva, vale quello che vedi qui.</source>
        <translation>It now says: “%1”, %2. If you press Save again, what you see here counts.</translation>
    </message>
    <message>
        <source>Ora non c&apos;è più. Se premi di nuovo Salva, la aggiungiamo.</source>
        <translation>It is no longer there. If you press Save again, we add it.</translation>
    </message>
    <message>
        <source>Annotazione eliminata.</source>
        <translation>Note deleted.</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>PDF salvato.</source>
        <translation>PDF saved.</translation>
    </message>
</context>
<context>
    <name>ui::EntryWriter</name>
    <message>
        <source>ricostruito dai dati codificati</source>
        <translation>rebuilt from coded data</translation>
    </message>
    <message>
        <source>Vaccino non somministrato</source>
        <translation>Vaccine not given</translation>
    </message>
    <message>
        <source>Vaccino</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ui::ErrorPanel</name>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::ErrorWords</name>
    <message>
        <source>Se chiami il Numero Verde %1, il codice è &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>If you call Numero Verde %1, the code is &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>ui::ExemptionReceiptPage</name>
    <message>
        <source>Stampa la ricevuta</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Torna alle esenzioni</source>
        <translation>Back to the exemptions</translation>
    </message>
    <message>
        <source>L&apos;autocertificazione è arrivata</source>
        <translation>The self-certification has arrived</translation>
    </message>
    <message>
        <source>L&apos;esenzione è revocata</source>
        <translation>The exemption is revoked</translation>
    </message>
    <message>
        <source>Protocollo &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Protocol number &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Firmata con il certificato di autenticazione della tessera.</source>
        <translation>Signed with the card&apos;s authentication certificate.</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>ui::ExemptionRow</name>
    <message>
        <source>Autocertificata</source>
        <translation>Self-certified</translation>
    </message>
    <message>
        <source>Stampa attestato</source>
        <translation>Print certificate</translation>
    </message>
    <message>
        <source>Stampa attestato di %1</source>
        <translation>Print the certificate of %1</translation>
    </message>
    <message>
        <source>Revoca</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Revoca %1</source>
        <translation>Revoke %1</translation>
    </message>
</context>
<context>
    <name>ui::ExemptionsPage</name>
    <message>
        <source>In corso</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Passate</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Non hai esenzioni.</source>
        <translation>You have no exemptions.</translation>
    </message>
    <message>
        <source>Se pensi di averne diritto per il reddito, premi Autocertifica. Per una malattia rivolgiti allo sportello della tua ASST.</source>
        <translation>If you think you are entitled to one because of your income, press Self-certify. For an illness go to the counter of your ASST.</translation>
    </message>
    <message>
        <source>Autocertifica</source>
        <translation>Self-certify</translation>
    </message>
    <message>
        <source>Stampa l&apos;elenco</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non tutto è arrivato.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Not everything has arrived.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nel frattempo questa esenzione è cambiata.&lt;/b&gt; Qui sotto vedi come sta adesso.</source>
        <translation>&lt;b&gt;Meanwhile this exemption has changed.&lt;/b&gt; Below you see how it stands now.</translation>
    </message>
    <message>
        <source>&lt;b&gt;La risposta del portale non è arrivata.&lt;/b&gt; Qui sotto vedi come sta adesso l&apos;esenzione. Se è ancora attiva, premi di nuovo Revoca.</source>
        <translation>&lt;b&gt;The portal&apos;s answer did not arrive.&lt;/b&gt; Below you see how the exemption stands now. If it is still active, press Revoke again.</translation>
    </message>
    <message>
        <source>Esenzioni</source>
        <translation>Exemptions</translation>
    </message>
</context>
<context>
    <name>ui::ExportPage</name>
    <message>
        <source>Salva una copia dei tuoi documenti in un file, per tenerla o per darla a chi vuoi tu.</source>
        <translation>Save a copy of your documents in a file, to keep it or to give it to whom you like.</translation>
    </message>
    <message>
        <source>Il file contiene dati sulla tua salute. Tienilo in un posto sicuro: chi lo apre può leggerli. Non salvarlo su un computer che usano anche altri.</source>
        <translation>The file contains data about your health. Keep it in a safe place: whoever opens it can read them. Do not save it on a computer that others use as well.</translation>
    </message>
    <message>
        <source>Tutto il Fascicolo</source>
        <translation>The whole record</translation>
    </message>
    <message>
        <source>Scelgo io</source>
        <translation>I choose</translation>
    </message>
    <message>
        <source>Che cosa esportare</source>
        <translation>What to export</translation>
    </message>
    <message>
        <source>Documenti (ZIP)</source>
        <translation>Documents (ZIP)</translation>
    </message>
    <message>
        <source>Dati (FHIR)</source>
        <translation>Data (FHIR)</translation>
    </message>
    <message>
        <source>Formato</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frase segreta (facoltativa)</source>
        <translation>Passphrase (optional)</translation>
    </message>
    <message>
        <source>Con una frase di almeno 8 caratteri il file è cifrato. Nessuno può ritrovarla per te: se la perdi, il file non si apre più.</source>
        <translation>With a passphrase of at least 8 characters the file is encrypted. Nobody can find it again for you: if you lose it, the file can no longer be opened.</translation>
    </message>
    <message>
        <source>Ripeti la frase segreta</source>
        <translation>Repeat the passphrase</translation>
    </message>
    <message>
        <source>Scrivi almeno 8 caratteri, oppure lascia vuoto.</source>
        <translation>Type at least 8 characters, or leave it empty.</translation>
    </message>
    <message>
        <source>Le due frasi sono diverse. Scrivila di nuovo.</source>
        <translation>The two passphrases differ. Type it again.</translation>
    </message>
    <message>
        <source>Esporta</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Conto i documenti del Fascicolo…</source>
        <translation>Counting the documents of the record…</translation>
    </message>
    <message numerus="yes">
        <source>Nel file ci sarà/saranno %n documento/i: tutti quelli del tuo Fascicolo.</source>
        <translation>
            <numerusform>There will be %n document in the file: all there is in your record.</numerusform>
            <numerusform>There will be %n documents in the file: all those of your record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un archivio con i PDF originali, i dati di ogni documento (CDA), una pagina da leggere per ciascuno e un indice. Si apre su qualunque computer.</source>
        <translation>An archive with the original PDFs, the data of each document (CDA), a page to read for each and an index. Any computer can open it.</translation>
    </message>
    <message>
        <source>Un solo file per altri programmi sanitari: farmaci, allergie, problemi, vaccinazioni, risultati e procedure secondo lo standard FHIR R4. I PDF non ci sono. Il file non è cifrato.</source>
        <translation>One file for other health programs: medicines, allergies, problems, vaccinations, results and procedures in the FHIR R4 standard. The PDFs are not in it. The file is not encrypted.</translation>
    </message>
    <message>
        <source>Preparo il documento %1 di %2…</source>
        <translation>Preparing document %1 of %2…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non hai scelto nessun documento.&lt;/b&gt; Spunta quelli che vuoi nell&apos;elenco.</source>
        <translation>&lt;b&gt;You have not chosen any document.&lt;/b&gt; Tick those you want in the list.</translation>
    </message>
    <message>
        <source>Fascicolo</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>ui::ExportResult</name>
    <message numerus="yes">
        <source>Esportazione riuscita. Nel file ci sono &lt;b&gt;tutti e %n i documenti&lt;/b&gt; scelti.</source>
        <translation>
            <numerusform>Exported. &lt;b&gt;The document&lt;/b&gt; you chose is in the file.</numerusform>
            <numerusform>Exported. &lt;b&gt;All %n documents&lt;/b&gt; you chose are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nel file ci sono &lt;b&gt;%n documenti su %1&lt;/b&gt; scelti.</source>
        <translation>
            <numerusform>The file holds &lt;b&gt;%n document out of %1&lt;/b&gt; chosen.</numerusform>
            <numerusform>The file holds &lt;b&gt;%n documents out of %1&lt;/b&gt; chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Nessun file è stato scritto.&lt;/b&gt; %1 %2</source>
        <translation>&lt;b&gt;No file was written.&lt;/b&gt; %1 %2</translation>
    </message>
    <message>
        <source>Hai annullato l&apos;esportazione. Non è rimasto nessun file.</source>
        <translation>You cancelled the export. No file is left.</translation>
    </message>
</context>
<context>
    <name>ui::FacilityPage</name>
    <message>
        <source>Scegli dove</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>Più vicine</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>Prima data</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>In che ordine</source>
        <translation>In which order</translation>
    </message>
    <message>
        <source>Vicino al comune di</source>
        <translation>Near the municipality of</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Strutture che offrono la prestazione</source>
        <translation>Facilities that offer the service</translation>
    </message>
    <message>
        <source>Nessuna struttura offre questa prestazione.</source>
        <translation>No facility offers this service.</translation>
    </message>
    <message>
        <source>Chiama il Numero Verde: possono cercarla per te.</source>
        <translation>Call the Numero Verde: they can look for you.</translation>
    </message>
    <message>
        <source>Non conosciamo questo comune.</source>
        <translation>We do not know this municipality.</translation>
    </message>
    <message>
        <source>Posti aggiornati alle %1.</source>
        <translation>Places updated at %1.</translation>
    </message>
    <message>
        <source>Facoltativo: da qui contiamo le distanze, in linea d&apos;aria.</source>
        <translation>Optional: distances are counted from here, as the crow flies.</translation>
    </message>
</context>
<context>
    <name>ui::FailedPage</name>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Torna alla home</source>
        <translation>Back to the home page</translation>
    </message>
    <message>
        <source>Accesso non riuscito</source>
        <translation>Login did not work</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPage</name>
    <message>
        <source>La tua famiglia</source>
        <translation>Your family</translation>
    </message>
    <message>
        <source>Ogni riquadro è di una persona sola. Se premi una riga operi per quella persona.</source>
        <translation>Each box is about one person only. If you press a line you act for that person.</translation>
    </message>
</context>
<context>
    <name>ui::FileFault</name>
    <message>
        <source>Questo file non si può leggere. Scegline un altro.</source>
        <translation>This file cannot be read. Choose another one.</translation>
    </message>
    <message>
        <source>Questo file è vuoto. Scegline un altro.</source>
        <translation>This file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>Questo file è troppo grande: al massimo 5 MB.</source>
        <translation>This file is too large: 5 MB at most.</translation>
    </message>
    <message>
        <source>Questo file non è un PDF. Scegli un PDF.</source>
        <translation>This file is not a PDF. Choose a PDF.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Dal giorno</source>
        <translation>From this day</translation>
    </message>
    <message>
        <source>Al</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Al giorno</source>
        <translation>To this day</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Solo da leggere</source>
        <translation>Unread only</translation>
    </message>
    <message>
        <source>Cerca nei documenti</source>
        <translation>Search the documents</translation>
    </message>
    <message>
        <source>Filtri</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>Filtri: %n attivo/i</source>
        <translation>
            <numerusform>Filters: %n on</numerusform>
            <numerusform>Filters: %n on</numerusform>
        </translation>
    </message>
    <message>
        <source>giorno/mese/anno</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Premi per togliere il filtro.</source>
        <translation>%1. Press to remove the filter.</translation>
    </message>
</context>
<context>
    <name>ui::FilterPage</name>
    <message>
        <source>Solo da leggere</source>
        <translation>Unread only</translation>
    </message>
    <message>
        <source>Tutti i tipi</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Tutte le strutture</source>
        <translation>All facilities</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>giorno/mese/anno, anche vuoto</source>
        <translation>day/month/year, may be empty</translation>
    </message>
    <message>
        <source>Al</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Mostra i documenti</source>
        <translation>Show the documents</translation>
    </message>
    <message>
        <source>Togli tutti i filtri</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Filtri</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Risultato precedente</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Risultato successivo</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Cerca in questo documento</source>
        <translation>Find in this document</translation>
    </message>
    <message>
        <source>Chiudi la ricerca</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Nessun risultato</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::FindingRow</name>
    <message>
        <source>In corso…</source>
        <translation>Under way…</translation>
    </message>
    <message>
        <source>Non controllato</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Che cosa fare</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ui::FirstRunPage</name>
    <message>
        <source>No, non ce l&apos;ho</source>
        <translation>No, I have not</translation>
    </message>
    <message>
        <source>Entra senza tessera</source>
        <translation>Enter without card</translation>
    </message>
    <message>
        <source>Chiudi la guida</source>
        <translation>Close the guide</translation>
    </message>
    <message>
        <source>Comando copiato. Incollalo in un terminale.</source>
        <translation>Command copied. Paste it into a terminal.</translation>
    </message>
    <message>
        <source>Primo avvio</source>
        <translation>First start</translation>
    </message>
</context>
<context>
    <name>ui::FirstRunWords</name>
    <message>
        <source>Ci vuole un momento. La pagina va avanti da sola.</source>
        <translation>It takes a moment. The page goes on by itself.</translation>
    </message>
    <message>
        <source>Controllo il computer…</source>
        <translation>Checking the computer…</translation>
    </message>
    <message>
        <source>Cerco il lettore…</source>
        <translation>Looking for the reader…</translation>
    </message>
    <message>
        <source>Provo il collegamento…</source>
        <translation>Trying the connection…</translation>
    </message>
    <message>
        <source>Leggo la tessera…</source>
        <translation>Reading the card…</translation>
    </message>
    <message>
        <source>Lasciala nel lettore.</source>
        <translation>Leave it in the reader.</translation>
    </message>
    <message>
        <source>Chiedi il PIN allo sportello</source>
        <translation>Ask for the PIN at the counter</translation>
    </message>
    <message>
        <source>Vai alla tua ASST con la tessera e un documento. Una metà del PIN te la danno su carta, l&apos;altra arriva via SMS o e-mail. Intanto puoi entrare con la password e il codice SMS.</source>
        <translation>Go to your ASST with the card and an identity document. They give you half of the PIN on paper, the other half comes by SMS or e-mail. Meanwhile you can enter with the password and the SMS code.</translation>
    </message>
    <message>
        <source>Ora ho il PIN</source>
        <translation>I have the PIN now</translation>
    </message>
    <message>
        <source>Hai il PIN della tessera?</source>
        <translation>Do you have the PIN of the card?</translation>
    </message>
    <message>
        <source>È il codice da 5 a 8 cifre che ti ha dato la tua ASST. Qui non te lo chiediamo: lo scrivi solo quando entri.</source>
        <translation>It is the code of 5 to 8 digits that your ASST gave you. We do not ask for it here: you type it only when you enter.</translation>
    </message>
    <message>
        <source>Sì, ho il PIN</source>
        <translation>Yes, I have the PIN</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Lettore</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Portale</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Accesso</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>È tutto pronto</source>
        <translation>All is ready</translation>
    </message>
    <message>
        <source>Computer, lettore, tessera e portale funzionano. Ora puoi entrare.</source>
        <translation>Computer, reader, card and portal work. Now you can enter.</translation>
    </message>
    <message>
        <source>Entra con la tessera</source>
        <translation>Log in with the card</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message numerus="yes">
        <source>Controlla %n campi prima di proseguire.</source>
        <translation>
            <numerusform>Check 1 field before you go on.</numerusform>
            <numerusform>Check %n fields before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Format</name>
    <message>
        <source>Buonasera</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Buongiorno</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Buon pomeriggio</source>
        <translation>Good afternoon</translation>
    </message>
</context>
<context>
    <name>ui::GuidePage</name>
    <message>
        <source>Di cosa si tratta?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Il Fascicolo raccoglie i documenti sanitari che le strutture della Regione fanno per te. Lo leggi da casa, quando vuoi.</source>
        <translation>The record collects the health documents that the structures of the Region make for you. You read it at home, whenever you want.</translation>
    </message>
    <message>
        <source>Quali sono le finalità del servizio?</source>
        <translation>What is the service for?</translation>
    </message>
    <message>
        <source>Avere sempre i tuoi documenti, e farli vedere a chi ti cura se lo permetti. Prenotare, cambiare medico e gestire le esenzioni senza fare la fila.</source>
        <translation>To have your documents at any time, and to let those who treat you see them if you allow it. To book, change doctor and manage exemptions without queueing.</translation>
    </message>
    <message>
        <source>Chi può richiedere l&apos;accesso al servizio</source>
        <translation>Who can ask for access to the service</translation>
    </message>
    <message>
        <source>Chi è iscritto al servizio sanitario della Regione. Per i figli minorenni accedono i genitori, per chi è in tutela il tutore.</source>
        <translation>Whoever is registered with the health service of the Region. For children under age the parents log in, for people in guardianship the guardian.</translation>
    </message>
    <message>
        <source>Come accedere al servizio</source>
        <translation>How to get into the service</translation>
    </message>
    <message>
        <source>Con la tessera, un lettore e il PIN. Oppure con il numero della tessera, la password e un codice via SMS. Il consenso al trattamento dei dati si dà una volta sola.</source>
        <translation>With the card, a reader and the PIN. Or with the card number, the password and a code by SMS. The consent to the handling of data is given only once.</translation>
    </message>
    <message>
        <source>Non ho la tessera</source>
        <translation>I have no card</translation>
    </message>
    <message>
        <source>Arriva a casa quando ti iscrivi al servizio sanitario, e la nuova prima che la vecchia scada. Se l&apos;hai persa, chiedine un&apos;altra allo sportello della tua ASST con un documento: te ne danno una provvisoria di carta, e la tessera arriva dopo qualche settimana.</source>
        <translation>It comes by post when you register with the health service, and the new one before the old one expires. If you lost it, ask for another one at the counter of your ASST with an identity document: they give you a temporary one on paper, and the card comes after some weeks.</translation>
    </message>
    <message>
        <source>Non ho il lettore</source>
        <translation>I have no reader</translation>
    </message>
    <message>
        <source>Va bene ogni lettore di smart card con presa USB. Non serve un sistema operativo particolare e non ci sono programmi da installare. Senza lettore entri con la password e il codice via SMS.</source>
        <translation>Any smart card reader with a USB plug is fine. No particular operating system is needed and there are no programs to install. Without a reader you log in with the password and the SMS code.</translation>
    </message>
    <message>
        <source>Non ho la password</source>
        <translation>I have no password</translation>
    </message>
    <message>
        <source>Vai allo sportello con la tessera, un documento e il telefono. Firmi il Modulo di richiesta delle credenziali e ricevi metà della password sul modulo e metà via SMS. Vale 30 giorni: al primo accesso ne scegli una tua.</source>
        <translation>Go to the counter with your card, an identity document and your phone. You sign the form Modulo di richiesta delle credenziali and get half of the password on the form and half by SMS. It is good for 30 days: at the first login you choose one of your own.</translation>
    </message>
    <message>
        <source>Non ho il PIN</source>
        <translation>I have no PIN</translation>
    </message>
    <message>
        <source>Chiedilo allo sportello con la tessera e un documento. Una metà te la danno su carta, l&apos;altra arriva via SMS o e-mail. Con il PIN ricevi anche il PUK: conservali separati dalla tessera.</source>
        <translation>Ask for it at the counter with your card and an identity document. One half they give you on paper, the other comes by SMS or e-mail. With the PIN you also get the PUK: keep them apart from the card.</translation>
    </message>
    <message>
        <source>Non posso andare allo sportello</source>
        <translation>I cannot go to the counter</translation>
    </message>
    <message>
        <source>Chiama il Numero Verde 800.030.606. Ti dicono se può andare un&apos;altra persona con una tua delega, e quali documenti servono.</source>
        <translation>Call the Numero Verde 800.030.606. They tell you whether another person can go with a delegation of yours, and which documents are needed.</translation>
    </message>
    <message>
        <source>La tua guida per accedere al Fascicolo Sanitario Elettronico (FSE)</source>
        <translation>Your guide to getting into the electronic health record (FSE)</translation>
    </message>
    <message>
        <source>Se ti manca qualcosa</source>
        <translation>If you lack something</translation>
    </message>
    <message>
        <source>Dove sono gli sportelli</source>
        <translation>Where the counters are</translation>
    </message>
    <message>
        <source>La tua guida</source>
        <translation>Your guide</translation>
    </message>
</context>
<context>
    <name>ui::HeaderDetails</name>
    <message>
        <source>Dettagli del documento</source>
        <translation>Details of the document</translation>
    </message>
    <message>
        <source>Nascondi i dettagli</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Nascondi i dettagli del documento</source>
        <translation>Hide the details of the document</translation>
    </message>
</context>
<context>
    <name>ui::HelpLine</name>
    <message>
        <source>ATTIVO DAL LUNEDÌ AL SABATO DALLE 8.00 ALLE 20.00</source>
        <translation>MONDAY TO SATURDAY FROM 8.00 TO 20.00</translation>
    </message>
</context>
<context>
    <name>ui::HelpLineWatch</name>
    <message>
        <source>Aperto adesso, fino alle %1.</source>
        <translation>Open now, until %1.</translation>
    </message>
    <message>
        <source>Chiuso adesso.</source>
        <translation>Closed now.</translation>
    </message>
    <message>
        <source>Chiuso adesso. Apre oggi alle %1.</source>
        <translation>Closed now. Opens today at %1.</translation>
    </message>
    <message>
        <source>Chiuso adesso. Apre domani alle %1.</source>
        <translation>Closed now. Opens tomorrow at %1.</translation>
    </message>
    <message>
        <source>Chiuso adesso. Apre %1 alle %2.</source>
        <translation>Closed now. Opens on %1 at %2.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Invio SMS</source>
        <translation>Sending of SMS</translation>
    </message>
    <message>
        <source>Gli SMS sono gratuiti e arrivano con ogni operatore telefonico.</source>
        <translation>The SMS are free and work with every operator.</translation>
    </message>
    <message>
        <source>Configurazione PC</source>
        <translation>Setting up the PC</translation>
    </message>
    <message>
        <source>Non serve un sistema operativo particolare. Per entrare con la tessera serve solo il servizio delle smart card, che di solito c&apos;è già.</source>
        <translation>No particular operating system is needed. To log in with the card you need only the smart card service, which is usually there already.</translation>
    </message>
    <message>
        <source>Consultazione Referto</source>
        <translation>Reading a report</translation>
    </message>
    <message>
        <source>Dopo aver letto il referto online non serve ritirarne una copia.</source>
        <translation>After you read the report online there is no need to collect a copy.</translation>
    </message>
    <message>
        <source>Guide e informazioni</source>
        <translation>Guides and information</translation>
    </message>
    <message>
        <source>Guida all&apos;accesso</source>
        <translation>Guide to getting in</translation>
    </message>
    <message>
        <source>Dove sono gli sportelli</source>
        <translation>Where the counters are</translation>
    </message>
    <message>
        <source>Informativa al trattamento FSE</source>
        <translation>Notice on the handling of FSE data</translation>
    </message>
    <message>
        <source>FAQ</source>
        <translation>FAQ</translation>
    </message>
    <message>
        <source>Domande pagina per pagina</source>
        <translation>Questions page by page</translation>
    </message>
    <message>
        <source>Informazioni sulla versione</source>
        <translation>About this version</translation>
    </message>
    <message>
        <source>Licenze</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Prepara lettore e tessera</source>
        <translation>Set up reader and card</translation>
    </message>
</context>
<context>
    <name>ui::HelpSearch</name>
    <message>
        <source>Cerca in tutte le domande</source>
        <translation>Search all questions</translation>
    </message>
    <message>
        <source>Parole da cercare nell&apos;aiuto</source>
        <translation>Words to search in the help</translation>
    </message>
    <message>
        <source>Nessuna risposta con queste parole. Provane altre, o chiama il Numero Verde.</source>
        <translation>No answer with these words. Try others, or call the Numero Verde.</translation>
    </message>
    <message numerus="yes">
        <source>%n risposta/e</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HelpSheet</name>
    <message>
        <source>Ho capito</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>ui::HelpView</name>
    <message>
        <source>Aiuto su questa pagina</source>
        <translation>Help on this page</translation>
    </message>
    <message>
        <source>Servizi socio-sanitari</source>
        <translation>Social and health services</translation>
    </message>
    <message>
        <source>Chiudi l&apos;aiuto</source>
        <translation>Close the help</translation>
    </message>
    <message>
        <source>Tutto l&apos;aiuto</source>
        <translation>All of the help</translation>
    </message>
    <message>
        <source>Risposte trovate</source>
        <translation>Answers found</translation>
    </message>
</context>
<context>
    <name>ui::HelpWords</name>
    <message>
        <source>Versione e licenze</source>
        <translation>Version and licences</translation>
    </message>
    <message>
        <source>A che cosa serve la versione?</source>
        <translation>What is the version for?</translation>
    </message>
    <message>
        <source>Dilla a chi risponde al Numero Verde: così sanno quale programma usi.</source>
        <translation>Tell it to whoever answers the Numero Verde: so they know which program you use.</translation>
    </message>
    <message>
        <source>Il programma è gratuito?</source>
        <translation>Is the program free?</translation>
    </message>
    <message>
        <source>Sì. È software libero, con licenza EUPL 1.2.</source>
        <translation>Yes. It is free software, under the EUPL 1.2 licence.</translation>
    </message>
    <message>
        <source>Che cosa sono le licenze?</source>
        <translation>What are the licences?</translation>
    </message>
    <message>
        <source>Dicono di chi sono i dati e le parti del programma fatte da altri.</source>
        <translation>They say whose the data and the parts of the program made by others are.</translation>
    </message>
    <message>
        <source>Il registro degli accessi</source>
        <translation>The register of accesses</translation>
    </message>
    <message>
        <source>Chi trovo nel registro?</source>
        <translation>Whom do I find in the register?</translation>
    </message>
    <message>
        <source>Che cosa vuol dire il segno su una riga?</source>
        <translation>What does the sign on a line mean?</translation>
    </message>
    <message>
        <source>Un accesso non lo capisco. Che cosa faccio?</source>
        <translation>I do not understand an access. What do I do?</translation>
    </message>
    <message>
        <source>Operare per un&apos;altra persona</source>
        <translation>Acting for another person</translation>
    </message>
    <message>
        <source>Per chi posso operare?</source>
        <translation>For whom can I act?</translation>
    </message>
    <message>
        <source>Per i figli minorenni, per chi hai in tutela e per chi ti ha dato una delega. L&apos;elenco lo decide la Regione.</source>
        <translation>For your children under age, for people in your guardianship and for people who gave you a delegation. The Region decides the list.</translation>
    </message>
    <message>
        <source>Come so per chi sto operando?</source>
        <translation>How do I know for whom I am acting?</translation>
    </message>
    <message>
        <source>Una fascia viola in alto lo dice in ogni pagina. Il pulsante Torna a me stesso la toglie.</source>
        <translation>A purple band at the top says so on every page. The button Torna a me stesso takes it away.</translation>
    </message>
    <message>
        <source>Perché non vedo tutti i servizi?</source>
        <translation>Why do I not see all the services?</translation>
    </message>
    <message>
        <source>Una delega comprende solo i servizi che l&apos;altra persona ha scelto. La privacy non si delega mai.</source>
        <translation>A delegation covers only the services the other person chose. Privacy is never delegated.</translation>
    </message>
    <message>
        <source>Quando finisce?</source>
        <translation>When does it end?</translation>
    </message>
    <message>
        <source>Per un figlio, il giorno in cui compie 18 anni. Per una delega, il giorno scritto sotto il nome, al più tardi dopo due anni.</source>
        <translation>For a child, on the 18th birthday. For a delegation, on the day written under the name, after two years at the latest.</translation>
    </message>
    <message>
        <source>Le agende</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>A che cosa servono le agende?</source>
        <translation>What are the agendas for?</translation>
    </message>
    <message>
        <source>A vedere chi fa una visita o un esame e quando c&apos;è posto. Non serve entrare e non prenoti niente.</source>
        <translation>To see who does a visit or an examination and when there is a place. You need not log in and you book nothing.</translation>
    </message>
    <message>
        <source>Perché il primo posto cambia?</source>
        <translation>Why does the first place change?</translation>
    </message>
    <message>
        <source>Perché altri prenotano intanto. La pagina dice a che ora è aggiornata.</source>
        <translation>Because others book in the meantime. The page says when it was brought up to date.</translation>
    </message>
    <message>
        <source>Come prenoto quello che vedo?</source>
        <translation>How do I book what I see?</translation>
    </message>
    <message>
        <source>Serve la ricetta. Vai a PRENOTA e sceglila: trovi gli stessi posti.</source>
        <translation>You need the prescription. Go to PRENOTA and choose it: you find the same places.</translation>
    </message>
    <message>
        <source>I tuoi appuntamenti</source>
        <translation>Your appointments</translation>
    </message>
    <message>
        <source>Fino a quando posso annullare senza pagare?</source>
        <translation>Until when can I cancel without paying?</translation>
    </message>
    <message>
        <source>Se sposto, perdo il posto di prima?</source>
        <translation>If I move it, do I lose the old place?</translation>
    </message>
    <message>
        <source>Solo quando il nuovo è confermato. Fino ad allora quello di prima resta.</source>
        <translation>Only once the new one is confirmed. Until then the old one stays.</translation>
    </message>
    <message>
        <source>Come mi preparo?</source>
        <translation>How do I prepare?</translation>
    </message>
    <message>
        <source>Le istruzioni sono nell&apos;appuntamento, e nella stampa.</source>
        <translation>The instructions are in the appointment, and in the print.</translation>
    </message>
    <message>
        <source>Prenotare senza accedere</source>
        <translation>Booking without logging in</translation>
    </message>
    <message>
        <source>Quali dati servono?</source>
        <translation>Which data are needed?</translation>
    </message>
    <message>
        <source>Il codice fiscale, le ultime dieci cifre del numero della tessera e il codice IUP, di dieci caratteri, che è sulla ricetta.</source>
        <translation>The codice fiscale, the last ten digits of the card number and the IUP code, ten characters, which is on the prescription.</translation>
    </message>
    <message>
        <source>Perché non vedo le altre ricette?</source>
        <translation>Why do I not see the other prescriptions?</translation>
    </message>
    <message>
        <source>Senza accesso vedi solo quella del codice IUP. Per le altre entra con la tessera o la password.</source>
        <translation>Without logging in you see only the one of the IUP code. For the others log in with the card or the password.</translation>
    </message>
    <message>
        <source>I dati non corrispondono.</source>
        <translation>The data do not match.</translation>
    </message>
    <message>
        <source>Controlla le cifre e le lettere. Dopo alcuni errori devi aspettare: lo facciamo per proteggere tutti.</source>
        <translation>Check the digits and letters. After some errors you have to wait: we do it to protect everybody.</translation>
    </message>
    <message>
        <source>Le prenotazioni</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Che cosa serve per prenotare?</source>
        <translation>What do I need to book?</translation>
    </message>
    <message>
        <source>Che cosa vuol dire oltre il limite?</source>
        <translation>What does beyond the limit mean?</translation>
    </message>
    <message>
        <source>La ricetta ha una classe: urgente, breve, differibile o programmabile. I posti dopo quel tempo stanno in fondo, segnati.</source>
        <translation>The prescription has a class: urgent, brief, deferrable or plannable. Places after that time are at the bottom, marked.</translation>
    </message>
    <message>
        <source>Quanto tempo ho per confermare?</source>
        <translation>How long do I have to confirm?</translation>
    </message>
    <message>
        <source>Il posto resta tuo per 5 minuti. La pagina li conta. Se finiscono non hai prenotato niente.</source>
        <translation>The place is yours for 5 minutes. The page counts them. If they run out, you have booked nothing.</translation>
    </message>
    <message>
        <source>Come sposto o annullo?</source>
        <translation>How do I move or cancel it?</translation>
    </message>
    <message>
        <source>Ho perso la risposta. Ho prenotato o no?</source>
        <translation>I did not get the answer. Have I booked or not?</translation>
    </message>
    <message>
        <source>Il fascicolo su carta</source>
        <translation>The record on paper</translation>
    </message>
    <message>
        <source>Che cosa metto nel libretto?</source>
        <translation>What do I put into the booklet?</translation>
    </message>
    <message>
        <source>I documenti che scegli, uno dopo l&apos;altro, con una copertina e un indice. Utile per una visita.</source>
        <translation>The documents you choose, one after the other, with a cover and a table of contents. Useful for a visit.</translation>
    </message>
    <message>
        <source>Posso fermarlo?</source>
        <translation>Can I stop it?</translation>
    </message>
    <message>
        <source>Sì, con Annulla. Quello che non è ancora stampato non si stampa.</source>
        <translation>Yes, with Annulla. What is not printed yet is not printed.</translation>
    </message>
    <message>
        <source>I documenti oscurati ci sono?</source>
        <translation>Are hidden documents in it?</translation>
    </message>
    <message>
        <source>Solo se li scegli tu. Su carta chi li legge li vede.</source>
        <translation>Only if you choose them. On paper, whoever reads it sees them.</translation>
    </message>
    <message>
        <source>La tessera e il lettore</source>
        <translation>The card and the reader</translation>
    </message>
    <message>
        <source>Come metto la tessera?</source>
        <translation>How do I insert the card?</translation>
    </message>
    <message>
        <source>Con il chip verso l&apos;alto e in avanti, fino in fondo. Lasciala nel lettore finché hai finito.</source>
        <translation>With the chip facing up and forward, all the way in. Leave it in the reader until you have finished.</translation>
    </message>
    <message>
        <source>Il lettore non viene trovato. Che cosa provo?</source>
        <translation>The reader is not found. What can I try?</translation>
    </message>
    <message>
        <source>Stacca il lettore e attaccalo a un&apos;altra presa USB. Aspetta qualche secondo: la pagina se ne accorge da sola.</source>
        <translation>Unplug the reader and plug it into another USB socket. Wait a few seconds: the page notices by itself.</translation>
    </message>
    <message>
        <source>La tessera non viene riconosciuta. Perché?</source>
        <translation>The card is not recognised. Why?</translation>
    </message>
    <message>
        <source>Controlla il verso e pulisci il chip con un panno asciutto. Alcune tessere nuove non hanno il chip: con quelle si entra con la password.</source>
        <translation>Check which way round it is and wipe the chip with a dry cloth. Some new cards have no chip: with those you log in with the password.</translation>
    </message>
    <message>
        <source>La tessera è scaduta. Che cosa faccio?</source>
        <translation>The card has expired. What do I do?</translation>
    </message>
    <message>
        <source>Alla scadenza la nuova arriva a casa. Se non è arrivata chiedila allo sportello della tua ASST.</source>
        <translation>When it expires the new one comes by post. If it has not come, ask for it at the counter of your ASST.</translation>
    </message>
    <message>
        <source>Il codice via SMS</source>
        <translation>The SMS code</translation>
    </message>
    <message>
        <source>Quanto vale il codice?</source>
        <translation>How long is the code good for?</translation>
    </message>
    <message>
        <source>Pochi minuti: il tempo che resta è scritto sulla pagina. Vale una volta sola.</source>
        <translation>A few minutes: the time left is written on the page. It works only once.</translation>
    </message>
    <message>
        <source>L&apos;SMS non arriva.</source>
        <translation>The SMS does not come.</translation>
    </message>
    <message>
        <source>Aspetta un minuto e controlla che il telefono abbia campo. Dopo 60 secondi puoi chiederne un altro. Vale solo l&apos;ultimo.</source>
        <translation>Wait a minute and check that the phone has signal. After 60 seconds you can ask for another one. Only the last one counts.</translation>
    </message>
    <message>
        <source>Il codice è arrivato a un numero che non uso più.</source>
        <translation>The code went to a number I no longer use.</translation>
    </message>
    <message>
        <source>Il numero si cambia allo sportello della tua ASST, con la tessera e un documento. Da dentro lo trovi in I TUOI DATI.</source>
        <translation>The number is changed at the counter of your ASST, with your card and an identity document. Once you are in, it is under I TUOI DATI.</translation>
    </message>
    <message>
        <source>Devo dire il codice a qualcuno?</source>
        <translation>Do I have to tell anybody the code?</translation>
    </message>
    <message>
        <source>Mai. Nessuno della Regione te lo chiede, neanche al telefono.</source>
        <translation>Never. Nobody of the Region asks you for it, not even on the phone.</translation>
    </message>
    <message>
        <source>Confronta due referti</source>
        <translation>Compare two reports</translation>
    </message>
    <message>
        <source>Quali documenti posso confrontare?</source>
        <translation>Which documents can I compare?</translation>
    </message>
    <message>
        <source>Due dello stesso tipo, per esempio due esami del sangue, o due versioni di uno. Sceglili in Prima e in Dopo, o premi un confronto consigliato.</source>
        <translation>Two of the same kind, for example two blood tests, or two versions of one. Choose them under Prima and Dopo, or press a suggested comparison.</translation>
    </message>
    <message>
        <source>Come si vedono le differenze?</source>
        <translation>How are differences shown?</translation>
    </message>
    <message>
        <source>Con una parola e un segno: aggiunto, tolto, cambiato. Non solo con il colore.</source>
        <translation>With a word and a sign: added, removed, changed. Not by colour alone.</translation>
    </message>
    <message>
        <source>Un valore è salito. È grave?</source>
        <translation>A value went up. Is it serious?</translation>
    </message>
    <message>
        <source>Il confronto mostra i numeri e basta. Che cosa vogliono dire lo spiega il tuo medico.</source>
        <translation>The comparison shows the numbers and no more. Your doctor explains what they mean.</translation>
    </message>
    <message>
        <source>I contatti con la sanità</source>
        <translation>Contacts with the health service</translation>
    </message>
    <message>
        <source>Che cos&apos;è un contatto?</source>
        <translation>What is a contact?</translation>
    </message>
    <message>
        <source>Una visita o un esame, un accesso al Pronto Soccorso, un ricovero. Con i documenti che ne sono nati.</source>
        <translation>A visit or an examination, an emergency room access, a stay in hospital. With the documents that came of it.</translation>
    </message>
    <message>
        <source>Non c&apos;è nessun documento. Perché?</source>
        <translation>There is no document. Why?</translation>
    </message>
    <message>
        <source>Non ogni contatto ha un documento, e qualcuno arriva dopo qualche giorno.</source>
        <translation>Not every contact has a document, and some arrive after a few days.</translation>
    </message>
    <message>
        <source>Non sono mai stato in quel posto.</source>
        <translation>I have never been to that place.</translation>
    </message>
    <message>
        <source>Chiama il Numero Verde e di&apos; la data e la struttura. In GESTIONE PRIVACY vedi chi ha aperto il tuo Fascicolo.</source>
        <translation>Call the Numero Verde and tell the date and the structure. In GESTIONE PRIVACY you see who opened your record.</translation>
    </message>
    <message>
        <source>Gli sportelli</source>
        <translation>The counters</translation>
    </message>
    <message>
        <source>Che cosa porto allo sportello?</source>
        <translation>What do I take to the counter?</translation>
    </message>
    <message>
        <source>La tessera e un documento. Per la password anche il telefono, perché la seconda metà arriva via SMS.</source>
        <translation>Your card and an identity document. For the password your phone too, because the second half comes by SMS.</translation>
    </message>
    <message>
        <source>Devo andare a quello della mia città?</source>
        <translation>Must I go to the one of my town?</translation>
    </message>
    <message>
        <source>No. Va bene ogni sportello della tua ASST.</source>
        <translation>No. Every counter of your ASST is fine.</translation>
    </message>
    <message>
        <source>Può andare qualcuno per me?</source>
        <translation>Can somebody go for me?</translation>
    </message>
    <message>
        <source>Sì, con una delega scritta e una copia del tuo documento. La password però si dà solo a te.</source>
        <translation>Yes, with a written delegation and a copy of your identity document. The password, though, is given only to you.</translation>
    </message>
    <message>
        <source>Numero della tessera e password</source>
        <translation>Card number and password</translation>
    </message>
    <message>
        <source>Quale numero devo scrivere?</source>
        <translation>Which number do I type?</translation>
    </message>
    <message>
        <source>Le ultime dieci cifre del numero sul retro della tessera. Puoi anche scriverle tutte e venti: il resto lo togliamo noi.</source>
        <translation>The last ten digits of the number on the back of the card. You can also type all twenty: we take the rest away.</translation>
    </message>
    <message>
        <source>Che password uso la prima volta?</source>
        <translation>Which password do I use the first time?</translation>
    </message>
    <message>
        <source>Quella delle due metà: la prima è sul modulo dello sportello, la seconda ti è arrivata via SMS. Scrivile di seguito, senza spazi.</source>
        <translation>The one of two halves: the first is on the form from the counter, the second came by SMS. Type them one after the other, without blanks.</translation>
    </message>
    <message>
        <source>Ho dimenticato la password.</source>
        <translation>I forgot my password.</translation>
    </message>
    <message>
        <source>Non provare a caso: dopo 5 errori l&apos;accesso si ferma. Chiedine una nuova allo sportello, con la tessera e un documento.</source>
        <translation>Do not guess: after 5 errors access stops. Ask for a new one at the counter, with your card and an identity document.</translation>
    </message>
    <message>
        <source>Ho cambiato tessera. Cambia qualcosa?</source>
        <translation>I have a new card. Does anything change?</translation>
    </message>
    <message>
        <source>Sì. Il numero è un altro: usa quello della tessera nuova. La password resta la stessa.</source>
        <translation>Yes. The number is another one: use that of the new card. The password stays the same.</translation>
    </message>
    <message>
        <source>I tuoi dati</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Un dato è sbagliato. Come lo correggo?</source>
        <translation>Something is wrong. How do I correct it?</translation>
    </message>
    <message>
        <source>Perché due codici per il cellulare?</source>
        <translation>Why two codes for the mobile number?</translation>
    </message>
    <message>
        <source>Che SMS ricevo?</source>
        <translation>Which SMS do I get?</translation>
    </message>
    <message>
        <source>Solo che c&apos;è un nuovo referto: senza nome, senza tipo e senza collegamenti. Se un SMS ha un collegamento non è nostro.</source>
        <translation>Only that there is a new report: no name, no kind and no link. An SMS with a link is not ours.</translation>
    </message>
    <message>
        <source>Le deleghe</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>A chi posso dare una delega?</source>
        <translation>To whom can I give a delegation?</translation>
    </message>
    <message>
        <source>Che cosa può fare chi ha la delega?</source>
        <translation>What can the delegate do?</translation>
    </message>
    <message>
        <source>Solo i servizi che scegli. La privacy e i consensi mai.</source>
        <translation>Only the services you choose. Privacy and consents never.</translation>
    </message>
    <message>
        <source>Quanto dura?</source>
        <translation>How long does it last?</translation>
    </message>
    <message>
        <source>Fino al giorno che scegli, al massimo due anni. La revoca vale subito.</source>
        <translation>Until the day you choose, two years at most. A revocation counts at once.</translation>
    </message>
    <message>
        <source>La diagnosi</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Che cosa controlla?</source>
        <translation>What does it check?</translation>
    </message>
    <message>
        <source>Consuma un tentativo del PIN?</source>
        <translation>Does it use up a try of the PIN?</translation>
    </message>
    <message>
        <source>No. Non chiede mai il PIN.</source>
        <translation>No. It never asks for the PIN.</translation>
    </message>
    <message>
        <source>Confermare il medico</source>
        <translation>Confirming the doctor</translation>
    </message>
    <message>
        <source>Perché serve il PIN?</source>
        <translation>Why is the PIN needed?</translation>
    </message>
    <message>
        <source>Perché firmi la richiesta con la tessera. Il testo che firmi è tutto sulla pagina.</source>
        <translation>Because you sign the request with the card. The text you sign is all on the page.</translation>
    </message>
    <message>
        <source>Posso ripensarci?</source>
        <translation>Can I change my mind?</translation>
    </message>
    <message>
        <source>La risposta si è persa. Devo rifare tutto?</source>
        <translation>The answer was lost. Do I have to do it all again?</translation>
    </message>
    <message>
        <source>No. Il programma chiede al portale che cosa vale adesso, e la richiesta non si fa due volte.</source>
        <translation>No. The program asks the portal what holds now, and the request is not made twice.</translation>
    </message>
    <message>
        <source>A che cosa serve la ricevuta?</source>
        <translation>What is the receipt for?</translation>
    </message>
    <message>
        <source>Ha il numero di protocollo. Stampala o salvala: prova che cosa hai chiesto e quando.</source>
        <translation>It has the protocol number. Print or save it: it proves what you asked and when.</translation>
    </message>
    <message>
        <source>Cercare un medico</source>
        <translation>Looking for a doctor</translation>
    </message>
    <message>
        <source>Come trovo un medico vicino?</source>
        <translation>How do I find a doctor nearby?</translation>
    </message>
    <message>
        <source>Che cosa vuol dire associato?</source>
        <translation>What does associated mean?</translation>
    </message>
    <message>
        <source>Che lavora con altri medici. Se il tuo non c&apos;è ti riceve un altro.</source>
        <translation>That they work with other doctors. If yours is away another one sees you.</translation>
    </message>
    <message>
        <source>Che cosa sono i posti?</source>
        <translation>What are the places?</translation>
    </message>
    <message>
        <source>Quanti assistiti può ancora prendere. A zero puoi chiedere lo stesso, con un motivo: decide l&apos;ufficio.</source>
        <translation>How many patients can still be taken. At zero you can ask all the same, with a reason: the office decides.</translation>
    </message>
    <message>
        <source>Il tuo medico</source>
        <translation>Your doctor</translation>
    </message>
    <message>
        <source>Come cambio medico?</source>
        <translation>How do I change doctor?</translation>
    </message>
    <message>
        <source>Perché un medico non si può scegliere?</source>
        <translation>Why can a doctor not be chosen?</translation>
    </message>
    <message>
        <source>Quando vale la scelta?</source>
        <translation>When does the choice count?</translation>
    </message>
    <message>
        <source>Quando è aperto l&apos;ambulatorio?</source>
        <translation>When is the surgery open?</translation>
    </message>
    <message>
        <source>Un documento</source>
        <translation>A document</translation>
    </message>
    <message>
        <source>Che differenza c&apos;è tra le tre viste?</source>
        <translation>What is the difference between the three views?</translation>
    </message>
    <message>
        <source>Lettura facile mette in ordine i dati. Testo completo è quello scritto dal medico. PDF è il documento originale, quello firmato.</source>
        <translation>Lettura facile puts the data in order. Testo completo is what the doctor wrote. PDF is the original document, the signed one.</translation>
    </message>
    <message>
        <source>Che cosa vuol dire la firma?</source>
        <translation>What does the signature mean?</translation>
    </message>
    <message>
        <source>Il riquadro della firma dice chi ha firmato, quando, e se il documento è cambiato da allora. Con Dettagli vedi di più.</source>
        <translation>The signature box says who signed, when, and whether the document changed since. Dettagli shows more.</translation>
    </message>
    <message>
        <source>Un valore è segnato. Devo preoccuparmi?</source>
        <translation>A value is marked. Should I worry?</translation>
    </message>
    <message>
        <source>Il segno dice solo che il valore è fuori dall&apos;intervallo del laboratorio. Parlane con il tuo medico: qui non diamo consigli medici.</source>
        <translation>The mark only says that the value is outside the laboratory&apos;s range. Talk to your doctor: we give no medical advice here.</translation>
    </message>
    <message>
        <source>Come lo salvo o lo stampo?</source>
        <translation>How do I save or print it?</translation>
    </message>
    <message>
        <source>Con Scarica PDF e Stampa. La stampa ha il nome di chi riguarda, la data e il numero delle pagine.</source>
        <translation>With Scarica PDF and Stampa. The print has the name of whom it is about, the date and the page numbers.</translation>
    </message>
    <message>
        <source>Come lo segno di nuovo da leggere?</source>
        <translation>How do I mark it as unread again?</translation>
    </message>
    <message>
        <source>Con Segna come da leggere. Torna in grassetto nell&apos;elenco e nel conto dei nuovi.</source>
        <translation>With Segna come da leggere. It is bold again in the list and counted among the new ones.</translation>
    </message>
    <message>
        <source>L&apos;elenco dei documenti</source>
        <translation>The list of documents</translation>
    </message>
    <message>
        <source>Come trovo un documento?</source>
        <translation>How do I find a document?</translation>
    </message>
    <message>
        <source>Scrivi una parola nella casella di ricerca, o scegli tipo, date e struttura. Con Ctrl+F vai alla casella.</source>
        <translation>Type a word in the search box, or choose kind, dates and structure. Ctrl+F takes you to the box.</translation>
    </message>
    <message>
        <source>Che cosa vuol dire Nuovo?</source>
        <translation>What does Nuovo mean?</translation>
    </message>
    <message>
        <source>Che non l&apos;hai ancora aperto. Vedere la riga nell&apos;elenco non basta: diventa letto quando si vede il contenuto.</source>
        <translation>That you have not opened it yet. Seeing the line in the list is not enough: it becomes read when its content was shown.</translation>
    </message>
    <message>
        <source>Perché un documento è oscurato?</source>
        <translation>Why is a document hidden?</translation>
    </message>
    <message>
        <source>Perché l&apos;hai deciso tu, o perché la legge lo protegge di più. Tu lo vedi sempre.</source>
        <translation>Because you decided so, or because the law protects it more. You always see it.</translation>
    </message>
    <message>
        <source>La stampa contiene tutte le righe?</source>
        <translation>Does the print have all the lines?</translation>
    </message>
    <message>
        <source>Sì. Si stampano tutti i documenti che i filtri lasciano, non solo quelli sullo schermo.</source>
        <translation>Yes. All documents that the filters leave are printed, not only those on the screen.</translation>
    </message>
    <message>
        <source>La sessione è finita</source>
        <translation>The session is over</translation>
    </message>
    <message>
        <source>Perché la sessione è finita?</source>
        <translation>Why did the session end?</translation>
    </message>
    <message>
        <source>Perché hai tolto la tessera, perché non hai usato il programma per un po&apos;, o perché sei entrato da un altro computer. La pagina dice quale.</source>
        <translation>Because you took the card out, did not use the program for a while, or logged in on another computer. The page says which.</translation>
    </message>
    <message>
        <source>Ho perso quello che ho scritto?</source>
        <translation>Have I lost what I typed?</translation>
    </message>
    <message>
        <source>No, se rientri tu dallo stesso computer. Torni alla stessa pagina con quello che avevi scritto. PIN e password non vengono conservati.</source>
        <translation>No, if it is you who logs in again on the same computer. You come back to the same page with what you typed. PIN and passwords are not kept.</translation>
    </message>
    <message>
        <source>Non ero io. Che cosa faccio?</source>
        <translation>It was not me. What do I do?</translation>
    </message>
    <message>
        <source>Se leggi che qualcuno è entrato altrove e non eri tu, cambia la password e chiama il Numero Verde.</source>
        <translation>If you read that somebody logged in elsewhere and it was not you, change the password and call the Numero Verde.</translation>
    </message>
    <message>
        <source>Un&apos;annotazione</source>
        <translation>An entry</translation>
    </message>
    <message>
        <source>Che data devo mettere?</source>
        <translation>Which date do I put?</translation>
    </message>
    <message>
        <source>Quella della misura o del fatto, con l&apos;ora. Non può essere nel futuro.</source>
        <translation>That of the reading or the event, with the time. It cannot be in the future.</translation>
    </message>
    <message>
        <source>Dice che il valore è insolito. Posso salvarlo?</source>
        <translation>It says the value is unusual. Can I save it?</translation>
    </message>
    <message>
        <source>Sì. Ti chiediamo solo di controllare. Un valore impossibile invece non si può salvare.</source>
        <translation>Yes. We only ask you to check. An impossible value, though, cannot be saved.</translation>
    </message>
    <message>
        <source>Posso cambiarla o cancellarla dopo?</source>
        <translation>Can I change or delete it later?</translation>
    </message>
    <message>
        <source>Sì, quando vuoi. Prima di cancellare ti chiediamo conferma.</source>
        <translation>Yes, whenever you want. Before deleting we ask you to confirm.</translation>
    </message>
    <message>
        <source>Le esenzioni</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>Quale esenzione mi spetta?</source>
        <translation>Which exemption am I entitled to?</translation>
    </message>
    <message>
        <source>La pagina mostra quelle possibili per la tua età e i tuoi codici, e per le altre scrive il motivo.</source>
        <translation>The page shows those possible for your age and your codes, and for the others it gives the reason.</translation>
    </message>
    <message>
        <source>Che reddito devo dichiarare?</source>
        <translation>Which income do I declare?</translation>
    </message>
    <message>
        <source>Quello lordo dell&apos;anno prima, di tutta la famiglia fiscale. Per E30 ed E40 di chi vive con te.</source>
        <translation>The gross one of the year before, of the whole fiscal household. For E30 and E40 of those who live with you.</translation>
    </message>
    <message>
        <source>Se sbaglio?</source>
        <translation>What if I make a mistake?</translation>
    </message>
    <message>
        <source>Puoi revocarla subito. Una dichiarazione falsa ha conseguenze di legge: leggi bene prima di confermare.</source>
        <translation>You can revoke it at once. A false declaration has legal consequences: read well before you confirm.</translation>
    </message>
    <message>
        <source>Quando scade?</source>
        <translation>When does it expire?</translation>
    </message>
    <message>
        <source>Di solito il 31 marzo. Da gennaio puoi rinnovarla per l&apos;anno dopo, e la pagina iniziale te lo ricorda.</source>
        <translation>Usually on 31 March. From January you can renew it for the next year, and the home page reminds you.</translation>
    </message>
    <message>
        <source>Portare via il Fascicolo</source>
        <translation>Taking the record along</translation>
    </message>
    <message>
        <source>Che cosa ricevo?</source>
        <translation>What do I get?</translation>
    </message>
    <message>
        <source>Un archivio ZIP con i PDF originali e pagine da leggere nel browser. Oppure un file di dati FHIR, per altri programmi sanitari.</source>
        <translation>A ZIP archive with the original PDFs and pages to read in the browser. Or one file of FHIR data, for other health programs.</translation>
    </message>
    <message>
        <source>Il file è protetto?</source>
        <translation>Is the file protected?</translation>
    </message>
    <message>
        <source>Solo se scrivi una frase segreta: allora è cifrato, e senza la frase nessuno lo apre. Tienilo comunque in un posto sicuro.</source>
        <translation>Only if you type a secret phrase: then it is encrypted, and nobody opens it without the phrase. Keep it in a safe place all the same.</translation>
    </message>
    <message>
        <source>Ci mette molto. Posso fare altro?</source>
        <translation>It takes long. Can I do something else?</translation>
    </message>
    <message>
        <source>Sì. La pagina dice a che punto è. Puoi annullare quando vuoi: non resta niente a metà.</source>
        <translation>Yes. The page says how far it is. You can cancel at any time: nothing half done is left.</translation>
    </message>
    <message>
        <source>Accesso non riuscito</source>
        <translation>Login failed</translation>
    </message>
    <message>
        <source>Perché non sono entrato?</source>
        <translation>Why did I not get in?</translation>
    </message>
    <message>
        <source>La pagina dice il motivo e che cosa puoi fare. In fondo c&apos;è un codice: dillo a chi risponde al Numero Verde.</source>
        <translation>The page gives the reason and what you can do. At its foot there is a code: tell it to whoever answers the Numero Verde.</translation>
    </message>
    <message>
        <source>Ho consumato un tentativo?</source>
        <translation>Did I use up a try?</translation>
    </message>
    <message>
        <source>Solo se hai scritto un PIN, una password o un codice sbagliato. Se il servizio non risponde non perdi tentativi.</source>
        <translation>Only if you typed a wrong PIN, password or code. If the service does not answer you lose no try.</translation>
    </message>
    <message>
        <source>L&apos;accesso è sospeso. Quanto dura?</source>
        <translation>Access is suspended. For how long?</translation>
    </message>
    <message>
        <source>Dopo 5 errori l&apos;accesso si ferma per 15 minuti. Non serve fare niente: aspetta l&apos;ora indicata.</source>
        <translation>After 5 errors access stops for 15 minutes. There is nothing to do: wait until the time shown.</translation>
    </message>
    <message>
        <source>La tua famiglia</source>
        <translation>Your family</translation>
    </message>
    <message>
        <source>Di chi sono queste notizie?</source>
        <translation>Whose news is this?</translation>
    </message>
    <message>
        <source>Ogni riquadro porta un nome in alto. Quello che sta nel riquadro è solo di quella persona.</source>
        <translation>Each box has a name at the top. What is in the box belongs to that person alone.</translation>
    </message>
    <message>
        <source>Chi sa che ho guardato?</source>
        <translation>Who knows that I looked?</translation>
    </message>
    <message>
        <source>Ogni lettura è nel registro degli accessi della persona, con il tuo nome.</source>
        <translation>Each reading is in that person&apos;s register of accesses, with your name.</translation>
    </message>
    <message>
        <source>Perché di una persona vedo meno?</source>
        <translation>Why do I see less of one person?</translation>
    </message>
    <message>
        <source>Perché la delega non comprende tutti i servizi, o perché la persona non ha dato il consenso al Fascicolo. Il riquadro lo dice.</source>
        <translation>Because the delegation does not cover every service, or because the person gave no consent to the record. The box says so.</translation>
    </message>
    <message>
        <source>Che cosa succede se premo una riga?</source>
        <translation>What happens when I press a line?</translation>
    </message>
    <message>
        <source>Da quel momento operi per quella persona, e la fascia viola lo dice. Poi si apre la pagina.</source>
        <translation>From then on you act for that person, and the purple band says so. Then the page opens.</translation>
    </message>
    <message>
        <source>L&apos;aiuto</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Come apro l&apos;aiuto di una pagina?</source>
        <translation>How do I open the help of a page?</translation>
    </message>
    <message>
        <source>Con F1, o con il punto interrogativo in alto. Si apre di lato e la pagina resta dov&apos;è. Esc lo chiude.</source>
        <translation>With F1, or with the question mark at the top. It opens at the side and the page stays where it is. Esc closes it.</translation>
    </message>
    <message>
        <source>Come trovo una risposta?</source>
        <translation>How do I find an answer?</translation>
    </message>
    <message>
        <source>Scrivi una o due parole nella casella di ricerca: cerca in tutte le domande.</source>
        <translation>Type one or two words in the search box: it searches all the questions.</translation>
    </message>
    <message>
        <source>Posso stampare le risposte?</source>
        <translation>Can I print the answers?</translation>
    </message>
    <message>
        <source>Sì, con Stampa o Ctrl+P.</source>
        <translation>Yes, with Stampa or Ctrl+P.</translation>
    </message>
    <message>
        <source>Non trovo la risposta. Chi chiamo?</source>
        <translation>I do not find the answer. Whom do I call?</translation>
    </message>
    <message>
        <source>Il Numero Verde 800.030.606, gratuito, dal lunedì al sabato dalle 8.00 alle 20.00.</source>
        <translation>The Numero Verde 800.030.606, free, from Monday to Saturday from 8.00 to 20.00.</translation>
    </message>
    <message>
        <source>Importare le misure</source>
        <translation>Importing readings</translation>
    </message>
    <message>
        <source>Quali file posso usare?</source>
        <translation>Which files can I use?</translation>
    </message>
    <message>
        <source>File CSV, come li salvano gli apparecchi e i fogli di calcolo. Uno alla volta.</source>
        <translation>CSV files, as devices and spreadsheets save them. One at a time.</translation>
    </message>
    <message>
        <source>Registra tutto subito?</source>
        <translation>Does it store everything at once?</translation>
    </message>
    <message>
        <source>No. Prima vedi le righe, e quelle che non si capiscono sono segnate. Poi decidi tu.</source>
        <translation>No. First you see the lines, and those that cannot be understood are marked. Then you decide.</translation>
    </message>
    <message>
        <source>Si è fermato a metà. Che cosa faccio?</source>
        <translation>It stopped halfway. What do I do?</translation>
    </message>
    <message>
        <source>Riapri la pagina: riprende da dove era, e nessuna riga si registra due volte.</source>
        <translation>Open the page again: it goes on where it was, and no line is stored twice.</translation>
    </message>
    <message>
        <source>I grafici delle misure</source>
        <translation>Charts of readings</translation>
    </message>
    <message>
        <source>Quali misure vedo?</source>
        <translation>Which readings do I see?</translation>
    </message>
    <message>
        <source>Quelle del tuo taccuino, del tipo scelto in alto. Non quelle dei referti: per quelle c&apos;è Andamenti.</source>
        <translation>Those of your notebook, of the kind chosen at the top. Not those of reports: for these there is Andamenti.</translation>
    </message>
    <message>
        <source>Come apro una misura?</source>
        <translation>How do I open a reading?</translation>
    </message>
    <message>
        <source>Scegli la riga nella tabella e premi Invio.</source>
        <translation>Choose the line in the table and press Enter.</translation>
    </message>
    <message>
        <source>Posso stamparle per il medico?</source>
        <translation>Can I print them for the doctor?</translation>
    </message>
    <message>
        <source>Sì, con Stampa o Ctrl+P. Si stampano tutte le misure di quel tipo.</source>
        <translation>Yes, with Stampa or Ctrl+P. All readings of that kind are printed.</translation>
    </message>
    <message>
        <source>Il menu</source>
        <translation>The menu</translation>
    </message>
    <message>
        <source>Dove sono le altre voci?</source>
        <translation>Where are the other entries?</translation>
    </message>
    <message>
        <source>Sono tutte in questa pagina. In una finestra più larga stanno sempre a sinistra.</source>
        <translation>They are all on this page. In a wider window they are always at the left.</translation>
    </message>
    <message>
        <source>Come torno alla pagina di prima?</source>
        <translation>How do I get back to the page before?</translation>
    </message>
    <message>
        <source>Con Esc, con Alt e la freccia a sinistra, o con il tasto indietro del mouse.</source>
        <translation>With Esc, with Alt and the left arrow, or with the back button of the mouse.</translation>
    </message>
    <message>
        <source>Una voce chiede di entrare. Perché?</source>
        <translation>An entry asks me to log in. Why?</translation>
    </message>
    <message>
        <source>Perché mostra dati tuoi. Dopo l&apos;accesso la pagina si apre da sola.</source>
        <translation>Because it shows data of yours. After the login the page opens by itself.</translation>
    </message>
    <message>
        <source>Una password nuova</source>
        <translation>A new password</translation>
    </message>
    <message>
        <source>Come deve essere la password?</source>
        <translation>What must the password be like?</translation>
    </message>
    <message>
        <source>Le condizioni sono sulla pagina, e si spuntano mentre scrivi. Una frase di quattro parole è facile da ricordare.</source>
        <translation>The conditions are on the page and get ticked while you type. A phrase of four words is easy to remember.</translation>
    </message>
    <message>
        <source>Perché devo cambiarla?</source>
        <translation>Why do I have to change it?</translation>
    </message>
    <message>
        <source>La prima password è passata per carta e SMS. Quella nuova la conosci solo tu.</source>
        <translation>The first password went over paper and SMS. The new one only you know.</translation>
    </message>
    <message>
        <source>Posso uscire senza cambiarla?</source>
        <translation>Can I leave without changing it?</translation>
    </message>
    <message>
        <source>Sì, con Annulla. Ma per usare i servizi dovrai sceglierne una.</source>
        <translation>Yes, with Annulla. But to use the services you will have to choose one.</translation>
    </message>
    <message>
        <source>Il taccuino</source>
        <translation>The notebook</translation>
    </message>
    <message>
        <source>Chi legge il taccuino?</source>
        <translation>Who reads the notebook?</translation>
    </message>
    <message>
        <source>Solo tu. Un&apos;annotazione la vede anche chi ti cura se la rendi visibile.</source>
        <translation>Only you. Those who treat you see an entry too if you make it visible.</translation>
    </message>
    <message>
        <source>I miei dati valgono come un referto?</source>
        <translation>Do my data count as a report?</translation>
    </message>
    <message>
        <source>No. Sono scritti da te e nessun medico li ha verificati.</source>
        <translation>No. You wrote them and no doctor has checked them.</translation>
    </message>
    <message>
        <source>Che cosa posso annotare?</source>
        <translation>What can I note?</translation>
    </message>
    <message>
        <source>Pressione, glicemia, temperatura, peso, farmaci, allergie, eventi, contatti, note e documenti PDF fino a 5 MB.</source>
        <translation>Blood pressure, glucose, temperature, weight, medicines, allergies, events, contacts, notes and PDF documents up to 5 MB.</translation>
    </message>
    <message>
        <source>Come porto le misure dell&apos;apparecchio?</source>
        <translation>How do I bring in the readings of a device?</translation>
    </message>
    <message>
        <source>Con Importa misure: legge il file che l&apos;apparecchio salva e ti mostra le righe prima di registrarle.</source>
        <translation>With Importa misure: it reads the file the device saves and shows you the lines before they are stored.</translation>
    </message>
    <message>
        <source>L&apos;informativa</source>
        <translation>The notice</translation>
    </message>
    <message>
        <source>A che cosa serve?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>Dice chi tratta i tuoi dati nel Fascicolo, perché, e quali diritti hai.</source>
        <translation>It says who handles your data in the record, why, and which rights you have.</translation>
    </message>
    <message>
        <source>Devo accettarla?</source>
        <translation>Do I have to accept it?</translation>
    </message>
    <message>
        <source>No. Leggerla non cambia niente. Il consenso lo dai in GESTIONE PRIVACY o allo sportello.</source>
        <translation>No. Reading it changes nothing. You give the consent in GESTIONE PRIVACY or at the counter.</translation>
    </message>
    <message>
        <source>Posso cambiare idea?</source>
        <translation>Can I change my mind?</translation>
    </message>
    <message>
        <source>Sì, quando vuoi. La revoca vale subito e non cancella i documenti.</source>
        <translation>Yes, whenever you want. A revocation counts at once and deletes no document.</translation>
    </message>
    <message>
        <source>Il PIN</source>
        <translation>The PIN</translation>
    </message>
    <message>
        <source>Dove trovo il PIN?</source>
        <translation>Where do I find the PIN?</translation>
    </message>
    <message>
        <source>Nella busta che hai ricevuto allo sportello, oppure metà su carta e metà via SMS o e-mail. Ha da 5 a 8 cifre.</source>
        <translation>In the envelope you were given at the counter, or half on paper and half by SMS or e-mail. It has 5 to 8 digits.</translation>
    </message>
    <message>
        <source>Quanti tentativi ho?</source>
        <translation>How many tries do I have?</translation>
    </message>
    <message>
        <source>Tre. La pagina dice quanti ne restano quando la tessera lo ha detto. Prima dell&apos;ultimo ti chiede conferma.</source>
        <translation>Three. The page says how many are left once the card has told. Before the last one it asks you to confirm.</translation>
    </message>
    <message>
        <source>Il PIN è bloccato. Come lo sblocco?</source>
        <translation>The PIN is blocked. How do I unblock it?</translation>
    </message>
    <message>
        <source>Serve il codice PUK, di 8 cifre, che sta con il PIN. Se non ce l&apos;hai vai allo sportello della tua ASST.</source>
        <translation>You need the PUK, 8 digits, which comes with the PIN. If you do not have it, go to the counter of your ASST.</translation>
    </message>
    <message>
        <source>Qualcuno può vedere il PIN che scrivo?</source>
        <translation>Can somebody see the PIN I type?</translation>
    </message>
    <message>
        <source>No. Si vedono solo dei punti. Il PIN va solo alla tessera e non viene conservato.</source>
        <translation>No. Only dots are shown. The PIN goes to the card alone and is not kept.</translation>
    </message>
    <message>
        <source>Le ricette</source>
        <translation>Prescriptions</translation>
    </message>
    <message>
        <source>Come ritiro i farmaci?</source>
        <translation>How do I collect the medicines?</translation>
    </message>
    <message>
        <source>Porta in farmacia la tessera e il promemoria, o solo il codice NRE. Stampa promemoria lo mette su carta con i codici a barre.</source>
        <translation>Take your card and the memorandum to the pharmacy, or just the NRE code. Stampa promemoria puts it on paper with the bar codes.</translation>
    </message>
    <message>
        <source>Fino a quando vale una ricetta?</source>
        <translation>How long is a prescription good for?</translation>
    </message>
    <message>
        <source>Per i farmaci 30 giorni. Per visite ed esami si prenota entro 48 ore se è urgente, 10 giorni se è breve, un anno per le altre.</source>
        <translation>For medicines 30 days. Visits and examinations are to be booked within 48 hours if urgent, 10 days if brief, a year for the others.</translation>
    </message>
    <message>
        <source>Perché non posso prenotare?</source>
        <translation>Why can I not book?</translation>
    </message>
    <message>
        <source>La pagina dice il motivo: è già prenotata, già usata, o è passato il tempo. Per una nuova ricetta chiedi al medico.</source>
        <translation>The page gives the reason: already booked, already used, or the time is over. For a new prescription ask the doctor.</translation>
    </message>
    <message>
        <source>Che cosa succede se la nascondo?</source>
        <translation>What happens if I hide it?</translation>
    </message>
    <message>
        <source>Chi ti cura non la vede più. Tu la vedi sempre, e puoi mostrarla di nuovo.</source>
        <translation>Those who treat you no longer see it. You always see it, and you can show it again.</translation>
    </message>
    <message>
        <source>La privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Se nego un consenso, mi curano lo stesso?</source>
        <translation>If I refuse a consent, am I still treated?</translation>
    </message>
    <message>
        <source>Che cosa vede il medico?</source>
        <translation>What does the doctor see?</translation>
    </message>
    <message>
        <source>Come so chi ha guardato?</source>
        <translation>How do I know who looked?</translation>
    </message>
    <message>
        <source>Nel Registro degli accessi. Quelli insoliti, come di notte, hanno un segno e una parola.</source>
        <translation>In the Registro degli accessi. Unusual ones, as at night, have a sign and a word.</translation>
    </message>
    <message>
        <source>Come do una delega?</source>
        <translation>How do I give a delegation?</translation>
    </message>
    <message>
        <source>In Deleghe: scegli la persona, i servizi e fino a quando, al massimo due anni. La revochi quando vuoi.</source>
        <translation>In Deleghe: choose the person, the services and until when, two years at most. You revoke it whenever you want.</translation>
    </message>
    <message>
        <source>Che cosa vuol dire oscurare?</source>
        <translation>What does hiding mean?</translation>
    </message>
    <message>
        <source>Il Fascicolo</source>
        <translation>The health record</translation>
    </message>
    <message>
        <source>Che cosa c&apos;è nel Fascicolo?</source>
        <translation>What is in the record?</translation>
    </message>
    <message>
        <source>Referti, verbali di Pronto Soccorso, lettere di dimissione, ricette, vaccinazioni e i contatti con la sanità. Li scrivono le strutture della Regione.</source>
        <translation>Reports, emergency room records, discharge letters, prescriptions, vaccinations and contacts with the health service. The structures of the Region write them.</translation>
    </message>
    <message>
        <source>Manca un documento. Perché?</source>
        <translation>A document is missing. Why?</translation>
    </message>
    <message>
        <source>Può arrivare qualche giorno dopo l&apos;esame. Gli esami fatti prima del tuo consenso, o fuori Regione, possono non esserci.</source>
        <translation>It may arrive some days after the examination. Examinations from before your consent, or outside the Region, may not be there.</translation>
    </message>
    <message>
        <source>Chi può vedere i miei documenti?</source>
        <translation>Who can see my documents?</translation>
    </message>
    <message>
        <source>Tu, chi ti cura se lo permetti, e chi agisce per te. In GESTIONE PRIVACY decidi e vedi chi ha guardato.</source>
        <translation>You, those who treat you if you allow it, and those who act for you. In GESTIONE PRIVACY you decide and see who looked.</translation>
    </message>
    <message>
        <source>Devo ritirare il referto di carta?</source>
        <translation>Do I have to collect the paper report?</translation>
    </message>
    <message>
        <source>No. Dopo aver letto il referto qui non serve ritirarne una copia.</source>
        <translation>No. After you read the report here, there is no need to collect a copy.</translation>
    </message>
    <message>
        <source>Cerca in tutto</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Dove cerca?</source>
        <translation>Where does it search?</translation>
    </message>
    <message>
        <source>Nel testo di tutti i documenti, nei risultati, negli autori e nelle strutture, anche nelle pagine PDF.</source>
        <translation>In the text of all documents, in results, authors and structures, in PDF pages too.</translation>
    </message>
    <message>
        <source>Come cerco una frase?</source>
        <translation>How do I search for a phrase?</translation>
    </message>
    <message>
        <source>Mettila tra virgolette. Più parole senza virgolette devono esserci tutte, ma dove vogliono.</source>
        <translation>Put it in quotation marks. Several words without them must all be there, but anywhere.</translation>
    </message>
    <message>
        <source>Quello che cerco resta sul computer?</source>
        <translation>Does what I search stay on the computer?</translation>
    </message>
    <message>
        <source>No. I documenti si leggono in memoria, e tutto si cancella quando esci.</source>
        <translation>No. The documents are read in memory, and everything is wiped when you log out.</translation>
    </message>
    <message>
        <source>Che cosa vede il medico</source>
        <translation>What the doctor sees</translation>
    </message>
    <message>
        <source>È quello che il medico vede adesso?</source>
        <translation>Is this what the doctor sees now?</translation>
    </message>
    <message>
        <source>Un documento oscurato si nota?</source>
        <translation>Can one notice a hidden document?</translation>
    </message>
    <message>
        <source>Le impostazioni</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Il testo è piccolo. Come lo ingrandisco?</source>
        <translation>The text is small. How do I make it bigger?</translation>
    </message>
    <message>
        <source>Qui, oppure con Ctrl e il tasto +. Arriva fino al doppio. Con Ctrl e 0 torna come prima.</source>
        <translation>Here, or with Ctrl and the + key. It goes up to twice the size. Ctrl and 0 puts it back.</translation>
    </message>
    <message>
        <source>Che cosa sono i colori scuri e l&apos;alto contrasto?</source>
        <translation>What are dark colours and high contrast?</translation>
    </message>
    <message>
        <source>Sono per chi è infastidito dalla luce o vede poco. Di solito il programma segue il computer.</source>
        <translation>They are for people bothered by light or with poor sight. Usually the program follows the computer.</translation>
    </message>
    <message>
        <source>Le scelte valgono anche la prossima volta?</source>
        <translation>Do the choices stay for next time?</translation>
    </message>
    <message>
        <source>Sì, su questo computer. Non contengono niente di personale.</source>
        <translation>Yes, on this computer. They hold nothing personal.</translation>
    </message>
    <message>
        <source>Che cos&apos;è la modalità discreta?</source>
        <translation>What is the discreet mode?</translation>
    </message>
    <message>
        <source>Nasconde negli elenchi i titoli dei documenti più protetti, se qualcuno guarda lo schermo con te.</source>
        <translation>It hides the titles of the most protected documents in lists, in case somebody looks at the screen with you.</translation>
    </message>
    <message>
        <source>Accesso più sicuro</source>
        <translation>Safer access</translation>
    </message>
    <message>
        <source>Perché devo entrare di nuovo?</source>
        <translation>Why do I have to log in again?</translation>
    </message>
    <message>
        <source>Questo servizio mostra dati più delicati. Serve un accesso più sicuro di quello che hai usato.</source>
        <translation>This service shows more delicate data. It needs a safer login than the one you used.</translation>
    </message>
    <message>
        <source>Perdo quello che stavo facendo?</source>
        <translation>Do I lose what I was doing?</translation>
    </message>
    <message>
        <source>No. Dopo l&apos;accesso torni qui, e quello che hai scritto resta.</source>
        <translation>No. After the login you come back here, and what you typed is still there.</translation>
    </message>
    <message>
        <source>Non posso entrare in questo modo. E adesso?</source>
        <translation>I cannot log in this way. What now?</translation>
    </message>
    <message>
        <source>Vai allo sportello della tua ASST: fanno lì quello che ti serve. Oppure chiama il Numero Verde.</source>
        <translation>Go to the counter of your ASST: they do there what you need. Or call the Numero Verde.</translation>
    </message>
    <message>
        <source>La terapia</source>
        <translation>The therapy</translation>
    </message>
    <message>
        <source>Che cosa si vede qui?</source>
        <translation>What do I see here?</translation>
    </message>
    <message>
        <source>La terapia della lettera di dimissione, accanto ai farmaci prescritti da allora.</source>
        <translation>The therapy of the discharge letter, beside the medicines prescribed since.</translation>
    </message>
    <message>
        <source>È la terapia che devo seguire?</source>
        <translation>Is this the therapy I must follow?</translation>
    </message>
    <message>
        <source>No. È un aiuto per non dimenticare. Segui quello che ti ha detto il medico.</source>
        <translation>No. It helps you not to forget. Follow what your doctor told you.</translation>
    </message>
    <message>
        <source>Manca un farmaco che prendo.</source>
        <translation>A medicine I take is missing.</translation>
    </message>
    <message>
        <source>I farmaci senza ricetta non ci sono. Puoi annotarli nel taccuino.</source>
        <translation>Medicines without a prescription are not there. You can note them in the notebook.</translation>
    </message>
    <message>
        <source>La pagina iniziale</source>
        <translation>The home page</translation>
    </message>
    <message>
        <source>Che cosa vedo qui?</source>
        <translation>What do I see here?</translation>
    </message>
    <message>
        <source>I documenti da leggere, il prossimo appuntamento e le scadenze, dalla più vicina. Ogni riga porta alla sua pagina.</source>
        <translation>The documents to read, the next appointment and the deadlines, soonest first. Each line leads to its page.</translation>
    </message>
    <message>
        <source>Perché una riga sparisce?</source>
        <translation>Why does a line disappear?</translation>
    </message>
    <message>
        <source>Perché hai letto il documento, usato la ricetta o la scadenza è passata. Trovi ancora tutto nelle sezioni del menu.</source>
        <translation>Because you read the document, used the prescription, or the deadline is past. You still find everything in the sections of the menu.</translation>
    </message>
    <message>
        <source>C&apos;è un avviso di tentativi non riusciti. Che cosa vuol dire?</source>
        <translation>It warns of failed attempts. What does that mean?</translation>
    </message>
    <message>
        <source>Qualcuno ha sbagliato il tuo codice o la tua password dopo il tuo ultimo accesso. Se non eri tu chiama il Numero Verde.</source>
        <translation>Somebody got your code or password wrong since your last login. If it was not you, call the Numero Verde.</translation>
    </message>
    <message>
        <source>Come vedo i servizi di mio figlio?</source>
        <translation>How do I see my child&apos;s services?</translation>
    </message>
    <message>
        <source>Premi La tua famiglia, oppure il simbolo delle persone in alto, e scegli il nome.</source>
        <translation>Press La tua famiglia, or the people symbol at the top, and choose the name.</translation>
    </message>
    <message>
        <source>Gli andamenti</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Da dove vengono i numeri?</source>
        <translation>Where do the numbers come from?</translation>
    </message>
    <message>
        <source>Dai referti di laboratorio del Fascicolo. Ogni punto porta al suo referto.</source>
        <translation>From the laboratory reports of the record. Each point leads to its report.</translation>
    </message>
    <message>
        <source>Perché ci sono due linee?</source>
        <translation>Why are there two lines?</translation>
    </message>
    <message>
        <source>Perché due laboratori usano unità diverse. Non le mescoliamo: ogni unità ha la sua linea.</source>
        <translation>Because two laboratories use different units. We do not mix them: each unit has its own line.</translation>
    </message>
    <message>
        <source>Che cosa è la fascia colorata?</source>
        <translation>What is the coloured band?</translation>
    </message>
    <message>
        <source>È l&apos;intervallo del laboratorio. I punti fuori hanno un&apos;altra forma, e la tabella accanto lo scrive.</source>
        <translation>It is the laboratory&apos;s range. Points outside have another shape, and the table beside says so.</translation>
    </message>
    <message>
        <source>Posso leggerlo con lo screen reader?</source>
        <translation>Can I read it with a screen reader?</translation>
    </message>
    <message>
        <source>Sì. La tabella accanto al grafico dice le stesse cose. Con le frecce ti muovi tra i punti.</source>
        <translation>Yes. The table beside the chart says the same. The arrow keys move between the points.</translation>
    </message>
    <message>
        <source>Le vaccinazioni</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Manca una vaccinazione. Perché?</source>
        <translation>A vaccination is missing. Why?</translation>
    </message>
    <message>
        <source>La Regione mostra tutte le vaccinazioni dei minori e di chi è nato dopo il 1990. Delle altre alcune possono mancare: portale al centro vaccinale.</source>
        <translation>The Region shows all vaccinations of minors and of people born after 1990. Of others some may be missing: take the papers to the vaccination centre.</translation>
    </message>
    <message>
        <source>Che cosa vuol dire Calcolata da noi?</source>
        <translation>What does Calcolata da noi mean?</translation>
    </message>
    <message>
        <source>Che la data viene dal calendario nazionale e dalle dosi registrate. Chiedi conferma al medico o al centro vaccinale.</source>
        <translation>That the date comes from the national calendar and the doses on record. Ask the doctor or the vaccination centre to confirm.</translation>
    </message>
    <message>
        <source>Serve il certificato per la scuola. Dov&apos;è?</source>
        <translation>The school wants the certificate. Where is it?</translation>
    </message>
    <message>
        <source>In questa pagina, nel riquadro Certificato vaccinale. Lo firma il centro vaccinale, e puoi salvarlo o stamparlo.</source>
        <translation>On this page, in the box Certificato vaccinale. The vaccination centre signs it, and you can save or print it.</translation>
    </message>
    <message>
        <source>Come entrare</source>
        <translation>How to get in</translation>
    </message>
    <message>
        <source>Quale modo di entrare scelgo?</source>
        <translation>Which way in do I choose?</translation>
    </message>
    <message>
        <source>Se hai un lettore e il PIN, entra con la tessera: apre tutti i servizi. Se non hai il lettore, usa la password e il codice via SMS. La sola password apre poche cose: la pagina dice quando serve un accesso più sicuro.</source>
        <translation>If you have a reader and the PIN, use the card: it opens every service. Without a reader, use the password and the SMS code. The password alone opens little: the page says when a safer login is needed.</translation>
    </message>
    <message>
        <source>Che cosa posso fare senza entrare?</source>
        <translation>What can I do without logging in?</translation>
    </message>
    <message>
        <source>Puoi prenotare una visita con il codice fiscale, il numero della tessera e il codice IUP della ricetta. Puoi anche leggere l&apos;informativa, la guida e dove sono gli sportelli.</source>
        <translation>You can book a visit with your codice fiscale, the card number and the IUP code of the prescription. You can also read the notice, the guide and where the counters are.</translation>
    </message>
    <message>
        <source>Non ho né lettore né password. Che cosa faccio?</source>
        <translation>I have neither a reader nor a password. What do I do?</translation>
    </message>
    <message>
        <source>Chiedi la password allo sportello della tua ASST, con la tessera e un documento. Nella guida trovi che cosa portare.</source>
        <translation>Ask for the password at the counter of your ASST, with your card and an identity document. The guide says what to bring.</translation>
    </message>
    <message>
        <source>Gli SMS costano?</source>
        <translation>Do the SMS cost anything?</translation>
    </message>
    <message>
        <source>No. Gli SMS sono gratuiti e arrivano con ogni operatore.</source>
        <translation>No. The SMS are free and work with every operator.</translation>
    </message>
    <message>
        <source>Chi ha letto o cambiato qualcosa nel tuo Fascicolo. In alto scegli: chi ti cura, tu e chi agisce per te, o tutti.</source>
        <translation>Who read or changed something in your record. Choose at the top: those who treat you, you and who acts for you, or everybody.</translation>
    </message>
    <message>
        <source>Che l&apos;accesso è insolito: di notte, da una struttura dove non risultano tue cure, o di chi di solito non legge. Non vuol dire che sia sbagliato.</source>
        <translation>That the access is unusual: at night, from a facility where you were never treated as far as is known, or by somebody who does not read as a rule. It does not mean that it is wrong.</translation>
    </message>
    <message>
        <source>Stampa il registro e chiama il Numero Verde, o chiedi alla struttura indicata.</source>
        <translation>Print the register and call the help line, or ask the facility that is named.</translation>
    </message>
    <message>
        <source>Fino alla data scritta nell&apos;appuntamento. Dopo la pagina dice quanto costa, prima di annullare. Nell&apos;ultima ora chiama la struttura.</source>
        <translation>Until the date written in the appointment. After it the page says what it costs, before you cancel. In the last hour call the facility.</translation>
    </message>
    <message>
        <source>Come pago il ticket?</source>
        <translation>How do I pay the ticket?</translation>
    </message>
    <message>
        <source>Se c&apos;è da pagare, nell&apos;appuntamento trovi il numero dell&apos;avviso pagoPA, l&apos;importo e la data. Paghi dove vuoi: qui non paghi nulla.</source>
        <translation>If something is to be paid, the appointment has the number of the pagoPA notice, the amount and the date. Pay where you like: you pay nothing here.</translation>
    </message>
    <message>
        <source>Una ricetta per una visita o un esame, non ancora usata: la scegli dall&apos;elenco. Poi scrivi un numero di telefono e da quando vuoi l&apos;appuntamento.</source>
        <translation>A prescription for a visit or an exam that was not used yet: you choose it from the list. Then you write a telephone number and from when you want the appointment.</translation>
    </message>
    <message>
        <source>Da dove contate le distanze?</source>
        <translation>From where are distances counted?</translation>
    </message>
    <message>
        <source>Dal comune dove abiti, in linea d&apos;aria. Puoi scrivere un altro comune.</source>
        <translation>From the comune where you live, as the crow flies. You can write another comune.</translation>
    </message>
    <message>
        <source>In CONSULTA/ANNULLA APPUNTAMENTI scegli l&apos;appuntamento e premi Sposta o Annulla appuntamento. Dopo la data indicata può costare il ticket.</source>
        <translation>In the list of appointments choose the appointment and press Move or Cancel appointment. After the date given it may cost the ticket.</translation>
    </message>
    <message>
        <source>La pagina lo chiede al portale e ti dice che cosa vale. Non si prenota mai due volte.</source>
        <translation>The page asks the portal and tells you what holds. Nothing is ever booked twice.</translation>
    </message>
    <message>
        <source>I dati anagrafici vengono dal tuo comune: chiedi lì. Qui cambi solo cellulare, telefono ed e-mail.</source>
        <translation>Personal data come from your comune: ask there. Here you change mobile, telephone and e-mail only.</translation>
    </message>
    <message>
        <source>Uno arriva al numero nuovo, per sapere che è tuo. L&apos;altro al vecchio, così nessuno lo cambia a tua insaputa. Se entri con la tessera basta il primo.</source>
        <translation>One comes to the new number, to know that it is yours. The other to the old one, so that nobody changes it without your knowing. If you log in with the card the first is enough.</translation>
    </message>
    <message>
        <source>A una persona adulta iscritta al servizio, di cui conosci il codice fiscale e il cognome. Al massimo a tre.</source>
        <translation>To an adult who is enrolled, whose tax code and surname you know. To three at most.</translation>
    </message>
    <message>
        <source>Una richiesta la ritiri finché l&apos;ufficio non ha risposto. Dopo un cambio già fatto aspetti i giorni scritti nella conferma.</source>
        <translation>A request can be withdrawn until the office has answered. After a change that is done you wait for the days written in the confirmation.</translation>
    </message>
    <message>
        <source>Scegli da dove contare la distanza e metti l&apos;elenco in quell&apos;ordine. Puoi cercare anche per nome, comune, zona, lingua e solo chi ha posti liberi.</source>
        <translation>Choose from where to count the distance, and put the list in that order. You can also search by name, comune, area, language and only those with free places.</translation>
    </message>
    <message>
        <source>Premi Cambia Medico, cerca un medico e premi Scegli. Per firmare servono la tessera, il lettore e il PIN.</source>
        <translation>Press Change doctor, search for a doctor and press Choose. To sign you need the card, the reader and the PIN.</translation>
    </message>
    <message>
        <source>Il motivo è scritto accanto. A volte puoi mandare una richiesta: decide un ufficio, e fino ad allora puoi ritirarla.</source>
        <translation>The reason stands beside it. Sometimes you can send a request: an office decides, and until then you can withdraw it.</translation>
    </message>
    <message>
        <source>Subito. Il medico che lasci viene informato. Se serve una richiesta, vale dalla risposta dell&apos;ufficio.</source>
        <translation>At once. The doctor you leave is told. If a request is needed, it holds from the office&apos;s answer on.</translation>
    </message>
    <message>
        <source>E per un figlio?</source>
        <translation>And for a child?</translation>
    </message>
    <message>
        <source>Fino ai 14 anni c&apos;è il pediatra; dai 6 anni si può scegliere il medico di base. Scegli prima per chi operare.</source>
        <translation>Until 14 there is the paediatrician; from 6 the family doctor can be chosen. Choose first for whom you act.</translation>
    </message>
    <message>
        <source>È la prima volta che scelgo un medico</source>
        <translation>I choose a doctor for the first time</translation>
    </message>
    <message>
        <source>La prima scelta si fa allo sportello della tua ASST, con la tessera e un documento.</source>
        <translation>The first choice is made at the counter of your ASST, with the card and an identity document.</translation>
    </message>
    <message>
        <source>Nella pagina del medico ci sono gli orari di ogni giorno, con oggi segnato. Accanto c&apos;è scritto se si va su appuntamento.</source>
        <translation>The doctor&apos;s page has the hours of each day, with today marked. Beside them it says whether one goes by appointment.</translation>
    </message>
    <message>
        <source>Sì. Le cure non cambiano. Chi ti cura però vede solo i documenti che ha scritto.</source>
        <translation>Yes. Your care does not change. But those who treat you see only the documents they wrote.</translation>
    </message>
    <message>
        <source>La pagina Che cosa vede il medico? lo mostra. Prima di cambiare un consenso vedi anche che cosa vedrebbe dopo.</source>
        <translation>The page What does the doctor see? shows it. Before you change a consent you also see what they would see after it.</translation>
    </message>
    <message>
        <source>Chi ti cura non vede il documento, e non vede nemmeno che è oscurato. Lo vedete solo tu e chi l&apos;ha scritto.</source>
        <translation>Those who treat you do not see the document, nor that it is hidden. Only you and who wrote it see it.</translation>
    </message>
    <message>
        <source>Che cosa succede se chiudo il Fascicolo?</source>
        <translation>What happens if I close the record?</translation>
    </message>
    <message>
        <source>Si chiude subito: i documenti spariscono anche da queste pagine. Nessuno viene cancellato, e quando lo riapri ci sono ancora.</source>
        <translation>It closes at once: the documents go from these pages, too. None is deleted, and when you open it again they are still there.</translation>
    </message>
    <message>
        <source>Sì, con le scelte di adesso: i documenti e le voci del taccuino che hai reso visibili.</source>
        <translation>Yes, with the choices of now: the documents, and the entries of the notebook that you made visible.</translation>
    </message>
    <message>
        <source>Che cosa cambia in emergenza?</source>
        <translation>What is different in an emergency?</translation>
    </message>
    <message>
        <source>Il Pronto Soccorso vede i documenti non oscurati, se lo permetti. Se no vede solo il profilo sanitario sintetico.</source>
        <translation>The emergency room sees the documents that are not hidden, if you allow it. Else it sees the patient summary only.</translation>
    </message>
    <message>
        <source>No. Non si vede il documento e non si vede che è oscurato. Lo vede solo chi l&apos;ha scritto.</source>
        <translation>No. Neither the document is seen, nor that it is hidden. Only who wrote it sees it.</translation>
    </message>
    <message>
        <source>Cambiare e sbloccare il PIN</source>
        <translation>Changing and unblocking the PIN</translation>
    </message>
    <message>
        <source>Come scelgo un buon PIN?</source>
        <translation>How do I choose a good PIN?</translation>
    </message>
    <message>
        <source>Da 5 a 8 cifre che non siano in fila, tutte uguali o nella tua data di nascita. Non scriverlo sulla tessera.</source>
        <translation>5 to 8 digits that are not in a row, not all the same and not in your date of birth. Do not write it on the card.</translation>
    </message>
    <message>
        <source>Scegli Sblocca con il PUK: con il PUK metti un PIN nuovo anche se non è bloccato.</source>
        <translation>Choose Unblock with the PUK: with the PUK you set a new PIN even if it is not blocked.</translation>
    </message>
    <message>
        <source>Dove trovo il PUK?</source>
        <translation>Where do I find the PUK?</translation>
    </message>
    <message>
        <source>Nella busta del PIN: ha 8 cifre. Se non ce l&apos;hai vai allo sportello della tua ASST con la tessera.</source>
        <translation>In the PIN&apos;s envelope: it has 8 digits. If you do not have it, go to the counter of your ASST with the card.</translation>
    </message>
    <message>
        <source>Che cosa succede se sbaglio il PUK?</source>
        <translation>What happens if I mistype the PUK?</translation>
    </message>
    <message>
        <source>La tessera conta gli errori e non dice quanti ne restano. Se il PUK si blocca serve una tessera nuova: controllalo prima di confermare.</source>
        <translation>The card counts the mistakes and does not say how many are left. If the PUK gets blocked you need a new card: check it before you confirm.</translation>
    </message>
    <message>
        <source>La tessera è uscita a metà. Quale PIN vale?</source>
        <translation>The card came out halfway. Which PIN works?</translation>
    </message>
    <message>
        <source>Quello nuovo oppure quello di prima. La pagina dice in che ordine provare senza bloccare la tessera.</source>
        <translation>The new one or the one before. The page says in which order to try without blocking the card.</translation>
    </message>
    <message>
        <source>La tua tessera</source>
        <translation>Your card</translation>
    </message>
    <message>
        <source>Devo entrare per vedere questi dati?</source>
        <translation>Must I log in to see these data?</translation>
    </message>
    <message>
        <source>No. Sono scritti nel chip e si leggono senza PIN. Basta inserire la tessera.</source>
        <translation>No. They are written in the chip and are read without a PIN. Inserting the card is enough.</translation>
    </message>
    <message>
        <source>Perché la tessera ha due numeri?</source>
        <translation>Why does the card have two numbers?</translation>
    </message>
    <message>
        <source>Quello di 20 cifre è stampato sul retro: con le ultime dieci entri con la password. Quello di 16 cifre è dentro il chip.</source>
        <translation>The one of 20 digits is printed on the back: you use its last ten to log in with the password. The one of 16 digits is in the chip.</translation>
    </message>
    <message>
        <source>Che cos&apos;è il certificato?</source>
        <translation>What is the certificate?</translation>
    </message>
    <message>
        <source>È la prova, dentro la tessera, che dice ai servizi chi sei. Si usa con il PIN e ha una sua scadenza.</source>
        <translation>It is the proof, inside the card, that tells the services who you are. It is used with the PIN and has an end date of its own.</translation>
    </message>
    <message>
        <source>C&apos;è un dato sbagliato. Che cosa faccio?</source>
        <translation>Something is wrong in the data. What do I do?</translation>
    </message>
    <message>
        <source>Da qui non si può cambiare. Rivolgiti allo sportello della tua ASST. Per entrare vale il codice fiscale del certificato.</source>
        <translation>It cannot be changed from here. Go to the counter of your ASST. For logging in, the codice fiscale in the certificate counts.</translation>
    </message>
    <message>
        <source>La tessera sta per scadere. Che cosa faccio?</source>
        <translation>The card is about to expire. What do I do?</translation>
    </message>
    <message>
        <source>Di solito quella nuova arriva a casa prima. Se non arriva chiedila allo sportello della tua ASST o al Numero Verde.</source>
        <translation>The new one usually comes home before. If it does not, ask for it at the counter of your ASST or call the help line.</translation>
    </message>
    <message>
        <source>Il servizio delle smart card, il lettore, la tessera, il collegamento con il portale e l&apos;orologio del computer.</source>
        <translation>The smart-card service, the reader, the card, the connection with the portal and the clock of the computer.</translation>
    </message>
    <message>
        <source>Che cosa vuol dire In attesa?</source>
        <translation>What does Waiting mean?</translation>
    </message>
    <message>
        <source>Manca qualcosa che viene prima. Sistema quella: il controllo riparte da solo.</source>
        <translation>Something that comes before is missing. Fix that: the check starts again by itself.</translation>
    </message>
    <message>
        <source>Come vedo che cosa fare?</source>
        <translation>How do I see what to do?</translation>
    </message>
    <message>
        <source>La pagina mostra la cosa più importante. Per un&apos;altra premi la sua riga nell&apos;elenco.</source>
        <translation>The page shows the most important thing. For another one press its row in the list.</translation>
    </message>
    <message>
        <source>A chi mando il rapporto?</source>
        <translation>Whom do I send the report to?</translation>
    </message>
    <message>
        <source>Copialo e mandalo a chi ti aiuta. Non contiene dati tuoi. Se lo salvi con il nome che finisce in .json lo legge un programma.</source>
        <translation>Copy it and send it to who helps you. It holds no data of yours. Saved under a name that ends in .json it can be read by a program.</translation>
    </message>
    <message>
        <source>La guida del primo avvio</source>
        <translation>The guide of the first start</translation>
    </message>
    <message>
        <source>Che cosa mi serve?</source>
        <translation>What do I need?</translation>
    </message>
    <message>
        <source>La CRS o la TS-CNS, un lettore di smart card e il PIN. Se ti manca qualcosa puoi entrare con password e codice SMS.</source>
        <translation>The CRS or TS-CNS card, a smart-card reader and the PIN. If something is missing you can enter with password and SMS code.</translation>
    </message>
    <message>
        <source>Devo premere avanti?</source>
        <translation>Do I have to press next?</translation>
    </message>
    <message>
        <source>No. Quando una cosa è a posto la guida va avanti da sola.</source>
        <translation>No. When a thing is right the guide goes on by itself.</translation>
    </message>
    <message>
        <source>Posso farla un&apos;altra volta?</source>
        <translation>Can I do it another time?</translation>
    </message>
    <message>
        <source>Sì. La trovi in Aiuto e nelle Impostazioni.</source>
        <translation>Yes. You find it in Help and in the Settings.</translation>
    </message>
    <message>
        <source>Che cosa ricorda il programma?</source>
        <translation>What does the program remember?</translation>
    </message>
    <message>
        <source>Solo che la guida ti è stata mostrata. Niente di te.</source>
        <translation>Only that the guide was shown to you. Nothing about you.</translation>
    </message>
    <message>
        <source>Una tessera nuova</source>
        <translation>A new card</translation>
    </message>
    <message>
        <source>Che cosa faccio con la tessera scaduta?</source>
        <translation>What do I do with the expired card?</translation>
    </message>
    <message>
        <source>Vale ancora come codice fiscale, ma non per entrare. Tienila finché non arriva quella nuova.</source>
        <translation>It still counts as your tax code, but not to log in. Keep it until the new one comes.</translation>
    </message>
    <message>
        <source>Il PIN di prima vale ancora?</source>
        <translation>Does the PIN from before still work?</translation>
    </message>
    <message>
        <source>No. La tessera nuova ha un PIN e un PUK suoi: si chiedono allo sportello della tua ASST.</source>
        <translation>No. The new card has a PIN and a PUK of its own: ask for them at the counter of your ASST.</translation>
    </message>
    <message>
        <source>Come entro nel frattempo?</source>
        <translation>How do I log in meanwhile?</translation>
    </message>
    <message>
        <source>Con il numero della tessera, la password e il codice SMS.</source>
        <translation>With the card number, the password and the SMS code.</translation>
    </message>
    <message>
        <source>Il mio lettore ha i tasti. Posso usarli?</source>
        <translation>My reader has keys. Can I use them?</translation>
    </message>
    <message>
        <source>Sì, se la pagina lo propone. Sui tasti scrivi tutto tu: al computer non arriva nessun PIN. Per rinunciare premi il tasto rosso.</source>
        <translation>Yes, if the page offers it. You type everything on the keys: no PIN reaches the computer. To give up, press the red key.</translation>
    </message>
    <message>
        <source>Non ricordo più il PIN attuale. Che cosa faccio?</source>
        <translation>I no longer remember the present PIN. What do I do?</translation>
    </message>
</context>
<context>
    <name>ui::HiddenPage</name>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Il personale sanitario non vede questi documenti, e non vede che sono oscurati. Apri un documento per mostrarlo di nuovo.</source>
        <translation>Health workers do not see these documents, nor that they are hidden. Open a document to show it again.</translation>
    </message>
    <message>
        <source>Nessun documento oscurato.</source>
        <translation>No hidden documents.</translation>
    </message>
    <message>
        <source>Puoi oscurare un documento dal Fascicolo: aprilo e scegli Oscura.</source>
        <translation>You can hide a document in the record: open it and choose Hide.</translation>
    </message>
    <message>
        <source>Documenti oscurati</source>
        <translation>Hidden documents</translation>
    </message>
</context>
<context>
    <name>ui::HidePanel</name>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vuoi mostrare di nuovo questo documento?</source>
        <translation>Do you want to show this document again?</translation>
    </message>
    <message>
        <source>Il personale sanitario che ti cura potrà leggerlo. Contiene dati a maggior tutela: mostralo solo se lo vuoi davvero.</source>
        <translation>Health professionals who treat you will be able to read it. It holds data under special protection: show it only if you really want to.</translation>
    </message>
    <message>
        <source>Il personale sanitario che ti cura potrà leggerlo. Puoi oscurarlo di nuovo quando vuoi.</source>
        <translation>Health professionals who treat you will be able to read it. You can hide it again at any time.</translation>
    </message>
    <message>
        <source>Mostra il documento</source>
        <translation>Show the document</translation>
    </message>
    <message>
        <source>Vuoi oscurare questo documento?</source>
        <translation>Do you want to hide this document?</translation>
    </message>
    <message>
        <source>Il personale sanitario non lo vedrà più, e non vedrà che è oscurato. Continui a vederlo tu, e chi l&apos;ha scritto. Puoi mostrarlo di nuovo quando vuoi.</source>
        <translation>Health professionals will no longer see it, nor that it is hidden. You still see it, and so does its author. You can show it again at any time.</translation>
    </message>
    <message>
        <source>Oscura il documento</source>
        <translation>Hide the document</translation>
    </message>
    <message>
        <source>%1 del %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Mostra anche %n documento/i collegato/i</source>
        <translation>
            <numerusform>Show the linked document too</numerusform>
            <numerusform>Show the %n linked documents too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oscura anche %n documento/i collegato/i</source>
        <translation>
            <numerusform>Hide the linked document too</numerusform>
            <numerusform>Hide the %n linked documents too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HideQuestion</name>
    <message>
        <source>Vuoi nascondere questa ricetta?</source>
        <translation>Do you want to hide this prescription?</translation>
    </message>
    <message>
        <source>Vuoi mostrare di nuovo questa ricetta?</source>
        <translation>Do you want to show this prescription again?</translation>
    </message>
    <message>
        <source>Chi ti cura non la vedrà più, e non saprà che è nascosta. Tu la vedi ancora. Puoi usarla come prima.</source>
        <translation>Those who treat you will no longer see it, and will not know that it is hidden. You still see it. You can use it as before.</translation>
    </message>
    <message>
        <source>Chi ti cura potrà vederla, se hai dato il consenso.</source>
        <translation>Those who treat you will be able to see it, if you have given your consent.</translation>
    </message>
    <message>
        <source>Nascondi</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>ui::HistoryCard</name>
    <message>
        <source>Per malattia</source>
        <translation>By disease</translation>
    </message>
    <message>
        <source>Per data</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>Come vedere le vaccinazioni</source>
        <translation>How to see the vaccinations</translation>
    </message>
    <message>
        <source>Stampa elenco</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Vaccinazioni registrate</source>
        <translation>Vaccinations on record</translation>
    </message>
    <message>
        <source>Dosi eseguite, per malattia</source>
        <translation>Doses given, by disease</translation>
    </message>
    <message>
        <source>Vaccinazioni registrate, le più nuove prima</source>
        <translation>Vaccinations on record, newest first</translation>
    </message>
    <message>
        <source>Dove il Fascicolo dà un altro numero alla dose, è accanto alla data. Le vaccinazioni omesse o differite sono nell&apos;elenco per data.</source>
        <translation>Where the record gives the dose another number, it is beside the date. Vaccinations omitted or postponed are in the list by date.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Stampa la ricevuta</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Stampa la storia</source>
        <translation>Print the history</translation>
    </message>
    <message>
        <source>Ogni scelta resta scritta. Scegli una riga per stampare la sua ricevuta.</source>
        <translation>Every choice stays written. Choose a row to print its receipt.</translation>
    </message>
    <message>
        <source>%1 · informativa, versione %2</source>
        <translation>%1 · notice, version %2</translation>
    </message>
    <message>
        <source>Storia dei consensi</source>
        <translation>History of the consents</translation>
    </message>
</context>
<context>
    <name>ui::HoldCard</name>
    <message>
        <source>Il posto è tenuto per te fino alle %1.</source>
        <translation>The place is held for you until %1.</translation>
    </message>
    <message numerus="yes">
        <source>Il posto è tenuto per te ancora per %n minuto/i.</source>
        <translation>
            <numerusform>The place is held for you for %n more minute.</numerusform>
            <numerusform>The place is held for you for %n more minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il posto è tenuto per te ancora per %n secondo/i.</source>
        <translation>
            <numerusform>The place is held for you for %n more second.</numerusform>
            <numerusform>The place is held for you for %n more seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdStep</name>
    <message>
        <source>Limiti in vigore dal %1</source>
        <translation>Limits in force since %1</translation>
    </message>
    <message>
        <source>Quante persone siete</source>
        <translation>How many people you are</translation>
    </message>
    <message>
        <source>Tutte le persone che vivono insieme, tu compreso.</source>
        <translation>All the people who live together, including you.</translation>
    </message>
    <message>
        <source>Tu, il coniuge e i familiari a carico.</source>
        <translation>You, your spouse and dependent relatives.</translation>
    </message>
    <message>
        <source>Nel nucleo c&apos;è il coniuge</source>
        <translation>There is a spouse in the household</translation>
    </message>
    <message>
        <source>Figli a carico</source>
        <translation>Dependent children</translation>
    </message>
    <message>
        <source>Scrivi 0 se non ce ne sono.</source>
        <translation>Write 0 if there are none.</translation>
    </message>
    <message>
        <source>C&apos;è un figlio minore, e i genitori lavorano tutti e due o c&apos;è un solo genitore</source>
        <translation>There is a child under 18, and both parents work or there is only one parent</translation>
    </message>
    <message>
        <source>C&apos;è una persona con disabilità grave</source>
        <translation>There is a person with a severe disability</translation>
    </message>
    <message>
        <source>Reddito lordo del nucleo nel %1, in euro</source>
        <translation>Gross income of the household in %1, in euro</translation>
    </message>
    <message>
        <source>Per esempio 18.450,30. Lo trovi nella dichiarazione dei redditi o nella Certificazione Unica.</source>
        <translation>For example 18.450,30. You find it in the tax return or in the Certificazione Unica.</translation>
    </message>
    <message>
        <source>Limite per il tuo nucleo: %1.</source>
        <translation>Limit for your household: %1.</translation>
    </message>
    <message>
        <source>Il reddito rientra.</source>
        <translation>The income is within the limit.</translation>
    </message>
    <message>
        <source>Il reddito non rientra.</source>
        <translation>The income is too high or too low.</translation>
    </message>
    <message>
        <source>Scrivi quante persone siete.</source>
        <translation>Write how many people you are.</translation>
    </message>
    <message>
        <source>Scrivi quanti figli sono a carico, o 0.</source>
        <translation>Write how many children are dependent, or 0.</translation>
    </message>
    <message>
        <source>Siete più di quelli che hai scritto: controlla quante persone siete.</source>
        <translation>You are more than you wrote: check how many people you are.</translation>
    </message>
    <message>
        <source>Scrivi il reddito in euro, anche 0.</source>
        <translation>Write the income in euro, also 0.</translation>
    </message>
    <message>
        <source>Con questo reddito non puoi avere %1. Se hai sbagliato a scriverlo, correggilo.</source>
        <translation>With this income you cannot have %1. If you mistyped it, correct it.</translation>
    </message>
    <message>
        <source>Il nucleo e il reddito</source>
        <translation>Household and income</translation>
    </message>
</context>
<context>
    <name>ui::IdleWarning</name>
    <message>
        <source>Sei ancora qui?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>LOGOUT</source>
        <translation>LOGOUT</translation>
    </message>
    <message>
        <source>Esci</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Continue</translation>
    </message>
    <message numerus="yes">
        <source>Fra &lt;b&gt;%n secondo/i&lt;/b&gt; usciamo per proteggere i tuoi dati.</source>
        <translation>
            <numerusform>In &lt;b&gt;%n second&lt;/b&gt; we log you out to protect your data.</numerusform>
            <numerusform>In &lt;b&gt;%n seconds&lt;/b&gt; we log you out to protect your data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Riga</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Data e ora</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Esito</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Scegli il file che il tuo misuratore o la sua app sa esportare: CSV, con una riga per misura. Prima di prendere qualcosa ti mostriamo che cosa c&apos;è dentro.</source>
        <translation>Choose the file that your meter or its app can export: CSV, one line for each reading. Before we take anything we show you what is in it.</translation>
    </message>
    <message>
        <source>Riconosciamo pressione, battiti, glicemia, temperatura, peso, altezza, saturazione e dolore, con i nomi in italiano o in inglese.</source>
        <translation>We recognise blood pressure, pulse, glucose, temperature, weight, height, oxygen saturation and pain, with names in Italian or English.</translation>
    </message>
    <message>
        <source>Scegli il file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Tutte</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Da controllare</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Non entrano</source>
        <translation>Not taken in</translation>
    </message>
    <message>
        <source>Quali righe mostrare</source>
        <translation>Which lines to show</translation>
    </message>
    <message>
        <source>Interrompi</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Scegli un altro file</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Scegli il file con le misure</source>
        <translation>Choose the file with the readings</translation>
    </message>
    <message>
        <source>Misure (*.csv *.txt *.tsv);;Tutti i file (*)</source>
        <translation>Readings (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>In questo file non troviamo misure: servono una colonna con la data e almeno una con i valori.</source>
        <translation>We find no readings in this file: it needs a column with the date and at least one with values.</translation>
    </message>
    <message>
        <source>In questo file non c&apos;è nessuna misura.</source>
        <translation>There is no reading in this file.</translation>
    </message>
    <message>
        <source>Leggiamo le date come mese, giorno, anno.</source>
        <translation>We read the dates as month, day, year.</translation>
    </message>
    <message>
        <source>Dove manca l&apos;ora mettiamo 0:00.</source>
        <translation>Where the time is missing we put 0:00.</translation>
    </message>
    <message numerus="yes">
        <source>Importa %n misura/e</source>
        <translation>
            <numerusform>Import %n reading</numerusform>
            <numerusform>Import %n readings</numerusform>
        </translation>
    </message>
    <message>
        <source>Invio: %1 di %2 arrivate.</source>
        <translation>Sending: %1 of %2 have arrived.</translation>
    </message>
    <message numerus="yes">
        <source>%n misura/e nel taccuino.</source>
        <translation>
            <numerusform>%n reading in the notebook.</numerusform>
            <numerusform>%n readings in the notebook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Riprova con %n misura/e</source>
        <translation>
            <numerusform>Try again with %n reading</numerusform>
            <numerusform>Try again with %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misura/e non è/sono arrivata/e.</source>
        <translation>
            <numerusform>%n reading has not arrived.</numerusform>
            <numerusform>%n readings have not arrived.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le trovi qui sotto: non le perdi.</source>
        <translation>You find them below: they are not lost.</translation>
    </message>
    <message>
        <source>Tutte le misure scelte sono nel taccuino.</source>
        <translation>All the readings you chose are in the notebook.</translation>
    </message>
    <message>
        <source>Scegli almeno una misura da importare.</source>
        <translation>Choose at least one reading to import.</translation>
    </message>
    <message>
        <source>Importa misure</source>
        <translation>Import readings</translation>
    </message>
</context>
<context>
    <name>ui::ImportTable</name>
    <message>
        <source>Misure nel file</source>
        <translation>Readings in the file</translation>
    </message>
</context>
<context>
    <name>ui::ImportWords</name>
    <message>
        <source>Pronta.</source>
        <translation>Ready.</translation>
    </message>
    <message>
        <source>È già nel taccuino.</source>
        <translation>It is in the notebook already.</translation>
    </message>
    <message>
        <source>È già più in alto in questo file.</source>
        <translation>It stands further up in this file already.</translation>
    </message>
    <message>
        <source>Manca la data.</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>«%1» non è una data o un&apos;ora.</source>
        <translation>“%1” is not a date or a time.</translation>
    </message>
    <message>
        <source>La data è nel futuro.</source>
        <translation>The date is in the future.</translation>
    </message>
    <message>
        <source>«%1» non è un numero.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Ha più valori che colonne: forse una virgola in un numero.</source>
        <translation>It has more values than columns: perhaps a comma in a number.</translation>
    </message>
    <message>
        <source>Arrivata.</source>
        <translation>Arrived.</translation>
    </message>
    <message>
        <source>Non arrivata. %1</source>
        <translation>Not arrived. %1</translation>
    </message>
    <message>
        <source>Non ancora inviata.</source>
        <translation>Not sent yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n pronta/e</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n da controllare</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n già presente/i</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non può/possono entrare</source>
        <translation>
            <numerusform>%n cannot be taken in</numerusform>
            <numerusform>%n cannot be taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ItemRows</name>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, ore %2</source>
        <comment>Lunedì 23 novembre 2026, ore 9.40</comment>
        <translation>%1, at %2</translation>
    </message>
</context>
<context>
    <name>ui::ItemsCard</name>
    <message numerus="yes">
        <source>E altre %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyPad</name>
    <message>
        <source>Cancella tutte le cifre</source>
        <translation>Delete all digits</translation>
    </message>
    <message>
        <source>Cancella l&apos;ultima cifra</source>
        <translation>Delete the last digit</translation>
    </message>
</context>
<context>
    <name>ui::KindPage</name>
    <message>
        <source>Che cosa vuoi annotare?</source>
        <translation>What do you want to note?</translation>
    </message>
</context>
<context>
    <name>ui::LandingPage</name>
    <message>
        <source>Strumenti</source>
        <translation>Tools</translation>
    </message>
</context>
<context>
    <name>ui::LandingPanel</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dove</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>ui::LicencesCard</name>
    <message>
        <source>Qt HTTP Server, solo nel portale di prova</source>
        <translation>Qt HTTP Server, in the demo portal only</translation>
    </message>
    <message>
        <source>Dati</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Librerie</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>di pubblico dominio</source>
        <translation>public domain</translation>
    </message>
</context>
<context>
    <name>ui::LicencesPage</name>
    <message>
        <source>Licenze</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Sportello è software libero, con licenza EUPL 1.2. Qui trovi di chi sono i dati e le parti del programma fatte da altri.</source>
        <translation>Sportello is free software under the EUPL 1.2. Here you find whose data and whose parts of the program are in it.</translation>
    </message>
    <message>
        <source>Sportello</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>EUPL 1.2, software libero</source>
        <translation>EUPL 1.2, free software</translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message numerus="yes">
        <source>Grafico con %n punto/i. Le frecce passano da un punto all&apos;altro, Invio apre il documento.</source>
        <translation>
            <numerusform>Chart with %n point. The arrows go from point to point, Enter opens the document.</numerusform>
            <numerusform>Chart with %n points. The arrows go from point to point, Enter opens the document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LinkedDocuments</name>
    <message>
        <source>Documenti collegati</source>
        <translation>Related documents</translation>
    </message>
    <message>
        <source>Cerco i documenti…</source>
        <translation>Looking for the documents…</translation>
    </message>
    <message>
        <source>Nessun documento.</source>
        <translation>No document.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::ListFoot</name>
    <message numerus="yes">
        <source>Mancano %n documento/i. %1</source>
        <translation>
            <numerusform>One document is missing. %1</numerusform>
            <numerusform>%n documents are missing. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Mostra altri</source>
        <translation>Show more</translation>
    </message>
    <message numerus="yes">
        <source>%1 di %n documento/i</source>
        <translation>
            <numerusform>%1 of %n document</numerusform>
            <numerusform>%1 of %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Carico l&apos;elenco: %1 di %2</source>
        <translation>Loading the list: %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::LoginFooter</name>
    <message>
        <source>I dati che inserisci e le transazioni effettuate sono protetti durante la trasmissione.</source>
        <translation>What you enter and what you do is protected in transit.</translation>
    </message>
</context>
<context>
    <name>ui::LoginHeader</name>
    <message>
        <source>Informazioni sulla versione</source>
        <translation>About this version</translation>
    </message>
</context>
<context>
    <name>ui::LoginHelp</name>
    <message>
        <source>Chiedine una nuova</source>
        <translation>Ask for a new one</translation>
    </message>
    <message>
        <source>Vai a uno sportello della tua ASST con la tessera e un documento. Ricevi la prima metà su un modulo e la seconda via SMS. La password di prima non vale più.</source>
        <translation>Go to a counter of your ASST with the card and an identity document. You get the first half on a form and the second by SMS. The password before is no longer valid.</translation>
    </message>
    <message>
        <source>Hai un lettore e il PIN?</source>
        <translation>Do you have a reader and the PIN?</translation>
    </message>
    <message>
        <source>Entra con la tessera: non serve nessuna password.</source>
        <translation>Log in with the card: no password is needed.</translation>
    </message>
    <message>
        <source>Hai ancora dei dubbi?</source>
        <translation>Still in doubt?</translation>
    </message>
    <message>
        <source>Non provare a caso: dopo 5 errori l&apos;accesso si ferma per 15 minuti. Chiama il Numero Verde.</source>
        <translation>Do not guess: after 5 mistakes the login stops for 15 minutes. Call Numero Verde.</translation>
    </message>
    <message>
        <source>Aspetta un minuto</source>
        <translation>Wait a minute</translation>
    </message>
    <message>
        <source>Di solito l&apos;SMS arriva subito. Controlla che il telefono sia acceso, abbia campo e memoria libera. L&apos;SMS è gratuito e arriva con ogni operatore.</source>
        <translation>The SMS mostly arrives at once. Check that the phone is on, has signal and free memory. The SMS is free and arrives with every operator.</translation>
    </message>
    <message>
        <source>Chiedi un nuovo codice</source>
        <translation>Ask for a new code</translation>
    </message>
    <message>
        <source>Puoi farlo dopo 60 secondi, al massimo 3 volte in 15 minuti, anche con le caselle vuote. Vale solo l&apos;ultimo codice arrivato.</source>
        <translation>You can after 60 seconds, at most 3 times in 15 minutes, also with empty boxes. Only the last code is valid.</translation>
    </message>
    <message>
        <source>Controlla il numero</source>
        <translation>Check the number</translation>
    </message>
    <message>
        <source>La pagina del codice mostra le ultime tre cifre del telefono. Se non è il tuo vai allo sportello della tua ASST.</source>
        <translation>The page of the code shows the last three digits of the phone. If it is not yours go to the counter of your ASST.</translation>
    </message>
    <message>
        <source>Il codice arriva solo al numero che hai comunicato</source>
        <translation>The code goes only to the number you gave</translation>
    </message>
    <message>
        <source>Per sicurezza non puoi cambiarlo da qui, prima di essere entrato.</source>
        <translation>To be safe you cannot change it here, before you are logged in.</translation>
    </message>
    <message>
        <source>Cambia il numero allo sportello</source>
        <translation>Change the number at the counter</translation>
    </message>
    <message>
        <source>Vai a uno sportello della tua ASST con la tessera, un documento e il telefono nuovo.</source>
        <translation>Go to a counter of your ASST with the card, an identity document and the new phone.</translation>
    </message>
    <message>
        <source>Entra con la tessera: non serve il codice via SMS.</source>
        <translation>Log in with the card: no code by SMS is needed.</translation>
    </message>
    <message>
        <source>Allo sportello</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Vai a uno sportello della tua ASST con la tessera e un documento: lì puoi cambiare medico e avere i documenti del Fascicolo.</source>
        <translation>Go to a counter of your ASST with the card and an identity document: there you can change doctor and get the documents of your record.</translation>
    </message>
    <message>
        <source>Con un lettore</source>
        <translation>With a reader</translation>
    </message>
    <message>
        <source>Va bene ogni lettore di smart card con presa USB. Non servono altri programmi. Il PIN è nella busta della tessera.</source>
        <translation>Any smart card reader with a USB plug will do. No other programs are needed. The PIN is in the envelope of the card.</translation>
    </message>
    <message>
        <source>Senza PIN</source>
        <translation>Without PIN</translation>
    </message>
    <message>
        <source>Se lo hai perso chiedilo allo sportello della tua ASST, con la tessera.</source>
        <translation>If you lost it ask for it at the counter of your ASST, with the card.</translation>
    </message>
    <message>
        <source>Ho dimenticato la password</source>
        <translation>I forgot my password</translation>
    </message>
    <message>
        <source>Non hai ricevuto l&apos;SMS?</source>
        <translation>Did the SMS not arrive?</translation>
    </message>
    <message>
        <source>Il numero è cambiato?</source>
        <translation>Has your number changed?</translation>
    </message>
    <message>
        <source>Non hai un lettore?</source>
        <translation>No reader?</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>Tessera</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Accesso</source>
        <translation>Login</translation>
    </message>
</context>
<context>
    <name>ui::LoginSteps</name>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>AUTENTICAZIONE</source>
        <translation>LOGIN</translation>
    </message>
    <message>
        <source>Autenticazione</source>
        <translation>Login</translation>
    </message>
</context>
<context>
    <name>ui::LoginWays</name>
    <message>
        <source>Con la tessera e il PIN</source>
        <translation>With card and PIN</translation>
    </message>
    <message>
        <source>AUTENTICAZIONE CON CRS, LETTORE DI SMARTCARD E PIN</source>
        <translation>LOGIN WITH CRS, SMART CARD READER AND PIN</translation>
    </message>
    <message>
        <source>È disponibile solo se hai un lettore di smartcard e il codice PIN della tua CRS.</source>
        <translation>Only if you have a smart card reader and the PIN of your CRS.</translation>
    </message>
    <message>
        <source>Accedi con la tessera e il PIN</source>
        <translation>Log in with card and PIN</translation>
    </message>
    <message>
        <source>Continua con la tessera</source>
        <translation>Go on with the card</translation>
    </message>
    <message>
        <source>circa un minuto</source>
        <translation>about one minute</translation>
    </message>
    <message>
        <source>Con password e codice via SMS</source>
        <translation>With password and code by SMS</translation>
    </message>
    <message>
        <source>AUTENTICAZIONE CON USERID, PASSWORD E CODICE USA E GETTA</source>
        <translation>LOGIN WITH USER ID, PASSWORD AND ONE-TIME CODE</translation>
    </message>
    <message>
        <source>È disponibile solo se hai richiesto la password di accesso presso gli ospedali regionali e hai attivato la ricezione, via sms, del codice usa e getta.</source>
        <translation>Only if you asked for the password at a hospital of the region and switched on one-time codes by SMS.</translation>
    </message>
    <message>
        <source>Accedi con password e codice via SMS</source>
        <translation>Log in with password and code by SMS</translation>
    </message>
    <message>
        <source>Continua con il codice SMS</source>
        <translation>Go on with the SMS code</translation>
    </message>
    <message>
        <source>circa due minuti</source>
        <translation>about two minutes</translation>
    </message>
    <message>
        <source>Con la sola password</source>
        <translation>With the password alone</translation>
    </message>
    <message>
        <source>AUTENTICAZIONE CON USERID E PASSWORD</source>
        <translation>LOGIN WITH USER ID AND PASSWORD</translation>
    </message>
    <message>
        <source>È disponibile solo se hai richiesto la password di accesso presso gli ospedali regionali.</source>
        <translation>Only if you asked for the password at a hospital of the region.</translation>
    </message>
    <message>
        <source>Accedi con la sola password</source>
        <translation>Log in with the password alone</translation>
    </message>
    <message>
        <source>Continua con la password</source>
        <translation>Go on with the password</translation>
    </message>
    <message>
        <source>Tessera e PIN</source>
        <translation>Card and PIN</translation>
    </message>
    <message>
        <source>Password e codice SMS</source>
        <translation>Password and SMS code</translation>
    </message>
    <message>
        <source>Numero e password</source>
        <translation>Number and password</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 - Sportello</source>
        <translation>%1 - Sportello</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>Data e ora</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>IMC
(kg/m²)</source>
        <translation>BMI
(kg/m²)</translation>
    </message>
</context>
<context>
    <name>ui::MeasuresPage</name>
    <message>
        <source>Non hai ancora misure di questo tipo.</source>
        <translation>You have no readings of this kind yet.</translation>
    </message>
    <message>
        <source>Quale misura</source>
        <translation>Which reading</translation>
    </message>
    <message>
        <source>Tabella delle misure, dalla più nuova</source>
        <translation>Table of the readings, newest first</translation>
    </message>
    <message>
        <source>Le tue misure</source>
        <translation>Your readings</translation>
    </message>
</context>
<context>
    <name>ui::MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Opera per un&apos;altra persona</source>
        <translation>Act for another person</translation>
    </message>
</context>
<context>
    <name>ui::MomentPage</name>
    <message>
        <source>Scegli giorno e ora</source>
        <translation>Choose day and time</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Riepilogo</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Chiedi di nuovo al portale</source>
        <translation>Ask the portal again</translation>
    </message>
    <message>
        <source>Prestazione da prenotare</source>
        <translation>Service to book</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Presidio</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>L&apos;appuntamento di adesso</source>
        <translation>The present appointment</translation>
    </message>
    <message>
        <source>Hai scelto</source>
        <translation>You chose</translation>
    </message>
    <message>
        <source>&lt;b&gt;La conferma non è riuscita: non sei ancora prenotato.&lt;/b&gt; Il posto è tenuto per te. Premi di nuovo Conferma.</source>
        <translation>&lt;b&gt;It was not confirmed: you are not booked yet.&lt;/b&gt; The place is held for you. Press Confirm again.</translation>
    </message>
    <message>
        <source>Chiediamo al portale com&apos;è andata.</source>
        <translation>We are asking the portal what came of it.</translation>
    </message>
    <message>
        <source>Non sappiamo ancora se la prenotazione è riuscita.</source>
        <translation>We do not know yet whether the booking worked.</translation>
    </message>
    <message>
        <source>L&apos;appuntamento di prima resta finché il nuovo non è confermato. Non ne avrai due.</source>
        <translation>The one before stays until the new one is confirmed. You will not have two.</translation>
    </message>
    <message>
        <source>Non prenotare di nuovo. Se la conferma è arrivata, il posto è tuo.</source>
        <translation>Do not book again. If the confirmation arrived, the place is yours.</translation>
    </message>
    <message>
        <source>Scegli prima un giorno e un&apos;ora.</source>
        <translation>First choose a day and a time.</translation>
    </message>
</context>
<context>
    <name>ui::MyDoctorPage</name>
    <message>
        <source>Non risulta nessun medico.</source>
        <translation>No doctor is on record.</translation>
    </message>
    <message>
        <source>La prima scelta si fa allo sportello della tua ASST, con la tessera e un documento.</source>
        <translation>The first choice is made at the counter of your ASST, with the card and an identity document.</translation>
    </message>
    <message>
        <source>&lt;b&gt;La richiesta è ritirata.&lt;/b&gt; Il medico non cambia.</source>
        <translation>&lt;b&gt;The request is withdrawn.&lt;/b&gt; The doctor does not change.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nel frattempo è arrivata la risposta.&lt;/b&gt; La richiesta non si può più ritirare.</source>
        <translation>&lt;b&gt;Meanwhile the answer has come.&lt;/b&gt; The request can no longer be withdrawn.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non sappiamo se la richiesta è ritirata.&lt;/b&gt; %1 %2 Qui sotto c&apos;è quello che dice il portale.</source>
        <translation>&lt;b&gt;We do not know whether the request is withdrawn.&lt;/b&gt; %1 %2 Below is what the portal says.</translation>
    </message>
</context>
<context>
    <name>ui::NewCardPage</name>
    <message>
        <source>È gratuito, dal lunedì al sabato dalle 8.00 alle 20.00.</source>
        <translation>It is free, Monday to Saturday from 8.00 to 20.00.</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Una tessera nuova</source>
        <translation>A new card</translation>
    </message>
    <message>
        <source>Alla scadenza la tessera nuova arriva a casa. Se non è arrivata chiedila allo sportello della tua ASST o al Numero Verde.</source>
        <translation>When a card expires the new one comes by post. If it has not come ask at the counter of your ASST or call Numero Verde.</translation>
    </message>
</context>
<context>
    <name>ui::NewPasswordPage</name>
    <message>
        <source>CAMBIO PASSWORD</source>
        <translation>CHANGE OF PASSWORD</translation>
    </message>
    <message>
        <source>Cambio password</source>
        <translation>Change of password</translation>
    </message>
    <message>
        <source>La prima password vale solo per questo passo. Ora scegli la tua.</source>
        <translation>The first password is good for this step only. Now choose your own.</translation>
    </message>
    <message>
        <source>Password attuale</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Scrivi la password con cui sei arrivato qui.</source>
        <translation>Write the password that brought you here.</translation>
    </message>
    <message>
        <source>Le due metà, una dopo l&apos;altra: prima il modulo, poi l&apos;SMS.</source>
        <translation>The two halves, one after the other: first the form, then the SMS.</translation>
    </message>
    <message>
        <source>Nuova password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Scrivi la nuova password.</source>
        <translation>Write the new password.</translation>
    </message>
    <message>
        <source>Cambiala finché l&apos;elenco è tutto a posto.</source>
        <translation>Change it until the whole list is fine.</translation>
    </message>
    <message>
        <source>Ripeti la nuova password</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Le due password sono diverse. Scrivila di nuovo.</source>
        <translation>The two passwords differ. Write it again.</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>La password attuale non è corretta. Scrivila di nuovo.</source>
        <translation>The present password is not correct. Write it again.</translation>
    </message>
    <message>
        <source>Scegli una nuova password</source>
        <translation>Choose a new password</translation>
    </message>
</context>
<context>
    <name>ui::NotebookList</name>
    <message>
        <source>Annotazioni, dalla più nuova</source>
        <translation>Notes, newest first</translation>
    </message>
</context>
<context>
    <name>ui::NotebookModel</name>
    <message>
        <source>Visibile a chi ti cura</source>
        <translation>Visible to those who care for you</translation>
    </message>
</context>
<context>
    <name>ui::NotebookPage</name>
    <message>
        <source>Le informazioni del taccuino sono inserite da te e non sono verificate da un medico.</source>
        <translation>The information in the notebook is entered by you and is not verified by a doctor.</translation>
    </message>
    <message>
        <source>Quali annotazioni mostrare</source>
        <translation>Which notes to show</translation>
    </message>
    <message>
        <source>Tutte le annotazioni</source>
        <translation>All notes</translation>
    </message>
    <message>
        <source>Aggiungi</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Grafici</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Importa misure</source>
        <translation>Import readings</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Nessuna annotazione di questo tipo.</source>
        <translation>No notes of this kind.</translation>
    </message>
    <message>
        <source>Il tuo taccuino è vuoto.</source>
        <translation>Your notebook is empty.</translation>
    </message>
    <message>
        <source>Scegli un altro tipo, oppure aggiungine una.</source>
        <translation>Choose another kind, or add one.</translation>
    </message>
    <message>
        <source>Puoi annotare misure, farmaci, allergie e altro.</source>
        <translation>You can note readings, medicines, allergies and more.</translation>
    </message>
    <message>
        <source>L&apos;elenco non è completo.</source>
        <translation>The list is not complete.</translation>
    </message>
    <message>
        <source>Taccuino</source>
        <translation>Notebook</translation>
    </message>
</context>
<context>
    <name>ui::NotebookPaper</name>
    <message>
        <source>Taccuino</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Le informazioni del taccuino sono inserite da te e non sono verificate da un medico.</source>
        <translation>The information in the notebook is entered by you and is not verified by a doctor.</translation>
    </message>
    <message>
        <source>Data e ora</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Visibile a chi ti cura</source>
        <translation>Visible to those who care for you</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>Che cos&apos;è il Fascicolo</source>
        <translation>What the record is</translation>
    </message>
    <message>
        <source>È la raccolta online dei tuoi documenti sanitari: referti, verbali di Pronto Soccorso, lettere di dimissione, prescrizioni, vaccinazioni.</source>
        <translation>It is the online collection of your health documents: reports, emergency room reports, discharge letters, prescriptions, vaccinations.</translation>
    </message>
    <message>
        <source>A che cosa serve il consenso</source>
        <translation>What the consent is for</translation>
    </message>
    <message>
        <source>Senza il tuo consenso al trattamento dei dati il Fascicolo non si può usare. Le cure non cambiano: ti vengono date comunque.</source>
        <translation>Without your consent to the processing of data the record cannot be used. Your care does not change: you get it all the same.</translation>
    </message>
    <message>
        <source>Chi vede i documenti</source>
        <translation>Who sees the documents</translation>
    </message>
    <message>
        <source>Tu. Chi ha scritto il documento. Il personale sanitario che ti cura, se lo permetti. Chi può agire per te, come un genitore o un tutore.</source>
        <translation>You. The author of the document. Health professionals who treat you, if you allow it. Those who may act for you, such as a parent or a guardian.</translation>
    </message>
    <message>
        <source>Che cosa puoi decidere</source>
        <translation>What you can decide</translation>
    </message>
    <message>
        <source>Puoi oscurare un documento: il personale sanitario non lo vede, e non vede che è oscurato. Puoi mostrarlo di nuovo quando vuoi.</source>
        <translation>You can hide a document: health professionals do not see it, nor that it is hidden. You can show it again at any time.</translation>
    </message>
    <message>
        <source>Dati a maggior tutela</source>
        <translation>Data under special protection</translation>
    </message>
    <message>
        <source>Alcuni dati sono più protetti, per esempio su HIV, dipendenze o violenza. Restano oscurati finché non decidi tu di mostrarli.</source>
        <translation>Some data are better protected, for instance on HIV, addiction or violence. They stay hidden until you decide to show them.</translation>
    </message>
    <message>
        <source>Se cambi idea</source>
        <translation>If you change your mind</translation>
    </message>
    <message>
        <source>Puoi revocare il consenso quando vuoi, in GESTIONE PRIVACY. La revoca vale subito e non cancella i documenti.</source>
        <translation>You can withdraw the consent at any time, in PRIVACY. It counts at once and deletes no documents.</translation>
    </message>
    <message>
        <source>Per ogni domanda chiama il %1 &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>For any question call the %1 &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Informativa al trattamento FSE</source>
        <translation>Notice on the processing of the record</translation>
    </message>
    <message>
        <source>Il testo della Regione</source>
        <translation>The Region&apos;s text</translation>
    </message>
    <message>
        <source>Il testo della Regione, versione %1 del %2</source>
        <translation>The Region&apos;s text, version %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::NumberCard</name>
    <message>
        <source>Il retro della tessera: il numero è in basso, dopo 80380 00030.</source>
        <translation>The back of the card: the number is at the bottom, after 80380 00030.</translation>
    </message>
    <message>
        <source>Sul retro della tessera, in basso. È il numero lungo di 20 cifre.</source>
        <translation>On the back of the card, at the bottom. It is the long number of 20 digits.</translation>
    </message>
    <message>
        <source>Dove trovo il numero?</source>
        <translation>Where do I find the number?</translation>
    </message>
</context>
<context>
    <name>ui::OfferWords</name>
    <message numerus="yes">
        <source>meno di %n anno/i</source>
        <translation>
            <numerusform>less than %n year</numerusform>
            <numerusform>less than %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>almeno %n anno/i</source>
        <translation>
            <numerusform>at least %n year</numerusform>
            <numerusform>at least %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Servono %1.</source>
        <translation>The age must be %1.</translation>
    </message>
    <message>
        <source> o </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Serve un&apos;esenzione in corso per una malattia cronica.</source>
        <translation>A current exemption for a chronic illness is needed.</translation>
    </message>
    <message>
        <source>Serve un&apos;esenzione in corso per una malattia rara.</source>
        <translation>A current exemption for a rare illness is needed.</translation>
    </message>
    <message>
        <source>Serve prima l&apos;esenzione E02.</source>
        <translation>The exemption E02 is needed first.</translation>
    </message>
    <message>
        <source>È già attiva in questo periodo.</source>
        <translation>It is already active in this period.</translation>
    </message>
    <message>
        <source>Arriva da sola: non si autocertifica.</source>
        <translation>It comes by itself: it is not self-certified.</translation>
    </message>
    <message>
        <source>Non si rilascia più.</source>
        <translation>It is no longer issued.</translation>
    </message>
    <message>
        <source>Il portale non la permette.</source>
        <translation>The portal does not allow it.</translation>
    </message>
    <message>
        <source>Il reddito deve essere sotto %1, o sotto %2 con il coniuge. Ogni figlio a carico aggiunge %3.</source>
        <translation>The income must be below %1, or below %2 with a spouse. Each dependent child adds %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona/e %1</source>
        <translation>
            <numerusform>%n person %1</numerusform>
            <numerusform>%n people %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Il reddito può arrivare a: %1. Ogni altra persona aggiunge %2.</source>
        <translation>The income may be up to: %1. Each further person adds %2.</translation>
    </message>
    <message>
        <source>Il reddito può arrivare a %1.</source>
        <translation>The income may be up to %1.</translation>
    </message>
    <message>
        <source>Il reddito deve essere sopra %1 e può arrivare a %2.</source>
        <translation>The income must be above %1 and may be up to %2.</translation>
    </message>
    <message>
        <source>Per questa esenzione il reddito non conta.</source>
        <translation>For this exemption the income does not matter.</translation>
    </message>
    <message>
        <source>Questo numero non può ricevere SMS. Controllalo.</source>
        <translation>This number cannot receive SMS. Check it.</translation>
    </message>
    <message>
        <source>Questo numero di telefono non è valido.</source>
        <translation>This telephone number is not valid.</translation>
    </message>
    <message>
        <source>Questo indirizzo e-mail non è valido.</source>
        <translation>This e-mail address is not valid.</translation>
    </message>
    <message>
        <source>Il codice non è corretto.</source>
        <translation>The code is not correct.</translation>
    </message>
    <message>
        <source>Il codice è scaduto. Richiedine uno nuovo.</source>
        <translation>The code has expired. Ask for a new one.</translation>
    </message>
    <message>
        <source>Il codice non vale più: è stato sbagliato tre volte. Richiedine uno nuovo.</source>
        <translation>The code is no longer valid: it was wrong three times. Ask for a new one.</translation>
    </message>
    <message>
        <source>È passato troppo tempo. I recapiti sono quelli di prima: ricomincia.</source>
        <translation>Too much time has passed. Your contact details are as they were: start again.</translation>
    </message>
    <message>
        <source>Questa esenzione non è possibile per tutte le persone scelte.</source>
        <translation>This exemption is not possible for all the people chosen.</translation>
    </message>
    <message>
        <source>I componenti del nucleo non tornano. Controlla quanti siete.</source>
        <translation>The members of the household do not add up. Check how many you are.</translation>
    </message>
    <message>
        <source>Il reddito è fuori dai limiti di questa esenzione.</source>
        <translation>The income is outside the limits of this exemption.</translation>
    </message>
    <message>
        <source>Manca una condizione: servono tutte.</source>
        <translation>A condition is missing: all are needed.</translation>
    </message>
    <message>
        <source>Per l&apos;anno prossimo non si può ancora.</source>
        <translation>For the coming year it is not possible yet.</translation>
    </message>
    <message>
        <source>Non puoi dichiarare in questa qualità per questa persona.</source>
        <translation>You cannot declare in this capacity for this person.</translation>
    </message>
    <message>
        <source>Scegli per chi è l&apos;esenzione.</source>
        <translation>Choose who the exemption is for.</translation>
    </message>
    <message>
        <source>È passato troppo tempo dal riepilogo. Leggilo di nuovo e conferma.</source>
        <translation>Too much time has passed since the summary. Read it again and confirm.</translation>
    </message>
    <message>
        <source>Il testo non è più quello preparato. Leggilo di nuovo e conferma.</source>
        <translation>The text is no longer the one that was prepared. Read it again and confirm.</translation>
    </message>
    <message>
        <source>La firma con la tessera non è valida.</source>
        <translation>The signature with the card is not valid.</translation>
    </message>
    <message>
        <source>Puoi revocare solo le esenzioni che hai autocertificato.</source>
        <translation>You can only revoke exemptions that you have self-certified.</translation>
    </message>
    <message>
        <source>Questa esenzione è già chiusa.</source>
        <translation>This exemption is over already.</translation>
    </message>
    <message>
        <source>Il portale non accetta questa richiesta (%1).</source>
        <translation>The portal does not accept this request (%1).</translation>
    </message>
</context>
<context>
    <name>ui::OpenStartPage</name>
    <message>
        <source>SERVIZI SOCIO-SANITARI · PRENOTAZIONI</source>
        <translation>HEALTH AND SOCIAL SERVICES · BOOKINGS</translation>
    </message>
    <message>
        <source>Prenota con codice fiscale, numero di identificazione della tua CRS o TS-CNS e codice IUP. Prenoti la prestazione di quella ricetta.</source>
        <translation>Book with codice fiscale, identification number of your CRS or TS-CNS and IUP code. You book the service of that prescription.</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>16 caratteri, come sulla tessera.</source>
        <translation>16 characters, as on the card.</translation>
    </message>
    <message>
        <source>Numero di identificazione della tessera</source>
        <translation>Identification number of the card</translation>
    </message>
    <message>
        <source>Codice IUP</source>
        <translation>IUP code</translation>
    </message>
    <message>
        <source>10 caratteri, sulla ricetta o sul promemoria.</source>
        <translation>10 characters, on the prescription or the memorandum.</translation>
    </message>
    <message>
        <source>Prosegui</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Prenota senza accedere</source>
        <translation>Book without logging in</translation>
    </message>
</context>
<context>
    <name>ui::PadPage</name>
    <message>
        <source>Usa i tasti del lettore, poi premi il suo tasto verde. Il PIN non passa dal computer.</source>
        <translation>Use the reader&apos;s keys, then press its green key. The PIN does not pass through the computer.</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Scrivi il PIN sul lettore</source>
        <translation>Type the PIN on the reader</translation>
    </message>
</context>
<context>
    <name>ui::PadWait</name>
    <message>
        <source>Comincia entro %1 secondi.</source>
        <translation>Begin within %1 seconds.</translation>
    </message>
    <message>
        <source>Se hai cominciato, il lettore aspetta che tu finisca.</source>
        <translation>If you have begun, the reader waits for you to finish.</translation>
    </message>
</context>
<context>
    <name>ui::PagePrints</name>
    <message>
        <source>Fascicolo Sanitario Elettronico</source>
        <translation>Electronic Health Record</translation>
    </message>
    <message>
        <source>Stampo la pagina %1 di %2…</source>
        <translation>Printing page %1 of %2…</translation>
    </message>
    <message>
        <source>Annulla la stampa</source>
        <translation>Cancel printing</translation>
    </message>
    <message>
        <source>Preparo la stampa…</source>
        <translation>Preparing to print…</translation>
    </message>
    <message numerus="yes">
        <source>Stampa inviata: %n pagina/e.</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperDesk</name>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>ui::PasswordBox</name>
    <message>
        <source>Nascondi password</source>
        <translation>Hide password</translation>
    </message>
    <message>
        <source>Mostra password</source>
        <translation>Show password</translation>
    </message>
</context>
<context>
    <name>ui::PasswordEdit</name>
    <message>
        <source>Caratteri scritti: %1</source>
        <translation>Characters written: %1</translation>
    </message>
    <message>
        <source>Incolla</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>ui::PasswordFailedPage</name>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Entra con la tessera</source>
        <translation>Log in with the card</translation>
    </message>
    <message>
        <source>Torna alla home</source>
        <translation>Back to the home page</translation>
    </message>
    <message>
        <source>Accesso non riuscito</source>
        <translation>The login did not work</translation>
    </message>
</context>
<context>
    <name>ui::PasswordPage</name>
    <message>
        <source>Numero e password</source>
        <translation>Number and password</translation>
    </message>
    <message>
        <source>Accesso</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Codice SMS</source>
        <translation>SMS code</translation>
    </message>
    <message>
        <source>AUTENTICAZIONE CON CODICE USA E GETTA</source>
        <translation>LOGIN WITH ONE-TIME CODE</translation>
    </message>
    <message>
        <source>AUTENTICAZIONE CON USERID E PASSWORD</source>
        <translation>LOGIN WITH USER ID AND PASSWORD</translation>
    </message>
</context>
<context>
    <name>ui::PdfPicker</name>
    <message>
        <source>Scegli un PDF</source>
        <translation>Choose a PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Scegli il PDF da tenere nel taccuino.</source>
        <translation>Choose the PDF to keep in the notebook.</translation>
    </message>
    <message>
        <source>Scegli un altro PDF</source>
        <translation>Choose another PDF</translation>
    </message>
    <message>
        <source>Scegli il PDF</source>
        <translation>Choose the PDF</translation>
    </message>
    <message>
        <source>Nel taccuino c&apos;è già un PDF, %1.</source>
        <translation>There is a PDF in the notebook already, %1.</translation>
    </message>
    <message>
        <source>Nessun file scelto.</source>
        <translation>No file chosen.</translation>
    </message>
</context>
<context>
    <name>ui::PeopleStep</name>
    <message>
        <source>Sei tu</source>
        <translation>It is you</translation>
    </message>
    <message>
        <source>Persona di cui ti occupi per legge</source>
        <translation>Person you look after by law</translation>
    </message>
    <message>
        <source>Ti ha dato la delega: dichiari come familiare, per un suo impedimento temporaneo</source>
        <translation>They gave you a delegation: you declare as a relative, because they are temporarily unable to</translation>
    </message>
    <message>
        <source>Puoi dichiarare per te e per le persone di cui sei genitore, tutore o delegato. Per gli altri serve lo sportello.</source>
        <translation>You can declare for yourself and for those whose parent, guardian or delegate you are. For others you have to go to the counter.</translation>
    </message>
    <message>
        <source>Dichiari come</source>
        <translation>You declare as</translation>
    </message>
    <message>
        <source>Scegli almeno una persona.</source>
        <translation>Choose at least one person.</translation>
    </message>
    <message>
        <source>Per chi è l&apos;esenzione?</source>
        <translation>Who is the exemption for?</translation>
    </message>
    <message>
        <source>Minorenne: dichiari come genitore</source>
        <translation>Under 18: you declare as a parent</translation>
    </message>
</context>
<context>
    <name>ui::PersonCard</name>
    <message>
        <source>Novità e scadenze di %1</source>
        <translation>News and deadlines of %1</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Opera per questa persona</source>
        <translation>Act for this person</translation>
    </message>
    <message>
        <source>I tuoi servizi</source>
        <translation>Your services</translation>
    </message>
    <message>
        <source>Opera per %1</source>
        <translation>Act for %1</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Qui può mancare qualcosa. %1</source>
        <translation>Something may be missing here. %1</translation>
    </message>
    <message>
        <source>Documenti, ricette e scadenze si vedono con un accesso più sicuro.</source>
        <translation>Documents, prescriptions and deadlines are seen with a safer login.</translation>
    </message>
    <message>
        <source>Nessuna novità e nessuna scadenza.</source>
        <translation>No news and no deadlines.</translation>
    </message>
</context>
<context>
    <name>ui::PersonalFacts</name>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Cognome</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sesso</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Data di nascita</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Luogo di nascita</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Cittadinanza</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Come la residenza</source>
        <translation>Same as the residence</translation>
    </message>
    <message>
        <source>Residenza</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Domicilio</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Numero della tessera</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>ATS e ASST</source>
        <translation>ATS and ASST</translation>
    </message>
    <message>
        <source>Medico</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>ui::PersonalPage</name>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Chi sei</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Dove abiti</source>
        <translation>Where you live</translation>
    </message>
    <message>
        <source>La tua tessera</source>
        <translation>Your card</translation>
    </message>
    <message>
        <source>La tua assistenza</source>
        <translation>Your health service</translation>
    </message>
    <message>
        <source>Questi dati vengono dall&apos;anagrafe degli assistiti. Se qualcosa non è giusto, rivolgiti al Comune o allo sportello della tua ASST.</source>
        <translation>These data come from the register of patients. If something is not right, go to your Comune or to the counter of your ASST.</translation>
    </message>
    <message>
        <source>Scaduta</source>
        <translation>Expired</translation>
    </message>
    <message numerus="yes">
        <source>Scade tra %n giorno/i</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Dati anagrafici</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Apri la tessera nel lettore</source>
        <translation>Open the card in the reader</translation>
    </message>
</context>
<context>
    <name>ui::PinCard</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>&lt;b&gt;È l&apos;ultimo tentativo.&lt;/b&gt; Se il PIN è sbagliato la tessera si blocca. Premi ancora Conferma per usarlo.</source>
        <translation>&lt;b&gt;This is the last try.&lt;/b&gt; If the PIN is wrong the card is blocked. Press Confirm again to use it.</translation>
    </message>
    <message>
        <source>Lascia la tessera nel lettore.</source>
        <translation>Leave the card in the reader.</translation>
    </message>
    <message>
        <source>Scrivi il PIN per confermare</source>
        <translation>Type the PIN to confirm</translation>
    </message>
    <message>
        <source>Scrivi il PIN della tua tessera.</source>
        <translation>Type the PIN of your card.</translation>
    </message>
    <message numerus="yes">
        <source>Il PIN ha almeno 5 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>The PIN has at least 5 digits: you have typed %n.</numerusform>
            <numerusform>The PIN has at least 5 digits: you have typed %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PinEdit</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>ui::PinFields</name>
    <message>
        <source>ripete sempre le stesse cifre</source>
        <translation>it repeats the same digits</translation>
    </message>
    <message>
        <source>le cifre sono una dopo l&apos;altra</source>
        <translation>the digits follow one another</translation>
    </message>
    <message>
        <source>è nella tua data di nascita</source>
        <translation>it is in your date of birth</translation>
    </message>
    <message>
        <source>è scritto sulla tessera</source>
        <translation>it is written on the card</translation>
    </message>
    <message numerus="yes">
        <source>Il PIN ha almeno 5 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>The PIN has at least 5 digits: you typed %n.</numerusform>
            <numerusform>The PIN has at least 5 digits: you typed %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>PUK</source>
        <translation>PUK</translation>
    </message>
    <message>
        <source>PIN nuovo</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Da 5 a 8 cifre, che ricordi solo tu.</source>
        <translation>5 to 8 digits that only you remember.</translation>
    </message>
    <message>
        <source>Ripeti il PIN nuovo</source>
        <translation>Repeat the new PIN</translation>
    </message>
    <message>
        <source>Scrivi il PUK.</source>
        <translation>Type the PUK.</translation>
    </message>
    <message numerus="yes">
        <source>Il PUK ha 8 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>The PUK has 8 digits: you typed %n.</numerusform>
            <numerusform>The PUK has 8 digits: you typed %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrivi il PIN nuovo.</source>
        <translation>Type the new PIN.</translation>
    </message>
    <message>
        <source>Ripeti il PIN nuovo.</source>
        <translation>Repeat the new PIN.</translation>
    </message>
    <message>
        <source>I due PIN nuovi sono diversi. Scrivili di nuovo.</source>
        <translation>The two new PINs are different. Type them again.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Questo PIN si indovina facilmente:&lt;/b&gt; %1. Puoi usarlo lo stesso.</source>
        <translation>&lt;b&gt;This PIN is easy to guess:&lt;/b&gt; %1. You can use it all the same.</translation>
    </message>
    <message>
        <source>È nella busta del PIN: ha 8 cifre. Se lo sbagli troppe volte si blocca anche lui.</source>
        <translation>It is in the PIN&apos;s envelope: it has 8 digits. If you mistype it too often it gets blocked too.</translation>
    </message>
    <message>
        <source>&lt;b&gt;È l&apos;ultimo tentativo.&lt;/b&gt; Se il PIN attuale è sbagliato la tessera si blocca. Premi ancora per continuare.</source>
        <translation>&lt;b&gt;This is the last try.&lt;/b&gt; If the present PIN is wrong the card gets blocked. Press again to go on.</translation>
    </message>
    <message>
        <source>PIN attuale</source>
        <translation>Present PIN</translation>
    </message>
    <message>
        <source>Scrivi il PIN attuale.</source>
        <translation>Type the present PIN.</translation>
    </message>
    <message>
        <source>È uguale al PIN attuale: scegline un altro.</source>
        <translation>It is the same as the present PIN: choose another one.</translation>
    </message>
</context>
<context>
    <name>ui::PinFormPage</name>
    <message>
        <source>Scrivi il PUK e scegli un PIN nuovo. Va bene anche se il PIN lo hai dimenticato.</source>
        <translation>Type the PUK and choose a new PIN. It also helps if you have forgotten the PIN.</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mostra i tasti numerici</source>
        <translation>Show the number keys</translation>
    </message>
    <message>
        <source>Nascondi i tasti numerici</source>
        <translation>Hide the number keys</translation>
    </message>
    <message>
        <source>PIN e PUK restano tra te e la tessera: non vengono mai inviati.</source>
        <translation>PIN and PUK stay between you and the card: they are never sent anywhere.</translation>
    </message>
    <message>
        <source>Parlo con la tessera. Lasciala nel lettore.</source>
        <translation>Talking to the card. Leave it in the reader.</translation>
    </message>
    <message>
        <source>Rinuncia</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Hai rinunciato. %1</source>
        <translation>You gave up. %1</translation>
    </message>
    <message>
        <source>Scrivi sui tasti del lettore</source>
        <translation>Type on the reader&apos;s keys</translation>
    </message>
    <message>
        <source>Quello che scrivi lì non passa dal computer.</source>
        <translation>What you type there does not pass through the computer.</translation>
    </message>
    <message>
        <source>Usa i tasti del lettore</source>
        <translation>Use the reader&apos;s keys</translation>
    </message>
    <message>
        <source>Scrivi il PIN attuale e due volte quello nuovo.</source>
        <translation>Type the present PIN, and the new one twice.</translation>
    </message>
    <message>
        <source>PUK errato. Controllalo sulla busta del PIN prima di riprovare.</source>
        <translation>Wrong PUK. Check it in the PIN envelope before you try again.</translation>
    </message>
    <message>
        <source>Un altro programma sta lavorando con la tessera. Appena la lascia si va avanti. Se non vuoi aspettare, premi Rinuncia.</source>
        <translation>Another program is working with the card. We go on as soon as it lets go. If you do not want to wait, press Give up.</translation>
    </message>
</context>
<context>
    <name>ui::PinOutcome</name>
    <message>
        <source>Il PIN è cambiato.</source>
        <translation>The PIN is changed.</translation>
    </message>
    <message>
        <source>Da adesso vale solo il PIN nuovo.</source>
        <translation>From now on only the new PIN works.</translation>
    </message>
    <message>
        <source>Il PIN è sbloccato.</source>
        <translation>The PIN is unblocked.</translation>
    </message>
    <message>
        <source>Da adesso vale il PIN che hai scelto.</source>
        <translation>From now on the PIN you chose works.</translation>
    </message>
    <message>
        <source>Non sappiamo se il PIN è cambiato.</source>
        <translation>We do not know whether the PIN has changed.</translation>
    </message>
    <message>
        <source>La tessera si è interrotta mentre lo cambiava. Vale il PIN nuovo oppure quello di prima.</source>
        <translation>The card was interrupted while changing it. Either the new PIN works or the one before.</translation>
    </message>
    <message>
        <source>Togli la tessera e inseriscila di nuovo.</source>
        <translation>Take the card out and insert it again.</translation>
    </message>
    <message>
        <source>Prova con il PIN nuovo. Se è sbagliato vale ancora quello di prima.</source>
        <translation>Try the new PIN. If it is wrong, the one before still works.</translation>
    </message>
    <message>
        <source>Forse la tessera ha contato un tentativo. Se dice che ne resta uno solo fermati e cerca il PUK.</source>
        <translation>The card may have counted one try. If it says that only one is left, stop and find the PUK.</translation>
    </message>
    <message>
        <source>Non sappiamo se il PIN è sbloccato.</source>
        <translation>We do not know whether the PIN is unblocked.</translation>
    </message>
    <message>
        <source>La tessera si è interrotta mentre lo sbloccava.</source>
        <translation>The card was interrupted while unblocking it.</translation>
    </message>
    <message>
        <source>Prova con il PIN nuovo.</source>
        <translation>Try the new PIN.</translation>
    </message>
    <message>
        <source>Se la tessera dice che il PIN è bloccato, ripeti lo sblocco.</source>
        <translation>If the card says that the PIN is blocked, unblock it again.</translation>
    </message>
    <message>
        <source>Il PIN non è cambiato.</source>
        <translation>The PIN has not changed.</translation>
    </message>
    <message>
        <source>Il PIN resta com&apos;era.</source>
        <translation>The PIN is as it was.</translation>
    </message>
</context>
<context>
    <name>ui::PinPadPanel</name>
    <message>
        <source>1. Scrivi il PUK, poi premi il tasto verde.</source>
        <translation>1. Type the PUK, then press the green key.</translation>
    </message>
    <message>
        <source>2. Scrivi il PIN nuovo, poi premi il tasto verde.</source>
        <translation>2. Type the new PIN, then press the green key.</translation>
    </message>
    <message>
        <source>3. Ripeti il PIN nuovo, poi premi il tasto verde.</source>
        <translation>3. Repeat the new PIN, then press the green key.</translation>
    </message>
    <message>
        <source>Per rinunciare premi il suo tasto rosso.</source>
        <translation>To give up, press its red key.</translation>
    </message>
    <message>
        <source>1. Scrivi il PIN attuale, poi premi il tasto verde.</source>
        <translation>1. Type the present PIN, then press the green key.</translation>
    </message>
</context>
<context>
    <name>ui::PinPage</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Le ultime tre caselle servono solo se il tuo PIN è più lungo.</source>
        <translation>The last three boxes are only for a longer PIN.</translation>
    </message>
    <message>
        <source>Lo hai ricevuto con la tessera. Ha da 5 a 8 cifre.</source>
        <translation>You received it with the card. It has 5 to 8 digits.</translation>
    </message>
    <message>
        <source>CRS o TS-CNS, scade il %1</source>
        <translation>CRS or TS-CNS, expires on %1</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mostra i tasti numerici</source>
        <translation>Show number keys</translation>
    </message>
    <message>
        <source>Il PIN resta tra te e la tessera: non viene mai inviato.</source>
        <translation>The PIN stays between you and the card: it is never sent.</translation>
    </message>
    <message>
        <source>Nascondi i tasti numerici</source>
        <translation>Hide number keys</translation>
    </message>
    <message>
        <source>Scrivi il PIN della tua tessera.</source>
        <translation>Enter the PIN of your card.</translation>
    </message>
    <message numerus="yes">
        <source>Il PIN ha almeno 5 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>The PIN has at least 5 digits: you entered %n.</numerusform>
            <numerusform>The PIN has at least 5 digits: you entered %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrivi il tuo PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>&lt;b&gt;È l&apos;ultimo tentativo.&lt;/b&gt; Se il PIN è sbagliato la tessera si blocca. Premi ancora per usarlo.</source>
        <translation>&lt;b&gt;It is the last try.&lt;/b&gt; If the PIN is wrong the card is blocked. Press again to use it.</translation>
    </message>
    <message>
        <source>Usa i tasti del lettore</source>
        <translation>Use the reader&apos;s keys</translation>
    </message>
</context>
<context>
    <name>ui::PinResultPage</name>
    <message>
        <source>Come averne una nuova</source>
        <translation>How to get a new one</translation>
    </message>
    <message>
        <source>Continua con l&apos;accesso</source>
        <translation>Go on logging in</translation>
    </message>
    <message>
        <source>Torna alla tessera</source>
        <translation>Back to the card</translation>
    </message>
    <message>
        <source>Ripeti lo sblocco</source>
        <translation>Unblock again</translation>
    </message>
</context>
<context>
    <name>ui::PinSection</name>
    <message>
        <source>PIN e PUK</source>
        <translation>PIN and PUK</translation>
    </message>
    <message>
        <source>Il PIN serve per entrare e per firmare. Dopo tre PIN errati la tessera si blocca: per sbloccarla serve il PUK, che è nella busta del PIN.</source>
        <translation>The PIN is for logging in and signing. After three wrong PINs the card gets blocked: the PUK, which is in the PIN&apos;s envelope, unblocks it.</translation>
    </message>
    <message>
        <source>Di questo modello di tessera il programma non sa usare il PIN: qui non si può cambiare né sbloccare.</source>
        <translation>The program cannot use the PIN of this model of card: here it can be neither changed nor unblocked.</translation>
    </message>
    <message>
        <source>Con questa tessera qui non si entra. Dopo tre PIN errati si blocca: per sbloccarla serve il PUK, che è nella busta del PIN.</source>
        <translation>You cannot log in here with this card. After three wrong PINs it gets blocked: the PUK, which is in the PIN&apos;s envelope, unblocks it.</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>HOME</source>
        <translation>HOME</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>I TUOI DATI</source>
        <translation>YOUR DATA</translation>
    </message>
    <message>
        <source>I tuoi dati</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>FASCICOLO SANITARIO ELETTRONICO</source>
        <translation>ELECTRONIC HEALTH RECORD</translation>
    </message>
    <message>
        <source>Fascicolo Sanitario Elettronico</source>
        <translation>Electronic Health Record</translation>
    </message>
    <message>
        <source>PRENOTAZIONI</source>
        <translation>BOOKINGS</translation>
    </message>
    <message>
        <source>Prenotazioni</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>IL TUO MEDICO</source>
        <translation>YOUR DOCTOR</translation>
    </message>
    <message>
        <source>Il tuo medico</source>
        <translation>Your doctor</translation>
    </message>
    <message>
        <source>GESTIONE PRIVACY</source>
        <translation>PRIVACY</translation>
    </message>
    <message>
        <source>Gestione privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Aiuto</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Diagnosi</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Impostazioni</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ui::PlacesCard</name>
    <message>
        <source>Nessun posto libero da questa data.</source>
        <translation>No free place from this date on.</translation>
    </message>
    <message>
        <source>Torna indietro e scegli un&apos;altra data, o un&apos;altra struttura.</source>
        <translation>Go back and choose another date, or another facility.</translation>
    </message>
    <message>
        <source>Nessun posto libero entro il limite.</source>
        <translation>No free place within the limit.</translation>
    </message>
    <message>
        <source>Oltre il limite</source>
        <translation>Beyond the limit</translation>
    </message>
    <message>
        <source>Puoi sceglierli, ma la visita arriverebbe più tardi di quanto chiesto dal medico.</source>
        <translation>You can choose them, but the visit would come later than the doctor asked for.</translation>
    </message>
    <message>
        <source>Mostra altri posti</source>
        <translation>Show more places</translation>
    </message>
    <message>
        <source>Cerco i posti liberi…</source>
        <translation>Looking for free places…</translation>
    </message>
    <message>
        <source>Entro il limite della tua ricetta</source>
        <translation>Within the limit of your prescription</translation>
    </message>
    <message>
        <source>Posti liberi</source>
        <translation>Free places</translation>
    </message>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>dopo il %1</source>
        <translation>after %1</translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionFacts</name>
    <message>
        <source>Farmaci</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Visite ed esami</source>
        <translation>Visits and exams</translation>
    </message>
    <message>
        <source>Nome non indicato</source>
        <translation>Name not given</translation>
    </message>
    <message>
        <source>La ricetta</source>
        <translation>The prescription</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Numero della ricetta (NRE)</source>
        <translation>Prescription number (NRE)</translation>
    </message>
    <message>
        <source>Codice IUP</source>
        <translation>IUP code</translation>
    </message>
    <message>
        <source>Compilata il</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>Valida fino al</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Ricetta di questa Regione</source>
        <translation>Of this Region</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Dati completi</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Classe di priorità</source>
        <translation>Priority class</translation>
    </message>
    <message>
        <source>Assistito</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Medico</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Esenzione</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Quesito diagnostico</source>
        <translation>Diagnostic question</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Codice di autenticazione</source>
        <translation>Authentication code</translation>
    </message>
    <message>
        <source>Oscurata</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Ticket previsto</source>
        <translation>Expected ticket</translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionLink</name>
    <message>
        <source>Apri la prescrizione %1</source>
        <translation>Open prescription %1</translation>
    </message>
    <message>
        <source>Questa prescrizione non è fra quelle del Fascicolo.</source>
        <translation>This prescription is not among those in the record.</translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionModel</name>
    <message>
        <source>oscurata</source>
        <translation>hidden</translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionPage</name>
    <message>
        <source>Prescrizione</source>
        <translation>Prescription</translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionView</name>
    <message>
        <source>Oscurata</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Alcuni dati di questa ricetta possono mancare.</source>
        <translation>Some data of this prescription may be missing.</translation>
    </message>
    <message>
        <source>Prenota</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Stampa promemoria</source>
        <translation>Print reminder</translation>
    </message>
    <message>
        <source>Nascondi</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Apri il documento</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>La ricetta è nascosta a chi ti cura.</source>
        <translation>The prescription is hidden from those who treat you.</translation>
    </message>
    <message>
        <source>Chi ti cura può di nuovo vedere la ricetta.</source>
        <translation>Those who treat you can see the prescription again.</translation>
    </message>
    <message>
        <source>Nel tuo Fascicolo non c&apos;è il documento di questa ricetta.</source>
        <translation>Your record does not hold the document of this prescription.</translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionWords</name>
    <message>
        <source>primo accesso</source>
        <translation>first visit</translation>
    </message>
    <message>
        <source>accesso successivo</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>La classe U si prenota entro 48 ore dalla prescrizione.</source>
        <translation>Class U is to be booked within 48 hours of the prescription.</translation>
    </message>
    <message>
        <source>La classe B si prenota entro 10 giorni dalla prescrizione.</source>
        <translation>Class B is to be booked within 10 days of the prescription.</translation>
    </message>
    <message>
        <source>È passato più di un anno dalla prescrizione.</source>
        <translation>More than a year has passed since the prescription.</translation>
    </message>
    <message>
        <source>Vale ancora oggi, %1.</source>
        <translation>Still valid today, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Vale fino al %1, ancora %n giorno/i.</source>
        <translation>
            <numerusform>Valid until %1, %n day left.</numerusform>
            <numerusform>Valid until %1, %n days left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Farmaceutica</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Specialistica</source>
        <translation>Specialist care</translation>
    </message>
    <message>
        <source>FARMACEUTICA</source>
        <translation>MEDICINES</translation>
    </message>
    <message>
        <source>SPECIALISTICA</source>
        <translation>SPECIALIST CARE</translation>
    </message>
    <message>
        <source>Prescritta</source>
        <translation>Prescribed</translation>
    </message>
    <message>
        <source>Erogata in parte</source>
        <translation>Dispensed in part</translation>
    </message>
    <message>
        <source>Erogata</source>
        <translation>Dispensed</translation>
    </message>
    <message>
        <source>Prenotata</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Scaduta</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Annullata</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Stato non noto</source>
        <translation>State not known</translation>
    </message>
    <message>
        <source>U - Urgente, entro 72 ore</source>
        <translation>U - Urgent, within 72 hours</translation>
    </message>
    <message>
        <source>B - Breve, entro 10 giorni</source>
        <translation>B - Short, within 10 days</translation>
    </message>
    <message>
        <source>D - Differibile, entro 30 giorni per le visite e 60 per gli esami</source>
        <translation>D - Deferrable, within 30 days for visits and 60 for exams</translation>
    </message>
    <message>
        <source>P - Programmabile, entro 120 giorni</source>
        <translation>P - Plannable, within 120 days</translation>
    </message>
    <message numerus="yes">
        <source>%1 e altre %n voce/i</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confezione/i</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volta/e</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>codice %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>AIC %1</source>
        <translation>AIC %1</translation>
    </message>
    <message>
        <source>gruppo di equivalenza %1</source>
        <translation>equivalence group %1</translation>
    </message>
    <message>
        <source>nota AIFA %1</source>
        <translation>AIFA note %1</translation>
    </message>
    <message>
        <source>non sostituibile</source>
        <translation>not replaceable</translation>
    </message>
    <message>
        <source>già ritirato</source>
        <translation>already collected</translation>
    </message>
    <message>
        <source>Valeva fino al %1.</source>
        <translation>It was valid until %1.</translation>
    </message>
    <message>
        <source>La ricetta non è più prenotabile online. %1</source>
        <translation>The prescription can no longer be booked online. %1</translation>
    </message>
    <message>
        <source>Con questa ricetta hai già un appuntamento.</source>
        <translation>You already have an appointment with this prescription.</translation>
    </message>
    <message>
        <source>Nessuna</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Non si paga</source>
        <translation>Nothing to pay</translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionsPage</name>
    <message>
        <source>Tutte</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Farmaci</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Visite ed esami</source>
        <translation>Visits and exams</translation>
    </message>
    <message>
        <source>Quali prescrizioni mostrare</source>
        <translation>Which prescriptions to show</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Mancano alcune ricette. %1</source>
        <translation>Some prescriptions are missing. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ricetta/e</source>
        <translation>
            <numerusform>%n prescription</numerusform>
            <numerusform>%n prescriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nessuna ricetta.</source>
        <translation>No prescription.</translation>
    </message>
    <message>
        <source>Nel tuo Fascicolo non ci sono ancora prescrizioni.</source>
        <translation>There are no prescriptions in your record yet.</translation>
    </message>
    <message>
        <source>Nel tuo Fascicolo non ci sono ricette per farmaci.</source>
        <translation>There are no prescriptions for medicines in your record.</translation>
    </message>
    <message>
        <source>Nel tuo Fascicolo non ci sono ricette per visite ed esami.</source>
        <translation>There are no prescriptions for visits and exams in your record.</translation>
    </message>
    <message>
        <source>Prescrizioni</source>
        <translation>Prescriptions</translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionsPanel</name>
    <message>
        <source>Prescrizioni</source>
        <translation>Prescriptions</translation>
    </message>
    <message>
        <source>Altre prescrizioni</source>
        <translation>More prescriptions</translation>
    </message>
    <message>
        <source>Prescrizioni, le più nuove</source>
        <translation>Prescriptions, the newest</translation>
    </message>
    <message>
        <source>Nel tuo Fascicolo non ci sono ancora prescrizioni.</source>
        <translation>There are no prescriptions in your record yet.</translation>
    </message>
</context>
<context>
    <name>ui::PrintFrame</name>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Stampato il %1 alle %2</source>
        <translation>Printed on %1 at %2</translation>
    </message>
    <message>
        <source>Stampato dal servizio SISS</source>
        <translation>Printed by the SISS service</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyBar</name>
    <message>
        <source>Un&apos;altra persona che può agire per te</source>
        <translation>Another person who can act for you</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyHeader</name>
    <message>
        <source>CONSENSI E ACCESSI</source>
        <translation>CONSENTS AND ACCESSES</translation>
    </message>
    <message>
        <source>Consensi e accessi</source>
        <translation>Consents and accesses</translation>
    </message>
    <message>
        <source>DOCUMENTI OSCURATI</source>
        <translation>HIDDEN DOCUMENTS</translation>
    </message>
    <message>
        <source>Documenti oscurati</source>
        <translation>Hidden documents</translation>
    </message>
    <message>
        <source>DELEGHE</source>
        <translation>DELEGATIONS</translation>
    </message>
    <message>
        <source>Deleghe</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>Sezioni di Gestione privacy</source>
        <translation>Sections of Privacy</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyPaper</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Informativa al trattamento FSE</source>
        <translation>Notice on the handling of FSE data</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Voce</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Valore</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>non indicata</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>versione %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Ricevuta della scelta</source>
        <translation>Receipt of the choice</translation>
    </message>
    <message>
        <source>Consenso</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Che cos&apos;è</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Scelta</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Vale dal</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Scelta di</source>
        <translation>Chosen by</translation>
    </message>
    <message>
        <source>Numero della ricevuta</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Persona delegata</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Servizi</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Data della delega</source>
        <translation>Date of the delegation</translation>
    </message>
    <message>
        <source>Revocata il</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>Ricevuta della delega</source>
        <translation>Receipt of the delegation</translation>
    </message>
    <message>
        <source>Storia dei consensi</source>
        <translation>History of the consents</translation>
    </message>
    <message>
        <source>Informativa</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Registro degli accessi</source>
        <translation>Register of accesses</translation>
    </message>
    <message>
        <source>Chi</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ruolo e motivo</source>
        <translation>Role and reason</translation>
    </message>
    <message>
        <source>Da guardare</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Che cosa vede: %1</source>
        <translation>What they see: %1</translation>
    </message>
    <message>
        <source>Documenti oscurati</source>
        <translation>Hidden documents</translation>
    </message>
    <message>
        <source>Chi può agire</source>
        <translation>Who can act</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Titolo</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Del taccuino</source>
        <translation>From the notebook</translation>
    </message>
    <message>
        <source>Che cosa c&apos;è scritto</source>
        <translation>What it says</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyWords</name>
    <message>
        <source>Vuoi attivare il Fascicolo?</source>
        <translation>Do you want to open the record?</translation>
    </message>
    <message>
        <source>Il Fascicolo si apre subito e mostra i tuoi documenti sanitari.</source>
        <translation>The record opens at once and shows your health documents.</translation>
    </message>
    <message>
        <source>Attiva il Fascicolo</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Vuoi chiudere il Fascicolo?</source>
        <translation>Do you want to close the record?</translation>
    </message>
    <message>
        <source>Il Fascicolo si chiude subito: non lo leggi più tu, e non lo legge più chi ti cura. Nessun documento viene cancellato. Le cure non cambiano. Puoi riaprirlo quando vuoi.</source>
        <translation>The record closes at once: you can no longer read it, nor can who treats you. No document is deleted. Your care does not change. You can open it again at any time.</translation>
    </message>
    <message>
        <source>Chiudi il Fascicolo</source>
        <translation>Close the record</translation>
    </message>
    <message>
        <source>Vuoi far leggere il Fascicolo a chi ti cura?</source>
        <translation>Do you want to let who treats you read the record?</translation>
    </message>
    <message>
        <source>Medici e operatori che ti seguono leggono i documenti che non hai oscurato. Ogni lettura resta scritta nel registro.</source>
        <translation>Doctors and workers who treat you read the documents you have not hidden. Every reading stays written in the register.</translation>
    </message>
    <message>
        <source>Permetti la lettura</source>
        <translation>Allow reading</translation>
    </message>
    <message>
        <source>Vuoi togliere la lettura a chi ti cura?</source>
        <translation>Do you want to stop who treats you from reading?</translation>
    </message>
    <message>
        <source>Da subito medici e operatori leggono solo i documenti che hanno scritto loro. Le cure non cambiano. Nessun documento viene cancellato.</source>
        <translation>From now on doctors and workers read only the documents they wrote themselves. Your care does not change. No document is deleted.</translation>
    </message>
    <message>
        <source>Togli la lettura</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Vuoi aprire il Fascicolo in emergenza?</source>
        <translation>Do you want to open the record in an emergency?</translation>
    </message>
    <message>
        <source>Il Pronto Soccorso legge i documenti che non hai oscurato, anche quando non puoi rispondere.</source>
        <translation>The emergency room reads the documents you have not hidden, even when you cannot answer.</translation>
    </message>
    <message>
        <source>Permetti in emergenza</source>
        <translation>Allow in an emergency</translation>
    </message>
    <message>
        <source>Vuoi chiudere il Fascicolo in emergenza?</source>
        <translation>Do you want to close the record in an emergency?</translation>
    </message>
    <message>
        <source>Da subito il Pronto Soccorso legge solo il tuo profilo sanitario sintetico, se c&apos;è. Nessun documento viene cancellato.</source>
        <translation>From now on the emergency room reads only your patient summary, if there is one. No document is deleted.</translation>
    </message>
    <message>
        <source>Chiudi in emergenza</source>
        <translation>Close in an emergency</translation>
    </message>
    <message>
        <source>Vuoi un SMS quando arriva un referto?</source>
        <translation>Do you want an SMS when a report arrives?</translation>
    </message>
    <message>
        <source>L&apos;SMS dice solo che c&apos;è un referto nuovo: né quale, né di chi.</source>
        <translation>The SMS only says that there is a new report: neither which, nor whose.</translation>
    </message>
    <message>
        <source>Ricevi gli SMS</source>
        <translation>Receive the SMS</translation>
    </message>
    <message>
        <source>Non vuoi più gli SMS?</source>
        <translation>No more SMS?</translation>
    </message>
    <message>
        <source>Da subito non ricevi più SMS per i referti. I referti arrivano lo stesso nel Fascicolo.</source>
        <translation>From now on you receive no SMS about reports. Reports still arrive in the record.</translation>
    </message>
    <message>
        <source>Non ricevere più SMS</source>
        <translation>Receive no more SMS</translation>
    </message>
    <message>
        <source>Per ricevere gli SMS serve un numero di cellulare. Aggiungilo in I TUOI DATI, RECAPITI.</source>
        <translation>To receive SMS a mobile number is needed. Add it in YOUR DATA, CONTACTS.</translation>
    </message>
    <message>
        <source>L&apos;informativa è cambiata. Aggiorna il programma e leggi quella nuova.</source>
        <translation>The notice has changed. Update the program and read the new one.</translation>
    </message>
    <message>
        <source>Nessuna persona iscritta ha questo codice fiscale e questo cognome. Controlla i due dati.</source>
        <translation>No enrolled person has this codice fiscale and this surname. Check both.</translation>
    </message>
    <message>
        <source>Non puoi delegare te stesso.</source>
        <translation>You cannot delegate yourself.</translation>
    </message>
    <message>
        <source>La persona che deleghi deve avere 18 anni.</source>
        <translation>The person you delegate must be 18.</translation>
    </message>
    <message>
        <source>Questa persona può già agire per te. Revoca prima la delega che ha.</source>
        <translation>This person can act for you already. First revoke the delegation they have.</translation>
    </message>
    <message>
        <source>Hai già tre delegati. Revoca una delega per darne un&apos;altra.</source>
        <translation>You have three delegates already. Revoke a delegation to give another one.</translation>
    </message>
    <message>
        <source>Questa persona ha già cinque deleghe. Scegli un&apos;altra persona.</source>
        <translation>This person has five delegations already. Choose another person.</translation>
    </message>
    <message>
        <source>Controlla le date: la fine viene dopo l&apos;inizio.</source>
        <translation>Check the dates: the end comes after the start.</translation>
    </message>
    <message>
        <source>La delega non può cominciare nel passato.</source>
        <translation>A delegation cannot begin in the past.</translation>
    </message>
    <message>
        <source>Una delega dura al massimo due anni.</source>
        <translation>A delegation lasts two years at most.</translation>
    </message>
    <message>
        <source>Scegli almeno un servizio.</source>
        <translation>Choose at least one service.</translation>
    </message>
    <message>
        <source>Puoi dare deleghe solo per te stesso.</source>
        <translation>You can give delegations for yourself only.</translation>
    </message>
    <message>
        <source>Questa delega era già revocata.</source>
        <translation>This delegation was revoked already.</translation>
    </message>
    <message>
        <source>Il mio Fascicolo è attivo</source>
        <translation>My record is open</translation>
    </message>
    <message>
        <source>Chi mi cura può leggerlo</source>
        <translation>Who treats me can read it</translation>
    </message>
    <message>
        <source>Anche in caso di emergenza</source>
        <translation>In an emergency, too</translation>
    </message>
    <message>
        <source>SMS quando arriva un referto</source>
        <translation>SMS when a report arrives</translation>
    </message>
    <message>
        <source>Trattamento dei dati personali</source>
        <translation>Processing of personal data</translation>
    </message>
    <message>
        <source>Medici e operatori che ti seguono</source>
        <translation>Doctors and workers who treat you</translation>
    </message>
    <message>
        <source>Pronto Soccorso, quando non puoi rispondere</source>
        <translation>Emergency room, when you cannot answer</translation>
    </message>
    <message>
        <source>Al tuo numero di cellulare</source>
        <translation>To your mobile number</translation>
    </message>
    <message>
        <source>%1, dal %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>La tua scelta &lt;b&gt;non è stata salvata&lt;/b&gt;: intanto un&apos;altra finestra ha cambiato questo consenso. %1: dal %2 vale &lt;b&gt;%3&lt;/b&gt;.</source>
        <translation>Your choice &lt;b&gt;was not saved&lt;/b&gt;: meanwhile another window changed this consent. %1: since %2 it is &lt;b&gt;%3&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Medico di famiglia</source>
        <translation>Family doctor</translation>
    </message>
    <message>
        <source>Pronto Soccorso</source>
        <translation>Emergency room</translation>
    </message>
    <message>
        <source>Specialista</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Da cominciare</source>
        <translation>Still to begin</translation>
    </message>
    <message>
        <source>Attiva</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Revocata</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>genitore</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>tutore</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>senza una data di fine</source>
        <translation>without an end date</translation>
    </message>
    <message>
        <source>dal %1, senza una data di fine</source>
        <translation>from %1, without an end date</translation>
    </message>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>dal %1 al %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Al cellulare che finisce con %1</source>
        <translation>To the mobile ending in %1</translation>
    </message>
    <message>
        <source>%1, tolto il %2</source>
        <translation>%1, taken back on %2</translation>
    </message>
    <message>
        <source>%1, negato il %2</source>
        <translation>%1, refused on %2</translation>
    </message>
    <message>
        <source>Adesso il tuo Fascicolo è attivo.</source>
        <translation>Your health record is active now.</translation>
    </message>
    <message>
        <source>Adesso il tuo Fascicolo è chiuso.</source>
        <translation>Your health record is closed now.</translation>
    </message>
    <message>
        <source>Adesso chi ti cura può leggere il tuo Fascicolo.</source>
        <translation>Those who treat you can read your health record now.</translation>
    </message>
    <message>
        <source>Adesso chi ti cura non può più leggere il tuo Fascicolo.</source>
        <translation>Those who treat you can no longer read your health record.</translation>
    </message>
    <message>
        <source>Adesso il Pronto Soccorso può leggere il tuo Fascicolo.</source>
        <translation>The emergency room can read your health record now.</translation>
    </message>
    <message>
        <source>Adesso il Pronto Soccorso non può più leggere il tuo Fascicolo.</source>
        <translation>The emergency room can no longer read your health record.</translation>
    </message>
    <message>
        <source>Adesso ricevi un SMS quando arriva un referto.</source>
        <translation>You now get an SMS when a report arrives.</translation>
    </message>
    <message>
        <source>Adesso non ricevi più SMS quando arriva un referto.</source>
        <translation>You no longer get an SMS when a report arrives.</translation>
    </message>
    <message>
        <source>Scaduta</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>persona delegata</source>
        <translation>delegate</translation>
    </message>
</context>
<context>
    <name>ui::ReadPage</name>
    <message>
        <source>Servizi socio-sanitari</source>
        <translation>Social and health services</translation>
    </message>
</context>
<context>
    <name>ui::ReaderPicker</name>
    <message>
        <source>Lettore da usare</source>
        <translation>Reader to use</translation>
    </message>
    <message>
        <source>%1: tessera inserita</source>
        <translation>%1: card inserted</translation>
    </message>
    <message>
        <source>%1: senza contatto</source>
        <translation>%1: contactless</translation>
    </message>
    <message>
        <source>%1: un&apos;altra carta</source>
        <translation>%1: another card</translation>
    </message>
    <message>
        <source>%1: vuoto</source>
        <translation>%1: empty</translation>
    </message>
    <message>
        <source>Sceglie il programma</source>
        <translation>The program chooses</translation>
    </message>
</context>
<context>
    <name>ui::ReadingComposer</name>
    <message>
        <source>In breve</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>I valori</source>
        <translation>The values</translation>
    </message>
    <message>
        <source>Più sotto:</source>
        <translation>Further down:</translation>
    </message>
    <message>
        <source>il testo completo</source>
        <translation>the whole text</translation>
    </message>
    <message>
        <source>Sezione senza titolo</source>
        <translation>Section without a title</translation>
    </message>
    <message>
        <source>Questa sezione è senza testo.</source>
        <translation>This section has no text.</translation>
    </message>
    <message>
        <source>Allegato non incluso nel documento: %1</source>
        <translation>Attachment not included in the document: %1</translation>
    </message>
    <message>
        <source>Allegato di tipo %1: lo trovi nell&apos;originale.</source>
        <translation>Attachment of type %1: you find it in the original.</translation>
    </message>
    <message>
        <source>Allegato di tipo %1, %2: qui non si può mostrare.</source>
        <translation>Attachment of type %1, %2: it cannot be shown here.</translation>
    </message>
    <message>
        <source>Qui c&apos;è un allegato danneggiato, che non si può mostrare.</source>
        <translation>Here is a damaged attachment, which cannot be shown.</translation>
    </message>
    <message>
        <source>sconosciuto</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Salva il file allegato</source>
        <translation>Save the attached file</translation>
    </message>
    <message numerus="yes">
        <source>PDF allegato, %n pagina/e</source>
        <translation>
            <numerusform>Attached PDF, 1 page</numerusform>
            <numerusform>Attached PDF, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Pagina %1 del PDF allegato</source>
        <translation>Page %1 of the attached PDF</translation>
    </message>
    <message>
        <source>Immagine</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Le altre pagine sono nell&apos;originale.</source>
        <translation>The other pages are in the original.</translation>
    </message>
    <message>
        <source>Attenzione: un file così può avviare dei programmi quando lo apri. Aprilo solo se ti fidi di chi ha scritto il documento.</source>
        <translation>Careful: a file like this may start programs when you open it. Open it only if you trust who wrote the document.</translation>
    </message>
    <message>
        <source>Le altre pagine sono nel file allegato.</source>
        <translation>The other pages are in the enclosed file.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingLine</name>
    <message>
        <source>Mostra quali</source>
        <translation>Show which</translation>
    </message>
    <message>
        <source>Nascondi quali</source>
        <translation>Hide which</translation>
    </message>
    <message numerus="yes">
        <source>Leggo i documenti: %1 di %n.</source>
        <translation>
            <numerusform>Reading the documents: %1 of %n.</numerusform>
            <numerusform>Reading the documents: %1 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lettura fermata: letti %1 di %n documento/i.</source>
        <translation>
            <numerusform>Reading stopped: %1 of %n document read.</numerusform>
            <numerusform>Reading stopped: %1 of %n documents read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lettura interrotta: letti %1 di %n documento/i.</source>
        <translation>
            <numerusform>Reading broken off: %1 of %n document read.</numerusform>
            <numerusform>Reading broken off: %1 of %n documents read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i non si può/possono leggere.</source>
        <translation>
            <numerusform>%n document cannot be read.</numerusform>
            <numerusform>%n documents cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferma</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ui::ReasonPage</name>
    <message>
        <source>Motivo della richiesta</source>
        <translation>Reason for the request</translation>
    </message>
    <message>
        <source>Per esempio: il medico segue già la mia famiglia. Al massimo %1 caratteri.</source>
        <translation>For example: the doctor already follows my family. At most %1 characters.</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;. %2 La richiesta va all&apos;ufficio, che decide. Fino alla risposta il medico resta quello di adesso.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;. %2 The request goes to the office, which decides. Until the answer the doctor stays the one of now.</translation>
    </message>
    <message>
        <source>Scrivi perché vuoi questo medico.</source>
        <translation>Write why you want this doctor.</translation>
    </message>
    <message numerus="yes">
        <source>Il testo è troppo lungo: togli %n carattere/i.</source>
        <translation>
            <numerusform>The text is too long: remove %n character.</numerusform>
            <numerusform>The text is too long: remove %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perché questo medico?</source>
        <translation>Why this doctor?</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptPage</name>
    <message>
        <source>Che cosa hai firmato</source>
        <translation>What you have signed</translation>
    </message>
    <message>
        <source>Stampa la ricevuta</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Salva la ricevuta</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Torna a Il tuo medico</source>
        <translation>Back to Your doctor</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Il cambio è fatto</source>
        <translation>The change is done</translation>
    </message>
    <message>
        <source>La richiesta è inviata</source>
        <translation>The request is sent</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ricevuta salvata.&lt;/b&gt; Ci sono due file: il testo e, con .p7s in fondo al nome, la firma. Tienili insieme.</source>
        <translation>&lt;b&gt;Receipt saved.&lt;/b&gt; There are two files: the text and, with .p7s at the end of its name, the signature. Keep them together.</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptWords</name>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Firma della tessera</source>
        <translation>Signature of the card</translation>
    </message>
    <message>
        <source>Corrisponde al testo</source>
        <translation>Fits the text</translation>
    </message>
    <message>
        <source>Non corrisponde al testo</source>
        <translation>Does not fit the text</translation>
    </message>
    <message>
        <source>Certificato di autenticazione di</source>
        <translation>Authentication certificate of</translation>
    </message>
    <message>
        <source>Rilasciato da</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Firmato il</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>&lt;b&gt;Il cambio è fatto.&lt;/b&gt; Il medico è %1.</source>
        <translation>&lt;b&gt;The change is done.&lt;/b&gt; The doctor is %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;La richiesta a %1 è inviata.&lt;/b&gt; Decide l&apos;ufficio: fino alla risposta il medico non cambia.</source>
        <translation>&lt;b&gt;The request to %1 is sent.&lt;/b&gt; The office decides: until the answer the doctor does not change.</translation>
    </message>
    <message>
        <source>&lt;b&gt;La richiesta a %1 è rifiutata.&lt;/b&gt; %2 Il medico non è cambiato.</source>
        <translation>&lt;b&gt;The request to %1 is refused.&lt;/b&gt; %2 The doctor has not changed.</translation>
    </message>
    <message>
        <source>&lt;b&gt;La richiesta a %1 è ritirata.&lt;/b&gt; Il medico non è cambiato.</source>
        <translation>&lt;b&gt;The request to %1 is withdrawn.&lt;/b&gt; The doctor has not changed.</translation>
    </message>
    <message>
        <source>Numero di protocollo</source>
        <translation>Protocol number</translation>
    </message>
    <message>
        <source>Medico</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Inviata il</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Chiusa il</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Risposta dell&apos;ufficio</source>
        <translation>Answer of the office</translation>
    </message>
    <message>
        <source>Ricevuta della scelta del medico</source>
        <translation>Receipt for the choice of the doctor</translation>
    </message>
    <message>
        <source>Testo firmato</source>
        <translation>Signed text</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>ui::RecordHeader</name>
    <message>
        <source>SERVIZI SOCIO-SANITARI</source>
        <translation>HEALTH AND SOCIAL SERVICES</translation>
    </message>
    <message>
        <source>Sezioni del Fascicolo</source>
        <translation>Sections of the record</translation>
    </message>
    <message>
        <source>Sezione</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Scegli la sezione</source>
        <translation>Choose the section</translation>
    </message>
</context>
<context>
    <name>ui::RecordStore</name>
    <message numerus="yes">
        <source>%n nuovo/i documento/i nel Fascicolo.</source>
        <translation>
            <numerusform>One new document in the record.</numerusform>
            <numerusform>%n new documents in the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusedPage</name>
    <message>
        <source>Continua per me stesso</source>
        <translation>Go on for myself</translation>
    </message>
</context>
<context>
    <name>ui::ReminderContent</name>
    <message>
        <source>Prescrizione</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Quantità</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cognome e nome dell&apos;assistito</source>
        <translation>Surname and name of the patient</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Esenzione</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Tipo di prescrizione</source>
        <translation>Type of prescription</translation>
    </message>
    <message>
        <source>Classe di priorità</source>
        <translation>Priority class</translation>
    </message>
    <message>
        <source>Quesito diagnostico</source>
        <translation>Diagnostic question</translation>
    </message>
    <message>
        <source>Numero di confezioni</source>
        <translation>Number of packs</translation>
    </message>
    <message>
        <source>Numero di prestazioni</source>
        <translation>Number of services</translation>
    </message>
    <message>
        <source>Data della prescrizione</source>
        <translation>Date of the prescription</translation>
    </message>
    <message>
        <source>Valida fino al</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Medico</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Codice di autenticazione</source>
        <translation>Authentication code</translation>
    </message>
    <message>
        <source>Codice IUP</source>
        <translation>IUP code</translation>
    </message>
    <message>
        <source>Stato al momento della stampa</source>
        <translation>State when printed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Alcuni dati di questa ricetta possono mancare.</source>
        <translation>Some data of this prescription may be missing.</translation>
    </message>
    <message>
        <source>Promemoria della ricetta elettronica</source>
        <translation>Reminder of the electronic prescription</translation>
    </message>
    <message>
        <source>Portalo in farmacia o allo sportello, con la tessera sanitaria.</source>
        <translation>Take it to the pharmacy or the counter, with your health card.</translation>
    </message>
    <message>
        <source>Numero della ricetta (NRE)</source>
        <translation>Prescription number (NRE)</translation>
    </message>
    <message>
        <source>Codice fiscale dell&apos;assistito</source>
        <translation>Codice fiscale of the patient</translation>
    </message>
</context>
<context>
    <name>ui::RemoveQuestion</name>
    <message>
        <source>Vuoi eliminare questa annotazione?</source>
        <translation>Do you want to delete this note?</translation>
    </message>
    <message>
        <source>Non potrai recuperarla.</source>
        <translation>You will not be able to get it back.</translation>
    </message>
    <message>
        <source>Elimina</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Non eliminare</source>
        <translation>Do not delete</translation>
    </message>
</context>
<context>
    <name>ui::RequestsCard</name>
    <message>
        <source>Inviata il %1</source>
        <translation>Sent on %1</translation>
    </message>
    <message>
        <source>il %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>protocollo %1</source>
        <translation>protocol %1</translation>
    </message>
    <message>
        <source>Richieste di scelta e cambio</source>
        <translation>Requests for a choice or change</translation>
    </message>
    <message>
        <source>Motivo: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Risposta dell&apos;ufficio: %1</source>
        <translation>Answer of the office: %1</translation>
    </message>
    <message>
        <source>Vedi la ricevuta</source>
        <translation>See the receipt</translation>
    </message>
    <message>
        <source>Vedi la ricevuta della richiesta a %1</source>
        <translation>See the receipt of the request to %1</translation>
    </message>
    <message>
        <source>Ritira la richiesta</source>
        <translation>Withdraw the request</translation>
    </message>
    <message>
        <source>Ritira la richiesta a %1</source>
        <translation>Withdraw the request to %1</translation>
    </message>
</context>
<context>
    <name>ui::ResendLine</name>
    <message>
        <source>Invia un nuovo codice</source>
        <translation>Send a new code</translation>
    </message>
    <message numerus="yes">
        <source>Potrai chiedere un nuovo codice fra %n secondi.</source>
        <translation>
            <numerusform>You can ask for a new code in 1 second.</numerusform>
            <numerusform>You can ask for a new code in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Potrai chiedere un nuovo codice fra %n minuti.</source>
        <translation>
            <numerusform>You can ask for a new code in 1 minute.</numerusform>
            <numerusform>You can ask for a new code in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RevokeQuestion</name>
    <message>
        <source>Vuoi revocare l&apos;esenzione %1?</source>
        <translation>Do you want to revoke the exemption %1?</translation>
    </message>
    <message>
        <source>Finisce oggi. Dopo paghi il ticket come chi non è esente. Se ne hai ancora diritto, puoi autocertificarla di nuovo.</source>
        <translation>It ends today. Afterwards you pay the ticket like anybody without an exemption. If you are still entitled to it, you can self-certify it again.</translation>
    </message>
    <message>
        <source>Revoca</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Tieni l&apos;esenzione</source>
        <translation>Keep the exemption</translation>
    </message>
</context>
<context>
    <name>ui::SearchFacets</name>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Anno</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Tutti</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tutte</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Filtri</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>Filtri: %n attivo/i</source>
        <translation>
            <numerusform>Filters: %n active</numerusform>
            <numerusform>Filters: %n active</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiusi</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Aperti</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ui::SearchFields</name>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Lingua</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ordine</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Distanza da</source>
        <translation>Distance from</translation>
    </message>
    <message>
        <source>Solo con posti liberi</source>
        <translation>Only with free places</translation>
    </message>
    <message>
        <source>Cognome o nome</source>
        <translation>Surname or name</translation>
    </message>
    <message>
        <source>Cerca per cognome o nome</source>
        <translation>Search by surname or name</translation>
    </message>
    <message>
        <source>Per nome</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Per distanza</source>
        <translation>By distance</translation>
    </message>
    <message>
        <source>Tutti i comuni</source>
        <translation>All comuni</translation>
    </message>
    <message>
        <source>Tutte le zone</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Tutte le lingue</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Filtri</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>Filtri: %n attivo/i</source>
        <translation>
            <numerusform>Filters: %n active</numerusform>
            <numerusform>Filters: %n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchModel</name>
    <message>
        <source>Pagina %1 del PDF</source>
        <translation>Page %1 of the PDF</translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message>
        <source>Parole da cercare, per esempio: emoglobina</source>
        <translation>Words to look for, for example: emoglobina</translation>
    </message>
    <message>
        <source>Parole da cercare in tutto il Fascicolo</source>
        <translation>Words to look for in the whole record</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Documenti trovati</source>
        <translation>Documents found</translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i trovato/i</source>
        <translation>
            <numerusform>%n document found</numerusform>
            <numerusform>%n documents found</numerusform>
        </translation>
    </message>
    <message>
        <source>Che cosa cerchi?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Scrivi una o più parole: si trovano i documenti che le contengono tutte. Metti tra virgolette le parole che devono stare vicine. Accenti e maiuscole non contano.</source>
        <translation>Type one or more words: documents that contain all of them are found. Put words that must stand together between quotation marks. Accents and capitals do not matter.</translation>
    </message>
    <message>
        <source>Nessun documento trovato.</source>
        <translation>No document found.</translation>
    </message>
    <message>
        <source>Prova con meno parole, oppure togli i filtri.</source>
        <translation>Try fewer words, or take the filters away.</translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i non si riesce/riescono a leggere.</source>
        <translation>
            <numerusform>%n document cannot be read.</numerusform>
            <numerusform>%n documents cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cerca in tutto</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Parole cercate</source>
        <translation>Words searched</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>La lettura del Fascicolo continua: i risultati si aggiungono da soli.</source>
        <translation>The record is still being read: matches are added as they come.</translation>
    </message>
    <message numerus="yes">
        <source>Tutto il Fascicolo è stato letto: %n documento/i.</source>
        <translation>
            <numerusform>The whole record has been read: %n document.</numerusform>
            <numerusform>The whole record has been read: %n documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letti finora %1 documenti su %2.</source>
        <translation>%1 of %2 documents have been read so far.</translation>
    </message>
</context>
<context>
    <name>ui::SectionHeader</name>
    <message>
        <source>SERVIZI SOCIO-SANITARI</source>
        <translation>HEALTH AND SOCIAL SERVICES</translation>
    </message>
</context>
<context>
    <name>ui::SectionTabs</name>
    <message>
        <source>Sezione</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>ui::SeenPage</name>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Che cosa vede il medico?</source>
        <translation>What does the doctor see?</translation>
    </message>
    <message>
        <source>Vede i documenti che non hai oscurato, se permetti la lettura a chi ti cura. Vede sempre quelli che ha scritto.</source>
        <translation>They see the documents you have not hidden, if you let who treats you read. They always see those they wrote.</translation>
    </message>
    <message>
        <source>In emergenza vede i documenti che non hai oscurato, se lo permetti. Altrimenti vede solo il profilo sanitario sintetico.</source>
        <translation>In an emergency they see the documents you have not hidden, if you allow it. Otherwise they see only the patient summary.</translation>
    </message>
    <message>
        <source>Vede i documenti che non hai oscurato, se permetti la lettura a chi ti cura e se ti sta curando.</source>
        <translation>They see the documents you have not hidden, if you let who treats you read and if they are treating you.</translation>
    </message>
    <message>
        <source>Con gli occhi di chi</source>
        <translation>Through whose eyes</translation>
    </message>
    <message>
        <source>Documenti che vede chi legge</source>
        <translation>Documents that the reader sees</translation>
    </message>
    <message>
        <source>Attendi…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Non vede nessun documento.</source>
        <translation>They see no document.</translation>
    </message>
    <message numerus="yes">
        <source>Vede %n documento/i</source>
        <translation>
            <numerusform>They see %n document</numerusform>
            <numerusform>They see %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Voci del taccuino che vede chi legge</source>
        <translation>Entries of the notebook that the reader sees</translation>
    </message>
    <message numerus="yes">
        <source>Del tuo taccuino vede %n voce/i</source>
        <translation>
            <numerusform>Sees %n entry of your notebook</numerusform>
            <numerusform>Sees %n entries of your notebook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServiceCard</name>
    <message>
        <source>ACCEDI</source>
        <translation>ENTER</translation>
    </message>
</context>
<context>
    <name>ui::ServicesPage</name>
    <message>
        <source>Che cosa prenoti</source>
        <translation>What you book</translation>
    </message>
    <message>
        <source>Scegli dove</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>Classe di priorità</source>
        <translation>Priority class</translation>
    </message>
    <message>
        <source>Quesito diagnostico</source>
        <translation>Diagnostic question</translation>
    </message>
    <message>
        <source>Codice della ricetta</source>
        <translation>Code of the prescription</translation>
    </message>
    <message>
        <source>Con questa ricetta prendi un appuntamento</source>
        <translation>With this prescription you get one appointment</translation>
    </message>
    <message>
        <source>Scegli la prestazione per cui cercare il posto. Le altre si fanno lo stesso giorno, se la struttura può.</source>
        <translation>Choose the service to look for a place for. The others are done on the same day, if the facility can.</translation>
    </message>
</context>
<context>
    <name>ui::SessionBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>LOGOUT</source>
        <translation>LOGOUT</translation>
    </message>
    <message>
        <source>Esci</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Utente: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>User: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Ultimo accesso: %1</source>
        <translation>Last login: %1</translation>
    </message>
    <message>
        <source>Questo è il tuo primo accesso.</source>
        <translation>This is your first login.</translation>
    </message>
    <message>
        <source>Nessun nuovo documento da leggere</source>
        <translation>No new document to read</translation>
    </message>
    <message numerus="yes">
        <source>%n nuovo/i documento/i da leggere</source>
        <translation>
            <numerusform>%n new document to read</numerusform>
            <numerusform>%n new documents to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Tutto letto</source>
        <translation>All read</translation>
    </message>
    <message numerus="yes">
        <source>%n da leggere</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Opera per un&apos;altra persona</source>
        <translation>Act for another person</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Dimensione del testo</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colori</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Come il computer</source>
        <translation>Like the computer</translation>
    </message>
    <message>
        <source>Chiari</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Scuri</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Alto contrasto</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Lingua</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Portale</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>File dell&apos;autorità di certificazione</source>
        <translation>File of the certification authority</translation>
    </message>
    <message>
        <source>Deciso da chi gestisce il computer.</source>
        <translation>Decided by whoever manages the computer.</translation>
    </message>
    <message>
        <source>Comincia con https://</source>
        <translation>Starts with https://</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Scrivi un indirizzo che comincia con https://</source>
        <translation>Enter an address that starts with https://</translation>
    </message>
    <message>
        <source>Questo file non si può leggere.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Salvato. Vale dal prossimo avvio del programma.</source>
        <translation>Saved. It counts from the next start of the program.</translation>
    </message>
    <message>
        <source>Il programma non può salvare qui. Chiedi a chi gestisce il computer.</source>
        <translation>The program cannot save here. Ask whoever manages the computer.</translation>
    </message>
    <message>
        <source>Modalità discreta</source>
        <translation>Discreet mode</translation>
    </message>
    <message>
        <source>Negli elenchi il titolo dei documenti a maggior tutela non si vede. Lo leggi quando li apri.</source>
        <translation>In lists the titles of documents under special protection are not seen. You read them when you open the documents.</translation>
    </message>
    <message>
        <source>Nascondi questi titoli</source>
        <translation>Hide these titles</translation>
    </message>
    <message>
        <source>La tua tessera</source>
        <translation>Your card</translation>
    </message>
    <message>
        <source>Vedi che cosa c&apos;è nella tessera, cambia il PIN o sbloccalo con il PUK.</source>
        <translation>See what is in the card, change the PIN or unblock it with the PUK.</translation>
    </message>
    <message>
        <source>Apri La tua tessera</source>
        <translation>Open Your card</translation>
    </message>
    <message>
        <source>Lettore e tessera</source>
        <translation>Reader and card</translation>
    </message>
    <message>
        <source>La guida del primo avvio prova una cosa alla volta, fino all&apos;accesso.</source>
        <translation>The guide of the first start tries one thing at a time, up to the login.</translation>
    </message>
    <message>
        <source>Riapri la guida</source>
        <translation>Open the guide again</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pagina aperta</source>
        <translation>Open page</translation>
    </message>
</context>
<context>
    <name>ui::SignatureCard</name>
    <message>
        <source>Firma integra</source>
        <translation>Signature intact</translation>
    </message>
    <message>
        <source>Firma integra, identità non verificata</source>
        <translation>Signature intact, identity not verified</translation>
    </message>
    <message>
        <source>Firma integra, con aggiunte</source>
        <translation>Signature intact, with additions</translation>
    </message>
    <message>
        <source>Firma non valida</source>
        <translation>Signature not valid</translation>
    </message>
    <message>
        <source>Senza firma</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Firma non leggibile</source>
        <translation>Signature not readable</translation>
    </message>
    <message>
        <source>Firmato da %1.</source>
        <translation>Signed by %1.</translation>
    </message>
    <message>
        <source>Firmato da %1 il %2.</source>
        <translation>Signed by %1 on %2.</translation>
    </message>
    <message>
        <source>Identità verificata.</source>
        <translation>Identity verified.</translation>
    </message>
    <message>
        <source>Il documento resta leggibile: chiedine una copia a chi l&apos;ha rilasciato.</source>
        <translation>The document can still be read: ask those who issued it for a copy.</translation>
    </message>
    <message>
        <source>%1 (marca temporale)</source>
        <translation>%1 (time-stamp)</translation>
    </message>
    <message>
        <source>%1 (debole)</source>
        <translation>%1 (weak)</translation>
    </message>
    <message>
        <source>Esito</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Firmatario</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Codice fiscale del firmatario</source>
        <translation>Codice fiscale of the signer</translation>
    </message>
    <message>
        <source>Organizzazione</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Certificato rilasciato da</source>
        <translation>Certificate issued by</translation>
    </message>
    <message>
        <source>Data e ora della firma</source>
        <translation>Date and time of signing</translation>
    </message>
    <message>
        <source>Algoritmo</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dettagli della firma</source>
        <translation>Details of the signature</translation>
    </message>
    <message>
        <source>Nascondi i dettagli</source>
        <translation>Hide the details</translation>
    </message>
    <message>
        <source>Elenco dei certificatori del</source>
        <translation>List of authorities of</translation>
    </message>
    <message>
        <source>Il documento è come è stato firmato.</source>
        <translation>The document is as it was signed.</translation>
    </message>
    <message>
        <source>%1 (dichiarate da chi ha firmato)</source>
        <translation>%1 (as the signer says)</translation>
    </message>
    <message>
        <source>Busta p7m (CAdES)</source>
        <translation>p7m envelope (CAdES)</translation>
    </message>
    <message>
        <source>Marca temporale nel PDF</source>
        <translation>Time stamp in the PDF</translation>
    </message>
    <message>
        <source>Nel PDF (PAdES)</source>
        <translation>In the PDF (PAdES)</translation>
    </message>
    <message>
        <source>Tipo di firma</source>
        <translation>Kind of signature</translation>
    </message>
    <message>
        <source>Nel PDF (PKCS#7)</source>
        <translation>In the PDF (PKCS#7)</translation>
    </message>
    <message>
        <source>Elenco scaduto il</source>
        <translation>List ran out on</translation>
    </message>
</context>
<context>
    <name>ui::SlotGrid</name>
    <message>
        <source>scelto</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Giorni precedenti</source>
        <translation>Earlier days</translation>
    </message>
    <message>
        <source>Giorni successivi</source>
        <translation>Later days</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Passo %1 di %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::StepUpPage</name>
    <message>
        <source>Per questo servizio servono la tessera e il PIN</source>
        <translation>For this service you need card and PIN</translation>
    </message>
    <message>
        <source>Serve un accesso più sicuro</source>
        <translation>A safer login is needed</translation>
    </message>
    <message>
        <source>Serve l&apos;accesso</source>
        <translation>Login needed</translation>
    </message>
    <message>
        <source>Non ora</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Non hai un lettore?</source>
        <translation>No reader?</translation>
    </message>
    <message>
        <source>Per cambiare medico servono la tessera e il PIN</source>
        <translation>To change doctor you need the card and the PIN</translation>
    </message>
    <message>
        <source>Per aprire il Fascicolo serve la tessera, o il codice via SMS</source>
        <translation>To open the record you need the card, or the code by SMS</translation>
    </message>
    <message>
        <source>Per questo servizio serve la tessera, o il codice via SMS</source>
        <translation>For this service you need the card, or the code by SMS</translation>
    </message>
    <message>
        <source>Per questo servizio devi entrare</source>
        <translation>For this service you have to log in</translation>
    </message>
    <message>
        <source>Dopo il PIN torni qui, allo stesso punto.</source>
        <translation>After the PIN you come back here, to the same place.</translation>
    </message>
    <message>
        <source>Poi torni qui, allo stesso punto.</source>
        <translation>Then you come back here, to the same place.</translation>
    </message>
    <message>
        <source>Non sei ancora entrato.</source>
        <translation>You are not logged in yet.</translation>
    </message>
    <message>
        <source>Sei entrato con la sola password.</source>
        <translation>You logged in with the password alone.</translation>
    </message>
    <message>
        <source>Sei entrato con password e codice SMS.</source>
        <translation>You logged in with password and SMS code.</translation>
    </message>
    <message>
        <source>fatto alle %1</source>
        <translation>done at %1</translation>
    </message>
    <message>
        <source>Non hai un lettore? Dove puoi cambiare medico</source>
        <translation>No reader? Where you can change doctor</translation>
    </message>
</context>
<context>
    <name>ui::SubjectButton</name>
    <message>
        <source>Operi già per questa persona.</source>
        <translation>You are acting for this person already.</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Riepilogo dati prenotazione</source>
        <translation>Summary of the booking</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Prestazione da prenotare</source>
        <translation>Service to book</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Presidio</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Inserisci un tuo recapito telefonico e la data a partire dalla quale desideri fissare l&apos;appuntamento:</source>
        <translation>Enter your telephone number and the date from which you would like the appointment:</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Il telefono servirà all&apos;Azienda Ospedaliera per ricontattarti in caso di necessità.</source>
        <translation>The hospital will use the telephone to reach you if need be.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Formato: gg/MM/aaaa. La data deve essere successiva alla data odierna e compresa nell&apos;arco di un anno.</source>
        <translation>Format: dd/MM/yyyy. The date must be after today and within a year.</translation>
    </message>
    <message>
        <source>Inserisci il codice a barre della ricetta (Codice RUR). Solo se hai la ricetta rossa di carta:</source>
        <translation>Enter the bar code of the prescription (RUR code). Only if you have the red paper prescription:</translation>
    </message>
    <message>
        <source>Codice RUR (1)</source>
        <translation>RUR code (1)</translation>
    </message>
    <message>
        <source>5 caratteri. Puoi usare il lettore di codici a barre.</source>
        <translation>5 characters. You can use the bar code reader.</translation>
    </message>
    <message>
        <source>Codice RUR (2)</source>
        <translation>RUR code (2)</translation>
    </message>
    <message>
        <source>10 cifre.</source>
        <translation>10 digits.</translation>
    </message>
    <message>
        <source>Il codice RUR non è quello di questa ricetta.</source>
        <translation>The RUR code is not that of this prescription.</translation>
    </message>
</context>
<context>
    <name>ui::SummaryStep</name>
    <message>
        <source>Se quello che dichiari non è vero</source>
        <translation>If what you declare is not true</translation>
    </message>
    <message>
        <source>Preparo la dichiarazione…</source>
        <translation>Preparing the declaration…</translation>
    </message>
    <message>
        <source>La dichiarazione non è ancora pronta.</source>
        <translation>The declaration is not ready yet.</translation>
    </message>
    <message>
        <source>Leggi tutta la dichiarazione</source>
        <translation>Read the whole declaration</translation>
    </message>
</context>
<context>
    <name>ui::SummaryWriter</name>
    <message>
        <source>fino a %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>oltre %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Esame</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>Risultato</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Unità</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Segnalazione</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Intervallo di riferimento</source>
        <translation>Reference range</translation>
    </message>
    <message>
        <source>%1: calcolato dall&apos;intervallo di riferimento</source>
        <translation>%1: calculated from the reference range</translation>
    </message>
    <message>
        <source>%1: segnalato dal laboratorio</source>
        <translation>%1: flagged by the laboratory</translation>
    </message>
    <message numerus="yes">
        <source>Il laboratorio ha segnalato %n valore/i su %1.</source>
        <translation>
            <numerusform>The laboratory flagged 1 value of %1.</numerusform>
            <numerusform>The laboratory flagged %n values of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il laboratorio non dice quali valori sono fuori intervallo. Chiedi al tuo medico.</source>
        <translation>The laboratory does not say which values are out of range. Ask your doctor.</translation>
    </message>
    <message>
        <source>Il laboratorio non ha segnalato valori fuori intervallo.</source>
        <translation>The laboratory flagged no values out of range.</translation>
    </message>
    <message numerus="yes">
        <source>%n valore/i è fuori dall&apos;intervallo di riferimento per il nostro confronto.</source>
        <translation>
            <numerusform>By our comparison 1 value is out of the reference range.</numerusform>
            <numerusform>By our comparison %n values are out of the reference range.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gli altri sono nell&apos;intervallo di riferimento.</source>
        <translation>The others are within the reference range.</translation>
    </message>
    <message>
        <source>Parlane con il tuo medico.</source>
        <translation>Talk about it with your doctor.</translation>
    </message>
    <message>
        <source>Il laboratorio ha scritto accanto ai valori segni che non conosciamo. Chiedi al tuo medico.</source>
        <translation>The laboratory wrote signs beside the values that we do not know. Ask your doctor.</translation>
    </message>
</context>
<context>
    <name>ui::SurgeryView</name>
    <message>
        <source>Indirizzo Ambulatorio</source>
        <translation>Address of the surgery</translation>
    </message>
    <message>
        <source>Tel. Ambulatorio</source>
        <translation>Telephone of the surgery</translation>
    </message>
    <message>
        <source>Orari Ambulatorio</source>
        <translation>Hours of the surgery</translation>
    </message>
    <message>
        <source>Si riceve su appuntamento.</source>
        <translation>Visits are by appointment.</translation>
    </message>
</context>
<context>
    <name>ui::Switch</name>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ui::TextCard</name>
    <message>
        <source>Con il PIN la tessera firma questo testo, con il suo certificato di autenticazione. La firma mostra che lo hai confermato tu e che il testo è questo. Non è una firma elettronica qualificata.</source>
        <translation>With the PIN the card signs this text, with its authentication certificate. The signature shows that you confirmed it and that this is the text. It is not a qualified electronic signature.</translation>
    </message>
    <message>
        <source>Il testo è firmato con il certificato di autenticazione della tessera. La firma mostra chi lo ha confermato e che il testo è questo. Non è una firma elettronica qualificata.</source>
        <translation>The text is signed with the authentication certificate of the card. The signature shows who confirmed it and that this is the text. It is not a qualified electronic signature.</translation>
    </message>
    <message>
        <source>Preparo il testo da firmare…</source>
        <translation>Preparing the text to be signed…</translation>
    </message>
</context>
<context>
    <name>ui::TherapyPage</name>
    <message>
        <source>Lettera del %1</source>
        <translation>Letter of %1</translation>
    </message>
    <message>
        <source>Prescrizioni in corso</source>
        <translation>Current prescriptions</translation>
    </message>
    <message>
        <source>Terapia alla dimissione e prescrizioni in corso</source>
        <translation>Therapy at discharge and current prescriptions</translation>
    </message>
    <message>
        <source>Qui vedi la lettera di dimissione del %1 accanto ai farmaci prescritti da quel giorno.</source>
        <translation>Here you see the discharge letter of %1 beside the drugs prescribed since that day.</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Apri la lettera di dimissione</source>
        <translation>Open the discharge letter</translation>
    </message>
    <message>
        <source>Apri PRESCRIZIONI</source>
        <translation>Open PRESCRIPTIONS</translation>
    </message>
    <message>
        <source>Questo confronto non è un parere medico. Un farmaco senza prescrizione in corso non è per forza sospeso. Prima di cambiare qualcosa chiedi al medico.</source>
        <translation>This comparison is not medical advice. A drug without a current prescription has not necessarily been stopped. Ask your doctor before you change anything.</translation>
    </message>
    <message>
        <source>Leggo la lettera e le prescrizioni…</source>
        <translation>Reading the letter and the prescriptions…</translation>
    </message>
    <message>
        <source>Confronta le terapie</source>
        <translation>Compare therapies</translation>
    </message>
</context>
<context>
    <name>ui::ToReadCard</name>
    <message>
        <source>Documenti da leggere</source>
        <translation>Documents to read</translation>
    </message>
    <message>
        <source>Non ci sono documenti da leggere.</source>
        <translation>There are no documents to read.</translation>
    </message>
    <message>
        <source>Tutti i documenti</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Da leggere</source>
        <translation>To read</translation>
    </message>
    <message numerus="yes">
        <source>%n nuovo/i documento/i</source>
        <translation>
            <numerusform>%n new document</numerusform>
            <numerusform>%n new documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Structure</translation>
    </message>
    <message numerus="yes">
        <source>E altri %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::TodayFacts</name>
    <message>
        <source>Come prepararti</source>
        <translation>How to prepare</translation>
    </message>
    <message>
        <source>Sposta o annulla</source>
        <translation>Move or cancel</translation>
    </message>
    <message>
        <source>Il certificato della tessera scade</source>
        <translation>The certificate of the card expires</translation>
    </message>
    <message>
        <source>La tua tessera scade</source>
        <translation>Your card expires</translation>
    </message>
    <message>
        <source>Il %1</source>
        <translation>On %1</translation>
    </message>
    <message>
        <source>Esenzione %1</source>
        <translation>Exemption %1</translation>
    </message>
    <message>
        <source>Scade il %1: puoi rinnovarla</source>
        <translation>Expires on %1: you can renew it</translation>
    </message>
    <message>
        <source>Scade il %1</source>
        <translation>Expires on %1</translation>
    </message>
    <message>
        <source>Ricetta da prenotare</source>
        <translation>Prescription to book</translation>
    </message>
    <message>
        <source>Farmaci da ritirare</source>
        <translation>Medicines to collect</translation>
    </message>
    <message>
        <source>Cambio del medico in attesa</source>
        <translation>Change of doctor pending</translation>
    </message>
    <message>
        <source>Richiesta inviata il %1</source>
        <translation>Request sent on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i da leggere</source>
        <translation>
            <numerusform>%n document to read</numerusform>
            <numerusform>%n documents to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Nel Fascicolo Sanitario Elettronico</source>
        <translation>In the electronic health record</translation>
    </message>
    <message>
        <source>Ci sono vaccinazioni da fare</source>
        <translation>There are vaccinations to have</translation>
    </message>
    <message>
        <source>In regola per l&apos;età</source>
        <translation>Up to date for the age</translation>
    </message>
    <message>
        <source>Ultima: %1, %2</source>
        <translation>Last: %1, %2</translation>
    </message>
    <message>
        <source>Prossima: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Entro il %1: %2</source>
        <translation>By %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>%1, %2</source>
        <comment>Buongiorno, Mario</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n tentativo/i non riuscito/i dal tuo ultimo accesso.&lt;/b&gt; Se non eri tu chiama il Numero Verde.</source>
        <translation>
            <numerusform>&lt;b&gt;%n failed attempt since your last login.&lt;/b&gt; If it was not you call Numero Verde.</numerusform>
            <numerusform>&lt;b&gt;%n failed attempts since your last login.&lt;/b&gt; If it was not you call Numero Verde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Da leggere</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Guarda i tuoi documenti</source>
        <translation>See your documents</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>I servizi di %1</source>
        <translation>%1&apos;s services</translation>
    </message>
    <message>
        <source>Vedi solo quello che puoi fare per lei.</source>
        <translation>You see only what you can do for her.</translation>
    </message>
    <message>
        <source>Vedi solo quello che puoi fare per lui.</source>
        <translation>You see only what you can do for him.</translation>
    </message>
    <message>
        <source>La delega non comprende il Fascicolo Sanitario Elettronico.</source>
        <translation>The delegation does not cover the Electronic Health Record.</translation>
    </message>
    <message>
        <source>I documenti si vedono con un accesso più sicuro.</source>
        <translation>Documents are seen with a stronger login.</translation>
    </message>
    <message>
        <source>Apri il Fascicolo</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Guarda i documenti di %1</source>
        <translation>See %1&apos;s documents</translation>
    </message>
    <message>
        <source>Opera per un&apos;altra persona</source>
        <translation>Act for another person</translation>
    </message>
    <message>
        <source>Che cosa vuoi fare?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Servizi socio-sanitari</source>
        <translation>Social and health services</translation>
    </message>
    <message>
        <source>Da non dimenticare</source>
        <translation>Not to be forgotten</translation>
    </message>
    <message>
        <source>Prenota una visita</source>
        <translation>Book a visit</translation>
    </message>
    <message>
        <source>Guarda gli andamenti</source>
        <translation>See the trends</translation>
    </message>
    <message>
        <source>Stampa una ricetta</source>
        <translation>Print a prescription</translation>
    </message>
    <message>
        <source>La tua famiglia</source>
        <translation>Your family</translation>
    </message>
    <message>
        <source>Certificato vaccinale</source>
        <translation>Vaccination certificate</translation>
    </message>
    <message>
        <source>Pediatra di %1</source>
        <translation>Paediatrician of %1</translation>
    </message>
    <message>
        <source>Medico di %1</source>
        <translation>Doctor of %1</translation>
    </message>
    <message>
        <source>Taccuino</source>
        <translation>Notebook</translation>
    </message>
</context>
<context>
    <name>ui::TodaySide</name>
    <message>
        <source>Da non dimenticare</source>
        <translation>Not to be forgotten</translation>
    </message>
    <message>
        <source>Vaccinazioni</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Avvisi</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Qui può mancare qualcosa.</source>
        <translation>Something may be missing here.</translation>
    </message>
</context>
<context>
    <name>ui::TrendList</name>
    <message>
        <source>Altri esami</source>
        <translation>Other tests</translation>
    </message>
    <message>
        <source>ultimo: %1</source>
        <translation>last: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrendRows</name>
    <message>
        <source>Andamento: %1</source>
        <translation>Trend: %1</translation>
    </message>
    <message>
        <source>%1 (scritto %2)</source>
        <translation>%1 (written %2)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valore</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Segnalazione</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Riferimento</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Struttura</source>
        <translation>Facility</translation>
    </message>
</context>
<context>
    <name>ui::TrendWords</name>
    <message>
        <source>Intervallo di riferimento: %1</source>
        <translation>Reference range: %1</translation>
    </message>
    <message>
        <source>Ultimo intervallo di riferimento: %1</source>
        <translation>Latest reference range: %1</translation>
    </message>
    <message>
        <source>%1 (calcolato da noi)</source>
        <translation>%1 (computed by us)</translation>
    </message>
    <message>
        <source>fino a %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>oltre %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Nessun valore da disegnare in questo periodo.</source>
        <translation>No value to draw in this period.</translation>
    </message>
</context>
<context>
    <name>ui::TrendsPage</name>
    <message>
        <source>1 anno</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>3 anni</source>
        <translation>3 years</translation>
    </message>
    <message>
        <source>Tutto</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>Save CSV</translation>
    </message>
    <message>
        <source>Cerca un esame</source>
        <translation>Search for a test</translation>
    </message>
    <message>
        <source>Esami</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Nessun esame con questa parola.</source>
        <translation>No test with this word.</translation>
    </message>
    <message>
        <source>Nei tuoi documenti non ci sono risultati da confrontare.</source>
        <translation>There are no results to compare in your documents.</translation>
    </message>
    <message>
        <source>Gli esami compaiono mentre leggo i documenti.</source>
        <translation>The tests appear while the documents are read.</translation>
    </message>
    <message>
        <source>Ultimo valore: %1, %2</source>
        <translation>Latest value: %1, %2</translation>
    </message>
    <message>
        <source>Valori di %1, dal più nuovo</source>
        <translation>Values of %1, newest first</translation>
    </message>
    <message numerus="yes">
        <source>Mostra tutti i %n valori</source>
        <translation>
            <numerusform>Show %n value</numerusform>
            <numerusform>Show all %n values</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcuni referti usano un&apos;altra unità: il valore è convertito senza arrotondamenti.</source>
        <translation>Some reports use another unit: the value is converted exactly.</translation>
    </message>
    <message>
        <source>Stessa unità di misura in tutti i referti.</source>
        <translation>The same unit in all reports.</translation>
    </message>
    <message>
        <source>Altri risultati di questo esame non si possono unire: li trovi nell&apos;elenco con la loro unità.</source>
        <translation>Other results of this test cannot be joined: you find them in the list with their unit.</translation>
    </message>
    <message>
        <source>Questi risultati sono parole e non si disegnano.</source>
        <translation>These results are words and are not drawn.</translation>
    </message>
    <message>
        <source>File CSV salvato.</source>
        <translation>CSV file saved.</translation>
    </message>
    <message>
        <source>Andamento</source>
        <translation>Trends</translation>
    </message>
</context>
<context>
    <name>ui::TriesBadge</name>
    <message>
        <source>Tentativi rimasti: %1 di %2</source>
        <translation>Tries left: %1 of %2</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::VaccinationPage</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Data dell&apos;appuntamento</source>
        <translation>Date of the appointment</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Differita fino al</source>
        <translation>Postponed until</translation>
    </message>
    <message>
        <source>Età</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Contro</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Prodotto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Codice AIC</source>
        <translation>AIC code</translation>
    </message>
    <message>
        <source>Lotto</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Sede</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Chi l&apos;ha eseguita</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Dove</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Vaccinazione</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ui::VaccinationPrint</name>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Vaccino</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Prodotto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Lotto</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Dove</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Programmata</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Calcolata dal calendario</source>
        <translation>Worked out from the calendar</translation>
    </message>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Vaccinazioni</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Da fare</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>ui::VaccinationWords</name>
    <message>
        <source>Omessa</source>
        <translation>Omitted</translation>
    </message>
    <message>
        <source>Differita</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Eseguita</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <translation>%1, dose %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mese/i</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anno/i</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Programmata: %1</source>
        <translation>Planned: %1</translation>
    </message>
    <message>
        <source>Dal giorno %1 al giorno %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Dal giorno %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Era prevista fino al giorno %1</source>
        <translation>It was due by %1</translation>
    </message>
    <message>
        <source>Adesso, fino al giorno %1</source>
        <translation>Now, until %1</translation>
    </message>
    <message>
        <source>Adesso</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Adesso: non risultano dosi</source>
        <translation>Now: no dose is on record</translation>
    </message>
</context>
<context>
    <name>ui::VaccinationsPage</name>
    <message>
        <source>L&apos;elenco può essere &lt;b&gt;incompleto&lt;/b&gt;. La Regione mostra tutte le vaccinazioni dei minori e di chi è nato dopo il 1990.</source>
        <translation>The list may be &lt;b&gt;incomplete&lt;/b&gt;. The region shows all vaccinations of minors and of people born after 1990.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Non risultano vaccinazioni.</source>
        <translation>There are no vaccinations on record.</translation>
    </message>
    <message>
        <source>Se ne hai fatte, chiedi al centro vaccinale di registrarle.</source>
        <translation>If you had any, ask the vaccination centre to record them.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Non tutto è arrivato.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Not everything has come.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Vaccinazioni</source>
        <translation>Vaccinations</translation>
    </message>
</context>
<context>
    <name>ui::VersionsCard</name>
    <message>
        <source>Versioni precedenti</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Le cerco…</source>
        <translation>Looking for them…</translation>
    </message>
    <message>
        <source>Versione del %1</source>
        <translation>Version of %1</translation>
    </message>
    <message>
        <source>Non riusciamo a leggerle.</source>
        <translation>We cannot read them.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::ViewMenus</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Testo</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Dimensione del testo</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Lingua: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Lingua</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Aiuto su questa pagina</source>
        <translation>Help on this page</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>BENVENUTO NEL PORTALE DEI SERVIZI SOCIO-SANITARI DI REGIONE LOMBARDIA</source>
        <translation>WELCOME TO THE HEALTH AND SOCIAL SERVICES PORTAL OF REGIONE LOMBARDIA</translation>
    </message>
    <message>
        <source>Per maggiori informazioni &lt;a href=&quot;help&quot;&gt;clicca qui&lt;/a&gt;.</source>
        <translation>For more information &lt;a href=&quot;help&quot;&gt;click here&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>INFORMATIVA AL TRATTAMENTO FSE</source>
        <translation>PRIVACY NOTICE OF THE RECORD</translation>
    </message>
    <message>
        <source>Informativa al trattamento FSE</source>
        <translation>Privacy notice of the record</translation>
    </message>
    <message>
        <source>Che cosa trovi qui</source>
        <translation>What you find here</translation>
    </message>
    <message>
        <source>Da qui puoi: consultare i tuoi dati anagrafici e le tue esenzioni; consultare il tuo Fascicolo Sanitario Elettronico (FSE); consultare le informazioni relative al tuo medico; effettuare il cambio del medico; prenotare visite ed esami specialistici.</source>
        <translation>From here you can: see your personal data and exemptions; see your electronic health record (FSE); see the information about your doctor; change doctor; book visits and exams.</translation>
    </message>
    <message>
        <source>Il servizio ti permette di consultare il tuo Fascicolo Sanitario Elettronico (FSE), la cartella sanitaria on line con le tue informazioni mediche e i tuoi documenti clinici (referti, prescrizioni, lettere di dimissioni ospedaliere ecc.) generati dalle strutture socio-sanitarie della Regione. Per creare il FSE devi aver espresso il consenso al trattamento dei dati personali.</source>
        <translation>The service lets you see your electronic health record (FSE), the online folder with your medical information and clinical documents (reports, prescriptions, discharge letters and so on) made by the facilities of the region. To have an FSE you must have consented to the processing of your personal data.</translation>
    </message>
    <message>
        <source>Accedi al Fascicolo Sanitario Elettronico</source>
        <translation>Enter the electronic health record</translation>
    </message>
    <message>
        <source>Grazie a questo servizio puoi prenotare le visite e gli esami specialistici per i quali hai già la prescrizione del tuo medico. Il servizio ti permette di visualizzare e scegliere l&apos;Azienda Ospedaliera che propone la prestazione di cui hai bisogno. Clicca sul tasto &quot;Accedi&quot; oppure &lt;a href=&quot;book&quot;&gt;prenota&lt;/a&gt; con codice fiscale, numero di identificazione della tua CRS e codice IUP.</source>
        <translation>With this service you can book the visits and exams your doctor has prescribed. It shows the hospitals that offer what you need and lets you choose. Press &quot;Enter&quot; or &lt;a href=&quot;book&quot;&gt;book&lt;/a&gt; with tax code, the identification number of your CRS and IUP code.</translation>
    </message>
    <message>
        <source>Accedi alle prenotazioni</source>
        <translation>Enter the bookings</translation>
    </message>
    <message>
        <source>In questa sezione puoi consultare i tuoi dati anagrafici, i tuoi recapiti e le esenzioni a cui hai diritto.</source>
        <translation>Here you can see your personal data, your contacts and the exemptions you are entitled to.</translation>
    </message>
    <message>
        <source>Accedi ai tuoi dati</source>
        <translation>Enter your data</translation>
    </message>
    <message>
        <source>Con questo servizio puoi cambiare il tuo medico curante o il pediatra di famiglia e consultare le informazioni che riguardano le loro attività: indirizzo, contatti e orari dell&apos;ambulatorio.</source>
        <translation>With this service you can change your doctor or paediatrician and see the information about their practice: address, contacts and hours.</translation>
    </message>
    <message>
        <source>Accedi al servizio del tuo medico</source>
        <translation>Enter the service of your doctor</translation>
    </message>
    <message>
        <source>Come vuoi entrare?</source>
        <translation>How do you want to enter?</translation>
    </message>
    <message>
        <source>HOME PAGE</source>
        <translation>HOME PAGE</translation>
    </message>
    <message>
        <source>Prenota senza accedere</source>
        <translation>Book without logging in</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;guide&quot;&gt;La tua guida&lt;/a&gt; · &lt;a href=&quot;counters&quot;&gt;Dove sono gli sportelli&lt;/a&gt; · &lt;a href=&quot;about&quot;&gt;Informazioni sulla versione&lt;/a&gt; · &lt;a href=&quot;licences&quot;&gt;Licenze&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;guide&quot;&gt;Your guide&lt;/a&gt; · &lt;a href=&quot;counters&quot;&gt;Where the counters are&lt;/a&gt; · &lt;a href=&quot;about&quot;&gt;About this version&lt;/a&gt; · &lt;a href=&quot;licences&quot;&gt;Licences&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawQuestion</name>
    <message>
        <source>Ritira la richiesta</source>
        <translation>Withdraw the request</translation>
    </message>
    <message>
        <source>L&apos;ufficio non la guarderà più. Il medico resta quello di adesso. Potrai farne un&apos;altra.</source>
        <translation>The office will not look at it any more. The doctor stays the one of now. You can make another one.</translation>
    </message>
    <message>
        <source>Vuoi ritirare la richiesta a %1?</source>
        <translation>Do you want to withdraw the request to %1?</translation>
    </message>
</context>
<context>
    <name>ui::WorkProgress</name>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avanzamento</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>ui::YourCard</name>
    <message>
        <source>Modello</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>il cognome</source>
        <translation>the surname</translation>
    </message>
    <message>
        <source>il nome</source>
        <translation>the first name</translation>
    </message>
    <message>
        <source>la data di nascita</source>
        <translation>the date of birth</translation>
    </message>
    <message>
        <source>il sesso</source>
        <translation>the sex</translation>
    </message>
    <message>
        <source>il luogo di nascita</source>
        <translation>the place of birth</translation>
    </message>
    <message>
        <source>Il codice fiscale scritto nella tessera è provvisorio.</source>
        <translation>The codice fiscale written in the card is a provisional one.</translation>
    </message>
    <message>
        <source>Il codice fiscale scritto nella tessera non è valido. Fallo controllare alla tua ASST.</source>
        <translation>The codice fiscale written in the card is not valid. Have it checked by your ASST.</translation>
    </message>
    <message>
        <source>Il codice fiscale scritto nella tessera non va d&apos;accordo con %1. Fallo controllare alla tua ASST.</source>
        <translation>The codice fiscale written in the card does not agree with %1. Have it checked by your ASST.</translation>
    </message>
    <message>
        <source>I dati scritti nella tessera sono incompleti: qui c&apos;è quello che si legge per intero.</source>
        <translation>The data written in the card are incomplete: here is what can be read in full.</translation>
    </message>
    <message>
        <source>Il codice fiscale del certificato è un altro. Per entrare vale quello del certificato.</source>
        <translation>The codice fiscale in the certificate is another one. For logging in, the one in the certificate counts.</translation>
    </message>
    <message>
        <source>L&apos;ultima cifra del numero nel chip non torna con le altre.</source>
        <translation>The last digit of the number in the chip does not fit the others.</translation>
    </message>
    <message>
        <source>Maschio</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Femmina</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>%1 (codice %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
    <message>
        <source>dire chi sei quando entri nei servizi</source>
        <translation>saying who you are when you log in</translation>
    </message>
    <message>
        <source>firmare documenti</source>
        <translation>signing documents</translation>
    </message>
    <message>
        <source>proteggere i dati che ricevi</source>
        <translation>protecting data sent to you</translation>
    </message>
    <message>
        <source>proteggere la posta elettronica</source>
        <translation>protecting e-mail</translation>
    </message>
    <message>
        <source>RSA, %1 bit</source>
        <translation>RSA, %1 bit</translation>
    </message>
    <message>
        <source>%1: troppo corta per entrare</source>
        <translation>%1: too short to log in</translation>
    </message>
    <message>
        <source>%1 (Stato estero)</source>
        <translation>%1 (foreign state)</translation>
    </message>
    <message>
        <source>%1, comune che oggi non c&apos;è più</source>
        <translation>%1, a comune that no longer exists</translation>
    </message>
    <message>
        <source>Cognome</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Sesso</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Data di nascita</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Luogo di nascita</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Comune di residenza alla consegna</source>
        <translation>Comune of residence when it was issued</translation>
    </message>
    <message>
        <source>Numero sul retro della tessera</source>
        <translation>Number on the back of the card</translation>
    </message>
    <message>
        <source>Numero nel chip</source>
        <translation>Number in the chip</translation>
    </message>
    <message>
        <source>Emessa da</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Emessa il</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Scade il</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Intestato al codice fiscale</source>
        <translation>Made out to codice fiscale</translation>
    </message>
    <message>
        <source>Rilasciato da</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Vale dal</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Vale fino al</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Chiave</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Serve per</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Valore</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Chi sei</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>La tessera</source>
        <translation>The card</translation>
    </message>
    <message>
        <source>Il certificato per l&apos;accesso</source>
        <translation>The certificate for logging in</translation>
    </message>
    <message>
        <source>Il certificato della tessera scade il %1.</source>
        <translation>The certificate of the card expires on %1.</translation>
    </message>
    <message>
        <source>Dopo quel giorno non potrai usarla per entrare. Chiedine una nuova.</source>
        <translation>After that day you cannot log in with it. Ask for a new one.</translation>
    </message>
    <message>
        <source>La tua tessera scade il %1.</source>
        <translation>Your card expires on %1.</translation>
    </message>
    <message>
        <source>Di solito quella nuova arriva a casa prima.</source>
        <translation>The new one usually comes home before.</translation>
    </message>
    <message numerus="yes">
        <source>PIN errato. Ti restano %n tentativi.</source>
        <translation>
            <numerusform>Wrong PIN. You have one try left.</numerusform>
            <numerusform>Wrong PIN. You have %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Il conto riparte quando scrivi il PIN giusto.</source>
        <translation>The count starts again when you type the right PIN.</translation>
    </message>
    <message>
        <source>Il PIN è bloccato. Serve il codice PUK.</source>
        <translation>The PIN is blocked. The PUK code is needed.</translation>
    </message>
    <message>
        <source>Lo trovi nella busta del PIN: ha 8 cifre.</source>
        <translation>You find it in the PIN&apos;s envelope: it has 8 digits.</translation>
    </message>
    <message>
        <source>La tua tessera è a posto.</source>
        <translation>Your card is in order.</translation>
    </message>
    <message>
        <source>Vale fino al %1.</source>
        <translation>It is valid until %1.</translation>
    </message>
    <message>
        <source>Per vederne i dati inseriscila di nuovo.</source>
        <translation>To see its data insert it again.</translation>
    </message>
</context>
<context>
    <name>ui::YourCardPage</name>
    <message>
        <source>La tua tessera</source>
        <translation>Your card</translation>
    </message>
    <message>
        <source>Chi sei</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>La tessera</source>
        <translation>The card</translation>
    </message>
    <message>
        <source>Il certificato per l&apos;accesso</source>
        <translation>The certificate for logging in</translation>
    </message>
    <message>
        <source>Questi dati sono scritti nella tessera e si leggono senza PIN. Se qualcosa non è giusto, rivolgiti alla tua ASST.</source>
        <translation>These data are written in the card and are read without a PIN. If something is not right, ask your ASST.</translation>
    </message>
    <message>
        <source>Nella tessera non c&apos;è un certificato che il programma sappia leggere: con questa non si può entrare.</source>
        <translation>There is no certificate in this card that the program can read: you cannot log in with it.</translation>
    </message>
    <message>
        <source>Entra con la tessera</source>
        <translation>Log in with the card</translation>
    </message>
    <message>
        <source>Entra senza tessera</source>
        <translation>Log in without the card</translation>
    </message>
    <message>
        <source>Come averne una nuova</source>
        <translation>How to get a new one</translation>
    </message>
    <message>
        <source>Apri la Diagnosi</source>
        <translation>Open Diagnosis</translation>
    </message>
</context>
</TS>
