import type { Body } from './body.ts'
import { 公报, 政办发, 政发 } from './cite.ts'

const government = '稷山县人民政府'
const committee = '中共稷山县委'

/** The county's government, party organs and mass organisations. */
export const governmentBodies: readonly Body[] = [
  {
    name: government,
    aliases: ['县人民政府', '县政府', '稷山县政府'],
    kind: '政府',
    at: 政发(14, '第二条'),
  },
  {
    name: '稷山县人民政府办公室',
    aliases: ['县政府办公室', '县政府办'],
    kind: '政府办公机构',
    parent: government,
    at: 政办发(24, '四（一）'),
  },
  {
    name: '稷山县人民政府督查室',
    aliases: ['县政府督查室'],
    kind: '政府办公机构',
    parent: government,
    at: 政发(6, '六（三）'),
  },
  {
    name: '稷山县人民政府公报编辑委员会',
    aliases: [],
    kind: '政府办公机构',
    parent: government,
    at: 公报('编委会'),
    telephones: [{ number: '0359-5522446', what: '公报编辑出版', at: 公报('版权页#6') }],
  },
  { name: committee, aliases: ['县委'], kind: '党群机关', at: 政办发(16, '第1款') },
  {
    name: '中共稷山县委组织部',
    aliases: ['县委组织部'],
    kind: '党群机关',
    parent: committee,
    at: 政办发(16, '四（二）第1款'),
  },
  {
    name: '中共稷山县委宣传部',
    aliases: ['县委宣传部'],
    kind: '党群机关',
    parent: committee,
    at: 政办发(22, '2.1第3款'),
  },
  {
    name: '中共稷山县委巡察办',
    aliases: ['县委巡察办'],
    kind: '党群机关',
    parent: committee,
    at: 政办发(16, '三（四）第1款'),
  },
  {
    name: '稷山县委机关后勤服务中心',
    aliases: ['县委机关后勤服务中心'],
    kind: '党群机关',
    parent: committee,
    at: 政办发(16, '一表1第4行'),
  },
  {
    name: '稷山县委机关事务管理中心',
    aliases: ['县委机关事务管理中心'],
    kind: '党群机关',
    parent: committee,
    at: 政办发(16, '四（三）第1款'),
  },
  {
    name: '稷山县纪委监委',
    aliases: ['县纪委监委', '县纪委监委机关'],
    kind: '党群机关',
    at: 政办发(17, '2.4⑩'),
  },
  { name: '稷山县政协', aliases: ['县政协'], kind: '党群机关', at: 政办发(15, '三表1第2行') },
  { name: '稷山县工会', aliases: ['县工会'], kind: '党群机关', at: 政办发(17, '2.1.1第1款') },
  { name: '稷山县工商联', aliases: ['县工商联'], kind: '党群机关', at: 政办发(16, '一表1第4行') },
]
