<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>PageRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
</TS>
