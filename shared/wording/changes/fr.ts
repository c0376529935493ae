import type { Wording } from '../wording'
import type { changes as source } from './en'

export const changes = {
  added: 'Ajout : <b>{{name}}</b>.',
  changed: 'Modification : <b>{{name}}</b>.',
  reordered: 'Ordre modifié : <b>{{name}}</b>.',
  duplicated: 'Copie créée : <b>{{name}}</b>.',
  removed: 'Suppression : <b>{{name}}</b>.',
  removedSeveral_one: 'Suppression : <b>{{name}}</b> et autres, {{count}} au total.',
  removedSeveral_many: 'Suppression : <b>{{name}}</b> et autres, {{count}} au total.',
  removedSeveral_other: 'Suppression : <b>{{name}}</b> et autres, {{count}} au total.',
  movedClock: '<b>{{name}}</b> : horaire déplacé de {{from}} à {{to}}.',
  movedDay: '<b>{{name}}</b> : déplacement du {{fromDay}}, {{from}}, au {{toDay}}, {{to}}.',
  lengthChanged: '<b>{{name}}</b> : fin à {{to}} au lieu de {{from}}.',
  followers_one: 'Un point suit.',
  followers_many: '{{count}} points suivent.',
  followers_other: '{{count}} points suivent.',
  severalMoved_one: 'Un point déplacé.',
  severalMoved_many: '{{count}} points déplacés.',
  severalMoved_other: '{{count}} points déplacés.',
  placed: 'Inscription au programme : <b>{{name}}</b>.',
  unplaced: 'Retrait de l’horaire : <b>{{name}}</b>.',
  status: {
    tentative: '<b>{{name}}</b> : à titre provisoire.',
    confirmed: '<b>{{name}}</b> : confirmé.',
    cancelled: '<b>{{name}}</b> : annulé.'
  },
  visitChanged: 'Renseignements de la visite modifiés.',
  zone: 'Les heures s’entendent désormais dans le fuseau {{zone}}.',
  restored: 'Contenu de l’édition nº {{number}} rétabli.',
  handedOver_one: 'Édition nº {{number}} notée comme remise à une personne.',
  handedOver_many: 'Édition nº {{number}} notée comme remise à {{count}} de personnes.',
  handedOver_other: 'Édition nº {{number}} notée comme remise à {{count}} personnes.',
  several_one: 'Une modification effectuée.',
  several_many: '{{count}} modifications effectuées ensemble.',
  several_other: '{{count}} modifications effectuées ensemble.',
  undone: 'Annulé. {{change}}',
  redone: 'Rétabli. {{change}}',
  untitled: 'Sans titre',
  newFindings_one: 'Un nouveau constat.',
  newFindings_many: '{{count}} nouveaux constats.',
  newFindings_other: '{{count}} nouveaux constats.'
} satisfies Wording<typeof source>
