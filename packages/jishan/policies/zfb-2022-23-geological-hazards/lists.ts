/** What the plan lists and a case can be one of or short of. */

export const 月份 = ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'] as const

/** Where it must be watched most: seven points by name, and cave dwellings in two villages. */
export const 地点 = [
  '化峪镇位林村窑洞住户',
  '西社镇曹家庄村窑洞住户',
  '太阳乡石佛沟北坡崩塌点',
  '太阳乡白家庄村东侧崩塌点',
  '太阳乡庙岔村东北侧泥石流点',
  '蔡村乡小李村通村路崩塌点',
  '蔡村乡蔡村小学东侧崩塌点',
  '西社镇沙沟村公园东侧崩塌点',
  '清河镇北阳城村村委东侧崩塌点',
  '其他隐患点',
] as const

/** 一表、两卡、两书. */
export const 表卡书 = ['防治预案表', '防灾明白卡', '避险明白卡', '目标责任书', '告知书'] as const

export const 经费用途 = ['规划编制', '监测预警', '群测群防', '搬迁避让', '工程治理', '应急物资保障', '其他'] as const
