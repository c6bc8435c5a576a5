import { readAttachment, readIssue } from '@zhengling/gazette'
import { sourceOf } from './reading-builder.ts'

/** Bodies that the texts below name. */
export const BODIES = [
  { name: '某县林业局', aliases: ['县林业局'] },
  { name: '某县财政局', aliases: ['县财政局'] },
  { name: '某县人民政府办公室', aliases: [] },
]

export const TREES = '某政办发〔2022〕5号'
export const WATER = '某政办发〔2022〕6号'

/**
 * Written for the tests: the first document has a sum that does not add up, a bracket that is not closed and an
 * attachment that is not printed; the second stands behind it and moves when the first changes its length.
 */
const TEXT = `某县人民政府公报

2022年第2期（总第6期）

2022年6月30日出版

某县人民政府办公室

关于做好植树工作的通知

某政办发〔2022〕5号

各乡（镇）人民政府：

现将有关事项通知如下。

一、任务。全县植树120亩，其中，东山50亩、西川60亩。

二、职责。县林业局应当在5个工作日内审核（并报送县财政局。

三、施行。本通知自2022年7月1日起施行，有效期3年。

附件：
1、护林物资清单
（附件详见县政府网站）

某县人民政府办公室

2022年5月6日

某县人民政府办公室

关于做好节水工作的通知

某政办发〔2022〕6号

各乡（镇）人民政府：

现将有关事项通知如下。

一、任务。全县节水灌溉120亩，其中，东山50亩、西川60亩。

二、报送。各乡（镇）人民政府应当于每月25日前报送县财政局。

某县人民政府办公室

2022年6月8日
`

const read = (text: string) => ({
  reading: readIssue(text, { bodies: BODIES }),
  source: sourceOf(text),
  bodies: BODIES,
})

/** That issue, or the same with some of its words replaced. */
export const damagedIssue = (...changes: readonly (readonly [from: string, to: string])[]) =>
  read(changes.reduce((text, [from, to]) => text.replace(from, to), TEXT))

const LIST = '附件1\n\n护林物资清单\n\n一、储备\n\n编织袋共500条，其中，一号库200条、二号库250条。\n'

/** Attachment 1 of the first document, from a source of its own; its sum does not add up either. */
export const treeList = () => ({
  ...readAttachment(LIST, { n: 1, document: { number: TREES, issued: '2022-05-06' }, bodies: BODIES }),
  source: sourceOf(LIST, '清单.txt'),
  bodies: BODIES,
})
