import ICAL from 'ical.js'

export type ReadEvent = {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly summary: string
  readonly location: string | undefined
  readonly description: string
  readonly status: string | undefined
  readonly geo: readonly number[] | undefined
}

/** A calendar file as a reader we did not write (ical.js) sees it: hours as instants by the blocks in the file, or as days. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((block) => [block.getFirstPropertyValue('tzid'), new ICAL.Timezone(block)])
  )
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): string | undefined => event.getFirstPropertyValue(name)?.toString()
    const hour = (name: string): string => {
      const property = event.getFirstProperty(name)
      const time = property?.getFirstValue()
      if (property == null || !(time instanceof ICAL.Time)) throw new Error(`no ${name}`)
      if (time.isDate) return time.toString()
      const zone = zones.get(property.getParameter('tzid') as string)
      if (zone !== undefined) time.zone = zone
      return new Date(time.toUnixTime() * 1000).toISOString()
    }
    return {
      uid: value('uid') ?? '',
      start: hour('dtstart'),
      end: hour('dtend'),
      summary: value('summary') ?? '',
      location: value('location'),
      description: value('description') ?? '',
      status: value('status'),
      geo: event.getFirstPropertyValue('geo') as unknown as readonly number[] | undefined
    }
  })
}
