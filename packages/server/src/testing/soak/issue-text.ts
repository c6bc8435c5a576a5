import { counties } from '../../counties.ts'

const [county] = counties

/** Which issue the n-th is; its sum does not add up, so that there is a finding to judge. */
export const issueSlug = (n: number): string => `${1900 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`

/** A small issue written for the tests, another one for each n. */
export function issueText(n: number): string {
  const [year, number] = issueSlug(n).split('-').map(Number)
  return `${county.name}人民政府公报

${year}年第${number}期（总第${n + 1}期）

${year}年12月31日出版

${county.office}

关于做好第${n}项植树工作的通知

稷政办发〔${year}〕${number}号

各乡（镇）人民政府：

现将有关事项通知如下。

一、任务。全县植树120亩，其中，东山50亩、西川60亩。

二、报送。各乡（镇）人民政府应当于每月25日前报送县财政局。

三、施行。本通知自${year}年12月31日起施行，有效期3年。

${county.office}

${year}年12月6日
`
}
