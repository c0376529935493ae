import type { Wording } from '../wording'
import type { commandLine as source } from './en'

export const commandLine = {
  usage: `attache samples --out DOSSIER
attache check VISITE [--json] [--at HEURE]
attache export VISITE --out DOSSIER [--language L[,L2]] [--audience guests|organisers] [--calendars visit,groups,people]
               [--papers LIST|all] [--convention western|russian|chinese] [--at HEURE]
               [--issue N] [--since N] [--person ID]
               [--paper-size A4|A5|Letter] [--type-size usual|large] [--binding MM]
               [--sections LIST] [--pages all|changed] [--sheets pages|folded]
               [--photographs with|without] [--office-folder DOSSIER]
attache issue VISITE [--author NOM] [--remark TEXTE]
attache diff VISITE --from N [--to N|draft] [--json]
attache seal VISITE [--out FICHIER]
attache open FICHIER [--out FICHIER]
attache office VISITE [--take|--bring] [--data DOSSIER]
attache serve [--data DOSSIER] [--port N] [--no-open] [--passphrase-file FICHIER]
attache schema

Toutes acceptent --interface en|ru|zh|fr. VISITE est un fichier .visit.json ou .visit.
Sans --language : la première langue de la visite ; calendriers et documents personnels dans la langue de chacun.
0 : fait ; 1 : fait, mais des constats bloquent ; 2 : refusé.`,
  'unknown-command': 'La commande « {{command}} » n’existe pas.',
  'unknown-option': 'L’option « {{option}} » est inconnue ici.',
  'needs-value': 'L’option « {{option}} » demande une valeur.',
  'not-one-of': 'L’option « {{option}} » accepte {{choices}}, et non « {{value}} ».',
  'not-a-time': 'L’option « {{option}} » accepte une heure comme 2024-03-01T08:00:00Z, et non « {{value}} ».',
  'not-a-port': 'L’option « {{option}} » accepte un nombre de 0 à 65535, et non « {{value}} ».',
  'needs-visit': 'Indiquez un fichier de visite.',
  'needs-out': 'Indiquez avec --out où écrire.',
  'unexpected-word': '« {{word}} » n’a pas lieu d’être ici.',
  'file-refused': '{{file}} : {{reason}}',
  'no-such-file': '{{file}} : ce fichier n’existe pas.',
  'not-readable': '{{file}} : lecture impossible ({{code}}).',
  'not-writable': '{{file}} : écriture impossible ({{code}}).',
  'different-file': '{{file}} : un autre fichier porte déjà ce nom ; il est resté tel quel.',
  'content-lost': '{{file}} : non produit, il y manquerait le texte « {{text}} ».',
  failed: 'Erreur interne du programme : {{reason}}',
  interrupted: 'Interrompu ; rien n’a été écrit.',
  'without-items': 'Pas d’agenda pour {{people}} : aucun élément.',
  'nothing-for-audience': 'Pas d’agenda de la visite : rien n’y est destiné à ces lecteurs.',
  notices_one: '{{file}} : {{count}} remarque pour l’impression.',
  notices_many: '{{file}} : {{count}} de remarques pour l’impression.',
  notices_other: '{{file}} : {{count}} remarques pour l’impression.',
  findings: {
    none: 'Aucun constat.',
    block: 'BLOQUE',
    warn: 'avertissement',
    note: 'note',
    accepted: 'accepté',
    blocking_one: '{{count}} constat bloque.',
    blocking_many: '{{count}} de constats bloquent.',
    blocking_other: '{{count}} constats bloquent.'
  },
  seal: {
    ask: 'Phrase secrète : ',
    again: 'Encore une fois : ',
    none: 'Aucune phrase secrète, ou les deux saisies diffèrent.'
  },
  office: {
    brings: '{{file}} apporte les réglages du service « {{name}} ».',
    taken: 'Les réglages du service « {{name}} » ont été repris dans {{file}}.',
    none: '{{file}} n’apporte les réglages d’aucun service.'
  },
  serve: {
    fault:
      'Erreur interne du programme ({{what}} : {{name}}). Le journal placé à côté des visites dit où ; il ne contient rien des visites.',
    address: 'Attaché est prêt dans le navigateur : {{address}}',
    opened: 'Attaché s’ouvre dans le navigateur. Entrée : nouvelle adresse ; Ctrl+C : terminer.',
    again: 'Entrée : nouvelle adresse ; Ctrl+C : terminer.',
    'in-use': 'Un autre Attaché (processus {{pid}}) utilise le dossier de données {{folder}}.',
    'port-taken': 'Le port {{port}} est occupé ; choisissez-en un autre avec --port.',
    'not-built': 'Les pages du programme manquent ({{folder}}).'
  }
} satisfies Wording<typeof source>
