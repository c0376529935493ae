import type { CarProfile, SeatProfile } from './office'

/** Foreign affairs hold the right to be senior, a Chinese domestic podium the left: which one is meant is the plan's to say. */
export const defaultSeatProfiles: readonly SeatProfile[] = [
  {
    id: 'foreign-affairs',
    name: {
      en: 'Talks, foreign affairs',
      ru: 'Переговоры, международный протокол',
      zh: '涉外会谈',
      fr: 'Entretiens, protocole international'
    },
    form: 'talks',
    seniorSide: 'right',
    interpreter: 'left-of-head',
    hostFacesDoor: false
  },
  {
    id: 'foreign-affairs-armchairs',
    name: {
      en: 'Armchairs, foreign affairs',
      ru: 'Встреча в креслах, международный протокол',
      zh: '涉外会见',
      fr: 'Fauteuils, protocole international'
    },
    form: 'armchairs',
    seniorSide: 'right',
    interpreter: 'behind-head',
    hostFacesDoor: true
  },
  {
    id: 'foreign-affairs-signing',
    name: {
      en: 'Signing, foreign affairs',
      ru: 'Подписание, международный протокол',
      zh: '涉外签字仪式',
      fr: 'Signature, protocole international'
    },
    form: 'signing',
    seniorSide: 'right',
    interpreter: 'behind-head',
    hostFacesDoor: true
  },
  {
    id: 'foreign-affairs-dinner',
    name: {
      en: 'Dinner, foreign affairs',
      ru: 'Обед, международный протокол',
      zh: '涉外宴请',
      fr: 'Dîner, protocole international'
    },
    form: 'round',
    seniorSide: 'right',
    interpreter: 'beyond-guest',
    hostFacesDoor: true
  },
  {
    id: 'foreign-affairs-long',
    name: {
      en: 'Long table, foreign affairs',
      ru: 'Длинный стол, международный протокол',
      zh: '涉外长桌宴请',
      fr: 'Table longue, protocole international'
    },
    form: 'long',
    seniorSide: 'right',
    interpreter: 'beyond-guest',
    hostFacesDoor: true
  },
  {
    id: 'foreign-affairs-head-table',
    name: {
      en: 'Head table, foreign affairs',
      ru: 'Главный стол, международный протокол',
      zh: '涉外主桌',
      fr: 'Table d’honneur, protocole international'
    },
    form: 'head-table',
    seniorSide: 'right',
    interpreter: 'beyond-guest',
    hostFacesDoor: true
  },
  {
    id: 'foreign-affairs-photograph',
    name: {
      en: 'Photograph, foreign affairs',
      ru: 'Фотографирование, международный протокол',
      zh: '涉外合影',
      fr: 'Photographie, protocole international'
    },
    form: 'photograph',
    seniorSide: 'right',
    interpreter: 'behind-head',
    hostFacesDoor: true
  },
  {
    id: 'foreign-affairs-podium',
    name: {
      en: 'Podium, foreign affairs',
      ru: 'Президиум, международный порядок',
      zh: '涉外主席台',
      fr: 'Tribune, usage international'
    },
    form: 'podium',
    seniorSide: 'right',
    interpreter: 'behind-head',
    hostFacesDoor: true
  },
  {
    id: 'chinese-domestic',
    name: {
      en: 'Podium, Chinese domestic',
      ru: 'Президиум, китайский внутренний порядок',
      zh: '国内主席台',
      fr: 'Tribune, usage intérieur chinois'
    },
    form: 'podium',
    seniorSide: 'left',
    interpreter: 'behind-head',
    hostFacesDoor: true
  }
]

const rearRight = { en: 'Rear right', ru: 'Сзади справа', zh: '后排右座', fr: 'Arrière droite' }
const rearLeft = { en: 'Rear left', ru: 'Сзади слева', zh: '后排左座', fr: 'Arrière gauche' }
const rearMiddle = { en: 'Rear middle', ru: 'Сзади посередине', zh: '后排中座', fr: 'Arrière milieu' }
const front = { en: 'Beside the driver', ru: 'Рядом с водителем', zh: '副驾驶座', fr: 'À côté du conducteur' }

/** Seats in order of honour, for traffic on the right. Sources disagree on minibuses and three-row cars. */
export const defaultCarProfiles: readonly CarProfile[] = [
  {
    id: 'sedan',
    name: { en: 'Saloon with a driver', ru: 'Седан с водителем', zh: '专职司机轿车', fr: 'Berline avec chauffeur' },
    vehicle: 'sedan',
    seats: numbered([rearRight, rearLeft, rearMiddle, front])
  },
  {
    id: 'host-driven',
    name: { en: 'The host drives', ru: 'За рулём хозяин', zh: '主人驾车', fr: 'L’hôte conduit' },
    vehicle: 'host-driven',
    seats: numbered([front, rearRight, rearLeft, rearMiddle])
  },
  {
    id: 'three-row',
    name: { en: 'Car with three rows', ru: 'Автомобиль с тремя рядами', zh: '三排座轿车', fr: 'Voiture à trois rangées' },
    vehicle: 'three-row',
    seats: numbered([
      { en: 'Second row right', ru: 'Второй ряд справа', zh: '第二排右座', fr: 'Deuxième rangée droite' },
      { en: 'Second row left', ru: 'Второй ряд слева', zh: '第二排左座', fr: 'Deuxième rangée gauche' },
      { en: 'Third row right', ru: 'Третий ряд справа', zh: '第三排右座', fr: 'Troisième rangée droite' },
      { en: 'Third row left', ru: 'Третий ряд слева', zh: '第三排左座', fr: 'Troisième rangée gauche' },
      front
    ])
  },
  {
    id: 'minibus',
    name: { en: 'Minibus', ru: 'Микроавтобус', zh: '面包车', fr: 'Minibus' },
    vehicle: 'minibus',
    seats: rows(4, 3)
  },
  { id: 'coach', name: { en: 'Coach', ru: 'Автобус', zh: '大客车', fr: 'Autocar' }, vehicle: 'coach', seats: rows(12, 4) }
]

function numbered(names: readonly CarProfile['seats'][number]['name'][]): CarProfile['seats'] {
  return names.map((name, index) => ({ number: index + 1, name }))
}

/** Front over back, the side of the door over the other. */
function rows(count: number, across: number): CarProfile['seats'] {
  return Array.from({ length: count * across }, (_, index) => {
    const row = Math.floor(index / across) + 1
    const seat = (index % across) + 1
    return {
      number: index + 1,
      name: {
        en: `Row ${row}, seat ${seat} from the door`,
        ru: `Ряд ${row}, место ${seat} от двери`,
        zh: `第${row}排自车门起第${seat}座`,
        fr: `Rangée ${row}, place ${seat} depuis la porte`
      }
    }
  })
}
