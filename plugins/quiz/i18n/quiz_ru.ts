<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AnswerPair</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>This answer has neither = nor ~ before it and was read as a wrong one. Put = before a right answer and ~ before a wrong one.</source>
        <translation>Перед этим ответом нет ни =, ни ~, поэтому он прочитан как неверный. Поставьте = перед верным ответом и ~ перед неверным.</translation>
    </message>
    <message>
        <source>A weight after = in a choice question was read as the answer&apos;s share of the mark. Write ~%…% instead: Moodle would show it as text.</source>
        <translation>Вес после = в вопросе с выбором прочитан как доля оценки за этот ответ. Напишите ~%…%: Moodle показала бы его как текст.</translation>
    </message>
    <message>
        <source>An empty answer was left out. Write its text, or remove the mark.</source>
        <translation>Пустой ответ пропущен. Напишите его текст или уберите знак.</translation>
    </message>
    <message>
        <source>A choice question needs at least two answers. Add another one, with = before it when it is right and ~ when it is wrong.</source>
        <translation>В вопросе с выбором нужно хотя бы два ответа. Добавьте ещё один: с = перед верным или с ~ перед неверным.</translation>
    </message>
    <message>
        <source>A pair has no arrow. Write it as =left -&gt; right.</source>
        <translation>В паре нет стрелки. Запишите её так: =левая часть -&gt; правая часть.</translation>
    </message>
    <message>
        <source>A pair has nothing after its arrow. Write what belongs to the left side.</source>
        <translation>В паре после стрелки ничего нет. Напишите, что соответствует левой части.</translation>
    </message>
    <message>
        <source>A pair has no feedback, so # was kept as text. Write \# to say so, or move the feedback behind ####.</source>
        <translation>У пары не бывает пояснения, поэтому # оставлен как текст. Напишите \#, если так и задумано, или перенесите пояснение после ####.</translation>
    </message>
    <message>
        <source>A matching question needs at least two pairs, one of them with a left side. Add a pair as =left -&gt; right.</source>
        <translation>В вопросе на соответствие нужно хотя бы две пары, и хотя бы у одной — левая часть. Добавьте пару так: =левая часть -&gt; правая часть.</translation>
    </message>
    <message>
        <source>This is read as a short answer that a person types. For a true/false question write {TRUE} or {FALSE} in capitals, without =.</source>
        <translation>Это прочитано как краткий ответ, который вводят с клавиатуры. Для вопроса «верно или неверно» напишите {TRUE} или {FALSE} заглавными буквами, без =.</translation>
    </message>
    <message>
        <source>A short-answer question has no accepted answer. Write one after =, or leave the braces empty for an open question.</source>
        <translation>В вопросе с кратким ответом нет ни одного правильного. Напишите его после = или оставьте скобки пустыми, если ответ развёрнутый.</translation>
    </message>
    <message>
        <source>A numerical question has no answer. Write a number after #, such as {#42}, {#3.14:0.01} or {#1..5}.</source>
        <translation>В вопросе с числом нет ответа. Напишите число после #, например {#42}, {#3.14:0.01} или {#1..5}.</translation>
    </message>
    <message>
        <source>“%1” is not a weight and was kept as text. Write a weight as %50%, %33.33333% or %-50%.</source>
        <translation>«%1» — не вес, поэтому оставлено как текст. Вес пишут так: %50%, %33.33333% или %-50%.</translation>
    </message>
    <message>
        <source>The weight “%1” is out of range. Write a weight from %-100% to %100%.</source>
        <translation>Вес «%1» вне допустимых границ. Укажите вес от %-100% до %100%.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write 42, 3.14:0.01 (with a tolerance), 1..5 (a range) or *; decimals have a point.</source>
        <translation>«%1» — не число. Напишите 42, 3.14:0.01 (с допуском), 1..5 (промежуток) или *; дробная часть отделяется точкой.</translation>
    </message>
    <message>
        <source>The tolerance in “%1” is negative. Write it as zero or more.</source>
        <translation>Допуск в «%1» отрицательный. Укажите ноль или больше.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins. Write the smaller number first.</source>
        <translation>Промежуток «%1» кончается раньше, чем начинается. Сначала напишите меньшее число.</translation>
    </message>
    <message>
        <source>No answer earns anything. Put = before the right answer, or a weight such as %50% behind its mark.</source>
        <translation>Ни один ответ ничего не приносит. Поставьте = перед верным ответом или вес после его знака, например %50%.</translation>
    </message>
    <message>
        <source>The weights of the right answers add up to %1 %, not to 100 %. Change them so that they do.</source>
        <translation>Веса верных ответов дают в сумме %1&#xa0;%, а не 100&#xa0;%. Исправьте их.</translation>
    </message>
</context>
<context>
    <name>AttemptIntro</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
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
        <translation>для зачёта нужно %1&#xa0;%</translation>
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
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>You can go back and forth between the questions and change an answer until you hand in. Every answer is saved as you give it: if the program closes, the attempt goes on where it stopped.</source>
        <translation>Пока вы не сдали тест, можно переходить от вопроса к вопросу и менять ответы. Каждый ответ сохраняется сразу: если программа закроется, попытка продолжится с того же места.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>No attempts left</source>
        <translation>Попыток не осталось</translation>
    </message>
    <message>
        <source>Ask your mentor: a mentor or HR can grant one more attempt.</source>
        <translation>Обратитесь к наставнику: ещё одну попытку может дать наставник или кадровая служба.</translation>
    </message>
    <message>
        <source>This quiz is locked</source>
        <translation>Тест пока закрыт</translation>
    </message>
</context>
<context>
    <name>AttemptItem</name>
    <message>
        <source>Your last answer is not saved yet</source>
        <translation>Последний ответ ещё не сохранён</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Отвечено: %1 из %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose, Enter goes on.</source>
        <translation>Клавиши от 1 до %1 — выбор, Enter — дальше.</translation>
    </message>
    <message>
        <source>Handing in…</source>
        <translation>Сдаём…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Hand in?</source>
        <translation>Сдать тест?</translation>
    </message>
    <message>
        <source>Hand in with unanswered questions?</source>
        <translation>Сдать тест, хотя ответы даны не на все вопросы?</translation>
    </message>
    <message>
        <source>Every question is answered. After handing in nothing can be changed.</source>
        <translation>Ответы даны на все вопросы. После сдачи изменить ничего нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no full answer; what is missing counts as wrong. After handing in nothing can be changed.</source>
        <translation>
            <numerusform>На %n вопрос нет полного ответа; недостающее считается ошибкой. После сдачи изменить ничего нельзя.</numerusform>
            <numerusform>На %n вопроса нет полного ответа; недостающее считается ошибкой. После сдачи изменить ничего нельзя.</numerusform>
            <numerusform>На %n вопросов нет полного ответа; недостающее считается ошибкой. После сдачи изменить ничего нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть ещё раз</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Продолжить отвечать</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation>К следующему вопросу</translation>
    </message>
</context>
<context>
    <name>AttemptResult</name>
    <message>
        <source>Passed with %1 %</source>
        <translation>Зачтено: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Done: %1 % right</source>
        <translation>Пройдено: верно на %1&#xa0;%</translation>
    </message>
    <message>
        <source>Handed in, waiting for your mentor</source>
        <translation>Сдано, ждёт наставника</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>%1 %, not passed yet</source>
        <translation>%1&#xa0;%, пока не зачтено</translation>
    </message>
    <message>
        <source>Handed in: %1.</source>
        <translation>Сдано: %1.</translation>
    </message>
    <message>
        <source>Your mentor grades the open answers. The result appears here and on your road.</source>
        <translation>Развёрнутые ответы оценит наставник. Результат появится здесь и на вашем пути.</translation>
    </message>
    <message>
        <source>It does not count yet. Read why below, then take the quiz again.</source>
        <translation>Пока не зачтено. Причина указана ниже: прочитайте её и пройдите тест снова.</translation>
    </message>
    <message>
        <source>%1 % are needed. Read below what went wrong, then try again.</source>
        <translation>Нужно %1&#xa0;%. Посмотрите ниже, где ошибки, и попробуйте снова.</translation>
    </message>
    <message>
        <source>What your mentor writes</source>
        <translation>Что пишет наставник</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Пройти снова</translation>
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
        <translation>Обратитесь к наставнику: ещё одну попытку может дать наставник или кадровая служба.</translation>
    </message>
    <message>
        <source>The answers of this attempt were erased. The result stays.</source>
        <translation>Ответы этой попытки стёрты. Результат сохранён.</translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
</context>
<context>
    <name>BankQuestion</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Marking guide</source>
        <translation>Критерии оценки</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Полезно знать</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Вопросов нет</translation>
    </message>
</context>
<context>
    <name>GiftChecker</name>
    <message>
        <source>The bank has no question. Write at least one, or take the activity out of the programme.</source>
        <translation>В банке нет ни одного вопроса. Напишите хотя бы один или уберите задание из программы.</translation>
    </message>
    <message>
        <source>“%1” draws %2 questions, but the bank has only %3: everybody gets the same ones. Write more questions, or lower “questions” in the programme.</source>
        <translation>«%1» берёт %2 вопросов, а в банке их только %3: все получают одни и те же. Напишите ещё вопросы или уменьшите “questions” в программе.</translation>
    </message>
    <message>
        <source>The question has no id. Put a line such as // [id:pk-01] directly above it, the same in all languages.</source>
        <translation>У вопроса нет идентификатора. Поставьте прямо над ним строку вида // [id:pk-01], одинаковую во всех языках.</translation>
    </message>
    <message>
        <source>The id “%1” is not allowed. Use a-z, 0-9 and -, at most 64 characters.</source>
        <translation>Идентификатор «%1» не подходит. Используйте a-z, 0-9 и -, не больше 64 знаков.</translation>
    </message>
    <message>
        <source>The id “%1” belongs to the question in line %2 already. Give each question its own.</source>
        <translation>Идентификатор «%1» уже занят вопросом в строке %2. Дайте каждому вопросу свой.</translation>
    </message>
    <message>
        <source>The question “%1” of %2, line %3, is missing here. Translate it, or take it out of all languages.</source>
        <translation>Здесь нет вопроса «%1» (%2, строка %3). Переведите его или уберите из всех языков.</translation>
    </message>
    <message>
        <source>The question “%1” is not in %2. Add it there, or take it out here.</source>
        <translation>Вопроса «%1» нет в %2. Добавьте его туда или уберите отсюда.</translation>
    </message>
    <message>
        <source>The question “%1” is %2 here and %3 in %4. Make both the same kind.</source>
        <translation>Вид вопроса «%1» здесь — %2, а в %4 — %3. Сделайте его одинаковым.</translation>
    </message>
    <message>
        <source>The question “%1” has %2 answers here and %3 in %4. Give it the same answers in the same order.</source>
        <translation>Ответов на вопрос «%1» здесь %2, а в %4 — %3. Дайте одни и те же ответы в том же порядке.</translation>
    </message>
    <message>
        <source>The right answers of the question “%1” differ from those in %2. Put the same answers in the same order, with the same marks.</source>
        <translation>Верные ответы на вопрос «%1» не те, что в %2. Дайте одни и те же ответы в том же порядке и с теми же знаками и весами.</translation>
    </message>
    <message>
        <source>The bank could not be checked (%1). Nothing was changed; try again.</source>
        <translation>Проверить банк не удалось (%1). Ничего не изменено; попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>GiftReader</name>
    <message>
        <source>The question directly below $CATEGORY: was read as a question. Put a blank line before it: Moodle would read it as part of the category&apos;s name.</source>
        <translation>Вопрос сразу под строкой $CATEGORY: прочитан как вопрос. Поставьте перед ним пустую строку: Moodle сочла бы его частью названия категории.</translation>
    </message>
    <message>
        <source>$CATEGORY: directly below a question was read as a new category. Put a blank line before it: Moodle would read it as part of the question.</source>
        <translation>Строка $CATEGORY: сразу под вопросом прочитана как новая категория. Поставьте перед ней пустую строку: Moodle сочла бы её частью вопроса.</translation>
    </message>
    <message>
        <source>This [id:…] or [tag:…] belongs to no question. Remove the blank line between it and its question.</source>
        <translation>Эта пометка [id:…] или [tag:…] не относится ни к одному вопросу. Уберите пустую строку между ней и вопросом.</translation>
    </message>
    <message>
        <source>A character here is not UTF-8, so the question was left out. Save the file in the encoding UTF-8.</source>
        <translation>Здесь есть символ не в UTF-8, поэтому вопрос пропущен. Сохраните файл в кодировке UTF-8.</translation>
    </message>
</context>
<context>
    <name>GradeItem</name>
    <message>
        <source>Question %1</source>
        <translation>Вопрос %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>Ответа нет.</translation>
    </message>
    <message>
        <source>Marking guide</source>
        <translation>Критерии оценки</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Mark for question %1</source>
        <translation>Оценка за вопрос %1</translation>
    </message>
</context>
<context>
    <name>GradeView</name>
    <message>
        <source>Grade open answers</source>
        <translation>Оценка развёрнутых ответов</translation>
    </message>
    <message>
        <source>This hand-in was handed back</source>
        <translation>Эта работа возвращена</translation>
    </message>
    <message>
        <source>It is graded: nothing is left to do here.</source>
        <translation>Работа оценена, делать здесь больше нечего.</translation>
    </message>
    <message>
        <source>Comment for the trainee</source>
        <translation>Комментарий для подопечного</translation>
    </message>
    <message>
        <source>Give the marks</source>
        <translation>Выставить оценки</translation>
    </message>
    <message>
        <source>Mark every question first.</source>
        <translation>Сначала оцените каждый ответ.</translation>
    </message>
    <message>
        <source>What you marked last is not saved yet</source>
        <translation>Последние оценки ещё не сохранены</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>The marks and the comment as they were</source>
        <translation>Оценки и комментарий, какими они были</translation>
    </message>
    <message>
        <source>Takes back the marks and the comment</source>
        <translation>Убирает оценки и комментарий</translation>
    </message>
</context>
<context>
    <name>PracticeQuestion</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Проверить ответ</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose, Enter checks.</source>
        <translation>Клавиши 1–%1 выбирают, Enter проверяет.</translation>
    </message>
    <message>
        <source>Your answer, checked</source>
        <translation>Ваш ответ проверен</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Practise a question</source>
        <translation>Повторить вопрос</translation>
    </message>
    <message>
        <source>%1. Nothing is recorded, and no attempt is used up.</source>
        <translation>%1. Ничего не записывается, попытки не тратятся.</translation>
    </message>
    <message>
        <source>Open the quiz</source>
        <translation>Открыть тест</translation>
    </message>
    <message>
        <source>This question cannot be practised now</source>
        <translation>Сейчас этот вопрос повторить нельзя</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Choose the answer with this number</source>
        <translation>Выбрать ответ с этим номером</translation>
    </message>
    <message>
        <source>Several answers can be right.</source>
        <translation>Верных ответов может быть несколько.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваше число</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>A person reads and grades it. Ctrl+Enter goes on.</source>
        <translation>Ответ прочитает и оценит человек. Ctrl+Enter — дальше.</translation>
    </message>
    <message>
        <source>Nothing to answer here: read it and go on.</source>
        <translation>Отвечать здесь не нужно: прочитайте и идите дальше.</translation>
    </message>
</context>
<context>
    <name>QuestionReader</name>
    <message>
        <source>A description has no text. Write it behind the title, or remove the title.</source>
        <translation>В описании нет текста. Напишите его после заголовка или уберите заголовок.</translation>
    </message>
    <message>
        <source>The question has answers and no text. Write the question before the {.</source>
        <translation>У вопроса есть ответы, но нет текста. Напишите вопрос перед {.</translation>
    </message>
    <message>
        <source>The title begins with :: and never ends; the text was kept as the question. Write ::title:: before the question.</source>
        <translation>Заголовок начинается с :: и нигде не кончается; текст оставлен как вопрос. Напишите перед вопросом ::заголовок::.</translation>
    </message>
    <message>
        <source>The answers begin here and never end. Add } before the next blank line, or write \{ when the brace belongs to the text.</source>
        <translation>Ответы здесь начинаются и нигде не кончаются. Добавьте } до следующей пустой строки или напишите \{, если скобка — часть текста.</translation>
    </message>
    <message>
        <source>A } stands here without a { before it. Add the { that begins the answers, or write \} when the brace belongs to the text.</source>
        <translation>Здесь стоит }, а { перед ней нет. Добавьте {, с которой начинаются ответы, или напишите \}, если скобка — часть текста.</translation>
    </message>
    <message>
        <source>A second { stands inside the answers and was kept as text. Write \{ when it belongs to the text.</source>
        <translation>Внутри ответов стоит вторая {; она оставлена как текст. Если это и есть часть текста, напишите \{.</translation>
    </message>
    <message>
        <source>A question has one pair of braces; this brace was kept as text. If a new question begins here, put a blank line before it; otherwise write \{ and \}.</source>
        <translation>У вопроса одна пара фигурных скобок; эта скобка оставлена как текст. Если здесь начинается новый вопрос, поставьте перед ним пустую строку, иначе напишите \{ и \}.</translation>
    </message>
    <message>
        <source>The comment behind the answers was left out. Put it on a line of its own before the question: Moodle would show it as part of the question.</source>
        <translation>Комментарий после ответов пропущен. Поставьте его отдельной строкой перед вопросом: Moodle показала бы его как часть вопроса.</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Question %1, answered</source>
        <translation>Вопрос %1, ответ дан</translation>
    </message>
    <message>
        <source>Question %1, not answered</source>
        <translation>Вопрос %1, ответа нет</translation>
    </message>
    <message>
        <source>Another question, from the row of numbers</source>
        <translation>Другой вопрос — в ряду номеров</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>The answers of this hand-in cannot be read.</source>
        <translation>Ответы этой работы не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Ask HR to check the records; the quiz can be taken again.</source>
        <translation>Попросите кадровую службу проверить записи; тест можно пройти снова.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1&#xa0;±&#xa0;%2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>любое число</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>«%1» не читается (%2).</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Проверьте путь к файлу.</translation>
    </message>
    <message>
        <source>The questions of this hand-in are not there any more.</source>
        <translation>Вопросов этой работы больше нет.</translation>
    </message>
    <message>
        <source>Open answers are graded by a person.</source>
        <translation>Развёрнутые ответы оценивает человек.</translation>
    </message>
    <message>
        <source>This quiz has no questions.</source>
        <translation>В этом тесте нет вопросов.</translation>
    </message>
    <message>
        <source>Tell HR: the training content needs mending.</source>
        <translation>Сообщите отделу кадров: учебные материалы нужно исправить.</translation>
    </message>
    <message>
        <source>This quiz is not part of the programme.</source>
        <translation>Этого теста нет в программе.</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Вернитесь и выберите другой.</translation>
    </message>
</context>
<context>
    <name>QuizListView</name>
    <message>
        <source>Quizzes</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Every answer is saved as you give it. An attempt that was interrupted goes on where it stopped.</source>
        <translation>Каждый ответ сохраняется сразу. Прерванная попытка продолжится с того же места.</translation>
    </message>
    <message>
        <source>Look at the questions with their right answers and marking guides.</source>
        <translation>Здесь можно посмотреть вопросы, верные ответы и критерии оценки.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>зачтено</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>being graded</source>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>пока не зачтено</translation>
    </message>
    <message>
        <source>no attempts left</source>
        <translation>попыток не осталось</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>No quizzes yet</source>
        <translation>Тестов пока нет</translation>
    </message>
    <message>
        <source>Quizzes come with the training programme.</source>
        <translation>Тесты появятся вместе с программой обучения.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>A stored answer cannot be read.</source>
        <translation>Сохранённый ответ не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Answer the question again.</source>
        <translation>Ответьте на вопрос ещё раз.</translation>
    </message>
</context>
<context>
    <name>ResultItem</name>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>waits for your mentor</source>
        <translation>ждёт наставника</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>отчасти верно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Вопрос %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>Ответа нет.</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>About your answer</source>
        <translation>О вашем ответе</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Полезно знать</translation>
    </message>
</context>
<context>
    <name>vestibule::quiz::QuizBank</name>
    <message>
        <source>one answer</source>
        <translation>один ответ</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>несколько ответов</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>верно или неверно</translation>
    </message>
    <message>
        <source>short answer</source>
        <translation>краткий ответ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пары</translation>
    </message>
    <message>
        <source>open answer</source>
        <translation>развёрнутый ответ</translation>
    </message>
    <message>
        <source>text to read</source>
        <translation>текст для чтения</translation>
    </message>
</context>
<context>
    <name>vestibule::quiz::QuizGrade</name>
    <message numerus="yes">
        <source>%n other question(s) were scored by the program: %1 % right.</source>
        <translation>
            <numerusform>Ещё %n вопрос проверила программа: верно на %1&#xa0;%.</numerusform>
            <numerusform>Ещё %n вопроса проверила программа: верно на %1&#xa0;%.</numerusform>
            <numerusform>Ещё %n вопросов проверила программа: верно на %1&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result: %1 %, passed</source>
        <translation>Результат: %1&#xa0;%, зачтено</translation>
    </message>
    <message>
        <source>Result: %1 %, not passed (%2 % needed)</source>
        <translation>Результат: %1&#xa0;%, не зачтено (нужно %2&#xa0;%)</translation>
    </message>
    <message>
        <source>resumed where it stopped</source>
        <translation>продолжено с того же места</translation>
    </message>
</context>
<context>
    <name>vestibule::quiz::QuizPractice</name>
    <message>
        <source>This question is not in the quiz any more.</source>
        <translation>Этого вопроса в тесте больше нет.</translation>
    </message>
    <message>
        <source>Go back, or open the quiz.</source>
        <translation>Вернитесь назад или откройте тест.</translation>
    </message>
    <message>
        <source>You have begun this quiz. Hand it in first; then its questions can be practised.</source>
        <translation>Вы начали этот тест. Сначала сдайте его, потом вопросы можно будет повторять.</translation>
    </message>
    <message>
        <source>A person reads the answer to this question. It comes up in the quiz.</source>
        <translation>Ответ на этот вопрос читает человек. Вопрос встретится в тесте.</translation>
    </message>
</context>
</TS>
