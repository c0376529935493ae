import type { Wording } from '../wording'
import type { protocol as source } from './en'

export const protocol = {
  order: {
    why: 'Pourquoi ici ?',
    rank: 'Rang',
    post: 'En poste depuis',
    alphabet: 'Alphabet',
    courtesy: 'Courtoisie',
    notRanked: 'Hors rang.',
    rankIs: '{{rank}}, niveau {{level}}.',
    sameAs: 'À égalité avec {{numbers}}.',
    unknown: 'Non connu.',
    since: '{{since}}.',
    after: 'Après {{number}} ({{since}}).',
    before: 'Avant {{number}} ({{since}}).',
    notReached: 'Non atteint.',
    none: 'Aucune consignée.',
    decides: 'Décide',
    against: 'Placé à la main, sans motif consigné.',
    pairEquals: 'Mettre face à face les niveaux égaux',
    back: 'Remettre à la place de la règle',
    put: 'Ranger ce côté selon la règle',
    rule: 'Règle : rang, puis date en poste, puis alphabet'
  },
  lines: {
    line: 'Ligne d’accueil',
    receive: 'Accueillent',
    presented: 'Sont présentés',
    note: 'Les hôtes se tiennent depuis l’entrée ; les invités passent dans cet ordre, l’interprète derrière le premier hôte.',
    sign: 'Ordre des signatures',
    copy: 'Exemplaire : {{side}}',
    sheet: 'Accueil et signatures',
    event: 'Événement'
  }
} satisfies Wording<typeof source>
