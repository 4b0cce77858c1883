<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>TallyPage</name>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message numerus="yes">
        <source>%n activities handed in</source>
        <translation>
            <numerusform>Сдано %n задание</numerusform>
            <numerusform>Сдано %n задания</numerusform>
            <numerusform>Сдано %n заданий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Никто не вошёл в программу.</translation>
    </message>
    <message>
        <source>Sign in and try again.</source>
        <translation>Войдите и попробуйте снова.</translation>
    </message>
    <message>
        <source>Handed in by %1: %2</source>
        <translation>Сдал(а) %1: %2</translation>
    </message>
</context>
</TS>
