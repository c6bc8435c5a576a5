import { money, oneOf, policy, quantity, someOf, yesNo } from '@zhengling/law'
import { 县政府办 } from '../bodies.ts'
import { outline } from './outline.ts'

export const document = policy({
  folder: 'zfb-2022-18-crop-insurance',
  number: '稷政办发〔2022〕18号',
  title: '稷山县2022年葡萄低温气象指数保险保费补贴工作实施方案',
  issuer: 县政府办,
  issued: '2022-04-18',
  outline,
  facts: {
    种植主体: oneOf('葡萄种植户', '农民专业合作社', '企业'),
    正常生长期内: yesNo({ hint: '葡萄是否处于正常生长期' }),
    定植年数: quantity('年', { step: '0.5', to: '100', hint: '自定植起满几年' }),
    正常生长年数: quantity('年', { step: '0.5', to: '100', hint: '进入正常生长期后满几年' }),
    地块面积: quantity('亩', { step: '0.01', to: '100000', hint: '拟投保的这一块地' }),
    合计面积: quantity('亩', { step: '0.01', to: '100000', hint: '同一主体拟投保的各块地之和' }),
    符合标准化要求: yesNo({ hint: '是否符合县葡萄标准化管理和技术要求' }),
    投保面积: quantity('亩', { step: '0.01', to: '100000', hint: '这次投保的葡萄面积' }),
    符合条件面积: quantity('亩', { step: '0.01', to: '100000', hint: '符合投保条件的面积' }),
    在公布名单内: yesNo({ hint: '是否列入晋银保监办发〔2021〕62号公布的保险机构' }),
    连续开展年数: quantity('年', { step: '0.5', to: '100', hint: '在稷山县连续开展政策性农业保险' }),
    有试点经验: yesNo({ hint: '是否具备政策性农业保险试点经验' }),
    低温达到约定标准: yesNo({ hint: '持续低温是否达到保险合同约定的标准' }),
    气象数据来源: oneOf('气象局', '其他'),
    灾害情形: oneOf('局部性灾害', '比较严重的局部灾害', '较大面积的灾害'),
    定损已办: someOf('初步勘验定损', '抽查复勘', '确定损失'),
    损失程度: oneOf('绝收', '部分损失'),
    赔付前已办: someOf('一次性定损', '收获测产', '核定损失'),
    已一次性赔付: yesNo({ hint: '该绝收地块是否已经一次性赔付' }),
    受灾面积: quantity('亩', { step: '0.01', to: '100000', hint: '已经投保的地块中受灾的面积' }),
    赔付金额: money({ hint: '保险公司这次赔付的金额' }),
  },
})
