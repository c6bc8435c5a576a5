import type { Body } from './body.ts'
import { 政办发, 政发 } from './cite.ts'

/** Bodies above the county that its documents cite or report to. */
export const higherBodies: readonly Body[] = [
  { name: '中共中央', aliases: ['党中央'], kind: '上级', at: 政办发(25, '一（一）1') },
  { name: '国务院', aliases: [], kind: '上级', at: 政办发(25, '一（一）1') },
  { name: '中共中央办公厅', aliases: [], kind: '上级', parent: '中共中央', at: 政办发(25, '第1款') },
  { name: '国务院办公厅', aliases: [], kind: '上级', parent: '国务院', at: 政办发(25, '第1款') },
  { name: '建设部', aliases: [], kind: '上级', at: 政办发(17, '1.2第1款') },
  { name: '农业农村部', aliases: [], kind: '上级', at: 政办发(21, '第1款') },
  { name: '农业农村部办公厅', aliases: [], kind: '上级', parent: '农业农村部', at: 政办发(21, '第1款') },
  { name: '国家中医药管理局', aliases: [], kind: '上级', at: 政办发(24, '第1款') },
  { name: '生态环境部', aliases: [], kind: '上级', at: 政办发(22, '4.2.1第2款') },
  // Its predecessor, by whose orders the documents still go.
  { name: '环境保护部', aliases: [], kind: '上级', at: 政办发(22, '6.2第1款') },
  { name: '中共山西省委', aliases: ['省委'], kind: '上级', at: 政发(6, '第1款') },
  { name: '中共山西省委农村工作领导小组', aliases: [], kind: '上级', parent: '中共山西省委', at: 政办发(21, '第1款') },
  {
    name: '省委优化营商环境和开发区重点工作督导组',
    aliases: [],
    kind: '上级',
    parent: '中共山西省委',
    at: 政办发(16, '二（三）1'),
  },
  {
    name: '省市优化营商环境促进市场主体倍增工作专班协调督导组',
    aliases: [],
    kind: '上级',
    at: 政办发(16, '二（三）1'),
  },
  { name: '山西省人民政府', aliases: ['省人民政府', '山西省政府', '省政府'], kind: '上级', at: 政办发(19, '一第1款') },
  { name: '山西省人民政府办公厅', aliases: [], kind: '上级', parent: '山西省人民政府', at: 政办发(15, '第1款') },
  { name: '山西省农业农村厅', aliases: [], kind: '上级', at: 政办发(21, '三（二）第1款') },
  { name: '山西省生态环境厅', aliases: ['省生态环境厅'], kind: '上级', at: 政办发(22, '5.3.2第2款') },
  { name: '山西省中医药管理局', aliases: ['省中医药管理局'], kind: '上级', at: 政办发(24, '五（四）第1款') },
  { name: '山西银保监局办公室', aliases: [], kind: '上级', at: 政办发(18, '三（四）1') },
  { name: '运城银保监分局', aliases: [], kind: '上级', at: 政发(12, '三（七）') },
  { name: '中共运城市委', aliases: ['市委'], kind: '上级', at: 政办发(25, '一（二）第1款') },
  { name: '运城市人民政府', aliases: ['市人民政府', '市政府'], kind: '上级', at: 政办发(22, '4.2.2第2款') },
  { name: '运城市生态环境局', aliases: ['市生态环境局'], kind: '上级', at: 政办发(22, '5.1.1（2）①') },
  { name: '运城市农业农村局', aliases: [], kind: '上级', at: 政办发(21, '第1款') },
  { name: '运城市住建局', aliases: ['市住建局'], kind: '上级', at: 政办发(17, '2.4①') },
  { name: '运城市防控办', aliases: ['市防控办'], kind: '上级', at: 政办发(14, '七') },
  { name: '市级应急指挥部', aliases: [], kind: '上级', at: 政办发(17, '4.10第1款') },
  { name: '市指挥部办公室', aliases: [], kind: '上级', at: 政办发(22, '5.3.1第1款') },
  { name: '国网运城供电公司', aliases: [], kind: '上级', at: 政办发(26, '五（一）第3款') },
  { name: '中国农业发展银行', aliases: ['农发行'], kind: '上级', at: 政发(14, '第二十二条') },
]
