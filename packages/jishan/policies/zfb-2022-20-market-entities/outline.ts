import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕20号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:3602e9a7b35e8b1a89bf38303769ab6f09a447ab92dd671ef430ef1872029e4f',
  },
  第1款: {
    gist: '为何制定',
    print: 'sm3:c1201edde27141ace141da5df0d642e89eef147b102e60f627f3c33ceb620eaf',
  },
  一: {
    gist: '总体要求',
    print: 'sm3:c56c14e1edc6ae2e639453962d29268915870c04bd91c22e7e53c3501a78636f',
  },
  一第1款: {
    gist: '总体要求',
    print: 'sm3:5b4e0aec280bea3e5167874f7d4fdde5fdc9134832ac14d941634ef56717399d',
  },
  二: {
    gist: '服务对象',
    print: 'sm3:b2c096cb0cbb2119c31fc3694eea8ce83ec37e3bc03db066060c621156ee2840',
  },
  二第1款: {
    gist: '七类企业',
    print: 'sm3:2a1acfcda475b2b08d5fee79c09348251249f5cb3f17b668a1f6ba72dc9410f4',
  },
  三: {
    gist: '工作任务',
    print: 'sm3:f2a58f2c645c7aaa56b2785791d30b550fb0298be82352c732c23d91eb6449ed',
  },
  三第1款: {
    gist: '入企送政策、查实情',
    print: 'sm3:07cfa68d40b070001cfc684c9257b7fbf8191a3483308a83b89c75f5f8d92f1f',
  },
  四: {
    gist: '工作机制',
    print: 'sm3:6dc3ca7dea19c85856903d0a339f7e948009eda653a55aa8dcea16054fa20f0e',
  },
  '四（一）': {
    gist: '领导小组与办公室',
    print: 'sm3:86b862e79f1a432d5f44242319004f90570b1c6a0e2ea1aa99157b9da22cdbbe',
  },
  '四（二）': {
    gist: '工作专班及其负责单位',
    print: 'sm3:935ea40bec7c018a5194de88828d6bf942e98776c3e58fdac4755e9b3386a1b8',
  },
  '四（三）': {
    gist: '集中摸底、问题清单与每月进展',
    print: 'sm3:a0c60e7be86841a726f4a1f71aedf5be8468190e416d3943e84408a6309a5b79',
  },
  '四（四）': {
    gist: '调度方式与问题上报',
    print: 'sm3:f8523f254c6e2518b23a7e9bcae0e8e3f3c34565703dba131c8c3022c49aa2f4',
  },
  五: {
    gist: '工作要求',
    print: 'sm3:08f2a141e0226bc272cf02944d87435253d223d4331b6227ad2899ff96533656',
  },
  '五（一）': {
    gist: '组长责任与专人',
    print: 'sm3:c9f7086f72260c407307064465275c40115be92f6bfe250d1f7b209089720abb',
  },
  '五（二）': {
    gist: '收集和宣讲政策',
    print: 'sm3:5f63cf61844cb06696dbbd943e0eeca311716999faa559d730cd5483dbde7418',
  },
  '五（三）': {
    gist: '摸排、排查、解决一个不漏',
    print: 'sm3:95dce5053ed0aa93644bdf6e177efbce887b3a820d0d71785f0d27de04011753',
  },
  '五（四）': {
    gist: '配合与上报',
    print: 'sm3:f4f4534b9e9ee57a77157568efd8a13377c88fc67abf217a24e146107a63bae3',
  },
  '五（五）': {
    gist: '长效督办与向上反映',
    print: 'sm3:b83007f404ed8840fb06b26c577a9a7d7fbed49aceeaa7768b15559b735170aa',
  },
  '五（六）': {
    gist: '工作纪律',
    print: 'sm3:f315ff30770b813bd8d633a848111fa32169bef0d8a177f1ca0684dc66e72c78',
  },
  第2款: {
    gist: '由谁解释',
    print: 'sm3:588d36295d7685f80fbfa55c0903f582c6a027ac8a9e0a6fe3b0d642a3a281cb',
  },
} as const satisfies Record<string, Clause>
