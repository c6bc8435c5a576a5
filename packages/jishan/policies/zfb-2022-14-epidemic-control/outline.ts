import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕14号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  第1款: {
    gist: '为何通知',
    print: 'sm3:ab1fe83184433254c6b697140ce0927ceba319fc15338e82f5cbce69824a3391',
  },
  一: {
    gist: '主体责任、制度预案与追责',
    print: 'sm3:536a38c0e4c6e1b478817455ea77946cee933e75932e3d785b1ecd1d720393d7',
  },
  二: {
    gist: '入口查验、登记与一次排查',
    print: 'sm3:e1287d4027d17b3ac3f7c05813cb4e3c3919e25449b5dfc84276462a30015287',
  },
  三: {
    gist: '从业人员健康管理与外出报备',
    print: 'sm3:e6729d162dbcb51024ee39ce932cf07b5173ed91dbc262d2827fc90ddcfac179',
  },
  四: {
    gist: '防疫物资与消杀',
    print: 'sm3:0eba6998f8a77e22040b627f2da00f8006db914344e2dd9ad6cd6406558a953e',
  },
  五: {
    gist: '保供车辆通行',
    print: 'sm3:cfb275dcc64121aed49deb38cbf53e3e2d8628eee87d0bd82c6000bf031cc0ae',
  },
  六: {
    gist: '发热接诊与“四类”药品',
    print: 'sm3:67683d3c656b6c210d51208e86aac51bb17f6f440fbb5eabf6442adf59d4bb5f',
  },
  七: {
    gist: '接待量、聚餐与聚集性活动',
    print: 'sm3:1f70eb7a686568ff84f3f905a2ba3bdc0ef030eec8f3684baecd6e21d8f93544',
  },
  八: {
    gist: '明码标价与价格违法',
    print: 'sm3:130609f3996c62314385399db3e7d1ab82541e7850d6b45c9b1c59e6089d536a',
  },
} as const satisfies Record<string, Clause>
