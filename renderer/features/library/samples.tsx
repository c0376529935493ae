import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { readText } from '../../../shared/base/localized-text'
import { daysBetween } from '../../../shared/base/wall-time'
import { useInterfaceLanguage } from '../../state/use-settings'
import { dayRange } from '../../ui/screen-date'
import styles from './library.module.css'
import { PortraitStrip } from './portrait-strip'
import own from './samples.module.css'
import { useLibraryActs } from './use-library-acts'

type SamplesProps = { readonly samples: readonly VisitSummary[]; readonly portrait?: 'small' | 'large' }

/** The sample visits; each opens as a copy of one's own. */
export function Samples({ samples, portrait = 'small' }: SamplesProps) {
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const { openSample } = useLibraryActs()
  const [width, height] = portrait === 'small' ? [246, 23] : [310, 34]
  return (
    <ul className={own.samples} data-portrait={portrait}>
      {samples.map((sample) => {
        const title = readText(sample.title, language)
        const cities = sample.cities.map((city) => readText(city, language)?.text).filter((city) => city !== undefined)
        return (
          <li key={sample.id}>
            <button type="button" className={own.sample} onClick={() => void openSample(sample)}>
              <PortraitStrip summary={sample} width={width} height={height} />
              <b className={own.sampleTitle} lang={title?.language}>
                {title?.text}
              </b>
              <span className={styles.second}>
                {sample.datesOpen ? t('datesToBeFixed') : dayRange(sample.from, sample.until, language)}
              </span>
              <span>{cities.join(' · ')}</span>
              <span className={styles.second}>
                {[
                  t('days', { count: daysBetween(sample.from, sample.until) + 1 }),
                  t('items', { count: sample.items }),
                  t('people', { count: sample.guests + sample.hosts })
                ].join(' · ')}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
