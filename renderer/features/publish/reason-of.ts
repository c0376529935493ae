import type { TFunction } from 'i18next'
import type { PreviewFailure } from './previewer'

/** Why something was not made, in one sentence with its remedy. */
export function reasonOf(t: TFunction<'publish'>, failure: PreviewFailure): string {
  switch (failure.kind) {
    case 'disk-full':
    case 'unreachable':
    case 'not-shown':
    case 'no-such-visit':
      return t(`reasons.${failure.kind}`)
    case 'not-writable':
    case 'unreadable':
      return t(`reasons.${failure.kind}`, { code: failure.code })
    case 'content-lost':
      return t('reasons.content-lost', { text: failure.text })
    default:
      return t('reasons.visit-unreadable')
  }
}
