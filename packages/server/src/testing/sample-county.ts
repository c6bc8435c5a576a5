import type { County } from '../counties.ts'
import { sampleLaw } from './sample-law.ts'

/** The county of the sample issue, with the bodies its documents name. */
export const sampleCounty: County = {
  code: '990101',
  name: '云水县',
  bodies: [
    { name: '云水县人民政府', aliases: ['县政府', '县人民政府'] },
    { name: '云水县人民政府办公室', aliases: ['县政府办', '县政府办公室'] },
    { name: '云水县水利局', aliases: ['县水利局', '水利局'] },
    { name: '云水县农业农村局', aliases: ['县农业农村局'] },
    { name: '云水县财政局', aliases: ['县财政局'] },
    { name: '云水县林业局', aliases: ['县林业局'] },
    { name: '云水县自然资源局', aliases: ['县自然资源局'] },
    { name: '清河乡人民政府', aliases: ['清河乡'], code: '990101200' },
    { name: '石桥镇人民政府', aliases: ['石桥镇'], code: '990101100' },
    { name: '东岭镇人民政府', aliases: ['东岭镇'], code: '990101101' },
  ],
  office: '云水县人民政府办公室',
  claimants: ['住户', '种植户'],
  law: sampleLaw,
  calendar: { isWorkingDay: () => undefined },
}
