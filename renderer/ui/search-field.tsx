import { Search, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField, type SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components/SearchField'
import { useTranslation } from 'react-i18next'
import framed from './framed.module.css'
import { Key } from './key'
import styles from './search-field.module.css'

type SearchFieldProps = Omit<AriaSearchFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  readonly keys?: string
  readonly width?: number | '100%'
}

/** Filters what is on the page while one types. */
export function SearchField({ label, keys, width = 200, ...rest }: SearchFieldProps) {
  const { t } = useTranslation('ui')
  return (
    <AriaSearchField {...rest} aria-label={label} className={styles.field ?? ''} style={{ inlineSize: width }}>
      <Group className={framed.frame ?? ''}>
        <Search size={16} strokeWidth={1.6} aria-hidden className={styles.mark} />
        <Input placeholder={label} />
        <Button className={styles.clear ?? ''} aria-label={t('clear')}>
          <X size={14} strokeWidth={1.6} aria-hidden />
        </Button>
        {keys === undefined ? null : (
          <span className={styles.keys}>
            <Key keys={keys} />
          </span>
        )}
      </Group>
    </AriaSearchField>
  )
}
