// Runs before everything else of the page.

// The schema library asks whether it may compile text; the page's policy never lets it, and would report the question.
globalThis.__zod_globalConfig = { jitless: true }

// Where the browser knows Trusted Types, the policy lets no text become HTML or a script. What is left is the thread that draws
// papers, whose address must be of our own origin, and the library of controls, which empties an element by an empty text.
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (text !== '') throw new TypeError('no text becomes HTML')
    return text
  },
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError('a script of another origin')
    return address
  }
})
