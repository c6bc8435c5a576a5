import type { Level, OfficialPaper, Paragraph } from '../paper.ts'

/** A paragraph of a test. */
export const para = (text: string): Paragraph => ({ kind: 'paragraph', level: null, heading: '', text })
export const headed = (level: Level, heading: string, text = ''): Paragraph => ({
  kind: 'paragraph',
  level,
  heading,
  text,
})

/** An ordinary paper of an invented county, with everything that such a paper may have. */
export const examplePaper: OfficialPaper = {
  layout: 'ordinary',
  issuerMark: '云台县人民政府办公室文件',
  number: '云政办发〔2022〕26号',
  title: '云台县人民政府办公室关于印发云台县2022年冬季清洁取暖工作实施方案的通知',
  addressees: '各乡镇人民政府，县人民政府各委、办、局',
  body: [
    para('现将实施方案印发给你们，请结合实际认真抓好落实。'),
    headed(1, '一、总体安排'),
    para('国'.repeat(300)),
    headed(2, '（一）加强领导。', '各单位主要负责人亲自安排，分管负责人具体办理。'),
    headed(3, '1.明确分工。', '任务分解到人。'),
    headed(4, '（1）按月报送。', '每月月底前报送进展情况。'),
  ],
  attachmentTitles: ['任务分解表', '工作领导组成员名单'],
  signatures: [{ issuer: '云台县人民政府办公室', date: '2022年6月20日', sealed: true }],
  notes: ['此件公开发布'],
  attachments: [
    { label: '附件1', title: '任务分解表', body: [para('按月分解。')] },
    {
      label: '附件2',
      title: '工作领导组成员名单',
      body: [{ kind: 'names', lists: [{ label: '组长', names: '张三' }] }],
    },
  ],
  colophon: {
    copies: '县委各部门，县人大常委会办公室，县政协办公室',
    printedBy: '云台县人民政府办公室',
    printedOn: '2022年6月20日',
  },
  banner: null,
}
