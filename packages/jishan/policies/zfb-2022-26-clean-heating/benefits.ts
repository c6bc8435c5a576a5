import { 住户, 所在乡镇 } from '../claimants.ts'
import { 县级改造补助, 市级改造补助 } from './conversion.ts'
import { document } from './policy.ts'
import { 困难群众再补贴, 用气补贴, 用电补贴 } from './running.ts'

const { benefit } = document

// 五（一）第2款 makes the townships those who examine and pay what is paid for running; of what is paid for the conversion it
// only says that they carry out the works. No clause says by when a household applies.
const 改造经办 = {
  words: '经办单位（没有写明；工程由所在的乡镇人民政府组织实施）',
  why: '文件只写乡镇审核发放运行补贴',
}

benefit('“煤改电”运行补贴', { at: '四（二）第1款', for: [住户], gives: 用电补贴, from: [所在乡镇] })
benefit('“煤改气”运行补贴', { at: '四（二）第2款', for: [住户], gives: 用气补贴, from: [所在乡镇] })
benefit('困难群众再补贴', { at: '四（二）第3款', for: [住户], gives: 困难群众再补贴, from: [所在乡镇] })
benefit('改造补助（市级）', { at: '四（一）', for: [住户], gives: 市级改造补助, from: [改造经办] })
benefit('改造补助（县级）', { at: '四（一）', for: [住户], gives: 县级改造补助, from: [改造经办] })
