import { useTranslation } from 'react-i18next'
import { clockOf } from '../../../shared/base/wall-time'
import { Asterisk } from './asterisk'
import { breakLines } from './break-lines'
import { cardFaces } from './card-faces'
import { CardFrame } from './card-frame'
import type { CardProps } from './card-props'
import styles from './night-chip.module.css'

/** What lies in the folded night: its hour and its name. */
export function NightChip(props: CardProps) {
  const { place, words, language, changedSince } = props
  const { t } = useTranslation('programme')
  const { item, time, continued } = place.entry
  const clock = continued ? `–${clockOf(time.endWall)}` : clockOf(time.startWall)
  const title = words.read(item.shortTitle) || words.read(item.title) || t('untitled')
  const [line] = breakLines(
    title,
    language,
    cardFaces.small,
    place.width - 16,
    1,
    cardFaces.smallStrong(`${changedSince === undefined ? '' : '* '}${clock} `)
  ).lines
  return (
    <CardFrame {...props} className={styles.chip}>
      <Asterisk changedSince={changedSince} />
      <b>{clock}</b> {line}
    </CardFrame>
  )
}
