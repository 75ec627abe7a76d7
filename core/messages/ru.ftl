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
base-personal-empty = личное значение пусто: лучше не указывать поле вовсе
base-personal-too-long = длина личного значения — { $length } Б: допускается не более { $limit }
base-country-unknown = страна неизвестна: укажите код ISO 3166-1 из двух заглавных букв, например RU
base-phone-malformed = номер телефона не читается: укажите его с + и кодом страны или назовите страну
base-phone-impossible = такого номера телефона быть не может: сверьте цифры с планом нумерации страны
base-label-malformed = подпись пуста, длиннее 512 байт или содержит управляющий знак
base-period-reversed = период кончается { $until }, раньше своего начала { $from }: поменяйте их местами
base-instant-out-of-range = момент лежит за пределами календаря: укажите момент в пределах 262 000 лет от нашего времени
base-zone-unknown = часовой пояс неизвестен: укажите имя из базы IANA, например Europe/Moscow

## Stored JSON
base-json-not-writable = значение нельзя записать в JSON
base-json-malformed = текст не является JSON: строка { $line }, столбец { $column }
base-json-cut-off = текст JSON обрывается: строка { $line }, столбец { $column }
base-json-not-of-this-shape = поле в тексте JSON отсутствует, неизвестно или другого типа
base-json-other-kind = в тексте JSON значение другого вида: прочтите его как значение этого вида
base-json-newer-version = версия текста JSON — { $version }, этот выпуск знает версии до { $current }: прочтите более новым выпуском
base-json-version-zero = версия текста JSON — 0: версии начинаются с 1

## Denials and histories
base-denial = нельзя выполнить «{ $command }» в состоянии «{ $state }»
base-replay = событие { $index } ({ $event }) невозможно в состоянии «{ $state }»

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
kpi-tally-overflow = суммы подсчёта превысят { $limit } (штук или миллисекунд): проверьте длительности в записи или начните новый подсчёт
kpi-tally-other-plan = подсчёты велись по разным планам: объединяйте подсчёты одного плана
kpi-tally-histogram-out-of-order = в сохранённой гистограмме нарушен порядок, повторено значение или счёт равен 0: сохраните подсчёт заново
kpi-tally-part-over-whole = сохранённый счётчик больше целого, частью которого он является: сохраните подсчёт заново
kpi-tally-time-of-nothing = сохранённое время не относится ни к чему подсчитанному: сохраните подсчёт заново
kpi-tally-foreign-group = сохранённая группа не соответствует плану подсчёта: сохраните подсчёт заново
kpi-tally-repeated-group = сохранённая группа повторяется: сохраните подсчёт заново
kpi-tally-spans-out-of-order = сохранённые отрезки времени не по порядку, соприкасаются или пусты: сохраните подсчёт заново
kpi-tally-too-many-groups = в подсчёте слишком много разных идентификаторов: делите по меньшему
kpi-survey-other-scale = этот вопрос не задают по шкале { $scale }: готовность рекомендовать спрашивайте от 0 до 10, лёгкость от 1 до 5 или от 1 до 7
kpi-survey-score-out-of-scale = оценки { $score } нет на шкале: дайте целую оценку от { $lowest } до { $highest } или оставьте пусто, если клиент не ответил
kpi-scorecard-items = в карте оценки пунктов: { $length }; дайте от 1 до { $limit }
kpi-scorecard-no-weight = пункт ничего не весит: дайте ему вес от 1 или уберите его
kpi-scorecard-over-weight = пункт получил { $earned } при весе { $weight }: дайте не больше веса
kpi-scorecard-repeated-item = пункт { $item } стоит в карте дважды: оцените каждый пункт один раз
kpi-pause-break = перерыв
kpi-pause-meal = обед
kpi-pause-training = обучение
kpi-pause-meeting = встреча
kpi-pause-off-queue-work = работа вне очередей
kpi-pause-other = другое
kpi-scale-one-to-five = от 1 до 5
kpi-scale-one-to-seven = от 1 до 7
kpi-scale-zero-to-ten = от 0 до 10

## Figures: names
kpi-offered = поступило
kpi-offered-waiting = ещё ожидают
kpi-answered = отвечено
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
kpi-handled = обработано
kpi-handled-open = ещё в работе
kpi-aht = среднее время обработки
kpi-talk = среднее время разговора
kpi-hold-per-held = среднее удержание среди поставленных на удержание
kpi-hold-per-handled = среднее удержание среди всех обработанных
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
importer-finding-answer-differs = очередь покинута в { $left }, а ответ был в { $answered }: расхождение больше минуты
importer-finding-duration-differs = длительность { $given } отличается от { $between } между её моментами
importer-finding-duration-unreadable = длительность для проверки не читается и не сравнивалась: исправьте её
importer-finding-end-before-start = конец { $until } раньше начала { $from } и не сохранён: исправьте одно из них
importer-finding-id-check-stopped = идентификаторов слишком много, чтобы их помнить: дальше повторы идентификаторов не ищутся
importer-finding-negative-time = время идёт назад на { $by }
importer-finding-outlier = { $length } — дольше предела { $limit }, заданного в описании столбцов
importer-finding-repeated-contact = идентификатор контакта уже встречался в этом файле
importer-finding-time-ambiguous = местное время, которое бывает дважды, прочитано как { $at }
importer-finding-time-in-gap = местное время, которого не было, сдвинуто вперёд на { $at }
importer-finding-unknown-column = столбца на месте { $position } нет в схеме, он не прочитан: исправьте имя или уберите его
importer-finding-value-not-kept = значение { $field } не подходит к результату контакта и не сохранено
importer-row-clock-malformed = длительность не читается: пишите часы, минуты и секунды, например 27:01:30, или минуты и секунды, например 1:30
importer-row-contradiction = при результате { $result } ни с кем не говорили, но указан итог разговора «{ $business }»: исправьте одно из них
importer-row-count-malformed = число не читается: укажите целое число не меньше 0
importer-row-date-malformed = дата не подходит к формату: исправьте строку или time.date_format
importer-row-date-missing = у времени суток нет даты: заполните столбец даты
importer-row-duration-malformed = длительность не читается: укажите число в единицах durations.unit
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
importer-fact-card-broken = другая строка этой карты оценки не читается, а без неё оценка была бы иной: исправьте ту строку и прочитайте файл снова
importer-fact-card-differs = здесь строка отличается от первой строки своей карты оценки: пишите в строках одной карты одно и то же
importer-fact-card-too-long = строки карты оценки вместе длиннее { $limit } байт: сократите их или разделите карту
importer-fact-missing = нет значения, без которого такая строка невозможна: заполните столбец
importer-fact-more-finished = в списке лидов { $leads }, а завершено { $finished }: исправьте одно из чисел
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
