/** The words of `node run.mjs` and `node run.mjs --help`. */
export const help = `政令通：政府公报的阅读、保存、公布与施行

用法：node run.mjs <命令> [参数…]

  start                 启动网站（首次运行会准备运行环境和依赖，之后不再联网）
      --port 端口   --data 数据目录   --today 日期（仅供演练）
  read 文件             阅读一期公报：文件、条款、事实与校核意见，不入库
  import 文件           把一期公报入库
  serve、policies、outline、eval、try、decide、due、coverage、audit、backup、restore、user、keys
                        其余命令；node run.mjs <命令> --help 查看各自的用法

  test [筛选…]          运行测试
  check [--static]      核对格式、写法、类型与引用方向，再运行测试（--static：不运行测试）
  bench [名称…]         性能测量
  pack [--arch x64|arm64] [--out 文件]
                        打成安装包，供不联网的服务器安装
  soak [筛选…]          长时间测试
  screens [--to 文件夹] 把每个页面拍成图片（390 与 1440 像素宽）

所有命令均可加 --json。
`
