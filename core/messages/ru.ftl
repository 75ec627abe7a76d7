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
base-instant-out-of-range = момент лежит за пределами календаря: укажите момент в пределах 262 000 лет от нашего времени
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
