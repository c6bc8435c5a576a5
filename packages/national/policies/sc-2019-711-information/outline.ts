import type { Clause } from '@zhengling/law'

/** The regulation is in no gazette that is read here, so there is no print to hold a clause against. */
const clause = (gist: string): Clause => ({ gist, print: '未收录印本' })

/**
 * The articles of 国务院令第711号 that are declared: what each is about, in our words. Articles 26 and 29 to 34 were compared in
 * third-party copies (待核对原文); of the others the official text was not at hand, and nothing is worked out from them.
 */
export const outline = {
  第二十六条: clause('主动公开的期限'),
  第二十九条: clause('申请应有的内容'),
  第三十条: clause('内容不明确的，指导并一次性告知补正'),
  第三十一条: clause('收到申请之日如何确定'),
  第三十二条: clause('征求第三方的意见'),
  第三十三条第1款: clause('能当场答复的当场答复'),
  第三十三条第2款: clause('答复的期限与延长'),
  第三十三条第3款: clause('征求意见的时间不计算在内'),
  第三十四条: clause('几个机关共同制作的，牵头机关征求意见'),
  第三十六条: clause('答复的种类'),
  第三十七条: clause('能区分处理的，公开其余部分'),
  第三十八条: clause('不必为申请另行制作信息'),
  第三十九条: clause('以申请形式投诉举报，或者索要公开出版物'),
  第四十二条: clause('提供信息不收费，数量频次明显过多的除外'),
  第五十条: clause('年度报告的内容'),
} as const satisfies Record<string, Clause>
