<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>CaseSteps</name>
    <message>
        <source>Step by step</source>
        <translation>По шагам</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>FieldMark</name>
    <message>
        <source>Right.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <translation>Верный ответ: %1</translation>
    </message>
    <message>
        <source>The right answer: %1. %2</source>
        <translation>Верный ответ: %1. %2</translation>
    </message>
</context>
<context>
    <name>GymAnswer</name>
    <message>
        <source>This is not an amount. Write it with at most two decimals.</source>
        <translation>Это не сумма. Напишите её не более чем с двумя знаками после запятой.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>This is not a number of per cent.</source>
        <translation>Это не число процентов.</translation>
    </message>
    <message>
        <source>This is not a day. Write it like 2026-05-12 or 12.05.2026.</source>
        <translation>Это не дата. Напишите её так: 2026-05-12 или 12.05.2026.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Выберите вариант.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Это не целое число.</translation>
    </message>
    <message>
        <source>Fill it in, or say that you do not know.</source>
        <translation>Заполните или скажите, что не знаете.</translation>
    </message>
    <message>
        <source>An amount here is not below zero. Leave the minus out.</source>
        <translation>Сумма здесь не бывает меньше нуля. Уберите минус.</translation>
    </message>
    <message>
        <source>Per cent here are not below zero. Leave the minus out.</source>
        <translation>Процент здесь не бывает меньше нуля. Уберите минус.</translation>
    </message>
    <message>
        <source>A number of things is not below zero. Leave the minus out.</source>
        <translation>Количество не бывает меньше нуля. Уберите минус.</translation>
    </message>
    <message>
        <source>The index lies between −100 and 100.</source>
        <translation>Индекс бывает от −100 до 100.</translation>
    </message>
</context>
<context>
    <name>GymChoice</name>
    <message>
        <source>Promise the whole order from stock</source>
        <translation>Пообещать весь заказ со склада</translation>
    </message>
    <message>
        <source>Order what is missing and name the day</source>
        <translation>Заказать недостающее и назвать день</translation>
    </message>
    <message>
        <source>Offer an analogue from stock</source>
        <translation>Предложить аналог со склада</translation>
    </message>
    <message>
        <source>Send a part at once and ask logistics about the rest</source>
        <translation>Отправить часть сразу, об остатке запросить логистику</translation>
    </message>
</context>
<context>
    <name>GymCommand</name>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>Не удаётся прочитать «%1» (%2).</translation>
    </message>
    <message>
        <source>Name the folder of a content pack.</source>
        <translation>Укажите папку учебного содержания.</translation>
    </message>
    <message>
        <source>“%1” is larger than 8 MiB.</source>
        <translation>«%1» больше 8 МиБ.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Проверьте диск.</translation>
    </message>
    <message>
        <source>%1 (%2, kind %3, seed %4)</source>
        <translation>%1 (%2, вид %3, число %4)</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to 4294967295.</source>
        <translation>--seed принимает целое число от 0 до 4294967295.</translation>
    </message>
    <message>
        <source>This price list makes no case of that level; see “gym check”.</source>
        <translation>По этому прайс-листу задачу такого уровня составить нельзя; см. «gym check».</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Problems: %1.</source>
        <translation>Замечаний: %1.</translation>
    </message>
</context>
<context>
    <name>GymFact</name>
    <message>
        <source>Article</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Unit of sale</source>
        <translation>Единица продажи</translation>
    </message>
    <message>
        <source>List price of a unit, without VAT</source>
        <translation>Цена единицы по прайс-листу, без НДС</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Margin at list price</source>
        <translation>Маржа по прайс-листу</translation>
    </message>
    <message>
        <source>Volume tier</source>
        <translation>Объёмная скидка</translation>
    </message>
    <message>
        <source>Tier of an analogue</source>
        <translation>Объёмная скидка на аналог</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>May give beyond the tier</source>
        <translation>Может дать сверх объёмной</translation>
    </message>
    <message>
        <source>Deferral of payment</source>
        <translation>Отсрочка платежа</translation>
    </message>
    <message>
        <source>Ordered, transport packs</source>
        <translation>Заказано транспортных упаковок</translation>
    </message>
    <message>
        <source>Ordered, units</source>
        <translation>Заказано единиц</translation>
    </message>
    <message>
        <source>Needed at least, units</source>
        <translation>Нужно не меньше, единиц</translation>
    </message>
    <message>
        <source>Would be sold at list price, units</source>
        <translation>Продали бы по прайс-листу, единиц</translation>
    </message>
    <message>
        <source>The client wants off the list price</source>
        <translation>Клиент хочет скидку от прайс-листа</translation>
    </message>
    <message>
        <source>Planned discount off the list price</source>
        <translation>Задуманная скидка от прайс-листа</translation>
    </message>
    <message>
        <source>You give beyond the tier</source>
        <translation>Вы даёте сверх объёмной</translation>
    </message>
    <message>
        <source>Deferral that the client wants, days</source>
        <translation>Клиент хочет отсрочку, дней</translation>
    </message>
    <message>
        <source>In stock, units</source>
        <translation>На складе, единиц</translation>
    </message>
    <message>
        <source>Delivery from stock, working days</source>
        <translation>Поставка со склада, рабочих дней</translation>
    </message>
    <message>
        <source>Delivery on order, working days</source>
        <translation>Поставка под заказ, рабочих дней</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>День заказа</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Время заказа</translation>
    </message>
    <message>
        <source>Orders of the day are taken</source>
        <translation>Заказы дня принимаются</translation>
    </message>
    <message>
        <source>Analogue, in the order of the list</source>
        <translation>Аналог, по порядку списка</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Средний заказ</translation>
    </message>
    <message>
        <source>Orders a month</source>
        <translation>Заказов в месяц</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Рентабельность</translation>
    </message>
    <message>
        <source>Stays on average, months</source>
        <translation>Остаётся в среднем, месяцев</translation>
    </message>
    <message>
        <source>Clients at the start of the period</source>
        <translation>Клиентов в начале периода</translation>
    </message>
    <message>
        <source>Clients at the end of the period</source>
        <translation>Клиентов в конце периода</translation>
    </message>
    <message>
        <source>New in the period, among those at the end</source>
        <translation>Из них новых за период</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The question is about client no.</source>
        <translation>Вопрос о клиенте №</translation>
    </message>
    <message>
        <source>Volume, added up from the largest</source>
        <translation>Объём, накопленный от крупнейшего</translation>
    </message>
    <message>
        <source>Regularity, by the variation</source>
        <translation>Регулярность, по вариации</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Cash back</source>
        <translation>Кэшбэк</translation>
    </message>
    <message>
        <source>Next purchase</source>
        <translation>Следующая покупка</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Нужно клиенту к</translation>
    </message>
    <message>
        <source>You may give beyond the tier</source>
        <translation>Вы можете дать сверх объёмной</translation>
    </message>
</context>
<context>
    <name>GymFactText</name>
    <message>
        <source>%1; in a transport pack: %2</source>
        <translation>%1; в транспортной упаковке: %2</translation>
    </message>
    <message>
        <source>from %1 units: %2 off</source>
        <translation>от %1 ед.: −%2</translation>
    </message>
    <message>
        <source>%1, from %2 units: %3 off</source>
        <translation>%1, от %2 ед.: −%3</translation>
    </message>
    <message>
        <source>%1: %2 off, from %3 until %4</source>
        <translation>%1: −%2, с %3 по %4</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1: до %2</translation>
    </message>
    <message>
        <source>%1: whatever goes further</source>
        <translation>%1: всё, что больше</translation>
    </message>
    <message>
        <source>%1 days: %2 more on the discounted price</source>
        <translation>%1 дн.: +%2 к цене со скидкой</translation>
    </message>
    <message>
        <source>%1 days: %2 of the list price less discount</source>
        <translation>%1 дн.: скидка меньше на %2 от прайс-листа</translation>
    </message>
    <message>
        <source>%1; in stock: %2; list price: %3</source>
        <translation>%1; на складе: %2; по прайс-листу: %3</translation>
    </message>
    <message>
        <source>%2 with mark %1</source>
        <translation>%2 с оценкой %1</translation>
    </message>
    <message>
        <source>no. %1: %2 a year, variation by month %3</source>
        <translation>№ %1: %2 в год, вариация по месяцам %3</translation>
    </message>
    <message>
        <source>A up to %1 of all purchases, B up to %2, C the rest; the largest client is A in any case</source>
        <translation>A — до %1 всех покупок, B — до %2, C — остальные; крупнейший клиент — A в любом случае</translation>
    </message>
    <message>
        <source>X up to %1, Y up to %2, Z beyond</source>
        <translation>X — до %1, Y — до %2, Z — выше</translation>
    </message>
    <message>
        <source>until %1; from then on, or on a day off, they count as the next working day&apos;s</source>
        <translation>до %1; с этого часа и в выходной — как заказ следующего рабочего дня</translation>
    </message>
    <message>
        <source>%1; in stock: %2; from stock, working days: %3</source>
        <translation>%1; на складе: %2; поставка со склада, рабочих дней: %3</translation>
    </message>
    <message>
        <source>%1 (that is you): up to %2</source>
        <translation>%1 (это вы): до %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>GymField</name>
    <message>
        <source>Units of sale</source>
        <translation>Единиц продажи</translation>
    </message>
    <message>
        <source>Transport packs</source>
        <translation>Транспортных упаковок</translation>
    </message>
    <message>
        <source>Sum at list price, without VAT</source>
        <translation>Сумма по прайс-листу, без НДС</translation>
    </message>
    <message>
        <source>To be paid, with VAT</source>
        <translation>К оплате, с НДС</translation>
    </message>
    <message>
        <source>Discount off the list price</source>
        <translation>Скидка от прайс-листа</translation>
    </message>
    <message>
        <source>Sum without VAT</source>
        <translation>Сумма без НДС</translation>
    </message>
    <message>
        <source>Units missing to the tier</source>
        <translation>Не хватает единиц до ступени</translation>
    </message>
    <message>
        <source>The whole order at the tier, without VAT</source>
        <translation>Весь заказ на ступени, без НДС</translation>
    </message>
    <message>
        <source>Beyond the tier</source>
        <translation>Сверх объёмной</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Most that you may give off the list price</source>
        <translation>Предел вашей скидки от прайс-листа</translation>
    </message>
    <message>
        <source>Lowest price of a unit, without VAT</source>
        <translation>Самая низкая цена единицы, без НДС</translation>
    </message>
    <message>
        <source>Margin at list price</source>
        <translation>Маржа по прайс-листу</translation>
    </message>
    <message>
        <source>Margin after the discount</source>
        <translation>Маржа после скидки</translation>
    </message>
    <message>
        <source>Off the list price altogether</source>
        <translation>Всего скидка от прайс-листа</translation>
    </message>
    <message>
        <source>Part of the margin that is gone</source>
        <translation>Какая часть маржи ушла</translation>
    </message>
    <message>
        <source>Margin that remains, of the list price</source>
        <translation>Оставшаяся маржа, от прайс-листа</translation>
    </message>
    <message>
        <source>Units to be sold</source>
        <translation>Нужно продать единиц</translation>
    </message>
    <message>
        <source>Units at once</source>
        <translation>Единиц сразу</translation>
    </message>
    <message>
        <source>Units later</source>
        <translation>Единиц позже</translation>
    </message>
    <message>
        <source>Day on which the rest comes</source>
        <translation>День поставки остатка</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочих дней</translation>
    </message>
    <message>
        <source>Day on which all of it is there</source>
        <translation>День, когда придёт весь товар</translation>
    </message>
    <message>
        <source>Analogue</source>
        <translation>Аналог</translation>
    </message>
    <message>
        <source>Sum for the analogue, without VAT</source>
        <translation>Сумма за аналог, без НДС</translation>
    </message>
    <message>
        <source>Client&apos;s value over time (LTV)</source>
        <translation>Ценность клиента за всё время (LTV)</translation>
    </message>
    <message>
        <source>LTV with one more order a month</source>
        <translation>LTV при ещё одном заказе в месяц</translation>
    </message>
    <message>
        <source>Clients lost</source>
        <translation>Потеряно клиентов</translation>
    </message>
    <message>
        <source>Retention rate (CRR)</source>
        <translation>Доля удержанных (CRR)</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Промоутеров</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Критиков</translation>
    </message>
    <message>
        <source>Index (NPS)</source>
        <translation>Индекс (NPS)</translation>
    </message>
    <message>
        <source>Share from no. 1 to this client</source>
        <translation>Доля от № 1 до этого клиента</translation>
    </message>
    <message>
        <source>Letter of volume (A, B, C)</source>
        <translation>Буква объёма (A, B, C)</translation>
    </message>
    <message>
        <source>Letter of regularity (X, Y, Z)</source>
        <translation>Буква регулярности (X, Y, Z)</translation>
    </message>
    <message>
        <source>Cash back, the amount</source>
        <translation>Сумма кэшбэка</translation>
    </message>
    <message>
        <source>To be paid for the next purchase</source>
        <translation>К оплате за следующую покупку</translation>
    </message>
    <message>
        <source>Your answer to the client</source>
        <translation>Ваш ответ клиенту</translation>
    </message>
</context>
<context>
    <name>GymHandInView</name>
    <message>
        <source>Training</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Passed with %1 %</source>
        <translation>Пройден: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Not passed: %1 %</source>
        <translation>Не пройден: %1&#xa0;%</translation>
    </message>
    <message>
        <source>The answers of this attempt were erased. The result stays.</source>
        <translation>Ответы этой попытки стёрты. Результат остался.</translation>
    </message>
    <message>
        <source>Cases without a fault: %1 of %2</source>
        <translation>Задач без ошибок: %1 из %2</translation>
    </message>
</context>
<context>
    <name>GymHint</name>
    <message>
        <source>Prices are for a unit of sale, not for a transport pack: work out the units first.</source>
        <translation>Цена — за единицу продажи, а не за транспортную упаковку: сначала посчитайте единицы.</translation>
    </message>
    <message>
        <source>Divide by what is in a pack, and round up to whole packs.</source>
        <translation>Разделите на количество в упаковке и округлите вверх до целой упаковки.</translation>
    </message>
    <message>
        <source>The list price is without VAT; add it to the sum at the end.</source>
        <translation>Цена прайс-листа — без НДС; прибавьте его к сумме в конце.</translation>
    </message>
    <message>
        <source>The highest tier that the quantity reaches counts, for all units of the order.</source>
        <translation>Действует самая высокая ступень, до которой дотянуло количество, — на все единицы заказа.</translation>
    </message>
    <message>
        <source>At the tier all units get the discount, not only the last ones.</source>
        <translation>На ступени скидку получают все единицы, а не только последние.</translation>
    </message>
    <message>
        <source>First see whether the day falls within the promotion; its first and last day count.</source>
        <translation>Сначала посмотрите, попадает ли день в акцию; первый и последний день в неё входят.</translation>
    </message>
    <message>
        <source>The tier is due to everybody. Only what goes beyond it needs somebody&apos;s decision.</source>
        <translation>Объёмная скидка положена каждому. Решать нужно только о том, что сверх неё.</translation>
    </message>
    <message>
        <source>Both per cent figures are added, and taken off the list price together.</source>
        <translation>Оба процента складывают и вычитают из цены прайс-листа вместе.</translation>
    </message>
    <message>
        <source>Tier and own discount together off the list price; then what the deferral costs; VAT last.</source>
        <translation>Объёмная и своя скидка вместе — от цены прайс-листа; потом цена отсрочки; НДС в конце.</translation>
    </message>
    <message>
        <source>A discount is paid out of the margin in full: take the amount of the discount off the amount of the margin.</source>
        <translation>Скидку целиком платят из маржи: вычтите сумму скидки из суммы маржи.</translation>
    </message>
    <message>
        <source>Divide the whole discount by the margin: both are per cent of the list price.</source>
        <translation>Разделите всю скидку на маржу: и та, и другая — в процентах от цены прайс-листа.</translation>
    </message>
    <message>
        <source>Divide what a unit earned before by what it earns now, and round up to the next whole unit.</source>
        <translation>Разделите то, что единица приносила раньше, на то, что она приносит теперь, и округлите вверх до целой.</translation>
    </message>
    <message>
        <source>An order at the cut-off or later, or on a day off, counts as the next working day&apos;s. Then count working days only.</source>
        <translation>Заказ в час отсечки, позже или в выходной считается заказом следующего рабочего дня. Потом считайте только рабочие дни.</translation>
    </message>
    <message>
        <source>Is all of it there? Then the days from stock count, otherwise those on order. An order at the cut-off or later, or on a day off, is the next working day&apos;s.</source>
        <translation>Есть ли всё? Тогда действует срок со склада, иначе — под заказ. Заказ в час отсечки, позже или в выходной — это заказ следующего рабочего дня.</translation>
    </message>
    <message>
        <source>Go down the analogues in their order, and take the first whose stock covers the whole order.</source>
        <translation>Идите по аналогам по порядку и возьмите первый, остатка которого хватит на весь заказ.</translation>
    </message>
    <message>
        <source>LTV = average order × orders a month × profitability × months.</source>
        <translation>LTV = средний заказ × заказов в месяц × рентабельность × месяцев.</translation>
    </message>
    <message>
        <source>Take the new clients off the end first: CRR = (end − new) ÷ start.</source>
        <translation>Сначала вычтите новых: CRR = (в конце − новые) ÷ в начале.</translation>
    </message>
    <message>
        <source>Promoters say 9 or 10, passives 7 or 8, detractors 0 to 6. The index is the per cent of promoters less the per cent of detractors, of all answers.</source>
        <translation>Промоутеры ставят 9 или 10, нейтральные 7 или 8, критики от 0 до 6. Индекс — процент промоутеров минус процент критиков среди всех ответов.</translation>
    </message>
    <message>
        <source>Add up from the largest client. For the letter of regularity only the client&apos;s own variation counts.</source>
        <translation>Складывайте начиная с самого крупного. Для буквы регулярности важна только вариация самого клиента.</translation>
    </message>
    <message>
        <source>Take the per cent of the first purchase, and subtract that amount from the next one.</source>
        <translation>Возьмите процент от первой покупки и вычтите эту сумму из следующей.</translation>
    </message>
    <message>
        <source>First the day on which all of this article can be there. Is that in time? If not, look for an analogue with enough in stock.</source>
        <translation>Сначала найдите день, когда может прийти весь этот товар. Успевает ли он? Если нет, ищите аналог, которого хватает на складе.</translation>
    </message>
</context>
<context>
    <name>GymListView</name>
    <message>
        <source>Price gym</source>
        <translation>Тренажёр цен</translation>
    </message>
    <message>
        <source>Cases from your company&apos;s own price list, other ones each time. Begin with the first level.</source>
        <translation>Задачи по прайс-листу вашей компании, каждый раз новые. Начните с первого уровня.</translation>
    </message>
    <message>
        <source>No levels yet</source>
        <translation>Уровней пока нет</translation>
    </message>
    <message>
        <source>Levels come with the training programme.</source>
        <translation>Уровни появятся вместе с программой обучения.</translation>
    </message>
</context>
<context>
    <name>GymMistake</name>
    <message>
        <source>That counts packs. The list price is for a unit of sale.</source>
        <translation>Это посчитано по упаковкам. Цена прайс-листа — за единицу продажи.</translation>
    </message>
    <message>
        <source>One pack too few: the client would not have enough.</source>
        <translation>На одну упаковку меньше: клиенту не хватит.</translation>
    </message>
    <message>
        <source>That is the price of what is needed; but whole packs are sold.</source>
        <translation>Это цена нужного количества, а продают целые упаковки.</translation>
    </message>
    <message>
        <source>That is with VAT; it was asked without.</source>
        <translation>Это с НДС, а спрашивали без.</translation>
    </message>
    <message>
        <source>That is without VAT; the client pays with it.</source>
        <translation>Это без НДС, а клиент платит с НДС.</translation>
    </message>
    <message>
        <source>That is the VAT alone.</source>
        <translation>Это только НДС.</translation>
    </message>
    <message>
        <source>That is the list price: the discount is missing.</source>
        <translation>Это цена прайс-листа: нет скидки.</translation>
    </message>
    <message>
        <source>That is the discount itself. Take it off.</source>
        <translation>Это сама скидка. Вычтите её.</translation>
    </message>
    <message>
        <source>That is another tier. Compare the quantity with where each begins.</source>
        <translation>Это другая ступень. Сравните количество с началом каждой.</translation>
    </message>
    <message>
        <source>That is where the tier begins. How many units are missing?</source>
        <translation>Это начало ступени. А скольких единиц не хватает?</translation>
    </message>
    <message>
        <source>That is the order as it is now.</source>
        <translation>Это заказ, как он есть сейчас.</translation>
    </message>
    <message>
        <source>Tier and promotion are not added: the better of the two counts.</source>
        <translation>Ступень и акцию не складывают: действует большая скидка.</translation>
    </message>
    <message>
        <source>That is the promotion. Does it run on this day, and is it the better one?</source>
        <translation>Это акция. Действует ли она в этот день и больше ли она?</translation>
    </message>
    <message>
        <source>That is with the tier alone.</source>
        <translation>Это только с объёмной скидкой.</translation>
    </message>
    <message>
        <source>That is all that the client wants. A part of it is due for the quantity.</source>
        <translation>Это всё, чего хочет клиент. Часть положена за количество.</translation>
    </message>
    <message>
        <source>That is your own part. The tier comes on top.</source>
        <translation>Это только ваша часть. К ней добавляется объёмная.</translation>
    </message>
    <message>
        <source>You took one per cent figure off after the other. They are added and taken off the list price.</source>
        <translation>Вы вычли проценты один за другим. Их складывают и вычитают из цены прайс-листа.</translation>
    </message>
    <message>
        <source>That is without what the deferral costs.</source>
        <translation>Здесь не учтена цена отсрочки.</translation>
    </message>
    <message>
        <source>That is the list price, not the margin in it.</source>
        <translation>Это цена по прайс-листу, а не маржа в ней.</translation>
    </message>
    <message>
        <source>The discount does not shrink the price and the margin alike: the margin pays for all of it.</source>
        <translation>Скидка уменьшает цену и маржу не одинаково: её целиком оплачивает маржа.</translation>
    </message>
    <message>
        <source>That is a share of the price. It is the margin that shrinks.</source>
        <translation>Это доля от цены. Уменьшается же маржа.</translation>
    </message>
    <message>
        <source>That is what remains.</source>
        <translation>Это то, что остаётся.</translation>
    </message>
    <message>
        <source>Selling as many as before, you would earn less.</source>
        <translation>При прежнем количестве вы заработаете меньше.</translation>
    </message>
    <message>
        <source>That is the whole order; a part of it is there.</source>
        <translation>Это весь заказ, а часть его есть на складе.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count.</source>
        <translation>Субботы и воскресенья не считаются.</translation>
    </message>
    <message>
        <source>That is the time from stock; the rest has to be ordered first.</source>
        <translation>Это срок со склада, а остаток нужно сначала заказать.</translation>
    </message>
    <message>
        <source>The order came at the cut-off or later: it counts as the next working day&apos;s.</source>
        <translation>Заказ пришёл в час отсечки или позже: он считается заказом следующего рабочего дня.</translation>
    </message>
    <message>
        <source>Compare the order with the stock once more.</source>
        <translation>Сравните ещё раз заказ с остатком.</translation>
    </message>
    <message>
        <source>That is the price of the article that is not there.</source>
        <translation>Это цена товара, которого нет.</translation>
    </message>
    <message>
        <source>That is the revenue. Take the profit of it.</source>
        <translation>Это выручка. Возьмите из неё прибыль.</translation>
    </message>
    <message>
        <source>That is one month. The client stays longer.</source>
        <translation>Это один месяц. Клиент остаётся дольше.</translation>
    </message>
    <message>
        <source>That is without the additional order.</source>
        <translation>Это без дополнительного заказа.</translation>
    </message>
    <message>
        <source>The new clients have to be taken off the end first.</source>
        <translation>Сначала нужно вычесть новых клиентов.</translation>
    </message>
    <message>
        <source>Divide by the clients at the start.</source>
        <translation>Делите на клиентов в начале.</translation>
    </message>
    <message>
        <source>Marks 7 and 8 are passives and belong to neither.</source>
        <translation>Оценки 7 и 8 — нейтральные, они никуда не входят.</translation>
    </message>
    <message>
        <source>The detractors have to be taken off.</source>
        <translation>Нужно вычесть критиков.</translation>
    </message>
    <message>
        <source>That is the client&apos;s own share. Add those of all larger clients.</source>
        <translation>Это доля самого клиента. Прибавьте доли всех, кто крупнее.</translation>
    </message>
    <message>
        <source>That is what the purchase costs in the end, not what is paid back.</source>
        <translation>Это во что обошлась покупка, а не сколько вернётся.</translation>
    </message>
    <message>
        <source>That is per cent of the next purchase. It was earned with the first one.</source>
        <translation>Это процент от следующей покупки, а заработан он первой.</translation>
    </message>
    <message>
        <source>The cash back still has to be taken off.</source>
        <translation>Кэшбэк ещё нужно вычесть.</translation>
    </message>
    <message>
        <source>You counted the day of the order; count from the day after.</source>
        <translation>Вы посчитали и день заказа; считайте со следующего.</translation>
    </message>
    <message>
        <source>There is not as much in stock: promise only what you can keep.</source>
        <translation>Столько на складе нет: обещайте только то, что сможете выполнить.</translation>
    </message>
    <message>
        <source>All of it is in stock: do not let the client wait for an order.</source>
        <translation>Всё есть на складе: незачем заставлять клиента ждать.</translation>
    </message>
    <message>
        <source>On order it comes too late for this client.</source>
        <translation>Под заказ товар придёт для этого клиента слишком поздно.</translation>
    </message>
    <message>
        <source>The article that was asked for comes in time: there is no need of another.</source>
        <translation>Нужный товар успевает: другой предлагать незачем.</translation>
    </message>
    <message>
        <source>Of that there is not enough in stock.</source>
        <translation>Столько на складе нет.</translation>
    </message>
    <message>
        <source>The client would have to wait, though the day can be kept.</source>
        <translation>Клиенту пришлось бы ждать, хотя уложиться в срок можно.</translation>
    </message>
    <message>
        <source>That is no analogue of this article.</source>
        <translation>Это не аналог нужного товара.</translation>
    </message>
    <message>
        <source>That is there, too, but another comes first in the list.</source>
        <translation>Он тоже есть, но в списке раньше стоит другой.</translation>
    </message>
    <message>
        <source>The limit is lower than what is wanted beyond the tier.</source>
        <translation>Этих полномочий не хватает: сверх объёмной хотят больше.</translation>
    </message>
    <message>
        <source>Somebody below may decide about that.</source>
        <translation>Это может решить и тот, у кого полномочий меньше.</translation>
    </message>
</context>
<context>
    <name>GymPracticeView</name>
    <message>
        <source>Price gym</source>
        <translation>Тренажёр цен</translation>
    </message>
    <message>
        <source>Who has practised, the latest first. Open a person to see their trainings.</source>
        <translation>Кто тренировался, сначала последние. Откройте сотрудника, чтобы увидеть его тренировки.</translation>
    </message>
    <message>
        <source>Levels passed: %1. Open a training to see each case.</source>
        <translation>Пройдено уровней: %1. Откройте тренировку, чтобы увидеть каждую задачу.</translation>
    </message>
    <message>
        <source>Nothing handed in yet</source>
        <translation>Пока ничего не сдано</translation>
    </message>
    <message>
        <source>Nobody has practised yet</source>
        <translation>Пока никто не тренировался</translation>
    </message>
    <message>
        <source>Results come here when a training is finished.</source>
        <translation>Результаты появятся здесь, когда тренировка будет закончена.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Levels passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Тренировок</translation>
    </message>
    <message>
        <source>Result, %</source>
        <translation>Результат, %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последняя</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Что потренировать</translation>
    </message>
    <message>
        <source>What goes wrong most</source>
        <translation>Что чаще не получается</translation>
    </message>
    <message>
        <source>Fields with a wrong answer, or none. The person&apos;s next trainings bring these cases more often.</source>
        <translation>Поля с неверным ответом или без ответа. В следующих тренировках такие задачи будут чаще.</translation>
    </message>
    <message>
        <source>Fields with a wrong answer, or none, over all trainings: a topic for the next lesson.</source>
        <translation>Поля с неверным ответом или без ответа во всех тренировках: тема для следующего занятия.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
</context>
<context>
    <name>GymQuestion</name>
    <message>
        <source>A client orders transport packs. How many units of sale is that, and what do they cost at list price, without VAT?</source>
        <translation>Клиент заказывает транспортные упаковки. Сколько это единиц продажи и сколько они стоят по прайс-листу без НДС?</translation>
    </message>
    <message>
        <source>The client needs at least this much and takes whole transport packs only. How many packs do you put down, and what do they cost at list price, without VAT?</source>
        <translation>Клиенту нужно не меньше указанного, берёт он только целые транспортные упаковки. Сколько упаковок вы запишете и сколько они стоят по прайс-листу без НДС?</translation>
    </message>
    <message>
        <source>The order is priced from the list. What does it cost without VAT, and how much does the client pay with VAT?</source>
        <translation>Заказ считается по прайс-листу. Сколько выходит без НДС и сколько клиент заплатит с НДС?</translation>
    </message>
    <message>
        <source>Which volume discount is due for this quantity, and what does the order cost without VAT?</source>
        <translation>Какая объёмная скидка положена за такое количество и сколько стоит заказ без НДС?</translation>
    </message>
    <message>
        <source>The order is just below a tier. How many units are missing to the next one, and what would the whole order cost at that tier, without VAT?</source>
        <translation>Заказ чуть не дотягивает до ступени. Скольких единиц не хватает до ближайшей и сколько стоил бы весь заказ на этой ступени без НДС?</translation>
    </message>
    <message>
        <source>A promotion and the tiers are not added: the better of the two counts. Which discount is due on this day, and what does the order cost without VAT?</source>
        <translation>Акцию и объёмную скидку не складывают: действует большая. Какая скидка положена в этот день и сколько стоит заказ без НДС?</translation>
    </message>
    <message>
        <source>The client wants this much off the list price. How much of it lies beyond the volume tier, and who decides about it?</source>
        <translation>Клиент хочет такую скидку от цены прайс-листа. Сколько из неё сверх объёмной и кто об этом решает?</translation>
    </message>
    <message>
        <source>You give all that you may give without asking. How much is that off the list price altogether, and what is the lowest price of a unit, without VAT?</source>
        <translation>Вы даёте всё, что можете дать без согласования. Сколько это всего от цены прайс-листа и какова самая низкая цена единицы без НДС?</translation>
    </message>
    <message>
        <source>You give what is due for the quantity, a discount of your own and the deferral that is wanted. What does the order cost without VAT, and what with it?</source>
        <translation>Вы даёте то, что положено за количество, свою скидку и нужную отсрочку. Сколько стоит заказ без НДС и с НДС?</translation>
    </message>
    <message>
        <source>The margin in the list is that at list price. What is it for this order at list price, and what remains of it after the tier and your own discount?</source>
        <translation>Маржа в прайс-листе указана для его цены. Какова она для этого заказа по прайс-листу и что остаётся от неё после объёмной и вашей скидки?</translation>
    </message>
    <message>
        <source>How much comes off the list price altogether, and what part of the margin does that eat up? To within a tenth of a per cent.</source>
        <translation>Какова вся скидка от цены прайс-листа и какую часть маржи она съедает? Достаточно точности до десятых процента.</translation>
    </message>
    <message>
        <source>Instead of selling at list price you mean to give a discount. How much margin remains, in per cent of the list price, and how many units must you sell to earn no less than before?</source>
        <translation>Вместо продажи по прайс-листу вы хотите дать скидку. Сколько маржи останется в процентах от цены прайс-листа и сколько единиц нужно продать, чтобы заработать не меньше прежнего?</translation>
    </message>
    <message>
        <source>There is not enough in stock. How much can go at once, how much later, and on which day can you expect the rest? Working days are Monday to Friday, public holidays left aside; count from the day after that of the order.</source>
        <translation>Товара на складе не хватает. Сколько можно отправить сразу, сколько позже и в какой день ждать остаток? Рабочие дни — с понедельника по пятницу, без учёта праздников; считайте со следующего дня после дня заказа.</translation>
    </message>
    <message>
        <source>How many working days does the whole order take, and on which day can all of it be there? Working days are Monday to Friday, public holidays left aside; count from the day after that of the order.</source>
        <translation>Сколько рабочих дней займёт весь заказ и в какой день он может прийти полностью? Рабочие дни — с понедельника по пятницу, без учёта праздников; считайте со следующего дня после дня заказа.</translation>
    </message>
    <message>
        <source>There is not enough in stock, and the client cannot wait. Offer the first analogue, in the order of the list, with enough in stock. What does it cost without VAT, with its own tier?</source>
        <translation>Товара на складе не хватает, а ждать клиент не может. Предложите первый по списку аналог, которого хватит на весь заказ. Сколько стоит заказ с ним без НДС, с его объёмной скидкой?</translation>
    </message>
    <message>
        <source>How much profit does this client bring over the whole time with us, and how much would it be with one more order a month?</source>
        <translation>Сколько прибыли принесёт этот клиент за всё время работы с нами и сколько принёс бы при ещё одном заказе в месяц?</translation>
    </message>
    <message>
        <source>How many of the clients from the start were lost, and what is the retention rate? To within a tenth of a per cent.</source>
        <translation>Сколько клиентов из тех, что были в начале, потеряно и какова доля удержанных? Достаточно точности до десятых процента.</translation>
    </message>
    <message>
        <source>“How likely are you to recommend us, from 0 to 10?” How many promoters and detractors are there, and what is the index, from −100 to 100? To within a tenth.</source>
        <translation>«Насколько вероятно, что вы нас порекомендуете, от 0 до 10?» Сколько промоутеров и критиков и каков индекс, от −100 до 100? Достаточно точности до десятых.</translation>
    </message>
    <message>
        <source>The clients are listed from the largest to the smallest by what they bought in a year. What share of all purchases do the clients from no. 1 to the one in question make up, and which two letters does that client get? To within a tenth of a per cent.</source>
        <translation>Клиенты перечислены от крупнейшего к самому мелкому по покупкам за год. Какая доля всех покупок приходится на клиентов от № 1 до указанного включительно и какие две буквы у этого клиента? Достаточно точности до десятых процента.</translation>
    </message>
    <message>
        <source>A part of what was paid for a purchase comes back to the client and is taken off the next one. How much is that, and what is to be paid for the next purchase?</source>
        <translation>Часть оплаты за покупку возвращается клиенту и вычитается из следующей. Сколько вернётся и сколько платить за следующую покупку?</translation>
    </message>
    <message>
        <source>The client needs the whole order by the day named. On which day can all of this article be there, and what do you answer? The first of these that keeps the day is right: from stock, on order, an analogue from stock; when none does, a part at once. Working days are Monday to Friday, public holidays left aside; count from the day after that of the order.</source>
        <translation>Весь заказ нужен клиенту к указанному дню. В какой день может прийти весь этот товар и что вы ответите? Верно первое, что укладывается в срок: со склада, под заказ, аналог со склада; если не успевает ничего — часть сразу. Рабочие дни — с понедельника по пятницу, без учёта праздников; считайте со следующего дня после дня заказа.</translation>
    </message>
</context>
<context>
    <name>GymStep</name>
    <message>
        <source>%1 packs × %2 units = %3 units.</source>
        <translation>%1 уп. × %2 ед. = %3 ед.</translation>
    </message>
    <message>
        <source>%1 units ÷ %2 in a pack, up to the next whole pack: %3.</source>
        <translation>%1 ед. ÷ %2 ед. в упаковке, вверх до целой упаковки: %3.</translation>
    </message>
    <message>
        <source>%1 units × %2 = %3 at list price.</source>
        <translation>%1 ед. × %2 = %3 по прайс-листу.</translation>
    </message>
    <message>
        <source>VAT: %2 of %1 = %3. Together %4.</source>
        <translation>НДС: %2 от %1 = %3. Вместе %4.</translation>
    </message>
    <message>
        <source>%1 units reach the tier from %2: %3 off.</source>
        <translation>%1 ед. — это ступень от %2 ед.: скидка %3.</translation>
    </message>
    <message>
        <source>%1 units reach no tier: there is no volume discount.</source>
        <translation>%1 ед. не дотягивают ни до одной ступени: объёмной скидки нет.</translation>
    </message>
    <message>
        <source>%1 less %2 (%3) = %4.</source>
        <translation>%1 минус %2 (%3) = %4.</translation>
    </message>
    <message>
        <source>The next tier begins at %1 units; missing: %1 − %2 = %3.</source>
        <translation>Следующая ступень — от %1 ед.; не хватает: %1 − %2 = %3 ед.</translation>
    </message>
    <message>
        <source>As ordered it would be %1; the difference is %2. Offer the choice to the client.</source>
        <translation>Сейчас заказ стоит %1, разница — %2. Предложите клиенту выбор.</translation>
    </message>
    <message>
        <source>On %1 the promotion runs: %2 off.</source>
        <translation>В этот день (%1) акция действует: −%2.</translation>
    </message>
    <message>
        <source>On %1 no promotion runs.</source>
        <translation>В этот день (%1) акции нет.</translation>
    </message>
    <message>
        <source>Tier %1, promotion %2: the better counts, %3.</source>
        <translation>Ступень %1, акция %2: действует большая, %3.</translation>
    </message>
    <message>
        <source>%1 wanted less %2 due for the quantity = %3 beyond the tier.</source>
        <translation>Хотят %1, за количество положено %2: сверх объёмной %3.</translation>
    </message>
    <message>
        <source>%1 beyond the tier: this is decided by %2.</source>
        <translation>О скидке %1 сверх объёмной решает: %2.</translation>
    </message>
    <message>
        <source>%1 for the quantity + %2 of your own = %3, both off the list price.</source>
        <translation>%1 за количество + %2 своей = %3, обе от цены прайс-листа.</translation>
    </message>
    <message>
        <source>%1 less %2 = %3 for a unit.</source>
        <translation>%1 минус %2 = %3 за единицу.</translation>
    </message>
    <message>
        <source>With %1 days of deferral %2 of the discount is lost: %3 remain.</source>
        <translation>При отсрочке (дней: %1) скидка меньше на %2: остаётся %3.</translation>
    </message>
    <message>
        <source>Deferral: %2 of %1 = %3. Without VAT %4.</source>
        <translation>Отсрочка: %2 от %1 = %3. Без НДС %4.</translation>
    </message>
    <message>
        <source>Margin at list price: %2 of %1 = %3.</source>
        <translation>Маржа по прайс-листу: %2 от %1 = %3.</translation>
    </message>
    <message>
        <source>Discount: %2 of %1 = %3.</source>
        <translation>Скидка: %2 от %1 = %3.</translation>
    </message>
    <message>
        <source>The discount comes out of the margin: %1 − %2 = %3.</source>
        <translation>Скидку вычитают из маржи: %1 − %2 = %3.</translation>
    </message>
    <message>
        <source>%1 discount ÷ %2 margin = %3 of the margin is gone.</source>
        <translation>Скидка %1 ÷ маржа %2 = %3: такая часть маржи ушла.</translation>
    </message>
    <message>
        <source>%1 margin − %2 discount = %3 of the list price remain.</source>
        <translation>Маржа %1 − скидка %2 = осталось %3 от цены прайс-листа.</translation>
    </message>
    <message>
        <source>%1 units × %2 ÷ %3, up to the next whole unit: %4.</source>
        <translation>%1 ед. × %2 ÷ %3, вверх до целой единицы: %4.</translation>
    </message>
    <message>
        <source>%1 are in stock and go at once. %2 − %1 = %3 come later.</source>
        <translation>На складе %1 ед., они уходят сразу. %2 − %1 = %3 ед. придут позже.</translation>
    </message>
    <message>
        <source>%1 units: the stock of %2 is enough. Working days: %3.</source>
        <translation>На %1 ед. хватает остатка %2 ед.: рабочих дней %3.</translation>
    </message>
    <message>
        <source>%1 units are more than the stock of %2: the whole order takes as long as one on order. Working days: %3.</source>
        <translation>%1 ед. больше остатка %2 ед.: весь заказ придёт в срок под заказ, рабочих дней %3.</translation>
    </message>
    <message>
        <source>The order counts as that of %1.</source>
        <translation>Заказ считается сделанным в этот день: %1.</translation>
    </message>
    <message>
        <source>Working days after %1: %2. That is %3; logistics has to confirm it.</source>
        <translation>Рабочих дней после %1: %2. Это %3; срок подтверждает логистика.</translation>
    </message>
    <message>
        <source>The first analogue with enough in stock: %1. In stock: %2, needed: %3.</source>
        <translation>Первый аналог, которого хватает: %1. На складе %2 ед., нужно %3 ед.</translation>
    </message>
    <message>
        <source>%1 × %2 orders a month × %3 × %4 months = %5.</source>
        <translation>%1 × %2 зак. в месяц × %3 × %4 мес. = %5.</translation>
    </message>
    <message>
        <source>Of the clients at the end, %1 − %2 new = %3 were there before.</source>
        <translation>Из клиентов в конце периода: %1 − %2 новых = %3 были и раньше.</translation>
    </message>
    <message>
        <source>Lost: %1 − %2 = %3.</source>
        <translation>Потеряно: %1 − %2 = %3.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3.</source>
        <translation>%1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Of %1 answers %2 are promoters (9–10) and %3 detractors (0–6).</source>
        <translation>Ответов %1: промоутеров (9–10) %2, критиков (0–6) %3.</translation>
    </message>
    <message>
        <source>(%1 − %2) ÷ %3 × 100 = %4. It is an index from −100 to 100, written without the sign of per cent.</source>
        <translation>(%1 − %2) ÷ %3 × 100 = %4. Это индекс от −100 до 100, его пишут без знака процента.</translation>
    </message>
    <message>
        <source>As ordered it would be %1: with the tier the client gets more and pays %2 less. Say so.</source>
        <translation>Сейчас заказ стоит %1: на ступени клиент получит больше и заплатит на %2 меньше. Скажите ему об этом.</translation>
    </message>
    <message>
        <source>It is needed by %1: in time.</source>
        <translation>Нужно к этому дню: %1. Успеваем.</translation>
    </message>
    <message>
        <source>It is needed by %1: too late.</source>
        <translation>Нужно к этому дню: %1. Не успеваем.</translation>
    </message>
    <message>
        <source>In time, and enough of it: %1. In stock: %2, there on %3.</source>
        <translation>Успевает, и количества хватает: %1. На складе %2 ед., придёт %3.</translation>
    </message>
    <message>
        <source>No analogue is available in time in the quantity needed.</source>
        <translation>Ни одного аналога нужного количества к сроку нет.</translation>
    </message>
    <message>
        <source>Promise it from stock, and confirm the day in writing.</source>
        <translation>Пообещайте заказ со склада и подтвердите день письменно.</translation>
    </message>
    <message>
        <source>File the request with logistics today, name the day and confirm it in writing.</source>
        <translation>Сегодня же подайте заявку в логистику, назовите день и подтвердите его письменно.</translation>
    </message>
    <message>
        <source>Say plainly that the article does not come in time, offer the analogue and say how it differs.</source>
        <translation>Прямо скажите, что товар не успевает, предложите аналог и объясните, чем он отличается.</translation>
    </message>
    <message>
        <source>Send what is there, file the request for the rest with logistics, ask the production expert what could help, and call the client back today with the day.</source>
        <translation>Отправьте то, что есть, на остаток подайте заявку в логистику, спросите специалиста по производству, чем можно помочь, и сегодня же перезвоните клиенту и назовите день.</translation>
    </message>
    <message>
        <source>With one more order: %1 × %2 orders a month × %3 × %4 months = %5.</source>
        <translation>С ещё одним заказом: %1 × %2 зак. в месяц × %3 × %4 мес. = %5.</translation>
    </message>
    <message>
        <source>%1 who stayed ÷ %2 at the start = %3.</source>
        <translation>Осталось %1 ÷ было в начале %2 = %3.</translation>
    </message>
    <message>
        <source>The clients up to no. %1 together: %2. All clients together: %3.</source>
        <translation>Клиенты до № %1 вместе: %2. Все клиенты вместе: %3.</translation>
    </message>
    <message>
        <source>The largest client is A in any case, here with %1.</source>
        <translation>Крупнейший клиент — A в любом случае, здесь с долей %1.</translation>
    </message>
    <message>
        <source>%1 is not more than %2: letter A.</source>
        <translation>%1 — не больше %2: буква A.</translation>
    </message>
    <message>
        <source>%1 is more than %2 and not more than %3: letter B.</source>
        <translation>%1 — больше %2, но не больше %3: буква B.</translation>
    </message>
    <message>
        <source>%1 is more than %2: letter C.</source>
        <translation>%1 — больше %2: буква C.</translation>
    </message>
    <message>
        <source>A variation of %1 is not more than %2: letter X.</source>
        <translation>Вариация %1 — не больше %2: буква X.</translation>
    </message>
    <message>
        <source>A variation of %1 is more than %2 and not more than %3: letter Y.</source>
        <translation>Вариация %1 — больше %2, но не больше %3: буква Y.</translation>
    </message>
    <message>
        <source>A variation of %1 is more than %2: letter Z.</source>
        <translation>Вариация %1 — больше %2: буква Z.</translation>
    </message>
    <message>
        <source>Cash back: %1 of %2 = %3.</source>
        <translation>Кэшбэк: %1 от %2 = %3.</translation>
    </message>
    <message>
        <source>To be paid for the next purchase: %1 − %2 = %3.</source>
        <translation>К оплате за следующую покупку: %1 − %2 = %3.</translation>
    </message>
</context>
<context>
    <name>GymTitle</name>
    <message>
        <source>Packs into units</source>
        <translation>Упаковки в единицы</translation>
    </message>
    <message>
        <source>Whole packs only</source>
        <translation>Только целыми упаковками</translation>
    </message>
    <message>
        <source>With VAT and without</source>
        <translation>С НДС и без НДС</translation>
    </message>
    <message>
        <source>The right tier</source>
        <translation>Нужная ступень</translation>
    </message>
    <message>
        <source>Almost at the tier</source>
        <translation>Почти до ступени</translation>
    </message>
    <message>
        <source>Tier or promotion</source>
        <translation>Ступень или акция</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>As far as you may go</source>
        <translation>Предел своей скидки</translation>
    </message>
    <message>
        <source>Payment later</source>
        <translation>Оплата позже</translation>
    </message>
    <message>
        <source>What is left of the margin</source>
        <translation>Что осталось от маржи</translation>
    </message>
    <message>
        <source>What a discount eats</source>
        <translation>Сколько съедает скидка</translation>
    </message>
    <message>
        <source>How much more to sell</source>
        <translation>На сколько больше продать</translation>
    </message>
    <message>
        <source>A part now, the rest later</source>
        <translation>Часть сейчас, остальное потом</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Когда придёт</translation>
    </message>
    <message>
        <source>The right analogue</source>
        <translation>Подходящий аналог</translation>
    </message>
    <message>
        <source>What a client is worth (LTV)</source>
        <translation>Сколько стоит клиент (LTV)</translation>
    </message>
    <message>
        <source>Who stays (CRR)</source>
        <translation>Кто остаётся (CRR)</translation>
    </message>
    <message>
        <source>Who recommends us (NPS)</source>
        <translation>Кто нас рекомендует (NPS)</translation>
    </message>
    <message>
        <source>Volume and regularity (ABC-XYZ)</source>
        <translation>Объём и регулярность (ABC-XYZ)</translation>
    </message>
    <message>
        <source>Cash back</source>
        <translation>Кэшбэк</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>Что ответить</translation>
    </message>
</context>
<context>
    <name>GymTrainingView</name>
    <message>
        <source>Price gym</source>
        <translation>Тренажёр цен</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Задача %1 из %2</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>To practise: %1</source>
        <translation>Что потренировать: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>начат</translation>
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
        <source>not begun</source>
        <translation>не начат</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceChecker</name>
    <message>
        <source>“%1” names no level of the price gym; call it %2:level-1 to %2:level-5, or %2:clients</source>
        <translation>«%1» не называет уровень тренажёра цен; назовите его от %2:level-1 до %2:level-5 или %2:clients</translation>
    </message>
    <message>
        <source>“%1” finds nothing to practise in this price list; add products with packs, tiers, margin and stock, or leave the level out</source>
        <translation>для «%1» в этом прайс-листе нет материала; добавьте товары с упаковками, ступенями, маржой и остатком или уберите уровень</translation>
    </message>
    <message>
        <source>the prices could not be checked (%1); report this as a fault of the program</source>
        <translation>цены не удалось проверить (%1); сообщите об этом как об ошибке программы</translation>
    </message>
</context>
<context>
    <name>PriceFile</name>
    <message>
        <source>not valid TOML, correct it here: %1</source>
        <translation>это не TOML, исправьте здесь: %1</translation>
    </message>
    <message>
        <source>“%1” has to be %2; write it so</source>
        <translation>«%1» — это должно быть %2; напишите так</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>a number of per cent from 0 to below 100, with at most two decimals</source>
        <translation>число процентов от 0 и меньше 100, не более чем с двумя знаками после запятой</translation>
    </message>
    <message>
        <source>a day like 2026-03-31, without quotes</source>
        <translation>дата вида 2026-03-31, без кавычек</translation>
    </message>
    <message>
        <source>a list of texts with at least one</source>
        <translation>список текстов, хотя бы из одного</translation>
    </message>
    <message>
        <source>a list of tables: [ { … }, { … } ]</source>
        <translation>список таблиц: [ { … }, { … } ]</translation>
    </message>
    <message>
        <source>“%1” is not known here; remove it. Known are: %2</source>
        <translation>«%1» здесь неизвестно; уберите. Известны: %2</translation>
    </message>
</context>
<context>
    <name>PriceGym</name>
    <message>
        <source>The price list of this hand-in is not there any more.</source>
        <translation>Прайс-листа этой работы больше нет.</translation>
    </message>
    <message>
        <source>This hand-in does not have an answer to every case, so it has no score.</source>
        <translation>В этой работе есть ответы не на все задачи, поэтому у неё нет оценки.</translation>
    </message>
    <message>
        <source>The answers of this hand-in cannot be read.</source>
        <translation>Ответы этой работы не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Ask HR to check the records; the level can be practised again.</source>
        <translation>Попросите отдел кадров проверить записи; уровень можно пройти ещё раз.</translation>
    </message>
    <message>
        <source>There is nothing to practise at this level.</source>
        <translation>На этом уровне нет задач.</translation>
    </message>
    <message>
        <source>Tell HR: the training content needs mending.</source>
        <translation>Сообщите в отдел кадров: учебные материалы нужно исправить.</translation>
    </message>
    <message>
        <source>This level is not part of the programme.</source>
        <translation>Этого уровня нет в программе.</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Вернитесь и выберите другой.</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>there are no [terms], without which prices cannot be practised; add cutoff and authority</source>
        <translation>нет раздела [terms], без которого цены не потренировать; добавьте cutoff и authority</translation>
    </message>
    <message>
        <source>“%1” is no time; write it like &quot;15:00&quot;</source>
        <translation>«%1» — не время; напишите так: &quot;15:00&quot;</translation>
    </message>
    <message>
        <source>the deferrals must go up in days; sort them</source>
        <translation>отсрочки должны идти по возрастанию дней; упорядочите их</translation>
    </message>
    <message>
        <source>“authority” names at least two: each with “up_to”, and the last, who decides about everything, without it</source>
        <translation>в «authority» не меньше двух: у каждого есть «up_to», а у последнего, кто решает обо всём, его нет</translation>
    </message>
    <message>
        <source>the limits of “authority” must go up; begin with who may give least</source>
        <translation>пределы в «authority» должны расти; начните с того, кому можно меньше всего</translation>
    </message>
    <message>
        <source>a deferral has either a “surcharge”, or “loses” for the discount that is lost; write one of them</source>
        <translation>у отсрочки есть либо «surcharge», либо «loses» — потерянная скидка; напишите что-то одно</translation>
    </message>
    <message>
        <source>there is no product “%1”; add it or correct the name</source>
        <translation>нет товара «%1»; добавьте его или исправьте имя</translation>
    </message>
    <message>
        <source>the promotion ends before it begins; correct one of the days</source>
        <translation>акция кончается раньше, чем начинается; исправьте один из дней</translation>
    </message>
    <message>
        <source>there is no text for “%1”; add [%2.%1] with a title</source>
        <translation>нет текста для «%1»; добавьте [%2.%1] с title</translation>
    </message>
    <message>
        <source>the activity does not say where its prices stand; add common = &quot;products.toml&quot;</source>
        <translation>у занятия не указано, где цены; добавьте common = &quot;products.toml&quot;</translation>
    </message>
</context>
<context>
    <name>PriceQuote</name>
    <message>
        <source>Correct the order.</source>
        <translation>Исправьте заказ.</translation>
    </message>
    <message>
        <source>An order has at least one unit.</source>
        <translation>В заказе хотя бы одна единица.</translation>
    </message>
    <message>
        <source>A deferral of %1 days is not offered.</source>
        <translation>Отсрочки на столько дней нет: %1.</translation>
    </message>
    <message>
        <source>The discount must lie between nothing and the whole price.</source>
        <translation>Скидка должна быть от нуля до полной цены.</translation>
    </message>
    <message>
        <source>The amounts of this order are too large to reckon with.</source>
        <translation>Суммы этого заказа слишком велики для расчёта.</translation>
    </message>
</context>
<context>
    <name>ResultCase</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>with faults</source>
        <translation>с ошибками</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: нет ответа</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TrainingCase</name>
    <message>
        <source>Your last answer is not saved yet</source>
        <translation>Последний ответ ещё не сохранён</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>Cases answered</source>
        <translation>Решено задач</translation>
    </message>
    <message>
        <source>Cases without a fault so far: %1</source>
        <translation>Пока без ошибок: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Handing in…</source>
        <translation>Сдаём…</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>К результату</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следующая задача</translation>
    </message>
    <message>
        <source>Enter goes on.</source>
        <translation>Enter — дальше.</translation>
    </message>
    <message>
        <source>The next field; after the last one the answer, then the next case</source>
        <translation>Следующее поле; после последнего — ответ, затем следующий случай</translation>
    </message>
</context>
<context>
    <name>TrainingField</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>TrainingIntro</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
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
        <translation>пройден при %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>осталась %n попытка</numerusform>
            <numerusform>остались %n попытки</numerusform>
            <numerusform>осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>Each case is explained as soon as you have answered it, so an answer cannot be changed. What went wrong comes again in another case. Each line of a calculation is rounded to the minor unit, a half upwards; a sum is right within one minor unit for each unit of sale, because you may round the price of a unit first. A calculator is allowed.</source>
        <translation>Каждая задача объясняется сразу после ответа, поэтому изменить ответ нельзя. Что не получилось, придёт ещё раз в другой задаче. Каждая строка расчёта округляется до копейки, половина — вверх; сумма верна с точностью до копейки на единицу товара: цену единицы можно округлить раньше. Калькулятором пользоваться можно.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>This level is locked</source>
        <translation>Этот уровень закрыт</translation>
    </message>
    <message>
        <source>No attempts left</source>
        <translation>Попыток не осталось</translation>
    </message>
    <message>
        <source>Ask your mentor: a mentor or HR can grant one more attempt.</source>
        <translation>Спросите наставника: ещё одну попытку может дать он или отдел кадров.</translation>
    </message>
</context>
<context>
    <name>TrainingResult</name>
    <message>
        <source>The next cases begin with: %1</source>
        <translation>Следующие задачи начнутся с того, что не получилось: %1</translation>
    </message>
    <message>
        <source>Passed with %1 %</source>
        <translation>Пройден: %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %, not passed yet</source>
        <translation>%1&#xa0;%, ещё не пройден</translation>
    </message>
    <message>
        <source>Finished: %1. You can practise on; each time there are other cases.</source>
        <translation>Закончено: %1. Можно тренироваться дальше: задачи каждый раз новые.</translation>
    </message>
    <message>
        <source>%1 % are needed. Read below how each case is solved, then try others.</source>
        <translation>Нужно %1&#xa0;%. Прочитайте ниже, как решается каждая задача, и попробуйте другие.</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Другие задачи</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>осталась %n попытка</numerusform>
            <numerusform>остались %n попытки</numerusform>
            <numerusform>осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempts left</source>
        <translation>Попыток не осталось</translation>
    </message>
    <message>
        <source>Ask your mentor: a mentor or HR can grant one more attempt.</source>
        <translation>Спросите наставника: ещё одну попытку может дать он или отдел кадров.</translation>
    </message>
    <message>
        <source>The answers of this attempt were erased. The result stays.</source>
        <translation>Ответы этой попытки стёрты. Результат остался.</translation>
    </message>
</context>
<context>
    <name>vestibule::pricegym::GymPractice</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
</TS>
