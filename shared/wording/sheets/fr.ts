import type { Wording } from '../wording'
import type { sheets as source } from './en'

export const sheets = {
  furniture: {
    sheet: 'feuille {{page}} sur {{pages}}',
    when: '{{dates}}, heure de {{city}}, {{offset}}',
    notForGuests: 'à ne pas remettre aux invités'
  },
  dress: 'tenue : {{dress}}',
  approval: {
    approves: 'Approuvé',
    initials: 'prénom, nom',
    openDate: 'le ____ ______________ {{year}}',
    date: 'le {{date}} {{year}}'
  },
  russian: {
    programme: 'Programme',
    ledBy: 'conduite par {{leader}}',
    continuedDay: '{{day}} (suite)',
    ofGroups: ' ({{groups}})'
  },
  chinese: {
    programme: 'Programme de la visite',
    dates: '({{dates}})',
    leader: 'Chef de délégation : {{leader}}',
    number: 'Effectif : {{count}}',
    lodging: 'Hébergement : {{lodging}}',
    dress: 'Tenue : {{dress}}',
    duty: 'Permanence (24 h sur 24) : {{telephone}}',
    morning: 'matin',
    afternoon: 'a.-m.',
    evening: 'soir',
    continuedDay: '{{day}} (suite)',
    time: 'Heure',
    matter: 'Activité',
    place: 'Lieu',
    escort: 'Accompagné par',
    group: '{{groups}} : '
  },
  working: {
    name: 'Programme de travail',
    subtitle: 'Programme de travail, pour les organisateurs. Heure de {{city}}, {{offset}}',
    internal: 'INT.',
    time: 'Heure',
    matter: 'Activité, lieu',
    meet: 'Accueil, accompagnement',
    transport: 'Transport, bagages',
    interpreting: 'Interprétation',
    responsible: 'Responsable, téléphone',
    notes: 'Observations',
    boarding: 'embarquement',
    drive: 'route',
    walk: 'marche',
    slack: 'marge',
    finishTime: 'adieux {{time}}',
    walkTime: 'marche {{time}}',
    boardingTime: 'embarquement {{time}}',
    driveTime: 'route {{time}}',
    gateTime: 'contrôle {{time}}',
    slackTime: 'marge {{time}}',
    scale: '6,2 mm = 10 min',
    duty: 'Permanence',
    shortSlack: 'Attention : marge inférieure à 5 minutes',
    noSlack: 'Attention : il manque {{time}}',
    accepted: 'Accepté : {{reason}} ({{by}})'
  },
  personal: {
    name: 'Programme personnel',
    role: 'Vous : {{role}}',
    number: 'n° {{number}}',
    seat: 'place {{seat}}',
    room: 'chambre {{room}}',
    hotel: 'L’hôtel, à montrer au chauffeur'
  },
  list: { name: 'Composition des délégations' },
  arrivals: {
    name: 'Arrivées et départs',
    note: 'L’heure en grand est celle de {{city}}. L’heure à l’autre bout est locale, avec son écart par rapport à UTC.',
    arrivals: 'Arrivées',
    departures: 'Départs',
    arrives: 'Arrive',
    leaves: 'Part',
    from: 'De, service, lieu',
    to: 'Vers, service, lieu',
    who: 'Qui',
    metBy: 'Accueil',
    seenOffBy: 'Congé',
    cars: 'Voitures, bagages',
    departed: 'dép. {{day}} {{time}}, {{offset}}',
    arrived: 'arr. {{day}} {{time}}, {{offset}}',
    bags_one: '{{count}} bagage',
    bags_many: '{{count}} bagages',
    bags_other: '{{count}} bagages',
    total: 'Personnes : {{arriving}} à l’arrivée, {{leaving}} au départ. Bagages : {{bagsIn}} à l’arrivée, {{bagsOut}} au départ.'
  },
  contacts: {
    name: 'Contacts',
    lost: 'Si vous êtes égaré',
    lostText:
      'Restez où vous êtes, appelez la permanence, lisez le nom du lieu ou envoyez une photographie de l’enseigne la plus proche.',
    clock: 'Heures',
    behind: '{{home}} : {{hours}} de moins qu’à {{city}}.',
    ahead: '{{home}} : {{hours}} de plus qu’à {{city}}.'
  },
  scenario: {
    name: 'Déroulement minuté',
    time: 'Heure',
    minutes: 'Min',
    action: 'Action',
    who: 'Qui',
    where: 'Position',
    props: 'Matériel',
    check: 'À vérifier avant {{time}}',
    ifs: 'En cas d’imprévu',
    leads: 'Conduite de la cérémonie',
    sum: '{{minutes}} au total, comme prévu au programme.',
    sumDiffers: '{{minutes}} au total ; le programme en prévoit {{slot}}.',
    publicFrom: 'Sous le trait épais, en présence de la presse.',
    numbers: 'Numéros de la liste des délégations : chiffres arabes pour les invités, romains pour les hôtes.'
  },
  outcomes: {
    name: 'Résultats et suites',
    what: 'Résultat',
    parties: 'Parties',
    owner: 'Responsable',
    due: 'Échéance',
    state: 'État',
    states: { open: 'à engager', 'under-way': 'en cours', done: 'exécuté', dropped: 'abandonné' },
    register: 'Registre des réceptions d’étrangers (formulaire 20)',
    number: 'N°',
    datePlace: 'Date et lieu',
    foreigner: 'Étranger, pays, organisme',
    ground: 'Motif et objet',
    summary: 'Nature et résumé de l’entretien',
    own: 'Participants de notre part',
    permitted: 'Autorisé par',
    report: 'Compte rendu, destinataire'
  },
  gifts: {
    name: 'Registre des cadeaux',
    number: 'N°',
    gift: 'Cadeau',
    from: 'De la part de',
    to: 'Destinataire',
    keeper: 'Conservé par',
    value: 'Valeur',
    state: 'État, registre',
    states: {
      'to-choose': 'à choisir',
      chosen: 'choisi',
      packed: 'emballé',
      'handed-over': 'remis',
      received: 'reçu'
    }
  },
  facts: { name: 'Faits et chiffres' }
} as const satisfies Wording<typeof source>
