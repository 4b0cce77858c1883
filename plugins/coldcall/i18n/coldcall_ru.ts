<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>CallAttempts</name>
    <message>
        <source>Results of the attempts, in per cent</source>
        <translation>Результаты попыток, в процентах</translation>
    </message>
    <message>
        <source>Attempt %1: %2 %</source>
        <translation>Попытка %1: %2 %</translation>
    </message>
    <message>
        <source>%1 · this one</source>
        <translation>%1 · эта</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не пройден</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Client card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
</context>
<context>
    <name>CallCheck</name>
    <message>
        <source>at %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не сделано</translation>
    </message>
</context>
<context>
    <name>CallChecks</name>
    <message>
        <source>Checks: %1 of %2</source>
        <translation>Выполнено: %1 из %2</translation>
    </message>
</context>
<context>
    <name>CallClient</name>
    <message>
        <source>friendly</source>
        <translation>доброжелательно</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>сдержанно</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>раздражённо</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>сердито</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>спокойно</translation>
    </message>
    <message>
        <source>is calling</source>
        <translation>звонит</translation>
    </message>
    <message>
        <source>dialling…</source>
        <translation>набираем номер…</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на удержании</translation>
    </message>
    <message>
        <source>being put through</source>
        <translation>переводим звонок</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>на линии</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>разговор окончен</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Время разговора</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Настроение: %1</translation>
    </message>
    <message>
        <source>The client&apos;s patience</source>
        <translation>Терпение клиента</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Терпение</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Положить трубку</translation>
    </message>
    <message>
        <source>Say it again (Ctrl+R)</source>
        <translation>Повторить (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>CallCondition</name>
    <message>
        <source>“%1” is not expected here; join conditions with “and” or “or”</source>
        <translation>«%1» здесь лишнее; соедините условия словом «and» или «or»</translation>
    </message>
    <message>
        <source>the condition is too long; take it apart</source>
        <translation>условие слишком длинное; разделите его</translation>
    </message>
    <message>
        <source>the condition is nested too deeply; take it apart</source>
        <translation>в условии слишком много скобок друг в друге; разделите его</translation>
    </message>
    <message>
        <source>a “)” is missing</source>
        <translation>не хватает «)»</translation>
    </message>
    <message>
        <source>the condition ends too early; write a name here</source>
        <translation>условие обрывается; напишите здесь имя</translation>
    </message>
    <message>
        <source>“%1” is known when the call has ended; only [[must]] can ask for it</source>
        <translation>«%1» известно, только когда звонок окончен; об этом может спросить лишь [[must]]</translation>
    </message>
    <message>
        <source>there is no end “%1”; add it or correct the name</source>
        <translation>нет концовки «%1»; добавьте её или исправьте имя</translation>
    </message>
    <message>
        <source>there is nothing called “%1” for “%2”; add it or correct the name</source>
        <translation>для «%2» нет ничего с именем «%1»; добавьте или исправьте имя</translation>
    </message>
    <message>
        <source>write %1(id)</source>
        <translation>напишите %1(идентификатор)</translation>
    </message>
    <message>
        <source>there is no “%1” in [state]; add it or correct the name</source>
        <translation>в [state] нет «%1»; добавьте или исправьте имя</translation>
    </message>
    <message>
        <source>write a whole number here</source>
        <translation>напишите здесь целое число</translation>
    </message>
    <message>
        <source>“%1” is never %2; it goes from %3 to %4</source>
        <translation>«%1» никогда не равно %2; значения — от %3 до %4</translation>
    </message>
    <message>
        <source>“%1” is a number; compare it: = != &lt; &lt;= &gt; &gt;=</source>
        <translation>«%1» — число; сравните его: = != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>“%1” is not expected here; write a name of the state, or raised(…), met(…), shown(…), blocked(…), visited(…)</source>
        <translation>«%1» здесь лишнее; напишите имя из состояния или raised(…), met(…), shown(…), blocked(…), visited(…)</translation>
    </message>
</context>
<context>
    <name>CallDebrief</name>
    <message>
        <source>Nobody picked up, and the client gave up.</source>
        <translation>Трубку не сняли, и клиент перестал ждать.</translation>
    </message>
    <message>
        <source>You hung up before anything was agreed.</source>
        <translation>Трубка положена раньше, чем о чём-то договорились.</translation>
    </message>
    <message>
        <source>The client waited too long for a reply and hung up.</source>
        <translation>Клиент слишком долго ждал ответа и положил трубку.</translation>
    </message>
    <message>
        <source>The client ran out of time and hung up.</source>
        <translation>У клиента вышло время, и он положил трубку.</translation>
    </message>
    <message>
        <source>%1 % of the full marks; %2 % are needed.</source>
        <translation>%1 % от полной оценки; нужно %2 %.</translation>
    </message>
    <message>
        <source>One thing fails a call whatever the score: %1.</source>
        <translation>С этим звонок не засчитывается при любой оценке: %1.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>через %1 с</translation>
    </message>
    <message numerus="yes">
        <source>You promised to ring back within %n minute(s).</source>
        <translation>
            <numerusform>Вы обещали перезвонить в течение %n минуты.</numerusform>
            <numerusform>Вы обещали перезвонить в течение %n минут.</numerusform>
            <numerusform>Вы обещали перезвонить в течение %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The trainee hung up before anything was agreed.</source>
        <translation>Стажёр положил трубку раньше, чем о чём-то договорились.</translation>
    </message>
    <message>
        <source>Understood wrongly, and taken back</source>
        <translation>Понято неверно и взято назад</translation>
    </message>
    <message>
        <source>Not clear, so it was asked: did you mean …?</source>
        <translation>Неясно, поэтому был вопрос: «Вы имели в виду …?»</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не понято</translation>
    </message>
    <message>
        <source>%1
Taken for: %2</source>
        <translation>%1
Принято за: %2</translation>
    </message>
    <message>
        <source>Begun, and not said</source>
        <translation>Начато и не сказано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>marks</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>The trainee promised to ring back within %n minute(s).</source>
        <translation>
            <numerusform>Обещание стажёра: перезвонить в течение %n минуты.</numerusform>
            <numerusform>Обещание стажёра: перезвонить в течение %n минут.</numerusform>
            <numerusform>Обещание стажёра: перезвонить в течение %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick replies: %1 of %2 within %3 s</source>
        <translation>Быстрые ответы: %1 из %2 за %3 с</translation>
    </message>
    <message>
        <source>Picked up by ring %1</source>
        <translation>Трубка снята до гудка %1 включительно</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>Together %1 of %2: %3 %</source>
        <translation>Всего %1 из %2: %3 %</translation>
    </message>
    <message>
        <source>A call without an outcome scores nothing.</source>
        <translation>Звонок без результата не приносит баллов.</translation>
    </message>
</context>
<context>
    <name>CallDebriefBody</name>
    <message>
        <source>The call was cut off</source>
        <translation>Звонок прервался</translation>
    </message>
    <message>
        <source>The program stopped during the call. What was saved until then is below; it counts as an attempt.</source>
        <translation>Программа остановилась во время звонка. Ниже — то, что успело сохраниться; попытка засчитана.</translation>
    </message>
    <message>
        <source>Passed with %1 %</source>
        <translation>Звонок пройден: %1 %</translation>
    </message>
    <message>
        <source>Not passed: %1 %</source>
        <translation>Звонок не пройден: %1 %</translation>
    </message>
    <message>
        <source>The record of this call was erased. The result stays.</source>
        <translation>Запись этого звонка стёрта. Результат сохранён.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
    <message>
        <source>Practise next</source>
        <translation>Что повторить</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>One of the best ways</source>
        <translation>Один из лучших путей</translation>
    </message>
    <message>
        <source>There are others; this one brings full marks when the replies come quickly.</source>
        <translation>Есть и другие; этот при быстрых ответах даёт наилучшую оценку.</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>All attempts</source>
        <translation>Все попытки</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Длительность %1</translation>
    </message>
    <message>
        <source>quick replies: %1</source>
        <translation>быстрых ответов: %1</translation>
    </message>
    <message>
        <source>time to reply: %1 %</source>
        <translation>время на ответ: %1 %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все: %1</translation>
    </message>
</context>
<context>
    <name>CallDebriefView</name>
    <message>
        <source>Debrief: %1</source>
        <translation>Разбор: %1</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Разбор звонка</translation>
    </message>
</context>
<context>
    <name>CallDebriefVoice</name>
    <message>
        <source>Your voice</source>
        <translation>Ваш голос</translation>
    </message>
    <message>
        <source>The trainee&apos;s voice</source>
        <translation>Голос стажёра</translation>
    </message>
    <message>
        <source>Only the microphone was recorded. Nothing here counts for the result.</source>
        <translation>Записан только микрофон. На результат ничего из этого не влияет.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>The recording was deleted, or its time is over. The numbers stay.</source>
        <translation>Запись удалена, или срок её хранения истёк. Числа остаются.</translation>
    </message>
    <message>
        <source>Delete the recording…</source>
        <translation>Удалить запись…</translation>
    </message>
    <message>
        <source>For the ear</source>
        <translation>На слух</translation>
    </message>
    <message>
        <source>Listened to by %1</source>
        <translation>Запись слушает: %1</translation>
    </message>
    <message>
        <source>Tick what you hear. It is recorded under your name, and leaves the result as it is.</source>
        <translation>Отметьте то, что слышите. Отметки сохранятся под вашим именем, результат они не меняют.</translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation>Что вы услышали</translation>
    </message>
    <message>
        <source>Record what I heard</source>
        <translation>Сохранить услышанное</translation>
    </message>
    <message>
        <source>Delete the recording?</source>
        <translation>Удалить запись?</translation>
    </message>
    <message>
        <source>Nobody can hear it any more. The result and the numbers stay.</source>
        <translation>Её больше никто не сможет послушать. Результат и числа остаются.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>CallFiles</name>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>Не удаётся прочитать «%1» (%2).</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <source>“%1” is larger than 8 MiB.</source>
        <translation>«%1» больше 8 МиБ.</translation>
    </message>
    <message>
        <source>Divide the call.</source>
        <translation>Разделите звонок.</translation>
    </message>
    <message>
        <source>the graph of the call is missing; name it in “common” of the activity</source>
        <translation>нет графа звонка; назовите его в «common» у задания</translation>
    </message>
</context>
<context>
    <name>CallIntro</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>passed at %1 %</source>
        <translation>проходной балл %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>осталась %n попытка</numerusform>
            <numerusform>осталось %n попытки</numerusform>
            <numerusform>осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Ваша цель</translation>
    </message>
    <message>
        <source>Time to reply</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>More time changes every limit of the call. Your mentor sees it beside the result.</source>
        <translation>Меняются все сроки звонка. Наставник увидит это рядом с результатом.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>Half as much again</source>
        <translation>В полтора раза больше</translation>
    </message>
    <message>
        <source>Twice as much</source>
        <translation>Вдвое больше</translation>
    </message>
    <message>
        <source>Wait for the call</source>
        <translation>Ждать звонка</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Набрать номер</translation>
    </message>
    <message>
        <source>This call is locked</source>
        <translation>Звонок пока закрыт</translation>
    </message>
    <message>
        <source>No attempts left</source>
        <translation>Попыток не осталось</translation>
    </message>
    <message>
        <source>Ask your mentor: a mentor or HR can grant one more attempt.</source>
        <translation>Обратитесь к наставнику: он или HR могут дать ещё одну попытку.</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Прежние звонки</translation>
    </message>
    <message>
        <source>The phone rings: pick up in time. Answer with a key from 1 to 9, or in your own words.</source>
        <translation>Телефон зазвонит: снимите трубку вовремя. Отвечайте клавишей от 1 до 9 или своими словами.</translation>
    </message>
    <message>
        <source>You dial, the client answers. Reply with a key from 1 to 9, or in your own words.</source>
        <translation>Вы набираете номер, клиент отвечает. Говорите клавишей от 1 до 9 или своими словами.</translation>
    </message>
    <message>
        <source>A call cannot be paused: leaving the page hangs up, and the call counts.</source>
        <translation>Поставить звонок на паузу нельзя: если уйти со страницы, трубка будет положена, а попытка засчитана.</translation>
    </message>
    <message>
        <source>A call cannot be paused: leaving the page hangs up. This is a rehearsal, so nothing counts.</source>
        <translation>Поставить звонок на паузу нельзя: если уйти со страницы, трубка будет положена. Это репетиция, поэтому ничего не засчитывается.</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Вы: %1</translation>
    </message>
    <message>
        <source>You · %1</source>
        <translation>Вы · %1</translation>
    </message>
</context>
<context>
    <name>CallLines</name>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>%1 is about to speak…</source>
        <translation>%1 сейчас ответит…</translation>
    </message>
</context>
<context>
    <name>CallLint</name>
    <message>
        <source>the call has more than %1 states; beyond them nothing was proved. Use fewer numbers, flags and checks, or smaller ranges</source>
        <translation>у звонка больше %1 состояний; что дальше, не проверено. Уберите часть чисел, флагов и проверок или сузьте пределы</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>без единого слова</translation>
    </message>
    <message>
        <source>nobody can pass: the best result is %1 %, or blocked, and %2 % are needed. Lower “pass”, or add what is missing</source>
        <translation>пройти невозможно: лучший результат — %1 % или с нарушением, а нужно %2 %. Снизьте «pass» или добавьте недостающее</translation>
    </message>
    <message>
        <source>this must never be, but it can: %1. Close the way, or change the condition</source>
        <translation>этого быть не должно, но оно возможно: %1. Закройте путь или измените условие</translation>
    </message>
    <message>
        <source>this must be possible, but no way leads there; open one, or change the condition</source>
        <translation>это должно быть возможно, но пути туда нет; откройте его или измените условие</translation>
    </message>
    <message>
        <source>from “%1” no end can be reached (%2); lead a reply to an end</source>
        <translation>из «%1» нельзя дойти до концовки (%2); направьте один из ответов к ней</translation>
    </message>
    <message>
        <source>“%1” can be reached without a single turn that counts (%2); add a behaviour to a reply on the way</source>
        <translation>до «%1» можно дойти, не встретив ничего, что оценивается (%2); добавьте проверку к ответу на этом пути</translation>
    </message>
    <message>
        <source>“%1” is never better than “%2” and sometimes worse; say what it is good for, or mark it “trap = true”</source>
        <translation>«%1» никогда не лучше, чем «%2», а иногда хуже; дайте ему смысл или пометьте «trap = true»</translation>
    </message>
    <message>
        <source>“%1” is marked as a trap, but nothing is lost by it; let it cost something, or take the mark away</source>
        <translation>«%1» помечен как ловушка, но с ним ничего не теряют; пусть он чего-то стоит, или снимите пометку</translation>
    </message>
    <message>
        <source>a call that ends with “%1” can be passed (%2), and no next step is agreed there; raise the weight of the ends that agree one</source>
        <translation>звонок, который кончается на «%1», можно пройти (%2), а следующий шаг там не согласован; поднимите вес тех концов, где он согласован</translation>
    </message>
</context>
<context>
    <name>CallLintCommand</name>
    <message>
        <source>%1: turns %2, replies %3, states %4</source>
        <translation>%1: реплик %2, ответов %3, состояний %4</translation>
    </message>
    <message>
        <source>score from %1 % to %2 %; passed with %3 %: %4</source>
        <translation>оценка от %1 % до %2 %; проходной балл %3 %: %4</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>достижим</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>недостижим</translation>
    </message>
    <message>
        <source>No texts stand beside it (../&lt;language&gt;/calls/), so only the graph was checked.</source>
        <translation>Рядом нет текстов (../&lt;язык&gt;/calls/), поэтому проверен только граф.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Ошибок нет.</translation>
    </message>
    <message>
        <source>Problems: %1.</source>
        <translation>Ошибок: %1.</translation>
    </message>
</context>
<context>
    <name>CallListRow</name>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящий</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>ещё не пройден</translation>
    </message>
    <message>
        <source>no attempts left</source>
        <translation>попыток не осталось</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>not played yet</source>
        <translation>ещё не начат</translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Rehearse the call before the client pays for it. Every call ends with a debrief.</source>
        <translation>Отрепетируйте звонок, пока за ошибки не платит клиент. В конце каждого звонка — разбор.</translation>
    </message>
    <message>
        <source>See who has played a call, and what they said that the client did not understand.</source>
        <translation>Кто какие звонки проходил и каких слов клиент не понял.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Звонков пока нет</translation>
    </message>
    <message>
        <source>Calls come with the training programme.</source>
        <translation>Звонки появятся вместе с программой обучения.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>My client base</source>
        <translation>Моя база клиентов</translation>
    </message>
</context>
<context>
    <name>CallMeter</name>
    <message>
        <source>Your voice is recorded</source>
        <translation>Ваш голос записывается</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Уровень вашего микрофона</translation>
    </message>
</context>
<context>
    <name>CallMicrophone</name>
    <message>
        <source>Record my voice</source>
        <translation>Записывать мой голос</translation>
    </message>
    <message>
        <source>Say each reply aloud, then choose it. You and your mentor can listen afterwards; it never counts for the result.</source>
        <translation>Произнесите ответ вслух, потом выберите его. Запись сможете послушать вы и ваш наставник; на результат она не влияет.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one to practise your voice; the call works without it.</source>
        <translation>Микрофон не найден. Подключите его, чтобы тренировать голос; звонок работает и без него.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Record your voice?</source>
        <translation>Записывать ваш голос?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Даю согласие</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Не записывать</translation>
    </message>
</context>
<context>
    <name>CallMoment</name>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>try instead</source>
        <translation>можно лучше</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>упущено</translation>
    </message>
    <message>
        <source>No reply.</source>
        <translation>Ответа не было.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Client, cutting in</source>
        <translation>Клиент перебивает</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Стажёр</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято как</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Потеряно: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Упущено: %1</translation>
    </message>
    <message>
        <source>What it missed</source>
        <translation>Чего не хватило</translation>
    </message>
    <message>
        <source>Try instead</source>
        <translation>Как лучше</translation>
    </message>
    <message>
        <source>Better replies here</source>
        <translation>Лучшие ответы здесь</translation>
    </message>
    <message>
        <source>plays now</source>
        <translation>звучит сейчас</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Слушать отсюда</translation>
    </message>
</context>
<context>
    <name>CallNames</name>
    <message>
        <source>the id “%1” is taken in line %2; choose another one</source>
        <translation>идентификатор «%1» занят в строке %2; выберите другой</translation>
    </message>
    <message>
        <source>there is no turn “%1”; add it or correct the name</source>
        <translation>нет реплики «%1»; добавьте её или исправьте имя</translation>
    </message>
    <message>
        <source>there is no end “%1”; add it or correct the name</source>
        <translation>нет концовки «%1»; добавьте её или исправьте имя</translation>
    </message>
    <message>
        <source>there is no turn or end “%1”; add it or correct the name</source>
        <translation>нет ни реплики, ни концовки «%1»; добавьте или исправьте имя</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not declared; add it or correct the name</source>
        <translation>«%1» в «%2» не объявлено; добавьте или исправьте имя</translation>
    </message>
    <message>
        <source>“%1” is kept from the start and cannot be shown; name it in “breaks” where it is lost</source>
        <translation>«%1» выполнено с самого начала, показать это нельзя; назовите его в «breaks» там, где его теряют</translation>
    </message>
    <message>
        <source>“%1” is not kept from the start, so it cannot be broken; add “kept = true” to it, or leave it out here</source>
        <translation>«%1» не выполнено с самого начала, потерять это нельзя; добавьте к нему «kept = true» или уберите его отсюда</translation>
    </message>
    <message>
        <source>%1 (at the end of “%2”)</source>
        <translation>%1 (в конце «%2»)</translation>
    </message>
    <message>
        <source>%1 (at character %2, “%3”)</source>
        <translation>%1 (знак %2, «%3»)</translation>
    </message>
</context>
<context>
    <name>CallNotes</name>
    <message>
        <source>Situation</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Ваша цель</translation>
    </message>
</context>
<context>
    <name>CallOver</name>
    <message>
        <source>Call again</source>
        <translation>Позвонить ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>осталась %n попытка</numerusform>
            <numerusform>осталось %n попытки</numerusform>
            <numerusform>осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempts left. A mentor or HR can grant one more.</source>
        <translation>Попыток не осталось. Наставник или HR могут дать ещё одну.</translation>
    </message>
</context>
<context>
    <name>CallPhrasing</name>
    <message>
        <source>The script has errors, so that nothing can be tried with it.</source>
        <translation>В сценарии ошибки, поэтому попробовать на нём ничего нельзя.</translation>
    </message>
    <message>
        <source>Correct it in the editor first.</source>
        <translation>Сначала исправьте его в редакторе.</translation>
    </message>
</context>
<context>
    <name>CallPlayCommand</name>
    <message>
        <source>the call had ended before “%1”; take the rest of the replies away</source>
        <translation>звонок окончился раньше «%1»; уберите оставшиеся ответы</translation>
    </message>
    <message>
        <source>“%1” is not open here; open are: %2</source>
        <translation>«%1» здесь недоступен; доступны: %2</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>Звонок ещё не окончен.</translation>
    </message>
    <message>
        <source>The caller gave up before anybody answered.</source>
        <translation>Клиент не дождался ответа.</translation>
    </message>
    <message>
        <source>The trainee hung up.</source>
        <translation>Новичок положил трубку.</translation>
    </message>
    <message>
        <source>The client hung up.</source>
        <translation>Клиент положил трубку.</translation>
    </message>
    <message>
        <source>The client had no more time and hung up.</source>
        <translation>У клиента кончилось время, и он положил трубку.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Score: %1 %. %2</source>
        <translation>Оценка: %1 %. %2</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>Пройдено.</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>Не пройдено.</translation>
    </message>
    <message>
        <source>The graph of the call has errors; see “call lint”.</source>
        <translation>В графе звонка есть ошибки; их покажет «call lint».</translation>
    </message>
    <message>
        <source>The call has no texts in “%1”.</source>
        <translation>У звонка нет текстов на языке «%1».</translation>
    </message>
    <message>
        <source>Leave --language out, or add the texts.</source>
        <translation>Уберите --language или добавьте тексты.</translation>
    </message>
    <message>
        <source>the call has not ended; open are: %1</source>
        <translation>звонок не окончен; доступны: %1</translation>
    </message>
    <message>
        <source>Anna Petrova</source>
        <extracomment>A trainee&apos;s name, as it is said in a call that is played at the command line.</extracomment>
        <translation>Анна Петрова</translation>
    </message>
</context>
<context>
    <name>CallPlaysView</name>
    <message>
        <source>Calls played</source>
        <translation>Сыгранные звонки</translation>
    </message>
    <message>
        <source>Every call that your people played, the latest first.</source>
        <translation>Все звонки ваших людей, сначала последние.</translation>
    </message>
    <message>
        <source>Nobody has played this call yet</source>
        <translation>Этот звонок ещё никто не проходил</translation>
    </message>
    <message>
        <source>When somebody has, the result and the debrief are here.</source>
        <translation>Здесь появятся результаты и разборы.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Result, %</source>
        <translation>Результат, %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Клиент не понял</translation>
    </message>
    <message>
        <source>What was typed and fitted no reply. Each could be a new phrasing in the script.</source>
        <translation>Слова, которые не подошли ни к одному ответу. Каждые могут стать новой формулировкой в сценарии.</translation>
    </message>
    <message>
        <source>Typed replies</source>
        <translation>Ответы своими словами</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>Edit the script</source>
        <translation>Править сценарий</translation>
    </message>
    <message>
        <source>Every call of this person, the latest first. Open one to see its debrief.</source>
        <translation>Все звонки этого человека, последние — сверху. Откройте звонок, чтобы увидеть разбор.</translation>
    </message>
    <message>
        <source>No calls played yet</source>
        <translation>Звонков ещё не было</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>День и время</translation>
    </message>
    <message>
        <source>Client base</source>
        <translation>База клиентов</translation>
    </message>
</context>
<context>
    <name>CallPractise</name>
    <message>
        <source>Handbook page</source>
        <translation>Страница справочника</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Один вопрос</translation>
    </message>
</context>
<context>
    <name>CallRecord</name>
    <message>
        <source>This is no record of a call.</source>
        <translation>Это не запись звонка.</translation>
    </message>
</context>
<context>
    <name>CallReplay</name>
    <message>
        <source>The call was played with another version of its script.</source>
        <translation>Звонок сыгран по другой версии сценария.</translation>
    </message>
    <message>
        <source>Open the content version that it was played with.</source>
        <translation>Откройте ту версию материалов, по которой он сыгран.</translation>
    </message>
    <message>
        <source>The record of the call says something that could not happen in it.</source>
        <translation>В записи звонка есть то, чего в нём быть не могло.</translation>
    </message>
    <message>
        <source>Let a person judge this call.</source>
        <translation>Пусть этот звонок оценит человек.</translation>
    </message>
</context>
<context>
    <name>CallReplies</name>
    <message>
        <source>Back to the client</source>
        <translation>Вернуться к клиенту</translation>
    </message>
    <message>
        <source>The client holds for %1 more.</source>
        <translation>Клиент подождёт ещё %1.</translation>
    </message>
    <message>
        <source>The client is on hold.</source>
        <translation>Клиент на удержании.</translation>
    </message>
    <message>
        <source>The client is being put through…</source>
        <translation>Переводим клиента…</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Say it in your own words, Enter</source>
        <translation>Скажите своими словами и нажмите Enter</translation>
    </message>
    <message>
        <source>Did you mean …?</source>
        <translation>Вы имели в виду…?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
</context>
<context>
    <name>CallReplyRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CallRescore</name>
    <message>
        <source>The script of this call is not there any more.</source>
        <translation>Сценария этого звонка больше нет.</translation>
    </message>
    <message>
        <source>The recorded call has not ended, so it has no score.</source>
        <translation>Записанный звонок не окончен, поэтому оценки нет.</translation>
    </message>
</context>
<context>
    <name>CallRinging</name>
    <message>
        <source>Number not in the client base</source>
        <translation>Номера нет в базе клиентов</translation>
    </message>
    <message>
        <source>Somebody will pick up</source>
        <translation>Сейчас ответят</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation>Набор номера…</translation>
    </message>
    <message>
        <source>Ring %1. Pick up by ring %2.</source>
        <translation>Гудок %1. Снимите трубку не позже гудка %2.</translation>
    </message>
    <message>
        <source>It rings.</source>
        <translation>Идут гудки.</translation>
    </message>
    <message>
        <source>Pick up (Enter)</source>
        <translation>Снять трубку (Enter)</translation>
    </message>
    <message>
        <source>Decline (Esc)</source>
        <translation>Отклонить (Esc)</translation>
    </message>
    <message>
        <source>Hang up (Esc)</source>
        <translation>Положить трубку (Esc)</translation>
    </message>
</context>
<context>
    <name>CallRoom</name>
    <message>
        <source>On the line with %1</source>
        <translation>На линии: %1</translation>
    </message>
    <message>
        <source>The call is over, but not handed in yet</source>
        <translation>Звонок окончен, но ещё не сдан</translation>
    </message>
    <message>
        <source>The last step is not saved yet</source>
        <translation>Последний шаг ещё не сохранён</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>Сдать ещё раз</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>Hang up?</source>
        <translation>Положить трубку?</translation>
    </message>
    <message>
        <source>A call that comes to no end scores nothing, and it counts as an attempt.</source>
        <translation>Звонок, не доведённый до конца, не оценивается, а попытка засчитывается.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Положить трубку</translation>
    </message>
    <message>
        <source>Stay on the line</source>
        <translation>Остаться на линии</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is a rehearsal, so nothing counts.</source>
        <translation>Это репетиция, поэтому ничего не засчитывается.</translation>
    </message>
    <message>
        <source>Pick up; go on after holding the line</source>
        <translation>Снять трубку; продолжить после удержания</translation>
    </message>
    <message>
        <source>The reply with this number</source>
        <translation>Реплика с этим номером</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Сказать своими словами</translation>
    </message>
    <message>
        <source>Say again what the client said</source>
        <translation>Повторить слова клиента</translation>
    </message>
    <message>
        <source>Hang up, decline</source>
        <translation>Положить трубку, отклонить</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Записать в заметки</translation>
    </message>
    <message>
        <source>What stands beside the conversation</source>
        <translation>Что видно рядом с разговором</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
</context>
<context>
    <name>CallScript</name>
    <message>
        <source>a call needs at least one [[end]]; add it</source>
        <translation>звонку нужна хотя бы одна концовка [[end]]; добавьте её</translation>
    </message>
    <message>
        <source>a call needs at least one [[turn]]; add it</source>
        <translation>звонку нужна хотя бы одна реплика [[turn]]; добавьте её</translation>
    </message>
    <message>
        <source>a call has at most %1 turns; divide it</source>
        <translation>в звонке не больше %1 реплик; разделите его</translation>
    </message>
    <message>
        <source>the state has no room for this: numbers, flags, objections and checks share 256 bits; take some out</source>
        <translation>в состоянии нет места: числа, флаги, возражения и проверки делят 256 бит; уберите что-нибудь</translation>
    </message>
    <message>
        <source>“%1” is not a name; use a-z, 0-9 and “_”, a letter first</source>
        <translation>«%1» — не имя; используйте a-z, 0-9 и «_», первой — букву</translation>
    </message>
    <message>
        <source>write either “never” or “possible” with a condition</source>
        <translation>напишите либо «never», либо «possible» с условием</translation>
    </message>
    <message>
        <source>a turn has at most %1 replies; divide it</source>
        <translation>у реплики не больше %1 ответов; разделите её</translation>
    </message>
    <message>
        <source>“%1” is not a file name; write it like “hello.ogg”, without a folder</source>
        <translation>«%1» — не имя файла; напишите, например, «hello.ogg», без папки</translation>
    </message>
    <message>
        <source>the line “%1” is there already; choose another id</source>
        <translation>вариант «%1» уже есть; выберите другой идентификатор</translation>
    </message>
    <message>
        <source>the line before has no “when”, so this one is never said; put the one without “when” last</source>
        <translation>у варианта перед этим нет «when», поэтому этот не прозвучит; поставьте вариант без «when» последним</translation>
    </message>
    <message>
        <source>every line of “%1” has a “when”; add a last one without, for all other cases</source>
        <translation>у всех вариантов «%1» есть «when»; добавьте последний без него — на остальные случаи</translation>
    </message>
    <message>
        <source>a reply does one of “hold”, “transfer”, “call_back”; divide it into two</source>
        <translation>ответ делает что-то одно: «hold», «transfer» или «call_back»; разделите его на два</translation>
    </message>
    <message>
        <source>the way before has no “when”, so this one is never taken; put it last</source>
        <translation>у пути перед этим нет «when», поэтому по этому не пойдут; поставьте тот последним</translation>
    </message>
    <message>
        <source>the last way needs no “when”, so that there always is one; add { to = &quot;…&quot; }</source>
        <translation>последний путь должен быть без «when», чтобы какой-то был всегда; добавьте { to = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>“%1” is a flag; set it to true or false</source>
        <translation>«%1» — флаг; задайте true или false</translation>
    </message>
    <message>
        <source>there is no “%1” in [state]; add it or correct the name</source>
        <translation>в [state] нет «%1»; добавьте или исправьте имя</translation>
    </message>
    <message>
        <source>“%1” is nothing to practise; write page:&lt;id&gt;, activity:&lt;owner&gt;:&lt;name&gt; or question:&lt;bank&gt;/&lt;id&gt;</source>
        <translation>«%1» — не то, что можно повторить; напишите page:&lt;id&gt;, activity:&lt;owner&gt;:&lt;name&gt; или question:&lt;bank&gt;/&lt;id&gt;</translation>
    </message>
    <message>
        <source>there is no “%1”; write turn:&lt;id&gt; or behaviour:&lt;id&gt; of this call</source>
        <translation>нет «%1»; напишите turn:&lt;id&gt; или behaviour:&lt;id&gt; этого звонка</translation>
    </message>
</context>
<context>
    <name>CallSource</name>
    <message>
        <source>This call is not part of the programme.</source>
        <translation>Этого звонка нет в программе.</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Вернитесь и выберите другой.</translation>
    </message>
    <message>
        <source>This script cannot be edited: it is no valid TOML.</source>
        <translation>Этот сценарий нельзя править: файл не является верным TOML.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Исправьте файл и попробуйте снова.</translation>
    </message>
    <message>
        <source>The graph of the call is missing.</source>
        <translation>Нет графа звонка.</translation>
    </message>
    <message>
        <source>Name it in “common” of the activity.</source>
        <translation>Назовите его в «common» занятия.</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>not valid TOML, correct it here: %1</source>
        <translation>это не TOML, исправьте здесь: %1</translation>
    </message>
    <message>
        <source>“%1” is missing; add it</source>
        <translation>нет «%1»; добавьте</translation>
    </message>
    <message>
        <source>“%1” is something else; write %2</source>
        <translation>«%1» — не то, что нужно; напишите %2</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>“%1” is blank; fill it in</source>
        <translation>«%1» пусто; заполните</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters; shorten it</source>
        <translation>«%1» длиннее %2 знаков; сократите</translation>
    </message>
    <message>
        <source>“%1” is not an id; use 1 to 64 characters of a-z, 0-9 and “-”</source>
        <translation>«%1» — не идентификатор; используйте от 1 до 64 знаков: a-z, 0-9 и «-»</translation>
    </message>
    <message>
        <source>“%1” is not known for “%2”; use one of: %3</source>
        <translation>«%1» не подходит для «%2»; возможны: %3</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>“%1” is %2; use a number from %3 to %4</source>
        <translation>«%1» — %2; нужно число от %3 до %4</translation>
    </message>
    <message>
        <source>a list of texts: [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>список текстов: [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>an entry of “%1” is empty, too long or no text; write %2</source>
        <translation>одна из записей «%1» пуста, слишком длинная или не текст; напишите %2</translation>
    </message>
    <message>
        <source>a table: { … } or [%1]</source>
        <translation>таблицу: { … } или [%1]</translation>
    </message>
    <message>
        <source>tables: [[%1]] or [ { … } ]</source>
        <translation>таблицы: [[%1]] или [ { … } ]</translation>
    </message>
    <message>
        <source>an entry of “%1” is no table; write %2</source>
        <translation>одна из записей «%1» — не таблица; напишите %2</translation>
    </message>
    <message>
        <source>“%1” is not known here; remove it. Known are: %2</source>
        <translation>«%1» здесь не предусмотрено; уберите. Возможны: %2</translation>
    </message>
</context>
<context>
    <name>CallTaken</name>
    <message>
        <source>Your words were taken for: %1</source>
        <translation>Ваши слова приняты за: %1</translation>
    </message>
    <message>
        <source>I did not mean that: take it back (it stays a slow reply, and the client&apos;s time goes on)</source>
        <translation>Имелось в виду другое: взять назад (останется медленным ответом, время клиента идёт)</translation>
    </message>
</context>
<context>
    <name>CallTexts</name>
    <message>
        <source>[%1.%2] is missing; write its texts</source>
        <translation>нет [%1.%2]; напишите его тексты</translation>
    </message>
    <message>
        <source>the call has no %1 “%2”; take this text out or correct the name</source>
        <translation>в звонке нет %1 «%2»; уберите этот текст или исправьте имя</translation>
    </message>
    <message>
        <source>“%1” has more than %2 entries; keep the most different ones</source>
        <translation>в «%1» больше %2 записей; оставьте самые разные</translation>
    </message>
    <message>
        <source>“%1” has no place in the call; take it out or correct the name</source>
        <translation>для «%1» в звонке нет места; уберите или исправьте имя</translation>
    </message>
    <message>
        <source>%1 is filled in by nothing here; write the words themselves</source>
        <translation>%1 здесь ничем не заменяется; напишите сами слова</translation>
    </message>
    <message>
        <source>%1 is filled in by nothing; there is %2, the trainee&apos;s name</source>
        <translation>%1 ничем не заменяется; есть %2 — имя стажёра</translation>
    </message>
    <message>
        <source>“%1” says “%2” as well; nobody could tell the replies apart</source>
        <translation>«%1» тоже говорит «%2»; отличить эти ответы не сможет никто</translation>
    </message>
</context>
<context>
    <name>CallUsage</name>
    <message>
        <source>no way leads to the end “%1”; lead a reply there, or take it out</source>
        <translation>к концовке «%1» нет пути; направьте туда ответ или уберите её</translation>
    </message>
    <message>
        <source>the objection “%1” is never raised; name it in “raises” of a turn, or take it out</source>
        <translation>возражение «%1» никогда не звучит; назовите его в «raises» у реплики или уберите</translation>
    </message>
    <message>
        <source>nothing answers the objection “%1”; name it in “meets” of a reply</source>
        <translation>на возражение «%1» ничто не отвечает; назовите его в «meets» у ответа</translation>
    </message>
    <message>
        <source>the blocker “%1” cannot happen; name it in “blockers” of a reply, or take it out</source>
        <translation>нарушение «%1» невозможно; назовите его в «blockers» у ответа или уберите</translation>
    </message>
    <message>
        <source>no way leads to “%1”; lead a reply there, or take it out</source>
        <translation>к «%1» нет пути; направьте туда ответ или уберите</translation>
    </message>
    <message>
        <source>at “%1” it can be that no reply is open; add one that is always open</source>
        <translation>в «%1» бывает, что ни один ответ не доступен; добавьте тот, что доступен всегда</translation>
    </message>
    <message>
        <source>the line “%1” is never said; correct its condition, or take it out</source>
        <translation>вариант «%1» никогда не звучит; исправьте условие или уберите его</translation>
    </message>
    <message>
        <source>no state opens “%1”; correct its condition, or take it out</source>
        <translation>«%1» не доступен ни в одном состоянии; исправьте условие или уберите его</translation>
    </message>
    <message>
        <source>nobody can show “%1”; name it in “shows” of a reply, or take it out</source>
        <translation>показать «%1» невозможно; назовите его в «shows» у ответа или уберите</translation>
    </message>
    <message>
        <source>nobody can break “%1”, so it is given away; name it in “breaks” of a reply, or take it out</source>
        <translation>потерять «%1» невозможно, оно достаётся даром; назовите его в «breaks» у ответа или уберите</translation>
    </message>
    <message>
        <source>no condition asks for “%1”; ask for it, or take it out</source>
        <translation>о «%1» не спрашивает ни одно условие; спросите о нём или уберите его</translation>
    </message>
    <message>
        <source>nothing changes “%1”, so its conditions always say the same; change it somewhere, or take it out</source>
        <translation>«%1» ничто не меняет, поэтому условия с ним всегда отвечают одинаково; измените его где-нибудь или уберите</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>You are on the line, and who goes hangs up. A call that comes to no end scores nothing, and it counts as an attempt.</source>
        <translation>Идёт разговор: если уйти, трубка будет положена. Звонок, не дошедший до конца, не даёт баллов, но засчитывается как попытка.</translation>
    </message>
</context>
<context>
    <name>CallVoice</name>
    <message>
        <source>Client&apos;s voice</source>
        <translation>Голос клиента</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средне</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Громко</translation>
    </message>
</context>
<context>
    <name>CallVoiceView</name>
    <message>
        <source>Voice in calls</source>
        <translation>Голос в звонках</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of you are kept.</source>
        <translation>
            <numerusform>Хранится %n ваша запись.</numerusform>
            <numerusform>Хранится %n ваших записи.</numerusform>
            <numerusform>Хранится %n ваших записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording of you is kept.</source>
        <translation>Ваших записей нет.</translation>
    </message>
    <message numerus="yes">
        <source>Each is deleted after %n day(s). You can delete one in its debrief, or all of them here.</source>
        <translation>
            <numerusform>Каждая удаляется через %n день. Одну можно удалить в её разборе, все — здесь.</numerusform>
            <numerusform>Каждая удаляется через %n дня. Одну можно удалить в её разборе, все — здесь.</numerusform>
            <numerusform>Каждая удаляется через %n дней. Одну можно удалить в её разборе, все — здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw my consent…</source>
        <translation>Отозвать согласие…</translation>
    </message>
    <message>
        <source>Recordings of trainees</source>
        <translation>Записи стажёров</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are kept.</source>
        <translation>
            <numerusform>Хранится %n запись.</numerusform>
            <numerusform>Хранится %n записи.</numerusform>
            <numerusform>Хранится %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a recording after so many days</source>
        <translation>Удалять запись через столько дней</translation>
    </message>
    <message>
        <source>From %1 to %2. Whoever agreed to a shorter time is asked again before the next recording; what is older is deleted at once.</source>
        <translation>От %1 до %2. Кто согласился на меньший срок, увидит вопрос снова перед следующей записью; что старше, удаляется сразу.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Установить срок</translation>
    </message>
    <message>
        <source>Withdraw your consent?</source>
        <translation>Отозвать согласие?</translation>
    </message>
    <message>
        <source>All recordings of you are deleted, and no more are made until you agree again. Results and numbers stay.</source>
        <translation>Все ваши записи будут удалены, новых не будет, пока вы снова не согласитесь. Результаты и числа остаются.</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>Отозвать и удалить</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Debrief of the latest call</source>
        <translation>Разбор последнего звонка</translation>
    </message>
</context>
<context>
    <name>ClientsView</name>
    <message>
        <source>My client base</source>
        <translation>Моя база клиентов</translation>
    </message>
    <message>
        <source>Client base: %1</source>
        <translation>База клиентов: %1</translation>
    </message>
    <message>
        <source>What you wrote on the client cards of your calls. Open a client to correct it or to add what you found out.</source>
        <translation>То, что вы записали в карточки клиентов во время звонков. Откройте клиента, чтобы исправить запись или дополнить её.</translation>
    </message>
    <message>
        <source>What was written on the client cards of the calls.</source>
        <translation>То, что записано в карточки клиентов во время звонков.</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Fill in the client card during a call: when the call is over, the client is here.</source>
        <translation>Заполняйте карточку клиента во время звонка: когда звонок закончится, клиент появится здесь.</translation>
    </message>
    <message>
        <source>No client card has been filled in yet.</source>
        <translation>Ни одна карточка клиента пока не заполнена.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Export the client base</source>
        <translation>Сохранить базу клиентов</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Name, company</source>
        <translation>Имя, компания</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>пока без имени</translation>
    </message>
</context>
<context>
    <name>ColdCall</name>
    <message>
        <source>This call cannot be played.</source>
        <translation>Этот звонок сыграть нельзя.</translation>
    </message>
    <message>
        <source>Tell HR: the training content needs mending.</source>
        <translation>Сообщите HR: учебные материалы нужно исправить.</translation>
    </message>
    <message>
        <source>This call is not part of the programme.</source>
        <translation>Этого звонка нет в программе.</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Вернитесь и выберите другой.</translation>
    </message>
</context>
<context>
    <name>EditorCall</name>
    <message>
        <source>Who calls</source>
        <translation>Кто звонит</translation>
    </message>
    <message>
        <source>the client rings</source>
        <translation>звонит клиент</translation>
    </message>
    <message>
        <source>the trainee dials</source>
        <translation>набирает стажёр</translation>
    </message>
    <message>
        <source>The client&apos;s voice</source>
        <translation>Голос клиента</translation>
    </message>
    <message>
        <source>a woman&apos;s</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>a man&apos;s</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>The conversation begins with</source>
        <translation>Разговор начинается с</translation>
    </message>
    <message>
        <source>Passed at</source>
        <translation>Пройден от</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Until somebody answers</source>
        <translation>Пока не ответят</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>To be picked up by ring</source>
        <translation>Снять трубку не позже гудка</translation>
    </message>
    <message>
        <source>The caller gives up after rings</source>
        <translation>Звонящий сдаётся после гудков</translation>
    </message>
    <message>
        <source>One ring takes</source>
        <translation>Один гудок длится</translation>
    </message>
    <message>
        <source>Picking up in time is worth</source>
        <translation>Вовремя снятая трубка стоит</translation>
    </message>
    <message>
        <source>The client&apos;s patience for the whole call</source>
        <translation>Терпение клиента на весь звонок</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Когда оно кончится</translation>
    </message>
    <message>
        <source>the client hangs up</source>
        <translation>клиент кладёт трубку</translation>
    </message>
    <message>
        <source>The client waits for a reply</source>
        <translation>Клиент ждёт ответа</translation>
    </message>
    <message>
        <source>A reply is quick within</source>
        <translation>Быстрый ответ — за</translation>
    </message>
    <message>
        <source>Quick replies are worth</source>
        <translation>Быстрые ответы стоят</translation>
    </message>
    <message>
        <source>The client&apos;s name is known after</source>
        <translation>Имя клиента известно после</translation>
    </message>
    <message>
        <source>turn:… or behaviour:…, one in each line. Empty: known before the call.</source>
        <translation>turn:… или behaviour:…, по одному в строке. Пусто: известно до звонка.</translation>
    </message>
    <message>
        <source>The client&apos;s company is known after</source>
        <translation>Компания клиента известна после</translation>
    </message>
    <message>
        <source>The client&apos;s job is known after</source>
        <translation>Должность клиента известна после</translation>
    </message>
</context>
<context>
    <name>EditorChange</name>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>EditorChanges</name>
    <message>
        <source>What it changes</source>
        <translation>Что меняется</translation>
    </message>
</context>
<context>
    <name>EditorCheck</name>
    <message>
        <source>What it is worth</source>
        <translation>Сколько стоит</translation>
    </message>
    <message>
        <source>Holds from the start, until a reply or a turn breaks it</source>
        <translation>Верна с начала, пока ответ или реплика её не нарушит</translation>
    </message>
</context>
<context>
    <name>EditorChecks</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Замечаний нет</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>The call cannot be played until the errors are corrected.</source>
        <translation>Звонок нельзя сыграть, пока не исправлены ошибки.</translation>
    </message>
    <message>
        <source>Score from %1 % to %2 %, passed at %3 %.</source>
        <translation>Оценка от %1 % до %2 %, пройден при %3 %.</translation>
    </message>
    <message>
        <source>The call can be passed.</source>
        <translation>Звонок можно пройти.</translation>
    </message>
    <message>
        <source>Nobody can pass the call.</source>
        <translation>Пройти звонок не может никто.</translation>
    </message>
    <message>
        <source>Turns: %1, replies: %2, states looked at: %3.</source>
        <translation>Реплик: %1, ответов: %2, просмотрено состояний: %3.</translation>
    </message>
    <message>
        <source>There are more states than can be looked at.</source>
        <translation>Состояний больше, чем можно просмотреть.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
</context>
<context>
    <name>EditorCondition</name>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
</context>
<context>
    <name>EditorDifferences</name>
    <message>
        <source>Compared with what is published</source>
        <translation>Сравнение с опубликованным</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Отличий нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Back to what is published</source>
        <translation>Вернуть опубликованное</translation>
    </message>
    <message>
        <source>The script is as published again.</source>
        <translation>Сценарий снова такой, как опубликован.</translation>
    </message>
</context>
<context>
    <name>EditorEnd</name>
    <message>
        <source>won: a next step is agreed</source>
        <translation>успех: следующий шаг согласован</translation>
    </message>
    <message>
        <source>open: agreed loosely</source>
        <translation>открыто: договорились приблизительно</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>неудача</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Сколько это стоит</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>a call back</source>
        <translation>повторный звонок</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>being put through</source>
        <translation>соединение</translation>
    </message>
    <message>
        <source>The next step that is agreed</source>
        <translation>Согласованный следующий шаг</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Turn “%1”: the client speaks</source>
        <translation>Реплика «%1»: говорит клиент</translation>
    </message>
    <message>
        <source>Reply “%1”: the trainee answers</source>
        <translation>Ответ «%1»: отвечает сотрудник</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>Конец «%1»</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» убрано.</translation>
    </message>
    <message>
        <source>Name in the script</source>
        <translation>Имя в сценарии</translation>
    </message>
    <message>
        <source>Recordings and statistics hang on it: a part that is published keeps its name, if it can.</source>
        <translation>К имени привязаны записи и статистика: опубликованной части лучше его не менять.</translation>
    </message>
    <message>
        <source>State “%1”</source>
        <translation>Состояние «%1»</translation>
    </message>
    <message>
        <source>Check “%1”</source>
        <translation>Проверка «%1»</translation>
    </message>
    <message>
        <source>Blocker “%1”: fails the call</source>
        <translation>Блокер «%1»: звонок не пройден</translation>
    </message>
    <message>
        <source>Objection “%1”</source>
        <translation>Возражение «%1»</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
</context>
<context>
    <name>EditorLine</name>
    <message>
        <source>Condition of %1</source>
        <translation>Условие для %1</translation>
    </message>
    <message>
        <source>in all other cases</source>
        <translation>во всех остальных случаях</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>EditorMust</name>
    <message>
        <source>This is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>never so</source>
        <translation>никогда не так</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>When the call has ended</source>
        <translation>Когда звонок закончен</translation>
    </message>
    <message>
        <source>A condition: passed and not shown(found-need), ended(order).</source>
        <translation>Условие: passed and not shown(found-need), ended(order).</translation>
    </message>
</context>
<context>
    <name>EditorOutline</name>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Search in the script</source>
        <translation>Поиск в сценарии</translation>
    </message>
    <message>
        <source>Outline of the script</source>
        <translation>Состав сценария</translation>
    </message>
    <message>
        <source>New turn</source>
        <translation>Новая реплика</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Новый ответ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новое…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Blocker: fails the call</source>
        <translation>Блокер: звонок не пройден</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Number of the state</source>
        <translation>Число состояния</translation>
    </message>
    <message>
        <source>Flag of the state</source>
        <translation>Флаг состояния</translation>
    </message>
    <message>
        <source>Rule that must hold</source>
        <translation>Правило, которое должно выполняться</translation>
    </message>
</context>
<context>
    <name>EditorOutlineRow</name>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Блокер</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Звонок</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPhrase</name>
    <message>
        <source>%1 typed: %2</source>
        <translation>%1, набранный ответ: %2</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Клиент: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the call: %1</source>
        <translation>В разговоре: %1</translation>
    </message>
    <message>
        <source>In the call: %1. With the draft now: %2</source>
        <translation>В разговоре: %1. С черновиком сейчас: %2</translation>
    </message>
    <message>
        <source>Which reply “%1” was meant for</source>
        <translation>Какой ответ имелся в виду под «%1»</translation>
    </message>
    <message>
        <source>Which reply was it meant for?</source>
        <translation>Какой ответ имелся в виду?</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Add as phrasing</source>
        <translation>Добавить как вариант</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <translation>Открыть ответ</translation>
    </message>
    <message>
        <source>With it as a phrasing: %1</source>
        <translation>С этим вариантом: %1</translation>
    </message>
</context>
<context>
    <name>EditorPhrasesView</name>
    <message>
        <source>Typed replies: %1</source>
        <translation>Ответы своими словами: %1</translation>
    </message>
    <message>
        <source>Typed replies</source>
        <translation>Ответы своими словами</translation>
    </message>
    <message>
        <source>What was typed, and how it was taken. Added phrasings go into your draft of the script.</source>
        <translation>Что набрали и как это было понято. Добавленные варианты попадают в ваш черновик сценария.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Not understood at once</source>
        <translation>Понятые не сразу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>The phrasing is in the draft of the script.</source>
        <translation>Вариант внесён в черновик сценария.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Показать нечего</translation>
    </message>
    <message>
        <source>When somebody replies in their own words and is not understood at once, it stands here.</source>
        <translation>Когда кто-то ответит своими словами и его поймут не сразу, это появится здесь.</translation>
    </message>
    <message>
        <source>Nothing can be tried now</source>
        <translation>Сейчас попробовать нельзя</translation>
    </message>
</context>
<context>
    <name>EditorPractise</name>
    <message>
        <source>What to practise, one in each line</source>
        <translation>Что потренировать, по одному в строке</translation>
    </message>
    <message>
        <source>page:cold-calls, activity:quiz:telephone or question:telephone/tm-04</source>
        <translation>page:cold-calls, activity:quiz:telephone или question:telephone/tm-04</translation>
    </message>
</context>
<context>
    <name>EditorRehearsalView</name>
    <message>
        <source>Rehearsal with the draft of the script: nothing of it is recorded.</source>
        <translation>Репетиция по черновику сценария: ничего не записывается.</translation>
    </message>
</context>
<context>
    <name>EditorReply</name>
    <message>
        <source>nothing more</source>
        <translation>больше ничего</translation>
    </message>
    <message>
        <source>puts the client on hold</source>
        <translation>ставит клиента на удержание</translation>
    </message>
    <message>
        <source>puts the client through</source>
        <translation>переводит клиента</translation>
    </message>
    <message>
        <source>promises to ring back</source>
        <translation>обещает перезвонить</translation>
    </message>
    <message>
        <source>Open when</source>
        <translation>Открыт, когда</translation>
    </message>
    <message>
        <source>A condition on the state: rapport &gt;= 2 and not met(price). Empty: always.</source>
        <translation>Условие на состояние: rapport &gt;= 2 and not met(price). Пусто: всегда.</translation>
    </message>
    <message>
        <source>Where it leads: the first way whose condition holds</source>
        <translation>Куда ведёт: первый путь, условие которого верно</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Куда ведёт</translation>
    </message>
    <message>
        <source>Another way with a condition</source>
        <translation>Ещё путь с условием</translation>
    </message>
    <message>
        <source>Besides, the trainee</source>
        <translation>Кроме того, сотрудник</translation>
    </message>
    <message>
        <source>The client holds at most</source>
        <translation>Клиент ждёт не дольше</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Занимает</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>В течение</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>When it takes longer</source>
        <translation>Если вышло дольше</translation>
    </message>
    <message>
        <source>the client hangs up</source>
        <translation>клиент кладёт трубку</translation>
    </message>
    <message>
        <source>A trap: tempting, and it costs something that nothing brings back</source>
        <translation>Ловушка: заманчива и стоит того, чего уже не вернуть</translation>
    </message>
    <message>
        <source>Checks that it shows</source>
        <translation>Проверки, которые он показывает</translation>
    </message>
    <message>
        <source>Kept checks that are lost by it</source>
        <translation>Удержанные проверки, которые он теряет</translation>
    </message>
    <message>
        <source>Objections that it answers</source>
        <translation>Возражения, на которые он отвечает</translation>
    </message>
    <message>
        <source>What fails the call whatever the score</source>
        <translation>Что проваливает звонок при любой оценке</translation>
    </message>
</context>
<context>
    <name>EditorState</name>
    <message>
        <source>It holds at the start</source>
        <translation>Верно в начале</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>В начале</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
</context>
<context>
    <name>EditorTarget</name>
    <message>
        <source>Choose where it leads</source>
        <translation>Выберите, куда ведёт</translation>
    </message>
    <message>
        <source>“%1” is not there any more</source>
        <translation>«%1» больше нет</translation>
    </message>
</context>
<context>
    <name>EditorTurn</name>
    <message>
        <source>calm (usual)</source>
        <translation>спокойно (обычно)</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>приветливо</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>спокойно</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>прохладно</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>раздражённо</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>сердито</translation>
    </message>
    <message>
        <source>Which line is said: the first whose condition holds</source>
        <translation>Какая фраза звучит: первая, условие которой верно</translation>
    </message>
    <message>
        <source>Another line with a condition</source>
        <translation>Ещё фраза с условием</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>The client waits for a reply</source>
        <translation>Клиент ждёт ответа</translation>
    </message>
    <message>
        <source>Empty: as long as everywhere in this call.</source>
        <translation>Пусто: столько же, сколько во всём звонке.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>When the wait is over</source>
        <translation>Когда ждать надоело</translation>
    </message>
    <message>
        <source>the client hangs up</source>
        <translation>клиент кладёт трубку</translation>
    </message>
    <message>
        <source>The client cuts in after</source>
        <translation>Клиент перебивает через</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Пусто: никогда.</translation>
    </message>
    <message>
        <source>Objections that the client brings up here</source>
        <translation>Возражения, которые клиент здесь приводит</translation>
    </message>
    <message>
        <source>Kept checks that are lost by getting here</source>
        <translation>Удержанные проверки, которые здесь теряются</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Script: %1</source>
        <translation>Сценарий: %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Сыграть отсюда</translation>
    </message>
    <message>
        <source>A rehearsal: nothing of it is recorded.</source>
        <translation>Репетиция: ничего не записывается.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Another version was published since this draft was begun.</source>
        <translation>С тех пор как начат черновик, опубликована другая версия.</translation>
    </message>
    <message>
        <source>The draft is kept. Compare it with what is published before you hand it over.</source>
        <translation>Черновик сохранён. Прежде чем передать, сравните его с опубликованным.</translation>
    </message>
    <message>
        <source>The draft is not saved yet</source>
        <translation>Черновик ещё не сохранён</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <source>The folder of the content pack</source>
        <translation>Папка пакета материалов</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>The files of the script stand in %1, each at its place in the pack. HR checks the pack with “vestibule content check” and puts it into force with “vestibule content install”. Calls under way keep the version they began with.</source>
        <translation>Файлы сценария лежат в %1, каждый на своём месте в пакете. HR проверяет пакет командой «vestibule content check» и вводит его в действие командой «vestibule content install». Начатые звонки идут по той версии, с которой начались.</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Вернуть отменённое</translation>
    </message>
</context>
<context>
    <name>EditorWay</name>
    <message>
        <source>Condition of way %1</source>
        <translation>Условие пути %1</translation>
    </message>
    <message>
        <source>Where way %1 leads</source>
        <translation>Куда ведёт путь %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>EditorWordField</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Client&apos;s company</source>
        <translation>Компания клиента</translation>
    </message>
    <message>
        <source>Client&apos;s job</source>
        <translation>Должность клиента</translation>
    </message>
    <message>
        <source>What the trainee says</source>
        <translation>Что говорит сотрудник</translation>
    </message>
    <message>
        <source>Other ways to say it, one in each line</source>
        <translation>Другие варианты, каждый с новой строки</translation>
    </message>
    <message>
        <source>Key phrases that always mean it, one in each line</source>
        <translation>Ключевые слова, которые всегда значат это, каждое с новой строки</translation>
    </message>
    <message>
        <source>What it missed</source>
        <translation>Что упущено</translation>
    </message>
    <message>
        <source>What to try instead</source>
        <translation>Что попробовать вместо этого</translation>
    </message>
    <message>
        <source>What an observer would tick</source>
        <translation>Что отметил бы наблюдатель</translation>
    </message>
    <message>
        <source>What happened, as the debrief says it</source>
        <translation>Что случилось, словами разбора</translation>
    </message>
    <message>
        <source>What the client objects</source>
        <translation>Что возражает клиент</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>The agreed next step</source>
        <translation>Согласованный следующий шаг</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Что говорит клиент</translation>
    </message>
    <message>
        <source>How the client cuts in</source>
        <translation>Как клиент перебивает</translation>
    </message>
    <message>
        <source>What the client says: “%1”</source>
        <translation>Что говорит клиент: «%1»</translation>
    </message>
</context>
<context>
    <name>EditorWordVersion</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GraphCanvas</name>
    <message>
        <source>Graph of the call, %1 parts. The arrow keys go from one to the next.</source>
        <translation>Граф звонка, частей: %1. Стрелки ведут от одной к другой.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вместить</translation>
    </message>
    <message>
        <source>Another node</source>
        <translation>Другой узел</translation>
    </message>
    <message>
        <source>The first node</source>
        <translation>Первый узел</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Крупнее, мельче</translation>
    </message>
    <message>
        <source>The whole graph</source>
        <translation>Граф целиком</translation>
    </message>
</context>
<context>
    <name>GraphCard</name>
    <message>
        <source>End %1: %2</source>
        <translation>Конец %1: %2</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>Реплика %1: %2</translation>
    </message>
</context>
<context>
    <name>GraphNode</name>
    <message>
        <source>nobody came by</source>
        <translation>никто не проходил</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % passed</source>
        <translation>пройдено %1 %</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph: %1</source>
        <translation>Граф: %1</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>As a graph</source>
        <translation>Графом</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Edit the script</source>
        <translation>Править сценарий</translation>
    </message>
    <message>
        <source>Nobody has played this call yet</source>
        <translation>Этот звонок ещё никто не сыграл</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % passed</source>
        <translation>пройдено %1 %</translation>
    </message>
    <message>
        <source>the latest ones only</source>
        <translation>только последние</translation>
    </message>
    <message>
        <source>the script is your draft</source>
        <translation>сценарий — ваш черновик</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что говорится</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Звонков</translation>
    </message>
    <message>
        <source>Of all, %</source>
        <translation>Из всех, %</translation>
    </message>
    <message>
        <source>Passed, %</source>
        <translation>Пройдено, %</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A friendly voice</source>
        <translation>Приветливый голос</translation>
    </message>
    <message>
        <source>Clear speech: every word can be understood</source>
        <translation>Чёткая речь: понятно каждое слово</translation>
    </message>
    <message>
        <source>An easy pace, not rushed</source>
        <translation>Спокойный темп, без спешки</translation>
    </message>
    <message>
        <source>Neither too loud nor too quiet</source>
        <translation>Не слишком громко и не слишком тихо</translation>
    </message>
    <message>
        <source>Let the client finish</source>
        <translation>Не перебивает клиента</translation>
    </message>
    <message>
        <source>Stayed calm and sure</source>
        <translation>Говорит спокойно и уверенно</translation>
    </message>
</context>
<context>
    <name>LiveLine</name>
    <message>
        <source>Pardon? I did not quite follow.</source>
        <translation>Простите, что вы сказали?</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Клиент на удержании</translation>
    </message>
    <message>
        <source>Putting the client through</source>
        <translation>Переводим клиента</translation>
    </message>
    <message numerus="yes">
        <source>You promised to ring back within %n minute(s)</source>
        <translation>
            <numerusform>Вы обещали перезвонить в течение %n минуты</numerusform>
            <numerusform>Вы обещали перезвонить в течение %n минут</numerusform>
            <numerusform>Вы обещали перезвонить в течение %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Back on the line</source>
        <translation>Снова на линии</translation>
    </message>
    <message>
        <source>The client waited too long on hold</source>
        <translation>Клиент слишком долго ждал на удержании</translation>
    </message>
    <message>
        <source>You said nothing for too long</source>
        <translation>Вы слишком долго молчали</translation>
    </message>
    <message>
        <source>You took your reply back</source>
        <translation>Вы взяли ответ назад</translation>
    </message>
    <message>
        <source>I see, I misunderstood. What did you mean?</source>
        <translation>Вот как, недоразумение. А что вы имели в виду?</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Блокеры</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Концы</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>This rehearsal is over.</source>
        <translation>Эта репетиция закончена.</translation>
    </message>
    <message>
        <source>Nothing is signed in a rehearsal.</source>
        <translation>На репетиции ничего не подписывают.</translation>
    </message>
</context>
<context>
    <name>ScriptChecker</name>
    <message>
        <source>the call is passed with %1 %, but “%2” says %3 %; take “pass” out of the programme</source>
        <translation>проходной балл звонка — %1 %, а у «%2» стоит %3 %; уберите «pass» из программы</translation>
    </message>
    <message>
        <source>The call could not be checked (%1). Nothing was changed; try again.</source>
        <translation>Звонок не удалось проверить (%1). Ничего не изменено; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>no language has the recording “%1”; put it into the folder that the activity names as “assets”, or leave “voice” out</source>
        <translation>ни в одном языке нет записи «%1»; положите её в папку, которую занятие называет в «assets», или уберите «voice»</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>Не удалось записать «%1» (%2).</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Черновик сохранён.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message numerus="yes">
        <source>May your voice be recorded in practice calls? Only the microphone is recorded, only while a call is on, so that you and your mentor can listen to it afterwards. You, your mentors and HR can hear it. It is deleted after %n day(s), earlier whenever you or HR delete it. You can practise without a recording just as well, and withdraw this at any time: then all your recordings are deleted.</source>
        <translation>
            <numerusform>Можно ли записывать ваш голос в учебных звонках? Записывается только микрофон и только во время звонка, чтобы вы и ваш наставник могли потом послушать запись. Её могут услышать вы, ваши наставники и отдел кадров. Она удаляется через %n день, а если вы или отдел кадров удалите её раньше — раньше. Заниматься можно и без записи, а отозвать согласие — в любое время: тогда все ваши записи будут удалены.</numerusform>
            <numerusform>Можно ли записывать ваш голос в учебных звонках? Записывается только микрофон и только во время звонка, чтобы вы и ваш наставник могли потом послушать запись. Её могут услышать вы, ваши наставники и отдел кадров. Она удаляется через %n дня, а если вы или отдел кадров удалите её раньше — раньше. Заниматься можно и без записи, а отозвать согласие — в любое время: тогда все ваши записи будут удалены.</numerusform>
            <numerusform>Можно ли записывать ваш голос в учебных звонках? Записывается только микрофон и только во время звонка, чтобы вы и ваш наставник могли потом послушать запись. Её могут услышать вы, ваши наставники и отдел кадров. Она удаляется через %n дней, а если вы или отдел кадров удалите её раньше — раньше. Заниматься можно и без записи, а отозвать согласие — в любое время: тогда все ваши записи будут удалены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line was not spoken before.</source>
        <translation>Эта реплика ещё не звучала.</translation>
    </message>
    <message>
        <source>%1 wrote more than can be.</source>
        <translation>%1 выдала больше данных, чем возможно.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не ответила вовремя.</translation>
    </message>
    <message>
        <source>The program %1 is not installed.</source>
        <translation>Программа %1 не установлена.</translation>
    </message>
    <message>
        <source>Ask your administrator to install the package %1.</source>
        <translation>Попросите администратора установить пакет %1.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 завершилась с ошибкой.</translation>
    </message>
    <message numerus="yes">
        <source>Recordings cannot be kept for %n day(s).</source>
        <translation>
            <numerusform>Хранить записи %n день нельзя.</numerusform>
            <numerusform>Хранить записи %n дня нельзя.</numerusform>
            <numerusform>Хранить записи %n дней нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2 days.</source>
        <translation>Выберите от %1 до %2 дней.</translation>
    </message>
    <message>
        <source>The time is as it was.</source>
        <translation>Срок остался прежним.</translation>
    </message>
    <message>
        <source>A spoken line could not be kept in %1.</source>
        <translation>Произнесённую реплику не удалось сохранить в %1.</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk.</source>
        <translation>Проверьте папку и место на диске.</translation>
    </message>
    <message>
        <source>The call goes on; the line will be made anew next time.</source>
        <translation>Звонок продолжается; в следующий раз реплика будет озвучена заново.</translation>
    </message>
    <message>
        <source>This is not a sound that can be played.</source>
        <translation>Этот звук нельзя воспроизвести.</translation>
    </message>
    <message numerus="yes">
        <source>Use WAV, FLAC, Ogg Vorbis or Opus of no more than %n minute(s).</source>
        <translation>
            <numerusform>Используйте WAV, FLAC, Ogg Vorbis или Opus длиной не более %n минуты.</numerusform>
            <numerusform>Используйте WAV, FLAC, Ogg Vorbis или Opus длиной не более %n минут.</numerusform>
            <numerusform>Используйте WAV, FLAC, Ogg Vorbis или Opus длиной не более %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sound to keep.</source>
        <translation>Нет звука, который можно сохранить.</translation>
    </message>
    <message>
        <source>The sound could not be written.</source>
        <translation>Звук не удалось записать.</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::CallAttempt</name>
    <message>
        <source>This call is already under way in another window.</source>
        <translation>Этот звонок уже идёт в другом окне.</translation>
    </message>
    <message>
        <source>End it there first.</source>
        <translation>Сначала закончите его там.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::CallDebrief</name>
    <message>
        <source>This call is not there.</source>
        <translation>Такого звонка нет.</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Вернитесь и выберите другой.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не пройден</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::CallGraph</name>
    <message>
        <source>(name)</source>
        <translation>(имя)</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::CallList</name>
    <message>
        <source>best %1 %</source>
        <translation>лучший %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>осталась %n попытка</numerusform>
            <numerusform>осталось %n попытки</numerusform>
            <numerusform>осталось %n попыток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::CallPlays</name>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не пройден</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::CallRecording</name>
    <message>
        <source>The recording is as long as it can be. The call goes on, and what was recorded is kept.</source>
        <translation>Запись достигла наибольшей длины. Звонок продолжается, записанное сохранится.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) deleted.</source>
        <translation>
            <numerusform>Удалена %n запись.</numerusform>
            <numerusform>Удалено %n записи.</numerusform>
            <numerusform>Удалено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call is handed in, but its recording could not be kept: %1</source>
        <translation>Звонок сдан, но его запись сохранить не удалось: %1</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::ClientBase</name>
    <message>
        <source>The client base is written to %1.</source>
        <translation>База клиентов записана в %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The client base is kept. Choose another place, or make room.</source>
        <translation>Не удалось записать «%1». База клиентов сохранена. Выберите другое место или освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::DebriefVoice</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>The recording is not the one that belongs to this call.</source>
        <translation>Запись не та, что относится к этому звонку.</translation>
    </message>
    <message>
        <source>Tell HR: it was changed after the call.</source>
        <translation>Сообщите в отдел кадров: её изменили после звонка.</translation>
    </message>
    <message>
        <source>Share of the talking</source>
        <translation>Доля в разговоре</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>usual: %1 to %2 %</source>
        <translation>обычно: от %1 до %2 %</translation>
    </message>
    <message>
        <source>Time until the answer begins</source>
        <translation>Время до начала ответа</translation>
    </message>
    <message>
        <source>usual: up to %1</source>
        <translation>обычно: до %1</translation>
    </message>
    <message>
        <source>Pauses within what was said</source>
        <translation>Паузы внутри сказанного</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>дольше %1</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Самая длинная пауза</translation>
    </message>
    <message>
        <source>Pace, syllables per second</source>
        <translation>Темп, слогов в секунду</translation>
    </message>
    <message>
        <source>usual: %1 to %2</source>
        <translation>обычно: от %1 до %2</translation>
    </message>
    <message>
        <source>The microphone was too loud: parts are distorted. Turn it down, or speak from further away.</source>
        <translation>Микрофон слишком громкий: часть речи искажена. Убавьте его или говорите дальше от него.</translation>
    </message>
    <message>
        <source>The voice was very quiet. Turn the microphone up, or speak closer to it.</source>
        <translation>Голос был очень тихим. Прибавьте микрофон или говорите ближе к нему.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No loudspeaker was found. Connect a loudspeaker or headset, then play it again.</source>
        <translation>Динамик не найден. Подключите динамик или гарнитуру и включите запись снова.</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::PhraseList</name>
    <message>
        <source>Nothing was added: this reply has the phrasing already, or is not in the script any more.</source>
        <translation>Ничего не добавлено: у этого ответа уже есть такой вариант, или его больше нет в сценарии.</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>понято как %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>переспрос: %1?</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не понято</translation>
    </message>
    <message>
        <source>%1, which was not meant</source>
        <translation>%1, но имелось в виду другое</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::Recorder</name>
    <message>
        <source>No microphone was found.</source>
        <translation>Микрофон не найден.</translation>
    </message>
    <message>
        <source>Connect a microphone or headset, then record again.</source>
        <translation>Подключите микрофон или гарнитуру и начните запись снова.</translation>
    </message>
    <message>
        <source>The call goes on without a recording.</source>
        <translation>Звонок продолжается без записи.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened.</source>
        <translation>Не удалось включить микрофон.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose another microphone, then record again.</source>
        <translation>Закройте другие программы, которые его используют, или выберите другой микрофон и начните запись снова.</translation>
    </message>
    <message>
        <source>The microphone stopped working.</source>
        <translation>Микрофон перестал работать.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>То, что было записано до этого, сохранено.</translation>
    </message>
    <message>
        <source>Connect it again to record the next call.</source>
        <translation>Подключите его снова, чтобы записать следующий звонок.</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::ScriptEditor</name>
    <message>
        <source>change of %1</source>
        <translation>изменение: %1</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>правка текста: %1</translation>
    </message>
    <message>
        <source>new way in %1</source>
        <translation>новый путь: %1</translation>
    </message>
    <message>
        <source>way taken out of %1</source>
        <translation>путь убран: %1</translation>
    </message>
    <message>
        <source>new line in %1</source>
        <translation>новая фраза: %1</translation>
    </message>
    <message>
        <source>line taken out of %1</source>
        <translation>фраза убрана: %1</translation>
    </message>
    <message>
        <source>new turn</source>
        <translation>новая реплика</translation>
    </message>
    <message>
        <source>new reply</source>
        <translation>новый ответ</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>удаление: %1</translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>перенос: %1</translation>
    </message>
    <message>
        <source>Use 1 to 64 characters of a-z, 0-9 and “-”.</source>
        <translation>Возьмите от 1 до 64 знаков: a-z, 0-9 и «-».</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>переименование: %1</translation>
    </message>
    <message>
        <source>“%1” is taken already. Choose another name.</source>
        <translation>Имя «%1» уже занято. Выберите другое.</translation>
    </message>
    <message>
        <source>return to what is published</source>
        <translation>возврат к опубликованному</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>черновик сохранён в %1</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>как опубликовано</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Реплика %1</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Конец %1</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>The script was not handed over: it has errors, or is still being checked. The draft is kept. Correct what the checks name, then hand it over.</source>
        <translation>Сценарий не передан: в нём ошибки или он ещё проверяется. Черновик сохранён. Исправьте то, что называют проверки, затем передайте снова.</translation>
    </message>
    <message>
        <source>The files of the script are written. HR checks and installs the pack.</source>
        <translation>Файлы сценария записаны. HR проверит и установит пакет.</translation>
    </message>
    <message>
        <source>new part of the script</source>
        <translation>новая часть сценария</translation>
    </message>
    <message>
        <source>Use a-z, 0-9 and “_”, a letter first.</source>
        <translation>Используйте a-z, 0-9 и «_», первой — букву.</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>Состояние %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Проверка %1</translation>
    </message>
    <message>
        <source>Blocker %1</source>
        <translation>Блокер %1</translation>
    </message>
    <message>
        <source>Objection %1</source>
        <translation>Возражение %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::Speaker</name>
    <message>
        <source>The loudspeaker stopped working. The call goes on, and the client&apos;s words stand on the screen. Check the loudspeaker or headset.</source>
        <translation>Динамик перестал работать. Звонок продолжается, слова клиента видны на экране. Проверьте динамик или гарнитуру.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The call goes on, and the client&apos;s words stand on the screen. Connect a loudspeaker or headset to hear them.</source>
        <translation>Динамик не найден. Звонок продолжается, слова клиента видны на экране. Чтобы их слышать, подключите динамик или гарнитуру.</translation>
    </message>
    <message>
        <source>The client has no voice here: %1 The call goes on, and the client&apos;s words stand on the screen.</source>
        <translation>У клиента здесь нет голоса: %1 Звонок продолжается, слова клиента видны на экране.</translation>
    </message>
</context>
<context>
    <name>vestibule::coldcall::VoiceSettings</name>
    <message>
        <source>The time is set.</source>
        <translation>Срок установлен.</translation>
    </message>
</context>
</TS>
