import type { RankTable } from './office'

type Rank = readonly [code: string, level: number, en: string, ru: string, zh: string, fr: string]

/** Rank tables that a new office begins with; equal levels meet as counterparts across tables. */
export const defaultRankTables: readonly RankTable[] = [
  table('city-government', 'City government', 'Правительство города', '城市政府', 'Gouvernement de la ville', [
    ['mayor', 1, 'Mayor', 'Мэр', '市长', 'Maire'],
    ['first-deputy-mayor', 2, 'First deputy mayor', 'Первый заместитель мэра', '常务副市长', 'Premier adjoint au maire'],
    [
      'minister',
      3,
      'Minister of the city government',
      'Министр правительства города',
      '市政府部长',
      'Ministre du gouvernement de la ville'
    ],
    ['deputy-mayor', 3, 'Deputy mayor', 'Заместитель мэра', '副市长', 'Adjoint au maire'],
    ['head-of-department', 4, 'Head of department', 'Руководитель департамента', '局长', 'Chef de département'],
    [
      'deputy-head-of-department',
      5,
      'Deputy head of department',
      'Заместитель руководителя департамента',
      '副局长',
      'Chef adjoint de département'
    ],
    ['head-of-division', 6, 'Head of division', 'Начальник управления', '处长', 'Chef de division'],
    ['enterprise-head', 6, 'Head of an enterprise', 'Руководитель организации', '企业负责人', 'Dirigeant d’entreprise'],
    [
      'deputy-head-of-division',
      7,
      'Deputy head of division',
      'Заместитель начальника управления',
      '副处长',
      'Chef adjoint de division'
    ],
    ['section-head', 8, 'Head of section', 'Начальник отдела', '科长', 'Chef de section'],
    ['officer', 9, 'Officer', 'Специалист', '科员', 'Chargé de mission']
  ]),
  table('ministry', 'Ministry', 'Министерство', '部委', 'Ministère', [
    ['minister', 1, 'Minister', 'Министр', '部长', 'Ministre'],
    ['first-deputy-minister', 2, 'First deputy minister', 'Первый заместитель министра', '第一副部长', 'Premier vice-ministre'],
    ['deputy-minister', 3, 'Deputy minister', 'Заместитель министра', '副部长', 'Vice-ministre'],
    ['director-general', 4, 'Director-general', 'Директор департамента', '司长', 'Directeur général'],
    [
      'deputy-director-general',
      5,
      'Deputy director-general',
      'Заместитель директора департамента',
      '副司长',
      'Directeur général adjoint'
    ],
    ['head-of-division', 6, 'Head of division', 'Начальник отдела', '处长', 'Chef de division'],
    [
      'deputy-head-of-division',
      7,
      'Deputy head of division',
      'Заместитель начальника отдела',
      '副处长',
      'Chef adjoint de division'
    ],
    ['counsellor', 8, 'Counsellor', 'Советник', '调研员', 'Conseiller'],
    ['officer', 9, 'Officer', 'Специалист', '科员', 'Chargé de mission']
  ]),
  table('enterprise', 'Enterprise', 'Предприятие', '企业', 'Entreprise', [
    ['chairman', 2, 'Chairman of the board', 'Председатель совета директоров', '董事长', 'Président du conseil d’administration'],
    ['chief-executive', 3, 'Chief executive', 'Генеральный директор', '总裁', 'Directeur général'],
    ['vice-president', 4, 'Vice-president', 'Вице-президент', '副总裁', 'Vice-président'],
    ['director', 5, 'Director', 'Директор', '总监', 'Directeur'],
    ['head-of-department', 6, 'Head of department', 'Начальник департамента', '部门经理', 'Chef de service'],
    ['manager', 8, 'Manager', 'Менеджер', '经理', 'Responsable'],
    ['specialist', 9, 'Specialist', 'Специалист', '专员', 'Spécialiste']
  ])
]

function table(id: string, en: string, ru: string, zh: string, fr: string, ranks: readonly Rank[]): RankTable {
  return {
    id,
    name: { en, ru, zh, fr },
    ranks: ranks.map((rank) => ({ code: rank[0], level: rank[1], name: { en: rank[2], ru: rank[3], zh: rank[4], fr: rank[5] } }))
  }
}
