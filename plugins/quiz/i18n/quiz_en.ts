<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AttemptIntro</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
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
    <name>AttemptItem</name>
    <message numerus="yes">
        <source>%n question(s) have no full answer; what is missing counts as wrong. After handing in nothing can be changed.</source>
        <translation>
            <numerusform>%n question has no full answer; what is missing counts as wrong. After handing in nothing can be changed.</numerusform>
            <numerusform>%n questions have no full answer; what is missing counts as wrong. After handing in nothing can be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttemptResult</name>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizListView</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::quiz::QuizGrade</name>
    <message numerus="yes">
        <source>%n other question(s) were scored by the program: %1 % right.</source>
        <translation>
            <numerusform>%n other question was scored by the program: %1 % right.</numerusform>
            <numerusform>%n other questions were scored by the program: %1 % right.</numerusform>
        </translation>
    </message>
</context>
</TS>
