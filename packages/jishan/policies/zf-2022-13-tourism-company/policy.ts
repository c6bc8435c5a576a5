import { day, money, oneOf, policy, quantity, yesNo } from '@zhengling/law'
import { 县政府 } from '../bodies.ts'
import { outline } from './outline.ts'

export const document = policy({
  folder: 'zf-2022-13-tourism-company',
  number: '稷政发〔2022〕13号',
  title: '关于成立稷山县后稷文化旅游产业发展有限公司的通知',
  issuer: 县政府,
  issued: '2022-06-09',
  outline,
  facts: {
    货币实缴: money({ to: '1000000000', hint: '以货币累计实缴的出资' }),
    非货币出资: money({ to: '1000000000', hint: '以实物、土地使用权等作价的出资' }),
    缴足日: day({ hint: '货币出资累计达到注册资本的日期' }),
    判断日: day({ hint: '看截至哪一天是否逾期' }),
    经营项目: oneOf(
      '旅游开发项目策划咨询',
      '规划设计管理',
      '园林绿化工程施工',
      '园区管理服务',
      '游览景区管理',
      '休闲观光活动',
      '票务代理服务',
      '会议及展览服务',
      '组织文化艺术交流活动',
      '文物文化遗址保护服务',
      '工艺美术品及收藏品零售',
      '象牙及其制品零售',
      '非居住房地产租赁',
      '建设工程设计',
      '其他项目',
    ),
    有营业执照: yesNo({ hint: '公司是否已领取营业执照' }),
    依法须经批准: yesNo({ hint: '该项目依法是否须经批准' }),
    已获批准: yesNo({ hint: '相关部门是否已经批准该项目' }),
    在批准文件载明范围内: yesNo({ hint: '所做的是否在批准文件或者许可证件载明的项目之内' }),
    董事人数: quantity('人', { to: '100' }),
    监事人数: quantity('人', { to: '100' }),
    产生方式: oneOf('股东委派', '职工民主选举'),
  },
})
