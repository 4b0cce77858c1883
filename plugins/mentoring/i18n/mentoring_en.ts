<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>%1 of %n day(s) reached %2</source>
        <translation>
            <numerusform>%1 of %n day reached %2</numerusform>
            <numerusform>%1 of %n days reached %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n month(s) reached %2</source>
        <translation>
            <numerusform>%1 of %n month reached %2</numerusform>
            <numerusform>%1 of %n months reached %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for confirmation</source>
        <translation>
            <numerusform>%n more waits for confirmation</numerusform>
            <numerusform>%n more wait for confirmation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::Mentee</name>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::MenteeList</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet for %n day(s)</source>
        <translation>
            <numerusform>Quiet for %n day</numerusform>
            <numerusform>Quiet for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look</source>
        <translation>
            <numerusform>%n of them needs a look</numerusform>
            <numerusform>%n of them need a look</numerusform>
        </translation>
    </message>
</context>
</TS>
