import type { Body } from './body.ts'

const higher = (name: string, ...aliases: string[]): Body => ({ name, aliases, kind: '上级' })

/** Bodies above the county that its documents cite or report to. */
export const higherBodies: readonly Body[] = [
  higher('中共中央', '党中央'),
  higher('国务院'),
  higher('中共中央办公厅'),
  higher('国务院办公厅'),
  higher('建设部'),
  higher('农业农村部'),
  higher('农业农村部办公厅'),
  higher('国家中医药管理局'),
  higher('生态环境部'),
  // Its predecessor, by whose orders the documents still go.
  higher('环境保护部'),
  higher('中共山西省委', '省委'),
  higher('中共山西省委农村工作领导小组'),
  higher('山西省人民政府', '省人民政府', '山西省政府', '省政府'),
  higher('山西省人民政府办公厅'),
  higher('山西省农业农村厅'),
  higher('山西省生态环境厅', '省生态环境厅'),
  higher('山西省中医药管理局', '省中医药管理局'),
  higher('山西银保监局办公室'),
  higher('运城银保监分局'),
  higher('中共运城市委', '市委'),
  higher('运城市人民政府', '市人民政府', '市政府'),
  higher('运城市生态环境局', '市生态环境局'),
  higher('运城市农业农村局'),
  higher('运城市住建局', '市住建局'),
  higher('运城市防控办', '市防控办'),
  higher('国网运城供电公司'),
  higher('中国农业发展银行', '农发行'),
]
