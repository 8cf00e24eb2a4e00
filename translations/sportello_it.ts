<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="it">
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
    <name>ui::DocumentPrints</name>
    <message numerus="yes">
        <source>Stampa inviata: %n pagina/e.</source>
        <translation>
            <numerusform>Stampa inviata: 1 pagina.</numerusform>
            <numerusform>Stampa inviata: %n pagine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentsPage</name>
    <message numerus="yes">
        <source>%1 di %n documento/i</source>
        <translation>
            <numerusform>%1 di %n documento</numerusform>
            <numerusform>%1 di %n documenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LandingPage</name>
    <message numerus="yes">
        <source>%n nuovo/i</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
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
    <name>ui::TodayPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n tentativo/i non riuscito/i dal tuo ultimo accesso.&lt;/b&gt; Se non eri tu chiama il Numero Verde.</source>
        <translation>
            <numerusform>&lt;b&gt;%n tentativo non riuscito dal tuo ultimo accesso.&lt;/b&gt; Se non eri tu chiama il Numero Verde.</numerusform>
            <numerusform>&lt;b&gt;%n tentativi non riusciti dal tuo ultimo accesso.&lt;/b&gt; Se non eri tu chiama il Numero Verde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nuovo/i documento/i</source>
        <translation>
            <numerusform>%n nuovo documento</numerusform>
            <numerusform>%n nuovi documenti</numerusform>
        </translation>
    </message>
</context>
</TS>
