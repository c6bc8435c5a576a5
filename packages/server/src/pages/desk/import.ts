import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { deskForm, deskPage, refusal } from './parts.ts'

/** What the file chooser offers: the formats that are read. */
export const accepted = '.txt,.md,.html,.htm,.docx,.pdf'

/** Choosing a file; with script it can be dropped, and its progress is shown and can be stopped. */
export function importPage(frame: Frame, refused: string | null): Page {
  return deskPage(
    frame,
    '导入公报',
    '选一期公报的文件，先看读出了什么，再决定公布还是存为草稿。决定之前，公报库一处也不改。',
    html`${refusal(refused)}
${chooser(frame)}
<p class="quiet">公报里没有刊印的附件不在这里导入，在<a href="/desk#attachments">编辑台“待补录的附件”</a>里逐个补录。</p>`,
  )
}

/** The form that a file is handed in with. */
export function chooser(frame: Frame): Html {
  return deskForm(
    frame,
    '/desk/import',
    html`<div class="field drop"><label for="file">公报文件</label><input id="file" type="file" name="file" required accept="${accepted}" aria-describedby="formats"><p class="hint" id="formats">TXT、Markdown、HTML、Word（.docx）或带文字层的 PDF，不超过 64 MB。可以把文件拖到这里。</p></div>
<div class="acts"><button class="main" type="submit">读入并预览</button></div>
<div class="progress" hidden><p role="status"></p><progress max="100" value="0" aria-label="导入进度"></progress><div><button type="button">停止</button></div></div>`,
    { upload: true, island: 'import' },
  )
}
