<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Create an account</source>
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>As colleagues write it</source>
        <translation>Как его пишут коллеги</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Letters, digits, “.”, “_”, “-”</source>
        <translation>Буквы, цифры, «.», «_», «-»</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of</source>
        <translation>На конец дня</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>ChosenGroup</name>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Requirements met</source>
        <translation>Выполнено требований</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Open this stage…</source>
        <translation>Открыть этап…</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Writing the report…</source>
        <translation>Отчёт записывается…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Nothing is written then</source>
        <translation>Тогда ничего не запишется</translation>
    </message>
</context>
<context>
    <name>MentorDialog</name>
    <message>
        <source>Appoint a mentor</source>
        <translation>Назначить наставника</translation>
    </message>
    <message numerus="yes">
        <source>%n new hire(s). The mentor reviews their work, confirms their results and signs off; a mentor appointed before is replaced.</source>
        <translation>
            <numerusform>%n новый сотрудник. Наставник проверяет работу, подтверждает результаты и ставит подпись; прежний наставник заменяется.</numerusform>
            <numerusform>%n новых сотрудника. Наставник проверяет работу, подтверждает результаты и ставит подпись; прежний наставник заменяется.</numerusform>
            <numerusform>%n новых сотрудников. Наставник проверяет работу, подтверждает результаты и ставит подпись; прежний наставник заменяется.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active account with the role of a mentor. Create one first.</source>
        <translation>Действующих учётных записей с ролью наставника нет. Сначала создайте такую.</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Choose an honest and open colleague: new hires copy what they see.</source>
        <translation>Выберите честного и открытого коллегу: новички повторяют то, что видят.</translation>
    </message>
    <message>
        <source>Choose a mentor</source>
        <translation>Выберите наставника</translation>
    </message>
</context>
<context>
    <name>MyRoadView</name>
    <message>
        <source>My road</source>
        <translation>Мой путь</translation>
    </message>
    <message>
        <source>Your road is being prepared</source>
        <translation>Ваш путь готовится</translation>
    </message>
    <message>
        <source>HR assigns your programme with the day on which it begins. Until then you can read the handbook.</source>
        <translation>Кадровая служба назначит вам программу и день её начала. А пока можно читать справочник.</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>New hires</source>
        <translation>Новые сотрудники</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>По запросу «%1» никого нет</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Здесь никого нет</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Попробуйте меньше слов или другие.</translation>
    </message>
    <message>
        <source>Choose another figure above, or show everybody.</source>
        <translation>Выберите другую цифру выше или покажите всех.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Что задерживает</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Last progress</source>
        <translation>Последний шаг</translation>
    </message>
    <message>
        <source>Person, mentor</source>
        <translation>Сотрудник, наставник</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>New hires and what they need next</source>
        <translation>Новые сотрудники и их следующий шаг</translation>
    </message>
    <message>
        <source>As it was at the end of %1</source>
        <translation>Как было на конец дня %1</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Выгрузить CSV</translation>
    </message>
    <message>
        <source>The people in the table, one row for each requirement, for a spreadsheet</source>
        <translation>Люди из таблицы, по строке на каждое требование, для электронной таблицы</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The people in the table with every reason, as a page to print</source>
        <translation>Люди из таблицы со всеми причинами, страница для печати</translation>
    </message>
    <message>
        <source>No new hires yet</source>
        <translation>Новых сотрудников пока нет</translation>
    </message>
    <message>
        <source>HR creates their accounts under People and assigns the programme; then everybody&apos;s road stands here.</source>
        <translation>Кадровая служба создаёт учётные записи в разделе «Люди» и назначает программу; тогда здесь появится путь каждого.</translation>
    </message>
    <message>
        <source>Name, mentor, stage or requirement</source>
        <translation>Имя, наставник, этап или требование</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Выгрузить в CSV</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Страница HTML (*.html)</translation>
    </message>
    <message>
        <source>What stands below</source>
        <translation>Что показано ниже</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Generate a password</source>
        <translation>Создать пароль автоматически</translation>
    </message>
    <message>
        <source>You see it once, as soon as it is set; then hand it over.</source>
        <translation>Вы увидите его один раз, сразу после сохранения, и передадите сотруднику.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Не меньше 10 символов</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
</context>
<context>
    <name>PasswordShownDialog</name>
    <message>
        <source>The password of %1</source>
        <translation>Пароль: %1</translation>
    </message>
    <message>
        <source>Hand it over in person. It is not kept anywhere and cannot be shown again; a lost password is reset.</source>
        <translation>Передайте его лично. Он нигде не хранится, и показать его снова нельзя; забытый пароль сбрасывают.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Accounts, mentors and programmes</source>
        <translation>Учётные записи, наставники и программы</translation>
    </message>
    <message>
        <source>Create account…</source>
        <translation>Создать запись…</translation>
    </message>
    <message>
        <source>Name, login, role or mentor</source>
        <translation>Имя, логин, роль, наставник</translation>
    </message>
    <message>
        <source>Deactivated too (%1)</source>
        <translation>И отключённые (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint a mentor…</source>
        <translation>Назначить наставника…</translation>
    </message>
    <message>
        <source>Assign the programme…</source>
        <translation>Назначить программу…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Select all new hires</source>
        <translation>Выбрать всех новых</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>По запросу «%1» никого нет</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Попробуйте меньше слов или другие.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Programme from</source>
        <translation>Программа с</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Действия: %1</translation>
    </message>
    <message>
        <source>Show readiness</source>
        <translation>Показать готовность</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>Сбросить пароль…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Включить снова…</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Новый пароль: %1</translation>
    </message>
    <message>
        <source>The old password stops working at once. The record stays; new events are signed with a new key.</source>
        <translation>Старый пароль перестанет действовать сразу. Записи остаются; новые события подписываются новым ключом.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Сбросить пароль</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Отключить запись: %1?</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>Включить запись снова: %1?</translation>
    </message>
    <message>
        <source>The account can no longer sign in. Everything that was recorded stays, and it can be reactivated.</source>
        <translation>Войти с этой записью будет нельзя. Всё записанное остаётся, а запись можно включить снова.</translation>
    </message>
    <message>
        <source>The account can sign in again with the password it had.</source>
        <translation>С этой записью снова можно будет войти, пароль прежний.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Mentor, programme from</source>
        <translation>Наставник, программа с</translation>
    </message>
    <message>
        <source>Role, account</source>
        <translation>Роль, запись</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Export report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>This decision with every reason, as a page to print</source>
        <translation>Это решение со всеми причинами, страница для печати</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Программы пока нет</translation>
    </message>
    <message>
        <source>Readiness is decided by a programme. HR assigns one under People, with the day on which it begins.</source>
        <translation>Готовность определяется программой. Кадровая служба назначает её в разделе «Люди» вместе с днём начала.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Открыть «Люди»</translation>
    </message>
    <message>
        <source>You see the decision as it was at the end of %1. Only today&apos;s decision can be acted on.</source>
        <translation>Вы видите решение на конец дня %1. Действия доступны только на сегодня.</translation>
    </message>
    <message>
        <source>Open this stage before its turn?</source>
        <translation>Открыть этап раньше срока?</translation>
    </message>
    <message>
        <source>%1 may then begin “%2” although the stage before it is not met. What is missing there is still needed for readiness.</source>
        <translation>%1 сможет начать этап «%2», хотя предыдущий не пройден. Недостающее там всё равно нужно для готовности.</translation>
    </message>
    <message>
        <source>Open the stage</source>
        <translation>Открыть этап</translation>
    </message>
    <message>
        <source>Grant attempts</source>
        <translation>Дать попытки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Дать</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Declare this event void?</source>
        <translation>Признать событие недействительным?</translation>
    </message>
    <message>
        <source>“%1” stays in the record and counts no more. This cannot be taken back; the person would have to do it again.</source>
        <translation>«%1» останется в записях, но больше не учитывается. Отменить это нельзя: сотруднику придётся сделать это заново.</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Признать недействительным</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Страница HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>Assign the programme</source>
        <translation>Назначить программу</translation>
    </message>
    <message numerus="yes">
        <source>%n new hire(s) begin “%1” in the version now in force. Due days count from the first day.</source>
        <translation>
            <numerusform>%n новый сотрудник начинает программу «%1» в действующей версии. Сроки считаются с первого дня.</numerusform>
            <numerusform>%n новых сотрудника начинают программу «%1» в действующей версии. Сроки считаются с первого дня.</numerusform>
            <numerusform>%n новых сотрудников начинают программу «%1» в действующей версии. Сроки считаются с первого дня.</numerusform>
        </translation>
    </message>
    <message>
        <source>No content pack is installed, so there is no programme to assign. An administrator installs one with “vestibule content install”.</source>
        <translation>Набор материалов не установлен, поэтому назначать нечего. Администратор устанавливает его командой «vestibule content install».</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Somebody who is on the programme already gets this first day instead; what was done before still counts.</source>
        <translation>Кто уже проходит программу, получит этот первый день вместо прежнего; сделанное раньше учитывается.</translation>
    </message>
</context>
<context>
    <name>ReadinessCommand</name>
    <message>
        <source>An administrator sees nobody&apos;s training.</source>
        <translation>Администратор не видит ничьего обучения.</translation>
    </message>
    <message>
        <source>Ask HR.</source>
        <translation>Обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31.</source>
        <translation>Напишите её так: 2026-05-31.</translation>
    </message>
    <message>
        <source>%1 has no programme yet.</source>
        <translation>%1: программы пока нет.</translation>
    </message>
    <message>
        <source>HR assigns one under People.</source>
        <translation>Кадровая служба назначает её в разделе «Люди».</translation>
    </message>
    <message>
        <source>“%1” is not a report format.</source>
        <translation>«%1» — не вид отчёта.</translation>
    </message>
    <message>
        <source>Choose html or csv.</source>
        <translation>Выберите html или csv.</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Отчёт записан в %1</translation>
    </message>
    <message>
        <source>%1 (%2), as of the end of %3</source>
        <translation>%1 (%2), на конец дня %3</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
    <message numerus="yes">
        <source>As of the end of %1: %n new hire(s)</source>
        <translation>
            <numerusform>На конец дня %1: %n новый сотрудник</numerusform>
            <numerusform>На конец дня %1: %n новых сотрудника</numerusform>
            <numerusform>На конец дня %1: %n новых сотрудников</numerusform>
        </translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>срок был %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>requirement (whose step)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ReadinessExplainer</name>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Не сдано</translation>
    </message>
    <message>
        <source>No attempts</source>
        <translation>Нет попыток</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Текст изменён</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>one of these is enough</source>
        <translation>достаточно одного</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>нужно всё</translation>
    </message>
    <message>
        <source>Ready for independent work since %1</source>
        <translation>Готовность к самостоятельной работе с %1</translation>
    </message>
    <message numerus="yes">
        <source>Not ready yet: %1 of %n requirement(s) met</source>
        <translation>
            <numerusform>Готовности пока нет: выполнено %1 из %n требования</numerusform>
            <numerusform>Готовности пока нет: выполнено %1 из %n требований</numerusform>
            <numerusform>Готовности пока нет: выполнено %1 из %n требований</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>requirement (whose step)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>пройден %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>%1, mentor</source>
        <translation>%1, наставник</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requirement(s) met so far</source>
        <translation>
            <numerusform>Пока выполнено %1 из %n требования</numerusform>
            <numerusform>Пока выполнено %1 из %n требований</numerusform>
            <numerusform>Пока выполнено %1 из %n требований</numerusform>
        </translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>срок был %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>opens when the stage before it is met</source>
        <translation>откроется, когда пройден предыдущий этап</translation>
    </message>
</context>
<context>
    <name>ReadinessOverview</name>
    <message>
        <source>Ready</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>stage</comment>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Без программы</translation>
    </message>
    <message>
        <source>Assign a programme</source>
        <translation>Назначить программу</translation>
    </message>
    <message>
        <source>Ready since %1</source>
        <translation>Готовность с %1</translation>
    </message>
</context>
<context>
    <name>ReadinessReport</name>
    <message>
        <source>A file that was there before is untouched.</source>
        <translation>Файл, который там был, не изменён.</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Отчёт о готовности</translation>
    </message>
    <message>
        <source>As of the end of %1. Printed from the record on %2.</source>
        <translation>На конец дня %1. Составлен по записям %2.</translation>
    </message>
    <message>
        <source>There are no new hires in this report.</source>
        <translation>В этом отчёте нет новых сотрудников.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n new hire(s) ready for independent work</source>
        <translation>
            <numerusform>К самостоятельной работе готовы: %1 из %n нового сотрудника</numerusform>
            <numerusform>К самостоятельной работе готовы: %1 из %n новых сотрудников</numerusform>
            <numerusform>К самостоятельной работе готовы: %1 из %n новых сотрудников</numerusform>
        </translation>
    </message>
    <message>
        <source>New hire</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>без программы</translation>
    </message>
    <message>
        <source>ready since %1</source>
        <translation>готовность с %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>stage</comment>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>No programme is assigned yet.</source>
        <translation>Программа пока не назначена.</translation>
    </message>
    <message>
        <source>began %1</source>
        <translation>начало %1</translation>
    </message>
    <message>
        <source>mentor %1</source>
        <translation>наставник: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
    <message>
        <source>Account %1, programme “%2”, version %3</source>
        <translation>Запись %1, программа «%2», версия %3</translation>
    </message>
    <message>
        <source>HR opened this stage before its turn.</source>
        <translation>Кадровая служба открыла этот этап раньше срока.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Whose step</source>
        <translation>Чей шаг</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What this record proves</source>
        <translation>Что доказывает эта запись</translation>
    </message>
    <message>
        <source>Each number in small type names an event of the company&apos;s ledger. An event is signed with the personal key of whoever made it and linked to the event before it, so a later change, or a removal before the last checkpoint, is found by “vestibule ledger verify”. The decision follows from these events, the programme version and the date alone; “vestibule readiness” works it out again at any time.</source>
        <translation>Каждый номер мелким шрифтом называет событие в журнале компании. Событие подписано личным ключом того, кто его совершил, и связано с предыдущим, поэтому команда «vestibule ledger verify» находит и позднейшую правку, и удаление до последней контрольной точки. Решение следует только из этих событий, версии программы и даты; команда «vestibule readiness» выведет его снова в любой момент.</translation>
    </message>
    <message>
        <source>It does not prove that the newest events have all reached this record, or that results which people entered and confirmed by hand are true.</source>
        <translation>Она не доказывает, что сюда попали все самые новые события и что результаты, внесённые и подтверждённые людьми, верны.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 — это папка.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>Записывать в %1 вам нельзя.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1.</source>
        <translation>На диске, где %1, не осталось места.</translation>
    </message>
    <message>
        <source>The disk did not take %1.</source>
        <translation>Диск не принял %1.</translation>
    </message>
    <message>
        <source>The report was not written. %1</source>
        <translation>Отчёт не записан. %1</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>Reported the results of %1</source>
        <translation>Отчёт о результатах за %1</translation>
    </message>
    <message>
        <source>Reported results</source>
        <translation>Отчёт о результатах</translation>
    </message>
    <message>
        <source>Opened and read</source>
        <translation>Открыто и прочитано</translation>
    </message>
    <message>
        <source>Began an attempt</source>
        <translation>Попытка начата</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Finished, passed</source>
        <translation>Выполнено, сдано</translation>
    </message>
    <message>
        <source>Finished, not passed</source>
        <translation>Выполнено, не сдано</translation>
    </message>
    <message>
        <source>Signed the text</source>
        <translation>Текст подписан</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Graded, passed</source>
        <translation>Оценено, сдано</translation>
    </message>
    <message>
        <source>Graded, not passed</source>
        <translation>Оценено, не сдано</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Подтверждено подписью</translation>
    </message>
    <message>
        <source>Confirmed the results</source>
        <translation>Результаты подтверждены</translation>
    </message>
    <message numerus="yes">
        <source>Granted %n more attempt(s)</source>
        <translation>
            <numerusform>Дана ещё %n попытка</numerusform>
            <numerusform>Даны ещё %n попытки</numerusform>
            <numerusform>Дано ещё %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened the stage early</source>
        <translation>Этап открыт раньше срока</translation>
    </message>
    <message>
        <source>Declared void</source>
        <translation>Признано недействительным</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>It stays in the record; everybody who may see this person can read it.</source>
        <translation>Остаётся в записях; её прочтут все, кто вправе видеть этого сотрудника.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>RequirementHeader</name>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Whose step</source>
        <translation>Чей шаг</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>Hide the record</source>
        <translation>Скрыть записи</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>Признать недействительным…</translation>
    </message>
    <message>
        <source>The event stays in the record and counts no more</source>
        <translation>Событие останется в записях, но учитываться не будет</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>Grant an attempt…</source>
        <translation>Дать попытку…</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::AccountForm</name>
    <message>
        <source>Enter the name as colleagues write it</source>
        <translation>Введите имя так, как его пишут коллеги</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>Не больше %n символа</numerusform>
            <numerusform>Не больше %n символов</numerusform>
            <numerusform>Не больше %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a short name to sign in with</source>
        <translation>Выберите короткое имя для входа</translation>
    </message>
    <message>
        <source>Only letters, digits, “.”, “_” and “-”, and a letter or digit first</source>
        <translation>Только буквы, цифры, «.», «_» и «-»; первой — буква или цифра</translation>
    </message>
    <message>
        <source>This login is taken</source>
        <translation>Этот логин занят</translation>
    </message>
    <message>
        <source>It has a character that cannot be seen, as emoji made of several do. Type it without: two names that look the same must be the same</source>
        <translation>Здесь есть знак, которого не видно; такой есть и в эмодзи, составленных из нескольких. Введите имя без него: два имени, одинаковых на вид, должны быть одинаковыми</translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::OverviewModel</name>
    <message>
        <source>readiness</source>
        <comment>file name</comment>
        <translation>готовность</translation>
    </message>
    <message>
        <source>In training, by stage</source>
        <translation>Обучаются, по этапам</translation>
    </message>
    <message>
        <source>What holds most often</source>
        <translation>Что задерживает чаще всего</translation>
    </message>
    <message>
        <source>Became ready</source>
        <translation>Стали готовы</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what holds, and whose step it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Что задерживает</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what holds, and why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Whose step</source>
        <translation>Чей шаг</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Last progress</source>
        <translation>Последний шаг</translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::PasswordForm</name>
    <message numerus="yes">
        <source>At least %n character(s); several words are easy to remember</source>
        <translation>
            <numerusform>Не меньше %n символа; несколько слов легко запомнить</numerusform>
            <numerusform>Не меньше %n символов; несколько слов легко запомнить</numerusform>
            <numerusform>Не меньше %n символов; несколько слов легко запомнить</numerusform>
        </translation>
    </message>
    <message>
        <source>The password must differ from the login</source>
        <translation>Пароль должен отличаться от логина</translation>
    </message>
    <message>
        <source>Choose more than one character over and over</source>
        <translation>Одного повторяющегося символа мало</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Пароли не совпадают</translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::PeopleModel</name>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Отключена</translation>
    </message>
    <message>
        <source>The account of %1 is ready.</source>
        <translation>Учётная запись готова: %1.</translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on.</source>
        <translation>%1: вход теперь с новым паролем.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is now the mentor of %n new hire(s).</source>
        <translation>
            <numerusform>Наставник назначен (%1): %n новый сотрудник.</numerusform>
            <numerusform>Наставник назначен (%1): %n новых сотрудника.</numerusform>
            <numerusform>Наставник назначен (%1): %n новых сотрудников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new hire(s) begin on %1.</source>
        <translation>
            <numerusform>%n новый сотрудник начинает %1.</numerusform>
            <numerusform>%n новых сотрудника начинают %1.</numerusform>
            <numerusform>%n новых сотрудников начинают %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1: вход снова открыт.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more. The record stays.</source>
        <translation>%1: вход закрыт. Записи остаются.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new hire(s) have the mentor they had before.</source>
        <translation>
            <numerusform>У %n нового сотрудника снова прежний наставник.</numerusform>
            <numerusform>У %n новых сотрудников снова прежний наставник.</numerusform>
            <numerusform>У %n новых сотрудников снова прежний наставник.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Сразу отменено</translation>
    </message>
    <message>
        <source>%1 is deactivated again.</source>
        <translation>%1: учётная запись снова отключена.</translation>
    </message>
    <message>
        <source>Not undone: another change was made meanwhile.</source>
        <translation>Не отменено: за это время сделано другое изменение.</translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::PersonModel</name>
    <message>
        <source>began %1</source>
        <translation>начало %1</translation>
    </message>
    <message>
        <source>mentor %1</source>
        <translation>наставник: %1</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <comment>number, how late</comment>
        <translation>Этап %1: %2</translation>
    </message>
    <message>
        <source>Opened before its turn on %1 by %2: %3</source>
        <translation>Открыт раньше срока %1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>stage number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>выполнено %1 из %2</translation>
    </message>
    <message>
        <source>The stage is open.</source>
        <translation>Этап открыт.</translation>
    </message>
    <message numerus="yes">
        <source>%n more attempt(s) granted.</source>
        <translation>
            <numerusform>Дана ещё %n попытка.</numerusform>
            <numerusform>Даны ещё %n попытки.</numerusform>
            <numerusform>Дано ещё %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event counts no more. It stays in the record with your reason.</source>
        <translation>Событие больше не учитывается. Оно остаётся в записях с вашей причиной.</translation>
    </message>
    <message>
        <source>readiness-%1</source>
        <comment>file name</comment>
        <translation>готовность-%1</translation>
    </message>
</context>
<context>
    <name>vestibule::readiness::ReportExport</name>
    <message>
        <source>Report saved to %1</source>
        <translation>Отчёт сохранён: %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Выгрузка остановлена. Ничего не записано.</translation>
    </message>
</context>
</TS>
