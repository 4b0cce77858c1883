<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AgainDialog</name>
    <message>
        <source>Put it up again?</source>
        <translation>Отправить на согласование заново?</translation>
    </message>
    <message>
        <source>All departments are asked once more, and nobody can sign until it is approved again. Signatures that were given stay valid for this text.</source>
        <translation>Все отделы согласуют документ ещё раз, и до нового утверждения подписать его нельзя. Уже поставленные под этим текстом подписи остаются в силе.</translation>
    </message>
    <message>
        <source>Put up again</source>
        <translation>Отправить заново</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>CaseIntro</name>
    <message>
        <source>Not open yet</source>
        <translation>Ещё не открыто</translation>
    </message>
    <message>
        <source>Fill in the document here or hand in one that you made yourself, as DOCX or ODT. The program checks it at once; then your mentor accepts it or hands it back with comments.</source>
        <translation>Заполните документ здесь или сдайте свой файл DOCX или ODT. Программа сразу проверит его, а затем наставник примет документ или вернёт с замечаниями.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
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
    <name>CaseResult</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Handed in, with your mentor</source>
        <translation>Сдано, проверяет наставник</translation>
    </message>
    <message>
        <source>Handed back to be mended</source>
        <translation>Возвращено на доработку</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Принято: %1.</translation>
    </message>
    <message>
        <source>Handed in: %1. Your mentor reads it next.</source>
        <translation>Сдано: %1. Теперь документ читает ваш наставник.</translation>
    </message>
    <message>
        <source>Read the comment and the redline, then hand it in again.</source>
        <translation>Прочитайте комментарий и замечания, затем сдайте документ снова.</translation>
    </message>
    <message>
        <source>Your mentor&apos;s comment</source>
        <translation>Комментарий наставника</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>Сдать снова</translation>
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
        <source>No attempts left</source>
        <translation>Попыток не осталось</translation>
    </message>
    <message>
        <source>Ask your mentor: a mentor or HR can grant one more attempt.</source>
        <translation>Обратитесь к наставнику: ещё одну попытку может дать наставник или отдел кадров.</translation>
    </message>
    <message>
        <source>The document of this attempt was erased. The result stays.</source>
        <translation>Документ этой попытки стёрт. Результат сохраняется.</translation>
    </message>
    <message>
        <source>%1 of %2 checks are right.</source>
        <translation>Верно %1 из %2 проверок.</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Case</source>
        <translation>Задание</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <source>Hand in a document of your own</source>
        <translation>Сдать свой документ</translation>
    </message>
    <message>
        <source>A DOCX or ODT file: choose it, or drop it here.</source>
        <translation>Файл DOCX или ODT: выберите его или перетащите сюда.</translation>
    </message>
    <message>
        <source>This file was not taken</source>
        <translation>Этот файл не принят</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Файл ещё не выбран</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Hand this file in</source>
        <translation>Сдать этот файл</translation>
    </message>
    <message>
        <source>Or fill it in here</source>
        <translation>Или заполните документ здесь</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Handing in…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to fill in</source>
        <translation>
            <numerusform>осталось заполнить %n поле</numerusform>
            <numerusform>осталось заполнить %n поля</numerusform>
            <numerusform>осталось заполнить %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in a document</source>
        <translation>Сдать документ</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt)</source>
        <translation>Документы (*.docx *.odt)</translation>
    </message>
</context>
<context>
    <name>ClientChoice</name>
    <message>
        <source>Client of the company</source>
        <translation>Клиент компании</translation>
    </message>
    <message>
        <source>Fills in what is known of the client</source>
        <translation>Заполняет всё, что известно о клиенте</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Выберите клиента</translation>
    </message>
</context>
<context>
    <name>DepartmentRow</name>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who agrees for %1</source>
        <translation>Кто согласует за отдел «%1»</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Agree for %1</source>
        <translation>Согласовать за отдел «%1»</translation>
    </message>
    <message>
        <source>Signs here…</source>
        <translation>Подпишет здесь…</translation>
    </message>
    <message>
        <source>Whoever is named for the department signs at this desk, with their own login and password</source>
        <translation>Назначенный согласующий подписывает за этим компьютером под своим логином и паролем</translation>
    </message>
    <message>
        <source>Whoever agrees for %1 signs here</source>
        <translation>Согласующий за отдел «%1» подпишет здесь</translation>
    </message>
</context>
<context>
    <name>DocumentCase</name>
    <message>
        <source>“format” has to be 1</source>
        <translation>«format» должно быть 1</translation>
    </message>
    <message>
        <source>the case asks for nothing; write [[field]]</source>
        <translation>задание ничего не требует; напишите [[field]]</translation>
    </message>
    <message>
        <source>the id “%1” is used twice; rename one</source>
        <translation>идентификатор «%1» использован дважды; переименуйте один</translation>
    </message>
    <message>
        <source>the type “%1” is not text, amount or date</source>
        <translation>тип «%1» — не text, не amount и не date</translation>
    </message>
    <message>
        <source>“%1” cannot be read as what “%2” is</source>
        <translation>«%1» нельзя прочитать как значение поля «%2»</translation>
    </message>
    <message>
        <source>the row has keys that are no columns; take them out</source>
        <translation>в строке есть ключи, которые не являются колонками; уберите их</translation>
    </message>
    <message>
        <source>a rule is one of: %1</source>
        <translation>правило должно быть одним из: %1</translation>
    </message>
    <message>
        <source>“%1” is no field or column that this rule can use</source>
        <translation>«%1» — не поле и не колонка, подходящие этому правилу</translation>
    </message>
    <message>
        <source>a product needs two columns in “of”, or three when the last one is a discount in per cent</source>
        <translation>для произведения в «of» нужны две колонки или три, если последняя — скидка в процентах</translation>
    </message>
    <message>
        <source>“%1” is no field of “%2”; use one that stands in the template</source>
        <translation>в «%2» нет поля «%1»; возьмите то, которое есть в шаблоне</translation>
    </message>
    <message>
        <source>“%1” filled in with the key is not right: “%2” is %3 there (“%4”). %5 Correct the key, the rule or the labels.</source>
        <translation>«%1», заполненный по ключу, получается неверным: «%2» — %3 («%4»). %5 Исправьте ключ, правило или подписи.</translation>
    </message>
    <message>
        <source>there is no template of the document “%1”; name one of the library, and give the activity assets = &quot;documents&quot;</source>
        <translation>нет шаблона документа «%1»; назовите документ из библиотеки и добавьте занятию assets = &quot;documents&quot;</translation>
    </message>
    <message>
        <source>the case could not be checked (%1); report this as a fault of the program</source>
        <translation>задание не удалось проверить (%1); сообщите об этом как об ошибке программы</translation>
    </message>
    <message>
        <source>“example” is for a free text: leave out its “value”</source>
        <translation>«example» — для свободного текста: уберите «value»</translation>
    </message>
    <message>
        <source>“says” is for a free text: leave out its “value”</source>
        <translation>«says» — для свободного текста: уберите «value»</translation>
    </message>
    <message>
        <source>the library does not say “%1” of the client “%2”; add it there, or write a “value”</source>
        <translation>в библиотеке нет «%1» клиента «%2»; добавьте туда или напишите «value»</translation>
    </message>
    <message>
        <source>“form” is one of: %1</source>
        <translation>«form» — одно из: %1</translation>
    </message>
    <message>
        <source>[[rows]] needs [[rows.column]] and [[rows.row]]</source>
        <translation>в [[rows]] нужны [[rows.column]] и [[rows.row]]</translation>
    </message>
    <message>
        <source>nothing in the case says what has to stand in “%1” of “%2”: whatever somebody writes there would pass; give it a value, says or a rule, or mentor = true</source>
        <translation>в задании не сказано, что должно стоять в поле «%1» документа «%2»: подошло бы что угодно; задайте value, says или правило либо mentor = true</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>formal fault</source>
        <translation>формальная ошибка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> – “%1”</source>
        <translation> — «%1»</translation>
    </message>
    <message>
        <source>, expected “%1”</source>
        <translation>, ожидалось «%1»</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Не указан --%1.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Смотрите --help.</translation>
    </message>
    <message>
        <source>The case “%1” cannot be used.</source>
        <translation>Задание «%1» нельзя использовать.</translation>
    </message>
    <message>
        <source>Mend what is listed and try again.</source>
        <translation>Исправьте перечисленное и повторите.</translation>
    </message>
    <message>
        <source>Everything is right.</source>
        <translation>Всё верно.</translation>
    </message>
    <message>
        <source>No fault was found; a person reads the rest.</source>
        <translation>Ошибок не найдено; остальное прочтёт человек.</translation>
    </message>
    <message>
        <source>The case “%1” has no texts in “%2”.</source>
        <translation>У задания «%1» нет текстов на языке «%2».</translation>
    </message>
    <message>
        <source>Name one of its languages: %1.</source>
        <translation>Назовите один из его языков: %1.</translation>
    </message>
    <message>
        <source>The document has to be mended.</source>
        <translation>Документ нужно исправить.</translation>
    </message>
    <message>
        <source>%1 (%2): %3, paragraph %4: “%5”</source>
        <translation>%1 (%2): %3, абзац %4: «%5»</translation>
    </message>
    <message>
        <source>Fields: %1. Faults: %2.</source>
        <translation>Полей: %1. Ошибок: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>Не удаётся прочитать «%1» (%2).</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2).</source>
        <translation>Не удаётся записать «%1» (%2).</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>%1, paragraph %2 (“%3”): %4</source>
        <translation>%1, абзац %2 («%3»): %4</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2 at byte %3.</source>
        <translation>«%1» — не JSON: %2, байт %3.</translation>
    </message>
    <message>
        <source>Mend the file and try again.</source>
        <translation>Исправьте файл и повторите.</translation>
    </message>
    <message>
        <source>“%1” holds no object of fields.</source>
        <translation>В «%1» нет объекта с полями.</translation>
    </message>
    <message>
        <source>Write {&quot;field&quot;: &quot;value&quot;, …} and try again.</source>
        <translation>Напишите {&quot;поле&quot;: &quot;значение&quot;, …} и повторите.</translation>
    </message>
    <message>
        <source>Problems: %1. Nothing was written.</source>
        <translation>Ошибок: %1. Ничего не записано.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>This template makes a .%1 or .pdf file, not “%2”.</source>
        <translation>Из этого шаблона получается файл .%1 или .pdf, а не «%2».</translation>
    </message>
    <message>
        <source>Give --out a name that ends with .%1 or .pdf.</source>
        <translation>Укажите в --out имя с окончанием .%1 или .pdf.</translation>
    </message>
    <message>
        <source>This template makes a .pdf file, not “%1”.</source>
        <translation>Из этого шаблона получается файл .pdf, а не «%1».</translation>
    </message>
    <message>
        <source>Give --out a name that ends with .pdf.</source>
        <translation>Укажите в --out имя с окончанием .pdf.</translation>
    </message>
    <message>
        <source>Written: %1, a quick PDF; with LibreOffice it would look as the document does.</source>
        <translation>Записано: %1 — быстрый PDF; с LibreOffice он выглядел бы как сам документ.</translation>
    </message>
    <message>
        <source>“%1” is the template itself.</source>
        <translation>«%1» — это сам шаблон.</translation>
    </message>
    <message>
        <source>Give --out another name.</source>
        <translation>Укажите в --out другое имя.</translation>
    </message>
    <message>
        <source>to be read by a person</source>
        <translation>прочитает человек</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Языка «%1» нет.</translation>
    </message>
    <message>
        <source>Write en or ru.</source>
        <translation>Напишите en или ru.</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>What you typed last is not saved yet</source>
        <translation>Последний ввод ещё не сохранён</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>This is a share: write 0 to 100.</source>
        <translation>Это доля: напишите от 0 до 100.</translation>
    </message>
    <message>
        <source>This cannot be less than nothing.</source>
        <translation>Меньше нуля здесь быть не может.</translation>
    </message>
    <message>
        <source>This is no number. Write it like 1250.50.</source>
        <translation>Это не число. Пишите так: 1250,50.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>This is still missing.</source>
        <translation>Здесь ещё пусто.</translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation>Добавьте хотя бы одну строку.</translation>
    </message>
    <message>
        <source>A list stands within a list; a form cannot fill that in. Use the command “document render”.</source>
        <translation>Список стоит внутри списка; через форму его не заполнить. Используйте команду «document render».</translation>
    </message>
    <message>
        <source>There is no field in it. Write one like {{client}} where something has to be filled in.</source>
        <translation>В нём нет ни одного поля. Поставьте поле вида {{client}} там, где нужно что-то вписать.</translation>
    </message>
    <message>
        <source>A sum of money has two decimals at most. Write it like 1250.50.</source>
        <translation>У суммы не больше двух знаков после запятой. Напишите, например, 1250,50.</translation>
    </message>
</context>
<context>
    <name>DocumentGrade</name>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Most of the form&apos;s text is not here. Its text has to stay as it is: fill in the form itself.</source>
        <translation>Большей части текста формы здесь нет. Её текст не меняют: заполните саму форму.</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Ничего не заполнено.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>The amount is another one.</source>
        <translation>Число должно быть другим.</translation>
    </message>
    <message>
        <source>This is no date; write it as 05.03.2026.</source>
        <translation>Это не дата; пишите так: 05.03.2026.</translation>
    </message>
    <message>
        <source>The date is another one.</source>
        <translation>Дата должна быть другой.</translation>
    </message>
    <message>
        <source>The date is right; a person reads the remark beside it.</source>
        <translation>Дата верна; примечание рядом с ней прочтёт человек.</translation>
    </message>
    <message>
        <source>Something else has to stand here.</source>
        <translation>Здесь должно стоять другое.</translation>
    </message>
    <message>
        <source>It is misspelt.</source>
        <translation>Написано с ошибкой.</translation>
    </message>
    <message>
        <source>The document says nothing about it.</source>
        <translation>В документе об этом ничего нет.</translation>
    </message>
    <message>
        <source>Another place of the document says “%1”.</source>
        <translation>В другом месте документа стоит «%1».</translation>
    </message>
    <message>
        <source>Another place of the document where it belongs is empty.</source>
        <translation>Другое место документа, где это должно стоять, пусто.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>No table has these columns: %1.</source>
        <translation>Нет таблицы с колонками: %1.</translation>
    </message>
    <message>
        <source>This row is not in the order.</source>
        <translation>Этой строки нет в заказе.</translation>
    </message>
    <message>
        <source>This row of the order is missing.</source>
        <translation>Этой строки заказа не хватает.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>A field of the template was not filled in.</source>
        <translation>Поле шаблона осталось незаполненным.</translation>
    </message>
    <message>
        <source>The document&apos;s own figures give %1.</source>
        <translation>По цифрам самого документа получается %1.</translation>
    </message>
    <message>
        <source>In the row “%1” the document&apos;s own figures give %2.</source>
        <translation>В строке «%1» по цифрам самого документа получается %2.</translation>
    </message>
    <message>
        <source>This date is before the one that has to come first.</source>
        <translation>Эта дата раньше той, которая должна быть первой.</translation>
    </message>
    <message>
        <source>Nobody is named beside “%1”.</source>
        <translation>Рядом с «%1» никто не назван.</translation>
    </message>
    <message>
        <source>The signature block lacks “%1”.</source>
        <translation>В блоке подписей нет «%1».</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>This is the template itself: nothing is filled in. Fill in its fields, save it and hand that file in.</source>
        <translation>Это сам шаблон: в нём ничего не заполнено. Заполните поля, сохраните файл и сдайте его.</translation>
    </message>
    <message>
        <source>This is no name of a person; write it like A. Petrova.</source>
        <translation>Это не имя человека; напишите, например: А. Петрова.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>A person reads this: no program can tell whether it is right.</source>
        <translation>Это прочитает человек: программа не может судить, верно ли оно.</translation>
    </message>
    <message>
        <source>It does not say: %1.</source>
        <translation>Здесь не сказано: %1.</translation>
    </message>
    <message>
        <source>This is a sum, no percentage.</source>
        <translation>Это сумма, а не процент.</translation>
    </message>
    <message>
        <source>The amount is in another currency; it has to be in %1.</source>
        <translation>Сумма в другой валюте, нужна %1.</translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation>Текст формы</translation>
    </message>
    <message>
        <source>The form says this; here it is changed or left out.</source>
        <translation>Так написано в форме; здесь это изменено или пропущено.</translation>
    </message>
    <message>
        <source>The form does not say this: it is added or changed.</source>
        <translation>В форме этого нет: добавлено или изменено.</translation>
    </message>
    <message>
        <source>It is reckoned rightly, and follows from “%1”: mend that first.</source>
        <translation>Посчитано верно, но исходя из ошибки: «%1». Сначала исправьте её.</translation>
    </message>
</context>
<context>
    <name>DocumentHandIn</name>
    <message>
        <source>This case cannot be read.</source>
        <translation>Это задание не читается.</translation>
    </message>
    <message>
        <source>Tell HR: the training content needs mending.</source>
        <translation>Сообщите в отдел кадров: учебное содержание нужно исправить.</translation>
    </message>
    <message>
        <source>This case is not part of the programme.</source>
        <translation>Этого задания нет в программе.</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Вернитесь и выберите другое.</translation>
    </message>
    <message>
        <source>What you had before is still there.</source>
        <translation>Прежний документ остался на месте.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>«%1» не читается (%2).</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>«%1» больше %2 МБ.</translation>
    </message>
    <message>
        <source>Take large pictures out and save it again.</source>
        <translation>Уберите большие картинки и сохраните файл заново.</translation>
    </message>
    <message>
        <source>The document that was handed in cannot be read.</source>
        <translation>Сданный документ не читается.</translation>
    </message>
    <message>
        <source>Ask for it to be handed in again.</source>
        <translation>Попросите сдать его ещё раз.</translation>
    </message>
    <message>
        <source>The case of this hand-in is not there any more.</source>
        <translation>Задания этой работы больше нет.</translation>
    </message>
    <message>
        <source>The case of this hand-in cannot be read any more.</source>
        <translation>Задание этой работы больше не читается.</translation>
    </message>
    <message>
        <source>Whether it is accepted, a person decides.</source>
        <translation>Принять ли документ, решает человек.</translation>
    </message>
    <message>
        <source>“%1” is written in another language than the case.</source>
        <translation>Файл «%1» написан не на языке задания.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Make it from the template in the language of the case. When you work in the document&apos;s language, choose that language in the settings of the program, or with --language on the command line: the case comes in it too.</source>
        <translation>Составьте документ по шаблону на языке задания. Если вы работаете на языке документа, выберите этот язык в настройках программы или ключом --language в командной строке: на нём будет и задание.</translation>
    </message>
</context>
<context>
    <name>DocumentLibrary</name>
    <message>
        <source>%1/%2, a template of “%3”, is missing; add it, or take the format out of the library</source>
        <translation>нет файла %1/%2, шаблона документа «%3»; добавьте его или уберите формат из библиотеки</translation>
    </message>
    <message>
        <source>the library has no common file; add common = &quot;%1&quot; to the activity</source>
        <translation>у библиотеки нет общего файла; добавьте занятию common = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the library could not be checked (%1); report this as a fault of the program</source>
        <translation>библиотеку не удалось проверить (%1); сообщите об этом как об ошибке программы</translation>
    </message>
    <message>
        <source>The library of documents cannot be read.</source>
        <translation>Библиотеку документов нельзя прочитать.</translation>
    </message>
    <message>
        <source>Tell HR: the training content needs mending.</source>
        <translation>Сообщите в кадровую службу: учебное содержание нужно исправить.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«%1» — ни одно из: %2</translation>
    </message>
    <message>
        <source>“%1” is no id; use a-z, 0-9 and -</source>
        <translation>«%1» не годится как идентификатор; используйте a-z, 0-9 и -</translation>
    </message>
    <message>
        <source>the field “%1” is named twice; take one out</source>
        <translation>поле «%1» названо дважды; уберите одно</translation>
    </message>
    <message>
        <source>nothing can be filled in from “%1”; known are: %2</source>
        <translation>из «%1» ничего не заполнить; известны: %2</translation>
    </message>
    <message>
        <source>a product is picked for the row of a list; make this a column</source>
        <translation>товар выбирают для строки списка; сделайте поле колонкой</translation>
    </message>
    <message>
        <source>“choices” belong to a field of the type “choice”, which needs them</source>
        <translation>«choices» бывает только у поля типа «choice», и там они нужны</translation>
    </message>
    <message>
        <source>a list cannot stand in a list; make it a list of the document</source>
        <translation>список не может стоять в списке; сделайте его списком документа</translation>
    </message>
    <message>
        <source>a field of the type “list” needs [[document.field.column]], and no other has them</source>
        <translation>полю типа «list» нужны [[document.field.column]], у других полей их не бывает</translation>
    </message>
    <message>
        <source>“of” names: two columns, or three, of a product; one column of a sum; one field of a percentage, or two without “percent”</source>
        <translation>в «of» стоят: две или три колонки произведения; одна колонка суммы; одно поле процента или два, если нет «percent»</translation>
    </message>
    <message>
        <source>“%1” is reckoned from “%2”, which is no field before it; name one</source>
        <translation>«%1» считается из «%2», а такого поля выше нет; назовите другое</translation>
    </message>
    <message>
        <source>“sign” is &quot;read-and-sign&quot;, or left out</source>
        <translation>«sign» — это &quot;read-and-sign&quot;; иначе не пишите его</translation>
    </message>
    <message>
        <source>“format” has to be 1</source>
        <translation>«format» должно быть 1</translation>
    </message>
    <message>
        <source>the document “%1” is named twice; take one out</source>
        <translation>документ «%1» назван дважды; уберите один</translation>
    </message>
    <message>
        <source>the library has no document; write [[document]]</source>
        <translation>в библиотеке нет ни одного документа; напишите [[document]]</translation>
    </message>
    <message>
        <source>%1, paragraph %2 (“%3”)</source>
        <translation>%1, абзац %2 («%3»)</translation>
    </message>
    <message>
        <source>%1: “%2” stands in the template, but not in the library; add it there or take it out.</source>
        <translation>%1: «%2» есть в шаблоне, но не в библиотеке; добавьте его туда или уберите.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>%1: “%2” is of the type “%3” in the template and “%4” in the library; give it one.</source>
        <translation>%1: у «%2» в шаблоне тип «%3», а в библиотеке «%4»; оставьте один.</translation>
    </message>
    <message>
        <source>%1: the choices of “%2” are other ones in the library; write them alike, or leave them out of the template.</source>
        <translation>%1: варианты «%2» в библиотеке другие; напишите их одинаково или уберите из шаблона.</translation>
    </message>
    <message>
        <source>“%1” stands in the library, but not in this template; add {{%1}} or take it out of the library.</source>
        <translation>«%1» есть в библиотеке, но не в этом шаблоне; добавьте {{%1}} или уберите из библиотеки.</translation>
    </message>
    <message>
        <source>this is no .%1 file; save it in this format</source>
        <translation>это не файл .%1; сохраните его в этом формате</translation>
    </message>
    <message>
        <source>%1/%2, the quick PDF&apos;s template of “%3”, is missing; add it, or take html out of the library</source>
        <translation>нет файла %1/%2, шаблона быстрого PDF для документа «%3»; добавьте его или уберите html из библиотеки</translation>
    </message>
    <message>
        <source>“%1” is read and signed, but this file says something else than its other format; make them the same</source>
        <translation>«%1» читают и подписывают, но в этом файле сказано не то, что в файле другого формата; сделайте тексты одинаковыми</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-03-05</source>
        <translation>«%1» — не день; пишите так: 2026-03-05</translation>
    </message>
    <message>
        <source>the client “%1” is named twice; take one out</source>
        <translation>клиент «%1» назван дважды; уберите один раз</translation>
    </message>
    <message>
        <source>the field “%1” cannot be filled in where people sign; write the text itself</source>
        <translation>поле «%1» нельзя заполнить там, где подписывают; впишите сам текст</translation>
    </message>
    <message>
        <source>there is no text to sign; write it into the document</source>
        <translation>подписывать нечего: впишите текст в документ</translation>
    </message>
    <message>
        <source>the document could not be checked (%1); report this as a fault of the program</source>
        <translation>документ не удалось проверить (%1); сообщите об этом как об ошибке программы</translation>
    </message>
</context>
<context>
    <name>DocumentLife</name>
    <message>
        <source>%1 agreed</source>
        <translation>Согласовано: %1</translation>
    </message>
    <message>
        <source>Approved and in force</source>
        <translation>Утверждено и действует</translation>
    </message>
    <message>
        <source>Put up again: %1</source>
        <translation>Отправлено заново: %1</translation>
    </message>
    <message>
        <source>Put up to be agreed</source>
        <translation>Отправлено на согласование</translation>
    </message>
    <message>
        <source>%1 of %2 departments</source>
        <translation>отделов: %1 из %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Agreed by departments</source>
        <translation>Согласование отделов</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Read and signed</source>
        <translation>Ознакомление и подпись</translation>
    </message>
    <message>
        <source>has not agreed yet</source>
        <translation>ещё не согласовано</translation>
    </message>
    <message>
        <source>an earlier text</source>
        <translation>прежний текст</translation>
    </message>
    <message>
        <source>%1: nobody agrees for it any more</source>
        <translation>%1: согласующего больше нет</translation>
    </message>
    <message>
        <source>%1: somebody was named who agrees for it</source>
        <translation>%1: назначен согласующий</translation>
    </message>
    <message>
        <source>%1: %2 agrees for it from now on</source>
        <translation>%1: теперь согласует %2</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>согласовано %1</translation>
    </message>
    <message>
        <source>agreed %1, signed by %2</source>
        <translation>согласовано %1, подпись: %2</translation>
    </message>
    <message>
        <source>nobody is named yet who agrees for it</source>
        <translation>согласующий ещё не назначен</translation>
    </message>
    <message>
        <source>%1 has not agreed yet</source>
        <translation>%1: согласия пока нет</translation>
    </message>
</context>
<context>
    <name>DocumentListView</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>What to read and sign, cases to work on, and the company&apos;s templates.</source>
        <translation>Что прочитать и подписать, задания и шаблоны компании.</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Найти документ</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>No document has these words</source>
        <translation>Таких слов нет ни в одном документе</translation>
    </message>
    <message>
        <source>Documents come with the training content.</source>
        <translation>Документы появляются вместе с учебным содержанием.</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>Попробуйте слово покороче.</translation>
    </message>
    <message>
        <source>Open a template of your own…</source>
        <translation>Открыть свой шаблон…</translation>
    </message>
    <message>
        <source>Open a template of your own</source>
        <translation>Открыть свой шаблон</translation>
    </message>
    <message>
        <source>Templates (*.docx *.dotx *.odt *.ott)</source>
        <translation>Шаблоны (*.docx *.dotx *.odt *.ott)</translation>
    </message>
</context>
<context>
    <name>DocumentMarkup</name>
    <message>
        <source>“%2” in “%1” is damaged.</source>
        <translation>В «%1» повреждена часть «%2».</translation>
    </message>
    <message>
        <source>Open the document in a word processor and save it anew.</source>
        <translation>Откройте документ в текстовом редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Файл не изменён.</translation>
    </message>
</context>
<context>
    <name>DocumentPackage</name>
    <message>
        <source>The file was left as it is.</source>
        <translation>Файл не изменён.</translation>
    </message>
    <message>
        <source>Save the document as .docx or .odt and choose that file.</source>
        <translation>Сохраните документ как .docx или .odt и выберите этот файл.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>Файл «%1» пуст.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was not copied to its end.</source>
        <translation>Файл «%1» повреждён или скопирован не до конца.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew, or copy it again.</source>
        <translation>Откройте его в текстовом редакторе и сохраните заново или скопируйте ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, or is a .doc of before 2007.</source>
        <translation>Файл «%1» защищён паролем или это .doc старого формата (до 2007 года).</translation>
    </message>
    <message>
        <source>Open it in a word processor, take the password away and save it as .docx or .odt.</source>
        <translation>Откройте его в текстовом редакторе, снимите пароль и сохраните как .docx или .odt.</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a document.</source>
        <translation>«%1» — картинка, а не документ.</translation>
    </message>
    <message>
        <source>“%1” is a PDF file, from which fields cannot be read.</source>
        <translation>«%1» — файл PDF, поля из него прочитать нельзя.</translation>
    </message>
    <message>
        <source>“%1” is an RTF file.</source>
        <translation>«%1» — файл RTF.</translation>
    </message>
    <message>
        <source>“%1” is not a DOCX or ODT document.</source>
        <translation>«%1» — не документ DOCX или ODT.</translation>
    </message>
    <message>
        <source>“%1” holds macros, which are never taken in.</source>
        <translation>В «%1» есть макросы, такие файлы не принимаются.</translation>
    </message>
    <message>
        <source>Save it as a document without macros (.docx or .odt).</source>
        <translation>Сохраните его как документ без макросов (.docx или .odt).</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not written in UTF-8.</source>
        <translation>В «%1» часть «%2» записана не в UTF-8.</translation>
    </message>
    <message>
        <source>Open the document in a word processor and save it anew.</source>
        <translation>Откройте документ в текстовом редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>“%2” in “%1” declares a document type or entities, as no word processor does.</source>
        <translation>В «%1» часть «%2» объявляет тип документа или сущности — текстовые редакторы так не делают.</translation>
    </message>
    <message>
        <source>Do not trust this file. If it is yours, save it anew in a word processor.</source>
        <translation>Не доверяйте этому файлу. Если он ваш, сохраните его заново в текстовом редакторе.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a document holds.</source>
        <translation>Файл «%1» распаковывается в гораздо больший объём, чем бывает у документа.</translation>
    </message>
    <message>
        <source>Do not trust this file. If it is yours, take large pictures out of it.</source>
        <translation>Не доверяйте этому файлу. Если он ваш, уберите из него большие картинки.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>Файл «%1» зашифрован.</translation>
    </message>
    <message>
        <source>Take the password away in the program that set it, and choose the file again.</source>
        <translation>Снимите пароль в программе, которая его поставила, и выберите файл снова.</translation>
    </message>
    <message>
        <source>“%1” names a part in a way that no word processor does: “%2”.</source>
        <translation>В «%1» часть названа так, как текстовые редакторы не делают: «%2».</translation>
    </message>
    <message>
        <source>“%2” in “%1” is damaged.</source>
        <translation>В «%1» повреждена часть «%2».</translation>
    </message>
    <message>
        <source>Open the document in a word processor and save it anew, or copy it again.</source>
        <translation>Откройте документ в текстовом редакторе и сохраните заново или скопируйте ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is an archive, but not a DOCX or ODT document.</source>
        <translation>«%1» — архив, но не документ DOCX или ODT.</translation>
    </message>
    <message>
        <source>“%1” is a document of another kind: a table, a presentation or a drawing.</source>
        <translation>«%1» — документ другого вида: таблица, презентация или рисунок.</translation>
    </message>
    <message>
        <source>Choose a text document: .docx or .odt.</source>
        <translation>Выберите текстовый документ: .docx или .odt.</translation>
    </message>
    <message>
        <source>The document could not be put together from “%1”.</source>
        <translation>Не удалось собрать документ из «%1».</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Освободите память и повторите.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>DocumentPaper</name>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>Действует с %1.</translation>
    </message>
    <message>
        <source>DRAFT, not in force. What the text says about its approval does not hold yet.</source>
        <translation>ЧЕРНОВИК, не действует. Отметка об утверждении в тексте пока не имеет силы.</translation>
    </message>
    <message>
        <source>It has not been put up to be agreed.</source>
        <translation>На согласование ещё не отправлен.</translation>
    </message>
    <message>
        <source>Agreed by %1 of %2 departments.</source>
        <translation>Согласовали отделы: %1 из %2.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Кто согласовал</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Approved by HR</source>
        <translation>Утверждено отделом кадров</translation>
    </message>
    <message>
        <source>Agreement sheet</source>
        <translation>Лист согласования</translation>
    </message>
</context>
<context>
    <name>DocumentPdf</name>
    <message>
        <source>No PDF was written.</source>
        <translation>PDF не записан.</translation>
    </message>
    <message>
        <source>LibreOffice took too long.</source>
        <translation>LibreOffice работал слишком долго.</translation>
    </message>
    <message>
        <source>Try again, or open the document in LibreOffice and export it there.</source>
        <translation>Повторите или откройте документ в LibreOffice и экспортируйте там.</translation>
    </message>
    <message>
        <source>A PDF needs LibreOffice, which is not installed.</source>
        <translation>Для PDF нужен LibreOffice, а он не установлен.</translation>
    </message>
    <message>
        <source>Install libreoffice-writer, or write a .docx or .odt file.</source>
        <translation>Установите libreoffice-writer или запишите файл .docx или .odt.</translation>
    </message>
    <message>
        <source>The document could not be handed to LibreOffice (%1).</source>
        <translation>Не удалось передать документ LibreOffice (%1).</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Освободите место в папке для временных файлов.</translation>
    </message>
    <message>
        <source>LibreOffice could not make a PDF of the document.</source>
        <translation>LibreOffice не смог сделать PDF из документа.</translation>
    </message>
    <message>
        <source>Open the document in LibreOffice and look at what it says.</source>
        <translation>Откройте документ в LibreOffice и посмотрите, что он сообщит.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation>Не удалось нарисовать PDF.</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Освободите память и повторите.</translation>
    </message>
</context>
<context>
    <name>DocumentTags</name>
    <message>
        <source>The list “%1” is never closed: write its end with “/%1”.</source>
        <translation>Список «%1» нигде не закрыт: напишите его конец: «/%1».</translation>
    </message>
    <message>
        <source>“/%1” ends a list that was not begun.</source>
        <translation>«/%1» закрывает список, который не был открыт.</translation>
    </message>
    <message>
        <source>“/%1” ends no open list; did you mean “/%2”?</source>
        <translation>«/%1» не закрывает ни один открытый список; может быть, «/%2»?</translation>
    </message>
    <message>
        <source>“/%1” stands where “/%2” has to come first.</source>
        <translation>«/%1» стоит там, где сначала должно быть «/%2».</translation>
    </message>
    <message>
        <source>The list “%1” begins and ends in different places of the document: put both tags into one paragraph, one text or one table.</source>
        <translation>Список «%1» начинается и кончается в разных местах документа: поставьте обе метки в один абзац, один текст или одну таблицу.</translation>
    </message>
    <message>
        <source>The list “%1” and the list “%2” repeat the same rows in part: put one into the other, or into rows of its own.</source>
        <translation>Списки «%1» и «%2» повторяют частью одни и те же строки: вложите один в другой или дайте ему свои строки.</translation>
    </message>
    <message>
        <source>“%1” are no delimiters.</source>
        <translation>«%1» — не разделители.</translation>
    </message>
    <message>
        <source>Give an opening and a closing mark with a space between, such as &apos;{ }&apos; or &apos;[[ ]]&apos;.</source>
        <translation>Укажите открывающий и закрывающий знаки через пробел, например &apos;{ }&apos; или &apos;[[ ]]&apos;.</translation>
    </message>
    <message>
        <source>“%1” closes no tag: write “%2” before the name.</source>
        <translation>«%1» ничего не закрывает: напишите «%2» перед именем.</translation>
    </message>
    <message>
        <source>“%1” is not closed in its paragraph: write “%2” behind the name.</source>
        <translation>«%1» не закрыто в своём абзаце: напишите «%2» после имени.</translation>
    </message>
    <message>
        <source>“%1” is no name of a field: a name has letters, digits, spaces, “_”, “-” and “.”.</source>
        <translation>«%1» — не имя поля: имя состоит из букв, цифр, пробелов, «_», «-» и «.».</translation>
    </message>
    <message>
        <source>“%1” is no type of a field; there are: %2.</source>
        <translation>«%1» — не тип поля; есть типы: %2.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>A choice names what can be chosen: write it like “payment:choice(prepaid; in 30 days)”.</source>
        <translation>У выбора перечисляют варианты: напишите, например, «payment:choice(предоплата; через 30 дней)».</translation>
    </message>
    <message>
        <source>Only a choice has something in brackets; “%1” is none.</source>
        <translation>Скобки бывают только у выбора (choice), а «%1» — не выбор.</translation>
    </message>
</context>
<context>
    <name>DocumentTemplate</name>
    <message>
        <source>The template has no field “%1”.</source>
        <translation>В шаблоне нет поля «%1».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>“%1” is of the type “%2” here and “%3” elsewhere: give it one.</source>
        <translation>У «%1» здесь тип «%2», а в другом месте «%3»: оставьте один.</translation>
    </message>
    <message>
        <source>The document cannot be made: %1</source>
        <translation>Документ нельзя собрать: %1</translation>
    </message>
    <message>
        <source>Mend the template or the values and try again.</source>
        <translation>Исправьте шаблон или значения и повторите.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>“%1” stands only here, and the template has “%2”. Did you mean that? If not, give it a name that is less alike.</source>
        <translation>«%1» стоит только здесь, а в шаблоне есть «%2». Может быть, это оно? Если нет, дайте полю менее похожее имя.</translation>
    </message>
</context>
<context>
    <name>DocumentToml</name>
    <message>
        <source>this is no TOML (%1)</source>
        <translation>это не TOML (%1)</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>не хватает «%1»</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotes</source>
        <translation>«%1» должно быть текстом в кавычках</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts</source>
        <translation>«%1» должно быть списком текстов</translation>
    </message>
    <message>
        <source>“%1” has to be true or false</source>
        <translation>«%1» должно быть true или false</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it as &quot;0.01&quot;</source>
        <translation>«%1» — не число; пишите так: &quot;0.01&quot;</translation>
    </message>
    <message>
        <source>write [[%1]]</source>
        <translation>напишите [[%1]]</translation>
    </message>
    <message>
        <source>there are no texts of “%2”; add [%1.&quot;%2&quot;]</source>
        <translation>нет текстов для «%2»; добавьте [%1.&quot;%2&quot;]</translation>
    </message>
    <message>
        <source>there is no “%1” to which these texts belong; take them out</source>
        <translation>нет «%1», к которому относились бы эти тексты; уберите их</translation>
    </message>
    <message>
        <source>there are %1 of “%2” here and %3 in the other file; make them as many</source>
        <translation>здесь «%2» — %1, а в другом файле — %3; сделайте поровну</translation>
    </message>
    <message>
        <source>write [%1]</source>
        <translation>напишите [%1]</translation>
    </message>
    <message>
        <source>“%1” is not known here; take it out. Known are: %2</source>
        <translation>«%1» здесь не знают; уберите. Известны: %2</translation>
    </message>
</context>
<context>
    <name>DocumentValues</name>
    <message>
        <source>“%1” needs a text or a number.</source>
        <translation>Для «%1» нужен текст или число.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no document can hold.</source>
        <translation>В «%1» есть знак, недопустимый в документе.</translation>
    </message>
    <message>
        <source>“%1” needs a number, not “%2”.</source>
        <translation>Для «%1» нужно число, а не «%2».</translation>
    </message>
    <message>
        <source>“%1” needs a date, not “%2”.</source>
        <translation>Для «%1» нужна дата, а не «%2».</translation>
    </message>
    <message>
        <source>“%1” is one of: %2; not “%3”.</source>
        <translation>«%1» — одно из: %2; а не «%3».</translation>
    </message>
    <message>
        <source>The list “%1” is missing.</source>
        <translation>Нет списка «%1».</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Нет поля «%1».</translation>
    </message>
    <message>
        <source>Is it what you gave as “%1”?</source>
        <translation>Может быть, оно названо «%1»?</translation>
    </message>
    <message>
        <source>“%1” needs a sum with two decimals at most, not “%2”.</source>
        <translation>Для «%1» нужна сумма не больше чем с двумя знаками после запятой, а не «%2».</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Put up again…</source>
        <translation>Отправить заново…</translation>
    </message>
    <message>
        <source>A new round over the same text; what was agreed stays in the record</source>
        <translation>Новое согласование того же текста; прежние согласования остаются в журнале</translation>
    </message>
    <message>
        <source>The way into force</source>
        <translation>Путь к вводу в действие</translation>
    </message>
    <message>
        <source>This text has changed since you signed it.</source>
        <translation>Текст изменился после вашей подписи.</translation>
    </message>
    <message>
        <source>Read it again and sign the new text. Your earlier signature stays in the record.</source>
        <translation>Прочитайте его ещё раз и подпишите новый текст. Ваша прежняя подпись остаётся в журнале.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваша подпись</translation>
    </message>
    <message>
        <source>By signing you say that you have read this text and will keep to it. The signature holds for this very text; when it changes you are asked again.</source>
        <translation>Подписывая, вы подтверждаете, что прочитали текст и будете его соблюдать. Подпись относится именно к этому тексту; если он изменится, вас попросят подписать снова.</translation>
    </message>
    <message>
        <source>I have read it and sign</source>
        <translation>Прочитано, подписываю</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Сохранить копию документа</translation>
    </message>
    <message>
        <source>The training content in use does not have this document</source>
        <translation>В действующих учебных материалах этого документа нет</translation>
    </message>
    <message>
        <source>Nobody has to sign it now. Signatures given before stay in the record; when HR takes in training content that has it, it stands here.</source>
        <translation>Сейчас его никто не должен подписывать. Прежние подписи сохранены; когда HR загрузит материалы с этим документом, он появится здесь.</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Показать документы</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The paper as it stands here, with who agreed, as a PDF in the program that you use for PDFs</source>
        <translation>Документ как здесь, с листом согласования, в программе для PDF</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>The document is being written…</source>
        <translation>Документ записывается…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить сохранение</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>FillView</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to fill in</source>
        <translation>
            <numerusform>осталось заполнить %n поле</numerusform>
            <numerusform>осталось заполнить %n поля</numerusform>
            <numerusform>осталось заполнить %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версии…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>%1 document (*.%2)</source>
        <translation>Документ %1 (*.%2)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This template has to be mended first</source>
        <translation>Сначала исправьте шаблон</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать ещё раз</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>reckoned by the program</source>
        <translation>рассчитывает программа</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Take row %1 out</source>
        <translation>Убрать строку %1</translation>
    </message>
    <message>
        <source>Product of the price list</source>
        <translation>Товар из прайс-листа</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
</context>
<context>
    <name>LifeSteps</name>
    <message>
        <source>Put it up to be agreed</source>
        <translation>Отправить на согласование</translation>
    </message>
    <message>
        <source>Departments that have to agree</source>
        <translation>Какие отделы согласуют</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Через запятую.</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Not signed yet: %1 of %2</source>
        <translation>Ещё не подписано: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name for each department who agrees for it: nobody else can. HR agrees for its own department only. The choice holds for all documents until you change it.</source>
        <translation>Для каждого отдела назначьте, кто за него согласует: никто другой не сможет. Отдел кадров согласует только за себя. Выбор действует для всех документов, пока вы его не измените.</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Redline</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>For a person to read</source>
        <translation>Прочитает человек</translation>
    </message>
</context>
<context>
    <name>RedlineBeside</name>
    <message>
        <source>Redline</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>formal fault</source>
        <translation>оформление</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Должно быть: %1</translation>
    </message>
    <message>
        <source>%1, expected: %2</source>
        <translation>%1, должно быть: %2</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>прочитать</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Document handed in</source>
        <translation>Сданный документ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>This document was accepted</source>
        <translation>Документ принят</translation>
    </message>
    <message>
        <source>This document was handed back</source>
        <translation>Документ возвращён</translation>
    </message>
    <message>
        <source>It is judged: nothing is left to do here.</source>
        <translation>Решение принято, здесь больше ничего не нужно.</translation>
    </message>
    <message>
        <source>The checks do not agree</source>
        <translation>Проверки не совпали</translation>
    </message>
    <message>
        <source>What you wrote last is not saved yet</source>
        <translation>Последний ввод ещё не сохранён</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>Comment for the trainee</source>
        <translation>Комментарий для стажёра</translation>
    </message>
    <message>
        <source>Needed when you hand it back: what has to be mended.</source>
        <translation>Нужен, если вы возвращаете документ: что исправить.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Сохранить копию документа</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Keep a version before you change much: it can be brought back at any time.</source>
        <translation>Сохраните версию перед большими правками: её можно вернуть в любой момент.</translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation>Сохранить версию</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <translation>Вернуть версию от %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, было %3</translation>
    </message>
</context>
<context>
    <name>vestibule::documents::CasePage</name>
    <message>
        <source>The document is not complete yet. Fill in the fields that are marked.</source>
        <translation>Документ заполнен не полностью. Заполните отмеченные поля.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
</context>
<context>
    <name>vestibule::documents::DocumentList</name>
    <message>
        <source>To read and sign</source>
        <translation>Прочитать и подписать</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>being agreed</source>
        <translation>согласуется</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>на утверждении</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>на подпись</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>with your mentor</source>
        <translation>у наставника</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>no attempts left</source>
        <translation>попыток не осталось</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>filled in %1</source>
        <translation>заполнено: %1</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Ваши шаблоны</translation>
    </message>
</context>
<context>
    <name>vestibule::documents::DocumentPage</name>
    <message>
        <source>Everybody has signed it.</source>
        <translation>Подписали все.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still have to read and sign it.</source>
        <translation>
            <numerusform>Ещё %n человек должен прочитать и подписать его.</numerusform>
            <numerusform>Ещё %n человека должны прочитать и подписать его.</numerusform>
            <numerusform>Ещё %n человек должны прочитать и подписать его.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>Здесь больше ничего не нужно.</translation>
    </message>
    <message>
        <source>You read it and sign it next.</source>
        <translation>Теперь прочитайте и подпишите его.</translation>
    </message>
    <message>
        <source>Agree to “%1”</source>
        <translation>Согласовать «%1»</translation>
    </message>
    <message>
        <source>For the department “%1” I agree to this text of “%2”.</source>
        <translation>От отдела «%1» согласую этот текст документа «%2».</translation>
    </message>
    <message>
        <source>Sales, Legal, HR, Logistics, Accounting, Purchasing</source>
        <translation>Продажи, Юристы, Отдел кадров, Логистика, Бухгалтерия, Закупки</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Draft. HR puts this text up for the departments to agree.</source>
        <translation>Черновик. Отдел кадров отправит текст на согласование.</translation>
    </message>
    <message>
        <source>Draft. To agree next: %1.</source>
        <translation>Черновик. Следующими согласуют: %1.</translation>
    </message>
    <message>
        <source>Draft. All departments have agreed; HR approves it next.</source>
        <translation>Черновик. Все отделы согласовали, теперь утверждает отдел кадров.</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Подписано %1</translation>
    </message>
    <message>
        <source>This computer has no program that opens PDFs. The paper was written to %1.</source>
        <translation>На этом компьютере нет программы для PDF. Документ записан сюда: %1.</translation>
    </message>
</context>
<context>
    <name>vestibule::documents::FillPage</name>
    <message>
        <source>There is no such document to fill in.</source>
        <translation>Такого документа для заполнения нет.</translation>
    </message>
    <message>
        <source>Go back to the documents.</source>
        <translation>Вернитесь к документам.</translation>
    </message>
</context>
<context>
    <name>vestibule::documents::FormModel</name>
    <message>
        <source>The document is not complete yet. Fill in the fields that are marked.</source>
        <translation>Документ заполнен не полностью. Заполните отмеченные поля.</translation>
    </message>
    <message>
        <source>This document has no template for .%1. Choose another ending.</source>
        <translation>У этого документа нет шаблона .%1. Выберите другое расширение.</translation>
    </message>
    <message>
        <source>This computer has no program that opens PDFs. Export the document instead.</source>
        <translation>На этом компьютере нет программы для PDF. Сохраните документ в файл.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>vestibule::documents::ReviewPage</name>
    <message>
        <source>%1 of %2 checks are right</source>
        <translation>верно %1 из %2 проверок</translation>
    </message>
    <message>
        <source>The trainee&apos;s program counted %1 of %2. What stands here was found by this program.</source>
        <translation>Программа стажёра насчитала %1 из %2. Здесь показано то, что нашла эта программа.</translation>
    </message>
    <message>
        <source>See the comment.</source>
        <translation>Смотрите комментарий.</translation>
    </message>
</context>
</TS>
