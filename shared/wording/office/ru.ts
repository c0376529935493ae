import type { Wording } from '../wording'
import type { office as source } from './en'

export const office = {
  rules: {
    heading: 'Правила',
    note: 'Насколько серьёзно каждое замечание. Препятствующее выпуску устраняют либо принимают с указанием основания.'
  },
  thresholds: {
    heading: 'Нормативы',
    note: 'По этим величинам проверяют правила и оценивают недостающее время.',
    badClock: 'Укажите время, например 07:30.'
  },
  usual: 'обычно: {{value}}',
  severity: { block: 'Препятствует', warn: 'Предупреждает', note: 'К сведению', off: 'Выключено' },
  unit: {
    minutes: 'мин.',
    hours: 'ч',
    oclock: 'час.',
    people: 'чел.',
    kilometres: 'км/ч',
    times: '×',
    levels: 'ступ.',
    days: 'дн.'
  },
  rule: {
    'person-in-two-places': 'Участник в двух местах одновременно',
    'place-used-twice': 'Место занято дважды',
    'outside-dates': 'Пункт вне дат визита',
    'after-midnight': 'Пункт ночью',
    'not-enough-time': 'Недостаточно времени на дорогу',
    'transfer-missing': 'Переезд не предусмотрен',
    'transfer-too-short': 'Переезд короче своих частей',
    'car-over-capacity': 'Автомобиль переполнен',
    'vehicle-used-twice': 'Автомобиль назначен дважды',
    'driver-used-twice': 'Водитель назначен дважды',
    'without-car-seat': 'Нет места в автомобиле',
    'without-seat': 'Нет места за столом',
    'nights-differ': 'Проживание не совпадает с рейсом',
    'no-interpreter': 'Нет переводчика с нужными языками',
    'counterpart-below': 'Принимающий ниже по уровню',
    'head-counts-differ': 'Неравное число участников переговоров',
    'signing-incomplete': 'Подписание без необходимого',
    'gift-missing': 'Обмен без подарка',
    'diet-unanswered': 'Приём пищи без ответа о питании',
    'spouse-without-programme': 'Супруг без программы',
    unconfirmed: 'Пункт не подтверждён вовремя',
    'day-without-meal': 'День без приёма пищи',
    'day-without-pause': 'День без перерыва',
    'no-telephone': 'Ответственный без телефона'
  },
  threshold: {
    'finish-minutes': 'Прощание перед выходом',
    'walk-minutes': 'Проход и лифт до автомобилей',
    'persons-boarding-per-minute': 'Посадка в минуту',
    'drive-km-per-hour': 'Расчётная скорость',
    'road-factor': 'Дорога относительно прямой',
    'peak-factor': 'Дорога в часы пик',
    'morning-peak-from': 'Утренний час пик с',
    'morning-peak-until': 'Утренний час пик до',
    'evening-peak-from': 'Вечерний час пик с',
    'evening-peak-until': 'Вечерний час пик до',
    'gate-minutes': 'Пропуск и бейджи',
    'cars-in-place-minutes': 'Подача машин до посадки',
    'transfer-within-minutes': 'Переезд нужен при перерыве до',
    'night-until-hour': 'Ночь длится до',
    'hours-without-meal': 'День без еды не дольше',
    'hours-without-pause': 'Без перерыва не дольше',
    'pause-minutes': 'Перерыв не короче',
    'fed-on-board-hours': 'Питание на борту при пути от',
    'unconfirmed-days-before': 'Подтвердить не позднее чем за',
    'counterpart-levels': 'Уровень принимающего ниже на',
    'head-count-difference': 'Допустимая разница на переговорах'
  }
} satisfies Wording<typeof source>
