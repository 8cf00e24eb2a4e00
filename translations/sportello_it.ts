<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="it">
<context>
    <name>Diagnosis</name>
    <message numerus="yes">
        <source>L&apos;orologio del computer è avanti di %n minuti</source>
        <translation>
            <numerusform>L&apos;orologio del computer è avanti di %n minuto</numerusform>
            <numerusform>L&apos;orologio del computer è avanti di %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è avanti di %n ore</source>
        <translation>
            <numerusform>L&apos;orologio del computer è avanti di %n ora</numerusform>
            <numerusform>L&apos;orologio del computer è avanti di %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è avanti di %n giorni</source>
        <translation>
            <numerusform>L&apos;orologio del computer è avanti di %n giorno</numerusform>
            <numerusform>L&apos;orologio del computer è avanti di %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è indietro di %n minuti</source>
        <translation>
            <numerusform>L&apos;orologio del computer è indietro di %n minuto</numerusform>
            <numerusform>L&apos;orologio del computer è indietro di %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è indietro di %n ore</source>
        <translation>
            <numerusform>L&apos;orologio del computer è indietro di %n ora</numerusform>
            <numerusform>L&apos;orologio del computer è indietro di %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L&apos;orologio del computer è indietro di %n giorni</source>
        <translation>
            <numerusform>L&apos;orologio del computer è indietro di %n giorno</numerusform>
            <numerusform>L&apos;orologio del computer è indietro di %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Al PIN restano %n tentativi</source>
        <translation>
            <numerusform>Al PIN resta %n tentativo</numerusform>
            <numerusform>Al PIN restano %n tentativi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, uno di %n lettori</source>
        <translation>
            <numerusform>%1, uno di %n lettori</numerusform>
            <numerusform>%1, uno di %n lettori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message numerus="yes">
        <source>PIN errato. Ti restano %n tentativi.</source>
        <translation>
            <numerusform>PIN errato. Ti resta 1 tentativo.</numerusform>
            <numerusform>PIN errato. Ti restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il codice non è corretto. Ti restano %n tentativi.</source>
        <translation>
            <numerusform>Il codice non è corretto. Ti resta 1 tentativo.</numerusform>
            <numerusform>Il codice non è corretto. Ti restano %n tentativi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>Hai %n filtro/i attivo/i: %1.</source>
        <translation>
            <numerusform>Hai un filtro attivo: %1.</numerusform>
            <numerusform>Hai %n filtri attivi: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n tentativi non riusciti dal tuo ultimo accesso</source>
        <translation>
            <numerusform>1 tentativo non riuscito dal tuo ultimo accesso</numerusform>
            <numerusform>%n tentativi non riusciti dal tuo ultimo accesso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nuovi documenti da leggere</source>
        <translation>
            <numerusform>1 nuovo documento da leggere</numerusform>
            <numerusform>%n nuovi documenti da leggere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccessesPage</name>
    <message numerus="yes">
        <source>%n accesso/i</source>
        <translation>
            <numerusform>%n accesso</numerusform>
            <numerusform>%n accessi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActingWords</name>
    <message numerus="yes">
        <source>%n anno/i</source>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendasPage</name>
    <message numerus="yes">
        <source>%n struttura/e, aggiornato alle %1.</source>
        <translation>
            <numerusform>%n struttura, aggiornato alle %1.</numerusform>
            <numerusform>%n strutture, aggiornato alle %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppointmentCard</name>
    <message numerus="yes">
        <source>alle %1, fra %n giorni</source>
        <translation>
            <numerusform>alle %1, fra %n giorno</numerusform>
            <numerusform>alle %1, fra %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AssociatesCard</name>
    <message numerus="yes">
        <source>%n medico/i</source>
        <translation>
            <numerusform>%n medico</numerusform>
            <numerusform>%n medici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BookingWords</name>
    <message numerus="yes">
        <source>tra %n giorno/i</source>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Booklet</name>
    <message numerus="yes">
        <source>Contiene %n documento/i.</source>
        <translation>
            <numerusform>Contiene %n documento.</numerusform>
            <numerusform>Contiene %n documenti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BookletPage</name>
    <message numerus="yes">
        <source>Stampa inviata. &lt;b&gt;%n documento/i manca/mancano&lt;/b&gt;: l&apos;indice dice perché.</source>
        <translation>
            <numerusform>Stampa inviata. &lt;b&gt;%n documento manca&lt;/b&gt;: l&apos;indice dice perché.</numerusform>
            <numerusform>Stampa inviata. &lt;b&gt;%n documenti mancano&lt;/b&gt;: l&apos;indice dice perché.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardNumberEdit</name>
    <message numerus="yes">
        <source>Servono 10 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>Servono 10 cifre: ne hai scritta 1.</numerusform>
            <numerusform>Servono 10 cifre: ne hai scritte %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodePage</name>
    <message numerus="yes">
        <source>Il codice ha 8 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>Il codice ha 8 cifre: ne hai scritta 1.</numerusform>
            <numerusform>Il codice ha 8 cifre: ne hai scritte %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hai %n tentativi</source>
        <translation>
            <numerusform>Hai 1 tentativo</numerusform>
            <numerusform>Hai %n tentativi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareText</name>
    <message numerus="yes">
        <source>%n differenza/e.</source>
        <translation>
            <numerusform>%n differenza.</numerusform>
            <numerusform>%n differenze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConditionList</name>
    <message numerus="yes">
        <source>Condizioni che mancano: %n.</source>
        <translation>
            <numerusform>Condizioni che mancano: 1.</numerusform>
            <numerusform>Condizioni che mancano: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConditionsStep</name>
    <message numerus="yes">
        <source>Manca/mancano %n condizione/i.</source>
        <translation>
            <numerusform>Manca %n condizione.</numerusform>
            <numerusform>Mancano %n condizioni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConfirmPage</name>
    <message numerus="yes">
        <source>Potrai cambiare di nuovo dopo %n giorno/i.</source>
        <translation>
            <numerusform>Potrai cambiare di nuovo dopo %n giorno.</numerusform>
            <numerusform>Potrai cambiare di nuovo dopo %n giorni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsentQuestion</name>
    <message numerus="yes">
        <source>%n documento/i</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsentsPage</name>
    <message numerus="yes">
        <source>%n documento/i</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i oscurato/i</source>
        <translation>
            <numerusform>%n documento oscurato</numerusform>
            <numerusform>%n documenti oscurati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContactCodePage</name>
    <message numerus="yes">
        <source>Ti restano %n tentativo/i.</source>
        <translation>
            <numerusform>Ti resta %n tentativo.</numerusform>
            <numerusform>Ti restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abbiamo appena mandato i codici. Riprova tra %n secondo/i.</source>
        <translation>
            <numerusform>Abbiamo appena mandato i codici. Riprova tra %n secondo.</numerusform>
            <numerusform>Abbiamo appena mandato i codici. Riprova tra %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContactDataPage</name>
    <message numerus="yes">
        <source>Abbiamo appena mandato un codice. Riprova tra %n secondo/i.</source>
        <translation>
            <numerusform>Abbiamo appena mandato un codice. Riprova tra %n secondo.</numerusform>
            <numerusform>Abbiamo appena mandato un codice. Riprova tra %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContactsPage</name>
    <message numerus="yes">
        <source>%1 di %n contatto/i</source>
        <translation>
            <numerusform>%1 di %n contatto</numerusform>
            <numerusform>%1 di %n contatti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DataWords</name>
    <message numerus="yes">
        <source>Scade il %1, tra %n giorno/i.</source>
        <translation>
            <numerusform>Scade il %1, tra %n giorno.</numerusform>
            <numerusform>Scade il %1, tra %n giorni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DoctorSearchPage</name>
    <message numerus="yes">
        <source>%1 di %n pediatra/i</source>
        <translation>
            <numerusform>%1 di %n pediatra</numerusform>
            <numerusform>%1 di %n pediatri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 di %n medico/i</source>
        <translation>
            <numerusform>%1 di %n medico</numerusform>
            <numerusform>%1 di %n medici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DoctorWords</name>
    <message numerus="yes">
        <source>%n posto/i disponibile/i</source>
        <translation>
            <numerusform>%n posto disponibile</numerusform>
            <numerusform>%n posti disponibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posto/i</source>
        <translation>
            <numerusform>%n posto</numerusform>
            <numerusform>%n posti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentChoice</name>
    <message numerus="yes">
        <source>%1 di %n documento/i scelto/i.</source>
        <translation>
            <numerusform>%1 di %n documento scelto.</numerusform>
            <numerusform>%1 di %n documenti scelti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n è/sono oscurato/i ai professionisti: qui è/sono compreso/i.</source>
        <translation>
            <numerusform>%n è oscurato ai professionisti: qui è compreso.</numerusform>
            <numerusform>%n sono oscurati ai professionisti: qui sono compresi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentsPanel</name>
    <message numerus="yes">
        <source>%n nuovo/i</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportPage</name>
    <message numerus="yes">
        <source>Nel file ci sarà/saranno %n documento/i: tutti quelli del tuo Fascicolo.</source>
        <translation>
            <numerusform>Nel file ci sarà %n documento: l&apos;unico del tuo Fascicolo.</numerusform>
            <numerusform>Nel file ci saranno %n documenti: tutti quelli del tuo Fascicolo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportResult</name>
    <message numerus="yes">
        <source>Esportazione riuscita. Nel file ci sono &lt;b&gt;tutti e %n i documenti&lt;/b&gt; scelti.</source>
        <translation>
            <numerusform>Esportazione riuscita. Nel file c&apos;è &lt;b&gt;il documento&lt;/b&gt; scelto.</numerusform>
            <numerusform>Esportazione riuscita. Nel file ci sono &lt;b&gt;tutti e %n i documenti&lt;/b&gt; scelti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nel file ci sono &lt;b&gt;%n documenti su %1&lt;/b&gt; scelti.</source>
        <translation>
            <numerusform>Nel file c&apos;è &lt;b&gt;%n documento su %1&lt;/b&gt; scelti.</numerusform>
            <numerusform>Nel file ci sono &lt;b&gt;%n documenti su %1&lt;/b&gt; scelti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message numerus="yes">
        <source>Filtri: %n attivo/i</source>
        <translation>
            <numerusform>Filtri: %n attivo</numerusform>
            <numerusform>Filtri: %n attivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message numerus="yes">
        <source>Controlla %n campi prima di proseguire.</source>
        <translation>
            <numerusform>Controlla 1 campo prima di proseguire.</numerusform>
            <numerusform>Controlla %n campi prima di proseguire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HelpSearch</name>
    <message numerus="yes">
        <source>%n risposta/e</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HidePanel</name>
    <message numerus="yes">
        <source>Mostra anche %n documento/i collegato/i</source>
        <translation>
            <numerusform>Mostra anche il documento collegato</numerusform>
            <numerusform>Mostra anche i %n documenti collegati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oscura anche %n documento/i collegato/i</source>
        <translation>
            <numerusform>Oscura anche il documento collegato</numerusform>
            <numerusform>Oscura anche i %n documenti collegati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoldCard</name>
    <message numerus="yes">
        <source>Il posto è tenuto per te ancora per %n minuto/i.</source>
        <translation>
            <numerusform>Il posto è tenuto per te ancora per %n minuto.</numerusform>
            <numerusform>Il posto è tenuto per te ancora per %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il posto è tenuto per te ancora per %n secondo/i.</source>
        <translation>
            <numerusform>Il posto è tenuto per te ancora per %n secondo.</numerusform>
            <numerusform>Il posto è tenuto per te ancora per %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IdleWarning</name>
    <message numerus="yes">
        <source>Fra &lt;b&gt;%n secondo/i&lt;/b&gt; usciamo per proteggere i tuoi dati.</source>
        <translation>
            <numerusform>Fra &lt;b&gt;%n secondo&lt;/b&gt; usciamo per proteggere i tuoi dati.</numerusform>
            <numerusform>Fra &lt;b&gt;%n secondi&lt;/b&gt; usciamo per proteggere i tuoi dati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>Importa %n misura/e</source>
        <translation>
            <numerusform>Importa %n misura</numerusform>
            <numerusform>Importa %n misure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misura/e nel taccuino.</source>
        <translation>
            <numerusform>%n misura nel taccuino.</numerusform>
            <numerusform>%n misure nel taccuino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Riprova con %n misura/e</source>
        <translation>
            <numerusform>Riprova con %n misura</numerusform>
            <numerusform>Riprova con %n misure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misura/e non è/sono arrivata/e.</source>
        <translation>
            <numerusform>%n misura non è arrivata.</numerusform>
            <numerusform>%n misure non sono arrivate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportWords</name>
    <message numerus="yes">
        <source>%n pronta/e</source>
        <translation>
            <numerusform>%n pronta</numerusform>
            <numerusform>%n pronte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n da controllare</source>
        <translation>
            <numerusform>%n da controllare</numerusform>
            <numerusform>%n da controllare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n già presente/i</source>
        <translation>
            <numerusform>%n già presente</numerusform>
            <numerusform>%n già presenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non può/possono entrare</source>
        <translation>
            <numerusform>%n non può entrare</numerusform>
            <numerusform>%n non possono entrare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ItemsCard</name>
    <message numerus="yes">
        <source>E altre %n.</source>
        <translation>
            <numerusform>E un&apos;altra.</numerusform>
            <numerusform>E altre %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message numerus="yes">
        <source>Grafico con %n punto/i. Le frecce passano da un punto all&apos;altro, Invio apre il documento.</source>
        <translation>
            <numerusform>Grafico con %n punto. Le frecce passano da un punto all&apos;altro, Invio apre il documento.</numerusform>
            <numerusform>Grafico con %n punti. Le frecce passano da un punto all&apos;altro, Invio apre il documento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListFoot</name>
    <message numerus="yes">
        <source>Mancano %n documento/i. %1</source>
        <translation>
            <numerusform>Manca un documento. %1</numerusform>
            <numerusform>Mancano %n documenti. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 di %n documento/i</source>
        <translation>
            <numerusform>%1 di %n documento</numerusform>
            <numerusform>%1 di %n documenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OfferWords</name>
    <message numerus="yes">
        <source>meno di %n anno/i</source>
        <translation>
            <numerusform>meno di %n anno</numerusform>
            <numerusform>meno di %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>almeno %n anno/i</source>
        <translation>
            <numerusform>almeno %n anno</numerusform>
            <numerusform>almeno %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona/e %1</source>
        <translation>
            <numerusform>%n persona %1</numerusform>
            <numerusform>%n persone %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PagePrints</name>
    <message numerus="yes">
        <source>Stampa inviata: %n pagina/e.</source>
        <translation>
            <numerusform>Stampa inviata: %n pagina.</numerusform>
            <numerusform>Stampa inviata: %n pagine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonalPage</name>
    <message numerus="yes">
        <source>Scade tra %n giorno/i</source>
        <translation>
            <numerusform>Scade tra %n giorno</numerusform>
            <numerusform>Scade tra %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PinCard</name>
    <message numerus="yes">
        <source>Il PIN ha almeno 5 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>Il PIN ha almeno 5 cifre: ne hai scritta %n.</numerusform>
            <numerusform>Il PIN ha almeno 5 cifre: ne hai scritte %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PinFields</name>
    <message numerus="yes">
        <source>Il PIN ha almeno 5 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>Il PIN ha almeno 5 cifre: ne hai scritta %n.</numerusform>
            <numerusform>Il PIN ha almeno 5 cifre: ne hai scritte %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il PUK ha 8 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>Il PUK ha 8 cifre: ne hai scritta %n.</numerusform>
            <numerusform>Il PUK ha 8 cifre: ne hai scritte %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PinPage</name>
    <message numerus="yes">
        <source>Il PIN ha almeno 5 cifre: ne hai scritte %n.</source>
        <translation>
            <numerusform>Il PIN ha almeno 5 cifre: ne hai scritta %n.</numerusform>
            <numerusform>Il PIN ha almeno 5 cifre: ne hai scritte %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionWords</name>
    <message numerus="yes">
        <source>Vale fino al %1, ancora %n giorno/i.</source>
        <translation>
            <numerusform>Vale fino al %1, ancora %n giorno.</numerusform>
            <numerusform>Vale fino al %1, ancora %n giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 e altre %n voce/i</source>
        <translation>
            <numerusform>%1 e un&apos;altra voce</numerusform>
            <numerusform>%1 e altre %n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confezione/i</source>
        <translation>
            <numerusform>%n confezione</numerusform>
            <numerusform>%n confezioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volta/e</source>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrescriptionsPage</name>
    <message numerus="yes">
        <source>%n ricetta/e</source>
        <translation>
            <numerusform>%n ricetta</numerusform>
            <numerusform>%n ricette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadingComposer</name>
    <message numerus="yes">
        <source>PDF allegato, %n pagina/e</source>
        <translation>
            <numerusform>PDF allegato, 1 pagina</numerusform>
            <numerusform>PDF allegato, %n pagine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadingLine</name>
    <message numerus="yes">
        <source>Leggo i documenti: %1 di %n.</source>
        <translation>
            <numerusform>Leggo i documenti: %1 di %n.</numerusform>
            <numerusform>Leggo i documenti: %1 di %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lettura fermata: letti %1 di %n documento/i.</source>
        <translation>
            <numerusform>Lettura fermata: letti %1 di %n documento.</numerusform>
            <numerusform>Lettura fermata: letti %1 di %n documenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lettura interrotta: letti %1 di %n documento/i.</source>
        <translation>
            <numerusform>Lettura interrotta: letti %1 di %n documento.</numerusform>
            <numerusform>Lettura interrotta: letti %1 di %n documenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i non si può/possono leggere.</source>
        <translation>
            <numerusform>%n documento non si può leggere.</numerusform>
            <numerusform>%n documenti non si possono leggere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReasonPage</name>
    <message numerus="yes">
        <source>Il testo è troppo lungo: togli %n carattere/i.</source>
        <translation>
            <numerusform>Il testo è troppo lungo: togli %n carattere.</numerusform>
            <numerusform>Il testo è troppo lungo: togli %n caratteri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordStore</name>
    <message numerus="yes">
        <source>%n nuovo/i documento/i nel Fascicolo.</source>
        <translation>
            <numerusform>Un nuovo documento nel Fascicolo.</numerusform>
            <numerusform>%n nuovi documenti nel Fascicolo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResendLine</name>
    <message numerus="yes">
        <source>Potrai chiedere un nuovo codice fra %n secondi.</source>
        <translation>
            <numerusform>Potrai chiedere un nuovo codice fra 1 secondo.</numerusform>
            <numerusform>Potrai chiedere un nuovo codice fra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Potrai chiedere un nuovo codice fra %n minuti.</source>
        <translation>
            <numerusform>Potrai chiedere un nuovo codice fra 1 minuto.</numerusform>
            <numerusform>Potrai chiedere un nuovo codice fra %n minuti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchFacets</name>
    <message numerus="yes">
        <source>Filtri: %n attivo/i</source>
        <translation>
            <numerusform>Filtri: %n attivo</numerusform>
            <numerusform>Filtri: %n attivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchFields</name>
    <message numerus="yes">
        <source>Filtri: %n attivo/i</source>
        <translation>
            <numerusform>Filtri: %n attivo</numerusform>
            <numerusform>Filtri: %n attivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message numerus="yes">
        <source>%n documento/i trovato/i</source>
        <translation>
            <numerusform>%n documento trovato</numerusform>
            <numerusform>%n documenti trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documento/i non si riesce/riescono a leggere.</source>
        <translation>
            <numerusform>%n documento non si riesce a leggere.</numerusform>
            <numerusform>%n documenti non si riescono a leggere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tutto il Fascicolo è stato letto: %n documento/i.</source>
        <translation>
            <numerusform>Tutto il Fascicolo è stato letto: %n documento.</numerusform>
            <numerusform>Tutto il Fascicolo è stato letto: %n documenti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SeenPage</name>
    <message numerus="yes">
        <source>Vede %n documento/i</source>
        <translation>
            <numerusform>Vede %n documento</numerusform>
            <numerusform>Vede %n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Del tuo taccuino vede %n voce/i</source>
        <translation>
            <numerusform>Del tuo taccuino vede %n voce</numerusform>
            <numerusform>Del tuo taccuino vede %n voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SessionBar</name>
    <message numerus="yes">
        <source>%n nuovo/i documento/i da leggere</source>
        <translation>
            <numerusform>%n nuovo documento da leggere</numerusform>
            <numerusform>%n nuovi documenti da leggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n da leggere</source>
        <translation>
            <numerusform>%n da leggere</numerusform>
            <numerusform>%n da leggere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SummaryWriter</name>
    <message numerus="yes">
        <source>Il laboratorio ha segnalato %n valore/i su %1.</source>
        <translation>
            <numerusform>Il laboratorio ha segnalato 1 valore su %1.</numerusform>
            <numerusform>Il laboratorio ha segnalato %n valori su %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valore/i è fuori dall&apos;intervallo di riferimento per il nostro confronto.</source>
        <translation>
            <numerusform>1 valore è fuori dall&apos;intervallo di riferimento per il nostro confronto.</numerusform>
            <numerusform>%n valori sono fuori dall&apos;intervallo di riferimento per il nostro confronto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToReadCard</name>
    <message numerus="yes">
        <source>%n nuovo/i documento/i</source>
        <translation>
            <numerusform>%n nuovo documento</numerusform>
            <numerusform>%n nuovi documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E altri %n.</source>
        <translation>
            <numerusform>E un altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TodayFacts</name>
    <message numerus="yes">
        <source>%n documento/i da leggere</source>
        <translation>
            <numerusform>%n documento da leggere</numerusform>
            <numerusform>%n documenti da leggere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n tentativo/i non riuscito/i dal tuo ultimo accesso.&lt;/b&gt; Se non eri tu chiama il Numero Verde.</source>
        <translation>
            <numerusform>&lt;b&gt;%n tentativo non riuscito dal tuo ultimo accesso.&lt;/b&gt; Se non eri tu chiama il Numero Verde.</numerusform>
            <numerusform>&lt;b&gt;%n tentativi non riusciti dal tuo ultimo accesso.&lt;/b&gt; Se non eri tu chiama il Numero Verde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrendsPage</name>
    <message numerus="yes">
        <source>Mostra tutti i %n valori</source>
        <translation>
            <numerusform>Mostra il valore</numerusform>
            <numerusform>Mostra tutti i %n valori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VaccinationWords</name>
    <message numerus="yes">
        <source>%n mese/i</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anno/i</source>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YourCard</name>
    <message numerus="yes">
        <source>PIN errato. Ti restano %n tentativi.</source>
        <translation>
            <numerusform>PIN errato. Ti resta %n tentativo.</numerusform>
            <numerusform>PIN errato. Ti restano %n tentativi.</numerusform>
        </translation>
    </message>
</context>
</TS>
