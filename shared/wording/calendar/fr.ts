import type { Wording } from '../wording'
import type { calendar as source } from './en'

/** The space before a colon is a no-break space. */
export const calendar = {
  draft: 'PROJET',
  organisers: 'organisateurs',
  changes: 'modifications de l’édition nº {{number}}',
  source: {
    draft: 'Projet du {{stamp}} · pas une édition · code {{code}}',
    issue: 'Édition nº {{number}} · {{stamp}} · code de contrôle {{code}}'
  },
  between: ' · ',
  listed: '{{first}}, {{rest}}',
  named: '{{name}} ({{letter}})',
  called: '{{who}}, tél. {{telephone}}',
  terminal: '{{place}}, terminal {{terminal}}',
  zone: '{{place}}, {{offset}}',
  summary: {
    cancelled: 'ANNULÉ : {{title}}',
    approximate: '{{title}} (heure approximative)',
    'to-be-confirmed': '{{title}} (heure à confirmer)'
  },
  duration: {
    minutes: '{{minutes}} min',
    hours: '{{hours}} h',
    both: '{{hours}} h {{minutes}} min'
  },
  lines: {
    draft: 'Projet : le programme peut encore être modifié.',
    tentative: 'Ce rendez-vous n’est pas encore confirmé.',
    approximate: 'L’heure est approximative.',
    'to-be-confirmed': 'L’heure reste à confirmer.',
    hidden: 'L’heure sera communiquée séparément.',
    hours: 'Heure locale : {{day}}, {{start}}–{{end}} ({{zone}})',
    overMidnight: 'Heure locale : {{day}}, {{start}} – {{endDay}}, {{end}} ({{zone}})',
    stay: 'Du {{from}} au {{until}}',
    departs: 'Départ : {{day}}, {{time}} ({{zone}})',
    arrives: 'Arrivée : {{day}}, {{time}} ({{zone}})',
    travelTime: 'Durée du trajet : {{duration}}',
    flight: 'Vol : {{value}}',
    train: 'Train : {{value}}',
    from: 'De : {{value}}',
    to: 'À : {{value}}',
    travelClass: 'Classe : {{value}}',
    transfer: 'Transfert : {{value}}',
    onTheWay: 'Trajet : {{duration}}',
    onTheWayWithSlack: 'Trajet : {{duration}}, marge : {{slack}}',
    vehicle: 'Véhicule : {{value}}',
    groups_one: 'Groupe : {{value}}',
    groups_many: 'Groupes : {{value}}',
    groups_other: 'Groupes : {{value}}',
    address: 'Pour le chauffeur : {{value}}',
    place: 'Lieu : {{value}}',
    access: 'Accès : {{value}}',
    room: 'Votre chambre : {{value}}',
    dress: 'Tenue : {{value}}',
    press: 'Presse : {{value}}',
    interpretation: 'Interprétation : {{value}}',
    counterpart: 'Homologue : {{value}}',
    greeter: 'Accueil : {{value}}',
    escort: 'Accompagnement : {{value}}',
    interpreter: 'Interprète : {{value}}',
    responsible: 'Responsable : {{value}}',
    onDuty: 'Permanence : {{value}}',
    remarks: 'À noter : {{value}}',
    audience: 'Destinataires : {{value}}',
    headCount: 'Participants attendus : {{value}}',
    purpose: 'Objet : {{value}}',
    agenda: 'Ordre du jour :',
    background: 'Contexte : {{value}}',
    points: 'Éléments de langage :',
    ifAsked: 'En cas de question :',
    topic: '{{topic}} : {{answer}}',
    notes: 'Notes internes : {{value}}'
  }
} satisfies Wording<typeof source>
