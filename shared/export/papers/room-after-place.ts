import type { Language } from '../../base/language'
import type { Words } from './paper-composer'

// Words that name what a room is. A name of its own (Георгиевский зал, Grand Salon) keeps its capital.
const kinds: Partial<Readonly<Record<Language, RegExp>>> = {
  ru: /^(?:Зал|Вестибюль|Ресторан|Холл|Номера|Платформа|Терминал|Выход|Вход|Стенд|Этаж|Комната|Переговорная|Кабинет|Сцена|Парк|Ректорат|Площадка|Зона|Столовая|Фойе|Выставочный|Банкетн|Гостевая|Диспетчерск|Демонстрационн|Артистическ|Южный|Северный|Главный|Пресс-|Конференц-|Конгресс-)/u,
  fr: /^(?:Grande salle|Petite salle|Salle|Salon|Hall|Restaurant|Terminal|Quai|Sortie|Porte|Chambre|Stand|Espace|Scène|Foyer|Entrée|Départs|Arrivées|Centre|Dépôt|Étage|Aire|Rectorat|Bureau)/u
}

/** A room as it follows its place in one line: Гостиница, зал № 2; Hôtel, salle 2. */
export function roomAfterPlace(room: Words, language: Language): Words {
  const text = typeof room === 'string' ? room : room.text
  if (typeof room === 'object' && room.language !== language) return room
  if (kinds[language]?.test(text) !== true) return room
  const small = text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1)
  return typeof room === 'string' ? small : { ...room, text: small }
}
