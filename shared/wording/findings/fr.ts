import type { Wording } from '../wording'
import type { findings as source } from './en'

export const findings = {
  heading: 'Constatations',
  count_one: '{{count}} ouverte',
  count_many: '{{count}} ouvertes',
  count_other: '{{count}} ouvertes',
  none: 'Rien à signaler : aucune règle n’est enfreinte.',
  noneOpen: 'Rien n’est ouvert : toutes les constatations ont été acceptées par écrit.',
  severity: {
    block: 'Bloque l’édition',
    warn: 'Avertissements',
    note: 'Pour information'
  },
  'person-in-two-places':
    '<b>{{person}}</b> est attendu en deux lieux à la fois : « {{item}} » et « {{other}} », {{day}}, {{hours}} ({{zone}}).',
  'place-used-twice': '<b>{{place}}</b> est occupé deux fois : « {{item}} » et « {{other}} », {{day}}, {{hours}} ({{zone}}).',
  'outside-dates': '<b>{{item}}</b> est hors des dates de la visite : {{day}} ; la visite dure du {{from}} au {{until}}.',
  remedy: {
    'person-in-two-places': 'Déplacez un des points, ou retirez la personne de l’un d’eux.',
    'place-used-twice': 'Déplacez un des points, ou attribuez à chacun sa salle.',
    'outside-dates': 'Déplacez le point, ou modifiez les dates de la visite.'
  },
  goTo: 'Aller à : {{name}}',
  accept: 'Accepter avec motif',
  reason: 'Pourquoi c’est admis ; Entrée accepte',
  needsAuthor: 'Indiquez d’abord votre nom ci-dessus : il figure à côté de ce que vous acceptez.',
  yourName: 'Votre nom',
  accepted: 'Accepté par écrit',
  acceptedBy: '{{by}}, {{day}}, {{clock}}',
  gone: 'Aucune règle ne le signale plus.',
  takeBack: 'Retirer l’acceptation',
  first: 'Aller à la première'
} satisfies Wording<typeof source>
