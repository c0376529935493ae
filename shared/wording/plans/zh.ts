import type { Wording } from '../wording'
import type { plans as source } from './en'

export const plans = {
  names: {
    seating: '座次图',
    'place-cards': '桌签',
    'table-list': '座次表',
    'seat-card': '您的座位'
  },
  view: {
    door: '入口，从入口方向看',
    hall: '从会场方向看',
    camera: '从镜头方向看',
    above: '俯视图'
  },
  legend: {
    guest: '来宾',
    host: '主方',
    interpreter: '译员',
    free: '空位'
  },
  continued: '{{name}}（续）',
  diets: '饮食',
  rule: '排列规则',
  senior: {
    right: '以右为尊',
    left: '以左为尊'
  },
  rules: {
    talks: '主宾、主人居中，译员在侧，其余左右交替',
    armchairs: '宾主并坐，随员依次向外，译员在后',
    signing: '主左客右，助签人在外侧，其余按职级立于后排',
    podium: '首位居中，其余左右交替',
    photograph: '主人居中，主宾在尊侧，宾主相间，按职级成排',
    round: '主宾、第二宾分坐主人两侧，第二主人对坐，第三、第四宾在其两侧；译员入席',
    long: '两位主人居长边正中，来宾分坐两侧',
    'head-table': '主人居中，来宾分坐两侧，其余交替',
    rows: '由中间向两侧按职级排列，逐排就座'
  },
  free: '空位',
  tableNumber: '第{{number}}桌',
  seat: '座',
  person: '姓名、职务',
  number: '序号',
  side: '方',
  unseated: '未排座：{{names}}',
  plan: '图{{number}}',
  cards: {
    of: '{{card}}。{{plan}}，{{seat}}号座。',
    talks: '会谈桌签，190 × 95毫米',
    dinner: '宴会席位卡，90 × 45毫米',
    cut: '沿细线裁切，沿虚线折叠。纸张200克以上。',
    faces: '朝向对方：{{others}}。朝向本人：{{own}}。'
  },
  card: {
    table: '桌',
    row: '排',
    seat: '座',
    beside: '邻座',
    rightHand: '右侧',
    leftHand: '左侧',
    opposite: '对面',
    none: '未为您安排座位。'
  },
  languages: {
    ru: '俄文',
    zh: '中文',
    en: '英文',
    fr: '法文'
  }
} satisfies Wording<typeof source>
