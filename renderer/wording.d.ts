import 'i18next'
import type { attachments } from '../shared/wording/attachments/en'
import type { cars } from '../shared/wording/cars/en'
import type { changes } from '../shared/wording/changes/en'
import type { findings } from '../shared/wording/findings/en'
import type { frame } from '../shared/wording/frame/en'
import type { intake } from '../shared/wording/intake/en'
import type { library } from '../shared/wording/library/en'
import type { office } from '../shared/wording/office/en'
import type { programme } from '../shared/wording/programme/en'
import type { protocol } from '../shared/wording/protocol/en'
import type { publish } from '../shared/wording/publish/en'
import type { records } from '../shared/wording/records/en'
import type { refusals } from '../shared/wording/refusals/en'
import type { safety } from '../shared/wording/safety/en'
import type { seating } from '../shared/wording/seating/en'
import type { terms } from '../shared/wording/terms/en'
import type { timeline } from '../shared/wording/timeline/en'
import type { ui } from '../shared/wording/ui/en'
import type { versions } from '../shared/wording/versions/en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    /** One line for each area of shared/wording that a screen reads. */
    resources: {
      readonly attachments: typeof attachments
      readonly cars: typeof cars
      readonly changes: typeof changes
      readonly findings: typeof findings
      readonly frame: typeof frame
      readonly intake: typeof intake
      readonly library: typeof library
      readonly office: typeof office
      readonly programme: typeof programme
      readonly protocol: typeof protocol
      readonly publish: typeof publish
      readonly records: typeof records
      readonly refusals: typeof refusals
      readonly safety: typeof safety
      readonly seating: typeof seating
      readonly terms: typeof terms
      readonly timeline: typeof timeline
      readonly ui: typeof ui
      readonly versions: typeof versions
    }
  }
}
