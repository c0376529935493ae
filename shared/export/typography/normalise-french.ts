const units = 'km|m|cm|mm|kg|h|min|minutes?|heures?|jours?|millions?|milliards?|personnes?|membres?|€|\\$'
// `1er étage`, `VIIIe Forum`, `24 h sur 24`, `Page 1 sur 2`.
const ordinal = /(?<=(?:\b\d+|\b[IVX]+)(?:er|re|e)) (?=\p{L})/gu
const figureAfter = /(?<=\b(?:sur|nº|page|salle|voiture|minibus|autocar|terminal|sortie|porte|table|place)) (?=\d)/giu
const carriage = /(?<=\b(?:vol|train)) (?=[A-Z]{2}\b)/gu
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

const numberAndUnit = new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}]))`, 'gu')
const dayAndMonth = new RegExp(`(?<=\\b(?:1er|\\d{1,2})) (?=(?:${months})(?![\\p{L}]))`, 'gu')

/** Spaces as the Imprimerie nationale sets them: a full no-break space by guillemets and colon, a narrow one by `;`, `!`, `?`. */
export function normaliseFrench(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’')
    .replace(/«[ \u00a0\u202f]?/g, '«\u00a0')
    .replace(/[ \u00a0\u202f]?»/g, '\u00a0»')
    .replace(/(?<=[\p{L}\p{N})»])[ \u00a0\u202f]?([;!?])(?=\s|$)/gu, '\u202f$1')
    .replace(/(?<=[\p{L}\p{N})»])[ \u00a0\u202f]?:(?=\s|$)/gu, '\u00a0:')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
    .replace(/(?<=\d) h(?= \d)/g, '\u00a0h')
    .replace(/(?<=\d\u00a0h) (?=\d)/g, '\u00a0')
    .replace(numberAndUnit, '\u00a0')
    .replace(dayAndMonth, '\u00a0')
    .replace(ordinal, '\u00a0')
    .replace(carriage, '\u00a0')
    .replace(figureAfter, '\u00a0')
    .replace(/\b(MM?\.|Mmes?|Mlle|Dr|Me) (?=\p{Lu})/gu, '$1\u00a0')
}
