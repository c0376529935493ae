import type { Wording } from '../wording'
import type { terms as source } from './en'

export const terms = {
  kinds: {
    arrival: 'Arrivée',
    departure: 'Départ',
    transfer: 'Transfert',
    flight: 'Vol',
    train: 'Train',
    meeting: 'Entretien',
    talks: 'Pourparlers',
    signing: 'Signature',
    'site-visit': 'Visite de site',
    session: 'Séance',
    ceremony: 'Cérémonie',
    meal: 'Repas',
    culture: 'Programme culturel',
    press: 'Presse',
    lodging: 'Hébergement',
    briefing: 'Réunion préparatoire',
    'free-time': 'Temps libre'
  },
  statuses: {
    tentative: 'À titre provisoire',
    confirmed: 'Confirmé',
    cancelled: 'Annulé'
  },
  roles: {
    head: 'Chef de délégation',
    member: 'Membre de la délégation',
    counterpart: 'Homologue',
    signatory: 'Signataire',
    speaker: 'Intervenant',
    moderator: 'Modérateur',
    interpreter: 'Interprète',
    'note-taker': 'Rédacteur du compte rendu',
    greeter: 'Accueil',
    escort: 'Accompagnateur',
    responsible: 'Responsable',
    assistant: 'Assistant',
    press: 'Presse',
    security: 'Sécurité'
  },
  precisions: {
    exact: 'Heure exacte',
    approximate: 'Heure approximative',
    'to-be-confirmed': 'À confirmer',
    hidden: 'Heure non communiquée'
  },
  audiences: {
    guests: 'Invités',
    organisers: 'Organisateurs',
    persons: 'Personnes désignées'
  },
  placeKinds: {
    airport: 'Aéroport',
    station: 'Gare',
    hotel: 'Hôtel',
    government: 'Administration',
    company: 'Entreprise',
    venue: 'Lieu de réunion',
    restaurant: 'Restaurant',
    residence: 'Résidence',
    sight: 'Site à visiter',
    other: 'Autre'
  },
  sideRoles: {
    guest: 'Délégation invitée',
    host: 'Partie hôte',
    third: 'Tierce partie'
  },
  transferModes: {
    car: 'Voiture',
    coach: 'Autocar',
    minibus: 'Minibus',
    walk: 'À pied',
    train: 'Train',
    ferry: 'Ferry',
    metro: 'Métro'
  },
  outcomeKinds: {
    signed: 'Signé',
    agreed: 'Convenu',
    invitation: 'Invitation',
    promise: 'Engagement',
    statement: 'Déclaration',
    'follow-up': 'Suite à donner'
  },
  columnRoles: {
    lead: 'Voiture de tête',
    principal: 'Voiture principale',
    spare: 'Voiture de réserve',
    staff: 'Voiture de service',
    press: 'Voiture de presse',
    baggage: 'Voiture à bagages',
    coach: 'Autocar'
  },
  severities: {
    block: 'Bloque la diffusion',
    warn: 'Avertissement',
    note: 'Remarque'
  },
  languages: {
    en: 'Anglais',
    ru: 'Russe',
    zh: 'Chinois',
    fr: 'Français'
  }
} satisfies Wording<typeof source>
