import { isZone } from '../../../../shared/base/zone'

/** What Windows and Outlook call the zones of visits (Unicode CLDR, windowsZones.xml, territory 001). */
const windowsZones: Readonly<Record<string, string>> = {
  'Belarus Standard Time': 'Europe/Minsk',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Asia Standard Time': 'Asia/Bishkek',
  'China Standard Time': 'Asia/Shanghai',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'Eastern Standard Time': 'America/New_York',
  'Ekaterinburg Standard Time': 'Asia/Yekaterinburg',
  'FLE Standard Time': 'Europe/Kyiv',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'India Standard Time': 'Asia/Kolkata',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Korea Standard Time': 'Asia/Seoul',
  'North Asia Standard Time': 'Asia/Krasnoyarsk',
  'Romance Standard Time': 'Europe/Paris',
  'Russian Standard Time': 'Europe/Moscow',
  'Singapore Standard Time': 'Asia/Singapore',
  'Taipei Standard Time': 'Asia/Taipei',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Turkey Standard Time': 'Europe/Istanbul',
  UTC: 'UTC',
  'Vladivostok Standard Time': 'Asia/Vladivostok',
  'W. Europe Standard Time': 'Europe/Berlin',
  'West Asia Standard Time': 'Asia/Tashkent'
}

/** IANA name behind a TZID as calendars write it; undefined where it says nothing that is known. */
export function zoneOfTzid(tzid: string): string | undefined {
  if (isZone(tzid)) return tzid
  if (Object.hasOwn(windowsZones, tzid)) return windowsZones[tzid]
  // `/freeassociation.sourceforge.net/Europe/Moscow` and its like.
  const parts = tzid.split('/')
  return [parts.slice(-3), parts.slice(-2)].map((tail) => tail.join('/')).find((name) => name.includes('/') && isZone(name))
}
