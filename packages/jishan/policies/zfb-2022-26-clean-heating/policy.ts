import { day, money, oneOf, policy, quantity, someOf, yesNo } from '@zhengling/law'
import { 县政府办, 能源局 } from '../bodies.ts'
import { outline } from './outline.ts'

export const document = policy({
  folder: 'zfb-2022-26-clean-heating',
  number: '稷政办发〔2022〕26号',
  title: '稷山县2022年冬季清洁取暖工作实施方案',
  issuer: 县政府办,
  issued: '2022-06-20',
  explains: 能源局,
  outline,
  facts: {
    取暖方式: oneOf('煤改电', '煤改气'),
    区域: oneOf('县城', '农村', '城乡结合部'),
    改造项目: yesNo({ hint: '是否2022年冬季清洁取暖改造项目的改造户' }),
    已实施改造: yesNo({ hint: '是否已经实施“煤改电”“煤改气”' }),
    用电量: quantity('度', { step: '0.01', to: '1000000', hint: '本采暖季采暖用电' }),
    用气量: quantity('方', { step: '0.01', to: '1000000', hint: '本采暖季采暖用气' }),
    农村困难群众: yesNo({ hint: '是否低保户、五保户等农村困难群众' }),
    困难人口: quantity('人', { from: '1', to: '50', hint: '户内属于农村困难群众的人数' }),
    配套电网总投资: money({ to: '10000000000', hint: '“煤改电”配套电网工程' }),
    完成户数: quantity('户', { to: '100000', hint: '全县“煤改电”改造完成户数' }),
    招标设备: oneOf('空气源热泵', '热风机', '电锅炉', '电暖器', '其他'),
    统计日: day({ hint: '完成情况截至哪一天' }),
    接电完成日: day({ hint: '供电公司完成接电工作的日期' }),
    报送日: day({ hint: '乡镇或县直单位报送当月情况的日期' }),
    所报月份: day({ hint: '所报情况所在月份的任意一天' }),
    报送内容: someOf('当月工作推进情况', '目标任务完成情况'),
  },
})
