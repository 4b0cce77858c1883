<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>TallyPage</name>
    <message numerus="yes">
        <source>%n activities handed in</source>
        <translation>
            <numerusform>%n activity handed in</numerusform>
            <numerusform>%n activities handed in</numerusform>
        </translation>
    </message>
</context>
</TS>
