import type { TFunction } from 'i18next'
import type { PersonId } from '../../../shared/base/id'
import type { SeatViolation } from '../../../shared/rules/seats/seat-violations'
import type { SeatWhy } from '../../../shared/rules/seats/seat-why'

type Words = TFunction<'seating'>

/** Why somebody sits there, as one sentence. */
export function whyWords(t: Words, why: SeatWhy, nameOf: (id: PersonId) => string): string {
  switch (why.kind) {
    case 'fixed':
      return why.reason === undefined ? t('why.fixed') : t('why.fixedReason', { reason: why.reason })
    case 'hand':
      return why.due === undefined ? t('why.hand') : t('why.handDue', { name: nameOf(why.due) })
    case 'interpreter':
    case 'note-taker':
    case 'assistant':
      return t(`why.${why.kind}`)
    case 'spouse':
      return t('why.spouse', { name: nameOf(why.partner) })
    case 'moved':
      return t(`why.${why.reason.kind}`, { names: why.reason.people.map(nameOf).join(', ') })
    case 'rank':
      return why.number <= 1 || why.head === undefined
        ? t('why.first')
        : why.hand === 'right' || why.hand === 'left'
          ? t('why.rankOf', { number: why.number, hand: t(`hand.${why.hand}`), name: nameOf(why.head) })
          : t('why.rank', { number: why.number, hand: t(`hand.${why.hand}`) })
  }
}

export function violationWords(t: Words, { kind, people }: SeatViolation, nameOf: (id: PersonId) => string): string {
  return t(`broken.${kind}`, { names: people.map(nameOf).join(', ') })
}
