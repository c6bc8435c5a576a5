import type { Collective } from '@zhengling/law'
import { townships } from './townships.ts'

const seven = townships.map(({ name }) => name)
const OPEN = '泛指，文内没有逐一写名'

/** Names for bodies as a class, and for bodies that the text does not name. */
export const collectives: readonly Collective[] = [
  {
    names: [
      '各乡镇',
      '各乡（镇）',
      '各乡(镇)',
      '各乡镇人民政府',
      '各乡（镇）人民政府',
      '各乡(镇)人民政府',
      '乡镇人民政府',
    ],
    means: seven,
    because: '指全县七个乡镇',
  },
  { names: ['各有关乡（镇）人民政府', '各相关乡(镇)人民政府'], because: '七个乡镇中的哪几个，文内没有写明' },
  {
    names: ['属地乡镇人民政府', '事发地乡镇人民政府', '属地人民政府', '属地政府', '当地人民政府', '乡（镇）人民政府'],
    because: '事情发生在哪里，就是哪里的，逐案确定',
  },
  { names: ['乡（镇）农经中心'], because: '各乡镇的农经机构，与县农经中心不是一个机构' },
  {
    names: [
      '县直各单位',
      '县直各有关单位',
      '县直各有关部门',
      '县直各相关单位',
      '县直有关单位',
      '县直机关单位',
      '县直行业主管部门',
      '各有关单位',
      '各相关单位',
      '各相关部门',
      '各部门',
    ],
    because: OPEN,
  },
  { names: ['省直有关部门', '省直相关部门', '省直部门'], because: OPEN },
  { names: ['县税务部门'], means: ['稷山县税务局'], because: '按职能指称；县里以税务为名的只有这一个' },
  { names: ['县财政部门'], means: ['稷山县财政局'], because: '按职能指称；县里以财政为名的只有这一个' },
  {
    names: ['县行政审批部门'],
    means: ['稷山县行政审批服务管理局'],
    because: '按职能指称；县里以行政审批为名的只有这一个',
  },
  {
    names: ['县生态环境部门'],
    means: ['运城市生态环境局稷山分局'],
    because: '按职能指称；县里以生态环境为名的只有这一个',
  },
  {
    names: ['国务院安全生产监督管理部门', '省人民政府安全生产监督管理部门', '市人民政府安全生产监督管理部门'],
    because: '按职能指称的上级部门，没有写名称',
  },
  { names: ['人民检察院'], because: '没有写是哪一级、哪一地的检察院' },
  { names: ['县人民政府'], because: '在“相邻行政区域的县人民政府”中指别的县' },
  { names: ['工作专班'], because: '在“可参照成立工作专班”中指各乡镇、经开区自行成立的专班' },
  { names: ['指挥部'], because: '在“各级人民政府应急救援指挥部”中泛指各级的指挥部' },
  { names: ['应急救援指挥部'], because: '事故发生地的指挥部，逐案设立，与县指挥部不是一个机构' },
]
