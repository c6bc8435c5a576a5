import { Tally } from '../notes.ts'

/** What a Word file holds that is not read, or read in a way an editor should know of. */
export const docxTally = () =>
  new Tally({
    numbered: (n) => `自动编号 ${n} 处已按 Word 的编号规则写入正文`,
    numberFormat: (n) => `有 ${n} 种编号格式不认识，按阿拉伯数字写入，请核对`,
    deleted: (n) => `修订中标记删除的内容 ${n} 处未读入`,
    inserted: (n) => `修订中标记插入的内容 ${n} 处已读入，视同接受`,
    hidden: (n) => `隐藏文字 ${n} 处未读入`,
    comment: (n) => `批注 ${n} 处未读入`,
    note: (n) => `脚注、尾注 ${n} 条已移到文末，正文以 [注1] 等标出`,
    box: (n) => `文本框 ${n} 个的文字已接在其所在段落之后`,
    image: (n) => `图片 ${n} 幅未读入`,
    chart: (n) => `图表、智能图形 ${n} 个未读入`,
    formula: (n) => `公式 ${n} 个只读入其中文字`,
    symbol: (n) => `符号字体的字符 ${n} 个不认识，以 □ 代替，请核对`,
    embedded: (n) => `嵌入的其他文件 ${n} 个未读入`,
    margin: () => '页眉、页脚未读入',
  })

export type DocxTally = ReturnType<typeof docxTally>
