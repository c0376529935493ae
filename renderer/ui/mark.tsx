/** The mark: an A whose bar is the table. */
export function Mark() {
  return (
    <svg width="18" height="20" viewBox="0 0 18 20" fill="none" aria-hidden="true">
      <path d="M1.5 19 7.4 1h3.2l5.9 18" stroke="var(--ink)" strokeWidth="2" strokeLinejoin="round" />
      <path d="M4.2 13h9.6" stroke="var(--accent)" strokeWidth="2.6" />
    </svg>
  )
}
