export const library = {
  heading: 'Visits'
}
