/** `07:30` or `7.30` -> minutes since midnight; undefined for what is no clock time. */
export function minutesOfClock(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? []
  const all = Number(hours) * 60 + Number(minutes)
  return hours === '' || Number(minutes) > 59 || all > 24 * 60 ? undefined : all
}

export function clockOfMinutes(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
