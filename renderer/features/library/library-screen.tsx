/** The visits on this computer. */
export function LibraryScreen() {
  return <main />
}
