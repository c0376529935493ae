import type { Wording } from '../wording'
import type { plans as source } from './en'

export const plans = {
  names: {
    seating: 'Plans de table',
    'place-cards': 'Cartons de table',
    'table-list': 'Tables et places',
    'seat-card': 'Votre place'
  },
  view: {
    door: 'Entrée. Plan vu de l’entrée',
    hall: 'Vu de la salle',
    camera: 'Vu de l’appareil',
    above: 'Vu d’en haut'
  },
  legend: {
    guest: 'invité',
    host: 'hôte',
    interpreter: 'interprète',
    free: 'libre'
  },
  continued: '{{name}} (suite)',
  diets: 'Régimes',
  rule: 'Règle',
  senior: {
    right: 'la droite est le côté d’honneur',
    left: 'la gauche est le côté d’honneur'
  },
  rules: {
    talks: 'chefs au milieu, interprète à côté du chef, les autres alternativement de part et d’autre',
    armchairs: 'hôte et invité côte à côte, suites vers l’extérieur selon le rang, interprètes derrière',
    signing: 'hôte à gauche et invité à droite, assis, assistants à l’extérieur, les autres derrière selon le rang',
    podium: 'le premier au milieu, puis alternativement de part et d’autre',
    photograph: 'l’hôte au milieu, le premier invité du côté d’honneur, côtés alternés, rangées selon le rang',
    round:
      'le premier invité et le deuxième de part et d’autre de l’hôte, le second hôte en face avec le troisième et le quatrième ; les interprètes comptent',
    long: 'les deux hôtes au milieu des longs côtés, invités de part et d’autre',
    'head-table': 'l’hôte au milieu, invités de part et d’autre, puis alternativement',
    rows: 'du milieu vers les bords selon le rang, rangée par rangée'
  },
  free: 'place libre',
  tableNumber: 'Table {{number}}',
  seat: 'Place',
  person: 'Nom, fonction',
  number: 'Nº',
  side: 'Côté',
  unseated: 'Sans place : {{names}}',
  plan: 'Plan {{number}}',
  cards: {
    of: '{{card}}. {{plan}}, place {{seat}}.',
    talks: 'Cartons d’entretiens, 190 × 95 mm',
    dinner: 'Cartons de table, 90 × 45 mm',
    cut: 'Couper aux traits fins, plier aux tirets. Papier à partir de 200 g/m².',
    faces: 'Vers les autres : {{others}}. Vers le titulaire : {{own}}.'
  },
  card: {
    table: 'Table',
    row: 'Rang',
    seat: 'Place',
    beside: 'À côté de vous',
    rightHand: 'à votre droite',
    leftHand: 'à votre gauche',
    opposite: 'en face',
    none: 'Aucune place ne vous est attribuée.'
  },
  languages: {
    ru: 'russe',
    zh: 'chinois',
    en: 'anglais',
    fr: 'français'
  }
} satisfies Wording<typeof source>
