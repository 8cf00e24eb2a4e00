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
</TS>
