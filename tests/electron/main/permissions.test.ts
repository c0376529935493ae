import { expect, it } from 'vitest'
import { sharedProgram } from './open-program'

const program = sharedProgram()

it('grants copying and the full screen to our page, and nothing else to anybody', async () => {
  const { evaluate } = program()
  const names = [
    'clipboard-sanitized-write',
    'fullscreen',
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'openExternal'
  ]
  const granted = await evaluate(
    (_electron, asked, { permission, devicePermission }) => ({
      ours: asked.filter((name) => permission(name, 'app://attache').requested),
      checked: asked.filter((name) => permission(name, 'app://attache').checked),
      elsewhere: asked.filter((name) => permission(name, 'https://elsewhere.invalid').requested),
      device: devicePermission()
    }),
    names
  )
  const allowed = ['clipboard-sanitized-write', 'fullscreen']
  expect(granted).toEqual({ ours: allowed, checked: allowed, elsewhere: [], device: false })
})

it('lets the page copy text and refuses it the place, the camera and notices', async () => {
  const { window } = program()
  const states = await window.evaluate(async () => {
    await navigator.clipboard.writeText('Programme')
    const geolocation = await navigator.permissions.query({ name: 'geolocation' })
    return [geolocation.state, await Notification.requestPermission()]
  })
  expect(states).toEqual(['denied', 'denied'])
})
