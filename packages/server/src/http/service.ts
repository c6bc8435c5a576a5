import type { KeyRing, SecretSeal } from '@zhengling/store'
import type { Catalogue } from '../assets/catalogue.ts'
import type { PaperFiles } from '../layout/files.ts'
import type { Log } from '../log/log.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Work } from '../operations/operation.ts'
import type { Lifetime } from '../server/lifetime.ts'
import type { SiteSettings } from '../settings/site.ts'
import type { OidcProvider } from '../sign-in/oidc.ts'

/** What the web server works with, whoever asks. */
export interface Service extends Work {
  readonly catalogue: Catalogue
  /** Held against the store when it was opened. */
  readonly keys: () => KeyRing
  readonly site: SiteSettings
  /** Official papers as PDF and DOCX. */
  readonly files: PaperFiles
  /** Keeps the secrets of second factors. */
  readonly seal: SecretSeal
  /** 统一身份认证; null where none is set up. */
  readonly oidc: OidcProvider | null
  readonly log: Log
  readonly metrics: Metrics
  readonly lifetime: Lifetime
}
