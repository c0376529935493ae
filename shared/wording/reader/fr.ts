import type { Wording } from '../wording'
import type { reader as source } from './en'

export const reader = {
  title: 'Lecteur de visites',
  choose: 'Choisissez un fichier de visite ou déposez-le ici',
  what: 'Cette page montre un fichier .visit ou .visit.json. Elle ne modifie rien, n’envoie rien et fonctionne sans connexion ni Attaché.',
  language: 'Langue',
  programme: 'Programme',
  people: 'Personnes',
  places: 'Lieux',
  pool: 'Sans heure',
  noName: 'sans nom',
  days: '{{from}} – {{until}}',
  clock: 'Heures de {{zone}}',
  refused: 'Le fichier ne peut être montré. {{reason}}',
  sealedHow: 'Ouvrez-le d’abord avec Attaché ou tout programme age, puis choisissez le fichier obtenu.',
  issue: 'Édition nº {{number}}, {{at}}',
  draft: 'Projet',
  version: 'Ce qui est montré',
  internal: 'Contient des notes pour les organisateurs ; à ne pas transmettre sans réflexion.',
  leads: 'mène à {{where}}'
} satisfies Wording<typeof source>
