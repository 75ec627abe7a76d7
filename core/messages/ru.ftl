# Предложения на русском языке. Ключ — код, в котором точки и подчёркивания записаны дефисами.

## Values
base-code-malformed = код записан неверно: строчные латинские буквы, цифры и подчёркивания, части через точку
base-path-malformed = путь к полю записан неверно: имена полей, точки и номера в квадратных скобках
base-id-empty = идентификатор пуст: укажите хотя бы один знак
base-id-too-long = длина идентификатора — { $length } Б: допускается не более { $limit }
base-id-blank-or-control = в идентификаторе пробел с краю или управляющий знак: уберите его
base-currency-unknown = валюта неизвестна: укажите код ISO 4217 заглавными буквами, например RUB
base-money-other-currency = суммы { $left } и { $right } в двух валютах: сначала пересчитайте одну из них
base-money-overflow = сумма выходит за пределы 64 бит
base-date-out-of-range = дата вне годов 1–9999: укажите день григорианского календаря
base-email-malformed = адрес электронной почты неверен: укажите текст с одним знаком @, непустой с обеих сторон и без пробелов
base-birth-date-malformed = дата рождения неверна: укажите её как ГГГГ-ММ-ДД, не раньше 1850 года
base-personal-empty = личное значение пусто: лучше не указывать поле вовсе
base-personal-too-long = длина личного значения — { $length } Б: допускается не более { $limit }
base-country-unknown = страна неизвестна: укажите код ISO 3166-1 из двух заглавных букв, например RU
base-phone-malformed = номер телефона не читается: укажите его с + и кодом страны или назовите страну
base-phone-impossible = такого номера телефона быть не может: сверьте цифры с планом нумерации страны
base-label-malformed = подпись пуста, длиннее 512 байт или содержит управляющий знак
base-period-reversed = период кончается { $until }, раньше своего начала { $from }: поменяйте их местами
base-duration-negative = длительность меньше нуля: укажите ноль или больше и проверьте, какой из моментов раньше
base-instant-out-of-range = момент лежит за пределами календаря: укажите момент в пределах 262 000 лет от нашего времени
base-zone-unknown = часовой пояс неизвестен: укажите имя из базы IANA, например Europe/Moscow

## Stored JSON
base-json-not-writable = значение нельзя записать в JSON
base-json-malformed = текст не является JSON: строка { $line }, столбец { $column }
base-json-cut-off = текст JSON обрывается: строка { $line }, столбец { $column }
base-json-not-of-this-shape = поле в тексте JSON отсутствует, неизвестно, стоит дважды или другого типа: строка { $line }, столбец { $column }
base-json-other-kind = в тексте JSON значение другого вида: прочтите его как значение этого вида
base-json-newer-version = версия текста JSON — { $version }, этот выпуск знает версии до { $current }: прочтите более новым выпуском
base-json-version-zero = версия текста JSON — 0: версии начинаются с 1

## Denials and histories
base-denial = нельзя выполнить «{ $command }» в состоянии «{ $state }»
base-replay = событие { $index } ({ $event }) невозможно в состоянии «{ $state }»
base-workflow-wrong-state = в этом состоянии нет такой команды
base-workflow-clock-back = момент команды { $at } раньше последнего изменения { $changed }: посылайте команды по порядку времени
base-replay-empty = история пуста
base-replay-no-event = нет события
base-replay-no-beginning = история начинается с события, которое ничего не начинает
base-replay-second-beginning = история начинается один раз
base-replay-not-here = событие не следует из состояния
base-replay-clock-back = событие старше предыдущего
base-replay-command-repeated = события одной команды стоят не подряд
base-replay-group-broken = события одной команды неполны: одного нет, оно повторено или с другим конвертом
base-restore-command-repeated = список выполненных команд пуст или повторяет одну из них

## Outcomes
project-outcome-agreed = согласие
project-outcome-refused = отказ
project-outcome-call-later = перезвонить позже
project-outcome-informed = проинформирован
project-outcome-wrong-person = не тот человек
project-outcome-opt-out = просьба больше не звонить
project-outcome-complaint = жалоба
project-outcome-broken-off = разговор прерван
project-outcome-not-reached = не дозвонились
project-refusal-price-too-expensive = слишком дорого
project-refusal-price-no-budget = сейчас нет денег
project-refusal-competitor = обслуживается у конкурента
project-refusal-no-need = нет потребности
project-refusal-has-it-already = уже есть
project-refusal-technically-impossible = технически невозможно
project-refusal-distrust = нет доверия
project-refusal-bad-experience = плохой опыт с нами
project-refusal-not-decision-maker = не принимает решение
project-refusal-moved = переехал
project-refusal-deceased = умер
project-refusal-other = другая причина
project-refusal-none-given = причина не названа
project-disposition-repeated = код результата { $disposition } повторяется: оставьте один
project-disposition-reason-without-refusal = код результата { $disposition } называет причину отказа, но не является отказом: измените категорию или уберите причину
project-offer-negative-price = цена меньше нуля: укажите ноль или больше
project-offer-two-currencies = цены предложения указаны в двух валютах: укажите обе в одной
project-offer-reversed = предложение заканчивается раньше, чем начинается: укажите более поздний конец или не указывайте его
project-offer-no-area = предложение действует в некоторых местах, но не называет ни одного: назовите место или укажите, что оно действует везде
project-offer-blank-area = одна из частей места пуста: укажите название или начало почтового индекса либо уберите эту часть
project-catalogue-too-many = в каталоге { $length } предложений: допускается не более { $limit }
project-catalogue-repeated = предложение { $offer } указано дважды: оставьте одно или дайте другому свой идентификатор
project-fault-steps = в дереве поиска неисправности шагов: { $length }; укажите от 1 до { $limit }
project-fault-repeated = имя { $name } стоит в дереве поиска неисправности дважды: дайте каждому шагу и каждому ответу шага своё имя
project-fault-few-answers = у вопроса меньше двух ответов: дайте два или больше либо завершите на этом шаге
project-fault-leads-nowhere = ответ ведёт к шагу { $next }, которого нет: назовите шаг этого дерева
project-fault-leads-back = один из путей дерева возвращается к этому шагу: пусть каждый путь ведёт к концу
project-fault-not-reached = ни один ответ не ведёт к этому шагу: добавьте такой ответ или уберите шаг
project-fault-unknown-answer = у вопроса нет такого ответа: выберите один из его ответов
project-fault-over = поиск закончился до этого ответа: уберите всё, что идёт после конца
project-fault-other-walk = дерево поиска по теме { $topic } не приводит к этому шагу такими ответами: продолжайте в той версии, в которой поиск начат, или начните заново
project-guide-too-many = в сценарии разговора здесь { $length } записей: допускается не более { $limit }
project-guide-repeated-line = реплика { $advice } стоит в сценарии дважды: дайте каждой своё имя
project-guide-repeated-topic = у темы { $topic } два дерева поиска неисправности: оставьте одно
project-version-zero = версии проекта считаются с 1: укажите 1 или больше
project-version-dispositions-of-another = коды результатов принадлежат проекту { $other }, а не { $project }: укажите его собственные
project-version-repeated-training = обучение { $training } указано дважды: оставьте одно
project-version-repeated-form = форма { $form } указана дважды: оставьте одну, ту, которую заполняют сейчас
project-versions-none = у проекта нет ни одной версии: укажите хотя бы одну
project-versions-of-another = одна версия принадлежит проекту { $other }, предыдущая — { $project }: держите вместе версии одного проекта
project-versions-not-growing = версия идёт не после предыдущей: дайте ей больший номер и более поздний первый день
project-form-version-zero = версии формы считаются с 1: укажите 1 или больше
project-form-fields = полей в форме { $length }: задайте от 1 до { $limit }
project-form-repeated-field = поле { $field } стоит в форме дважды: оставьте одно или дайте другому своё имя
project-form-repeated-rule = правило { $rule } стоит в форме дважды: оставьте одно или дайте другому своё имя
project-form-repeated-choice = вариант { $choice } стоит в поле дважды: оставьте один
project-form-reversed = нижняя граница поля больше верхней: задайте границы по порядку
project-form-text-too-long = текстовое поле принимает больше { $limit } знаков: задайте не больше { $limit }
project-form-far-day = день отстоит от дня заполнения больше чем на { $limit } дней: задайте ближе
project-form-negative-amount = наименьшая сумма поля меньше нуля: задайте ноль или больше
project-form-two-currencies = наименьшая и наибольшая сумма поля в разных валютах: задайте обе в одной
project-form-entries = в списке здесь записей: { $length }; задайте от { $least } до { $limit }
project-form-unknown-field = в форме нет поля { $field }: назовите одно из её полей
project-form-unknown-choice = в поле нет варианта { $choice }: назовите один из его вариантов
project-form-other-kind = поле { $field } не того вида, о каком спрашивает условие: «да» и «нет» бывают только у поля «да или нет», варианты — у поля с вариантами
project-form-own-field = поле { $field } обязательно из-за того, что стоит в нём самом: назовите другое поле
project-form-not-comparable = поля { $lesser } и { $greater } нельзя сравнить: назовите два разных поля с днями, временем, числами или суммами в одной валюте
project-form-empty-list = список в условии пуст: назовите хотя бы одно или уберите условие
project-form-too-deep = условия вложены глубже { $limit }: поставьте их рядом
project-form-too-many = в условии больше { $limit } частей: оставьте нужные
project-form-mask = маска неверна: задайте от 1 до { $limit } знаков из латинской A (буква), 9 (цифра), * (то или другое), пробела, -, / и ., хотя бы один из первых трёх
project-form-kind-text = текст
project-form-kind-name = имя человека
project-form-kind-address = адрес
project-form-kind-phone = номер телефона
project-form-kind-email = адрес электронной почты
project-form-kind-date = день
project-form-kind-time = время дня
project-form-kind-birth-date = дата рождения
project-form-kind-number = целое число
project-form-kind-money = денежная сумма
project-form-kind-choice = один из вариантов
project-form-kind-document = номер документа
project-form-kind-yes-no = да или нет

## Records
call-record-ends-before-start = конец { $until } раньше начала { $from }: исправьте оба момента
call-record-exit-without-instant = способ выхода из очереди и его момент указываются вместе: дайте оба или ни одного
call-record-agent-without-answer = указан агент, хотя никто не ответил: измените способ выхода или уберите агента
call-record-hold-over-leg = удержание ({ $hold }) и консультация ({ $consult }) дольше времени с агентом ({ $length })
call-record-other-direction = значение относится к звонку другого направления: измените направление или значение
call-record-live-without-leg = у разговора есть результат, но нет участия агента: добавьте его или измените результат
call-record-not-closed = { $state }: берите запись, когда звонок закрыт
call-permit-empty-period = между { $from } и { $until } нет ни одного момента: разрешению нужен период

## Ways out of a queue
call-queue-exit-answered = отвечен
call-queue-exit-abandoned = клиент не дождался
call-queue-exit-timeout = истекло время
call-queue-exit-key = вышел по клавише
call-queue-exit-full = очередь заполнена
call-queue-exit-closed = очередь закрыта
call-queue-exit-join-empty = при входе никого не было
call-queue-exit-leave-empty = ушёл последний агент
call-queue-exit-overflow = передан в другую очередь
call-queue-exit-callback = заказан обратный звонок

## States of a call
call-state-none = звонка ещё нет
call-state-ringing = звонок между очередями и агентами
call-state-queued = звонок ждёт в очереди
call-state-offered = вызов звонит у агента
call-state-dialling = набирается номер
call-state-answered = клиент говорит с агентом
call-state-on-hold = клиент на удержании
call-state-consulting = агент советуется с коллегой
call-state-wrap-up = агент выполняет постобработку звонка
call-state-closed = звонок закрыт

## Commands of a call
call-command-arrive = начать входящий звонок
call-command-dial = набрать номер
call-command-enqueue = поставить в очередь
call-command-turn-away = не принять в очередь
call-command-leave-queue = выйти из очереди
call-command-offer = предложить агенту
call-command-end-offer = завершить предложение агенту
call-command-answer = ответить
call-command-fail-dial = завершить набор без ответа человека
call-command-drop = сбросить отвеченный звонок
call-command-detect-machine = отметить автоответчик
call-command-hold = поставить на удержание
call-command-resume = снять с удержания
call-command-consult = посоветоваться с коллегой
call-command-end-consult = закончить консультацию
call-command-transfer = перевести звонок
call-command-complete-transfer = завершить перевод
call-command-hang-up = завершить звонок
call-command-end-wrap-up = закончить постобработку
call-command-record-outcome = записать результат
call-command-identify = указать человека
call-command-assign-project = указать проект
call-command-elapse = учесть ход времени

## Events of a call
call-event-none = нет события
call-event-arrived = звонок поступил
call-event-dialled = номер набран
call-event-enqueued = звонок встал в очередь
call-event-turned-away = очередь не приняла звонок
call-event-left-queue = звонок вышел из очереди
call-event-offer-made = звонок предложен агенту
call-event-offer-ended = предложение агенту завершено
call-event-answered = агент и клиент соединены
call-event-not-reached = соединения с человеком не было
call-event-hold-began = удержание началось
call-event-hold-ended = удержание закончилось
call-event-consult-began = консультация началась
call-event-consult-ended = консультация закончилась
call-event-leg-ended = участие агента закончилось
call-event-ended = звонок завершён
call-event-wrap-up-ended = постобработка закончена
call-event-outcome-recorded = результат записан
call-event-identified = человек опознан
call-event-project-assigned = проект определён
call-event-taken-over = коллега принял клиента

## Guards of a call
call-wrong-state = в этом состоянии нет такой команды
call-clock-back = момент команды { $at } раньше последнего изменения { $changed }: посылайте команды по порядку времени
call-actor-role = эта роль не участвует в звонках: пусть действует агент, старший или система
call-actor-other-agent = звонок ведёт агент { $agent }: пусть действует он или старший
call-actor-not-on-the-call = агент не действует в звонке, в котором не участвует: пусть действует агент звонка, старший или система
call-actor-not-an-agents-command = куда направить звонок, решает система, старший или руководство, а не агент
call-person-already-another = звонок уже отнесён к другому человеку: исправьте контакт там
call-project-already-another = звонок уже отнесён к другому проекту: исправьте контакт там
call-offer-other-agent = вызов звонит у агента { $agent }: пусть ответит он
call-offer-answered-by-answer = принятое предложение — это команда «ответить»: пошлите её
call-queue-exit-not-of-this-command = выход «{ $exit }» не относится к этой команде: не принять — очередь заполнена, закрыта, никого нет; выйти — истекло время, клавиша, ушли агенты, передан в другую очередь, обратный звонок; клиент не дождался — команда «завершить звонок»
call-queue-not-in-one = звонок не стоит в очереди
call-permit-other-number = разрешение { $permit } выдано на другой номер: запросите решение для этого
call-permit-other-project = разрешение { $permit } выдано другому проекту: запросите решение для этого
call-permit-other-person = разрешение { $permit } выдано на другого человека: запросите решение для этого
call-permit-other-subject = разрешение { $permit } выдано на другой предмет: запросите решение для этого
call-permit-used = разрешение { $permit } уже использовано: запрашивайте новое решение перед каждым звонком
call-permit-not-yet = разрешение { $permit } действует с { $from }, сейчас { $at }: подождите
call-permit-expired = разрешение { $permit } действовало до { $until }, сейчас { $at }: запросите новое решение
call-dial-result = набор не может закончиться так: укажите занято, нет ответа, отклонён, неверный номер, автоответчик или факс
call-machine-inbound = автоответчик бывает только на исходящем звонке
call-transfer-to-self = звонок уже у агента { $agent }: укажите другого
call-ending-no-agent = с клиентом нет агента: укажите, что звонок завершил клиент или система
call-ending-reason = причина завершения не подходит к тому, где клиент: при наборе — не дозвонились; в ожидании — не дождался; в меню также — закончено или не принят; в разговоре — закончено, молчание или оскорбления; обрыв линии и сбой системы — везде
call-wrap-up-not-open = у агента { $agent } нет постобработки этого звонка
call-outcome-already-recorded = результат «{ $category }» уже записан: он у звонка один
call-outcome-not-handled-by-actor = этот агент не вёл звонок: пусть запишет тот, кто вёл, или старший
call-outcome-no-conversation = агент с клиентом не говорил: записывать нечего
call-outcome-not-live = человек ответил: укажите, чем кончился разговор, а не почему не дозвонились
call-outcome-dispositions-of-another-project = коды результата другого проекта: дайте коды проекта звонка
call-outcome-call-later-in-the-past = время повторного звонка { $later } уже прошло: укажите более позднее
call-outcome-unknown-disposition = в проекте нет кода результата { $disposition }: выберите из списка
call-outcome-other-category = код результата { $disposition } означает «{ $category }», а результат говорит иное: согласуйте их

## Stored calls and histories
call-restore-state = состояние противоречит открытому в звонке: восстановите значение, как оно хранилось
call-restore-permit = у исходящего звонка есть разрешение, человек и проект, и до ответа он набирается; у других звонков разрешения нет
call-restore-order = один из моментов вне времени звонка, или список идёт назад во времени
call-restore-wrap-up = постобработка не указывает законченную часть этого агента
call-restore-leg = участие агента, его ожидание в очереди и предложение не согласуются: восстановите значение, как оно хранилось
call-restore-outcome = результат противоречит тому, что было в звонке: восстановите значение, как оно хранилось
call-restore-command-repeated = список выполненных команд пуст или повторяет одну из них
call-replay-empty = история пуста
call-replay-no-beginning = история начинается с поступления или набора
call-replay-second-beginning = история начинается один раз
call-replay-not-here = событие не следует из состояния
call-replay-clock-back = событие старше предыдущего
call-replay-command-repeated = события одной команды стоят не подряд
call-replay-group-broken = события одной команды неполны: одного нет, оно повторено или с другим конвертом

## Intervals
base-grid-out-of-range = момент { $instant } выходит за пределы календаря: проверьте год
base-grid-too-many-parts = период занимает больше { $limit } интервалов: возьмите период короче или интервалы длиннее

## Figures: plans and tallies
kpi-plan-repeated-dimension = план дважды делит по одному и тому же: назовите каждое один раз и одну длину интервала
kpi-plan-repeated-topic = тема { $topic } названа дважды: назовите каждую тему один раз
kpi-plan-not-in-milliseconds = предел в политике не равен целому числу миллисекунд: округлите его
kpi-tally-overflow = суммы подсчёта превысят { $limit } (штук, баллов или миллисекунд): проверьте длительности и числа в том, что считается, или начните новый подсчёт
kpi-tally-other-plan = подсчёты велись по разным планам: объединяйте подсчёты одного плана
kpi-tally-histogram-out-of-order = в сохранённой гистограмме нарушен порядок, повторено значение или счёт равен 0: сохраните подсчёт заново
kpi-tally-part-over-whole = сохранённый счётчик больше целого, частью которого он является: сохраните подсчёт заново
kpi-tally-time-of-nothing = сохранённое время не относится ни к чему подсчитанному: сохраните подсчёт заново
kpi-tally-foreign-group = сохранённая группа не соответствует плану подсчёта: сохраните подсчёт заново
kpi-tally-repeated-group = сохранённая группа повторяется: сохраните подсчёт заново
kpi-tally-spans-out-of-order = сохранённые отрезки времени не по порядку, соприкасаются или пусты: сохраните подсчёт заново
kpi-tally-too-many-groups = в подсчёте слишком много разных идентификаторов: делите по меньшему
kpi-explain-unknown-figure = показателя { $kpi } нет: возьмите идентификатор из реестра
kpi-explain-unknown-part = у показателя { $kpi } нет такой части: возьмите часть из отчёта или ни одной, если он целый
kpi-explain-foreign-group = план не даёт такой группы: возьмите ключ группы из его отчёта
kpi-list-finished-over-leads = в списке лидов: { $leads }, а завершено: { $finished }; считайте только лиды списка, каждый один раз
kpi-tally-repeated-key = сохранённый человек или лид повторяется: сохраните подсчёт заново
kpi-tally-nothing-in-it = в сохранённой группе, у человека или лида ничего нет: сохраните подсчёт заново
kpi-tally-foreign-contact = сохранённое обращение не соответствует плану подсчёта: сохраните подсчёт заново
kpi-tally-out-of-span = сохранённый момент лежит вне данных подсчёта: сохраните подсчёт заново
kpi-survey-other-scale = этот вопрос не задают по шкале { $scale }: готовность рекомендовать спрашивайте от 0 до 10, лёгкость от 1 до 5 или от 1 до 7
kpi-survey-score-out-of-scale = оценки { $score } нет на шкале: дайте целую оценку от { $lowest } до { $highest } или оставьте пусто, если клиент не ответил
kpi-scorecard-items = в карте оценки пунктов: { $length }; дайте от 1 до { $limit }
kpi-scorecard-no-weight = пункт ничего не весит: дайте ему вес от 1 или уберите его
kpi-scorecard-over-weight = пункт получил { $earned } при весе { $weight }: дайте не больше веса
kpi-scorecard-repeated-item = пункт { $item } стоит в карте дважды: оцените каждый пункт один раз
kpi-pause-break = перерыв
kpi-pause-meal = обед
kpi-pause-training = обучение
kpi-pause-meeting = совещание
kpi-pause-off-queue-work = работа вне очередей
kpi-pause-other = другое
kpi-scale-one-to-five = от 1 до 5
kpi-scale-one-to-seven = от 1 до 7
kpi-scale-zero-to-ten = от 0 до 10
kpi-question-satisfaction = удовлетворённость
kpi-question-recommendation = готовность рекомендовать
kpi-question-ease = лёгкость
kpi-undecided-near-start = близко к началу данных
kpi-undecided-near-end = близко к концу данных
kpi-waits-bounds-not-rising = граница ожидания не больше предыдущей: задайте границы по возрастанию, каждую один раз, в целых миллисекундах

## Figures: names
kpi-offered = поступило
kpi-offered-waiting = ещё ожидают
kpi-answered = отвечено
kpi-received = поступило
kpi-answered-rate = доля отвеченных
kpi-queue-exits = выходы из очереди
kpi-service-level = уровень обслуживания
kpi-service-level-answered-only = уровень обслуживания, только отвеченные
kpi-service-level-abandons-missed = уровень обслуживания, не дождавшиеся как промахи
kpi-service-level-short-abandons-left-out = уровень обслуживания, без не дождавшихся за короткое время
kpi-service-level-abandons-within-left-out = уровень обслуживания, без не дождавшихся в пределах порога
kpi-service-level-abandons-within-met = уровень обслуживания, не дождавшиеся в пределах порога как попадания
kpi-service-level-removed-within = уровень обслуживания, все выходы в пределах порога
kpi-service-level-flow-outs-missed = уровень обслуживания, уходы из очереди как промахи
kpi-answered-within = отвечено в пределах порога
kpi-abandoned-within = не дождались в пределах порога
kpi-abandoned-short = не дождались за короткое время
kpi-asa = средняя скорость ответа
kpi-asa-waiters = средняя скорость ответа среди ожидавших
kpi-wait-mean = среднее ожидание всех покинувших очередь
kpi-wait-percentile-p50 = медиана ожидания
kpi-wait-percentile-p80 = 80-й процентиль ожидания
kpi-wait-percentile-p90 = 90-й процентиль ожидания
kpi-wait-percentile-p95 = 95-й процентиль ожидания
kpi-wait-percentile-p99 = 99-й процентиль ожидания
kpi-longest-wait = наибольшее ожидание
kpi-abandonment = доля не дождавшихся
kpi-abandonment-net = доля не дождавшихся, чистая
kpi-abandonment-short-left-out = доля не дождавшихся, без не дождавшихся за короткое время
kpi-time-to-abandon = время ожидания не дождавшихся
kpi-handled = обслужено
kpi-handled-open = ещё в работе
kpi-aht = среднее время обработки
kpi-talk = среднее время разговора
kpi-hold-per-held = среднее удержание среди поставленных на удержание
kpi-hold-per-handled = среднее удержание среди всех обслуженных
kpi-consult = среднее время консультации
kpi-wrap-up = среднее время постобработки
kpi-transfer-rate = доля переводов
kpi-offers = предложения агентам
kpi-answer-rate = доля принятых предложений
kpi-dials = наборы
kpi-contact-rate = доля дозвонов
kpi-conversion = конверсия
kpi-refusal-mix = причины отказов
kpi-left-in-menu = завершились в меню
kpi-connect-rate = доля соединений
kpi-right-party = доля разговоров с нужным лицом
kpi-right-party-of-dials = доля разговоров с нужным лицом от наборов
kpi-conversion-of-right-party = конверсия от разговоров с нужным лицом
kpi-conversion-of-dials = конверсия от наборов
kpi-dropped = сброшенные звонки
kpi-drop-rate-us = доля сброшенных, США
kpi-drop-rate-of-answers = доля сброшенных к ответам
kpi-drop-rate-uk = доля сброшенных, Великобритания
kpi-time-logged-in = время в системе
kpi-time-handling = время обслуживания
kpi-time-wrap-up = время постобработки
kpi-time-available = время готовности
kpi-time-paused = время на паузе
kpi-time-scheduled = время по графику
kpi-time-paid = оплаченное время
kpi-occupancy = занятость
kpi-utilisation = использование времени
kpi-adherence = соблюдение графика
kpi-adherence-by-kind = соблюдение графика по видам пауз
kpi-conformance = выполнение графика по времени
kpi-shrinkage = потери рабочего времени
kpi-shrinkage-planned = потери рабочего времени, плановые
kpi-shrinkage-unplanned = потери рабочего времени, внеплановые
kpi-shrinkage-external = потери рабочего времени, внешние
kpi-shrinkage-internal = потери рабочего времени, внутренние
kpi-handled-per-hour = обслужено в час
kpi-dials-per-hour = наборов в час
kpi-sales-per-hour = продаж в час
kpi-repeat-rate = доля повторных обращений
kpi-repeat-rate-so-far = доля повторных обращений на данный момент
kpi-repeat-rate-undecided = повторность ещё не определена
kpi-repeat-rate-unidentified = обращения неизвестных людей
kpi-fcr-gross = решение при первом обращении, валовое
kpi-fcr-net = решение при первом обращении, чистое
kpi-fcr-undecided = первые обращения, ещё не определено
kpi-fcr-unmarked = первые обращения без отметки о решении
kpi-attempts-per-lead = попыток на лид
kpi-list-penetration = охват списка
kpi-list-completion = завершённость списка
kpi-contact-rate-by-lead = доля дозвонов по лидам
kpi-contact-rate-by-list = доля дозвонов по списку
kpi-conversion-by-lead = конверсия по лидам
kpi-dials-without-lead = наборы без лида
kpi-csat = удовлетворённость клиентов
kpi-csat-mean = удовлетворённость клиентов, среднее
kpi-nps = индекс потребительской лояльности (NPS)
kpi-nps-promoters = промоутеры
kpi-nps-passives = нейтральные
kpi-nps-detractors = критики
kpi-ces = индекс усилий клиента (CES)
kpi-ces-agreeing = усилия клиента, доля согласных
kpi-survey-response-rate = доля отвеченных вопросов опроса
kpi-quality-score = оценка качества
kpi-quality-instant-fail-rate = доля мгновенно проваленных карт
kpi-quality-cards = карты оценки

## Figures: parts
call-offer-result-answered = принято
call-offer-result-not-answered = не принято
call-offer-result-declined = отклонено
call-offer-result-withdrawn = отозвано
call-transfer-kind-blind = слепой перевод
call-transfer-kind-attended = перевод с консультацией
call-transfer-kind-queue = перевод в очередь

## Tables of lines
base-table-binary = в файле нулевые байты: это двоичный файл или текст в UTF-16; сохраните его как текст в UTF-8
base-table-byte-order-mark = файл начинается с метки порядка байтов, она пропущена
base-table-carriage-return-only = в заголовке возврат каретки без перевода строки: сохраните файл с переводами строк
base-table-compressed = файл сжат или является архивом: сначала распакуйте его
base-table-empty = файл пуст: нужен хотя бы заголовок или одна строка
base-table-header-unreadable = заголовок не читается ({ $reason }): исправьте первую строку
base-table-json-array = файл — один массив JSON: запишите по одному объекту в строке
base-table-json-for-delimited = файл — JSON, а не таблица с разделителями: выберите формат JSON по строкам
base-table-json-spread = объект JSON занимает несколько строк: запишите по одному объекту в строке
base-table-line-too-long = строка длиннее { $limit } байт: укоротите её или увеличьте предел
base-table-lone-carriage-return = внутри строки стоит возврат каретки
base-table-markup = файл — HTML или XML: выгрузите его как таблицу с разделителями или JSON по строкам
base-table-mixed-line-ends = в файле смешаны концы строк с возвратом каретки и без него
base-table-no-final-line-end = у последней строки нет конца: возможно, файл обрезан
base-table-not-json-lines = первая строка — не объект JSON: выберите формат с разделителями
base-table-not-utf8 = строка не в UTF-8: переведите файл в UTF-8
base-table-nul = в строке нулевой байт: уберите его
base-table-other-format = файл — Parquet, Arrow, PDF или старый Excel: выгрузите его как текст
base-table-repeated-column = столбцы заголовка на местах { $first } и { $second } называются одинаково: переименуйте один или, если заголовка нет, назовите столбцы в описании
base-table-too-few-fields = в строке полей: { $found }, в заголовке: { $expected }; добавьте недостающие
base-table-too-many-columns = столбцов в заголовке: { $found }, читается не больше { $limit }; проверьте разделитель или уберите лишние
base-table-too-many-fields = в строке полей: { $found }, в заголовке: { $expected }; возьмите в кавычки поле, в котором есть разделитель
base-table-unclosed-quote = в строке открыта и не закрыта кавычка: закройте или удвойте её
base-table-utf16 = файл — текст в UTF-16: сохраните его в UTF-8

## Call logs and mappings
importer-file-column-missing = столбца { $column } нет в файле (столбцов: { $columns }): исправьте заголовок, описание столбцов или разделитель
importer-file-finished = файл прочитан до конца: начните чтение заново
importer-options-no-line = предел длины строки — 0 байт: разрешите хотя бы 1
importer-options-no-table = факты этого вида не читаются из таблицы: составьте их из попыток
importer-options-repeated-agent-name = имя агента из журнала указано дважды: дайте каждое один раз
importer-options-repeated-pause-reason = две причины перерывов отличаются лишь прописными буквами и знаками: дайте каждую один раз
importer-options-silence-too-short = самое долгое молчание равно нулю или короче времени ожидания settle: увеличьте его
importer-finding-answer-differs = очередь покинута в { $left }, а ответ был в { $answered }: расхождение больше минуты
importer-finding-answer-missing = звонок завершился, а ответа в журнале не было: время ответа вычислено по завершению
importer-finding-broken-off = звонок был открыт, когда Asterisk запустился заново: его конец неизвестен
importer-finding-call-too-big = у вызова слишком много строк: он выдан как есть, а дальнейшие строки сохраняются как события
importer-finding-clock-back = время строки отстаёт от предыдущей на { $by }: проверьте часы системы
importer-finding-connected-twice = звонок соединён, хотя уже был соединён: конец первого разговора может быть неизвестен
importer-finding-duration-differs = длительность { $given } отличается от { $between } между её моментами
importer-finding-duration-unreadable = длительность для проверки не читается и не сравнивалась: исправьте её
importer-finding-end-before-start = конец { $until } раньше начала { $from } и не сохранён: исправьте одно из них
importer-finding-end-missing = строк этого звонка не было дольше, чем разрешают настройки, и его конец не встретился
importer-finding-ended-twice = разговор уже был завершён: строка сохранена как событие
importer-finding-entered-twice = звонок вошёл в очередь, в которой уже стоял
importer-finding-entry-missing = журнал не говорит, когда звонок вошёл в очередь: время вычислено по ожиданию
importer-finding-id-check-stopped = контактов слишком много, чтобы их помнить: дальше повторы идентификаторов не ищутся
importer-finding-late-event = строка пришла после того, как её звонок был выдан, и сохранена как событие: увеличьте время settle
importer-finding-left-twice = звонок уже покинул очередь: строка сохранена как событие
importer-finding-log-in-broken-off = агент был в системе, когда Asterisk запустился заново: вход закрыт по последней строке до этого
importer-finding-logged-in-twice = агент уже был в системе: считается первый вход
importer-finding-logged-off-twice = агент не был в системе: выход сохранён как событие
importer-finding-names-no-call = в строке не назван звонок, она сохранена как событие
importer-finding-names-no-queue = в строке не названа очередь, она сохранена как событие
importer-finding-names-nobody = в строке не назван агент, она сохранена как событие
importer-finding-negative-time = время идёт назад на { $by }
importer-finding-not-paused = агент не был на паузе: строка сохранена как событие
importer-finding-offered-twice = вызов уже предлагался агенту в тот же миг: строка сохранена как событие
importer-finding-outlier = { $length } — дольше предела { $limit }, заданного в описании столбцов
importer-finding-paused-twice = агент уже был на паузе по той же причине: первая пауза продолжается
importer-finding-paused-without-log-in = агент ушёл на паузу, не войдя в систему
importer-finding-record-impossible = строки звонка противоречат друг другу и не дали записи: проверьте их
importer-finding-repeated-contact = идентификатор контакта уже встречался в этом файле
importer-finding-seconds-missing = в строке нет целого числа секунд, она сохранена как событие
importer-finding-stretch-impossible = отрезок времени агента длиннее года и не учтён: исправьте время этой строки или строки, с которой он начинается
importer-finding-time-ambiguous = местное время, которое бывает дважды, прочитано как { $at }
importer-finding-time-in-gap = местное время, которого не было, сдвинуто вперёд на { $at }
importer-finding-too-long-to-count = время { $of } с { $from } по { $until } слишком длинно для интервалов отчёта или лежит вне 1900–2200 годов и не учтено: исправьте его отметки или секунды либо возьмите интервалы длиннее
importer-finding-unknown-column = столбца на месте { $position } нет в схеме, он не прочитан: исправьте имя или уберите его
importer-finding-unknown-event = событие здесь неизвестно и сохранено как есть
importer-finding-unknown-queue = такой очереди нет среди известных: исправьте имя или добавьте её в настройки
importer-finding-value-not-kept = значение { $field } не подходит к результату контакта и не сохранено
importer-finding-wrap-up-without-call = неизвестен звонок агента, к которому относится постобработка: она засчитана только во время агента
importer-row-clock-malformed = длительность не читается: пишите часы, минуты и секунды, например 27:01:30, или минуты и секунды, например 1:30
importer-row-contradiction = при результате { $result } ни с кем не говорили, но указан итог разговора «{ $business }»: исправьте одно из них
importer-row-count-malformed = число не читается: укажите целое число не меньше 0
importer-row-date-malformed = дата не подходит к формату: исправьте строку или time.date_format
importer-row-date-missing = у времени суток нет даты: заполните столбец даты
importer-row-duration-malformed = длительность не читается: укажите число в единицах durations.unit
importer-row-epoch-malformed = время не целое число секунд с 1970 года: исправьте строку или читайте файл как таблицу
importer-row-key-missing = в объекте нет ключа, названного в описании: добавьте его или внесите в format.optional
importer-row-key-repeated = ключ стоит в объекте дважды, и неизвестно, какое значение верное: уберите одно
importer-row-missing = нет значения, без которого такой контакт невозможен: заполните столбец
importer-row-no-result-rule = ни одно правило result не подходит к строке: добавьте правило
importer-row-not-a-record = поле записи отсутствует, неизвестно или другого типа: строка { $line }, столбец { $column }; исправьте его по docs/call-log.md или уберите
importer-row-not-an-object = строка — JSON, но не объект: запишите по одному объекту в строке
importer-row-not-flat = значение — список или объект: описание столбцов читает тексты, числа и логические значения
importer-row-offer-malformed = предложение агенту не читается: пишите agent@момент+12s через точку с запятой
importer-row-time-ambiguous = местное время бывает дважды при переводе часов назад: задайте time.ambiguous = earlier или later
importer-row-time-in-gap = при переводе часов вперёд такого местного времени не было: исправьте его или задайте time.gap = forward
importer-row-time-malformed = время не подходит к формату: исправьте строку или формат столбца
importer-row-time-unreadable = время не читается: пишите 2026-03-02 09:00:05.123456 со смещением или без, либо целые секунды с 1970 года
importer-row-too-few-fields = полей в строке { $found }, а в строке журнала очередей не меньше { $expected }: проверьте форму и разделитель
importer-row-too-many-fields = в строке больше { $limit } полей после события: проверьте разделитель
importer-row-unknown-word = слово здесь неизвестно: исправьте его или добавьте в раздел words
importer-mapping-condition = условие в строке { $line } не читается: напишите текст или знак > >= < <= = !=, пробел и число
importer-mapping-constant-of-time = постоянное значение в строке { $line } — для поля с моментом времени, у которого его не бывает: назовите столбец
importer-mapping-date-format = формат даты в строке { $line } не годится: укажите год, месяц и день, например %Y-%m-%d
importer-mapping-date-missing = в формате времени в строке { $line } нет даты: назовите столбец даты
importer-mapping-delimiter = разделитель в строке { $line } — не один знак ASCII, отличный от кавычки и конца строки
importer-mapping-duration = длительность в строке { $line } не читается: пишите целое число и ms, s, m или h
importer-mapping-malformed = описание столбцов — не TOML в строке { $line }: исправьте запись
importer-mapping-missing-field = в описании столбцов нет { $field } (строка { $line }): добавьте
importer-mapping-name-repeated = имя в строке { $line } стоит в format.names дважды: переименуйте одно
importer-mapping-name-unused = столбец в строке { $line } необязательный, и ничто в описании его не читает: исправьте имя или уберите его
importer-mapping-not-a-time = столбец в строке { $line } здесь не содержит моментов: сопоставьте его или уберите строку
importer-mapping-not-utf8 = описание столбцов в строке { $line } — не UTF-8: сохраните файл в UTF-8
importer-mapping-quote = кавычка в строке { $line } — не один знак ASCII: укажите один или пустой текст
importer-mapping-rule-name = имя правила в строке { $line } — не код: строчные латинские буквы, цифры и подчёркивания
importer-mapping-time-format = формат времени в строке { $line } неизвестен: rfc3339, epoch_seconds, epoch_milliseconds или шаблон вида %Y-%m-%d %H:%M:%S
importer-mapping-unknown-field = в строке { $line } стоит { $field }, такого поля в описании не бывает: исправьте имя
importer-mapping-unknown-version = версия описания в строке { $line } этому выпуску неизвестна: укажите 1
importer-mapping-unknown-word = слово в строке { $line } не из наших: список в docs/mapping.md
importer-mapping-words-unused = у поля в строке { $line } нет слов: уберите их
importer-mapping-wrong-type = значение в строке { $line } другого типа: что там стоит, сказано в docs/mapping.md
importer-mapping-zone-missing = формат времени в строке { $line } — местное время: назовите пояс, например Europe/Moscow
importer-mapping-zone-unknown = часовой пояс в строке { $line } неизвестен: укажите имя из базы IANA, например Europe/Moscow

## Files of other facts
importer-fact-card-apart = между этой строкой и первыми строками её карты оценки стоят другие строки, поэтому с ними она не учтена: держите строки одной карты вместе и прочитайте файл снова
importer-fact-card-broken = другая строка этой карты оценки не читается, а без неё оценка была бы иной: исправьте ту строку и прочитайте файл снова
importer-fact-card-differs = здесь строка отличается от первой строки своей карты оценки: пишите в строках одной карты одно и то же
importer-fact-card-too-long = строки карты оценки вместе длиннее { $limit } байт: сократите их или разделите карту
importer-fact-missing = нет значения, без которого такая строка невозможна: заполните столбец
importer-fact-not-a-fact = поле факта отсутствует, неизвестно или другого типа: строка { $line }, столбец { $column }; исправьте его по docs/facts.md или уберите
importer-fact-result-missing = у пункта нет результата: укажите баллы в earned или yes в not_applicable или instant_fail
importer-fact-results-differ = у пункта больше одного результата: оставьте баллы или одно yes в not_applicable или instant_fail
importer-fact-time-malformed = момент времени не читается: пишите его со смещением, например 2026-03-02T09:00:00Z или 2026-03-02T14:30:00+05:30
importer-fact-unknown-word = такого слова в этом столбце не бывает: возьмите одно из перечисленных в docs/facts.md
importer-finding-activities-overlap = агент { $agent } с { $from } до { $until } занят этим дважды, время считается один раз: исправьте одну из двух строк
importer-finding-card-uncertain = строка не читается, и в карте оценки перед ней или за ней может не хватать пункта: исправьте строку и прочитайте файл снова
importer-finding-empty-period = у периода нет длины, и времени он не добавляет: исправьте его конец или уберите строку
importer-finding-out-of-place = значение не подходит к тому, о чём строка, и не сохранено: очистите ячейку или исправьте строку
importer-finding-overlap-check-stopped = отрезков времени слишком много, чтобы их помнить: дальше наложения новых не ищутся; увеличьте max_remembered_ids
importer-finding-repeated-scorecard = идентификатор карты оценки уже встречался в этом файле: держите строки одной карты вместе и дайте каждой карте свой идентификатор
importer-finding-repeated-survey = идентификатор ответа уже встречался в этом файле: уберите один из двух или дайте каждому свой
importer-finding-shifts-overlap = агент { $agent } с { $from } до { $until } запланирован дважды, время считается один раз: исправьте одну из двух строк

## Personal data: classes and views
privacy-class-name = имя
privacy-class-phone = номер телефона
privacy-class-email = адрес электронной почты
privacy-class-address = адрес
privacy-class-birth-date = дата рождения
privacy-class-document = номер документа
privacy-class-account = номер счёта
privacy-class-note = заметка
privacy-view-none = ничего
privacy-view-masked = скрыто частично
privacy-view-full = полностью
privacy-policy-repeated-rule = одна роль, одна цель и класс '{ $class }' стоят в двух правилах: оставьте одно из них

## Personal data: the journal
privacy-hash-malformed = хеш записан неверно: укажите 64 шестнадцатеричные цифры строчными буквами
privacy-journal-head-without-entry = в журнале записей { $count }, а его последний хеш говорит иное: восстановите значение таким, каким его сохранили
privacy-journal-full = в журнале нет места для новой записи: начните новый
privacy-journal-changed = запись { $entry } журнала не та, что была сделана: возьмите её из копии и выясните, кто мог её изменить
privacy-journal-removed = записи { $entry } в журнале нет: возьмите её из копии и выясните, кто мог её удалить
privacy-journal-reordered = запись { $entry } журнала стоит позже, чем была сделана: верните записям их порядок
privacy-journal-inserted = на месте { $entry } журнала стоит запись, которой там не делали: уберите её и выясните, кто мог её вставить
privacy-journal-cut-off = журнал обрывается перед записью { $entry }: возьмите остальное из копии или сверьте с контрольной точкой этой части
privacy-journal-rewritten = журнал не приводит к своей контрольной точке, с записи { $entry } или раньше: возьмите его из копии и выясните, кто мог его переписать

## Personal data: consent
privacy-channel-voice = звонок человека
privacy-channel-recorded-voice = звонок с записанным голосом
privacy-channel-message = текстовое сообщение
privacy-channel-messenger = сообщение в приложении
privacy-channel-email = электронная почта
privacy-channel-post = письмо
privacy-consent-status-not-yet = ещё не дано
privacy-consent-status-given = дано
privacy-consent-status-withdrawn = отозвано
privacy-consent-status-expired = истекло
privacy-consent-status-superseded = заменено новым
privacy-consent-other-purpose = согласие дано только для цели { $purpose }: попросите согласие для этой цели
privacy-consent-other-channel = согласие дано на другой способ связи, { $channel }: выберите его или попросите согласие на этот
privacy-consent-not-yet = согласие действует только с { $since }: подождите до этого времени
privacy-consent-withdrawn = человек отозвал согласие { $since }: не связывайтесь с ним без нового
privacy-consent-expired = срок согласия истёк { $since }: попросите новое
privacy-consent-superseded = с { $since } вместо этого согласия действует более новое: смотрите новое
privacy-consent-expires-before-given = согласие истекает { $expires }, а дано { $given }: укажите более поздний срок или никакого
privacy-consent-ended-before-given = согласие прекращено { $ended }, раньше чем дано { $given }: исправьте эти моменты
privacy-consent-ended-after-expiry = согласие прекращено { $ended }, а истекло ещё { $expires }: отзывать или заменять уже нечего
privacy-consent-superseded-by-itself = согласие { $consent } заменяет само себя: укажите новое
privacy-consent-already-ended = согласие прекращено ещё { $ended }: для нового обращения нужно новое согласие

## Personal data: numbers that are called no more
privacy-suppression-source-person = сам человек
privacy-suppression-source-registry = реестр
privacy-suppression-source-seller = продавец
privacy-suppression-source-authority = суд или ведомство
privacy-suppression-source-company = компания
privacy-suppression-key-short = в ключе { $length } байт: дайте { $limit } или больше, выбранных случайно
privacy-suppression-before-since = момент { $at } раньше начала записи { $since }: исправьте их
privacy-suppression-not-theirs-to-lift = источник записи — { $source }, снять её не может { $by }: снимает её только сам человек, а назначенное судом или ведомством — только они
privacy-suppression-unknown = в списке нет записи { $entry }: проверьте идентификатор или объедините со списком, где она есть
privacy-suppression-repeated = в списке уже есть запись { $entry }: дайте каждой записи свой идентификатор
privacy-suppression-already-lifted = запись уже снята { $at }
privacy-suppression-other-entry = под идентификатором { $entry } в двух списках разные записи: дайте одной из них другой
privacy-suppression-full = в списке нет места для новой записи: начните второй

## Personal data: keeping, incidents, law
privacy-retention-repeated-rule = у класса '{ $class }' два правила для одного начала: оставьте одно из них
privacy-retention-too-long = личные данные хранят не дольше { $limit } дней: укажите меньше
privacy-recipient-colleague = коллеге, чья это не работа
privacy-recipient-other-customer = другому клиенту
privacy-recipient-partner = партнёру
privacy-recipient-public = всем
privacy-recipient-outsider = постороннему
privacy-recipient-unknown = неизвестно кому
privacy-incident-no-class = в происшествии не назван ни один класс данных: укажите, что стало известно
privacy-incident-repeated-class = класс '{ $class }' назван дважды: назовите каждый один раз
privacy-incident-no-people = происшествие касается хотя бы одного человека: пока число неизвестно, не указывайте его
privacy-incident-reported-before-noticed = о происшествии сообщили { $reported }, раньше чем заметили { $noticed }: исправьте эти моменты
privacy-incident-rule-of-another-duty = правило о другой обязанности: возьмите правило о сообщении ведомству о происшествии
privacy-law-span-too-long = срок правила больше ста лет или выходит за календарь: проверьте его и момент

## Customers
customer-record-too-many = в списке записей: { $length }, допускается не больше { $limit }: уберите устаревшее
customer-record-repeated = запись повторяется: уберите одну из двух
customer-record-ends-before-start = услуга кончается раньше, чем начинается: исправьте один из дней
customer-record-money-negative = месячная цена отрицательна: укажите ноль или больше
customer-record-prospect-holds-service = у потенциального клиента нет наших услуг: сделайте его клиентом или бывшим клиентом либо уберите услугу
customer-record-former-holds-service = у бывшего клиента больше нет услуг: укажите день окончания или сделайте его клиентом
customer-address-empty = в адресе нет ничего, кроме страны: укажите хотя бы одну часть или уберите адрес
customer-address-unknown = на этом месте нет адреса: считайте с 0 и прочитайте клиента заново
customer-address-region = регион
customer-address-locality = населённый пункт
customer-address-district = район
customer-address-street = улица
customer-address-house = дом
customer-address-entrance = подъезд
customer-address-floor = этаж
customer-address-unit = квартира или офис
customer-address-postcode = почтовый индекс
customer-address-landmark = ориентир
customer-purchase-licence-ends-before-start = лицензия кончается раньше, чем начинается: исправьте один из дней
customer-purchase-licence-ended = лицензия купленной базы кончилась { $until } и больше не действует: купите её снова или исключите этих людей
customer-purchase-licence-not-begun = лицензия купленной базы начинается { $from }: подождите до этого дня
customer-purchase-cost-negative = стоимость лида отрицательна: укажите ноль или больше
customer-purchase-chain-too-long = в цепочке согласия звеньев: { $length }, допускается не больше { $limit }: назовите только тех, через чьи руки прошли люди
customer-purchase-chain-backwards = звено цепочки согласия раньше предыдущего: расположите звенья по времени
customer-purchase-chain-not-to-seller = цепочка согласия не кончается продавцом: добавьте звено, через которое продавец получил людей

## The customer base
customer-base-address-too-wide = не указаны ни город, ни индекс, пришлось бы просмотреть всех: укажите что-то одно
customer-base-too-many = в базе больше людей, чем можно пронумеровать: храните её частями
customer-base-person-repeated = человек записан в сохранённой базе дважды: текст изменён вручную; возьмите прежнюю копию
customer-base-person-unknown = сохранённая база называет человека, которого в ней нет: текст изменён вручную; возьмите прежнюю копию
customer-base-other-person = клиент сохранён под ссылкой другого человека: возьмите прежнюю копию базы
customer-base-erasure-contradicts = сохранённые записи о стирании не сходятся с человеком: текст изменён вручную; возьмите прежнюю копию
customer-base-merge-contradicts = сохранённые объединения не сходятся с людьми: текст изменён вручную; возьмите прежнюю копию
customer-base-merge-repeated = объединение записано в сохранённой базе дважды: текст изменён вручную; возьмите прежнюю копию
customer-base-timeline-too-long = в хронологии сохранённого человека { $length } записей, а допустимо { $limit }: текст изменён вручную; возьмите прежнюю копию
customer-base-owner-contradicts = владелец, сохранённый для человека { $person }, — не тот, кому человека передали в последний раз: текст изменён вручную; возьмите прежнюю копию
customer-person-unknown = человек базе неизвестен
customer-person-held = человек есть в базе
customer-person-merged = запись человека объединена с другой
customer-person-erased = данные человека стёрты
customer-command-add = добавить клиента
customer-command-replace = заменить клиента
customer-command-record = отметить событие
customer-command-assign = передать человека агенту
customer-command-hold = отметить запрет на стирание
customer-command-lift-hold = снять запрет на стирание
customer-command-merge = объединить две записи
customer-command-undo-merge = отменить объединение
customer-command-erase = стереть данные человека
customer-command-erase-classes = стереть данные человека некоторых классов
customer-command-export = выдать всё о человеке
customer-guard-person-known = база не знает человека { $person }: сначала добавьте его или исправьте ссылку
customer-guard-person-new = ссылка обозначает человека, который есть в базе или данные которого стёрты: возьмите новую или замените клиента
customer-guard-room = база заполнена: сохраните её и начните другую
customer-guard-not-merged = запись человека { $person } объединена с другой: берите { $into } или отмените объединение
customer-guard-not-erased = данные человека { $person } стёрты: для новой записи нужна новая ссылка
customer-guard-owner-by-assignment = владелец другой: передавайте человека агенту командой передачи
customer-guard-read-back-of-text = адрес отмечен как подтверждённый, но тогда он был другим: прочитайте человеку новый
customer-guard-timeline-room = в хронологии человека уже записей: { $limit }: храните следующие в другом месте
customer-guard-kind-of-base = такое событие база отмечает сама, когда оно происходит: укажите другой, свой вид
customer-guard-role = этой роли такое не разрешено: пусть это сделает старший или руководство
customer-guard-owner-new = человек уже у этого агента: выберите другого
customer-guard-hold-known = такого запрета на человеке никогда не было: исправьте его идентификатор
customer-guard-no-hold = запрет { $hold } обязывает хранить данные человека: сделайте это, когда он будет снят
customer-guard-other-person = обе ссылки — один и тот же человек: назовите две записи
customer-guard-merge-new = идентификатор { $merge } обозначает другое объединение: возьмите новый
customer-guard-machine-certain = программа может объединить только то, что сравнение считает несомненным: пусть кто-нибудь посмотрит обе записи
customer-guard-certain = сравнение не считает записи несомненно одним человеком: пусть кто-нибудь посмотрит обе и укажет другую причину
customer-guard-merge-known = объединения { $merge } нет: исправьте идентификатор
customer-guard-merge-in-force = объединение { $merge } уже отменено
customer-guard-unchanged-since-merge = запись изменилась после объединения, и изменения пропали бы: сначала отмените более поздние объединения или укажите, какой записи что достанется
customer-guard-both-entries = эти два клиента — не те, чьи записи объединены: дайте обоих под их собственными ссылками
customer-guard-class-named = не назван ни один класс данных: назовите хотя бы один или сотрите данные человека целиком
customer-command-view = показать клиента
customer-guard-access-about = решение о чтении касается другого человека: запросите решение об этом
customer-guard-export-purpose = данные выдаются только с целью раскрытия: запросите решение с этой целью
customer-guard-export-full = { $class } нельзя видеть полностью, а выдача ничего не пропускает: пусть запросит тот, кому можно
customer-kept-references = ссылки остаются, чтобы учтённые звонки остались учтёнными
customer-kept-timeline = события остаются в виде ссылок, чтобы показатели и повторные звонки сходились
customer-kept-assignments = кому передавали человека, остаётся: это сведения о работе агентов
customer-kept-merges = какие ссылки были одним человеком, остаётся, чтобы сходился счёт людей
customer-kept-holds = запреты на стирание остаются как доказательство, почему данные хранились
customer-assigned = человека передали агенту или забрали у него
customer-hold-placed = отмечен запрет на стирание
customer-hold-lifted = снят запрет на стирание
customer-merged = две записи человека объединены
customer-merge-undone = объединение отменено
customer-erased = данные человека стёрты
customer-classes-erased = стёрты данные человека некоторых классов

## Files of customers
importer-customer-no-reference = ни сопоставление, ни вызывающий не говорят, как обозначать людей: назначьте столбец для person или дайте случайную ссылку для этого файла
importer-customer-not-a-customer = поле клиента отсутствует, неизвестно или другого типа, строка { $line }, позиция { $column }: исправьте, как в docs/customers.md, или уберите
importer-row-money-malformed = сумму нельзя прочитать: пишите цифры, перед мелкими единицами точка или запятая
importer-mapping-country-unknown = страна в строке { $line } неизвестна: укажите код ISO 3166 из двух заглавных букв, например IN
importer-mapping-currency-unknown = валюта в строке { $line } неизвестна: укажите код ISO 4217, например INR
importer-mapping-currency-missing = столбец со строки { $line } содержит суммы, а валюта не названа: добавьте её, например INR
importer-mapping-constant-of-person = константа в строке { $line } сделала бы всех одним человеком: назначьте столбец или дайте ссылку для файла
importer-mapping-person-is-personal = начиная со строки { $line }, person берётся из столбца, где стоит и номер, имя или адрес, и он попал бы в ошибки и журналы: назначьте отдельный столбец или дайте ссылку для файла
importer-finding-repeated-value = значение стоит в строке дважды и взято один раз
importer-finding-value-unused = значению нужно другое, которого в строке нет, и оно не сохранено: впишите другое или очистите ячейку
importer-finding-other-source = в строке названа другая купленная база: сохранена { $purchase }, если это неверно, исправьте строку
importer-finding-more-than-bought = в файле строк: { $rows }, а куплено людей: { $bought }: спросите продавца, кого из них можно использовать

## Клиенты, которые могут быть одним человеком
customer-match-block = группа записей для сравнения: { $length }; дайте от 2 до { $limit }
customer-match-full = больше записей не поместится: разделите базу на части по странам
customer-match-known-person = человек { $person } уже есть: сначала уберите его запись
customer-match-thresholds = пороги противоречат друг другу: для «точно» нужно больше баллов, чем для «вероятно», для «вероятно» больше, чем для «возможно», а для «возможно» не меньше 1
customer-match-too-many = значений одного вида в записи: { $length }; сравнивайте не больше { $limit }
customer-match-weights = веса противоречат друг другу: пусть растут от «различается» (не выше 0) до «совпадает» (не ниже 0), ни один не больше { $limit }

## Campaigns: attempts
campaign-attempt-number-zero = попытки считаются с 1: укажите номер этой попытки
campaign-attempt-no-reason = номер не набирали, и не сказано почему: назовите, что запретило или помешало
campaign-attempt-contact-undialled = номер не набирали, но назван контакт { $contact }: уберите его или укажите, чем кончился звонок
campaign-attempt-inbound-result = такой итог бывает у входящего звонка: укажите, чем кончился набор номера
campaign-attempt-contact-used = контакт { $contact } — это прежний звонок: дайте этому звонку свой контакт

## Campaigns: hours and holidays
base-clock-time-malformed = время не читается: напишите две цифры часа, двоеточие и две цифры минут, от 00:00 до 24:00
base-window-reversed = промежуток { $position } кончается раньше, чем начинается: поменяйте времена местами
base-window-empty = промежуток { $position } пуст: исправьте его конец или уберите его
base-window-overlap = промежуток { $position } начинается раньше, чем кончился предыдущий: расположите их по порядку и соедините пересекающиеся
base-week-repeated-day = день недели указан дважды: соберите все его промежутки в одну строку
base-holiday-too-many = в календаре праздников: { $length }, допускается { $limit }: уберите дни прошлых лет
base-holiday-no-such-day = такого дня нет ни в одном году: исправьте месяц, день или счёт
base-zone-time-skipped = часы переводятся вперёд через это время и никогда его не показывают: выберите время раньше или позже

## Campaigns: calling rules
campaign-rule-reversed = правило кончается раньше первого дня, когда оно действует: исправьте один из дней
campaign-rule-region-without-country = названа часть страны, но не страна: назовите её
campaign-rule-repeated-purpose = цель { $purpose } указана дважды: уберите одну
campaign-rule-no-window = часы не оставляют ни одного промежутка ни в один день: дайте хотя бы один или закройте проект
campaign-rule-windows-without-calendar = даны часы праздников, но не календарь: назовите календарь
campaign-rule-cap-zero = предел в ноль звонков запретил бы все: дайте 1 или больше либо внесите номер в список запрета
campaign-rule-span = { $value } здесь невозможно: дайте от 1 до { $limit }
campaign-rules-too-many = в наборе правил: { $length }, допускается { $limit }: разделите его по странам
campaign-rules-permit-minutes = разрешение действует от 1 до { $limit } минут: дайте такое число
campaign-rules-repeated-purpose = цель { $purpose } указана дважды: уберите одну
campaign-rules-repeated-calendar = календарь { $calendar } указан дважды: уберите один
campaign-rules-unknown-calendar = правило называет календарь { $calendar }, которого нет: добавьте его или исправьте имя
campaign-rules-unknown-purpose = правило дано для цели { $purpose }, которой нет в списке набора: добавьте её туда или исправьте имя
campaign-rules-overlapping = два правила { $rule } действуют в один день: пусть первое кончается там, где начинается второе
campaign-rules-other-country = правило не той страны, чьи правила заменяются: исправьте страну или добавьте его отдельно
campaign-rules-unknown-weekday = такого дня недели нет: пишите от monday до sunday
campaign-rules-repeated-field = поле стоит дважды: оставьте одно из двух
campaign-rules-unknown-field = поле неизвестно, или какого-то не хватает: исправьте, как показано на странице о кампаниях
campaign-rules-number = здесь стоит не целое число от 0: пишите только цифры
campaign-rules-date = здесь стоит не день: пишите год, месяц и день, например 2026-03-02
campaign-rules-unknown-word = такого слова это поле не принимает: список есть на странице о кампаниях

## Campaigns: the verdict
campaign-query-at-out-of-range = { $at } не время для звонка: дайте время с 1970 по 2199 год
campaign-query-no-call = { $channel } не звонок: спрашивайте о voice или recorded_voice
campaign-facts-consent-of-another = согласие { $consent } дал другой человек: уберите его
campaign-facts-consent-ahead = согласие датировано { $at }, позже чем { $now }: исправьте дату
campaign-facts-attempt-ahead = попытка датирована { $at }, позже чем { $now }: исправьте дату
campaign-facts-look-ahead = проверка по реестру датирована { $at }, позже чем { $now }: исправьте дату
campaign-blocked-do-not-call = с { $since } на этот номер не звонят, запись { $entry }: снять запрет может тот, кто его просил
campaign-blocked-outside-hours = часы человека показывают время вне правила { $rule }: позвоните позже
campaign-blocked-holiday = у человека праздник, правило { $rule }: позвоните в другой день
campaign-blocked-cap-reached = звонков человеку: { $limit }, больше правило { $rule } не допускает: подождите
campaign-blocked-quiet-period = после звонка { $since } правило { $rule } оставляет человека в покое: подождите
campaign-blocked-dropped-lockout = { $since } звонок был сброшен, и правило { $rule } оставляет человека в покое: подождите
campaign-blocked-no-consent = правило { $rule } требует согласия на { $purpose }, а его нет: сначала получите его другим путём
campaign-blocked-consent-ended = правило { $rule } требует согласия на { $purpose }, а оно больше не действует: получите новое другим путём
campaign-blocked-registry-not-asked = правило { $rule } велит проверить номер по реестру { $registry }, а свежей проверки нет: проверьте
campaign-blocked-registry-listed = номер стоит в реестре { $registry }, и правило { $rule } запрещает на него звонить
campaign-blocked-zone-unknown = неизвестно, по каким часам живёт человек: укажите часовой пояс
campaign-blocked-rules-unknown = закон страны, где может жить человек, никто не смотрел, или не для такого звонка: добавьте её правила или укажите страну
campaign-blocked-purpose-unknown = правилам неизвестна цель { $purpose }: исправьте её или добавьте в правила
campaign-blocked-owner-only = человек из собственной базы агента { $agent }: пусть звонит он, или передайте человека другому
campaign-blocked-agent-not-trained = агент не прошёл обучение { $training }: сначала обучите
campaign-blocked-project-closed = проект с { $since } никому не звонит
## Campaigns: refusals and offers made
campaign-refusal-no-reason = у отказа нет причины: выберите её или укажите «другая» с заметкой
campaign-refusal-no-competitor = причина — конкурент, но не сказано какой: назовите провайдера
campaign-refusal-competitor-unasked = назван конкурент, но причина другая ({ $reason }): укажите причину «конкурент» или запишите конкурента в карточку клиента
campaign-refusal-negative-price = цена конкурента меньше нуля: исправьте её или уберите
campaign-refusal-no-note = причина другая, но в заметке не сказано какая: запишите, что сказал человек
campaign-offering-version-zero = версии проекта считаются с 1: укажите номер той, по которой предлагали
campaign-offering-negative-price = предложенная цена меньше нуля: исправьте её
campaign-offering-two-currencies = две цены в двух валютах: укажите обе в одной
campaign-offering-recontact-accepted = человек согласился, но записано условие нового звонка: уберите его
campaign-offering-recontact-deceased = человек умер, но записано условие нового звонка: уберите его
campaign-offering-other-version = предлагали по другому проекту или другой версии: сравнивайте с той версией, которая названа
campaign-offering-unknown-offer = в каталоге этой версии нет предложения { $offer }: исправьте его идентификатор
campaign-offering-other-kind = в каталоге это предложение вида { $kind }: исправьте вид

## Campaigns: whom to call again
campaign-recontact-negative-price = цена в условии меньше нуля: укажите, сколько самое большее может стоить месяц
campaign-recontact-empty-list = список условий пуст: назовите хотя бы одно или уберите список
campaign-recontact-too-deep = условия вложены глубже { $limit } уровней: поставьте их рядом
campaign-recontact-too-many = частей в условии больше { $limit }: запишите только важные
campaign-recontact-backwards = сегодняшний день раньше дня прошлого списка: укажите два дня по порядку
campaign-recontact-repeated-person = человек { $person } стоит дважды: соберите все предложения ему в одну запись
campaign-recontact-other-person = в контакте { $contact } предлагали не человеку { $person }, а кому-то другому: укажите каждому его собственные предложения
campaign-recontact-price-at-most = месяц стоит достаточно мало
campaign-recontact-new-service = появилось новое предложение этого вида
campaign-recontact-coverage-at = услуга доступна по адресу
campaign-recontact-on-or-after = названный день наступил
campaign-recontact-all-of = выполнены все условия
campaign-recontact-any-of = выполнено одно из условий
campaign-recontact-coverage-unknown = неизвестно, доступно ли { $offer } по адресу человека: спросите недостающую часть адреса
campaign-recontact-other-currency = цена { $offer } в другой валюте, чем в условии ({ $price } и { $most }), и они не сравнивались: посмотрите сами
campaign-recontact-price-open = цена { $offer } зависит от клиента: посмотрите сами
campaign-recontact-paid-once = { $offer } оплачивается один раз ({ $price }), и цены за месяц, чтобы сравнить её с { $most }, нет: посмотрите сами

## Campaigns: whom to call and what to offer
campaign-target-empty-list = список условий пуст: назовите хотя бы одно или уберите список
campaign-target-too-deep = условия вложены глубже { $limit } уровней: поставьте их рядом
campaign-target-too-many = частей в правиле больше { $limit }: сделайте из него два
campaign-target-blank-area = часть местности пуста: впишите её или уберите
campaign-target-no-end = у периода нет ни первого дня, ни дня после него: укажите один из них
campaign-target-reversed = период кончается раньше, чем начинается: исправьте один из двух дней
campaign-target-negative-price = сумма меньше нуля: исправьте её
campaign-target-repeated-person = человек { $person } стоит дважды: укажите каждого один раз
campaign-target-other-person = в контакте { $contact } предлагали не человеку { $person }, а кому-то другому: укажите каждому его собственные предложения
campaign-target-field-missing = правило спрашивает о том, что неизвестно о { $missing } из { $people } человек ({ $field }): загрузите это или спросите людей
campaign-target-field-never-known = правило спрашивает о том, что неизвестно ни об одном из { $people } человек ({ $field }; не хватает у { $missing }): загрузите это или уберите условие
campaign-target-all-of = выполнены все условия
campaign-target-any-of = выполнено одно из условий
campaign-target-none-of = не выполнено ни одно из условий
campaign-target-holds = у человека есть наша услуга этого вида
campaign-target-held = у человека была наша услуга этого вида, а теперь нет
campaign-target-on-offer = услуга подключена по этому предложению
campaign-target-related = человек состоит с нами в таких отношениях
campaign-target-lives-in = есть адрес в этой местности
campaign-target-served-by = человек пользуется услугой конкурента
campaign-target-competitor-contract-ends = договор с конкурентом кончается в этот период
campaign-target-service-ends = наша услуга кончается в этот период
campaign-target-pays-above = человек платит в месяц больше этой суммы
campaign-target-contacted-within = человеку звонили в последние дни
campaign-target-answered-within = человек ответил на предложение в последние дни
campaign-target-earlier = прошлая кампания кончилась так
campaign-target-bought-with = человек пришёл с купленной базой
campaign-target-owned-by = человек из собственной базы агента
campaign-target-speaks = с человеком говорят на этом языке
campaign-target-field-services = наши услуги человека
campaign-target-field-service-offer = предложение, по которому подключена услуга
campaign-target-field-service-price = цена услуги в месяц
campaign-target-field-comparable-price = цена услуги в валюте правила
campaign-target-field-address = какой-либо адрес
campaign-target-field-region = регион в адресе
campaign-target-field-locality = населённый пункт в адресе
campaign-target-field-postcode = индекс в адресе
campaign-target-field-competitors = услуги у других
campaign-target-field-contract-end = конец договора с конкурентом
campaign-target-field-attempts = когда человеку звонили
campaign-target-field-offerings = что человеку предлагали
campaign-target-field-earlier-outcome = чем кончилась прошлая кампания
campaign-target-field-language = язык человека
campaign-eligible-has-it = у человека уже есть такая услуга ({ $service })
campaign-eligible-accepted = человек согласился на такую услугу в контакте { $contact }, а услуга, которая из этого вышла, ещё не записана
campaign-eligible-deceased = в контакте { $contact } записано, что человек умер
campaign-eligible-other-person = в контакте { $contact } предлагали кому-то другому: укажите предложения этому человеку
campaign-eligible-not-covered = ни по одному адресу человека этого предложения нет
campaign-eligible-refused-not-cheaper = человек отказался от такой услуги в контакте { $contact }, а это предложение не дешевле
campaign-eligible-refused-not-comparable = человек отказался от такой услуги в контакте { $contact }, а цены нельзя сравнить: посмотрите сами
campaign-earlier-no-history = человек не был в прошлых кампаниях
campaign-earlier-success = прошлая кампания удалась
campaign-earlier-failure = прошлая кампания не удалась
campaign-earlier-other = прошлая кампания кончилась иначе
campaign-earlier-unknown = неизвестно, чем кончилась прошлая кампания

## Campaigns: the funnel
campaign-funnel-too-many-dials = человеку звонили столько раз: { $dials }; укажите не больше { $limit } или разделите кампании
campaign-funnel-conversations-over-dials = разговоров больше, чем наборов номера ({ $dials }): исправьте одно из двух
campaign-funnel-agreed-beyond-dials = набор, при котором человек согласился, не входит в сделанные ({ $dials }): считайте с 1
campaign-funnel-agreed-unreached = человек согласился, но разговора с агентом не было: посчитайте разговор
kpi-funnel-people = людей в кампании
kpi-funnel-calls-per-person = звонков на человека
kpi-funnel-reach-by-call = дозвон, на звонок
kpi-funnel-reach-by-person = дозвон, на человека
kpi-funnel-conversion-by-call = конверсия на звонок
kpi-funnel-conversion-by-contact = конверсия на разговор
kpi-funnel-conversion-by-person = конверсия на человека
kpi-funnel-conversion-by-list = конверсия на человека из списка
kpi-funnel-conversion-by-attempt = конверсия на сделанную попытку, по её номеру
kpi-funnel-conversion-by-last-attempt = конверсия на человека, по числу попыток
kpi-funnel-conversion-by-earlier = конверсия на человека, по итогу прошлой кампании

## Campaigns: call lists
campaign-list-repeated-agent = агент { $agent } указан дважды: уберите одного
campaign-list-too-many-priorities = в списке ступеней очерёдности: { $length }, допускается { $limit }: объедините некоторые
## Campaigns: retry plans
campaign-retry-plan-maximum-zero = не разрешено ни одной попытки: укажите хотя бы 1
campaign-retry-plan-maximum-over-total = так могут закончиться попытки числом { $maximum }, а всего можно набрать лишь { $total }: уменьшите первое или увеличьте второе
campaign-retry-plan-no-rule = в плане нет правил: укажите хотя бы для одного итога, когда пробовать снова
campaign-retry-plan-cause-twice = для этого итога уже есть правило: оставьте одно из двух
campaign-retry-plan-delay-zero = немедленный повтор даст тот же итог: укажите паузу
campaign-retry-plan-delay-too-long = пауза длиннее { $limit }: укажите меньшую
campaign-retry-plan-look-ahead = свободный час так не найти: укажите срок больше 0 и не больше { $limit }

## Campaigns: states of a lead
campaign-lead-state-none = лида ещё нет
campaign-lead-state-new = человеку ещё не звонили
campaign-lead-state-attempting = до человека дозваниваются
campaign-lead-state-reached = с человеком поговорили
campaign-lead-state-interested = человек заинтересован
campaign-lead-state-applied = заявка в работе
campaign-lead-state-won = заказ выполнен
campaign-lead-state-refused = человек отказался
campaign-lead-state-parked = до нового звонка чего-то ждут
campaign-lead-state-exhausted = попытки исчерпаны
campaign-lead-state-unreachable = ни один номер человека не работает
campaign-lead-state-suppressed = человеку нельзя звонить
campaign-lead-state-duplicate = работа идёт по другому лиду этого человека

## Campaigns: commands of a lead
campaign-lead-command-create = внести лид
campaign-lead-command-assign-owner = передать лид агенту
campaign-lead-command-begin-attempt = начать попытку
campaign-lead-command-end-attempt = завершить попытку
campaign-lead-command-skip-attempt = записать попытку без набора
campaign-lead-command-meet = записать, что человек обратился сам
campaign-lead-command-show-interest = записать интерес
campaign-lead-command-refuse = записать отказ клиента
campaign-lead-command-apply = записать заявку
campaign-lead-command-drop-application = снять заявку
campaign-lead-command-win = засчитать лид
campaign-lead-command-park = отложить лид
campaign-lead-command-recontact = вернуться к лиду
campaign-lead-command-give-up = прекратить попытки
campaign-lead-command-lose-number = записать, что ни один номер не работает
campaign-lead-command-reopen = открыть лид заново
campaign-lead-command-suppress = запретить звонки по лиду
campaign-lead-command-lift-suppression = снять запрет на звонки
campaign-lead-command-mark-duplicate = отметить лид как повтор
campaign-lead-command-elapse = учесть ход времени

## Campaigns: events of a lead
campaign-lead-event-created = лид внесён
campaign-lead-event-owner-assigned = лид передан агенту или всем
campaign-lead-event-attempt-began = попытка началась
campaign-lead-event-attempt-ended = попытка завершилась
campaign-lead-event-attempt-skipped = попытка была нужна, но номер не набирали
campaign-lead-event-met = человек обратился сам
campaign-lead-event-interest-shown = человек проявил интерес
campaign-lead-event-refused = человек отказался
campaign-lead-event-applied = человек подал заявку
campaign-lead-event-application-dropped = из заявки ничего не вышло
campaign-lead-event-won = заказ выполнен
campaign-lead-event-parked = лид отложен
campaign-lead-event-parking-extended = решено дождаться конца периода тишины
campaign-lead-event-recontacted = к лиду вернулись
campaign-lead-event-exhausted = попытки исчерпаны
campaign-lead-event-number-lost = ни один номер человека не заработал
campaign-lead-event-reopened = лид открыт заново
campaign-lead-event-suppressed = человеку решено больше не звонить
campaign-lead-event-suppression-lifted = человеку снова можно звонить
campaign-lead-event-duplicate-marked = лид отмечен как повтор

## Campaigns: guards of a lead
campaign-lead-actor-role = эта роль не работает с лидами: пусть действует агент, старший или система
campaign-lead-actor-other-owner = лид ведёт агент { $agent }: пусть действует он или старший
campaign-lead-actor-assigns-other = агент берёт лид себе или возвращает: другому его передаёт старший
campaign-lead-actor-not-an-agents-command = продолжать ли оставленный лид, решает система, старший или руководство, а не агент
campaign-lead-owner-same = лид уже у него
campaign-lead-suppressed = человек в списке запрета: снять запрет может только он сам, и сначала в списке
campaign-lead-attempt-open = попытка с контактом { $contact } не завершена: сначала завершите её
campaign-lead-attempt-none-open = попытка не начата: начните её
campaign-lead-attempt-not-dialled = в начатой попытке номер набрали: укажите, чем она кончилась
campaign-lead-attempt-number = это была бы попытка { $expected }, а не { $number }: возможно, уже позвонил другой, прочитайте лид заново
campaign-lead-attempt-too-early = план не допускает попытки раньше { $next }: подождите, или пусть решит человек
campaign-lead-attempt-used-up = попытки по плану исчерпаны: оставьте лид, или пусть старший начнёт новый круг
campaign-lead-refusal-note-missing = для иной причины нужна заметка: напишите её и дайте её идентификатор
campaign-lead-refusal-competitor = назван конкурент, но причина не в нём: выберите эту причину или не называйте его
campaign-lead-refusal-competitor-missing = причина — конкурент, но он не назван: назовите, кто обслуживает человека
campaign-lead-order-unknown = о заказе { $order } ничего не известно: загрузите его
campaign-lead-order-not-completed = заказ { $order } не выполнен: дождитесь выполнения
campaign-lead-order-other-application = заказ { $order } вырос не из заявки этого лида: укажите тот, что из неё
campaign-lead-park-nothing-awaited = ждать нечего: укажите дату или условие
campaign-lead-park-in-the-past = дата { $not-before } уже прошла: укажите более позднюю
campaign-lead-park-deceased = человек умер: больше не звонят
campaign-lead-recontact-not-due = условие, которого ждут, ещё не выполнено
campaign-lead-recontact-too-early = звонить можно не раньше { $not-before }: подождите
campaign-lead-recontact-quiet = период тишины длится до { $quiet-until }: подождите
campaign-lead-give-up-no-plan = план повторов не дан: дайте план проекта
campaign-lead-give-up-attempts-left = план допускает новые попытки
campaign-lead-number-another = у человека есть другой номер: сначала попробуйте его
campaign-lead-number-none = ни один номер человека не работает: сначала найдите другой
campaign-lead-suppression-not-the-person = источник — «{ $source }»: снять запрет может только сам человек, а предписание — только ведомство
campaign-lead-duplicate-itself = лид не повторяет сам себя: назовите лид, по которому идёт работа

## Campaigns: stored leads
campaign-lead-restore-state = состояние противоречит остальному в лиде: восстановите значение, как оно хранилось
campaign-lead-restore-refusal = отказ не подходит к лиду, без заметки или без конкурента, или называет конкурента без нужды
campaign-lead-restore-attempt = у попытки не тот номер, контакт или проект, или она не может быть открыта
campaign-lead-restore-permit = разрешение записано дважды или без попытки: восстановите значение, как оно хранилось
campaign-lead-restore-order = один из моментов вне времени лида, или попытки идут назад во времени

## Campaigns: callbacks
campaign-callback-state-none = перезвон ещё не назначен
campaign-callback-state-due = время перезвона не пришло
campaign-callback-state-ready = перезвон ждёт набора
campaign-callback-state-dialled = человеку звонят
campaign-callback-state-kept = перезвон состоялся
campaign-callback-state-missed = перезвон пропущен
campaign-callback-state-cancelled = перезвон отменён
campaign-callback-command-schedule = назначить перезвон
campaign-callback-command-reschedule = назначить другое время
campaign-callback-command-assign = передать перезвон агенту
campaign-callback-command-dial = набрать номер
campaign-callback-command-end-dial = записать итог набора
campaign-callback-command-cancel = отменить перезвон
campaign-callback-command-elapse = учесть ход времени
campaign-callback-event-scheduled = перезвон назначен
campaign-callback-event-rescheduled = назначено другое время
campaign-callback-event-assigned = перезвон передан агенту или всем
campaign-callback-event-deferred = время пришло, но звонить было нельзя
campaign-callback-event-became-ready = время перезвона пришло
campaign-callback-event-passed-to-anyone = позвонить мог любой
campaign-callback-event-left-with-owner = ответственный агент пришёл вовремя
campaign-callback-event-dialled = человеку набрали номер
campaign-callback-event-dial-ended = набор завершился
campaign-callback-event-missed = перезвон пропущен
campaign-callback-event-cancelled = перезвон отменён
campaign-callback-actor-role = эта роль не работает с перезвонами: пусть действует агент, старший или система
campaign-callback-actor-other-owner = перезвон за агентом { $agent }: пусть действует он или старший
campaign-callback-actor-assigns-other = агент берёт перезвон себе или возвращает: другому его передаёт старший
campaign-callback-actor-not-on-the-line = агент набирает номер для себя: укажите на линии его самого
campaign-callback-actor-other-agent = на линии агент { $agent }: пусть действует он или старший
campaign-callback-due-past = время { $due } уже прошло: назначьте более позднее
campaign-callback-verdict-missing = никто не спросил, можно ли звонить человеку в { $at }: запросите решение на это время
campaign-callback-forbidden-then = в это время человеку звонить нельзя, почему — сказано в решении на это время: назначьте другое
campaign-callback-owner-same = перезвон уже у него
campaign-callback-dial-result = набор не может закончиться так: укажите, чем кончился звонок
campaign-callback-again-though-reached = с человеком поговорили, повтор не нужен: назначьте новый перезвон
campaign-callback-allowed-from-past = запрещённое сейчас не может быть разрешено с { $allowed-from }: запросите новое решение
campaign-callback-ready-limit-zero = перезвон считался бы пропущенным, едва настал его срок: дайте время на звонок или не давайте предела
campaign-callback-restore-state = состояние противоречит остальному в перезвоне: восстановите значение, как оно хранилось
campaign-callback-restore-owner = перезвон перешёл ко всем или ждёт перехода, а это невозможно: восстановите значение, как оно хранилось
campaign-callback-restore-permit = разрешение или контакт записаны дважды или без звонка: восстановите значение, как оно хранилось
campaign-callback-restore-order = моменты перезвона не следуют друг за другом

## Campaigns: regions, channels, opt-outs in a call
base-window-too-many = в дне промежутков: { $length }, допускается { $limit }: объедините некоторые
campaign-rule-unknown-region = в { $country } нет части с таким кодом: дайте код ISO 3166-2 строчными буквами, без страны
campaign-rule-no-call = { $channel } не звонок: укажите voice или recorded_voice
campaign-rule-repeated-channel = { $channel } указан дважды: уберите один
campaign-rules-many-calendars = в наборе календарей: { $length }, допускается { $limit }: разделите его по странам
campaign-rules-value = такое значение здесь не принимается: исправьте, как показано на странице о кампаниях
campaign-facts-unknown-region = в { $country } нет части с таким кодом: дайте код ISO 3166-2 строчными буквами, без страны, или никакого
campaign-list-no-call = { $channel } не звонок: составляйте списки для voice или recorded_voice
campaign-blocked-opted-out = { $since } человек попросил не звонить, а в списке этого нет: внесите
campaign-blocked-banned = правило { $rule } запрещает такие звонки совсем: пусть звонит агент

## Applications: forms
application-form-version-zero = в форме указана версия 0 её схемы: укажите версию, по которой её заполнили, 1 или больше
application-form-too-many = в форме больше { $limit } ответов: уберите то, о чём форма не спрашивает
application-form-repeated-field = поле { $field } заполнено дважды: оставьте один ответ
application-form-other-form = форма { $form } проверяется по схеме { $asked }: возьмите её собственную
application-form-other-version = форма заполнена по версии { $version }, а проверяется по версии { $asked }: возьмите ту, по которой её заполнили
application-form-missing = заполните
application-form-unknown-field = в форме { $form } нет такого поля: уберите ответ или проверьте имя поля
application-form-other-kind = стоит «{ $given }», а нужно «{ $expected }»: спросите об этом
application-form-number-out-of-range = число вне границ от { $least } до { $most }: уточните
application-form-unknown-choice = в поле нет такого варианта: выберите один из его вариантов
application-form-must-be-yes = форма полна только с «да»: сделайте или спросите, чего не хватает, и отметьте это
application-form-must-be-no = форма полна только с «нет»: эта форма не для этого клиента
application-form-too-short = текст слишком короткий: нужно знаков — не меньше { $least }
application-form-too-long = текст слишком длинный: нужно знаков — не больше { $most }
application-form-mask = это не похоже на { $mask } (A — буква, 9 — цифра, * — то или другое): прочтите ещё раз
application-form-family-name-missing = нет фамилии: спросите её
application-form-address-part-missing = в адресе не указано: { $part }; спросите
application-form-address-part-malformed = в адресе { $part } не такого вида, как принято в стране: уточните
application-form-address-part-doubtful = { $part } не сходится с остальным адресом: прочтите адрес клиенту
application-form-other-country = номер телефона не из { $country }: спросите тамошний номер
application-form-too-early = день раньше { $first }: выберите { $first } или позже
application-form-too-late = день позже { $last }: выберите { $last } или раньше
application-form-no-day-left = между { $first } и { $last } не осталось дней: сообщите тому, кто ведёт форму
application-form-not-born-yet = дата рождения ещё не наступила: уточните
application-form-too-young = клиент моложе, чем нужно (возраст — не меньше { $least }): эта форма не для него
application-form-too-old = клиент старше, чем нужно (возраст — не больше { $most }): эта форма не для него
application-form-other-currency = сумма в другой валюте: укажите её в { $currency }
application-form-negative-amount = сумма меньше нуля: укажите { $least } или больше
application-form-too-little = сумма меньше { $least }: укажите { $least } или больше
application-form-too-much = сумма больше { $most }: укажите { $most } или меньше

## Applications: their way to an order
application-state-none = заявки ещё нет
application-state-draft = заявка заполняется
application-state-submitted = заявка ждёт проверки
application-state-returned = заявка возвращена агенту
application-state-verified = заявка проверена
application-state-accepted = заявка принята
application-state-ordered = по заявке оформлен заказ
application-state-rejected = заявка отклонена
application-state-withdrawn = клиент отозвал заявку
application-state-lapsed = срок заявки истёк
application-command-begin = начало заявки
application-command-fill = сохранение анкеты
application-command-submit = подача заявки
application-command-send-back = возврат заявки
application-command-verify = проверка заявки
application-command-accept = принятие заявки
application-command-reject = отклонение заявки
application-command-withdraw = отзыв заявки
application-command-order = оформление заказа по заявке
application-command-elapse = ход времени
application-event-begun = заявка начата
application-event-filled = анкета сохранена
application-event-submitted = заявка подана
application-event-returned = заявка возвращена агенту
application-event-verified = заявка проверена
application-event-accepted = заявка принята
application-event-rejected = заявка отклонена
application-event-withdrawn = клиент отозвал заявку
application-event-ordered = по заявке оформлен заказ
application-event-lapsed = срок заявки истёк
application-actor-role = эта роль не участвует в заявках: пусть действует агент, старший или система
application-actor-other-author = это заявка другого агента: пусть действует её автор или старший
application-actor-no-checker = агент не судит о заявках: пусть это сделает старший или система
application-actor-own-application = автор не проверяет свою заявку: пусть это сделает другой
application-version-zero = версии считаются с 1: укажите действующие версии проекта и анкеты
application-lapse-zero = срок заявки истёк бы сразу: дайте время на заполнение или не ограничивайте его
application-revision-not-next = сохранение { $revision } не следует за последним, { $last }: загрузите анкету заново и сохраните
application-verdict-missing = анкета не проверена: проверьте её в том виде, в каком она сохранена последней
application-verdict-of-another = проверялась анкета { $form }, версия { $version }, сохранение { $revision }, а не эта в последнем виде: проверьте ещё раз
application-verdict-contradicts = проверка называет анкету полной и перечисляет недостающее или наоборот: проверьте ещё раз
application-field-missing = поле { $field } не заполнено
application-field-wrong = поле { $field } заполнено неверно, причину называет проверка: исправьте его
application-rule-broken = правило анкеты { $rule } не соблюдено: исправьте то, что оно называет
application-not-put-right = после возврата анкета не сохранялась: исправьте поля и сохраните её
application-proof-ahead = согласие { $agreed } позже { $at }: укажите, когда клиент согласился
application-no-fields = заявка возвращается из-за поля: назовите хотя бы одно
application-field-repeated = поле { $field } названо дважды: назовите один раз
application-not-verified = проект требует второй пары глаз: сначала проверьте заявку
application-restore-state = состояние противоречит остальному, что известно о заявке: восстановите значение таким, каким его сохранили
application-restore-version = версия равна 0: восстановите значение таким, каким его сохранили
application-restore-proof = подтверждение согласия появляется при подаче: восстановите значение таким, каким его сохранили
application-restore-verified = проверивший не подходит к состоянию или это сам автор: восстановите значение таким, каким его сохранили
application-restore-lapses = истечь может срок только той заявки, которая у агента: восстановите значение таким, каким его сохранили
application-restore-order = моменты времени заявки не следуют друг за другом

## Orders
order-state-none = заказа ещё нет
order-state-draft = заказ составляется
order-state-acknowledged = заказ зарегистрирован
order-state-rejected = заказ отклонён
order-state-in-progress = заказ выполняется
order-state-pending = заказ ждёт клиента
order-state-held = заказ ждёт нас
order-state-assessing-cancellation = отмена заказа рассматривается
order-state-pending-cancellation = заказ отменяется
order-state-completed = заказ выполнен
order-state-partial = заказ выполнен частично
order-state-failed = заказ не удалось выполнить
order-state-cancelled = заказ отменён
order-item-state-acknowledged = позиция внесена в заказ
order-item-state-in-progress = позиция выполняется
order-item-state-completed = позиция выполнена
order-item-state-failed = позицию не удалось выполнить
order-item-state-cancelled = позиция отменена
order-command-draft = составление заказа
order-command-change-items = изменение позиций
order-command-acknowledge = регистрация заказа
order-command-reject = отклонение заказа
order-command-carry-out = начало выполнения заказа
order-command-wait = ожидание клиента
order-command-hold = приостановка заказа
order-command-resume = возобновление заказа
order-command-plan-visit = планирование визита
order-command-complete-item = завершение позиции
order-command-fail-item = отметка о невыполненной позиции
order-command-reprice = изменение цены
order-command-change-account = смена счёта
order-command-record-payment = запись платежа
order-command-refund = возврат денег
order-command-request-cancellation = запрос отмены
order-command-grant-cancellation = согласие на отмену
order-command-refuse-cancellation = отказ в отмене
order-command-confirm-cancellation = подтверждение отмены
order-command-elapse = ход времени
order-event-drafted = заказ составлен
order-event-items-changed = позиции изменены
order-event-acknowledged = заказ зарегистрирован
order-event-rejected = заказ отклонён
order-event-started = выполнение заказа начато
order-event-waited = заказ стал ждать клиента
order-event-answer-overdue = клиент не ответил в срок
order-event-held = заказ стал ждать нас
order-event-hold-overdue = заказ не возобновлён в срок
order-event-resumed = заказ возобновлён
order-event-visit-planned = визит запланирован
order-event-item-completed = позиция выполнена
order-event-item-failed = позицию не удалось выполнить
order-event-repriced = цена изменена
order-event-account-changed = счёт изменён
order-event-payment-recorded = платёж поступил
order-event-refunded = деньги возвращены
order-event-cancellation-requested = запрошена отмена заказа
order-event-cancellation-granted = отмена разрешена
order-event-cancellation-refused = в отмене отказано
order-event-items-cancelled = открытые позиции отменены
order-event-ended = заказ завершён
order-actor-role = эта роль не участвует в заказах: пусть действует агент, старший или система
order-actor-no-authority = агент этого не решает: пусть это сделает старший или система
order-item-repeated = позиция { $item } указана дважды: назовите каждую один раз
order-item-unknown = в заказе нет позиции { $item }: назовите одну из имеющихся
order-item-ended = позиция { $item } уже завершена: назовите открытую
order-item-not-charged = позиция { $item } не выполнена или отменена и ничего не стоит: назовите другую
order-too-many-items = в заказе не больше { $limit } позиций: разделите его на два
order-nothing-to-do = ни одна позиция ничего не меняет: добавьте такую
order-address-missing = в адресе не хватает части «{ $part }»: дополните его, прежде чем посылать бригаду
order-address-not-read-back = клиент не подтвердил адрес: прочитайте его вслух
order-account-missing = не указан счёт для оплаты: укажите его в заказе
order-account-same = клиент уже платит на этот счёт
order-dates-reversed = последний день раньше первого: поменяйте их
order-until-past = время { $until } прошло: укажите более позднее
order-too-many-months = вперёд оплачивается не больше { $limit } месяцев: укажите меньше
order-visit-repeated = визит { $visit } уже запланирован: дайте новому другое имя
order-visit-without-items = визит { $visit } ни для одной позиции: назовите хотя бы одну
order-visit-unknown = о запланированном визите { $visit } ничего не сказано: сообщите, как он стоит
order-visit-of-another = визит { $visit } относится к другому заказу: дайте визиты этого
order-visit-not-held = позиции { $item } нужен визит, а он не состоялся: сначала проведите его
order-past-point-of-no-return = бригада визита { $visit } в пути или работает: отменить уже нельзя
order-visit-held = визит { $visit } состоялся, а его позиции открыты: сначала завершите их
order-visit-ahead = визит { $visit } ещё предстоит: сначала отмените его
order-other-currency = сумма в { $currency }, а заказ в { $asked }: укажите её в этой валюте
order-amount-negative = сумма { $amount } меньше нуля: укажите другую
order-amount-not-positive = сумма { $amount } не больше нуля: укажите, сколько уплачено
order-amount-too-large = сумма { $amount } слишком велика для одного заказа: проверьте её
order-payment-other-account = платёж поступил на счёт { $account }, а не на счёт заказа: переведите его или смените счёт
order-payment-repeated = платёж или возврат { $payment } уже записан
order-payment-unknown = в заказе нет платежа { $payment }: назовите один из имеющихся
order-refund-over-payment = из этого платежа можно вернуть только { $left }: не возвращайте больше
order-refund-not-owed = клиенту причитается только { $owed }: не возвращайте больше
order-too-many-payments = в заказе не больше { $limit } платежей и столько же возвратов: проверьте его
order-price-negative = сумма { $amount } меньше нуля: укажите другую
order-price-too-large = сумма { $amount } слишком велика для одной цены: проверьте её
order-price-two-currencies = цена указывается в одной валюте: дайте в ней все суммы
order-price-percent = скидка от 0,01 % до 100 %: укажите от 1 до 10000 базисных пунктов
order-price-no-discount = скидка ничего не снимает: укажите сумму больше нуля или уберите её
order-price-nothing-to-discount = эта часть цены не платится: уберите скидку или укажите цену
order-price-too-many-discounts = у цены не больше { $limit } скидок: объедините некоторые
order-restore-items = позиция повторяется, лишняя или в другой валюте: восстановите значение таким, каким его сохранили
order-restore-visits = визиты противоречат друг другу или позициям: восстановите значение таким, каким его сохранили
order-restore-state = состояние противоречит позициям или остальному, что известно о заказе: восстановите значение таким, каким его сохранили
order-restore-money = таких платежей, возвратов или платы за отмену быть не может: восстановите значение таким, каким его сохранили
order-restore-order = моменты времени или дни заказа не следуют друг за другом

## Orders: states of a visit
order-visit-state-none = визита ещё нет
order-visit-state-requested = визит запрошен, время не предложено
order-visit-state-offered = клиент ещё не выбрал время
order-visit-state-chosen = время выбрано, визит не подтверждён
order-visit-state-confirmed = визит подтверждён, бригада не назначена
order-visit-state-assigned = бригада назначена
order-visit-state-en-route = бригада в пути
order-visit-state-late = бригада опаздывает
order-visit-state-on-site = бригада у клиента
order-visit-state-done = работа сделана и принята
order-visit-state-missed = бригада не приехала
order-visit-state-failed = визит сорвался по вине клиента
order-visit-state-cannot-complete = бригада не смогла сделать работу
order-visit-state-cancelled = визит отменён

## Orders: commands of a visit
order-visit-command-request = запросить визит
order-visit-command-offer-windows = предложить время
order-visit-command-choose = выбрать время
order-visit-command-quote = назвать сумму к оплате
order-visit-command-reserve-materials = зарезервировать материалы
order-visit-command-tell = сообщить клиенту
order-visit-command-acknowledge = отметить, что клиент понял
order-visit-command-confirm = подтвердить визит
order-visit-command-assign-crew = назначить бригаду
order-visit-command-depart = выехать
order-visit-command-arrive = прибыть
order-visit-command-finish = завершить работу
order-visit-command-fail = отметить срыв по вине клиента
order-visit-command-cannot-complete = отметить, что работу сделать нельзя
order-visit-command-reschedule = назначить другое время
order-visit-command-cancel = отменить визит
order-visit-command-elapse = учесть ход времени

## Orders: events of a visit
order-visit-event-requested = визит запрошен
order-visit-event-windows-offered = время предложено
order-visit-event-window-chosen = клиент выбрал время
order-visit-event-quoted = сумма к оплате названа
order-visit-event-materials-reserved = материалы зарезервированы
order-visit-event-told = клиенту сообщили
order-visit-event-acknowledged = клиент подтвердил, что понял
order-visit-event-confirmed = визит подтверждён
order-visit-event-crew-assigned = бригада назначена
order-visit-event-departed = бригада выехала
order-visit-event-arrived = бригада прибыла
order-visit-event-finished = работа сделана и принята
order-visit-event-failed = визит сорвался по вине клиента
order-visit-event-could-not-complete = бригада не смогла сделать работу
order-visit-event-rescheduled = назначено другое время
order-visit-event-cancelled = визит отменён
order-visit-event-windows-passed = время наступило, а визит не подтверждён
order-visit-event-ran-late = время вышло, а бригады нет
order-visit-event-missed = бригада не приехала

## Orders: guards of a visit
order-visit-actor-role = эта роль не работает с визитами: пусть действует агент, старший, бригада или система
order-visit-actor-agent = о том, что происходит у клиента, сообщает бригада: пусть действует она или старший
order-visit-actor-crew = бригада сообщает только о дороге и работе: пусть действует агент или старший
order-visit-actor-other-crew = визит за бригадой { $crew }: пусть действует она или старший
order-visit-items-empty = визит ни для чего: укажите хотя бы одну позицию заказа
order-visit-item-repeated = позиция { $item } указана дважды: оставьте одну
order-visit-skill-repeated = навык { $skill } указан дважды: оставьте один
order-visit-material-repeated = материал { $material } указан дважды: сложите количества
order-visit-quantity-zero = количество материала { $material } равно нулю: укажите хотя бы 1 или уберите его
order-visit-document-repeated = документ { $document } указан дважды: оставьте один
order-visit-wording-repeated = формулировка { $wording } указана дважды: оставьте одну
order-visit-too-many = в списке записей: { $length }, допускается { $limit }: уберите лишнее
order-visit-follow-up-of-itself = визит не может заменить сам себя: дайте новому свой идентификатор
order-visit-follow-up-early = визит не пропущен, не сорван и не остался незаконченным: сначала завершите его
order-visit-earlier-missing = о визите { $visit }, который нужно заменить, ничего не известно: дайте сведения о нём
order-visit-earlier-of-another = визит { $visit } относится к заказу { $order }: укажите визит этого заказа
order-visit-earlier-open = визит { $visit } не закончился без работы: заменяют только такой
order-visit-windows-none = время не предложено: укажите хотя бы одно
order-visit-window-repeated = время с { $from } до { $until } указано дважды: предложите его один раз
order-visit-window-empty = время с { $from } до { $until } пусто: укажите более поздний конец
order-visit-window-past = время с { $from } до { $until } уже наступило: назначьте более позднее
order-visit-window-not-offered = время с { $from } до { $until } не предлагали: выберите из предложенных
order-visit-window-same = у визита уже есть время с { $from } до { $until }
order-visit-amount-negative = сумма { $amount } меньше нуля: укажите 0 или больше
order-visit-account-missing = к оплате { $amount }, а счёт не указан: укажите, на какой счёт
order-visit-quote-same = эта сумма и этот счёт уже указаны
order-visit-materials-same = именно это уже зарезервировано
order-visit-item-not-needed = для этого визита это не нужно: { $item }; сообщите то, что нужно, с нынешними данными
order-visit-not-told = клиенту этого не говорили: { $item }; сначала зачитайте
order-visit-acknowledged-already = клиент это уже подтвердил: { $item }
order-visit-not-quoted = никто не назвал, сколько платит клиент: укажите сумму и счёт
order-visit-briefing-open = клиент этого не подтвердил: { $item }; сообщите и получите подтверждение
order-visit-material-missing = материала { $material } не хватает: { $quantity }; зарезервируйте или назначьте более позднее время
order-visit-crew-unknown = о бригаде { $crew } ничего не известно: дайте её навыки и визиты
order-visit-crew-same = визит уже за бригадой { $crew }
order-visit-skill-missing = у бригады { $crew } нет навыка { $skill }: назначьте ту, у которой есть
order-visit-crew-busy = у бригады { $crew } в это время визит { $visit }: назначьте другую бригаду или другое время
order-visit-no-crew = у визита нет бригады: назначьте её
order-visit-departed-already = бригада уже выехала
order-visit-not-departed = бригада не выезжала: сначала отметьте выезд
order-visit-absent-outside-window = клиента просили быть дома с { $from } до { $until }, а бригады тогда не было: это не его вина

## Orders: stored visits
order-visit-restore-purpose = визит ни для чего, что-то указано дважды или он заменяет сам себя: восстановите значение, как оно хранилось
order-visit-restore-materials = зарезервированные материалы не подходят к визиту: восстановите значение, как оно хранилось
order-visit-restore-quote = сумма и счёт не подходят к визиту: восстановите значение, как оно хранилось
order-visit-restore-windows = время не подходит к состоянию визита: восстановите значение, как оно хранилось
order-visit-restore-briefing = сообщённое клиенту не подходит к визиту: восстановите значение, как оно хранилось
order-visit-restore-crew = бригада и её путь не подходят к состоянию визита: восстановите значение, как оно хранилось
order-visit-restore-deadline = визит опаздывает или пропущен тогда, когда этого быть не может: восстановите значение, как оно хранилось
order-visit-restore-order = моменты визита не следуют друг за другом

## Orders: what the customer is told
order-briefing-no-items = сообщать нечего: дайте хотя бы один пункт
order-briefing-account-missing = номер счёта { $account } не дан: добавьте его к сведениям
order-briefing-wording-missing = текст формулировки { $wording } не дан: добавьте его к сведениям
order-briefing-item-at-home = быть дома с { $from } до { $until }
order-briefing-item-amount-due = заплатить { $amount }
order-briefing-item-pay-into = платить на счёт { $account }
order-briefing-item-no-cash = не давать бригаде наличных
order-briefing-item-prepare = сделать то, о чём говорит формулировка { $wording }
order-briefing-document-passport = паспорт
order-briefing-document-identity-card = удостоверение личности
order-briefing-document-contract = договор
order-briefing-document-address-proof = подтверждение адреса
order-briefing-document-power-of-attorney = доверенность
order-briefing-spoken-at-home = Пожалуйста, будьте дома { $window }. Вы будете дома?
order-briefing-spoken-document = Пожалуйста, приготовьте: { $document }. Это у вас есть?
order-briefing-spoken-amount-due = К оплате { $amount }. Это понятно?
order-briefing-spoken-nothing-due = Платить ничего не нужно. Это понятно?
order-briefing-spoken-pay-into = Пожалуйста, платите на счёт { $account }. Вы записали?
order-briefing-spoken-no-cash = Пожалуйста, не отдавайте бригаде наличные, что бы вам ни говорили. Это понятно?
order-briefing-spoken-prepare = { $text } Вы сможете это сделать?
order-briefing-spoken-closing = Спасибо. Если что-то изменится, позвоните нам, пожалуйста.
order-briefing-sms-at-home = Бригада приедет { $window }: будьте, пожалуйста, дома.
order-briefing-sms-document = Приготовьте: { $document }.
order-briefing-sms-amount-due = К оплате: { $amount }.
order-briefing-sms-nothing-due = Платить ничего не нужно.
order-briefing-sms-pay-into = Платите на счёт { $account }.
order-briefing-sms-no-cash = Не давайте бригаде наличных.
order-briefing-sms-prepare = { $text }
order-briefing-email-subject = Визит бригады { $day }
order-briefing-email-subject-without-day = Визит бригады
order-briefing-email-at-home = Бригада приедет { $window }. Пожалуйста, будьте дома.
order-briefing-email-document = Пожалуйста, приготовьте: { $document }.
order-briefing-email-amount-due = К оплате { $amount }.
order-briefing-email-nothing-due = Платить ничего не нужно.
order-briefing-email-pay-into = Пожалуйста, платите на счёт { $account }.
order-briefing-email-no-cash = Пожалуйста, не давайте бригаде наличных.
order-briefing-email-prepare = { $text }
order-briefing-email-closing = Если что-то изменится, позвоните нам, пожалуйста.
order-briefing-text-window = { $day }, с { $from } до { $until }
order-briefing-text-window-over-days = { $day }, с { $from } и до { $until } { $last }
order-briefing-spoken-opening =
    Перед приездом бригады важно знать { $count ->
        [one] { $count } вещь
        [few] { $count } вещи
       *[many] { $count } вещей
    }.
order-briefing-email-opening =
    Здравствуйте!

    Перед приездом бригады обратите, пожалуйста, внимание на { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
       *[many] { $count } пунктов
    }:
order-briefing-text-day =
    { $weekday ->
        [1] в понедельник
        [2] во вторник
        [3] в среду
        [4] в четверг
        [5] в пятницу
        [6] в субботу
       *[7] в воскресенье
    }, { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
order-briefing-text-amount =
    { $currency ->
        [EUR] { $number } { $part ->
            [0] { $whole ->
                [one] евро
                [few] евро
               *[many] евро
            }
           *[other] евро
        }
        [INR] { $number } { $part ->
            [0] { $whole ->
                [one] рупия
                [few] рупии
               *[many] рупий
            }
           *[other] рупии
        }
        [RUB] { $number } { $part ->
            [0] { $whole ->
                [one] рубль
                [few] рубля
               *[many] рублей
            }
           *[other] рубля
        }
        [USD] { $number } { $part ->
            [0] { $whole ->
                [one] доллар
                [few] доллара
               *[many] долларов
            }
           *[other] доллара
        }
       *[other] { $number } { $currency }
    }

## Points on the earth
base-geo-point-latitude = широта лежит от -90 до 90 градусов: укажите миллионные доли градуса, к северу больше нуля
base-geo-point-longitude = долгота лежит от -180 до 180 градусов: укажите миллионные доли градуса, к востоку больше нуля
project-form-kind-pick-up = место подачи машины

## Crews
order-crew-state-free = бригада ждёт работы
order-crew-state-assigned = у бригады есть визит, и она ещё не выехала
order-crew-state-travelling = бригада в пути
order-crew-state-working = бригада у клиента
order-crew-state-on-break = у бригады перерыв
order-crew-state-off-shift = бригада не на смене
order-crew-speed = бригада проезжает от 1 до { $limit } метров в час: укажите такую скорость
order-crew-repeated = бригада { $crew } указана дважды: назовите её один раз
order-crew-unknown = бригады { $crew } нет на доске: сначала внесите её
order-crew-visit-repeated = у визита { $visit } уже есть бригада: сначала снимите его с неё
order-crew-window-empty = время визита { $visit } не имеет длины: укажите более поздний конец
order-crew-booked-twice = у бригады { $crew } во время визита { $visit } есть визит { $other }: назовите другую бригаду или другое время

## Recoveries: what went wrong
order-hitch-crew-did-not-come = бригада не приехала
order-hitch-crew-late = бригада опаздывает
order-hitch-equipment-wrong = оборудование не то
order-hitch-equipment-missing = не хватает оборудования
order-hitch-service-wrong = услуга не та
order-hitch-charge-wrong = сумма начислена неверно
order-hitch-customer-side = помеха на стороне клиента

## Recoveries: states
order-recovery-state-none = исправления ещё нет
order-recovery-state-reported = ответа ещё нет
order-recovery-state-located = бригада нашлась и едет
order-recovery-state-substitute-sent = едет другая бригада
order-recovery-state-no-crew = ни одна бригада не может приехать
order-recovery-state-remedied = исправляется другим способом
order-recovery-state-promised = клиенту дано обещание
order-recovery-state-kept = последнее обещание сдержано
order-recovery-state-broken = последнее обещание нарушено
order-recovery-state-closed = исправление закончено

## Recoveries: commands
order-recovery-command-report = сообщение о помехе
order-recovery-command-locate = запись о том, где бригада
order-recovery-command-send-substitute = отправка другой бригады
order-recovery-command-no-crew = запись о том, что свободной бригады нет
order-recovery-command-remedy = исправление другим способом
order-recovery-command-promise = обещание клиенту
order-recovery-command-reassure = успокоение клиента
order-recovery-command-keep = запись о сдержанном обещании
order-recovery-command-close = закрытие исправления
order-recovery-command-elapse = ход времени

## Recoveries: events
order-recovery-event-reported = что-то пошло не так
order-recovery-event-located = бригада нашлась
order-recovery-event-substitute-sent = отправлена другая бригада
order-recovery-event-no-crew-found = ни одна бригада не могла приехать
order-recovery-event-remedied = исправлено другим способом
order-recovery-event-promised = клиенту дали обещание
order-recovery-event-reassured = клиента успокаивали
order-recovery-event-promise-kept = обещание сдержали
order-recovery-event-promise-broken = обещание нарушили
order-recovery-event-answer-overdue = никто не ответил вовремя
order-recovery-event-closed = исправление закончилось

## Recoveries: guards
order-recovery-actor-role = эта роль не участвует в исправлениях: пусть действует агент, старший, бригада или система
order-recovery-actor-crew = бригада сообщает о помехе и о том, где она: остальное пусть делает агент или старший
order-recovery-actor-other-crew = бригада сообщает только о себе: пусть действует та бригада или старший
order-recovery-visit-missing = неприехавшая бригада относится к визиту: назовите визит
order-recovery-not-of-crew = дело не в том, что нет бригады: найдите другое средство
order-recovery-no-crew-helps = бригада этого не исправит: найдите другое средство
order-recovery-arrival-past = прибытие в { $arrives } уже прошло: укажите более позднее
order-recovery-not-searched = бригаду ещё не искали: сначала поищите на доске
order-recovery-not-found = поиск не нашёл бригаду { $crew }: отправьте найденную
order-recovery-crew-free = бригада { $crew } может приехать: отправьте её
order-recovery-same-crew = бригада { $crew } и есть та, что не приехала: отправьте другую
order-recovery-remedy-unfit = это не исправит случившегося: выберите подходящее средство
order-recovery-promise-past = срок { $until } уже прошёл: пообещайте более поздний
order-recovery-promise-repeated = обещание { $promise } уже дано: дайте новому своё имя
order-recovery-promise-unfit = это не следует из того, что делается: пообещайте перезвонить или сначала найдите ответ
order-recovery-promise-too-early = бригада будет в { $arrives }, а не к { $until }: пообещайте более позднее время
order-recovery-too-many = в исправлении помещается { $limit } обещаний и столько же успокоений: закройте его и начните новое
order-recovery-kept-ahead = момент { $at } ещё впереди: отметьте, когда он наступит
order-recovery-kept-before-it-was-given = обещание дано в { $made } и раньше не могло быть сдержано: укажите, когда его сдержали
order-recovery-promise-over = срок был { $until }: обещание нарушено, отметьте ход времени и продолжайте оттуда
order-recovery-same-visit = визит { $visit } и есть неудавшийся: назовите новый

## Recoveries: stored values
order-recovery-restore-cause = визит или ответ не подходит к случившемуся: верните значение таким, каким оно хранилось
order-recovery-restore-promises = обещание стоит дважды или не могло так закончиться: верните значение таким, каким оно хранилось
order-recovery-restore-reassurances = сказанное не могло быть сказано тогда: верните значение таким, каким оно хранилось
order-recovery-restore-state = состояние противоречит обещаниям или ответу: верните значение таким, каким оно хранилось
order-recovery-restore-deadline = ответ просрочен в момент, когда не мог быть: верните значение таким, каким оно хранилось
order-recovery-restore-order = моменты исправления не следуют друг за другом

## Taxi requests: what dispatch reports
order-taxi-request-report-car-assigned = машина найдена
order-taxi-request-report-arrived = машина на месте
order-taxi-request-report-under-way = пассажир в машине
order-taxi-request-report-done = поездка закончена
order-taxi-request-report-no-car = машина не найдена
order-taxi-request-report-driver-cancelled = водитель не приедет

## Taxi requests: states
order-taxi-request-state-none = заявки ещё нет
order-taxi-request-state-received = адрес ещё не подтверждён
order-taxi-request-state-address-confirmed = клиент подтвердил адрес
order-taxi-request-state-passed-to-dispatch = заявка у диспетчера
order-taxi-request-state-car-assigned = машина назначена
order-taxi-request-state-arrived = машина подана
order-taxi-request-state-under-way = поездка идёт
order-taxi-request-state-done = поездка завершена
order-taxi-request-state-no-car = диспетчер не нашёл машины
order-taxi-request-state-cancelled = заявка отменена

## Taxi requests: commands
order-taxi-request-command-receive = приём заявки
order-taxi-request-command-change-address = новая запись адреса
order-taxi-request-command-confirm-address = подтверждение адреса
order-taxi-request-command-pass-to-dispatch = передача заявки диспетчеру
order-taxi-request-command-report = запись сообщения диспетчера
order-taxi-request-command-cancel = отмена заявки
order-taxi-request-command-elapse = ход времени

## Taxi requests: events
order-taxi-request-event-received = заявку приняли
order-taxi-request-event-address-changed = адрес записали заново
order-taxi-request-event-address-confirmed = клиент подтвердил адрес
order-taxi-request-event-passed = заявку передали диспетчеру
order-taxi-request-event-dispatch-reported = диспетчер сообщил
order-taxi-request-event-cancelled = заявку отменили
order-taxi-request-event-hand-over-overdue = диспетчер не получил заявку вовремя

## Taxi requests: guards
order-taxi-request-actor-role = эта роль не участвует в заявках на такси: пусть действует агент, старший или система
order-taxi-request-actor-dispatch = искать машину не дело агента: диспетчер сообщает через свою программу
order-taxi-request-first-word-ahead = первое слово в { $at } ещё впереди: укажите, когда клиент заговорил
order-taxi-request-pick-up-past = время { $at } уже прошло: укажите более позднее или никакого, если сразу
order-taxi-request-revision-not-next = запись { $revision } не следует за последней, { $last }: откройте адрес заново и запишите
order-taxi-request-revision-other = запись { $revision } не последняя, последняя { $last }: прочитайте её клиенту
order-taxi-request-address-unchecked = никто не смотрел, найдёт ли машина этот адрес: сначала проверьте
order-taxi-request-address-missing = в адресе не хватает: { $part }; спросите
order-taxi-request-phone-missing = телефон пассажира не известен: спросите
order-taxi-request-report-unfit = здесь этого быть не может: { $report }

## Taxi requests: stored values
order-taxi-request-restore-revision = записи считаются с 1: верните значение таким, каким оно хранилось
order-taxi-request-restore-state = состояние противоречит подтверждению или передаче: верните значение таким, каким оно хранилось
order-taxi-request-restore-deadline = передача просрочена в момент, когда не могла быть: верните значение таким, каким оно хранилось
order-taxi-request-restore-order = моменты заявки не следуют друг за другом

## Payloads of TM Forum
interchange-payload-not-json = текст не JSON, строка { $line }, столбец { $column }: исправьте там
interchange-payload-not-utf8 = текст не в UTF-8 начиная с байта { $byte }: сохраните его в UTF-8
interchange-payload-too-deep = вложенность слишком велика: сделайте её меньше
interchange-payload-byte-order-mark = перед текстом стоит метка порядка байтов: уберите её
interchange-payload-kind-unknown = не сказано, какой это ресурс: укажите @type
interchange-payload-event-of-another = событие относится к { $said }, а внутри { $held }: вложите своё
interchange-payload-required-missing = обязательного поля { $field } нет: добавьте его
interchange-payload-other-type = здесь опубликован другой тип: { $wanted }
interchange-payload-date-malformed = это не дата по RFC 3339: пишите как 2026-03-02T09:00:00Z
interchange-payload-date-without-zone = у этого момента нет пояса: добавьте Z или смещение
interchange-payload-name-blank = вокруг имени { $name } стоят пробелы: уберите их
interchange-payload-name-case = опубликованное имя { $name }: пишите так
interchange-payload-name-part = часть { $name }, которую никто не публикует: прочитана как { $name } и сохранена
interchange-payload-name-of-mef = имя { $name } из MEF, а не из TM Forum: партнёр может его не знать
interchange-payload-name-unknown = такого имени никто не публикует: возьмите имя из списка
interchange-payload-key-repeated = этот ключ стоит в объекте дважды: оставьте один
interchange-payload-start-after-end = { $first } позже, чем { $second }: поменяйте их
interchange-payload-start-after-completion = { $first } позже, чем { $second }: посмотрите, что верно
interchange-payload-item-repeated = у другой позиции то же имя: дайте каждой своё
interchange-payload-state-contradicts-items = состояния позиций не дают такого: посмотрите, что верно
interchange-type-list = список
interchange-type-object = объект
interchange-type-whole = целое число
interchange-type-number = число
interchange-type-yes-no = true или false
interchange-type-text = текст

## Figures of orders
kpi-orders-first-visit-success = работа сделана с первого визита
kpi-orders-visits-on-time = визиты вовремя
kpi-orders-visits-missed = визиты, сорванные нами
kpi-orders-promises-broken = нарушенные обещания
kpi-orders-time-to-recovery = время до исправления
kpi-orders-returns-per-application = возвраты на заявку
kpi-orders-completed-per-application = выполненные заказы на заявку
kpi-orders-fall-out = доля сорванных заказов
kpi-orders-taxi-hand-over-time = время до передачи заявки на такси
