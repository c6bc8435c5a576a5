import type { Severity } from '@zhengling/gazette'

/** How a finding's weight is shown: never by colour alone. */
export const severities: Readonly<Record<Severity, { readonly shape: string; readonly word: string }>> = {
  error: { shape: '■', word: '差错' },
  warning: { shape: '▲', word: '存疑' },
  note: { shape: '○', word: '提示' },
}

/** The order in which findings are listed. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'note']
