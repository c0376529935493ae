import type { Language } from '../../../shared/base/language'

/** 35 min, 35 мин., 35分钟: minutes as each language writes them on a screen. */
export function minuteWords(minutes: number, language: Language): string {
  return language === 'zh' ? `${minutes}分钟` : `${minutes} ${language === 'ru' ? 'мин.' : 'min'}`
}
