import { readIssue } from '@zhengling/gazette'
import { sourceOf } from './reading-builder.ts'

/** Written for the tests: two documents, the second citing the first, a list of people, bodies known and unknown. */
const TEXT = `某县人民政府公报

2022年第2期（总第6期）

2022年6月30日出版

目 录

- 关于印发某县秸秆利用补贴办法的通知（某政办发〔2022〕9号）1
- 关于做好秸秆利用工作的通知（某政办发〔2022〕11号）3

某县人民政府办公室

关于印发某县秸秆利用补贴办法的通知

某政办发〔2022〕9号

各乡（镇）人民政府，县直各有关单位：

现将《某县秸秆利用补贴办法》印发给你们，请遵照执行。

某县人民政府办公室

2022年5月6日

某县秸秆利用补贴办法

第一条 县农业局负责补贴的审核，应当在10个工作日内办结。

第二条 各乡（镇）人民政府应当于每月25日前将进度报送县农业局。

第三条 本办法由某县农业局负责解释。

某县人民政府办公室

关于做好秸秆利用工作的通知

某政办发〔2022〕11号

各乡（镇）人民政府，县直各有关单位：

按照《某县秸秆利用补贴办法》第二条和《关于印发某县秸秆利用补贴办法的通知》（某政办发〔2022〕9号），现就有关事项通知如下。

一、组织领导

组 长：林 远 副县长
副组长：周 明 县农业局局长
成 员：许 平 县财政局局长

二、有关要求

（一）清运。由县财政局牵头，县农业局配合。

（二）检查。秸秆利用专项小组办公室负责检查。

某县人民政府办公室

2022年6月8日
`

/** The reading of that issue with its source, under the names the county's table gives. */
export const marginIssue = {
  reading: readIssue(TEXT, {
    bodies: [
      { name: '某县农业局', aliases: ['县农业局'] },
      { name: '某县财政局', aliases: ['县财政局'] },
      { name: '某县人民政府办公室', aliases: [] },
    ],
  }),
  source: sourceOf(TEXT),
}
