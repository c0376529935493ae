/** The sheet of codes by which a telephone takes over one entry at a time. */
export const codes = {
  name: 'Calendar codes',
  how: 'Point the camera of your telephone at a code and add the entry. Needed only where the telephone takes no more than the first entry of a calendar file. Codes of an earlier sheet are no longer valid.',
  none: 'Nothing on this day.',
  wholeDay: 'whole day'
}
