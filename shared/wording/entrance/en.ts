/** Said where a page has no way to its program. */
export const entrance = {
  'not-allowed': {
    heading: 'This address has been used',
    sentence: 'Each address opens Attaché once. Press Enter in the window where Attaché was started, and open the new one.'
  },
  unreachable: {
    heading: 'Attaché does not answer',
    sentence: 'The program behind this page has ended. Start it again; everything that was saved is there.'
  }
}
