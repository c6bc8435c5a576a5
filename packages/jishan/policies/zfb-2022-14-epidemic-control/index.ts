import { document } from './policy.ts'
import './premises.ts'
import './staff.ts'
import './movement.ts'
import './gatherings.ts'
import './prices.ts'
import './responsibilities.ts'

const { awaits, informative, policy } = document

informative('目的依据', '第1款')

awaits('台账', {
  二: '不能扫码人员登记',
  三: '外出员工登记',
  六: '购买四类药品登记',
})
awaits('程序', {
  三: '外出报备',
})

export const 市场主体疫情防控 = policy
