<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>MentorDialog</name>
    <message numerus="yes">
        <source>%n new hire(s). The mentor reviews their work, confirms their results and signs off; a mentor appointed before is replaced.</source>
        <translation>
            <numerusform>%n new hire. The mentor reviews their work, confirms their results and signs off; a mentor appointed before is replaced.</numerusform>
            <numerusform>%n new hires. The mentor reviews their work, confirms their results and signs off; a mentor appointed before is replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message numerus="yes">
        <source>%n new hire(s) begin “%1” in the version now in force. Due days count from the first day.</source>
        <translation>
            <numerusform>%n new hire begins “%1” in the version now in force. Due days count from the first day.</numerusform>
            <numerusform>%n new hires begin “%1” in the version now in force. Due days count from the first day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCommand</name>
    <message numerus="yes">
        <source>As of the end of %1: %n new hire(s)</source>
        <translation>
            <numerusform>As of the end of %1: %n new hire</numerusform>
            <numerusform>As of the end of %1: %n new hires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessExplainer</name>
    <message numerus="yes">
        <source>Not ready yet: %1 of %n requirement(s) met</source>
        <translation>
            <numerusform>Not ready yet: %1 of %n requirement met</numerusform>
            <numerusform>Not ready yet: %1 of %n requirements met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requirement(s) met so far</source>
        <translation>
            <numerusform>%1 of %n requirement met so far</numerusform>
            <numerusform>%1 of %n requirements met so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessReport</name>
    <message numerus="yes">
        <source>%1 of %n new hire(s) ready for independent work</source>
        <translation>
            <numerusform>%1 of %n new hire ready for independent work</numerusform>
            <numerusform>%1 of %n new hires ready for independent work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message numerus="yes">
        <source>Granted %n more attempt(s)</source>
        <translation>
            <numerusform>Granted %n more attempt</numerusform>
            <numerusform>Granted %n more attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::AccountForm</name>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::PasswordForm</name>
    <message numerus="yes">
        <source>At least %n character(s); several words are easy to remember</source>
        <translation>
            <numerusform>At least %n character; several words are easy to remember</numerusform>
            <numerusform>At least %n characters; several words are easy to remember</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::PeopleModel</name>
    <message numerus="yes">
        <source>%1 is now the mentor of %n new hire(s).</source>
        <translation>
            <numerusform>%1 is now the mentor of %n new hire.</numerusform>
            <numerusform>%1 is now the mentor of %n new hires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new hire(s) begin on %1.</source>
        <translation>
            <numerusform>%n new hire begins on %1.</numerusform>
            <numerusform>%n new hires begin on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new hire(s) have the mentor they had before.</source>
        <translation>
            <numerusform>%n new hire has the mentor they had before.</numerusform>
            <numerusform>%n new hires have the mentor they had before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::PersonModel</name>
    <message numerus="yes">
        <source>%n more attempt(s) granted.</source>
        <translation>
            <numerusform>%n more attempt granted.</numerusform>
            <numerusform>%n more attempts granted.</numerusform>
        </translation>
    </message>
</context>
</TS>
