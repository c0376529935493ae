const units =
  'km|m|cm|mm|kg|h|min|minutes?|hours?|days?|bn|billion|million|thousand|people|persons?|members|pieces|a\\.m\\.|p\\.m\\.'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

const numberAndUnit = new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}]))`, 'gu')
const dayAndMonth = new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'g')

export function normaliseEnglish(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/\b(Mr|Mrs|Ms|Dr|Prof|St)(\.?) (?=\p{Lu})/gu, '$1$2\u00a0')
    .replace(numberAndUnit, '\u00a0')
    .replace(dayAndMonth, '\u00a0')
}
