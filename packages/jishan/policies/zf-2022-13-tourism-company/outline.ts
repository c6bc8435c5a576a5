import type { Clause } from '@zhengling/law'

/** The clauses of 稷政发〔2022〕13号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  第1款: {
    gist: '为何成立',
    print: 'sm3:e960e19a75d1bf4f4449b49c3af806c29670522eb7b9bd8a7cfc391a2fe56dfe',
  },
  一: {
    gist: '公司名称',
    print: 'sm3:0a37ce646366951d7331bde72493c7d758eec8727f165120a98ccc49ff48a22e',
  },
  一第1款: {
    gist: '公司名称',
    print: 'sm3:7514a7f465bdc84f736ced46789054b40deed9b3f64817cb7feb0b7509e830ab',
  },
  二: {
    gist: '公司性质',
    print: 'sm3:53c21299f4ea56aa6b355d29438b34e54f618eebda59eb13a525e8ccfe4f1ec8',
  },
  二第1款: {
    gist: '法人独资，由谁履行出资人职责',
    print: 'sm3:ca95f636830b49ea6c2796f7ff0b7e074d28e268390dd4f7b4337c07eef81cdf',
  },
  三: {
    gist: '注册资本',
    print: 'sm3:308458de80e7b5c2dc1bde051235e9988210a9fc5277c5aa7c8d02960077c02a',
  },
  三第1款: {
    gist: '注册资本、出资方式与缴足之日',
    print: 'sm3:7379761c29a0d504169d5d2f156735d1b181dcdebe52abca1d8f0faddef0bc66',
  },
  四: {
    gist: '办公场所',
    print: 'sm3:db2e7017610f90fb7d6434cb9b93413add7ae89efa552f35057441b3de2b2f07',
  },
  四第1款: {
    gist: '办公场所',
    print: 'sm3:f41693ba4d020e8a0d2d377a1f4aac0360fbe3cdfa67eccb7c0d2a3a1090aae1',
  },
  五: {
    gist: '经营范围及期限',
    print: 'sm3:934408cb2c63066316defd8f6cd898e9689eb8278566ecf6a6c123f91d16ebaf',
  },
  '五（一）': {
    gist: '一般项目',
    print: 'sm3:1df576dd4fb7d45b36e9fed08713acda8b8dd70fc41707aef7ea9320f95893fc',
  },
  '五（一）第1款': {
    gist: '许可项目',
    print: 'sm3:eecb8099adf43ef2db05247513988d39b4d35252e62db49867d1e7236c5a5c93',
  },
  '五（二）': {
    gist: '经营期限',
    print: 'sm3:d2644b34f1f108b68a64957bf811a278d580b9b00d56ebd59ca25267cf4acbf8',
  },
  六: {
    gist: '公司管理',
    print: 'sm3:c1b88659942bfe109e7e60e04b422c09a1198416cd151925de260ee51ad33c38',
  },
  六第1款: {
    gist: '董事、监事与任职',
    print: 'sm3:4ecb3e6789ddf42b25a0c85e5c83743863d557fc03f11060da94a24a4028065c',
  },
} as const satisfies Record<string, Clause>
