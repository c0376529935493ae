import type { Wording } from '../wording'
import type { office as source } from './en'

export const office = {
  rules: {
    heading: 'Règles',
    note: 'Gravité de chaque constatation. Ce qui bloque doit être corrigé ou accepté par écrit avant une édition.'
  },
  thresholds: {
    heading: 'Seuils',
    note: 'Valeurs par lesquelles les règles mesurent et estiment les minutes manquantes.',
    badClock: 'Indiquez une heure, par exemple 07:30.'
  },
  usual: 'd’usage : {{value}}',
  severity: { block: 'Bloque', warn: 'Avertit', note: 'Informe', off: 'Désactivée' },
  unit: {
    minutes: 'min',
    hours: 'h',
    oclock: 'h',
    people: 'pers.',
    kilometres: 'km/h',
    times: '×',
    levels: 'rangs',
    days: 'jours'
  },
  rule: {
    'person-in-two-places': 'Une personne en deux lieux à la fois',
    'place-used-twice': 'Un lieu occupé deux fois',
    'outside-dates': 'Un point hors des dates de la visite',
    'after-midnight': 'Un point la nuit',
    'not-enough-time': 'Trop peu de temps entre deux lieux',
    'transfer-missing': 'Un transfert que personne n’a prévu',
    'transfer-too-short': 'Un transfert plus court que ses parties',
    'car-over-capacity': 'Une voiture en surcharge',
    'vehicle-used-twice': 'Une voiture retenue deux fois',
    'driver-used-twice': 'Un chauffeur retenu deux fois',
    'without-car-seat': 'Une personne sans place en voiture',
    'without-seat': 'Une personne sans place à table',
    'nights-differ': 'Des nuits qui ne concordent pas avec le voyage',
    'no-interpreter': 'Pas d’interprète pour les langues',
    'counterpart-below': 'Un vis-à-vis de rang inférieur',
    'head-counts-differ': 'Des nombres inégaux aux entretiens',
    'signing-incomplete': 'Une signature sans le nécessaire',
    'gift-missing': 'Un échange sans cadeau',
    'diet-unanswered': 'Un repas sans réponse sur les régimes',
    'spouse-without-programme': 'Un conjoint sans programme',
    unconfirmed: 'Un point non confirmé à temps',
    'day-without-meal': 'Une journée sans repas',
    'day-without-pause': 'Une journée sans pause',
    'no-telephone': 'Un responsable sans téléphone'
  },
  threshold: {
    'finish-minutes': 'Adieux avant le départ',
    'walk-minutes': 'Marche et ascenseur jusqu’aux voitures',
    'persons-boarding-per-minute': 'Embarquement par minute',
    'drive-km-per-hour': 'Vitesse supposée',
    'road-factor': 'Route par rapport à la ligne droite',
    'peak-factor': 'Route aux heures de pointe',
    'morning-peak-from': 'Pointe du matin dès',
    'morning-peak-until': 'Pointe du matin jusqu’à',
    'evening-peak-from': 'Pointe du soir dès',
    'evening-peak-until': 'Pointe du soir jusqu’à',
    'gate-minutes': 'Contrôle et badges',
    'cars-in-place-minutes': 'Voitures en place avant l’embarquement',
    'transfer-within-minutes': 'Transfert exigé jusqu’à un écart de',
    'night-until-hour': 'La nuit dure jusqu’à',
    'hours-without-meal': 'Repas exigé pour une journée de',
    'hours-without-pause': 'Durée maximale sans pause',
    'pause-minutes': 'Une pause dure au moins',
    'fed-on-board-hours': 'Repas à bord dès',
    'unconfirmed-days-before': 'À confirmer au plus tard avant',
    'counterpart-levels': 'Vis-à-vis trop bas dès',
    'head-count-difference': 'Écart admis aux entretiens'
  }
} satisfies Wording<typeof source>
