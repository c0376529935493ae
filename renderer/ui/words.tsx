import type { Language } from '../../shared/base/language'
import styles from './words.module.css'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

type WordsProps = { readonly children: string; readonly language: Language | undefined }

/** A heading or title whose lines break between words: Chinese too, where the browser would break between any two characters. */
export function Words({ children, language }: WordsProps) {
  if (language !== 'zh') return <span className={styles.words}>{children}</span>
  const parts = Array.from(segmenter.segment(children), ({ segment, index }) => ({ segment, index }))
  return (
    <span className={styles.han}>
      {parts.map(({ segment, index }) => (
        <span key={index}>
          {index > 0 ? <wbr /> : null}
          {segment}
        </span>
      ))}
    </span>
  )
}
