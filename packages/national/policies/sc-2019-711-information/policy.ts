import { day, oneOf, policy, quantity, yesNo } from '@zhengling/law'
import { outline } from './outline.ts'

/** 中华人民共和国政府信息公开条例 as revised in 2019. Nobody in a county decides what it leaves open: the State Council interprets it. */
export const document = policy({
  folder: 'sc-2019-711-information',
  number: '国务院令第711号',
  title: '中华人民共和国政府信息公开条例',
  issuer: '国务院',
  issued: '2019-04-03',
  from: '2019-05-15',
  outline,
  facts: {
    成文日期: day({ hint: '信息上署的日期' }),
    印发日期: day({ hint: '印发机关印发的日期' }),
    变更日期: day({ hint: '信息更正、修改的日期' }),
    提交方式: oneOf('当面', '邮寄签收', '平常信函', '互联网', '传真'),
    提交日: day({ hint: '当面提交的日期' }),
    签收日: day({ hint: '行政机关签收邮件的日期' }),
    收信日: day({ hint: '平常信函送到的日期' }),
    确认日: day({ hint: '与申请人确认收到申请的日期' }),
    经补正: yesNo({ hint: '是否告知申请人补正' }),
    收到补正日: day({ hint: '收到补正后的申请的日期' }),
    补正期限日: day({ hint: '补正通知所定期限的最后一日' }),
    无正当理由: yesNo({ hint: '逾期不补正，是否没有正当理由' }),
    当日: day({ hint: '要判断的那一天' }),
    第三方收到日: day({ hint: '第三方收到征求意见书的日期' }),
    其他机关收到日: day({ hint: '其他机关收到征求意见书的日期' }),
    停计自发出: quantity('个工作日', { to: '10000', hint: '期限届满以前，自征求意见书发出起停计的工作日' }),
    停计自送达: quantity('个工作日', { to: '10000', hint: '期限届满以前，自征求意见书送达起停计的工作日' }),
    延长工作日: quantity('个工作日', { to: '10000', hint: '决定延长几个工作日' }),
    告知延长日: day({ hint: '把延长告知申请人的日期' }),
    告知后停计自发出: quantity('个工作日', { to: '10000', hint: '告知延长以后，自征求意见书发出起停计的工作日' }),
    告知后停计自送达: quantity('个工作日', { to: '10000', hint: '告知延长以后，自征求意见书送达起停计的工作日' }),
  },
})
