/** What this installation keeps for its user and its office. */
export function SettingsPage() {
  return <section />
}
