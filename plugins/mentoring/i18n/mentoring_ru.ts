<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ConfirmContent</name>
    <message>
        <source>Open the newer report</source>
        <translation>Открыть новый отчёт</translation>
    </message>
    <message>
        <source>Numbers of the day</source>
        <translation>Показатели дня</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Всё о подопечном: %1</translation>
    </message>
    <message>
        <source>Note of the learner</source>
        <translation>Заметка подопечного</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Отозвать подтверждение</translation>
    </message>
    <message>
        <source>Return the day</source>
        <translation>Вернуть день</translation>
    </message>
    <message>
        <source>%1 can correct the day and send it again.</source>
        <translation>%1: день можно будет исправить и отправить снова.</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Что исправить?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What you wrote last is not saved yet</source>
        <translation>Написанное последним ещё не сохранено</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
</context>
<context>
    <name>MenteeContent</name>
    <message>
        <source>The road</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>For you to sign off</source>
        <translation>Ждёт вашего зачёта</translation>
    </message>
    <message>
        <source>Nothing now. What becomes ready for you appears here.</source>
        <translation>Сейчас ничего. Здесь появится то, что можно зачесть.</translation>
    </message>
    <message>
        <source>Daily results</source>
        <translation>Результаты дня</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Grant one more…</source>
        <translation>Дать ещё одну…</translation>
    </message>
    <message>
        <source>One more attempt: %1</source>
        <translation>Ещё одна попытка: %1</translation>
    </message>
    <message>
        <source>Other sign-offs</source>
        <translation>Другие зачёты</translation>
    </message>
    <message>
        <source>The reason is recorded with your name.</source>
        <translation>Причина сохраняется вместе с вашим именем.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Дать</translation>
    </message>
</context>
<context>
    <name>MenteeView</name>
    <message>
        <source>Review (%1)</source>
        <translation>Проверить (%1)</translation>
    </message>
    <message>
        <source>Readiness in detail</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Программы пока нет</translation>
    </message>
    <message>
        <source>Calls played</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Price gym</source>
        <translation>Тренажёр цен</translation>
    </message>
</context>
<context>
    <name>MenteesView</name>
    <message>
        <source>Mentees</source>
        <translation>Подопечные</translation>
    </message>
    <message>
        <source>Nobody to look after yet</source>
        <translation>Подопечных пока нет</translation>
    </message>
    <message>
        <source>HR appoints mentors in People. Your learners then appear here.</source>
        <translation>Наставников назначает кадровая служба в разделе «Люди». После этого ваши подопечные появятся здесь.</translation>
    </message>
    <message>
        <source>Name or next step</source>
        <translation>Имя или следующий шаг</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>К проверке</translation>
    </message>
    <message>
        <source>Standing, last active</source>
        <translation>Положение, активность</translation>
    </message>
    <message>
        <source>Name, next step</source>
        <translation>Имя, следующий шаг</translation>
    </message>
</context>
<context>
    <name>MetricRow</name>
    <message>
        <source>%1 on the last days</source>
        <translation>%1 за последние дни</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>достигнуто</translation>
    </message>
    <message>
        <source>below</source>
        <translation>ниже нормы</translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message>
        <source>Target: %1 a day</source>
        <translation>Норма: %1 в день</translation>
    </message>
    <message>
        <source>Target: %1 a month</source>
        <translation>Норма: %1 в месяц</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) reached %2</source>
        <translation>
            <numerusform>%2: %1 из %n дня</numerusform>
            <numerusform>%2: %1 из %n дней</numerusform>
            <numerusform>%2: %1 из %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n month(s) reached %2</source>
        <translation>
            <numerusform>%2: %1 из %n месяца</numerusform>
            <numerusform>%2: %1 из %n месяцев</numerusform>
            <numerusform>%2: %1 из %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for confirmation</source>
        <translation>
            <numerusform>ещё %n ждёт подтверждения</numerusform>
            <numerusform>ещё %n ждут подтверждения</numerusform>
            <numerusform>ещё %n ждут подтверждения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>Finds the need</source>
        <translation>Выясняет потребность</translation>
    </message>
    <message>
        <source>asks and listens before offering anything</source>
        <translation>спрашивает и слушает, прежде чем предлагать</translation>
    </message>
    <message>
        <source>offers in the second sentence</source>
        <translation>предлагает со второй фразы</translation>
    </message>
    <message>
        <source>Advises on the product</source>
        <translation>Консультирует по товару</translation>
    </message>
    <message>
        <source>names gains, differences and limits of use</source>
        <translation>называет выгоды, отличия и границы применения</translation>
    </message>
    <message>
        <source>recites characteristics</source>
        <translation>перечисляет характеристики</translation>
    </message>
    <message>
        <source>Answers objections</source>
        <translation>Отвечает на возражения</translation>
    </message>
    <message>
        <source>asks what lies behind them, then answers</source>
        <translation>узнаёт, что за ними стоит, и только потом отвечает</translation>
    </message>
    <message>
        <source>contradicts, or gives in at once</source>
        <translation>спорит или сразу уступает</translation>
    </message>
    <message>
        <source>Calculates the price</source>
        <translation>Считает цену</translation>
    </message>
    <message>
        <source>right, and within their own limits</source>
        <translation>верно и в пределах своих полномочий</translation>
    </message>
    <message>
        <source>gives a discount before anyone asked</source>
        <translation>даёт скидку раньше, чем о ней спросили</translation>
    </message>
    <message>
        <source>Handles what is out of stock</source>
        <translation>Справляется с отсутствием товара</translation>
    </message>
    <message>
        <source>a date with a source, and an analogue</source>
        <translation>срок с источником и аналог</translation>
    </message>
    <message>
        <source>“it will come soon”</source>
        <translation>«скоро будет»</translation>
    </message>
    <message>
        <source>Is honest</source>
        <translation>Говорит честно</translation>
    </message>
    <message>
        <source>says “I will check and call back”</source>
        <translation>говорит: «Уточню и перезвоню»</translation>
    </message>
    <message>
        <source>invents an answer</source>
        <translation>придумывает ответ</translation>
    </message>
    <message>
        <source>Promises only what can be kept</source>
        <translation>Обещает только выполнимое</translation>
    </message>
    <message>
        <source>nothing beyond the limits or unconfirmed</source>
        <translation>ничего сверх полномочий и без подтверждения</translation>
    </message>
    <message>
        <source>promises to please</source>
        <translation>обещает, чтобы понравиться</translation>
    </message>
    <message>
        <source>Agrees the next step</source>
        <translation>Договаривается о следующем шаге</translation>
    </message>
    <message>
        <source>who does what, by which date</source>
        <translation>кто, что и к какому числу делает</translation>
    </message>
    <message>
        <source>“so, think it over”</source>
        <translation>«ну, подумайте»</translation>
    </message>
    <message>
        <source>Introduces themselves</source>
        <translation>Представляется</translation>
    </message>
    <message>
        <source>name, company and reason in one sentence</source>
        <translation>имя, компания и повод в одной фразе</translation>
    </message>
    <message>
        <source>starts to read out a text</source>
        <translation>начинает читать по бумажке</translation>
    </message>
    <message>
        <source>Keeps the tone</source>
        <translation>Держит тон</translation>
    </message>
    <message>
        <source>friendly, slow, clear, even when refused</source>
        <translation>приветливо, неторопливо, внятно, даже при отказе</translation>
    </message>
    <message>
        <source>hurries, mumbles or argues</source>
        <translation>торопится, бормочет или спорит</translation>
    </message>
    <message>
        <source>Reaches who decides</source>
        <translation>Выходит на того, кто решает</translation>
    </message>
    <message>
        <source>asks for advice and gets a name</source>
        <translation>просит совета и узнаёт имя</translation>
    </message>
    <message>
        <source>presents everything to whoever answers</source>
        <translation>рассказывает всё первому, кто снял трубку</translation>
    </message>
    <message>
        <source>asks, listens, writes down</source>
        <translation>спрашивает, слушает, записывает</translation>
    </message>
    <message>
        <source>talks for a minute without a question</source>
        <translation>говорит минуту без единого вопроса</translation>
    </message>
    <message>
        <source>Says what can be done</source>
        <translation>Говорит, что можно сделать</translation>
    </message>
    <message>
        <source>“I will find out and call you back”</source>
        <translation>«Я узнаю и перезвоню вам»</translation>
    </message>
    <message>
        <source>“I don&apos;t know”, “that is not my job”</source>
        <translation>«Не знаю», «это не ко мне»</translation>
    </message>
    <message>
        <source>a meeting, a proposal or a call with a date</source>
        <translation>встреча, предложение или звонок с датой</translation>
    </message>
    <message>
        <source>ends without a step</source>
        <translation>прощается без договорённости</translation>
    </message>
</context>
<context>
    <name>ObservationSheet</name>
    <message>
        <source>What you saw</source>
        <translation>Что вы увидели</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Пока нет: %1</translation>
    </message>
    <message>
        <source>Convincing: %1</source>
        <translation>Убедительно: %1</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Не было</translation>
    </message>
    <message>
        <source>Convincing</source>
        <translation>Убедительно</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Reviews</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ничего не ждёт проверки</translation>
    </message>
    <message>
        <source>What your learners hand in and report appears here, what is due first on top.</source>
        <translation>Здесь появляется то, что сдают и о чём отчитываются ваши подопечные; сверху — то, у чего ближе срок.</translation>
    </message>
    <message>
        <source>Person or thing</source>
        <translation>Человек или работа</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Только просроченное</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>Choose something in the queue</source>
        <translation>Выберите работу в очереди</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Назад к очереди</translation>
    </message>
    <message>
        <source>Nobody can show this here</source>
        <translation>Показать это здесь нечем</translation>
    </message>
    <message>
        <source>The plugin that grades it is switched off. Nothing is lost: it waits here.</source>
        <translation>Дополнение, которое это проверяет, выключено. Ничего не потеряно: работа ждёт здесь.</translation>
    </message>
    <message>
        <source>Another thing that waits</source>
        <translation>Другая работа в очереди</translation>
    </message>
    <message>
        <source>Over to the thing</source>
        <translation>Перейти к работе</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>Towards the targets</source>
        <translation>На пути к нормам</translation>
    </message>
    <message>
        <source>Days so far</source>
        <translation>Прошедшие дни</translation>
    </message>
    <message>
        <source>No day reported yet</source>
        <translation>Отчётов пока нет</translation>
    </message>
    <message>
        <source>The days that you report appear here with what became of them.</source>
        <translation>Здесь появятся дни, о которых вы отчитались, и решение по каждому.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Fill in what you did; what stays empty is not reported.</source>
        <translation>Заполните то, что сделали; пустые поля в отчёт не войдут.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Only your mentor and HR read it.</source>
        <translation>Её прочитают только наставник и кадровая служба.</translation>
    </message>
    <message>
        <source>What went well, what was in the way</source>
        <translation>Что удалось, что мешало</translation>
    </message>
    <message>
        <source>Send for confirmation</source>
        <translation>Отправить на подтверждение</translation>
    </message>
    <message>
        <source>Send correction</source>
        <translation>Отправить исправление</translation>
    </message>
    <message>
        <source>Confirm here…</source>
        <translation>Подтвердить здесь…</translation>
    </message>
    <message>
        <source>Your mentor signs at this computer</source>
        <translation>Наставник подпишет за этим компьютером</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить изменения</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Daily results</source>
        <translation>Результаты дня</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Пока не о чем отчитываться</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлено</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, ещё не отправлено</translation>
    </message>
    <message>
        <source>What you wrote last is not saved yet</source>
        <translation>Написанное последним ещё не сохранено</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
</context>
<context>
    <name>SignoffContent</name>
    <message>
        <source>Grant one more…</source>
        <translation>Дать ещё одну…</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём основан зачёт</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>The learner, their mentor and HR read it.</source>
        <translation>Его прочитают подопечный, наставник и кадровая служба.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Grant one more attempt</source>
        <translation>Дать ещё одну попытку</translation>
    </message>
    <message>
        <source>The reason is recorded with your name.</source>
        <translation>Причина сохраняется вместе с вашим именем.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Дать</translation>
    </message>
</context>
<context>
    <name>SignoffView</name>
    <message>
        <source>Not yet…</source>
        <translation>Пока нет…</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Зачесть</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>Подписать здесь…</translation>
    </message>
    <message>
        <source>The one who decides signs at this computer</source>
        <translation>Тот, кто решает, подпишет за этим компьютером</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>This counts as an attempt. %1.</source>
        <translation>Это считается попыткой. %1.</translation>
    </message>
    <message>
        <source>What is still missing?</source>
        <translation>Чего не хватает?</translation>
    </message>
    <message>
        <source>Two or three points, no more.</source>
        <translation>Два-три пункта, не больше.</translation>
    </message>
    <message>
        <source>Record “not yet”</source>
        <translation>Записать «пока нет»</translation>
    </message>
    <message>
        <source>Withdraw the sign-off</source>
        <translation>Отозвать зачёт</translation>
    </message>
    <message>
        <source>The sign-off stays in the record and counts no more.</source>
        <translation>Зачёт останется в записях, но больше не будет учитываться.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Sign off although something is missing?</source>
        <translation>Зачесть, хотя выполнено не всё?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Sign off anyway</source>
        <translation>Всё равно зачесть</translation>
    </message>
    <message>
        <source>What you wrote last is not saved yet</source>
        <translation>Написанное последним ещё не сохранено</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::DailyResults</name>
    <message>
        <source>HR assigns you a programme first; its targets are reported here.</source>
        <translation>Сначала кадровая служба назначит вам программу; здесь вы будете отчитываться о её нормах.</translation>
    </message>
    <message>
        <source>Your programme begins on %1. From that day on you report here.</source>
        <translation>Ваша программа начинается %1. С этого дня вы отчитываетесь здесь.</translation>
    </message>
    <message>
        <source>Your programme asks for no daily results.</source>
        <translation>Ваша программа не требует ежедневных отчётов.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount such as 12500 or 12500.50</source>
        <translation>Сумма, например 12500 или 12500,50</translation>
    </message>
    <message>
        <source>A whole number, 0 or more</source>
        <translation>Целое число, 0 или больше</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>везде ноль</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Confirmed %1. If a number is wrong, ask your mentor to return the day.</source>
        <translation>Подтверждён %1. Если какое-то число неверно, попросите наставника вернуть день.</translation>
    </message>
    <message>
        <source>Returned %1: %2</source>
        <translation>Возвращён %1: %2</translation>
    </message>
    <message>
        <source>Reported %1, waiting for confirmation. You can still correct it.</source>
        <translation>Отправлен %1, ждёт подтверждения. Его ещё можно исправить.</translation>
    </message>
    <message>
        <source>Results of %1 sent for confirmation.</source>
        <translation>Результаты за %1 отправлены на подтверждение.</translation>
    </message>
    <message>
        <source>%1 reports for %2:</source>
        <translation>%1, отчёт за %2:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By signing you confirm that these numbers are true.</source>
        <translation>Подписывая, вы подтверждаете, что эти числа верны.</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Результаты за %1</translation>
    </message>
    <message>
        <source>Results of %1 confirmed.</source>
        <translation>Результаты за %1 подтверждены.</translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::DayConfirm</name>
    <message>
        <source>These daily results are not there.</source>
        <translation>Этих результатов нет.</translation>
    </message>
    <message>
        <source>Open them again from Reviews.</source>
        <translation>Откройте их снова из раздела «Проверка».</translation>
    </message>
    <message>
        <source>These daily results cannot be read.</source>
        <translation>Эти результаты не удаётся прочитать.</translation>
    </message>
    <message>
        <source>They were kept as they were recorded.</source>
        <translation>Они сохранены такими, какими были записаны.</translation>
    </message>
    <message>
        <source>Return them and ask for the day to be entered again.</source>
        <translation>Верните их и попросите ввести день заново.</translation>
    </message>
    <message>
        <source>%1 in the month so far</source>
        <translation>%1 с начала месяца</translation>
    </message>
    <message>
        <source>Daily results</source>
        <translation>Результаты дня</translation>
    </message>
    <message>
        <source>These results were declared void and count no more.</source>
        <translation>Эти результаты аннулированы и больше не учитываются.</translation>
    </message>
    <message>
        <source>%1 has corrected this day. Only the newer report counts.</source>
        <translation>%1: день исправлен. Учитывается только новый отчёт.</translation>
    </message>
    <message>
        <source>Confirmed %1. The day counts towards the targets.</source>
        <translation>Подтверждено %1. День засчитан в нормы.</translation>
    </message>
    <message>
        <source>Returned %1: %2</source>
        <translation>Возвращено %1: %2</translation>
    </message>
    <message>
        <source>Results of %1 confirmed.</source>
        <translation>Результаты за %1 подтверждены.</translation>
    </message>
    <message>
        <source>Results of %1 returned.</source>
        <translation>Результаты за %1 возвращены.</translation>
    </message>
    <message>
        <source>Results of %1, handed in %2, due %3</source>
        <translation>%1, сдано %2, срок: %3</translation>
    </message>
    <message>
        <source>Results of %1, handed in %2</source>
        <translation>%1, сдано %2</translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::Mentee</name>
    <message>
        <source>%1 has no programme yet. HR assigns it in People.</source>
        <translation>%1 пока без программы. Её назначает кадровая служба в разделе «Люди».</translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Этап %1 из %2: %3</translation>
    </message>
    <message>
        <source>Ready for independent work since %1</source>
        <translation>Готовность к самостоятельной работе: с %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, опоздание %n день</numerusform>
            <numerusform>%1, опоздание %n дня</numerusform>
            <numerusform>%1, опоздание %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, срок: %2</translation>
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
        <source>One more attempt granted.</source>
        <translation>Дана ещё одна попытка.</translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::MenteeList</name>
    <message>
        <source>before %1</source>
        <translation>раньше %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Нет программы</translation>
    </message>
    <message>
        <source>HR: assign a programme</source>
        <translation>Кадровая служба: назначить программу</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Опоздание %n день</numerusform>
            <numerusform>Опоздание %n дня</numerusform>
            <numerusform>Опоздание %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet for %n day(s)</source>
        <translation>
            <numerusform>Пауза %n день</numerusform>
            <numerusform>Пауза %n дня</numerusform>
            <numerusform>Пауза %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Программа пройдена</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n подопечный</numerusform>
            <numerusform>%n подопечных</numerusform>
            <numerusform>%n подопечных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>review “%1”</source>
        <translation>проверить «%1»</translation>
    </message>
    <message>
        <source>grant an attempt for “%1”</source>
        <translation>дать попытку: «%1»</translation>
    </message>
    <message>
        <source>sign off “%1”</source>
        <translation>зачесть «%1»</translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::ReviewQueue</name>
    <message>
        <source>Daily results</source>
        <translation>Результаты дня</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Результаты за %1</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>сдано %1</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>Сдано %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>Handed in on %1, due on %2</source>
        <translation>Сдано %1, срок %2</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>Сдано %1</translation>
    </message>
    <message>
        <source>Work to review</source>
        <translation>Работа на проверку</translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::Signoff</name>
    <message>
        <source>%1 has no programme yet, so there is nothing to sign off.</source>
        <translation>%1 пока без программы, поэтому зачитывать нечего.</translation>
    </message>
    <message>
        <source>HR assigns a programme in People.</source>
        <translation>Программу назначает кадровая служба в разделе «Люди».</translation>
    </message>
    <message>
        <source>The programme of %1 does not ask for this sign-off.</source>
        <translation>В программе такого зачёта нет: %1.</translation>
    </message>
    <message>
        <source>Open it from the list of sign-offs again.</source>
        <translation>Откройте его снова из списка зачётов.</translation>
    </message>
    <message>
        <source>Sign-off of the stage “%1”</source>
        <translation>Зачёт этапа «%1»</translation>
    </message>
    <message>
        <source>%1, stage “%2”</source>
        <translation>%1, этап «%2»</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Зачтено</translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation>Зачёт отозван</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HR decides this.</source>
        <translation>Решает кадровая служба.</translation>
    </message>
    <message>
        <source>The mentor decides this.</source>
        <translation>Решает наставник.</translation>
    </message>
    <message>
        <source>Signed off %1.</source>
        <translation>Зачтено %1.</translation>
    </message>
    <message>
        <source>The stage is locked. It opens when the stage before it is met.</source>
        <translation>Этап закрыт. Он откроется, когда будет пройден предыдущий.</translation>
    </message>
    <message>
        <source>All attempts are used up. The mentor or HR can grant one more, with a reason.</source>
        <translation>Все попытки использованы. Наставник или кадровая служба может дать ещё одну, указав причину.</translation>
    </message>
    <message>
        <source>Everything below comes first.</source>
        <translation>Сначала всё, что перечислено ниже.</translation>
    </message>
    <message>
        <source>Not yet: the reason stands below. It can be shown again.</source>
        <translation>Пока нет: причина указана ниже. Можно показать снова.</translation>
    </message>
    <message>
        <source>Waiting for the sign-off.</source>
        <translation>Ждёт зачёта.</translation>
    </message>
    <message>
        <source>No attempts left</source>
        <translation>Попыток не осталось</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Попытка %1 из %2</translation>
    </message>
    <message>
        <source>The stage is not signed off while these are open. Nothing was recorded.</source>
        <translation>Этап нельзя зачесть, пока это не выполнено. Ничего не записано.</translation>
    </message>
    <message>
        <source>The result could not be checked.</source>
        <translation>Результат не удалось проверить.</translation>
    </message>
    <message>
        <source>Scored again, the result is lower than what was recorded.</source>
        <translation>При повторной проверке результат ниже записанного.</translation>
    </message>
    <message>
        <source>These results do not bear the sign-off. Nothing was recorded. Ask for another attempt, or talk to HR.</source>
        <translation>На этих результатах зачёт держаться не может. Ничего не записано. Попросите о новой попытке или обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>%1: signed off.</source>
        <translation>%1: зачтено.</translation>
    </message>
    <message>
        <source>%1: not yet. %2 sees your reason.</source>
        <translation>%1: пока нет. Вашу причину увидит %2.</translation>
    </message>
    <message>
        <source>%1: the sign-off was withdrawn.</source>
        <translation>%1: зачёт отозван.</translation>
    </message>
    <message>
        <source>One more attempt granted.</source>
        <translation>Дана ещё одна попытка.</translation>
    </message>
    <message>
        <source>By signing you confirm that this was shown to you and is good enough.</source>
        <translation>Подписывая, вы подтверждаете, что вам это показали и что этого достаточно.</translation>
    </message>
</context>
<context>
    <name>vestibule::mentoring::ViewModel</name>
    <message>
        <source>Done %1</source>
        <translation>Выполнено %1</translation>
    </message>
    <message>
        <source>Not yet, %1; it can be shown again</source>
        <translation>Пока нет (%1); можно показать снова</translation>
    </message>
</context>
</TS>
