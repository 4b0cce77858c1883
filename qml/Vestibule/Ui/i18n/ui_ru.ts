<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <translation>Это не дата. Напишите её так: %1.</translation>
    </message>
    <message>
        <source>The earliest possible day is %1.</source>
        <translation>Самый ранний возможный день: %1.</translation>
    </message>
    <message>
        <source>The latest possible day is %1.</source>
        <translation>Самый поздний возможный день: %1.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (по желанию)</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Every control in every state</source>
        <translation>Каждый элемент в каждом состоянии</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Parts of the gallery</source>
        <translation>Разделы галереи</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Строение</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
</context>
<context>
    <name>GalleryActions</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Заголовок страницы</translation>
    </message>
    <message>
        <source>Part of a page</source>
        <translation>Часть страницы</translation>
    </message>
    <message>
        <source>Title of a card</source>
        <translation>Заголовок карточки</translation>
    </message>
    <message>
        <source>Body text that is long enough to need a second line, because most sentences in real life are.</source>
        <translation>Основной текст такой длины, что ему нужна вторая строка: в жизни большинство предложений именно такие.</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Второстепенный текст</translation>
    </message>
    <message>
        <source>Text of something that is off</source>
        <translation>Текст того, что сейчас недоступно</translation>
    </message>
    <message>
        <source>A caption: 1,250 ₽, updated at 14:02</source>
        <translation>Подпись: 1 250 ₽, обновлено в 14:02</translation>
    </message>
    <message>
        <source>A link to somewhere</source>
        <translation>Ссылка на что-нибудь</translation>
    </message>
    <message>
        <source>opens the command palette</source>
        <translation>открывает палитру команд</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Отправить на проверку</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Загрузить файл</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>No such icon</source>
        <translation>Нет такого значка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>With the keyboard on it:</source>
        <translation>Когда на кнопке клавиатура:</translation>
    </message>
    <message>
        <source>Choosing a view</source>
        <translation>Выбор вида</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Strong text</source>
        <translation>Выделенный текст</translation>
    </message>
    <message>
        <source>A link that is off</source>
        <translation>Ссылка, которая не действует</translation>
    </message>
    <message>
        <source>While they are pressed:</source>
        <translation>Пока они нажаты:</translation>
    </message>
    <message>
        <source>A tip comes up where the pointer rests.</source>
        <translation>Подсказка появляется там, где задержался указатель.</translation>
    </message>
    <message>
        <source>Signs and icons</source>
        <translation>Знаки и значки</translation>
    </message>
</context>
<context>
    <name>GalleryData</name>
    <message>
        <source>The road</source>
        <translation>Дорога</translation>
    </message>
    <message>
        <source>Getting to know the company</source>
        <translation>Знакомство с компанией</translation>
    </message>
    <message>
        <source>done on 12 May</source>
        <translation>пройдено 12 мая</translation>
    </message>
    <message>
        <source>Products and clients</source>
        <translation>Товары и клиенты</translation>
    </message>
    <message>
        <source>now, 3 of 5</source>
        <translation>сейчас, 3 из 5</translation>
    </message>
    <message>
        <source>First calls with a mentor beside you</source>
        <translation>Первые звонки вместе с наставником</translation>
    </message>
    <message>
        <source>opens when 3 calls are passed (1 of 3)</source>
        <translation>откроется, когда будут сданы 3 звонка (сдан 1)</translation>
    </message>
    <message>
        <source>Independent work</source>
        <translation>Самостоятельная работа</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>обучаются</translation>
    </message>
    <message>
        <source>ready for independent work</source>
        <translation>готовы к самостоятельной работе</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздывают</translation>
    </message>
    <message>
        <source>days to ready</source>
        <translation>дней до готовности</translation>
    </message>
    <message>
        <source>median of the last quarter</source>
        <translation>медиана за прошлый квартал</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Answer graded</source>
        <translation>Ответ оценён</translation>
    </message>
    <message>
        <source>84 %, two remarks</source>
        <translation>84 %, два замечания</translation>
    </message>
    <message>
        <source>Proposal returned</source>
        <translation>Предложение возвращено</translation>
    </message>
    <message>
        <source>The delivery time is missing, and the discount is above the limit.</source>
        <translation>Не указан срок поставки, и скидка больше допустимой.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>Page signed</source>
        <translation>Страница подписана</translation>
    </message>
    <message>
        <source>12 May</source>
        <translation>12 мая</translation>
    </message>
    <message>
        <source>First stage passed</source>
        <translation>Первый этап пройден</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Звонков в день</translation>
    </message>
    <message>
        <source>4 May</source>
        <translation>4 мая</translation>
    </message>
    <message>
        <source>8 May</source>
        <translation>8 мая</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Прошлая неделя</translation>
    </message>
    <message>
        <source>Where people are</source>
        <translation>Кто на каком этапе</translation>
    </message>
    <message>
        <source>First calls</source>
        <translation>Первые звонки</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опаздывает</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Running text</source>
        <translation>Связный текст</translation>
    </message>
    <message>
        <source># How we ship

Every order leaves **within two working days**. What is *not* in stock is ordered; see [delivery times](page:delivery) or ask [logistics](page:logistics).

## Packaging

- reels of 17 and 23 µm
- pallets of 48
  - half pallets on request

1. Check the stock
2. Confirm the date

&gt; A promised date is kept, or changed before it is missed.

| Kind | Weight | Price |
|---|--:|--:|
| Hand film | 2.1 kg | 640 ₽ |
| Machine film | 16 kg | 4 150 ₽ |

The code on the label looks like `AQ-17-450`.
</source>
        <translation># Как мы отгружаем

Каждый заказ уходит **в течение двух рабочих дней**. Чего *нет* на складе, то заказываем: смотрите [сроки поставки](page:delivery) или спросите [логистику](page:logistics).

## Упаковка

- рулоны 17 и 23 мкм
- паллеты по 48 штук
  - половина паллеты по просьбе клиента

1. Проверьте остаток
2. Подтвердите дату

&gt; Обещанную дату держат или меняют до того, как она прошла.

| Вид | Вес | Цена |
|---|--:|--:|
| Ручная плёнка | 2,1 кг | 640 ₽ |
| Машинная плёнка | 16 кг | 4 150 ₽ |

Код на этикетке выглядит так: `AQ-17-450`.
</translation>
    </message>
    <message>
        <source>The warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>open since Monday, late</source>
        <translation>открыто с понедельника, срок прошёл</translation>
    </message>
</context>
<context>
    <name>GalleryFields</name>
    <message>
        <source>A form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>As it stands in the passport.</source>
        <translation>Как в паспорте.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Somebody has this login already. Choose another one.</source>
        <translation>Такой логин уже занят. Выберите другой.</translation>
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
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>What went well, what to do differently</source>
        <translation>Что получилось и что сделать иначе</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>шт.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>I have read this page</source>
        <translation>Я прочитал эту страницу</translation>
    </message>
    <message>
        <source>A longer statement that goes on until it needs a second line, so that one sees how it wraps</source>
        <translation>Утверждение подлиннее, которому не хватает одной строки, чтобы было видно, как оно переносится</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Некоторые из них</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Сейчас нельзя</translation>
    </message>
    <message>
        <source>Decided by somebody else</source>
        <translation>Решает другой человек</translation>
    </message>
    <message>
        <source>By truck</source>
        <translation>Автомобилем</translation>
    </message>
    <message>
        <source>By rail</source>
        <translation>По железной дороге</translation>
    </message>
    <message>
        <source>By ship</source>
        <translation>Морем</translation>
    </message>
    <message>
        <source>Remind me in the morning</source>
        <translation>Напоминать утром</translation>
    </message>
    <message>
        <source>Remind me in the evening</source>
        <translation>Напоминать вечером</translation>
    </message>
    <message>
        <source>Remind my manager</source>
        <translation>Напоминать руководителю</translation>
    </message>
    <message>
        <source>Picking and searching</source>
        <translation>Выбор и поиск</translation>
    </message>
    <message>
        <source>stretch film</source>
        <translation>стрейч-плёнка</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Oleg Smirnov</source>
        <translation>Олег Смирнов</translation>
    </message>
    <message>
        <source>Maria Petrova</source>
        <translation>Мария Петрова</translation>
    </message>
    <message>
        <source>Choose a mentor</source>
        <translation>Выберите наставника</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>The eye beside it hides it again.</source>
        <translation>Глаз рядом снова его скрывает.</translation>
    </message>
    <message>
        <source>I agree with the terms</source>
        <translation>Я согласен с условиями</translation>
    </message>
    <message>
        <source>By air, as agreed</source>
        <translation>Самолётом, как договорились</translation>
    </message>
    <message>
        <source>Remind my mentor</source>
        <translation>Напоминать наставнику</translation>
    </message>
    <message>
        <source>Decided by your company.</source>
        <translation>Так решила ваша компания.</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Длинные тексты</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Two characters too many.</source>
        <translation>На два знака больше, чем можно.</translation>
    </message>
    <message>
        <source>We deliver within two days.</source>
        <translation>Привозим за два рабочих дня.</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>Что сдано</translation>
    </message>
    <message>
        <source>The warehouse counts on Fridays.</source>
        <translation>Склад считает остатки по пятницам.</translation>
    </message>
    <message>
        <source>Choose somebody before the first day.</source>
        <translation>Выберите кого-нибудь до первого дня.</translation>
    </message>
</context>
<context>
    <name>GalleryStates</name>
    <message>
        <source>A new version of this page is out. Read what has changed and sign again.</source>
        <translation>Вышла новая версия этой страницы. Прочитайте, что изменилось, и подпишите ещё раз.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Stage passed</source>
        <translation>Этап пройден</translation>
    </message>
    <message>
        <source>Your mentor signed it off today.</source>
        <translation>Наставник подтвердил его сегодня.</translation>
    </message>
    <message>
        <source>Two days left</source>
        <translation>Осталось два дня</translation>
    </message>
    <message>
        <source>The survey is due on 14 May. It takes about 20 minutes.</source>
        <translation>Опрос нужно пройти до 14 мая. Он займёт минут двадцать.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>Your answers are kept on this computer. They are sent as soon as it is back.</source>
        <translation>Ваши ответы хранятся на этом компьютере и уйдут, как только связь вернётся.</translation>
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
        <source>Work that people hand in for review appears here, the oldest first.</source>
        <translation>Здесь появляются работы, сданные на проверку, самые старые сверху.</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>К списку людей</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Список не удалось прочитать</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Проверьте связь и повторите.</translation>
    </message>
    <message>
        <source>It opens when three calls are passed. You have passed one.</source>
        <translation>Откроется, когда будут сданы три звонка. Пока сдан один.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>К звонкам</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Nothing done</source>
        <translation>Ничего не сделано</translation>
    </message>
    <message>
        <source>Some of it done</source>
        <translation>Сделана часть</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Сделано всё</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Show a dialog</source>
        <translation>Показать диалог</translation>
    </message>
    <message>
        <source>Show a form</source>
        <translation>Показать форму</translation>
    </message>
    <message>
        <source>Show a toast</source>
        <translation>Показать уведомление</translation>
    </message>
    <message>
        <source>The remark was deleted</source>
        <translation>Замечание удалено</translation>
    </message>
    <message>
        <source>The remark is back</source>
        <translation>Замечание возвращено</translation>
    </message>
    <message>
        <source>Show a menu</source>
        <translation>Показать меню</translation>
    </message>
    <message>
        <source>Delete this remark?</source>
        <translation>Удалить это замечание?</translation>
    </message>
    <message>
        <source>The person will no longer see it. The grade stays.</source>
        <translation>Сотрудник его больше не увидит. Оценка останется.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Hand back for another try</source>
        <translation>Вернуть на доработку</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The person reads it.</source>
        <translation>Её прочитает сотрудник.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Сейчас нельзя</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>Отчёт не составить</translation>
    </message>
    <message>
        <source>Ask HR for the right to see it.</source>
        <translation>Попросите доступ у кадровой службы.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опаздывает</translation>
    </message>
    <message>
        <source>A view in its states</source>
        <translation>Раздел в его состояниях</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>No remarks yet</source>
        <translation>Замечаний пока нет</translation>
    </message>
    <message>
        <source>What a mentor says about the work is here.</source>
        <translation>Здесь будет то, что наставник скажет о работе.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Написать первое</translation>
    </message>
    <message>
        <source>The remarks could not be read</source>
        <translation>Замечания не прочитаны</translation>
    </message>
    <message>
        <source>They are kept where they are.</source>
        <translation>Они остались на своём месте.</translation>
    </message>
    <message>
        <source>Well explained. Name the delivery time next time.</source>
        <translation>Хорошо объяснено. В следующий раз назовите срок доставки.</translation>
    </message>
</context>
<context>
    <name>GalleryStructure</name>
    <message>
        <source>Title of the page</source>
        <translation>Заголовок страницы</translation>
    </message>
    <message>
        <source>One line that says what it is for</source>
        <translation>Строка о том, для чего она</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Anna Petrova</source>
        <translation>Анна Петрова</translation>
    </message>
    <message>
        <source>saved 14:02</source>
        <translation>сохранено в 14:02</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Отправить на проверку</translation>
    </message>
    <message>
        <source>A section</source>
        <translation>Часть страницы</translation>
    </message>
    <message>
        <source>Its description says in a line what belongs here.</source>
        <translation>Описание в одну строку: что сюда относится.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>A card of this tone</source>
        <translation>Карточка этого тона</translation>
    </message>
    <message>
        <source>As most cards are</source>
        <translation>Таких большинство</translation>
    </message>
    <message>
        <source>For what stands out</source>
        <translation>Для того, что выделяется</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Все задачи</translation>
    </message>
    <message>
        <source>Call: “We already have a supplier”</source>
        <translation>Звонок: «У нас уже есть поставщик»</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 мин</translation>
    </message>
    <message>
        <source>Quiz: packaging and delivery</source>
        <translation>Опрос: упаковка и доставка</translation>
    </message>
    <message>
        <source>third attempt, 2 days left</source>
        <translation>третья попытка, осталось 2 дня</translation>
    </message>
    <message>
        <source>8 min</source>
        <translation>8 мин</translation>
    </message>
    <message>
        <source>Remarks to answer</source>
        <translation>Замечания без ответа</translation>
    </message>
    <message>
        <source>Payment of the invoice</source>
        <translation>Оплата счёта</translation>
    </message>
    <message>
        <source>two days late</source>
        <translation>на два дня позже срока</translation>
    </message>
    <message>
        <source>Survey of the warehouse</source>
        <translation>Опрос о складе</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Cards to repeat</source>
        <translation>Карточки на повторение</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Пока закрыто</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>What scrolls by itself</source>
        <translation>Что прокручивается само по себе</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Rows where there is room for the icon only</source>
        <translation>Строки там, где есть место только для значка</translation>
    </message>
    <message>
        <source>Parts side by side</source>
        <translation>Части рядом</translation>
    </message>
    <message>
        <source>The line between them can be dragged.</source>
        <translation>Линию между ними можно двигать.</translation>
    </message>
    <message>
        <source>Boris Ivanov</source>
        <translation>Борис Иванов</translation>
    </message>
    <message>
        <source>Above: the work that was handed in.</source>
        <translation>Сверху: сданная работа.</translation>
    </message>
    <message>
        <source>Below: what the mentor says about it.</source>
        <translation>Снизу: что о ней говорит наставник.</translation>
    </message>
</context>
<context>
    <name>GalleryTables</name>
    <message>
        <source>Anna Petrova</source>
        <translation>Анна Петрова</translation>
    </message>
    <message>
        <source>Boris Ivanov</source>
        <translation>Борис Иванов</translation>
    </message>
    <message>
        <source>Vera Sokolova</source>
        <translation>Вера Соколова</translation>
    </message>
    <message>
        <source>Grigory Konstantinopolsky-Preobrazhensky</source>
        <translation>Григорий Константинопольский-Преображенский</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People as a list</source>
        <translation>Люди списком</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Stage %1 of 4</source>
        <translation>Этап %1 из 4</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>Такого клиента нет</translation>
    </message>
    <message>
        <source>Type another word.</source>
        <translation>Введите другое слово.</translation>
    </message>
    <message>
        <source>Peter Orlov</source>
        <translation>Пётр Орлов</translation>
    </message>
    <message>
        <source>Northern Dairy</source>
        <translation>Северный молокозавод</translation>
    </message>
    <message>
        <source>Stretch film for two lines, 17 µm, delivered every second week to the warehouse behind the ring road</source>
        <translation>Стрейч-плёнка для двух линий, 17 мкм, с доставкой раз в две недели на склад за кольцевой дорогой</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>Maria Belova</source>
        <translation>Мария Белова</translation>
    </message>
    <message>
        <source>Bakery No. 4</source>
        <translation>Хлебозавод № 4</translation>
    </message>
    <message>
        <source>Bags with a print</source>
        <translation>Пакеты с печатью</translation>
    </message>
    <message>
        <source>two days late</source>
        <translation>на два дня позже срока</translation>
    </message>
    <message>
        <source>Ilya Gusev</source>
        <translation>Илья Гусев</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>просят подождать</translation>
    </message>
    <message>
        <source>Name, company</source>
        <translation>Имя, компания</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Отчётов пока нет</translation>
    </message>
    <message>
        <source>The first one is here when a week is over.</source>
        <translation>Первый появится, когда закончится неделя.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>This is locked</source>
        <translation>Пока закрыто</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Link: %1</source>
        <translation>Ссылка: %1</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Это не целое число.</translation>
    </message>
    <message>
        <source>The least possible number is %1.</source>
        <translation>Наименьшее возможное число: %1.</translation>
    </message>
    <message>
        <source>The greatest possible number is %1.</source>
        <translation>Наибольшее возможное число: %1.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Scroll</source>
        <translation>Прокрутить</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>To the top, to the end</source>
        <translation>В начало, в конец</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Искать на этой странице</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>From %1 to %2, lowest %3, highest %4</source>
        <translation>От %1 до %2, наименьшее %3, наибольшее %4</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опаздывает</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>done</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <translation>%1 из %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока пусто</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Ничего не нашлось по запросу «%1»</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Попробуйте другие слова или меньше слов.</translation>
    </message>
</context>
<context>
    <name>TableHeaderCell</name>
    <message>
        <source>Sorted, smallest first</source>
        <translation>Отсортировано, сначала меньшие</translation>
    </message>
    <message>
        <source>Sorted, greatest first</source>
        <translation>Отсортировано, сначала большие</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>In tables</source>
        <translation>В таблицах</translation>
    </message>
    <message>
        <source>Another row; above the first are the column titles</source>
        <translation>Другая строка; над первой — заголовки столбцов</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>На страницу вверх, вниз</translation>
    </message>
    <message>
        <source>The first row, the last row</source>
        <translation>Первая строка, последняя строка</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Действия в строке</translation>
    </message>
    <message>
        <source>Open the row; sort by the column</source>
        <translation>Открыть строку; упорядочить по столбцу</translation>
    </message>
    <message>
        <source>The column narrower, wider</source>
        <translation>Столбец уже, шире</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ToastArea</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
</TS>
