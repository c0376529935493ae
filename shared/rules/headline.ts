/** The title, or the short one where the title is wider than a telephone's list; undefined where neither can be seen. */
export function headline(title: string | undefined, short: string | undefined): string | undefined {
  const inOrder = title !== undefined && width(title) > listWidth ? [short, title] : [title, short]
  return inOrder.find(isVisible)
}

/** Letters of a line in a telephone's list; a Han character is as wide as two. */
const listWidth = 48

function width(title: string): number {
  return [...title].reduce((sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 2 : 1), 0)
}

/** A title of nothing but spaces names nothing. */
function isVisible(title: string | undefined): title is string {
  return title !== undefined && title.trim() !== ''
}
