import { html } from './html.ts'
import type { Page } from './layout.ts'

/** Pages that say why there is no other. */
export type Message =
  | 'not-found'
  | 'error'
  | 'unavailable'
  | 'busy'
  | 'stale-form'
  | 'too-large'
  | 'sign-in'
  | 'not-yours'
  | 'too-often'
  | 'no-ledger'
  | 'too-many-rows'

const texts: Readonly<Record<Message, { title: string; what: string; next: string }>> = {
  'not-found': {
    title: '没有这个页面',
    what: '地址可能写错了，或者所指的公报、文件、条款没有登出。',
    next: '文件的地址是 /documents/ 加文号，例如 /documents/某政发〔2024〕3号，方括号、圆括号和空格都可以；也可以从首页的各期公报里找。',
  },
  'no-ledger': {
    title: '事项台账还没有建立',
    what: '县政府办公室还没有定从哪一天起记台账。',
    next: '建立之后，这里按日期列出本单位应办的事项；在此之前，可以在“单位”里查看本单位的职责任务。',
  },
  'too-many-rows': {
    title: '事项太多，不能放进一个文件',
    what: '所选的事项超过 5000 项，没有导出。',
    next: '请按单位、公文或者状态筛选，分别导出。',
  },
  error: {
    title: '服务器出错',
    what: '这一页没能做出来。已经存下的内容不受影响。',
    next: '请稍后再试；仍不行，请把事件编号告诉维护人员。',
  },
  unavailable: {
    title: '数据暂时不能使用',
    what: '数据库连接不上，或者磁盘已满。已经存下的内容不受影响。',
    next: '请稍后再试；仍不行，请把事件编号告诉维护人员。',
  },
  busy: {
    title: '现在读的人太多',
    what: '这一页要等的人太多，没有排上。',
    next: '请过几秒钟再打开一次。',
  },
  'stale-form': {
    title: '表单已失效',
    what: '表单不是从本站当前的登录中提交的，没有办理。',
    next: '请回到原来的页面，刷新后重新提交；如已退出，请先登录。',
  },
  'too-large': {
    title: '文件过大',
    what: '上传的文件超过 64 MB，没有接收。',
    next: '请按期拆分后分别导入。',
  },
  'not-yours': {
    title: '不属本账号办理',
    what: '这一页不由当前账号使用。',
    next: '请从首页进入本账号的页面；职务有变动的，请联系系统管理员登记、安全管理员核准。',
  },
  'too-often': {
    title: '请求太密',
    what: '同一个地址在一分钟内发来的请求太多，这一次没有办理。',
    next: '请过一会儿再试。一个单位的人共用一个出口地址、经常遇到的，请告诉维护人员，次数可以调整。',
  },
  'sign-in': {
    title: '需要登录',
    what: '没有登录，或者登录已经结束，没有办理。',
    next: '请先登录，再回到原来的页面重做。太久没有操作，登录会自动结束。',
  },
}

/** One of these pages; `incident` is the number under which the log has the detail. */
export function messagePage(message: Message, incident?: string): Page {
  const { title, what, next } = texts[message]
  return {
    title,
    kind: 'message',
    main: html`<div class="page-head"><h1>${title}</h1></div>
<div class="empty"><p>${what}</p><p>${next}</p>${incident ? html`<p>事件编号：<code>${incident}</code></p>` : ''}<p>${message === 'sign-in' ? html`<a href="/enter">去登录</a>　` : ''}<a href="/">回首页</a></p></div>`,
  }
}
