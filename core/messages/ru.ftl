# Предложения на русском языке. Ключ — код, в котором точки и подчёркивания записаны дефисами.

## Values
base-code-malformed = код записан неверно: строчные латинские буквы, цифры и подчёркивания, части через точку
base-path-malformed = путь к полю записан неверно: имена полей, точки и номера в квадратных скобках
base-id-empty = идентификатор пуст: укажите хотя бы один знак
base-id-too-long = в идентификаторе { $length } байт: допускается не более { $limit }
base-id-blank-or-control = в идентификаторе пробел с краю или управляющий знак: уберите его
base-currency-unknown = валюта неизвестна: укажите код ISO 4217 заглавными буквами, например RUB
base-money-other-currency = суммы { $left } и { $right } в двух валютах: сначала пересчитайте одну из них
base-money-overflow = сумма выходит за пределы 64 бит
base-personal-empty = личное значение пусто: лучше не указывать поле вовсе
base-personal-too-long = в личном значении { $length } байт: допускается не более { $limit }
base-country-unknown = страна неизвестна: укажите код ISO 3166-1 из двух заглавных букв, например RU
base-phone-malformed = номер телефона не читается: укажите его с + и кодом страны или назовите страну
base-phone-impossible = такого номера телефона быть не может: сверьте цифры с планом нумерации страны
base-label-malformed = подпись пуста, длиннее 512 байт или содержит управляющий знак
base-period-reversed = период кончается { $until }, раньше своего начала { $from }: поменяйте их местами
base-zone-unknown = часовой пояс неизвестен: укажите имя из базы IANA, например Europe/Moscow

## Stored JSON
base-json-not-writable = значение нельзя записать в JSON
base-json-malformed = текст не является JSON: строка { $line }, столбец { $column }
base-json-cut-off = текст JSON обрывается: строка { $line }, столбец { $column }
base-json-not-of-this-shape = поле в тексте JSON отсутствует, неизвестно или другого типа
base-json-other-kind = в тексте JSON значение другого вида: передайте его читателю этого вида
base-json-newer-version = версия текста JSON — { $version }, этот выпуск знает версии до { $current }: прочтите более новым выпуском
base-json-version-zero = версия текста JSON — 0: версии начинаются с 1

## Denials and histories
base-denial = нельзя выполнить «{ $command }» в состоянии «{ $state }»
base-replay = событие { $index } ({ $event }) невозможно в состоянии «{ $state }»

## Intervals
base-grid-out-of-range = момент { $instant } выходит за пределы календаря: проверьте год
base-grid-too-many-parts = период занимает больше { $limit } интервалов: возьмите период короче или интервалы длиннее

## Figures: plans and tallies
kpi-plan-repeated-dimension = план дважды делит по одному и тому же: назовите каждое один раз и одну длину интервала
kpi-plan-not-in-milliseconds = предел в политике не равен целому числу миллисекунд: округлите его
kpi-tally-overflow = суммы подсчёта превысят { $limit }: проверьте длительности в записи или начните новый подсчёт
kpi-tally-other-plan = подсчёты велись по разным планам: объединяйте подсчёты одного плана
kpi-tally-histogram-out-of-order = в сохранённой гистограмме нарушен порядок, повторено значение или счёт равен 0: сохраните подсчёт заново
kpi-tally-part-over-whole = сохранённый счётчик больше целого, частью которого он является: сохраните подсчёт заново
kpi-tally-foreign-group = сохранённая группа не соответствует плану подсчёта: сохраните подсчёт заново
kpi-tally-repeated-group = сохранённая группа повторяется: сохраните подсчёт заново
kpi-tally-too-many-groups = в подсчёте слишком много разных идентификаторов: делите по меньшему

## Figures: names
kpi-offered = поступило
kpi-offered-waiting = ещё ожидают
kpi-answered = отвечено
kpi-queue-exits = выходы из очереди
kpi-service-level = уровень обслуживания
kpi-service-level-answered-only = уровень обслуживания, только отвеченные
kpi-service-level-abandons-missed = уровень обслуживания, потерянные как промахи
kpi-service-level-short-abandons-left-out = уровень обслуживания, без коротких потерь
kpi-service-level-abandons-within-left-out = уровень обслуживания, без потерь в пределах порога
kpi-service-level-abandons-within-met = уровень обслуживания, потери в пределах порога как попадания
kpi-service-level-removed-within = уровень обслуживания, все выходы в пределах порога
kpi-service-level-flow-outs-missed = уровень обслуживания, уходы из очереди как промахи
kpi-answered-within = отвечено в пределах порога
kpi-abandoned-within = потеряно в пределах порога
kpi-abandoned-short = короткие потери
kpi-asa = средняя скорость ответа
kpi-asa-waiters = средняя скорость ответа среди ожидавших
kpi-wait-percentile-p50 = медиана ожидания
kpi-wait-percentile-p80 = 80-й процентиль ожидания
kpi-wait-percentile-p90 = 90-й процентиль ожидания
kpi-wait-percentile-p95 = 95-й процентиль ожидания
kpi-wait-percentile-p99 = 99-й процентиль ожидания
kpi-longest-wait = наибольшее ожидание
kpi-abandonment = доля потерянных
kpi-abandonment-net = доля потерянных, чистая
kpi-abandonment-short-left-out = доля потерянных, без коротких
kpi-time-to-abandon = время до потери
kpi-handled = обработано
kpi-handled-open = ещё в работе
kpi-aht = среднее время обработки
kpi-talk = среднее время разговора
kpi-hold-per-held = среднее удержание среди удержанных
kpi-hold-per-handled = среднее удержание среди всех
kpi-consult = среднее время консультации
kpi-wrap-up = среднее время завершения
kpi-transfer-rate = доля переводов
kpi-offers = предложения агентам
kpi-answer-rate = доля принятых предложений
kpi-dials = наборы
kpi-contact-rate = доля дозвонов
kpi-conversion = конверсия
kpi-refusal-mix = причины отказов
kpi-left-in-menu = остались в меню

## Figures: parts
call-exit-answered = отвечен
call-exit-abandoned = потерян
call-exit-timeout = истекло время
call-exit-key = выход по клавише
call-exit-full = очередь полна
call-exit-closed = очередь закрыта
call-exit-join-empty = никого при входе
call-exit-leave-empty = никого не осталось при ожидании
call-exit-overflow = перелив
call-exit-callback = запрошен обратный звонок
call-offer-answered = принято
call-offer-not-answered = не принято
call-offer-declined = отклонено
call-offer-withdrawn = отозвано
call-transfer-blind = слепой перевод
call-transfer-attended = перевод с консультацией
call-transfer-queue = перевод в очередь
project-refusal-none-given = причина не названа
