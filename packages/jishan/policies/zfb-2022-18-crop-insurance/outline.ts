import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕18号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:6a0f01445ee5adc45dbe3d556706e15c8949ffbc7a0fe29919a1471121539a82',
  },
  第1款: {
    gist: '为何制定',
    print: 'sm3:c462665dc7094e765090605041c4a2ff4cc8c42d519f40018bf0d807be61fafa',
  },
  一: {
    gist: '指导思想',
    print: 'sm3:fdb6715342a46912048b4b3bacb3b3d4ae280eb3177a1fa776504e80f618a2ad',
  },
  一第1款: {
    gist: '指导思想',
    print: 'sm3:ff11943f3a4a8523ca50349169d0c0c2f3eb88a9c34014bd02d8846ad4367a89',
  },
  二: {
    gist: '基本原则',
    print: 'sm3:e17a368653abb82a8e0107f68b95c9b285379e1ec0f30a8fb22a7d7c89306198',
  },
  二第1款: {
    gist: '自愿投保，符合条件的面积愿保尽保',
    print: 'sm3:1848ec89098cf44fb0aac48eb58be816b3fbe21cef2bdea36707e8674a3291b7',
  },
  三: {
    gist: '保险方案',
    print: 'sm3:4a31795a7b0d7de98632948b95ef9c79ef125cf7ea7c8015feab48b43bbe02de',
  },
  '三（一）': {
    gist: '保险标的',
    print: 'sm3:162aa066cc36d75abfbe23704604fb4437ce4ef9d2207e47327baf880135fb3d',
  },
  '三（一）第1款': {
    gist: '哪些葡萄可以投保',
    print: 'sm3:3279a6754c44d4bb235f4be6187a53a17df5248853d116d67af61c176d9b64ba',
  },
  '三（二）': {
    gist: '保险责任',
    print: 'sm3:189dbd5b3112c6dbf942dbcc3224c3a8e1196fd4e3cccb0c8e2a3db89dc9547f',
  },
  '三（二）第1款': {
    gist: '持续低温达到约定标准即触发',
    print: 'sm3:b4706307b5e9c2dcfcb957137d75f570b99cc689db416bf604f8f53a6ef1530c',
  },
  '三（三）': {
    gist: '保险金额',
    print: 'sm3:56065484e3ff82e92d45e85538cb8015cf0da1e8e8d2a3db2e574edae2a2c1ac',
  },
  '三（三）第1款': {
    gist: '每亩保费、三方分担与最高保额',
    print: 'sm3:767c59ca38c1ba8f9a90f6a734779b7c878fb81de6abaef4d0be31bac3998697',
  },
  '三（四）': {
    gist: '承保机构',
    print: 'sm3:134a4a5c69a319f686a3deb0a60890d3ec5fcce2fab70f9e4a46a93f2a469f0b',
  },
  '三（四）1': {
    gist: '列入省级公布名单',
    print: 'sm3:f87ca935ee17ddd1920094fed28dfa0f79db5ecf1b9881767cf3fb545c2ab612',
  },
  '三（四）2': {
    gist: '本县连续开展年限与试点经验',
    print: 'sm3:9e4ee46ec279d412579d4d93019fd5f72318797501fe16b220e026f3df4307d7',
  },
  四: {
    gist: '工作程序',
    print: 'sm3:0d724e04506d6d40c7cbf289d3fbc1ac4cbeb390d0c765fccd6f80e501b99aad',
  },
  '四（一）': {
    gist: '宣传发动',
    print: 'sm3:3db70d1b219464bedcd84cc388a6f00786b26792e8688a8199810019e9d739b9',
  },
  '四（一）第1款': {
    gist: '由谁宣传发动',
    print: 'sm3:af8f938abace10299388fb167116d1c6ad2ffcb3ea8bb0ea9bbf49b80338d5d0',
  },
  '四（二）': {
    gist: '农户投保',
    print: 'sm3:8e8efd10c30e59054096c6364af23f24773eb1a761bbe496fcf6fef5e9164f4f',
  },
  '四（二）第1款': {
    gist: '由谁办理投保手续',
    print: 'sm3:02ab0281ebb196e1f4a0f1016ba2ec84d1d4398ac640cc8ab07f4c887e315a6f',
  },
  '四（三）': {
    gist: '勘验定损和理赔',
    print: 'sm3:0075e8b7217e1e90799b77d18477bd2232ee9ff67c461beac12747f425eabec1',
  },
  '四（三）第1款': {
    gist: '由谁定损、依据什么、如何赔付',
    print: 'sm3:ab3148aedbcb994b37cec306b42b6e2a7381fab9c8a9951206d9beff20353f51',
  },
  五: {
    gist: '保障措施',
    print: 'sm3:f5cdbf716e8842f9e7544dc9e2ccd34a44e8263508f04bccc6770aac80dbf6d2',
  },
  '五（一）': {
    gist: '强化组织领导',
    print: 'sm3:f4e527c570637a2a7be3bb2acbb61bcfdb85452203447bfecef61cba4f28d46e',
  },
  '五（一）第1款': {
    gist: '领导小组与办公室',
    print: 'sm3:e08d4fb0a9a0df04650cc859ff7c3edcd49f841ca1193264f8a74af13ffe2dd8',
  },
  '五（二）': {
    gist: '加强宣传引导',
    print: 'sm3:d59864b1e37b78f6dc393d2242ea21d1a68da85f227e853e948ae6dbd687b52f',
  },
  '五（二）第1款': {
    gist: '由谁宣传引导',
    print: 'sm3:302e6d00c95c51ed57d395cf7f57b4d8ffbf9180ce6358073f8dae163462e6f9',
  },
  '五（三）': {
    gist: '提升服务能力',
    print: 'sm3:9f54e7a793000ca1a0a2eccc8e7f111b26fc6517f276099e89d4a2e6642ac6d6',
  },
  '五（三）第1款': {
    gist: '保险机构的服务',
    print: 'sm3:0bef8258586b39ed1e63c2cbbdaf81a60b1d4d774d892eea97e42955a7abfb14',
  },
} as const satisfies Record<string, Clause>
