<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AdministrationCards</name>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копируется…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Создать копию…</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Плагины</translation>
    </message>
    <message>
        <source>Open the plugins</source>
        <translation>Открыть плагины</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Kept by HR</source>
        <translation>Ведёт кадровая служба</translation>
    </message>
    <message>
        <source>Accounts, roles and passwords are signed by HR in People. Your own password is in the settings.</source>
        <translation>Учётные записи, роли и пароли заверяет кадровая служба в разделе «Люди». Свой пароль вы меняете в настройках.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Резервная копия базы данных</translation>
    </message>
    <message>
        <source>Copy of the database (*.db)</source>
        <translation>Копия базы данных (*.db)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Ask HR to install the pack.</source>
        <translation>Попросите кадровую службу установить пакет.</translation>
    </message>
    <message>
        <source>Only HR puts training content into force.</source>
        <translation>Учебные материалы вводит в действие только кадровая служба.</translation>
    </message>
    <message>
        <source>The pack is sound: %1 stages, %2 activities, %3 files. Version %4.</source>
        <translation>Пакет исправен. Этапов: %1, заданий: %2, файлов: %3. Версия %4.</translation>
    </message>
    <message>
        <source>Version %1 is in force. People stay on the version that they began.</source>
        <translation>Версия %1 вступила в силу. Сотрудники продолжают по той версии, с которой начали.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» уже существует.</translation>
    </message>
    <message>
        <source>Name a folder that does not.</source>
        <translation>Укажите папку, которой ещё нет.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Не удаётся записать «%1»: %2</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Выберите папку, в которую вам разрешена запись.</translation>
    </message>
    <message>
        <source>A pack to start from is in %1: the sample programme. Change it, then run “vestibule content check %1”.</source>
        <translation>Пакет для начала работы лежит в %1: это программа учебной компании. Измените его и запустите «vestibule content check %1».</translation>
    </message>
    <message>
        <source>“%1” is not a root key.</source>
        <translation>«%1» — не корневой ключ.</translation>
    </message>
    <message>
        <source>Give the 64 hexadecimal digits that set-up printed as the trust root.</source>
        <translation>Укажите 64 шестнадцатеричные цифры, которые были показаны при создании компании как корневой ключ.</translation>
    </message>
    <message>
        <source>The export stopped: %1</source>
        <translation>Выгрузка прервана: %1</translation>
    </message>
    <message>
        <source>Make room and run it again.</source>
        <translation>Освободите место и запустите ещё раз.</translation>
    </message>
    <message>
        <source>The database was only read.</source>
        <translation>База данных только читалась.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) checked: all are as they were signed.</source>
        <translation>
            <numerusform>Проверено %n событие: всё в том виде, в каком подписано.</numerusform>
            <numerusform>Проверено %n события: все в том виде, в каком подписаны.</numerusform>
            <numerusform>Проверено %n событий: все в том виде, в каком подписаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>This does not prove that the newest facts are all there.</source>
        <translation>Это не доказывает, что самые новые события все на месте.</translation>
    </message>
    <message>
        <source>The first bad fact is %1: %2</source>
        <translation>Первое неверное событие — %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Every table was made anew from %n fact(s).</source>
        <translation>
            <numerusform>Все таблицы построены заново по %n событию.</numerusform>
            <numerusform>Все таблицы построены заново по %n событиям.</numerusform>
            <numerusform>Все таблицы построены заново по %n событиям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a file that does not exist yet, in a folder that you may write to.</source>
        <translation>Укажите файл, которого ещё нет, в папке, куда вам разрешена запись.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were written.</source>
        <translation>
            <numerusform>Записано %n высказывание xAPI.</numerusform>
            <numerusform>Записано %n высказывания xAPI.</numerusform>
            <numerusform>Записано %n высказываний xAPI.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is on a PostgreSQL server.</source>
        <translation>База данных находится на сервере PostgreSQL.</translation>
    </message>
    <message>
        <source>Use the server&apos;s own tools, pg_dump and pg_restore.</source>
        <translation>Воспользуйтесь средствами сервера: pg_dump и pg_restore.</translation>
    </message>
    <message>
        <source>The database was copied to %1.</source>
        <translation>База данных скопирована в %1.</translation>
    </message>
    <message>
        <source>Restored. The database before is kept as %1.</source>
        <translation>База данных восстановлена. Прежняя сохранена как %1.</translation>
    </message>
    <message>
        <source>It is not said who owns the database.</source>
        <translation>Не указан владелец базы данных.</translation>
    </message>
    <message>
        <source>Add --admin CONNINFO.</source>
        <translation>Добавьте --admin CONNINFO.</translation>
    </message>
    <message>
        <source>The schema is up to date.</source>
        <translation>Схема базы данных обновлена.</translation>
    </message>
    <message>
        <source>The plugin “%1” may run as its files are now, from the next start.</source>
        <translation>Плагин «%1» разрешён с теми файлами, что есть сейчас; он заработает со следующего запуска.</translation>
    </message>
    <message>
        <source>It is not said which company to set up.</source>
        <translation>Не указано, какую компанию создать.</translation>
    </message>
    <message>
        <source>Write --sample aquilon, or --company NAME --hr-login LOGIN --hr-name NAME.</source>
        <translation>Напишите --sample aquilon или --company NAME --hr-login LOGIN --hr-name NAME.</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Новый пароль для %1: </translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <translation>Компания создана: %1.</translation>
    </message>
    <message>
        <source>Trust root: %1</source>
        <translation>Корневой ключ: %1</translation>
    </message>
    <message>
        <source>Recovery phrase, shown only now; write it down and lock it away:</source>
        <translation>Фраза восстановления показывается только сейчас; запишите её и уберите под замок:</translation>
    </message>
    <message>
        <source>It is not said where the pictures should go.</source>
        <translation>Не указано, куда сохранить снимки.</translation>
    </message>
    <message>
        <source>There are no pictures at this scale.</source>
        <translation>В таком масштабе снимки не делаются.</translation>
    </message>
    <message>
        <source>Write --scale 1 or --scale 2.</source>
        <translation>Укажите --scale 1 или --scale 2.</translation>
    </message>
    <message>
        <source>Add --out DIR.</source>
        <translation>Добавьте --out DIR.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) and readiness.html are in %1.</source>
        <translation>
            <numerusform>В папке %1 лежит %n снимок и readiness.html.</numerusform>
            <numerusform>В папке %1 лежат %n снимка и readiness.html.</numerusform>
            <numerusform>В папке %1 лежат %n снимков и readiness.html.</numerusform>
        </translation>
    </message>
    <message>
        <source>check that every fact is as it was signed</source>
        <translation>проверить, что каждое событие осталось таким, каким подписано</translation>
    </message>
    <message>
        <source>check the chains and each person&apos;s last signature only</source>
        <translation>проверить только цепочки и последнюю подпись каждого</translation>
    </message>
    <message>
        <source>the root key noted at set-up; else the one in the database</source>
        <translation>корневой ключ, записанный при создании компании; иначе тот, что в базе</translation>
    </message>
    <message>
        <source>make every table anew from the facts</source>
        <translation>построить все таблицы заново по журналу событий</translation>
    </message>
    <message>
        <source>print the facts as xAPI statements, one per line</source>
        <translation>вывести события как высказывания xAPI, по одному в строке</translation>
    </message>
    <message>
        <source>write to a file instead</source>
        <translation>записать в файл</translation>
    </message>
    <message>
        <source>check a content pack and print every fault</source>
        <translation>проверить пакет материалов и показать все ошибки</translation>
    </message>
    <message>
        <source>the pack&apos;s folder</source>
        <translation>папка пакета</translation>
    </message>
    <message>
        <source>store a checked pack and put it into force</source>
        <translation>сохранить проверенный пакет и ввести его в действие</translation>
    </message>
    <message>
        <source>begin a pack in a new folder</source>
        <translation>начать пакет в новой папке</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>папка, которую создать</translation>
    </message>
    <message>
        <source>play one new hire through the four stages and picture every view</source>
        <translation>провести нового сотрудника через четыре этапа и снять каждую страницу</translation>
    </message>
    <message>
        <source>folder for the pictures and the report</source>
        <translation>папка для снимков и отчёта</translation>
    </message>
    <message>
        <source>size of the pictures, 1440x900 when left out</source>
        <translation>размер снимков; без указания 1440x900</translation>
    </message>
    <message>
        <source>text and picture scale: 1 or 2</source>
        <translation>масштаб текста и снимков: 1 или 2</translation>
    </message>
    <message>
        <source>in high contrast</source>
        <translation>с высокой контрастностью</translation>
    </message>
    <message>
        <source>laid out from right to left</source>
        <translation>с расположением справа налево</translation>
    </message>
    <message>
        <source>set up a company</source>
        <translation>создать компанию</translation>
    </message>
    <message>
        <source>the sample company of a shipped pack, with published passwords</source>
        <translation>учебная компания из готового пакета, с открытыми паролями</translation>
    </message>
    <message>
        <source>name of the company</source>
        <translation>название компании</translation>
    </message>
    <message>
        <source>IANA time zone; the pack&apos;s when left out</source>
        <translation>часовой пояс IANA; без указания — из пакета</translation>
    </message>
    <message>
        <source>content pack; the sample programme when left out</source>
        <translation>пакет материалов; без указания — программа учебной компании</translation>
    </message>
    <message>
        <source>login of the first HR person</source>
        <translation>логин первого сотрудника кадровой службы</translation>
    </message>
    <message>
        <source>name of the first HR person</source>
        <translation>имя первого сотрудника кадровой службы</translation>
    </message>
    <message>
        <source>PostgreSQL: connection of the database&apos;s owner</source>
        <translation>PostgreSQL: подключение владельца базы данных</translation>
    </message>
    <message>
        <source>list the people that you may see</source>
        <translation>перечислить сотрудников, которых вам разрешено видеть</translation>
    </message>
    <message>
        <source>copy the database while it is in use</source>
        <translation>скопировать базу данных, не прерывая работу</translation>
    </message>
    <message>
        <source>the copy; must not exist</source>
        <translation>файл копии; его ещё не должно быть</translation>
    </message>
    <message>
        <source>put a copy in the place of the database; the one before is kept beside it</source>
        <translation>поставить копию на место базы данных; прежняя остаётся рядом</translation>
    </message>
    <message>
        <source>a copy made by backup</source>
        <translation>копия, сделанная командой backup</translation>
    </message>
    <message>
        <source>prepare a PostgreSQL database or bring its schema up to date</source>
        <translation>подготовить базу PostgreSQL или обновить её схему</translation>
    </message>
    <message>
        <source>connection of the database&apos;s owner</source>
        <translation>подключение владельца базы данных</translation>
    </message>
    <message>
        <source>list the plugins, their state and why</source>
        <translation>перечислить плагины, их состояние и его причину</translation>
    </message>
    <message>
        <source>let a plugin run that did not come with Vestibule</source>
        <translation>разрешить плагин, который поставлен не вместе с Vestibule</translation>
    </message>
    <message>
        <source>its id, as “vestibule plugins” shows it</source>
        <translation>его идентификатор, как его показывает «vestibule plugins»</translation>
    </message>
    <message>
        <source>look for what is wrong with this installation</source>
        <translation>проверить, всё ли в порядке с этой установкой</translation>
    </message>
    <message>
        <source>There is no company in %1.</source>
        <translation>В %1 нет компании.</translation>
    </message>
    <message>
        <source>Run “vestibule setup”, or choose another place with --data or --store.</source>
        <translation>Запустите «vestibule setup» или укажите другое место через --data или --store.</translation>
    </message>
    <message>
        <source>This command needs to know who you are.</source>
        <translation>Этой команде нужно знать, кто вы.</translation>
    </message>
    <message>
        <source>Add --as LOGIN.</source>
        <translation>Добавьте --as LOGIN.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Пароль для %1: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password.</source>
        <translation>Нет терминала, чтобы спросить пароль.</translation>
    </message>
    <message>
        <source>Set VESTIBULE_PASSWORD.</source>
        <translation>Задайте переменную VESTIBULE_PASSWORD.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Такой команды нет.</translation>
    </message>
    <message>
        <source>The command failed unexpectedly.</source>
        <translation>Команда неожиданно прервалась.</translation>
    </message>
    <message>
        <source>Only HR and administrators copy or replace the whole database.</source>
        <translation>Копировать и заменять всю базу данных могут только кадровая служба и администраторы.</translation>
    </message>
    <message>
        <source>Ask one of them to do it.</source>
        <translation>Попросите сделать это кого-нибудь из них.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>База данных восстановлена.</translation>
    </message>
    <message>
        <source>also over another company&apos;s database, or a damaged one</source>
        <translation>и поверх базы данных другой компании или повреждённой</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Не удалось создать папку %1.</translation>
    </message>
    <message>
        <source>Choose another place with --data or --store.</source>
        <translation>Выберите другое место с помощью --data или --store.</translation>
    </message>
    <message>
        <source>No company was set up.</source>
        <translation>Компания не создана.</translation>
    </message>
    <message>
        <source>There is no sample company “%1”.</source>
        <translation>Учебной компании «%1» нет.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Выберите одну из этих: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The views complained %n time(s); the messages stand above.</source>
        <translation>
            <numerusform>%n предупреждение о разделах; сообщения стоят выше.</numerusform>
            <numerusform>%n предупреждения о разделах; сообщения стоят выше.</numerusform>
            <numerusform>%n предупреждений о разделах; сообщения стоят выше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>folder for settings, logs and the database</source>
        <translation>папка для настроек, журналов программы и базы данных</translation>
    </message>
    <message>
        <source>the shared database</source>
        <translation>общая база данных</translation>
    </message>
    <message>
        <source>sign in; the password comes from a prompt or from VESTIBULE_PASSWORD</source>
        <translation>войти под этим логином; пароль спрашивается или берётся из VESTIBULE_PASSWORD</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>вывести один документ JSON</translation>
    </message>
    <message>
        <source>load no plugin</source>
        <translation>не загружать плагины</translation>
    </message>
    <message>
        <source>The command line is not complete or not right: %1.</source>
        <translation>Командная строка неполна или неверна: %1.</translation>
    </message>
    <message>
        <source>There is no command or option “%1”.</source>
        <translation>Нет команды или параметра «%1».</translation>
    </message>
    <message>
        <source>Add --help to see how it is written.</source>
        <translation>Добавьте --help, чтобы увидеть, как её написать.</translation>
    </message>
    <message>
        <source>Onboarding and training for customer-service and sales managers. Without a command the window opens.</source>
        <translation>Ввод в должность и обучение менеджеров по работе с клиентами и продажам. Без команды открывается окно.</translation>
    </message>
    <message>
        <source>commands: %1</source>
        <translation>команды: %1</translation>
    </message>
    <message>
        <source>offer the gallery of all controls, for developers</source>
        <translation>показать и галерею всех элементов, для разработчиков</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search for anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>На главную</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Показать клавиши</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Плагины</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Оформление: как в системе</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Оформление: светлое</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Оформление: тёмное</translation>
    </message>
    <message>
        <source>High contrast: on or off</source>
        <translation>Высокая контрастность: включить или выключить</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Язык: English</translation>
    </message>
    <message>
        <source>Language: Русский</source>
        <translation>Язык: русский</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>To the next result</source>
        <translation>К следующему результату</translation>
    </message>
    <message>
        <source>To the result before</source>
        <translation>К предыдущему результату</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>To the first result</source>
        <translation>К первому результату</translation>
    </message>
    <message>
        <source>To the last result</source>
        <translation>К последнему результату</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Открыть результат</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Показать уведомления</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Минус</translation>
    </message>
    <message>
        <source>Gallery of all controls</source>
        <translation>Галерея всех элементов</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>This pack has no sample company.</source>
        <translation>В этом пакете нет учебной компании.</translation>
    </message>
    <message>
        <source>Choose a pack with a sample.toml, or set up a company of your own.</source>
        <translation>Выберите пакет с файлом sample.toml или создайте собственную компанию.</translation>
    </message>
    <message numerus="yes">
        <source>The training content in %1 has %n fault(s).</source>
        <translation>
            <numerusform>В учебных материалах в %1 найдена %n ошибка.</numerusform>
            <numerusform>В учебных материалах в %1 найдены %n ошибки.</numerusform>
            <numerusform>В учебных материалах в %1 найдено %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it; “vestibule content check” lists everything.</source>
        <translation>Исправьте их; полный список покажет «vestibule content check».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>No training content is in force.</source>
        <translation>Учебные материалы ещё не введены в действие.</translation>
    </message>
    <message>
        <source>HR installs a content pack.</source>
        <translation>Пакет материалов устанавливает кадровая служба.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>дробное число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>дата или время</translation>
    </message>
    <message>
        <source>“%1” is %2; write %3</source>
        <translation>«%1» — это %2; здесь нужно: %3</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>возможно, имелось в виду «%1»?</translation>
    </message>
    <message>
        <source>“%1” is not an activity&apos;s id; write &lt;owner&gt;:&lt;name&gt;, each of a-z, 0-9 and “-”</source>
        <translation>«%1» — не идентификатор задания; напишите &lt;владелец&gt;:&lt;имя&gt;, в каждой части только a-z, 0-9 и «-»</translation>
    </message>
    <message>
        <source>“%1” is not valid here; write &lt;owner&gt;.&lt;name&gt;, each of a-z, 0-9 and “-”</source>
        <translation>«%1» здесь не подходит; напишите &lt;владелец&gt;.&lt;имя&gt;, в каждой части только a-z, 0-9 и «-»</translation>
    </message>
    <message>
        <source>“%1” is not an id; use 1 to 64 characters of a-z, 0-9 and “-”</source>
        <translation>«%1» — не идентификатор; нужно от 1 до 64 знаков a-z, 0-9 и «-»</translation>
    </message>
    <message>
        <source>“%1” is missing; add it</source>
        <translation>нет «%1»; добавьте</translation>
    </message>
    <message>
        <source>“%1” is not known here; remove it. Known are: %2</source>
        <translation>«%1» здесь неизвестно; уберите. Известны: %2</translation>
    </message>
    <message>
        <source>“%1” is not known here; %2</source>
        <translation>«%1» здесь неизвестно; %2</translation>
    </message>
    <message>
        <source>not valid TOML, correct it here: %1</source>
        <translation>это не правильный TOML, исправьте здесь: %1</translation>
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
        <source>“%1” is not known for “%2”; use one of: %3</source>
        <translation>«%1» не подходит для «%2»; выберите одно из: %3</translation>
    </message>
    <message>
        <source>“%1” is %2; use a number from %3 to %4</source>
        <translation>«%1» равно %2; нужно число от %3 до %4</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a list of texts: [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>список текстов: [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>an entry of %1</source>
        <translation>элемент %1</translation>
    </message>
    <message>
        <source>“%1” is empty; list at least one</source>
        <translation>«%1» пусто; укажите хотя бы одно</translation>
    </message>
    <message>
        <source>a table: [%1]</source>
        <translation>таблица: [%1]</translation>
    </message>
    <message>
        <source>tables: [[%1]]</source>
        <translation>таблицы: [[%1]]</translation>
    </message>
    <message>
        <source>This content version is not installed.</source>
        <translation>Эта версия материалов не установлена.</translation>
    </message>
    <message>
        <source>Install the pack first.</source>
        <translation>Сначала установите пакет.</translation>
    </message>
    <message>
        <source>This content version is in force already.</source>
        <translation>Эта версия материалов уже действует.</translation>
    </message>
</context>
<context>
    <name>ContributionView</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>CountersignDialog</name>
    <message>
        <source>Countersign: %1</source>
        <translation>Вторая подпись: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>May be signed by: %1. Your key is opened for this one signature only.</source>
        <translation>Кто может подписать: %1. Ваш ключ открывается только для этой одной подписи.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>CrashedPluginDialog</name>
    <message>
        <source>A plugin stopped the program</source>
        <translation>Плагин остановил программу</translation>
    </message>
    <message>
        <source>Vestibule stopped while it was loading “%1”. This time it runs without the plugin; everything recorded is kept. Leave the plugin out from now on, or try it again at the next start?</source>
        <translation>Vestibule остановилась при загрузке плагина «%1». Сейчас она работает без него; всё записанное сохранено. Больше не загружать этот плагин или попробовать снова при следующем запуске?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>data folder</source>
        <translation>папка данных</translation>
    </message>
    <message>
        <source>%1 will be made at the first start</source>
        <translation>%1 будет создана при первом запуске</translation>
    </message>
    <message>
        <source>%1 can be written by everybody on this machine; take that right away</source>
        <translation>в %1 может писать любой пользователь этого компьютера; отнимите это право</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>в %1 нельзя писать</translation>
    </message>
    <message>
        <source>shipped content</source>
        <translation>материалы в поставке</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>в %1 ничего нет</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>плагины</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найден %n</numerusform>
            <numerusform>найдено %n</numerusform>
            <numerusform>найдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>ещё не создана</translation>
    </message>
    <message>
        <source>good</source>
        <translation>исправно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>%1 Bring back a backup with “vestibule restore”.</source>
        <translation>%1 Верните резервную копию командой «vestibule restore».</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>This database belongs to a company already: %1.</source>
        <translation>Эта база данных уже принадлежит компании «%1».</translation>
    </message>
    <message>
        <source>Sign in, or choose another place for a new company.</source>
        <translation>Войдите или выберите для новой компании другое место.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Всё оставлено как было.</translation>
    </message>
    <message>
        <source>The company has no name.</source>
        <translation>У компании нет названия.</translation>
    </message>
    <message>
        <source>Enter the name that people know it by.</source>
        <translation>Введите название, под которым её знают сотрудники.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>«%1» — не часовой пояс.</translation>
    </message>
    <message>
        <source>Choose one such as Europe/Moscow.</source>
        <translation>Выберите, например, Europe/Moscow.</translation>
    </message>
    <message>
        <source>There is no company in this database.</source>
        <translation>В этой базе данных нет компании.</translation>
    </message>
    <message>
        <source>The company&apos;s root key is not in this database.</source>
        <translation>В этой базе данных нет корневого ключа компании.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is not the recovery phrase of this company.</source>
        <translation>Это не фраза восстановления этой компании.</translation>
    </message>
    <message>
        <source>Use the one from the paper of its set-up.</source>
        <translation>Возьмите ту, что записана при создании компании.</translation>
    </message>
    <message>
        <source>The recovery phrase only helps active HR accounts.</source>
        <translation>Фраза восстановления действует только для активных учётных записей кадровой службы.</translation>
    </message>
    <message>
        <source>Give the login of an HR account; HR resets the passwords of others.</source>
        <translation>Укажите логин сотрудника кадровой службы; остальным пароли сбрасывает она.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Opens when stage %1 is met: %2</source>
        <translation>Откроется, когда будет пройден этап %1: %2</translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message>
        <source>Somebody who was erased</source>
        <translation>Сотрудник, чьи данные стёрты</translation>
    </message>
    <message>
        <source>%1, handed in %2</source>
        <translation>%1, сдано %2</translation>
    </message>
    <message>
        <source>This hand-in is not there, or not yours to look at.</source>
        <translation>Такой работы нет, или вам её не показывают.</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Вернитесь и выберите другую.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Four stages of training</source>
        <translation>Четыре этапа обучения</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Программы пока нет</translation>
    </message>
    <message>
        <source>HR assigns your training programme. Until then you can read the handbook.</source>
        <translation>Программу обучения назначает кадровая служба. А пока можно читать справочник.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Ждут вас</translation>
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
        <source>Nothing to do right now. Under “Waiting” stands what others have to do.</source>
        <translation>Сейчас делать нечего. В разделе «Ожидание» видно, что должны сделать другие.</translation>
    </message>
    <message>
        <source>You have done everything that the road asks for. The handbook stays open for you to look things up.</source>
        <translation>Вы прошли весь путь. Справочник остаётся открытым: в него можно заглянуть в любой момент.</translation>
    </message>
    <message>
        <source>Your mentor and HR have confirmed everything.</source>
        <translation>Наставник и кадровая служба всё подтвердили.</translation>
    </message>
    <message>
        <source>Nothing waits for you. New hand-ins appear here.</source>
        <translation>Вас ничего не ждёт. Здесь появятся новые сданные работы.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>with: %1</source>
        <translation>ждём: %1</translation>
    </message>
    <message>
        <source>Nothing is waiting for others.</source>
        <translation>От других ничего не требуется.</translation>
    </message>
    <message>
        <source>Nobody is in training yet.</source>
        <translation>Пока никто не обучается.</translation>
    </message>
    <message>
        <source>Mentor: %1</source>
        <translation>Наставник: %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опаздывает</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовность</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Файл повреждён: %1.</translation>
    </message>
    <message>
        <source>The stored content %1 was changed.</source>
        <translation>Хранящиеся материалы %1 изменены.</translation>
    </message>
    <message>
        <source>The file “%1” of the content version %2 is not there.</source>
        <translation>Файла «%1» версии материалов %2 нет.</translation>
    </message>
    <message>
        <source>The files of the content version %1 are not those that were installed.</source>
        <translation>Файлы версии материалов %1 — не те, что были установлены.</translation>
    </message>
    <message>
        <source>“%1” has no sealed key and cannot sign in.</source>
        <translation>У «%1» нет запечатанного ключа: войти нельзя.</translation>
    </message>
    <message>
        <source>The sealed key of “%1” is not the one that was certified.</source>
        <translation>Запечатанный ключ «%1» — не тот, который был заверен.</translation>
    </message>
    <message>
        <source>The table “meta” does not name the database.</source>
        <translation>Таблица «meta» не называет базу данных.</translation>
    </message>
    <message>
        <source>The guard “%1” is missing or was changed.</source>
        <translation>Защита «%1» отсутствует или изменена.</translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>Действие или клавиша</translation>
    </message>
    <message>
        <source>No key does “%1”.</source>
        <translation>По запросу «%1» клавиш нет.</translation>
    </message>
</context>
<context>
    <name>KeySeal</name>
    <message>
        <source>There is not enough free memory to check a password.</source>
        <translation>Не хватает свободной памяти для проверки пароля.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>A key was sealed after it had been wiped.</source>
        <translation>Ключ пытались сохранить после того, как он был стёрт из памяти.</translation>
    </message>
    <message>
        <source>The stored key of this account is damaged.</source>
        <translation>Сохранённый ключ этой учётной записи повреждён.</translation>
    </message>
    <message>
        <source>Ask HR to reset the password: the account gets a new key and keeps its history.</source>
        <translation>Попросите кадровую службу сбросить пароль: учётная запись получит новый ключ и сохранит историю.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Пароль неверен.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave this page?</source>
        <translation>Уйти с этой страницы?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>It is not said which event no longer counts.</source>
        <translation>Не указано, какое событие больше не учитывается.</translation>
    </message>
    <message>
        <source>The event %1 that this rests on is not there.</source>
        <translation>Нет события %1, на которое ссылается эта запись.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>You may not correct this event.</source>
        <translation>Вам нельзя исправить это событие.</translation>
    </message>
    <message>
        <source>Ask HR.</source>
        <translation>Обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>This event is not there.</source>
        <translation>Такого события нет.</translation>
    </message>
    <message>
        <source>This event has no private part, or it was erased.</source>
        <translation>У этого события нет личной части, или она стёрта.</translation>
    </message>
    <message>
        <source>This attempt was handed in already.</source>
        <translation>Эта попытка уже сдана.</translation>
    </message>
    <message>
        <source>The first hand-in counts.</source>
        <translation>Засчитывается первая сдача.</translation>
    </message>
    <message>
        <source>“%1” is recorded by the program itself, not by a plugin.</source>
        <translation>«%1» записывает сама программа, а не плагин.</translation>
    </message>
    <message>
        <source>Use the people or content pages.</source>
        <translation>Воспользуйтесь страницами сотрудников или материалов.</translation>
    </message>
    <message>
        <source>Somebody else has to sign this.</source>
        <translation>Это должен подписать кто-то другой.</translation>
    </message>
    <message>
        <source>Enter that person&apos;s login and password.</source>
        <translation>Введите логин и пароль этого человека.</translation>
    </message>
    <message>
        <source>%1 does not have the role that this needs.</source>
        <translation>%1: роль не позволяет это подписать.</translation>
    </message>
    <message>
        <source>Ask somebody who has it.</source>
        <translation>Попросите того, у кого есть нужная роль.</translation>
    </message>
    <message>
        <source>Nobody is named yet who agrees for the department “%1”.</source>
        <translation>Ещё не назначено, кто согласует за отдел «%1».</translation>
    </message>
    <message>
        <source>HR names somebody on the page of the document.</source>
        <translation>Отдел кадров назначит согласующего на странице документа.</translation>
    </message>
    <message>
        <source>Somebody else agrees for the department “%1”.</source>
        <translation>За отдел «%1» согласует другой человек.</translation>
    </message>
    <message>
        <source>Let the person sign whom HR named, or have HR name another one.</source>
        <translation>Пусть подпишет тот, кого назначил отдел кадров, или попросите отдел кадров назначить другого.</translation>
    </message>
    <message>
        <source>Somebody was named for the department “%1” meanwhile.</source>
        <translation>Тем временем согласующего за отдел «%1» назначили заново.</translation>
    </message>
    <message>
        <source>Open the page again, then agree.</source>
        <translation>Откройте страницу ещё раз и согласуйте.</translation>
    </message>
    <message>
        <source>%1 cannot agree for a department.</source>
        <translation>%1 не может согласовать за отдел.</translation>
    </message>
    <message>
        <source>Name a mentor or somebody of HR whose account is active.</source>
        <translation>Назначьте наставника или сотрудника отдела кадров с действующей учётной записью.</translation>
    </message>
    <message>
        <source>%1 is of HR and agrees for “%2” already.</source>
        <translation>%1 работает в отделе кадров и уже согласует за отдел «%2».</translation>
    </message>
    <message>
        <source>HR agrees for its own department only; name somebody of the other department.</source>
        <translation>Отдел кадров согласует только за себя; назначьте человека из другого отдела.</translation>
    </message>
    <message>
        <source>It is not said which department is meant.</source>
        <translation>Не указано, о каком отделе речь.</translation>
    </message>
</context>
<context>
    <name>LedgerVerify</name>
    <message>
        <source>Only HR sees the whole ledger of this server, and only the whole can be checked.</source>
        <translation>Весь журнал на этом сервере видит только кадровая служба, а проверить можно только весь.</translation>
    </message>
    <message>
        <source>Sign in as HR, or ask HR to run it.</source>
        <translation>Войдите от имени кадровой службы или попросите её выполнить проверку.</translation>
    </message>
    <message>
        <source>It does not stand where it was stored.</source>
        <translation>Оно стоит не там, где было сохранено.</translation>
    </message>
    <message>
        <source>The account table has another login for this account than HR signed.</source>
        <translation>В таблице учётных записей другой логин, чем подписала кадровая служба.</translation>
    </message>
    <message>
        <source>The account table has another name for this account than HR signed.</source>
        <translation>В таблице учётных записей другое имя, чем подписала кадровая служба.</translation>
    </message>
    <message>
        <source>The account table has another role for this account than HR signed.</source>
        <translation>В таблице учётных записей другая роль, чем подписала кадровая служба.</translation>
    </message>
    <message>
        <source>The account table says otherwise than HR signed whether this account is active.</source>
        <translation>В таблице учётных записей состояние (действует или нет) не то, что подписала кадровая служба.</translation>
    </message>
    <message>
        <source>The account table has another mentor for this account than HR signed.</source>
        <translation>В таблице учётных записей другой наставник, чем подписала кадровая служба.</translation>
    </message>
    <message>
        <source>The account table has another programme for this account than HR signed.</source>
        <translation>В таблице учётных записей другая программа, чем подписала кадровая служба.</translation>
    </message>
    <message>
        <source>The account table says otherwise than HR signed whether this is a sample account.</source>
        <translation>В таблице учётных записей отметка учебной записи не та, что подписала кадровая служба.</translation>
    </message>
    <message>
        <source>There is an account that nobody registered: it was forged.</source>
        <translation>Есть учётная запись, которую никто не регистрировал: она подделана.</translation>
    </message>
    <message>
        <source>The account that it registers is gone.</source>
        <translation>Учётная запись, которую регистрирует это событие, пропала.</translation>
    </message>
    <message>
        <source>The account %1 has a key that nobody certified.</source>
        <translation>У учётной записи %1 есть ключ, который никто не заверял.</translation>
    </message>
    <message>
        <source>The key table has another key for this account than was certified.</source>
        <translation>В таблице ключей другой ключ, чем был заверен.</translation>
    </message>
    <message>
        <source>The key that it certifies is gone.</source>
        <translation>Ключ, который заверяет это событие, пропал.</translation>
    </message>
    <message>
        <source>It was changed: its hash is not that of its contents.</source>
        <translation>Событие изменено: его хеш не совпадает с содержанием.</translation>
    </message>
    <message>
        <source>Event %1 of the account %2 is missing before it.</source>
        <translation>Перед ним не хватает события № %1 учётной записи %2.</translation>
    </message>
    <message>
        <source>The account %1 has two events number %2.</source>
        <translation>У учётной записи %1 два события с номером %2.</translation>
    </message>
    <message>
        <source>It does not follow the event before it in its author&apos;s chain.</source>
        <translation>Оно не продолжает предыдущее событие в цепочке своего автора.</translation>
    </message>
    <message>
        <source>It is older than the event before it in its author&apos;s chain.</source>
        <translation>Оно старше предыдущего события в цепочке своего автора.</translation>
    </message>
    <message>
        <source>Its signature is not that of the key it names.</source>
        <translation>Его подпись сделана не тем ключом, который в нём назван.</translation>
    </message>
    <message>
        <source>Its author %1 had no active account then.</source>
        <translation>У его автора %1 тогда не было действующей учётной записи.</translation>
    </message>
    <message>
        <source>Its author, %1 then, may not record “%2” about this person.</source>
        <translation>Его автор (роль тогда: %1) не вправе записать «%2» об этом сотруднике.</translation>
    </message>
    <message>
        <source>It is not signed with the company&apos;s root key.</source>
        <translation>Оно подписано не корневым ключом компании.</translation>
    </message>
    <message>
        <source>It is signed with a key that nobody certified.</source>
        <translation>Оно подписано ключом, который никто не заверял.</translation>
    </message>
    <message>
        <source>It is signed with the key of another account, %1.</source>
        <translation>Оно подписано ключом другой учётной записи, %1.</translation>
    </message>
    <message>
        <source>It is signed with a key that was certified only later.</source>
        <translation>Оно подписано ключом, который заверили лишь позже.</translation>
    </message>
    <message>
        <source>It is signed with a key that had been replaced.</source>
        <translation>Оно подписано ключом, который к тому времени заменили.</translation>
    </message>
    <message>
        <source>The company was founded a second time.</source>
        <translation>Компания создана второй раз.</translation>
    </message>
    <message>
        <source>The account %1 was registered a second time.</source>
        <translation>Учётная запись %1 зарегистрирована второй раз.</translation>
    </message>
    <message>
        <source>It is about the account %1, which was never registered.</source>
        <translation>Оно касается учётной записи %1, которую никто не регистрировал.</translation>
    </message>
    <message>
        <source>The key that it certifies is not a key, or was certified before.</source>
        <translation>То, что оно заверяет, — не ключ, или ключ уже заверен раньше.</translation>
    </message>
    <message>
        <source>The checkpoint %1 saw another event here: this one was put in its place later.</source>
        <translation>Контрольная точка %1 видела здесь другое событие: это поставлено на его место позже.</translation>
    </message>
    <message>
        <source>This checkpoint saw event %1 of the account %2, which is not there any more.</source>
        <translation>Эта контрольная точка видела событие № %1 учётной записи %2, а теперь его нет.</translation>
    </message>
    <message>
        <source>The id is not one that Vestibule makes.</source>
        <translation>Такой идентификатор Vestibule не создаёт.</translation>
    </message>
    <message>
        <source>The hash of its private part is not a hash.</source>
        <translation>Хеш личной части — вовсе не хеш.</translation>
    </message>
    <message>
        <source>There is a private part that no event vouches for.</source>
        <translation>Есть личная часть, которую не подтверждает ни одно событие.</translation>
    </message>
    <message>
        <source>Its private part was changed: the hash differs.</source>
        <translation>Личная часть изменена: хеш не совпадает.</translation>
    </message>
    <message>
        <source>Two events have this id.</source>
        <translation>Этот идентификатор стоит у двух событий.</translation>
    </message>
    <message>
        <source>It rests on event %1, which is not there.</source>
        <translation>Оно ссылается на событие %1, которого нет.</translation>
    </message>
    <message>
        <source>Its private part is gone although the person was not erased.</source>
        <translation>Личная часть пропала, хотя данные сотрудника не стирали.</translation>
    </message>
    <message>
        <source>It is not later than the event before it about the same person.</source>
        <translation>Оно не позже предыдущего события о том же сотруднике.</translation>
    </message>
    <message>
        <source>The event that founded the company is missing.</source>
        <translation>Нет события, которым создана компания.</translation>
    </message>
    <message>
        <source>It names no root key.</source>
        <translation>В нём не назван корневой ключ.</translation>
    </message>
    <message>
        <source>The root key is not the one that was noted at set-up.</source>
        <translation>Корневой ключ не тот, что был записан при создании компании.</translation>
    </message>
    <message>
        <source>Checking the ledger was cancelled.</source>
        <translation>Проверка журнала событий отменена.</translation>
    </message>
    <message>
        <source>What the table says does not come from the events: %1. The events are sound; “vestibule ledger rebuild” makes the tables anew.</source>
        <translation>Таблица говорит не то, что следует из событий: %1. Сами события целы; команда «vestibule ledger rebuild» построит таблицы заново.</translation>
    </message>
    <message>
        <source>The stored content is not the version that it puts into force. Bring back a backup with “vestibule restore”.</source>
        <translation>Хранящиеся материалы — не та версия, которую это событие вводит в действие. Верните резервную копию командой «vestibule restore».</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Your key was put away because this desk was locked or not used for a while. What you had typed is kept.</source>
        <translation>Ваш ключ убран: рабочее место заблокировали или им некоторое время не пользовались. Всё введённое сохранено.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Vestibule</source>
        <translation>%1 – Vestibule</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Плагины</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Назад (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ждёт %n</numerusform>
            <numerusform>ждут %n</numerusform>
            <numerusform>ждут %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n sign-off(s)</source>
        <translation>
            <numerusform>%n подпись</numerusform>
            <numerusform>%n подписи</numerusform>
            <numerusform>%n подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s)</source>
        <translation>
            <numerusform>Ещё %n результат</numerusform>
            <numerusform>Ещё %n результата</numerusform>
            <numerusform>Ещё %n результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to review</source>
        <translation>
            <numerusform>Ещё %n работа на проверку</numerusform>
            <numerusform>Ещё %n работы на проверку</numerusform>
            <numerusform>Ещё %n работ на проверку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to sign off</source>
        <translation>
            <numerusform>Ещё %n зачёт</numerusform>
            <numerusform>Ещё %n зачёта</numerusform>
            <numerusform>Ещё %n зачётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are late</source>
        <translation>
            <numerusform>Ещё %n человек отстаёт</numerusform>
            <numerusform>Ещё %n человека отстают</numerusform>
            <numerusform>Ещё %n человек отстают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a programme</source>
        <translation>
            <numerusform>Ещё %n человек без программы</numerusform>
            <numerusform>Ещё %n человека без программы</numerusform>
            <numerusform>Ещё %n человек без программы</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Результаты за %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>оценено</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>зачтено</translation>
    </message>
    <message numerus="yes">
        <source>%n more attempt(s) granted</source>
        <translation>
            <numerusform>добавлена %n попытка</numerusform>
            <numerusform>добавлены %n попытки</numerusform>
            <numerusform>добавлено %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>opened for you</source>
        <translation>открыто для вас</translation>
    </message>
    <message>
        <source>handed back to you</source>
        <translation>возвращено вам</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>не зачтено</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · %2</translation>
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
        <source>Was due on %1</source>
        <translation>Срок был %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left for you to do</source>
        <translation>
            <numerusform>осталось %n задание</numerusform>
            <numerusform>осталось %n задания</numerusform>
            <numerusform>осталось %n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily results</source>
        <translation>Результаты дня</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>сдано %1</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>Сдано %1</translation>
    </message>
    <message>
        <source>%1 · to sign off</source>
        <translation>%1 · нужен зачёт</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>отставание: %1</translation>
    </message>
    <message>
        <source>has no programme yet</source>
        <translation>программа ещё не назначена</translation>
    </message>
    <message>
        <source>to agree for %1</source>
        <translation>согласовать за отдел: %1</translation>
    </message>
    <message>
        <source>put up %1</source>
        <translation>на согласовании: %1</translation>
    </message>
    <message>
        <source>Put up on %1</source>
        <translation>На согласовании с %1</translation>
    </message>
</context>
<context>
    <name>NoticesContent</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничего не ждёт</translation>
    </message>
    <message>
        <source>What is due soon, what is late and what comes back to you stands here.</source>
        <translation>Здесь видно, чему подходит срок, что просрочено и что вернулось к вам.</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>the folder holds more than %1 files; is it the right one?</source>
        <translation>в папке больше %1 файлов; та ли это папка?</translation>
    </message>
    <message>
        <source>this is a link; put the file itself into the pack</source>
        <translation>это ссылка; положите в пакет сам файл</translation>
    </message>
    <message>
        <source>what is hidden does not become part of the pack; remove it</source>
        <translation>скрытое не становится частью пакета; уберите</translation>
    </message>
    <message>
        <source>the name keeps this out of the pack; use only a-z, 0-9, “.”, “_” and “-” in names</source>
        <translation>из-за имени это не попадёт в пакет; в именах только a-z, 0-9, «.», «_» и «-»</translation>
    </message>
    <message>
        <source>this is neither a file nor a folder; remove it</source>
        <translation>это не файл и не папка; уберите</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); give yourself the right to read it</source>
        <translation>файл не читается (%1); дайте себе право на чтение</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB; make it smaller</source>
        <translation>файл больше %1 МиБ; уменьшите его</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); try again</source>
        <translation>файл не читается (%1); попробуйте ещё раз</translation>
    </message>
    <message>
        <source>this is not a folder that can be read; name the folder that holds pack.toml</source>
        <translation>это не папка, которую можно прочитать; укажите папку с файлом pack.toml</translation>
    </message>
    <message>
        <source>there is no such folder; name the folder that holds pack.toml</source>
        <translation>такой папки нет; укажите папку с файлом pack.toml</translation>
    </message>
    <message>
        <source>the file is missing; add it</source>
        <translation>файла нет; добавьте его</translation>
    </message>
    <message>
        <source>The stored content version %1 cannot be read.</source>
        <translation>Сохранённая версия материалов %1 не читается.</translation>
    </message>
    <message>
        <source>Restore the database from a backup, or install the pack again.</source>
        <translation>Восстановите базу данных из копии или установите пакет заново.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>this is not a path inside a pack; use only a-z, 0-9, “.”, “_” and “-” in names</source>
        <translation>это не путь внутри пакета; в именах только a-z, 0-9, «.», «_» и «-»</translation>
    </message>
    <message>
        <source>the file is there twice; keep one of them</source>
        <translation>файл встречается дважды; оставьте один</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the file as UTF-8</source>
        <translation>это не текст UTF-8; сохраните файл в UTF-8</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; save it as UTF-8 without it</source>
        <translation>файл начинается с метки порядка байтов; сохраните его в UTF-8 без неё</translation>
    </message>
    <message>
        <source>“%1” is not a language; use a code of two or three letters, like “en”</source>
        <translation>«%1» — не язык; нужен код из двух или трёх букв, например «en»</translation>
    </message>
    <message>
        <source>“%1” is there twice; keep one of them</source>
        <translation>«%1» встречается дважды; оставьте одно</translation>
    </message>
    <message>
        <source>format %1 is not known to this program; write %2, or use a newer Vestibule</source>
        <translation>формат %1 этой программе неизвестен; напишите %2 или возьмите более новый Vestibule</translation>
    </message>
    <message>
        <source>there is no time zone “%1”; use an IANA name, like “Europe/Berlin”</source>
        <translation>часового пояса «%1» нет; нужно имя IANA, например «Europe/Moscow»</translation>
    </message>
    <message>
        <source>“%1” is not a currency; use its three letters, like “EUR”</source>
        <translation>«%1» — не валюта; нужны её три буквы, например «RUB»</translation>
    </message>
    <message>
        <source>the file is missing, but there are texts of products; add the price list</source>
        <translation>файла нет, хотя есть тексты товаров; добавьте прайс-лист</translation>
    </message>
    <message>
        <source>the characteristics of “%1” are %2 here and %3 in “%4”; list the same ones</source>
        <translation>характеристик у «%1» здесь %2, а в «%4» — %3; перечислите одни и те же</translation>
    </message>
    <message>
        <source>nothing names this file, so it does not become part of the pack; remove it</source>
        <translation>на этот файл ничто не ссылается, и в пакет он не попадёт; уберите его</translation>
    </message>
    <message>
        <source>accounts with published passwords need “sample = true” in pack.toml; add it or remove this file</source>
        <translation>для учётных записей с открытыми паролями в pack.toml нужно «sample = true»; добавьте или уберите этот файл</translation>
    </message>
    <message>
        <source>the first line is not a title; write “# ” and the page&apos;s title</source>
        <translation>первая строка — не заголовок; напишите «# » и название страницы</translation>
    </message>
    <message>
        <source>HTML is not shown; write it in Markdown</source>
        <translation>HTML не показывается; напишите это в Markdown</translation>
    </message>
    <message>
        <source>put a PNG or JPEG file below the language folder and write its path, like “images/shelf.png”</source>
        <translation>положите файл PNG или JPEG в папку языка и укажите путь к нему, например «images/shelf.png»</translation>
    </message>
    <message>
        <source>“%1” is not an image of this pack; %2</source>
        <translation>«%1» — не изображение этого пакета; %2</translation>
    </message>
    <message>
        <source>there is no image “%1”; %2</source>
        <translation>изображения «%1» нет; %2</translation>
    </message>
    <message>
        <source>“%1” leads nowhere; use page:&lt;id&gt;, activity:&lt;id&gt;, https:// or mailto:</source>
        <translation>«%1» никуда не ведёт; нужно page:&lt;id&gt;, activity:&lt;id&gt;, https:// или mailto:</translation>
    </message>
    <message>
        <source>there is no page “%1” in “%2”; add %2/pages/%1.md or correct the link</source>
        <translation>в «%2» нет страницы «%1»; добавьте %2/pages/%1.md или исправьте ссылку</translation>
    </message>
    <message>
        <source>there is no activity “%1”; %2</source>
        <translation>задания «%1» нет; %2</translation>
    </message>
    <message>
        <source>correct the link</source>
        <translation>исправьте ссылку</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>возможно, имелось в виду «%1»?</translation>
    </message>
    <message>
        <source>the page is missing, but another language has it; translate it</source>
        <translation>страницы нет, хотя на другом языке она есть; переведите её</translation>
    </message>
    <message>
        <source>the tiers must go up: write a number above %1</source>
        <translation>пороги должны расти: напишите число больше %1</translation>
    </message>
    <message>
        <source>a larger order gets less off than a smaller one; write at least %1</source>
        <translation>скидка на больший заказ ниже, чем на меньший; напишите не меньше %1</translation>
    </message>
    <message>
        <source>the largest discount eats the whole margin of %1 %; check both</source>
        <translation>наибольшая скидка съедает всю наценку в %1 %; проверьте и то и другое</translation>
    </message>
    <message>
        <source>“%1” cannot stand in for itself; name another product</source>
        <translation>«%1» не может заменять само себя; назовите другой товар</translation>
    </message>
    <message>
        <source>there is no product “%1”; add it or correct the name</source>
        <translation>товара «%1» нет; добавьте его или исправьте имя</translation>
    </message>
    <message>
        <source>there is no text for %1 “%2”; add [%1.%2]</source>
        <translation>нет текста для %1 «%2»; добавьте [%1.%2]</translation>
    </message>
    <message>
        <source>no product of the price list needs %1 “%2”; %3</source>
        <translation>ни одному товару прайс-листа не нужно %1 «%2»; %3</translation>
    </message>
    <message>
        <source>remove its text</source>
        <translation>уберите этот текст</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another id</source>
        <translation>«%1» уже есть; выберите другой идентификатор</translation>
    </message>
    <message>
        <source>“%1” is not a path below a language folder; write it like “pages/company.md”</source>
        <translation>«%1» — не путь внутри папки языка; напишите, например, «pages/company.md»</translation>
    </message>
    <message>
        <source>“%1” is not a path in the pack; write it like “calls/first.toml”</source>
        <translation>«%1» — не путь внутри пакета; напишите, например, «calls/first.toml»</translation>
    </message>
    <message>
        <source>“%1” is not a folder below a language folder; write it like “voice/first”</source>
        <translation>«%1» — не папка внутри папки языка; напишите, например, «voice/first»</translation>
    </message>
    <message>
        <source>“%1” has a common file but no texts; add “source”, or leave “common” out</source>
        <translation>У «%1» есть общий файл, но нет текстов; добавьте «source» или уберите «common»</translation>
    </message>
    <message>
        <source>no plugin can check the source of a “%1”; leave “source” out or use another kind</source>
        <translation>ни один плагин не умеет проверять исходный файл вида «%1»; уберите «source» или возьмите другой вид</translation>
    </message>
    <message>
        <source>install its plugin or use another kind.</source>
        <translation>установите нужный плагин или возьмите другой вид.</translation>
    </message>
    <message>
        <source>no plugin shows a “%1”; %2 Known are: %3</source>
        <translation>ни один плагин не показывает вид «%1»; %2 Известны: %3</translation>
    </message>
    <message>
        <source>%1 is missing; add it</source>
        <translation>%1 отсутствует; добавьте</translation>
    </message>
    <message>
        <source>the activity belongs to “%1”, so its kind must begin with “%1.”</source>
        <translation>задание принадлежит «%1», поэтому его вид должен начинаться с «%1.»</translation>
    </message>
    <message>
        <source>the stage is due before the one before it, on day %1; use that day or a later one</source>
        <translation>срок этапа раньше, чем у предыдущего (день %1); укажите этот день или более поздний</translation>
    </message>
    <message>
        <source>“%1” has no source, so there is no text to sign; add one or use another rule</source>
        <translation>у «%1» нет исходного файла, и подписывать нечего; добавьте его или возьмите другое правило</translation>
    </message>
    <message>
        <source>groups may stand in each other up to two levels; take this one apart</source>
        <translation>группы вкладываются не глубже двух уровней; разделите эту</translation>
    </message>
    <message>
        <source>add it or correct the name</source>
        <translation>добавьте или исправьте имя</translation>
    </message>
    <message>
        <source>there is no activity “%1”</source>
        <translation>задания «%1» нет</translation>
    </message>
    <message>
        <source>there is no metric “%1”</source>
        <translation>показателя «%1» нет</translation>
    </message>
    <message>
        <source>the password is too short; use at least %1 characters</source>
        <translation>пароль слишком короткий; нужно не меньше знаков: %1</translation>
    </message>
    <message>
        <source>only a trainee has a mentor; remove this line</source>
        <translation>наставник бывает только у нового сотрудника; уберите эту строку</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another login</source>
        <translation>«%1» уже есть; выберите другой логин</translation>
    </message>
    <message>
        <source>there is no mentor with the login “%1”; add the account or correct the login</source>
        <translation>наставника с логином «%1» нет; добавьте учётную запись или исправьте логин</translation>
    </message>
    <message>
        <source>nobody has the role “hr”; add an account that assigns programmes and mentors</source>
        <translation>роли «hr» нет ни у кого; добавьте учётную запись, которая назначает программы и наставников</translation>
    </message>
    <message>
        <source>there is no text for %1 “%2”; add %3 with a title</source>
        <translation>нет текста для %1 «%2»; добавьте %3 с заголовком</translation>
    </message>
    <message>
        <source>the programme has no %1 “%2”; %3</source>
        <translation>в программе нет %1 «%2»; %3</translation>
    </message>
    <message>
        <source>“%1” leads to nothing in the programme; %2</source>
        <translation>«%1» никуда не ведёт: в программе такого нет; %2</translation>
    </message>
    <message>
        <source>“%1” leads to something that “%2” does not have; %3</source>
        <translation>«%1» ведёт к тому, чего в «%2» нет; %3</translation>
    </message>
    <message>
        <source>name what there is, or take it out</source>
        <translation>назовите то, что есть, или уберите это</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>%1, deactivated</source>
        <translation>%1, учётная запись отключена</translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>Search for anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>A view, a person, a task, a handbook page or an action</source>
        <translation>Раздел, сотрудник, задание, страница справочника или действие</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Try the beginning of a word, or only its first letters.</source>
        <translation>Попробуйте начало слова или только первые буквы слов.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Не менее %n символа.</numerusform>
            <numerusform>Не менее %n символов.</numerusform>
            <numerusform>Не менее %n символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s).</source>
        <translation>
            <numerusform>Ещё %n символ.</numerusform>
            <numerusform>Ещё %n символа.</numerusform>
            <numerusform>Ещё %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the password you have now.</source>
        <translation>Это нынешний пароль.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Your account was deactivated.</source>
        <translation>Ваша учётная запись отключена.</translation>
    </message>
    <message>
        <source>Ask HR.</source>
        <translation>Обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>HR changed your role or your password.</source>
        <translation>Кадровая служба изменила вашу роль или пароль.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Действия «%1» нет.</translation>
    </message>
    <message>
        <source>You may not record “%1” about yourself.</source>
        <translation>Вам нельзя записать «%1» о себе.</translation>
    </message>
    <message>
        <source>With your role, %1, you may not record “%2” about this person.</source>
        <translation>Ваша роль (%1) не позволяет записать «%2» об этом сотруднике.</translation>
    </message>
    <message>
        <source>Ask the person&apos;s mentor or HR.</source>
        <translation>Обратитесь к его наставнику или в кадровую службу.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is among those whose record you may see.</source>
        <translation>Среди тех, чьи записи вам видны, нет сотрудника «%1».</translation>
    </message>
    <message>
        <source>Check the spelling. A mentor sees their own mentees, HR sees everybody.</source>
        <translation>Проверьте написание. Наставник видит своих подопечных, кадровая служба — всех.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”.</source>
        <translation>Сотрудника «%1» нет.</translation>
    </message>
    <message>
        <source>Check the spelling of the login.</source>
        <translation>Проверьте, верно ли написан логин.</translation>
    </message>
    <message>
        <source>The login is empty.</source>
        <translation>Логин не указан.</translation>
    </message>
    <message>
        <source>Choose a short name to sign in with.</source>
        <translation>Придумайте короткое имя для входа.</translation>
    </message>
    <message>
        <source>The login is too long.</source>
        <translation>Логин слишком длинный.</translation>
    </message>
    <message>
        <source>Choose 64 characters or fewer.</source>
        <translation>Нужно не больше 64 знаков.</translation>
    </message>
    <message>
        <source>“%1” cannot be a login.</source>
        <translation>«%1» не может быть логином.</translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, and begin with a letter or digit.</source>
        <translation>Используйте буквы, цифры, «.», «_» и «-»; первой должна быть буква или цифра.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Имя не указано.</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name as colleagues write it.</source>
        <translation>Введите имя так, как его пишут коллеги.</translation>
    </message>
    <message>
        <source>Enter up to 200 letters, blanks and marks.</source>
        <translation>Введите не больше 200 букв, пробелов и знаков.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Пароль слишком короткий.</translation>
    </message>
    <message>
        <source>Choose at least %1 characters; several words are easy to remember.</source>
        <translation>Знаков должно быть не меньше %1; несколько слов легко запомнить.</translation>
    </message>
    <message>
        <source>The password is the same as the login.</source>
        <translation>Пароль совпадает с логином.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Придумайте другой.</translation>
    </message>
    <message>
        <source>The password is one character over and over.</source>
        <translation>Пароль состоит из одного повторяющегося знака.</translation>
    </message>
    <message>
        <source>The password has characters that cannot be seen.</source>
        <translation>В пароле есть невидимые знаки.</translation>
    </message>
    <message>
        <source>Type it again without control characters.</source>
        <translation>Наберите его снова без управляющих знаков.</translation>
    </message>
    <message>
        <source>The root is not a person&apos;s role.</source>
        <translation>Корневая роль не для сотрудников.</translation>
    </message>
    <message>
        <source>Choose trainee, mentor, HR or administrator.</source>
        <translation>Выберите: новый сотрудник, наставник, кадровая служба или администратор.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Причина не указана.</translation>
    </message>
    <message>
        <source>Say why in a few words; it is recorded.</source>
        <translation>Напишите причину в нескольких словах; она войдёт в журнал событий.</translation>
    </message>
    <message>
        <source>The account of %1 is not active.</source>
        <translation>Учётная запись не действует: %1.</translation>
    </message>
    <message>
        <source>Activate it first.</source>
        <translation>Сначала включите её.</translation>
    </message>
    <message>
        <source>Only HR manages accounts.</source>
        <translation>Учётными записями управляет только кадровая служба.</translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation>Данные этого сотрудника стёрты.</translation>
    </message>
    <message>
        <source>%1 is the last active HR account.</source>
        <translation>%1 — последняя действующая учётная запись кадровой службы.</translation>
    </message>
    <message>
        <source>Give somebody else the HR role first.</source>
        <translation>Сначала назначьте в кадровую службу кого-нибудь ещё.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still mentors %n person(s).</source>
        <translation>
            <numerusform>%1: ещё остаётся %n подопечный.</numerusform>
            <numerusform>%1: ещё остаются %n подопечных.</numerusform>
            <numerusform>%1: ещё остаются %n подопечных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them another mentor first.</source>
        <translation>Сначала назначьте другого наставника.</translation>
    </message>
    <message>
        <source>Somebody has the login “%1” already.</source>
        <translation>Логин «%1» уже занят.</translation>
    </message>
    <message>
        <source>Nobody is their own mentor.</source>
        <translation>Нельзя быть наставником самому себе.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Выберите кого-нибудь другого.</translation>
    </message>
    <message>
        <source>%1 is not a mentor.</source>
        <translation>%1 — не наставник.</translation>
    </message>
    <message>
        <source>Give them the role first, or choose a mentor.</source>
        <translation>Сначала дайте эту роль или выберите наставника.</translation>
    </message>
    <message>
        <source>No programme was named.</source>
        <translation>Программа не указана.</translation>
    </message>
    <message>
        <source>Install a content pack and choose one of it.</source>
        <translation>Установите пакет материалов и выберите программу из него.</translation>
    </message>
    <message>
        <source>The first day is not a date.</source>
        <translation>Первый день — не дата.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>This is your own account.</source>
        <translation>Это ваша собственная учётная запись.</translation>
    </message>
    <message>
        <source>Change your password in the settings.</source>
        <translation>Свой пароль меняют в настройках.</translation>
    </message>
    <message>
        <source>Ask another HR person to erase it.</source>
        <translation>Попросите стереть её другого сотрудника кадровой службы.</translation>
    </message>
    <message>
        <source>The content in force has no programme “%1”.</source>
        <translation>В действующих материалах нет программы «%1».</translation>
    </message>
    <message>
        <source>Choose “%1”, or publish a pack that has it.</source>
        <translation>Выберите «%1» или введите в действие пакет, в котором она есть.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Имя слишком длинное.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen, as emoji made of several have.</source>
        <translation>В имени есть знак, которого не видно; такой есть и в эмодзи, составленных из нескольких.</translation>
    </message>
    <message>
        <source>Type it without: two names that look the same must be the same.</source>
        <translation>Введите имя без него: два имени, одинаковых на вид, должны быть одинаковыми.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>A plugin failed while it was working.</source>
        <translation>Плагин дал сбой во время работы.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Попробуйте снова; если сбой повторится, сообщите администратору.</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>Сохранённое раньше осталось.</translation>
    </message>
    <message>
        <source>The plugin does not offer “%1”.</source>
        <translation>Плагин не предлагает «%1».</translation>
    </message>
</context>
<context>
    <name>PluginHost</name>
    <message>
        <source>The list of plugins, %1, cannot be read.</source>
        <translation>Список плагинов %1 не читается.</translation>
    </message>
    <message>
        <source>Allow reading it.</source>
        <translation>Разрешите его чтение.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Файл оставлен как был.</translation>
    </message>
    <message>
        <source>The list of plugins, %1, is damaged.</source>
        <translation>Список плагинов %1 повреждён.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or delete it and choose anew.</source>
        <translation>Восстановите его из копии или удалите и выберите плагины заново.</translation>
    </message>
    <message>
        <source>The list of plugins, %1, cannot be written.</source>
        <translation>Список плагинов %1 не записывается.</translation>
    </message>
    <message>
        <source>Make room and allow writing there, then try again.</source>
        <translation>Освободите место, разрешите туда запись и попробуйте снова.</translation>
    </message>
    <message>
        <source>The choice before is kept.</source>
        <translation>Прежний выбор сохранён.</translation>
    </message>
    <message>
        <source>The plugin is left out.</source>
        <translation>Плагин не загружен.</translation>
    </message>
    <message>
        <source>The plugin “%1” brings the command “%2”, which belongs to %3.</source>
        <translation>Плагин «%1» добавляет команду «%2», но у неё уже есть владелец: %3.</translation>
    </message>
    <message>
        <source>Give the command other words in the plugin&apos;s manifest, or remove one of the two.</source>
        <translation>Назовите команду иначе в манифесте плагина или уберите один из двух.</translation>
    </message>
    <message>
        <source>The plugin “%1” claims the QML module %2, which is not its own.</source>
        <translation>Плагин «%1» объявляет своим чужой модуль QML %2.</translation>
    </message>
    <message>
        <source>Name the module after the plugin.</source>
        <translation>Назовите модуль по имени плагина.</translation>
    </message>
    <message>
        <source>Vestibule itself</source>
        <translation>сам Vestibule</translation>
    </message>
    <message>
        <source>the plugin “%1”</source>
        <translation>плагин «%1»</translation>
    </message>
    <message>
        <source>The plugin “%1” is made for plugin interface %2 up to, not including, %3; this Vestibule has %4.</source>
        <translation>Плагин «%1» рассчитан на интерфейс плагинов от %2 и ниже %3; в этом Vestibule — %4.</translation>
    </message>
    <message>
        <source>Update Vestibule, or take an older version of the plugin.</source>
        <translation>Обновите Vestibule или возьмите более раннюю версию плагина.</translation>
    </message>
    <message>
        <source>Take a newer version of the plugin.</source>
        <translation>Возьмите более новую версию плагина.</translation>
    </message>
    <message>
        <source>Two plugins have the id “%1”: %2 and %3.</source>
        <translation>У двух плагинов один идентификатор «%1»: %2 и %3.</translation>
    </message>
    <message>
        <source>Remove one of the two folders.</source>
        <translation>Уберите одну из двух папок.</translation>
    </message>
    <message>
        <source>The plugin “%1” brings the QML module %2, as does the plugin “%3”.</source>
        <translation>Модуль QML %2 есть и у плагина «%1», и у плагина «%3».</translation>
    </message>
    <message>
        <source>Remove one of the two, or ask its maker to rename the module.</source>
        <translation>Уберите один из двух или попросите разработчика переименовать модуль.</translation>
    </message>
    <message>
        <source>these views stand below each other in a circle: %1; remove one “parent”</source>
        <translation>эти страницы подчинены друг другу по кругу: %1; уберите один из ключей «parent»</translation>
    </message>
    <message>
        <source>These plugins need each other in a circle: %1.</source>
        <translation>Эти плагины зависят друг от друга по кругу: %1.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Они не загружены.</translation>
    </message>
    <message>
        <source>Remove one of them, or ask its maker to break the circle.</source>
        <translation>Уберите один из них или попросите разработчика разорвать круг.</translation>
    </message>
    <message>
        <source>The plugin “%1” needs the plugin “%2”, which is not there.</source>
        <translation>Плагину «%1» нужен плагин «%2», а его нет.</translation>
    </message>
    <message>
        <source>Install “%1”.</source>
        <translation>Установите «%1».</translation>
    </message>
    <message>
        <source>The plugin “%1” needs the plugin “%2”, which is out of action: %3</source>
        <translation>Плагину «%1» нужен плагин «%2», а он не работает: %3</translation>
    </message>
    <message>
        <source>The plugin&apos;s manifest %1 cannot be read.</source>
        <translation>Манифест плагина %1 не читается.</translation>
    </message>
    <message>
        <source>Add the file, allow reading it, or remove the folder.</source>
        <translation>Добавьте файл, разрешите его чтение или уберите папку.</translation>
    </message>
    <message numerus="yes">
        <source>The manifest of the plugin “%1” has %n fault(s).</source>
        <translation>
            <numerusform>В манифесте плагина «%1» %n ошибка.</numerusform>
            <numerusform>В манифесте плагина «%1» %n ошибки.</numerusform>
            <numerusform>В манифесте плагина «%1» %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them: %1</source>
        <translation>Исправьте: %1</translation>
    </message>
    <message>
        <source>an argument after one with “many” can never be given; move it before</source>
        <translation>аргумент после аргумента с «many» передать невозможно; переставьте его раньше</translation>
    </message>
    <message>
        <source>a required argument stands after one that may be left out; swap them</source>
        <translation>обязательный аргумент стоит после необязательного; поменяйте их местами</translation>
    </message>
    <message>
        <source>a flag takes no value; remove “value”, “choices” and “default”, or “flag”</source>
        <translation>у флага нет значения; уберите «value», «choices» и «default» или «flag»</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices; add it to them or change it</source>
        <translation>«%1» нет среди вариантов; добавьте его или измените</translation>
    </message>
    <message>
        <source>the name “%1” is taken; choose another</source>
        <translation>имя «%1» занято; выберите другое</translation>
    </message>
    <message>
        <source>“%1” is not a role; use trainee, mentor, hr or administrator</source>
        <translation>«%1» — не роль; нужно trainee, mentor, hr или administrator</translation>
    </message>
    <message>
        <source>“%1” is not a version; write numbers with dots, such as 1.0 or 1.2.3</source>
        <translation>«%1» — не версия; напишите числа через точку, например 1.0 или 1.2.3</translation>
    </message>
    <message>
        <source>“%1” does not begin with the plugin&apos;s id; write “%2.…”</source>
        <translation>«%1» не начинается с идентификатора плагина; напишите «%2.…»</translation>
    </message>
    <message>
        <source>“%1” is declared twice; rename one of the two</source>
        <translation>«%1» объявлено дважды; переименуйте одно</translation>
    </message>
    <message>
        <source>“%1” is not a plugin id; use 2 to 32 characters of a-z and 0-9, a letter first</source>
        <translation>«%1» — не идентификатор плагина; нужно от 2 до 32 знаков a-z и 0-9, первой буква</translation>
    </message>
    <message>
        <source>“%1” belongs to Vestibule itself; choose another id</source>
        <translation>«%1» принадлежит самому Vestibule; выберите другой идентификатор</translation>
    </message>
    <message>
        <source>the range is empty; “below” must be greater than “from”</source>
        <translation>диапазон пуст; «below» должно быть больше «from»</translation>
    </message>
    <message>
        <source>“%1” is not a file name; write the library&apos;s name without a folder</source>
        <translation>«%1» — не имя файла; напишите имя библиотеки без папки</translation>
    </message>
    <message>
        <source>“%1” is not a QML module; write it like Company.Module</source>
        <translation>«%1» — не модуль QML; напишите его как Company.Module</translation>
    </message>
    <message>
        <source>“%1” is not a QML type; write its name without folder and ending</source>
        <translation>«%1» — не тип QML; напишите имя без папки и расширения</translation>
    </message>
    <message>
        <source>“uri” is missing; a plugin with views names its QML module</source>
        <translation>нет «uri»; плагин со страницами называет свой модуль QML</translation>
    </message>
    <message>
        <source>“%1” is not the plugin&apos;s table prefix; write “%2”</source>
        <translation>«%1» — не приставка таблиц этого плагина; напишите «%2»</translation>
    </message>
    <message>
        <source>“%1” is not a table of this plugin; write “%2” and a-z, 0-9, “_”</source>
        <translation>«%1» — не таблица этого плагина; напишите «%2» и дальше a-z, 0-9, «_»</translation>
    </message>
    <message>
        <source>“tables” is missing; a plugin with tables writes tables = &quot;%1&quot;</source>
        <translation>нет «tables»; плагин с таблицами пишет tables = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its stamp cannot be read</source>
        <translation>его отметка о сборке не читается</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 вместо %2</translation>
    </message>
    <message>
        <source>%1 is not a Vestibule plugin: it does not export %2.</source>
        <translation>%1 — не плагин Vestibule: в нём нет %2.</translation>
    </message>
    <message>
        <source>Write VESTIBULE_PLUGIN(…) in one of the plugin&apos;s sources, and build it again.</source>
        <translation>Напишите VESTIBULE_PLUGIN(…) в одном из исходных файлов плагина и соберите его снова.</translation>
    </message>
    <message>
        <source>The file %1 is not a library for this machine.</source>
        <translation>Файл %1 — не библиотека для этого компьютера.</translation>
    </message>
    <message>
        <source>Install the plugin again, built for this system.</source>
        <translation>Установите плагин, собранный для этой системы.</translation>
    </message>
    <message>
        <source>The plugin “%1” was built for another Vestibule: %2.</source>
        <translation>Плагин «%1» собран для другого Vestibule: %2.</translation>
    </message>
    <message>
        <source>Build the plugin again with this Vestibule&apos;s SDK.</source>
        <translation>Соберите плагин заново с SDK этого Vestibule.</translation>
    </message>
    <message>
        <source>The library of the plugin “%1” cannot be loaded: %2.</source>
        <translation>Библиотека плагина «%1» не загружается: %2.</translation>
    </message>
    <message>
        <source>Build the plugin again, or install the libraries it needs.</source>
        <translation>Соберите плагин заново или установите нужные ему библиотеки.</translation>
    </message>
    <message>
        <source>The plugin “%1” is switched off.</source>
        <translation>Плагин «%1» выключен.</translation>
    </message>
    <message>
        <source>Its data is kept.</source>
        <translation>Его данные сохранены.</translation>
    </message>
    <message>
        <source>Switch it on on the plugins page and start Vestibule again.</source>
        <translation>Включите его на странице плагинов и перезапустите Vestibule.</translation>
    </message>
    <message>
        <source>The plugin “%1” is left out, because Vestibule runs in safe mode.</source>
        <translation>Плагин «%1» не загружен: Vestibule работает в безопасном режиме.</translation>
    </message>
    <message>
        <source>Start Vestibule without --safe-mode.</source>
        <translation>Запустите Vestibule без --safe-mode.</translation>
    </message>
    <message>
        <source>Vestibule stopped while it was loading the plugin “%1”.</source>
        <translation>Vestibule аварийно остановился, когда загружал плагин «%1».</translation>
    </message>
    <message>
        <source>The plugin is left out; its data is kept.</source>
        <translation>Плагин не загружен; его данные сохранены.</translation>
    </message>
    <message>
        <source>Switch it off on the plugins page and start Vestibule again. Switched on after that, it is tried anew.</source>
        <translation>Выключите его на странице плагинов и перезапустите Vestibule. Если потом включить его снова, он загрузится ещё раз.</translation>
    </message>
    <message>
        <source>The library of the plugin “%1” is missing: %2.</source>
        <translation>Нет библиотеки плагина «%1»: %2.</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Установите плагин заново.</translation>
    </message>
    <message>
        <source>The plugin “%1” was changed since it was allowed.</source>
        <translation>Плагин «%1» изменился с тех пор, как его разрешили.</translation>
    </message>
    <message>
        <source>The plugin “%1” did not come with Vestibule and nobody allowed it yet.</source>
        <translation>Плагин «%1» поставлен не вместе с Vestibule, и его ещё никто не разрешил.</translation>
    </message>
    <message>
        <source>If you trust who made it, allow it with “vestibule plugins allow %1”.</source>
        <translation>Если вы доверяете разработчику, разрешите плагин командой «vestibule plugins allow %1».</translation>
    </message>
    <message>
        <source>The plugin “%1” could not be created.</source>
        <translation>Не удалось создать плагин «%1».</translation>
    </message>
    <message>
        <source>Tell its maker.</source>
        <translation>Сообщите разработчику.</translation>
    </message>
    <message>
        <source>The plugin “%1” could not start. %2</source>
        <translation>Плагин «%1» не запустился. %2</translation>
    </message>
    <message>
        <source>There is no plugin “%1”.</source>
        <translation>Плагина «%1» нет.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Установите его.</translation>
    </message>
    <message>
        <source>The plugin “%1” can be changed by other users of this machine: %2.</source>
        <translation>Плагин «%1» могут изменить другие пользователи этого компьютера: %2.</translation>
    </message>
    <message>
        <source>Take the right to write away from others: chmod go-w &quot;%1&quot;</source>
        <translation>Отнимите у других право записи: chmod go-w &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The plugin “%1” belongs to another user: %2.</source>
        <translation>Плагин «%1» принадлежит другому пользователю: %2.</translation>
    </message>
    <message>
        <source>Copy the plugin yourself, so that its files are yours.</source>
        <translation>Скопируйте плагин сами, чтобы его файлы принадлежали вам.</translation>
    </message>
    <message>
        <source>The plugin “%1” has a link to a place outside its folder: %2.</source>
        <translation>В плагине «%1» есть ссылка за пределы его папки: %2.</translation>
    </message>
    <message>
        <source>Put the file itself there.</source>
        <translation>Положите туда сам файл.</translation>
    </message>
    <message>
        <source>The plugin&apos;s file %1 cannot be read.</source>
        <translation>Файл плагина %1 не читается.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте снова.</translation>
    </message>
    <message>
        <source>a view that others stand below must be in the side navigation; add “navigation = true”</source>
        <translation>представление, под которым стоят другие, должно быть в боковой навигации; добавьте «navigation = true»</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Plugins</source>
        <translation>Плагины</translation>
    </message>
    <message>
        <source>Switching a plugin on or off takes effect at the next start. Its data stays as it is.</source>
        <translation>Включение и выключение плагина действует со следующего запуска. Его данные остаются как есть.</translation>
    </message>
    <message>
        <source>Your choice takes effect at the next start.</source>
        <translation>Ваш выбор вступит в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>No plugins</source>
        <translation>Плагинов нет</translation>
    </message>
    <message>
        <source>The program runs in safe mode: no plugin was loaded.</source>
        <translation>Программа работает в безопасном режиме: плагины не загружены.</translation>
    </message>
    <message>
        <source>No plugin was found.</source>
        <translation>Ни одного плагина не найдено.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>%1 had no programme on that day.</source>
        <translation>%1: программы на тот день не было.</translation>
    </message>
    <message>
        <source>HR assigns one.</source>
        <translation>Её назначает кадровая служба.</translation>
    </message>
    <message numerus="yes">
        <source>Not passed; %n attempt(s) left</source>
        <translation>
            <numerusform>Не сдано; осталась %n попытка</numerusform>
            <numerusform>Не сдано; осталось %n попытки</numerusform>
            <numerusform>Не сдано; осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Не сдано</translation>
    </message>
    <message numerus="yes">
        <source>Best result %1, needed %2; %n attempt(s) left</source>
        <translation>
            <numerusform>Лучший результат %1, нужно %2; осталась %n попытка</numerusform>
            <numerusform>Лучший результат %1, нужно %2; осталось %n попытки</numerusform>
            <numerusform>Лучший результат %1, нужно %2; осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Best result %1, needed %2</source>
        <translation>Лучший результат %1, нужно %2</translation>
    </message>
    <message>
        <source>New hire</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Кадровая служба</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Создание компании</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Begun, not handed in</source>
        <translation>Начато, не сдано</translation>
    </message>
    <message>
        <source>Handed in, waiting for review</source>
        <translation>Сдано, ждёт проверки</translation>
    </message>
    <message>
        <source>No attempts left; a mentor or HR can grant one more</source>
        <translation>Попыток не осталось; ещё одну может дать наставник или кадровая служба</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ещё не подписано</translation>
    </message>
    <message>
        <source>The text has changed and must be signed again</source>
        <translation>Текст изменился, его нужно подписать заново</translation>
    </message>
    <message>
        <source>Waiting for sign-off: %1</source>
        <translation>Ждёт подписи: %1</translation>
    </message>
    <message>
        <source>The sign-off was withdrawn</source>
        <translation>Подпись отозвана</translation>
    </message>
    <message>
        <source>%1 of %2 days confirmed, more are waiting for confirmation</source>
        <translation>Подтверждено дней: %1 из %2, остальные ждут подтверждения</translation>
    </message>
    <message>
        <source>%1 of %2 days reached the target</source>
        <translation>Норма выполнена, дней: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>Выполнено %1 из %2</translation>
    </message>
    <message>
        <source>Opens when the stage before it is met</source>
        <translation>Откроется, когда будет пройден предыдущий этап</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>in training</source>
        <translation>обучаются</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готовы</translation>
    </message>
    <message>
        <source>late</source>
        <translation>отстают</translation>
    </message>
    <message>
        <source>without a programme</source>
        <translation>без программы</translation>
    </message>
</context>
<context>
    <name>RecoveryPhrase</name>
    <message>
        <source>“%1” cannot stand in a recovery phrase.</source>
        <translation>Знака «%1» во фразе восстановления быть не может.</translation>
    </message>
    <message>
        <source>It has only digits and Latin letters.</source>
        <translation>В ней только цифры и латинские буквы.</translation>
    </message>
    <message>
        <source>A recovery phrase has nine groups of four characters; this one has %1 characters in all.</source>
        <translation>Фраза восстановления — это девять групп по четыре знака; здесь знаков всего: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper from the set-up.</source>
        <translation>Сверьте её с записью, сделанной при создании компании.</translation>
    </message>
    <message>
        <source>A character of the recovery phrase is wrong.</source>
        <translation>Один из знаков фразы восстановления неверен.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Действие отменено.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>This hand-in is not there.</source>
        <translation>Такой сданной работы нет.</translation>
    </message>
    <message>
        <source>Only what was handed in can be scored again.</source>
        <translation>Заново оценить можно только сданное.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>Nothing here can score “%1” again.</source>
        <translation>Оценить «%1» заново здесь нечем.</translation>
    </message>
    <message>
        <source>Its plugin is switched off or failed; see the plugins page.</source>
        <translation>Нужный плагин выключен или дал сбой; подробности на странице плагинов.</translation>
    </message>
    <message>
        <source>Countersigning needs the window.</source>
        <translation>Вторая подпись ставится только в окне программы.</translation>
    </message>
    <message>
        <source>Open Vestibule and sign there.</source>
        <translation>Откройте Vestibule и подпишите там.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The session is locked.</source>
        <translation>Сеанс заблокирован.</translation>
    </message>
    <message>
        <source>Enter your password to go on.</source>
        <translation>Введите пароль, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Никто не вошёл в систему.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Сначала войдите.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Keep this phrase</source>
        <translation>Сохраните эту фразу</translation>
    </message>
    <message>
        <source>Welcome to Vestibule</source>
        <translation>Добро пожаловать в Vestibule</translation>
    </message>
    <message>
        <source>Train new customer-service and sales managers, and know who is ready for independent work.</source>
        <translation>Обучайте новых менеджеров по работе с клиентами и продажам и знайте, кого можно допустить к самостоятельной работе.</translation>
    </message>
    <message>
        <source>This phrase opens the company&apos;s root key. It is needed when every HR person has lost their password, and it is shown only now. Write it down and lock it away.</source>
        <translation>Эта фраза открывает корневой ключ компании. Она понадобится, если пароль потеряют все сотрудники кадровой службы, и показывается только сейчас. Запишите её и уберите под замок.</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Фраза восстановления</translation>
    </message>
    <message>
        <source>Trust root: %1</source>
        <translation>Корневой ключ: %1</translation>
    </message>
    <message>
        <source>I have written the phrase down</source>
        <translation>Я записал(а) фразу</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Перейти ко входу</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>С чего начнём?</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Учебная компания</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Новая компания</translation>
    </message>
    <message>
        <source>Company server</source>
        <translation>Сервер компании</translation>
    </message>
    <message>
        <source>Trading House Aquilon is a made-up wholesaler with a complete training programme, a mentor, HR and three new hires. Its passwords are published on the sign-in page: use it to look around, not for real people.</source>
        <translation>Торговый дом «Аквилон» — вымышленная оптовая компания с полной программой обучения, наставником, кадровой службой и тремя новыми сотрудниками. Пароли открыто показаны на странице входа: это место для знакомства, а не для настоящих людей.</translation>
    </message>
    <message>
        <source>Set up the sample company</source>
        <translation>Создать учебную компанию</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>The end of a day is the same for everybody.</source>
        <translation>День заканчивается для всех одновременно.</translation>
    </message>
    <message>
        <source>Training content</source>
        <translation>Учебные материалы</translation>
    </message>
    <message>
        <source>A folder with a content pack. Empty: the programme of the sample company, to be replaced later.</source>
        <translation>Папка с пакетом материалов. Если оставить пустым, возьмём программу учебной компании; её можно заменить позже.</translation>
    </message>
    <message>
        <source>Your name (HR)</source>
        <translation>Ваше имя (кадровая служба)</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Ваш логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>At least 10 characters.</source>
        <translation>Не меньше 10 знаков.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Set up the company</source>
        <translation>Создать компанию</translation>
    </message>
    <message>
        <source>Your administrator has prepared a PostgreSQL database for the company and gives you this line.</source>
        <translation>Администратор подготовил для компании базу PostgreSQL и передаст вам эту строку.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>For example: host=training.company.lan port=5432 dbname=vestibule sslmode=require</source>
        <translation>Например: host=training.company.lan port=5432 dbname=vestibule sslmode=require</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Stronger text and lines, in either theme.</source>
        <translation>Текст и линии чётче при светлом и при тёмном оформлении.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Без скольжения и плавных переходов.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Lock after so many minutes without use</source>
        <translation>Блокировать после стольких минут бездействия</translation>
    </message>
    <message>
        <source>Your key is wiped from memory; drafts are still saved.</source>
        <translation>Ваш ключ стирается из памяти; черновики продолжают сохраняться.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Для разработчиков</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Every control in every state</source>
        <translation>Каждый элемент в каждом состоянии</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The sign-in could not be noted in %1.</source>
        <translation>Не удалось записать попытку входа в %1.</translation>
    </message>
    <message>
        <source>Make the folder writable for you, then sign in again.</source>
        <translation>Разрешите себе запись в эту папку и войдите снова.</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>Логин или пароль неверен.</translation>
    </message>
    <message>
        <source>Check both; HR can reset a forgotten password.</source>
        <translation>Проверьте и то и другое; забытый пароль сбросит кадровая служба.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Пароль неверен.</translation>
    </message>
    <message>
        <source>Type it again; HR can reset a forgotten password.</source>
        <translation>Введите его ещё раз; забытый пароль сбросит кадровая служба.</translation>
    </message>
    <message>
        <source>What was open is kept.</source>
        <translation>Всё, что было открыто, осталось.</translation>
    </message>
    <message>
        <source>Your password was reset while the screen was locked.</source>
        <translation>Пока экран был заблокирован, ваш пароль сбросили.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>This account was deactivated.</source>
        <translation>Эта учётная запись отключена.</translation>
    </message>
    <message>
        <source>Ask HR.</source>
        <translation>Обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>What you recorded is kept.</source>
        <translation>Записанное вами сохранено.</translation>
    </message>
    <message>
        <source>The key of this account was never certified by HR.</source>
        <translation>Ключ этой учётной записи не заверен кадровой службой.</translation>
    </message>
    <message>
        <source>Run “vestibule ledger verify” and ask HR to reset the password.</source>
        <translation>Запустите «vestibule ledger verify» и попросите кадровую службу сбросить пароль.</translation>
    </message>
    <message>
        <source>The stored key of this account is missing.</source>
        <translation>Сохранённого ключа этой учётной записи нет.</translation>
    </message>
    <message>
        <source>Ask HR to reset the password.</source>
        <translation>Попросите кадровую службу сбросить пароль.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>Прежний пароль неверен.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Наберите его ещё раз.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Пароль не изменён.</translation>
    </message>
    <message>
        <source>The password was wrong several times.</source>
        <translation>Пароль несколько раз введён неверно.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Подождите %n секунду и попробуйте снова.</numerusform>
            <numerusform>Подождите %n секунды и попробуйте снова.</numerusform>
            <numerusform>Подождите %n секунд и попробуйте снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>%1 · login %2</source>
        <translation>%1 · логин %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Подождите %n секунду</numerusform>
            <numerusform>Подождите %n секунды</numerusform>
            <numerusform>Подождите %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening your key</source>
        <translation>Открываем ваш ключ</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Учебная компания</translation>
    </message>
    <message>
        <source>These accounts are made up and their passwords are published. Do not keep real people&apos;s data here.</source>
        <translation>Эти учётные записи вымышлены, их пароли открыты. Не храните здесь данные настоящих людей.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n новое уведомление</numerusform>
            <numerusform>%n новых уведомления</numerusform>
            <numerusform>%n новых уведомлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Notices could not be read</source>
        <translation>Не удалось прочитать уведомления</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Уведомлений нет</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n уведомление</numerusform>
            <numerusform>%n уведомления</numerusform>
            <numerusform>%n уведомлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for you (%1)</source>
        <translation>Что вас ждёт (%1)</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Vestibule made a mistake while it worked with the database.</source>
        <translation>Vestibule допустил ошибку при работе с базой данных.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the log to the makers.</source>
        <translation>Попробуйте снова; если ошибка повторится, отправьте журнал программы разработчикам.</translation>
    </message>
    <message>
        <source>“%1” does not name a database.</source>
        <translation>«%1» не указывает на базу данных.</translation>
    </message>
    <message>
        <source>Write sqlite:FILE or postgres:CONNINFO.</source>
        <translation>Напишите sqlite:FILE или postgres:CONNINFO.</translation>
    </message>
    <message>
        <source>The installed content has no file “%1”.</source>
        <translation>В установленных материалах нет файла «%1».</translation>
    </message>
    <message>
        <source>Install the content pack again.</source>
        <translation>Установите пакет материалов заново.</translation>
    </message>
    <message>
        <source>%1: the name “%2” stands in another file too.</source>
        <translation>%1: имя «%2» есть и в другом файле.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>No attempt is left for this activity.</source>
        <translation>Попыток для этого задания не осталось.</translation>
    </message>
    <message>
        <source>Ask your mentor or HR to grant another attempt.</source>
        <translation>Попросите ещё одну попытку у наставника или кадровой службы.</translation>
    </message>
    <message>
        <source>This entry is recorded already.</source>
        <translation>Эта запись уже внесена.</translation>
    </message>
    <message>
        <source>The entry does not continue the author&apos;s chain: another one came first.</source>
        <translation>Запись не продолжает цепочку автора: её опередила другая.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте снова.</translation>
    </message>
    <message>
        <source>The entry&apos;s time is not after the one before it.</source>
        <translation>Время записи не позже, чем у предыдущей.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than ten minutes away from the server&apos;s.</source>
        <translation>Часы этого компьютера расходятся с часами сервера больше чем на десять минут.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then try again.</source>
        <translation>Выставьте часы этого компьютера и попробуйте снова.</translation>
    </message>
    <message>
        <source>What was recorded cannot be changed or deleted.</source>
        <translation>Записанное нельзя изменить или удалить.</translation>
    </message>
    <message>
        <source>Record a correction instead.</source>
        <translation>Внесите исправление новой записью.</translation>
    </message>
    <message>
        <source>The database does not allow you to do this.</source>
        <translation>База данных не разрешает вам это действие.</translation>
    </message>
    <message>
        <source>Ask HR if you think you should.</source>
        <translation>Если считаете, что вам это положено, обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>Somebody has this login already.</source>
        <translation>Этот логин уже занят.</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>Выберите другой логин.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Такой учётной записи нет.</translation>
    </message>
    <message>
        <source>The server does not accept the password&apos;s form.</source>
        <translation>Сервер не принимает пароль в таком виде.</translation>
    </message>
    <message>
        <source>Such an entry exists already.</source>
        <translation>Такая запись уже есть.</translation>
    </message>
    <message>
        <source>Another program is using the database %1 and did not let go of it in time.</source>
        <translation>Базу данных %1 занимает другая программа и вовремя её не освободила.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; close other programs that have the database open.</source>
        <translation>Подождите немного и попробуйте снова; закройте другие программы, в которых открыта эта база.</translation>
    </message>
    <message>
        <source>The database %1 can be read but not written.</source>
        <translation>Базу данных %1 можно читать, но нельзя изменять.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Всё оставлено как было.</translation>
    </message>
    <message>
        <source>Ask whoever owns the file and its folder to let you write there.</source>
        <translation>Попросите владельца файла и папки разрешить вам запись.</translation>
    </message>
    <message>
        <source>There is no room left for the database %1.</source>
        <translation>Для базы данных %1 не осталось места на диске.</translation>
    </message>
    <message>
        <source>Everything that was saved before is kept; the last entry was not saved.</source>
        <translation>Всё сохранённое раньше осталось; последняя запись не сохранена.</translation>
    </message>
    <message>
        <source>Free some room on that disk, then try again.</source>
        <translation>Освободите место на этом диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>База данных %1 повреждена.</translation>
    </message>
    <message>
        <source>Keep a copy of the file, then bring back a backup with “vestibule restore --force”.</source>
        <translation>Сохраните копию файла и верните резервную копию командой «vestibule restore --force».</translation>
    </message>
    <message>
        <source>%1 is not a database of Vestibule.</source>
        <translation>%1 — не база данных Vestibule.</translation>
    </message>
    <message>
        <source>Choose another file, or give the new database a name of its own.</source>
        <translation>Выберите другой файл или дайте новой базе данных своё имя.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of “%2”.</source>
        <translation>База данных %1 записана более новой версией «%2».</translation>
    </message>
    <message>
        <source>Update Vestibule on this computer, then open it again.</source>
        <translation>Обновите Vestibule на этом компьютере и откройте её снова.</translation>
    </message>
    <message>
        <source>The tables of “%2” in the database %1 are of an older version.</source>
        <translation>Таблицы «%2» в базе данных %1 — более старой версии.</translation>
    </message>
    <message>
        <source>Have an administrator run “vestibule migrate”.</source>
        <translation>Попросите администратора запустить «vestibule migrate».</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>В %1 нет базы данных.</translation>
    </message>
    <message>
        <source>Set up a company first, or choose another place.</source>
        <translation>Сначала создайте компанию или выберите другое место.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached.</source>
        <translation>Сервер базы данных %1 недоступен.</translation>
    </message>
    <message>
        <source>What was saved before is kept; anything else was not saved.</source>
        <translation>Сохранённое раньше осталось; остальное не сохранено.</translation>
    </message>
    <message>
        <source>Check the network and try again in a moment.</source>
        <translation>Проверьте сеть и попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The database %1 could not be read or written.</source>
        <translation>Не удалось прочитать или записать базу данных %1.</translation>
    </message>
    <message>
        <source>What was saved before is kept; the last entry was not saved.</source>
        <translation>Сохранённое раньше осталось; последняя запись не сохранена.</translation>
    </message>
    <message>
        <source>Check the disk and its rights, then try again.</source>
        <translation>Проверьте диск и права доступа и попробуйте снова.</translation>
    </message>
    <message>
        <source>The entry breaks a rule of the database.</source>
        <translation>Запись нарушает правило базы данных.</translation>
    </message>
    <message>
        <source>The database server %1 does not know this login and password.</source>
        <translation>Сервер базы данных %1 не знает такого логина и пароля.</translation>
    </message>
    <message>
        <source>Check both and try again; HR can set a new password.</source>
        <translation>Проверьте и то и другое и попробуйте снова; новый пароль может задать кадровая служба.</translation>
    </message>
    <message>
        <source>“%1” is not the next migration.</source>
        <translation>«%1» — не следующая миграция.</translation>
    </message>
    <message>
        <source>Name the files 0001_what.sql, 0002_what.sql and so on.</source>
        <translation>Назовите файлы 0001_what.sql, 0002_what.sql и так далее.</translation>
    </message>
    <message>
        <source>The key of this account is not the one that was opened.</source>
        <translation>Ключ этой учётной записи не тот, что был открыт.</translation>
    </message>
    <message>
        <source>The password is the same as before.</source>
        <translation>Пароль тот же, что и раньше.</translation>
    </message>
    <message>
        <source>Sign in again, then change the password.</source>
        <translation>Войдите снова и после этого смените пароль.</translation>
    </message>
    <message>
        <source>The tables of the plugin “%1” were not accepted: %2</source>
        <translation>Таблицы плагина «%1» не приняты: %2</translation>
    </message>
    <message>
        <source>“%1” has no column “learner”.</source>
        <translation>в «%1» нет столбца «learner».</translation>
    </message>
    <message>
        <source>Give the table that column, or list it under shared_read in the manifest.</source>
        <translation>Добавьте таблице этот столбец или внесите её в shared_read в манифесте.</translation>
    </message>
    <message>
        <source>there is no table “%1”.</source>
        <translation>таблицы «%1» нет.</translation>
    </message>
    <message>
        <source>Correct shared_read in the manifest.</source>
        <translation>Исправьте shared_read в манифесте.</translation>
    </message>
    <message>
        <source>“%1” is not a table or index with the plugin&apos;s prefix.</source>
        <translation>«%1» — не таблица и не индекс с приставкой плагина.</translation>
    </message>
    <message>
        <source>Correct the plugin&apos;s migrations.</source>
        <translation>Исправьте миграции плагина.</translation>
    </message>
    <message>
        <source>“%1” is not a good prefix or id.</source>
        <translation>«%1» не годится как приставка или идентификатор.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, and end the prefix with “_”.</source>
        <translation>Используйте строчные буквы и цифры; приставка заканчивается на «_».</translation>
    </message>
    <message>
        <source>the prefix “%1” belongs to “%2”.</source>
        <translation>приставка «%1» принадлежит «%2».</translation>
    </message>
    <message>
        <source>Correct the prefix in the manifest.</source>
        <translation>Исправьте приставку в манифесте.</translation>
    </message>
    <message>
        <source>there are tables of others that begin with “%1”.</source>
        <translation>с «%1» начинаются чужие таблицы.</translation>
    </message>
    <message>
        <source>Choose another prefix in the manifest.</source>
        <translation>Выберите в манифесте другую приставку.</translation>
    </message>
    <message>
        <source>The statement “%1” was called wrongly: %2</source>
        <translation>Запрос «%1» вызван неверно: %2</translation>
    </message>
    <message>
        <source>“%1” is neither an integer, a text nor bytes.</source>
        <translation>«%1» — не целое число, не текст и не байты.</translation>
    </message>
    <message>
        <source>The statement “%1” of the plugin “%2” is not one plain SELECT, INSERT, UPDATE or DELETE.</source>
        <translation>Запрос «%1» плагина «%2» — не одиночный простой SELECT, INSERT, UPDATE или DELETE.</translation>
    </message>
    <message>
        <source>The statement “%1” of the plugin “%2” was not accepted: %3</source>
        <translation>Запрос «%1» плагина «%2» не принят: %3</translation>
    </message>
    <message>
        <source>The tables of the plugin “%1” are not loaded.</source>
        <translation>Таблицы плагина «%1» не загружены.</translation>
    </message>
    <message>
        <source>there is no statement of that name.</source>
        <translation>запроса с таким именем нет.</translation>
    </message>
    <message>
        <source>it has no parameter “%1”.</source>
        <translation>у него нет параметра «%1».</translation>
    </message>
    <message>
        <source>the parameter “%1” is missing.</source>
        <translation>не хватает параметра «%1».</translation>
    </message>
    <message>
        <source>it changes rows; use execute.</source>
        <translation>он изменяет строки; вызовите execute.</translation>
    </message>
    <message>
        <source>“%1” does not name a PostgreSQL database.</source>
        <translation>«%1» не указывает на базу PostgreSQL.</translation>
    </message>
    <message>
        <source>Write host=…, port=… and dbname=…; the login and password are asked for.</source>
        <translation>Напишите host=…, port=… и dbname=…; логин и пароль программа спросит сама.</translation>
    </message>
    <message>
        <source>The database server %1 is too old.</source>
        <translation>Сервер базы данных %1 слишком старый.</translation>
    </message>
    <message>
        <source>Vestibule needs PostgreSQL %1 or newer.</source>
        <translation>Vestibule нужен PostgreSQL %1 или новее.</translation>
    </message>
    <message>
        <source>The folder %1 is on a network drive, where a shared database file breaks: its locks do not hold between computers.</source>
        <translation>Папка %1 лежит на сетевом диске. Общий файл базы данных там портится: блокировки между компьютерами не действуют.</translation>
    </message>
    <message>
        <source>Put the database on a local disk; for several computers set up PostgreSQL (“--store postgres:…”).</source>
        <translation>Положите базу данных на локальный диск; для нескольких компьютеров разверните PostgreSQL («--store postgres:…»).</translation>
    </message>
    <message>
        <source>Every user of this computer may write the database %1.</source>
        <translation>В базу данных %1 может писать любой пользователь этого компьютера.</translation>
    </message>
    <message>
        <source>Take that right away (chmod o-w) and open it again.</source>
        <translation>Отнимите это право (chmod o-w) и откройте её снова.</translation>
    </message>
    <message>
        <source>There is no such person, or they were erased before.</source>
        <translation>Такого сотрудника нет, или его данные уже стёрты.</translation>
    </message>
    <message>
        <source>“%1” is not a new name of lower-case letters, digits and dashes.</source>
        <translation>«%1» — не новое имя из строчных букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>a statement begins before the first “-- name: …” line.</source>
        <translation>запрос начинается раньше первой строки «-- name: …».</translation>
    </message>
    <message>
        <source>the statement “%1” is empty.</source>
        <translation>запрос «%1» пуст.</translation>
    </message>
    <message>
        <source>There is a database at %1 already.</source>
        <translation>В %1 уже есть база данных.</translation>
    </message>
    <message>
        <source>Open it, or choose another place.</source>
        <translation>Откройте её или выберите другое место.</translation>
    </message>
    <message>
        <source>The database server wants a login.</source>
        <translation>Серверу базы данных нужен вход.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Войдите.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is backed up by its administrator.</source>
        <translation>Резервную копию базы PostgreSQL делает её администратор.</translation>
    </message>
    <message>
        <source>Use pg_dump.</source>
        <translation>Воспользуйтесь pg_dump.</translation>
    </message>
    <message>
        <source>The database was closed.</source>
        <translation>База данных закрыта.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>The database was not touched.</source>
        <translation>База данных не тронута.</translation>
    </message>
    <message>
        <source>Name a copy that “vestibule backup” made.</source>
        <translation>Укажите копию, сделанную командой «vestibule backup».</translation>
    </message>
    <message>
        <source>There is no company in %1.</source>
        <translation>В %1 нет компании.</translation>
    </message>
    <message>
        <source>%1 holds another company: “%2”, while the database in place is of “%3”.</source>
        <translation>В %1 другая компания: «%2», а нынешняя база данных принадлежит компании «%3».</translation>
    </message>
    <message>
        <source>Add --force if you mean to replace it.</source>
        <translation>Добавьте --force, если хотите её заменить.</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2.</source>
        <translation>Не удалось переименовать %1 в %2.</translation>
    </message>
    <message>
        <source>Everything stands as before.</source>
        <translation>Всё осталось как было.</translation>
    </message>
    <message>
        <source>Check the rights of the folder, then try again.</source>
        <translation>Проверьте права на папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>Somebody else agrees for this department.</source>
        <translation>За этот отдел согласует другой человек.</translation>
    </message>
    <message>
        <source>Let the person sign whom HR named, or have HR name another one.</source>
        <translation>Пусть подпишет тот, кого назначил отдел кадров, или попросите отдел кадров назначить другого.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Yes, good afternoon, hello, Aquilon speaking.</source>
        <translation>Да, добрый день, алло, «Аквилон» слушает.</translation>
    </message>
    <message>
        <source>The client of the tour&apos;s call did not ask what was meant.</source>
        <translation>Клиент в показательном звонке не переспросил, что имелось в виду.</translation>
    </message>
    <message>
        <source>Qwertyuiop zxcvb.</source>
        <translation>Йцукенгшщз фывапр.</translation>
    </message>
    <message>
        <source>The client of the tour&apos;s call understood nonsense.</source>
        <translation>Клиент в показательном звонке понял бессмыслицу.</translation>
    </message>
    <message>
        <source>Cartons, asks for the price</source>
        <translation>Короба, спрашивает цену</translation>
    </message>
    <message>
        <source>Check the quantities against the order, then hand it in again.</source>
        <translation>Сверьте количество с заказом и сдайте документ снова.</translation>
    </message>
    <message>
        <source>Sales, Accounting, HR</source>
        <translation>Продажи, Бухгалтерия, Кадры</translation>
    </message>
    <message>
        <source>“%1” is no size for the pictures.</source>
        <translation>«%1» — не размер снимков.</translation>
    </message>
    <message>
        <source>Write 1440x900.</source>
        <translation>Напишите 1440x900.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удаётся создать папку «%1».</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Выберите папку, в которую вам разрешена запись.</translation>
    </message>
    <message>
        <source>The window could not be made.</source>
        <translation>Не удалось создать окно.</translation>
    </message>
    <message>
        <source>The tour waited in vain: %1.</source>
        <translation>Показ не дождался: %1.</translation>
    </message>
    <message>
        <source>A page was closed while the tour used it: %1.</source>
        <translation>Страница закрылась, когда показ ею пользовался: %1.</translation>
    </message>
    <message>
        <source>The tour could not sign in as %1: %2</source>
        <translation>Показ не смог войти как %1: %2</translation>
    </message>
    <message>
        <source>The page “%1” has nothing that the tour could use.</source>
        <translation>На странице «%1» показу нечем пользоваться.</translation>
    </message>
    <message>
        <source>First I find out what the client needs it for, how much and by when. Then I name the figures from the price list, say how ours differs from what others sell, and agree the next step. If it is out of stock I say when it comes, offer the analogue and file a request with logistics.</source>
        <translation>Сначала выясняю, для чего это клиенту, сколько и к какому сроку. Потом называю цифры из прайс-листа, объясняю, чем наш товар отличается от того, что продают другие, и договариваюсь о следующем шаге. Если товара нет на складе, говорю, когда он придёт, предлагаю аналог и оставляю заявку в отдел логистики.</translation>
    </message>
    <message>
        <source>Clear and complete.</source>
        <translation>Понятно и полно.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>The tour needs a sample company with two trainees.</source>
        <translation>Для показа нужна учебная компания с двумя новыми сотрудниками.</translation>
    </message>
    <message>
        <source>The new hire of the tour did not become ready in %1 working days.</source>
        <translation>Новый сотрудник в показе не получил допуск за столько рабочих дней: %1.</translation>
    </message>
    <message>
        <source>The client of the tour&apos;s call does not speak.</source>
        <translation>Клиент в звонке показа не отвечает.</translation>
    </message>
    <message>
        <source>Nobody is put on hold on the best way of the tour&apos;s call.</source>
        <translation>На лучшем пути звонка в обзоре никого не ставят на удержание.</translation>
    </message>
</context>
<context>
    <name>vestibule::ActivityList</name>
    <message>
        <source>best %1 %</source>
        <translation>лучший результат %1&#xa0;%</translation>
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
    <name>vestibule::AttemptModel</name>
    <message>
        <source>resumed where it stopped</source>
        <translation>продолжено с того же места</translation>
    </message>
</context>
<context>
    <name>vestibule::DraftWriter</name>
    <message>
        <source>saved %1</source>
        <translation>сохранено в %1</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>сохраняется…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::AdministrationModel</name>
    <message>
        <source>On a PostgreSQL server</source>
        <translation>На сервере PostgreSQL</translation>
    </message>
    <message>
        <source>The server&apos;s own tools check it.</source>
        <translation>Её проверяют средства самого сервера.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверялась</translation>
    </message>
    <message>
        <source>The file %1. A check reads all of it and changes nothing.</source>
        <translation>Файл %1. Проверка читает его целиком и ничего не меняет.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Цела</translation>
    </message>
    <message>
        <source>The file %1, last checked %2.</source>
        <translation>Файл %1, последняя проверка: %2.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждена</translation>
    </message>
    <message>
        <source>Bring back a backup with “vestibule restore”.</source>
        <translation>Верните резервную копию командой «vestibule restore».</translation>
    </message>
    <message>
        <source>Made on the server</source>
        <translation>Делается на сервере</translation>
    </message>
    <message>
        <source>Use the server&apos;s own tools, pg_dump and pg_restore.</source>
        <translation>Используйте средства сервера: pg_dump и pg_restore.</translation>
    </message>
    <message>
        <source>None from this computer yet</source>
        <translation>С этого компьютера ещё нет</translation>
    </message>
    <message>
        <source>Everybody&apos;s record is in one file: keep a copy on another disk.</source>
        <translation>Записи обо всех — в одном файле: держите копию на другом диске.</translation>
    </message>
    <message>
        <source>Last made %1</source>
        <translation>Последняя: %1</translation>
    </message>
    <message>
        <source>What was recorded since then is in no copy.</source>
        <translation>Того, что записано позже, нет ни в одной копии.</translation>
    </message>
    <message>
        <source>Keep it on another disk than the database.</source>
        <translation>Держите её не на том диске, где база данных.</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>Работает %n</numerusform>
            <numerusform>Работают %n</numerusform>
            <numerusform>Работают %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None is out of action.</source>
        <translation>Все исправны.</translation>
    </message>
    <message>
        <source>Out of action: %1. What was recorded with them is kept.</source>
        <translation>Не работают: %1. Записанное с ними сохранено.</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>В поиске</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::ContributionSlot</name>
    <message>
        <source>“%1” could not show this page: %2</source>
        <translation>«%1»: эту страницу показать не удалось: %2</translation>
    </message>
    <message>
        <source>what it made is no page</source>
        <translation>плагин создал не страницу</translation>
    </message>
    <message>
        <source>Go on with another page, and tell your administrator what the log says.</source>
        <translation>Перейдите на другую страницу и сообщите администратору, что записано в журнале программы.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::CountersignModel</name>
    <message>
        <source>Nothing was countersigned.</source>
        <translation>Вторая подпись не поставлена.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::HomeModel</name>
    <message>
        <source>Good evening, %1</source>
        <translation>Добрый вечер, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Доброе утро, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Добрый день, %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>пройден: %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>срок был %1</translation>
    </message>
    <message>
        <source>now, due %1</source>
        <translation>сейчас, срок %1</translation>
    </message>
    <message>
        <source>Ready for independent work since %1</source>
        <translation>Допуск к самостоятельной работе с %1</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>День %1 из %2</translation>
    </message>
    <message>
        <source>Daily results</source>
        <translation>Результаты дня</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>handed in %1, due %2</source>
        <translation>сдано: %1, срок: %2</translation>
    </message>
    <message>
        <source>no programme yet</source>
        <translation>программы пока нет</translation>
    </message>
    <message>
        <source>ready for independent work</source>
        <translation>допуск к самостоятельной работе</translation>
    </message>
    <message>
        <source>late in stage %1</source>
        <translation>отстаёт на этапе %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>этап %1 из %2</translation>
    </message>
    <message>
        <source>Forecast: too early to say</source>
        <translation>Прогноз: пока рано судить</translation>
    </message>
    <message>
        <source>It follows from your pace, after %1 days with %2 requirements met.</source>
        <translation>Он строится по вашему темпу: нужно %1 дня обучения и %2 выполненных требований.</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: ready around %1 (± %n day(s))</source>
        <translation>
            <numerusform>Прогноз: готовность около %1 (± %n день)</numerusform>
            <numerusform>Прогноз: готовность около %1 (± %n дня)</numerusform>
            <numerusform>Прогноз: готовность около %1 (± %n дней)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requirements met by day %3. Later than planned: by %4.</source>
        <translation>Выполнено требований: %1 из %2 к %3-му дню. Позже плана: до %4.</translation>
    </message>
    <message>
        <source>%1 of %2 requirements met by day %3. Planned: by %4.</source>
        <translation>Выполнено требований: %1 из %2 к %3-му дню. По плану: до %4.</translation>
    </message>
    <message>
        <source>What is left is taken to go as fast as what you have met, and no faster than the days on target that it asks for. Two such forecasts out of three come true within the days in brackets.</source>
        <translation>Считается, что оставшееся пойдёт в том же темпе, что и выполненное, но не быстрее, чем нужно дней с выполненной нормой. Два таких прогноза из трёх сбываются с точностью до указанных в скобках дней.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to “%1”</source>
        <translation>Согласовать «%1»</translation>
    </message>
    <message>
        <source>for %1, put up %2</source>
        <translation>за отдел: %1, на согласовании: %2</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::Navigator</name>
    <message>
        <source>Nothing here can show this activity. Its plugin is switched off or failed; see the plugins page.</source>
        <translation>Показать это задание нечем: нужный плагин выключен или дал сбой; подробности на странице плагинов.</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::PaletteModel</name>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Handbook page</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Недавнее</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::PluginsModel</name>
    <message>
        <source>in use</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не загружен</translation>
    </message>
    <message>
        <source>out of action</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation>%1, версия %2, %3</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>поставлен с программой</translation>
    </message>
    <message>
        <source>added by the company</source>
        <translation>добавлен компанией</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::SetUpModel</name>
    <message>
        <source>Making the company&apos;s keys, its people and its training content. This takes a few seconds.</source>
        <translation>Создаём ключи компании, учётные записи и учебные материалы. Это займёт несколько секунд.</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::SettingsModel</name>
    <message>
        <source>Your password was changed.</source>
        <translation>Ваш пароль изменён.</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::ShellModel</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
</context>
<context>
    <name>vestibule::shell::ShellViews</name>
    <message>
        <source>“%1” cannot show this page: %2</source>
        <translation>«%1» не может показать эту страницу: %2</translation>
    </message>
    <message>
        <source>Nobody is signed in any more.</source>
        <translation>Сеанс уже завершён.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Страницы «%1» нет.</translation>
    </message>
    <message>
        <source>Go on with another page.</source>
        <translation>Перейдите на другую страницу.</translation>
    </message>
    <message>
        <source>No plugin offers the page “%1”.</source>
        <translation>Ни один плагин не предлагает страницу «%1».</translation>
    </message>
    <message>
        <source>Ask your administrator whether a plugin was removed.</source>
        <translation>Узнайте у администратора, не убрали ли плагин.</translation>
    </message>
    <message>
        <source>What was recorded with it is kept.</source>
        <translation>Всё, что с ним записано, сохранено.</translation>
    </message>
    <message>
        <source>“%1” is out of action: %2</source>
        <translation>«%1» не работает: %2</translation>
    </message>
    <message>
        <source>The plugins page says more.</source>
        <translation>Подробности на странице плагинов.</translation>
    </message>
    <message>
        <source>Its data is kept as it is.</source>
        <translation>Его данные сохранены как есть.</translation>
    </message>
    <message>
        <source>This page of “%1” is not for your role.</source>
        <translation>Эта страница раздела «%1» не для вашей роли.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
</context>
</TS>
