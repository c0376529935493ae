import type { Wording } from '../wording'
import type { coveringNote as source } from './en'

/** The space before a colon is a no-break space. */
export const coveringNote = {
  subject: {
    new: '{{visit}} : votre agenda (édition nº {{number}})',
    changed: '{{visit}} : modifications de votre agenda (édition nº {{number}})',
    nothing: '{{visit}} : votre agenda est inchangé (édition nº {{number}})'
  },
  for: 'À l’attention de : {{name}}',
  about: 'Voici l’édition nº {{number}} du programme « {{visit}} » du {{stamp}}. Code de contrôle : {{code}}.',
  new_one: 'Vous trouverez ci-joint votre agenda personnel : {{count}} entrée.',
  new_many: 'Vous trouverez ci-joint votre agenda personnel : {{count}} d’entrées.',
  new_other: 'Vous trouverez ci-joint votre agenda personnel : {{count}} entrées.',
  changed: 'Vous disposez de l’édition nº {{held}}. Depuis lors, ceci a changé pour vous :',
  nothing: 'Vous disposez de l’édition nº {{held}}. Rien n’a changé pour vous depuis lors ; vous n’avez rien à faire.',
  between: ', ',
  quoted: '{{title}} ({{hours}})',
  line: {
    added: 'NOUVEAU : {{title}}',
    removed: 'SANS VOTRE PARTICIPATION : {{title}}',
    cancelled: 'ANNULÉ : {{title}}',
    restored: 'FINALEMENT MAINTENU : {{title}}',
    moved: 'DÉPLACÉ : {{title}}, auparavant {{before}}, désormais {{after}}',
    changed: '{{title}} : {{what}}'
  },
  what: {
    lengthened: 'nouvelle fin : {{end}}',
    place: 'nouveau lieu : {{place}}',
    placeOpen: 'nouveau lieu',
    room: 'nouvelle salle : {{room}}',
    roomOpen: 'nouvelle salle',
    status: 'nouveau statut',
    people: 'autres personnes à contacter',
    renamed: 'nouvel intitulé',
    remarks: 'nouvelles remarques',
    other: 'nouvelles précisions'
  },
  files: 'Les fichiers',
  programme:
    'programme.ics – votre agenda complet. La méthode sûre : créez dans votre logiciel un agenda réservé à cette visite et importez-y le fichier. À chaque nouvelle édition, supprimez cet agenda et recommencez.',
  changes: 'changes.ics – les modifications seulement.',
  events: 'events – un fichier par entrée.',
  which: 'Quel fichier pour quel logiciel',
  use: {
    'updates-first':
      'Google Agenda, Fossify Calendar, khal : importez programme.ics. Les éditions suivantes mettront les entrées à jour.',
    updates:
      'Google Agenda, Fossify Calendar, khal : importez changes.ics ; vos entrées seront mises à jour. Dans Google, une entrée que vous avez supprimée ne revient pas.',
    outlook:
      'Outlook sur ordinateur : ouvrez l’un après l’autre les fichiers du dossier « events » ; chacun met à jour ou annule sa propre entrée. N’importez pas une seconde fois un fichier entier : toutes les entrées seraient doublées.',
    fresh:
      'Thunderbird, Nextcloud, calcurse : ils ne mettent pas les entrées à jour. Supprimez l’agenda de cette visite, créez-en un nouveau et importez programme.ics.',
    single:
      'Etar, Huawei : ils ne lisent que la première entrée d’un fichier. Ouvrez l’un après l’autre les fichiers du dossier « events ».',
    apple: 'Calendrier sur iPhone ou Mac : ouvrez programme.ics et choisissez un agenda réservé à cette visite.'
  },
  closing:
    'Toutes les heures de l’agenda sont locales ; votre appareil les convertit. Nous vous prions de ne pas transmettre ces fichiers.'
} satisfies Wording<typeof source>
