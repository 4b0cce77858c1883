<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CaseIntro</name>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseResult</name>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message numerus="yes">
        <source>%n field(s) still to fill in</source>
        <translation>
            <numerusform>%n field still to fill in</numerusform>
            <numerusform>%n fields still to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillView</name>
    <message numerus="yes">
        <source>%n field(s) still to fill in</source>
        <translation>
            <numerusform>%n field still to fill in</numerusform>
            <numerusform>%n fields still to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeSteps</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::documents::DocumentPage</name>
    <message numerus="yes">
        <source>%n person(s) still have to read and sign it.</source>
        <translation>
            <numerusform>%n person still has to read and sign it.</numerusform>
            <numerusform>%n people still have to read and sign it.</numerusform>
        </translation>
    </message>
</context>
</TS>
