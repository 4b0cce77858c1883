<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>%1 of %2 pages done</source>
        <translation>Пройдено страниц: %1 из %2</translation>
    </message>
    <message>
        <source>Find a page</source>
        <translation>Найти страницу</translation>
    </message>
    <message>
        <source>The handbook is empty</source>
        <translation>Справочник пуст</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Таких слов нет ни на одной странице</translation>
    </message>
    <message>
        <source>HR publishes its pages with the training content.</source>
        <translation>Страницы публикует кадровая служба вместе с учебными материалами.</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>Попробуйте слово короче.</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>done</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>подписать</translation>
    </message>
    <message>
        <source>changed: sign again</source>
        <translation>изменено: подпишите снова</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Handbook page</source>
        <translation>Страница справочника</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>Время чтения: %n минута</numerusform>
            <numerusform>Время чтения: %n минуты</numerusform>
            <numerusform>Время чтения: %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has changed since you signed it.</source>
        <translation>После вашей подписи эта страница изменилась.</translation>
    </message>
    <message>
        <source>Read it again and sign the new text. Your earlier signature stays in the record.</source>
        <translation>Прочитайте её ещё раз и подпишите новый текст. Прежняя подпись останется в записях.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваша подпись</translation>
    </message>
    <message>
        <source>By signing you say that you have read this text and will keep to it. The signature holds for this very text; when it changes you are asked again.</source>
        <translation>Подписывая, вы подтверждаете, что прочитали этот текст и будете его соблюдать. Подпись относится именно к этому тексту; если он изменится, понадобится новая.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
</context>
<context>
    <name>vestibule::handbook::HandbookList</name>
    <message>
        <source>More to read</source>
        <translation>Что ещё почитать</translation>
    </message>
</context>
<context>
    <name>vestibule::handbook::HandbookPage</name>
    <message>
        <source>This page is not in the handbook any more.</source>
        <translation>Этой страницы в справочнике больше нет.</translation>
    </message>
    <message>
        <source>Go back to the table of contents.</source>
        <translation>Вернитесь к оглавлению.</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Подписано: %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>“%1” could not be opened: this computer has no program for it.</source>
        <translation>Не удалось открыть «%1»: на этом компьютере нет подходящей программы.</translation>
    </message>
</context>
</TS>
