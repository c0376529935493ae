import { useTranslation } from 'react-i18next'
import { InlineField } from '../../ui/inline-field'
import type { PlacePartProps } from './place-part-props'

/** Latitude and longitude in degrees, as maps copy them: `22.5431, 114.0579`. Zero is a value. */
export function PositionField({ place, edit }: PlacePartProps) {
  const { t } = useTranslation('records')
  const { position } = place
  return (
    <InlineField
      label={t('place.position')}
      value={position === undefined ? '' : `${position.latitude}, ${position.longitude}`}
      placeholder="–"
      onCommit={(text) => {
        if (text === '') return edit({ position: undefined })
        const read = parsePosition(text)
        return read === undefined ? t('place.notPosition') : edit({ position: read })
      }}
    />
  )
}

function parsePosition(text: string): { readonly latitude: number; readonly longitude: number } | undefined {
  const parts = /^\s*([+-]?\d{1,2}(?:\.\d+)?)°?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*$/.exec(text.replaceAll('−', '-'))
  const [latitude, longitude] = [Number(parts?.[1]), Number(parts?.[2])]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
