import type { Body } from './body.ts'

/** The county's government, party organs and mass organisations. */
export const government: readonly Body[] = [
  { name: '稷山县人民政府', aliases: ['县人民政府', '县政府', '稷山县政府'], kind: '政府' },
  {
    name: '稷山县人民政府办公室',
    aliases: ['县政府办公室', '县政府办'],
    kind: '政府',
    parent: '稷山县人民政府',
  },
  { name: '稷山县人民政府督查室', aliases: ['县政府督查室'], kind: '政府', parent: '稷山县人民政府' },
  { name: '稷山县人民政府公报编辑委员会', aliases: [], kind: '政府' },
  { name: '中共稷山县委', aliases: ['县委'], kind: '党群机关' },
  { name: '中共稷山县委组织部', aliases: ['县委组织部'], kind: '党群机关', parent: '中共稷山县委' },
  { name: '中共稷山县委宣传部', aliases: ['县委宣传部'], kind: '党群机关', parent: '中共稷山县委' },
  { name: '中共稷山县委巡察办', aliases: ['县委巡察办'], kind: '党群机关', parent: '中共稷山县委' },
  // The text names both and does not say that they are one, so they stay two.
  { name: '稷山县委机关后勤服务中心', aliases: ['县委机关后勤服务中心'], kind: '党群机关' },
  { name: '稷山县委机关事务管理中心', aliases: ['县委机关事务管理中心'], kind: '党群机关' },
  { name: '稷山县纪委监委', aliases: ['县纪委监委', '县纪委监委机关'], kind: '党群机关' },
  { name: '稷山县政协', aliases: ['县政协'], kind: '党群机关' },
  { name: '稷山县工会', aliases: ['县工会'], kind: '党群机关' },
  { name: '稷山县工商联', aliases: ['县工商联'], kind: '党群机关' },
]
