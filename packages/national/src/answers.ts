/**
 * The seven kinds of answers of 条例第三十六条 with what each has to say, the part that is published after 第三十七条, and what is told of
 * requests that 第三十八条 and 第三十九条 take out. In our words, 待核对原文: of these articles the official text was not at hand.
 */
export const answerKinds = [
  { name: '已主动公开', clause: '第三十六条', asks: '从哪里、用什么方式可以得到' },
  { name: '予以公开', clause: '第三十六条', asks: '提供的信息，或者得到它的方式、途径和时间' },
  { name: '部分公开', clause: '第三十七条', asks: '公开的部分，以及其余部分不公开的理由和依据' },
  { name: '不予公开', clause: '第三十六条', asks: '不公开的理由和依据' },
  { name: '信息不存在', clause: '第三十六条', asks: '怎样检索过，没有找到' },
  { name: '不属本机关', clause: '第三十六条', asks: '理由；知道由哪个机关负责的，写其名称和联系方式' },
  { name: '不重复处理', clause: '第三十六条', asks: '前一次答复的日期和编号' },
  { name: '另有规定', clause: '第三十六条', asks: '依照哪一项法律、行政法规的规定办理' },
  { name: '须加工分析', clause: '第三十八条', asks: '现有信息须怎样加工、分析才能提供' },
  { name: '信访投诉举报', clause: '第三十九条', asks: '不作为政府信息公开申请处理，可以从哪里提出' },
  { name: '公开出版物', clause: '第三十九条', asks: '从哪里可以得到' },
] as const

export type AnswerKind = (typeof answerKinds)[number]['name']
