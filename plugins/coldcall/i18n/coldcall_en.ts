<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CallClient</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallDebrief</name>
    <message numerus="yes">
        <source>You promised to ring back within %n minute(s).</source>
        <translation>
            <numerusform>You promised to ring back within %n minute.</numerusform>
            <numerusform>You promised to ring back within %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trainee promised to ring back within %n minute(s).</source>
        <translation>
            <numerusform>The trainee promised to ring back within %n minute.</numerusform>
            <numerusform>The trainee promised to ring back within %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallIntro</name>
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
    <name>CallListRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallOver</name>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallVoiceView</name>
    <message numerus="yes">
        <source>%n recording(s) of you are kept.</source>
        <translation>
            <numerusform>%n recording of you is kept.</numerusform>
            <numerusform>%n recordings of you are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each is deleted after %n day(s). You can delete one in its debrief, or all of them here.</source>
        <translation>
            <numerusform>Each is deleted after %n day. You can delete one in its debrief, or all of them here.</numerusform>
            <numerusform>Each is deleted after %n days. You can delete one in its debrief, or all of them here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are kept.</source>
        <translation>
            <numerusform>%n recording is kept.</numerusform>
            <numerusform>%n recordings are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorChecks</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorOutlineRow</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphNode</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveLine</name>
    <message numerus="yes">
        <source>You promised to ring back within %n minute(s)</source>
        <translation>
            <numerusform>You promised to ring back within %n minute</numerusform>
            <numerusform>You promised to ring back within %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message numerus="yes">
        <source>May your voice be recorded in practice calls? Only the microphone is recorded, only while a call is on, so that you and your mentor can listen to it afterwards. You, your mentors and HR can hear it. It is deleted after %n day(s), earlier whenever you or HR delete it. You can practise without a recording just as well, and withdraw this at any time: then all your recordings are deleted.</source>
        <translation>
            <numerusform>May your voice be recorded in practice calls? Only the microphone is recorded, only while a call is on, so that you and your mentor can listen to it afterwards. You, your mentors and HR can hear it. It is deleted after %n day, earlier whenever you or HR delete it. You can practise without a recording just as well, and withdraw this at any time: then all your recordings are deleted.</numerusform>
            <numerusform>May your voice be recorded in practice calls? Only the microphone is recorded, only while a call is on, so that you and your mentor can listen to it afterwards. You, your mentors and HR can hear it. It is deleted after %n days, earlier whenever you or HR delete it. You can practise without a recording just as well, and withdraw this at any time: then all your recordings are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings cannot be kept for %n day(s).</source>
        <translation>
            <numerusform>Recordings cannot be kept for %n day.</numerusform>
            <numerusform>Recordings cannot be kept for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use WAV, FLAC, Ogg Vorbis or Opus of no more than %n minute(s).</source>
        <translation>
            <numerusform>Use WAV, FLAC, Ogg Vorbis or Opus of no more than %n minute.</numerusform>
            <numerusform>Use WAV, FLAC, Ogg Vorbis or Opus of no more than %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::CallList</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
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
    <name>vestibule::coldcall::CallRecording</name>
    <message numerus="yes">
        <source>%n recording(s) deleted.</source>
        <translation>
            <numerusform>%n recording deleted.</numerusform>
            <numerusform>%n recordings deleted.</numerusform>
        </translation>
    </message>
</context>
</TS>
