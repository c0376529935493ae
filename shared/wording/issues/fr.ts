import type { Wording } from '../wording'
import type { issues as source } from './en'

/** The space before a colon is a no-break space. */
export const issues = {
  kinds: {
    added: 'ajouté',
    removed: 'retiré',
    cancelled: 'annulé',
    restored: 'finalement maintenu',
    moved: 'déplacé',
    lengthened: 'autre durée',
    place: 'autre lieu',
    room: 'autre salle',
    status: 'autre statut',
    people: 'participants',
    renamed: 'renommé',
    remarks: 'remarques',
    other: 'précisions'
  },
  between: ', ',
  entry: '{{title}} : {{kinds}}',
  was: '{{what}} ({{hours}})',
  moved: '{{what}} ({{before}} → {{after}})',
  unplaced: 'sans heure',
  joined: 'rejoignent : {{people}}',
  left: 'quittent : {{people}}',
  concerned: 'concerne {{people}}',
  record: {
    added: '{{collection}} : {{name}}, ajout',
    removed: '{{collection}} : {{name}}, retrait',
    changed: '{{collection}} : {{name}}, modification ({{fields}})'
  },
  collections: {
    sides: 'parties',
    people: 'personnes',
    groups: 'groupes',
    organisations: 'organisations',
    places: 'lieux',
    vehicles: 'véhicules',
    rooms: 'chambres',
    seatingPlans: 'plans de table',
    documents: 'documents',
    gifts: 'cadeaux',
    outcomes: 'résultats',
    facts: 'faits'
  },
  visit: 'visite : {{fields}}',
  none: 'Aucune différence.',
  made: 'Édition nº {{number}} · code de contrôle {{guests}} · organisateurs {{organisers}}',
  blocked_one: 'Édition non établie : {{count}} constatation bloquante n’a été acceptée par personne.',
  blocked_many: 'Édition non établie : {{count}} de constatations bloquantes n’ont été acceptées par personne.',
  blocked_other: 'Édition non établie : {{count}} constatations bloquantes n’ont été acceptées par personne.',
  noIssues: '{{file}} : cette visite n’a pas encore d’édition.',
  noSuchIssue: '{{file}} : il n’y a pas d’édition nº {{number}} ; il y a {{numbers}}.',
  noSuchPerson: '{{file}} : personne n’a l’identifiant « {{person}} ».',
  notANumber: 'L’option « {{option}} » prend le numéro d’une édition, et non « {{value}} ».',
  needsFrom: 'Indiquez par --from avec quelle édition comparer.',
  changesNeedIssue:
    'La feuille de modifications requiert une édition antérieure : établissez la première, ou indiquez dans « --issue » une édition qui n’est pas la première.',
  needsIssue: 'L’option « --since » exige « --issue ».',
  sinceAfter: 'L’option « --since » prend une édition antérieure à la nº {{issue}}, et non la nº {{since}}.'
} satisfies Wording<typeof source>
