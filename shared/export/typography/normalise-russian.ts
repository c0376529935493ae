// Short words that may not end a line: prepositions, conjunctions, particles (Milchin, chapter on line breaks).
const short = 'а|без|в|во|да|для|до|же|за|и|из|изо|или|к|ко|на|над|не|ни|но|о|об|обо|от|ото|по|под|при|про|с|со|у|что|как|то'
const units =
  'км|м|см|мм|кг|т|°C|ч|час(?:а|ов)?|мин|минут[аы]?|сут|дн(?:я|ей)|млн|млрд|трлн|тыс|руб|долл|чел|человека?|мест[ао]?|шт|г|гг|лет|года?|раза?'
// An ordinal in figures, that nothing but what it counts may follow: 2-й этаж.
const ordinal = /(?<=\d-(?:й|я|е|го|му|м|х|ми|ю)) (?=\p{Ll})/gu
// зал № 2: a number does not begin a line apart from a short noun.
const beforeNumber = /(?<=(?:^|[^\p{L}])\p{L}{2,8}) (?=№)/gu
const ordinalHyphen = /(?<=\d)-(?=(?:й|я|е|го|му|м|х|ми|ю)(?!\p{L}))/gu
// VIII Российско-Китайское ЭКСПО.
const roman = /(?<=(?:^|[\s\u00a0(«])[IVX]{1,5}) (?=\p{L})/gu
const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'

// A word so long fills a narrow column by itself: tied to another it would be cut.
const shortWord = new RegExp(`(?<=(?:^|[\\s\\u00a0(«„—–]))(${short}) (?=\\S)(?!\\p{L}{17})`, 'giu')
const numberAndUnit = new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}]))`, 'gu')
const dayAndMonth = new RegExp(`(?<=\\d) (?=(?:${months})(?![\\p{L}]))`, 'gu')

export function normaliseRussian(text: string): string {
  return (
    text
      .replace(numberAndUnit, '\u00a0')
      .replace(dayAndMonth, '\u00a0')
      .replace(ordinal, '\u00a0')
      .replace(ordinalHyphen, '\u2011')
      .replace(beforeNumber, '\u00a0')
      .replace(roman, '\u00a0')
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0')
      .replace(/(?<=(?:^|[\s(«\u00a0])(?:г|гор|ул|д|р-н|пр|им|стр|зал|рейс)\.?) (?=[\p{Lu}\d№«])/gu, '\u00a0')
      // Twice, because the short words of `и в Москве` overlap.
      .replace(shortWord, '$1\u00a0')
      .replace(shortWord, '$1\u00a0')
      .replace(/ (?=(?:бы|же|ли|ль|б)(?![\p{L}]))/gu, '\u00a0')
  )
}
