<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n fact(s) checked: all are as they were signed.</source>
        <translation>
            <numerusform>%n fact checked: it is as it was signed.</numerusform>
            <numerusform>%n facts checked: all are as they were signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every table was made anew from %n fact(s).</source>
        <translation>
            <numerusform>Every table was made anew from %n fact.</numerusform>
            <numerusform>Every table was made anew from %n facts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were written.</source>
        <translation>
            <numerusform>%n statement was written.</numerusform>
            <numerusform>%n statements were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) and readiness.html are in %1.</source>
        <translation>
            <numerusform>%n picture and readiness.html are in %1.</numerusform>
            <numerusform>%n pictures and readiness.html are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The views complained %n time(s); the messages stand above.</source>
        <translation>
            <numerusform>The views complained %n time; the message stands above.</numerusform>
            <numerusform>The views complained %n times; the messages stand above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>The training content in %1 has %n fault(s).</source>
        <translation>
            <numerusform>The training content in %1 has %n fault.</numerusform>
            <numerusform>The training content in %1 has %n faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n sign-off(s)</source>
        <translation>
            <numerusform>%n sign-off</numerusform>
            <numerusform>%n sign-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s)</source>
        <translation>
            <numerusform>%n more result</numerusform>
            <numerusform>%n more results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to review</source>
        <translation>
            <numerusform>%n more to review</numerusform>
            <numerusform>%n more to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to sign off</source>
        <translation>
            <numerusform>%n more to sign off</numerusform>
            <numerusform>%n more to sign off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are late</source>
        <translation>
            <numerusform>%n more is late</numerusform>
            <numerusform>%n more are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a programme</source>
        <translation>
            <numerusform>%n more without a programme</numerusform>
            <numerusform>%n more without a programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more attempt(s) granted</source>
        <translation>
            <numerusform>%n more attempt granted</numerusform>
            <numerusform>%n more attempts granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left for you to do</source>
        <translation>
            <numerusform>%n thing left for you to do</numerusform>
            <numerusform>%n things left for you to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s).</source>
        <translation>
            <numerusform>%n more character.</numerusform>
            <numerusform>%n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%1 still mentors %n person(s).</source>
        <translation>
            <numerusform>%1 still mentors %n person.</numerusform>
            <numerusform>%1 still mentors %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PluginHost</name>
    <message numerus="yes">
        <source>The manifest of the plugin “%1” has %n fault(s).</source>
        <translation>
            <numerusform>The manifest of the plugin “%1” has %n fault.</numerusform>
            <numerusform>The manifest of the plugin “%1” has %n faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>Not passed; %n attempt(s) left</source>
        <translation>
            <numerusform>Not passed; %n attempt left</numerusform>
            <numerusform>Not passed; %n attempts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best result %1, needed %2; %n attempt(s) left</source>
        <translation>
            <numerusform>Best result %1, needed %2; %n attempt left</numerusform>
            <numerusform>Best result %1, needed %2; %n attempts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Wait %n second and try again.</numerusform>
            <numerusform>Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::ActivityList</name>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::shell::AdministrationModel</name>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::shell::HomeModel</name>
    <message numerus="yes">
        <source>Forecast: ready around %1 (± %n day(s))</source>
        <translation>
            <numerusform>Forecast: ready around %1 (± %n day)</numerusform>
            <numerusform>Forecast: ready around %1 (± %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
