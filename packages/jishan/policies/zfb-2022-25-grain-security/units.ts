import { undated } from '@zhengling/law'

/** Whom the document means without naming a body. */

export const 主要负责人 = { words: '县政府主要负责人', why: '文件写的是职务，没有写姓名' } as const
export const 班子成员 = { words: '县政府班子成员', why: '各按分管，列名的有四位' } as const
export const 各乡镇和单位 = { words: '各乡镇和相关单位', why: '没有写明相关单位是哪些' } as const
export const 未写明 = { words: '未写明', why: '这一条没有写由谁做' } as const

/** A member of the government, by name as printed. */
const 成员 = (words: string) => ({ words, why: '县政府班子成员，文件写姓名，没有写职务' })
export const 分管财政的班子成员 = 成员('分管财政的班子成员')
export const 分管农业农村的班子成员 = 成员('分管农业农村的班子成员')
export const 分管发改的班子成员 = 成员('分管发改的班子成员')
export const 分管自然资源的班子成员 = 成员('分管自然资源的班子成员')

/** 当年执行完成, 本年度: a year, whose day the text does not name. */
export const 未定时限 = undated('未写明', '没有写明在哪一天之前完成', '日前', '日内', '月底')
