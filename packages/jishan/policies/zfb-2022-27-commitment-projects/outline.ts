import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕27号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:9cdb3729ed92c13ffb0974389379727df4a415777f4c9c897714053e93a28adb',
  },
  第1款: {
    gist: '为何制定与依据',
    print: 'sm3:3d76afe919ad6320b003662232bbac320c76b113f90739e928d51a9c35d9ffaa',
  },
  一: {
    gist: '指导思想',
    print: 'sm3:09658e4898c57eda5d5b9e95fdf473635e588598168905966de7b82394ef0309',
  },
  一第1款: {
    gist: '指导思想',
    print: 'sm3:b9775ddf9c45229b50eb435ff83b469506ea85adf3e9aff9bfcc2fc57a0d08b2',
  },
  二: {
    gist: '总体目标',
    print: 'sm3:623e3ebd92309a1fb7b181817d5a98c8cb6480efb37e71210de594cc3f361d56',
  },
  二第1款: {
    gist: '改革的地域、项目与年底目标',
    print: 'sm3:d1c395890de5defd1051f41862590680c575ea299a7b962119a369dfab215c22',
  },
  三: {
    gist: '核准类产业项目承诺制改革',
    print: 'sm3:6b37a67cc091f8dbc57c950ee981b5f40716508abdc3d47d073c6e15a96361e3',
  },
  三第1款: {
    gist: '产业项目的范围',
    print: 'sm3:810852083623f9b17dd1b2b886786602477f5c616ded1bf3b9c228cb366b37a1',
  },
  '三（一）': {
    gist: '做实政府统一服务',
    print: 'sm3:d8dc72599bd7f6e72ed77842830b2c2e2384083986a63d0eed227abaf896f04d',
  },
  '三（一）第1款': {
    gist: '政府统一服务的14项与两个阶段',
    print: 'sm3:f30508de9972f615b4b3206b1c0d1c102ef155760e8834078e32c258e082d7a2',
  },
  '三（二）': {
    gist: '优化企业承诺事项',
    print: 'sm3:0b00d950ae4719763fe1e7d3b6d0195bbd686e0c32d762ec25c4c6350df1403d',
  },
  '三（二）第1款': {
    gist: '企业可合并承诺的10项',
    print: 'sm3:e57ffefd41e707addcda9106e6a6b5af46d034d0770eeb735ff30d5a331b1232',
  },
  '三（三）': {
    gist: '简化审批事项、精简审批流程',
    print: 'sm3:9b46926db8cc7a0139e80f864e742b8decea43f3ddc3c5efbc1f303a71dd598c',
  },
  '三（三）第1款': {
    gist: '流转、同步办理、无需办理、取消与负面清单',
    print: 'sm3:9f42d8567031b56af77216eeced0a61057a98accfad2175ae3de72d2b2b9f884',
  },
  '三（四）': {
    gist: '进一步深化改革，加大改革实施范围',
    print: 'sm3:64d6cfa8b7756423dd81afb6e2badd95df4e19424f5a47a7ccdc00b6d05cfbac',
  },
  '三（四）第1款': {
    gist: '配套制度、承诺范围与标准地',
    print: 'sm3:3eeee52bd87387fce87c849f58a32b3386448b633f279f6bb25a8df0536d8346',
  },
  四: {
    gist: '交通基础设施核准类项目承诺制改革',
    print: 'sm3:ee820e970d552b8baaa80cedc20becaddc572b872f9094531700e6a2d69dd84c',
  },
  四第1款: {
    gist: '交通项目改革的原则',
    print: 'sm3:f394c37fce8552eacaff7880ff15bb0777bf65d4bd121a02d29a6d6a690523e1',
  },
  '四（一）': {
    gist: '做好政府统一服务',
    print: 'sm3:bd1351df47464b5c76a4ec1f540e5700db456c8c6c2f2e3877c34b323fc552e1',
  },
  '四（一）第1款': {
    gist: '交通项目由政府统一服务的3项',
    print: 'sm3:f11dc08165b363181bedeec60c1ccd60cab3606d0f8d42492fbc6b108ad43b46',
  },
  '四（二）': {
    gist: '优化企业承诺事项',
    print: 'sm3:f9adcf8e79e40f61b097055af921f55b589c5c23eb5f3bface48c1b547f8398f',
  },
  '四（二）第1款': {
    gist: '交通项目可承诺的7项与即时批复',
    print: 'sm3:b3962ca17172a76dd6f3d43909fb653a25848fdcd9635821289956200e63488f',
  },
  '四（三）': {
    gist: '简化审批事项',
    print: 'sm3:bc280cf81f2d1e128f37ba59fd38d30cb171440772805dff3443fe946a45a04f',
  },
  '四（三）第1款': {
    gist: '交通项目流转的4项与无需办理的7项',
    print: 'sm3:166ae3e002d8b2e85270fe87a23e9676999569b1905c05cb5bc75abecc24dfd7',
  },
  '四（四）': {
    gist: '保留审批事项',
    print: 'sm3:5ef4d942bd60267f65c89329ea6b78ce18520d421f6db41a27dc3c5e76bc794e',
  },
  '四（四）第1款': {
    gist: '交通项目保留审批的8项',
    print: 'sm3:21152302ed5bb8b1d7c023d4a1f5b35b0ba1b1478cefe88641b033abf276ac9f',
  },
  '四（五）': {
    gist: '深化关键环节改革',
    print: 'sm3:7a9d7e032e667aa3031b44009ba5ec2d24d544940f1fa57737b72888410a73f5',
  },
  '四（五）1': {
    gist: '核准申请材料与用地预审后置',
    print: 'sm3:dd50f3202f02c9489d9c9427f5bfd6d00b859063939dbc34cdb09b497c09831d',
  },
  '四（五）2': {
    gist: '取消六部门核查',
    print: 'sm3:60170b91389e0d4f9c25709e0db033c673b3cf2f557ba022238839eda8b963a7',
  },
  '四（五）3': {
    gist: '交通施工许可的条件',
    print: 'sm3:58c1f4e7c66927c1f22e2cce1b265d250ff876317a2dcf644e22800e5aecc6cd',
  },
  '四（五）4': {
    gist: '压覆重要矿产的办法',
    print: 'sm3:c503c219da2f73cfd6fd0d29893151511e60bf8f70825359fabbbd802a9c27c3',
  },
  '四（五）5': {
    gist: '被征地农民养老保险',
    print: 'sm3:9892a3073c2fc28442fffc4b71ca4f4d25b88723ccbb021f6ee4939b195cccd5',
  },
  五: {
    gist: '夯实过程服务和信用约束',
    print: 'sm3:ea7e342a59f20eb5577a0d4d81e9ef78eb5552fc7c3a26bc5e45c3fe39451b38',
  },
  '五（一）': {
    gist: '进一步细化承诺事项实施细则',
    print: 'sm3:dea1f055d66d48f267f7a34496bde63a69b6dc3fba5574e4ca1e3432c113aa80',
  },
  '五（一）第1款': {
    gist: '实施细则与承诺书内容',
    print: 'sm3:b12957d36bef52927a46e3ae19de5728ea8323460ead70d736827dd1828632dd',
  },
  '五（二）': {
    gist: '加强事中事后监管',
    print: 'sm3:6d681af4e6a345c62ffd0f5c7e2a26147a77a5e3bf94f292af1acee0ea08d8e1',
  },
  '五（二）第1款': {
    gist: '监管措施与监管台账',
    print: 'sm3:a419ef6487a2094a5c7931359bbb4e663d8525b2fcd30c11485580dd1dad1a74',
  },
  '五（三）': {
    gist: '做实全面推行网上并联办理',
    print: 'sm3:c4baf8e71936c120c9886a82ece598d8cf4a6f7e27aaea943b989298a8fb8128',
  },
  '五（三）第1款': {
    gist: '保留事项网上并联办理',
    print: 'sm3:6ce1e96c0d8c27940b13918ae5afe1990f3de3984e87a04d38d15c66d6044233',
  },
  '五（四）': {
    gist: '加快细化完善信用监管办法',
    print: 'sm3:9b0bd39caabb2e2b9872cd4d81f9f07b94a75e70d7e5f91f3744997bf7271b2c',
  },
  '五（四）第1款': {
    gist: '分级分类的信用监管',
    print: 'sm3:ab73ac7aa4c9b87950f5be22dd9ad14169d58fad09abfdbd37713d007bef2d02',
  },
  六: {
    gist: '强化保障措施',
    print: 'sm3:c8c738dabfb5453972934a9e75284bcf372b85ab1851fc09902c35b0cb9e81fe',
  },
  '六（一）': {
    gist: '加强组织领导',
    print: 'sm3:4e8d5642a543dfeb65bcef068fe6a893adfc9d3caf80def1fddec5ae59e4ffd1',
  },
  '六（一）第1款': {
    gist: '领导小组与项目台账',
    print: 'sm3:99f6f470d119854a494208c375e05c281c9f3a4ad18d9d09cd7a75ac59c52c29',
  },
  '六（二）': {
    gist: '加强宣传培训和经验推广',
    print: 'sm3:a73835938af82a5e2f15b9054bbfc09601f749e675d159682b407eb248ecb225',
  },
  '六（二）第1款': {
    gist: '培训与宣传',
    print: 'sm3:174a91332ee7a7a4378317b44355e4e7551685de96d5f954d0266bfa2e375ab9',
  },
  '六（三）': {
    gist: '加强评估考核',
    print: 'sm3:940e50ff9f6498b6ee41ab3451607b0e0105250706fb0719dfbb92e34db5da64',
  },
  '六（三）第1款': {
    gist: '调研、检查与督办',
    print: 'sm3:fc3ba54825caa71a54fa60b0ea207acd93450be7b29bad9952fe00de4e9a1515',
  },
  第2款: {
    gist: '由谁解读',
    print: 'sm3:5d0a2708169e0f1c4f0c8177aa4512baefb79af92b6c5819f0b2e76016c9e747',
  },
} as const satisfies Record<string, Clause>
