import type { OwnedFonts } from '@zhengling/layout'
import { type SignInRules, USUAL_RULES } from '@zhengling/store'

/** An OpenID provider (统一身份认证) whose word is taken for who somebody is. */
export interface OidcSettings {
  /** As its discovery document names it. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** As it stands on the button. */
  readonly name: string
  /** The claim by which the system administrator may expect somebody; null: nobody is expected. */
  readonly claim: string | null
}

/** The mail server that messages go out by. */
export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** `tls` from the first byte (465), `starttls` and not without it (587), or `none` within the house. */
  readonly security: 'tls' | 'starttls' | 'none'
  /** Null: the server asks nobody who he is. */
  readonly user: string | null
  readonly password: string | null
  /** `单位名称 <address>` or an address. */
  readonly from: string
}

/** Requests that one source address may send within a minute. */
export interface Rates {
  /** Forms of signing in. */
  readonly signIn: number
  /** All forms. */
  readonly forms: number
  /** Searches and questions to the interface for programs. */
  readonly searches: number
}

/** The server's own log. */
export interface LogSettings {
  /** Calendar months that a day's log is kept, at least six: 《网络安全法》 has network logs kept for no less. */
  readonly keepMonths: number
}

/** Who may read the server's figures besides the machine itself. */
export interface MetricsSettings {
  /** Null: nobody. */
  readonly token: string | null
}

/** The backup that is taken by itself. */
export interface BackupSettings {
  /** Time of day, Asia/Shanghai. */
  readonly at: Temporal.PlainTime
  /** An absolute path, on another disk where there is one. */
  readonly folder: string
  readonly kept: KeptBackups
}

/** How many stay: the last of each of so many days, weeks (from Monday) and months that have one. */
export interface KeptBackups {
  readonly days: number
  readonly weeks: number
  readonly months: number
}

/** Subscriptions by mail. */
export interface SubscriptionSettings {
  /** Where the public finds the site, without a slash at its end: letters lead there, whatever a request says of itself. */
  readonly address: string
}

/** The pages of the self-service terminals. */
export interface KioskSettings {
  /** Seconds without a touch after which the countdown to the start page begins. */
  readonly idleSeconds: number
  /** Pages that may be printed at once, as roughly reckoned beforehand. */
  readonly printPages: number
  /** How many of the newest issues a terminal keeps for when the network is down. */
  readonly keepIssues: number
}

export interface StopSettings {
  /** Seconds between the failing of readiness and the end of listening: as long as a proxy takes to notice. */
  readonly drainSeconds: number
}

/** What whoever runs the site may set otherwise. */
export interface SiteSettings {
  readonly rules: SignInRules
  readonly rates: Rates
  /** Addresses and networks of proxies whose word is taken for where a request comes from. */
  readonly proxies: readonly string[]
  readonly oidc: OidcSettings | null
  /** Null: no mail goes out. */
  readonly smtp: SmtpSettings | null
  /** Null: nobody can subscribe. */
  readonly subscriptions: SubscriptionSettings | null
  readonly logs: LogSettings
  readonly metrics: MetricsSettings
  readonly stop: StopSettings
  /** Null: none is taken by itself. */
  readonly backup: BackupSettings | null
  /** Fonts for official papers that the county owns: absolute paths. */
  readonly fonts: OwnedFonts
  readonly kiosk: KioskSettings
}

/** What holds where nothing is set. */
export const usualSite: SiteSettings = {
  rules: USUAL_RULES,
  // A whole office stands behind one address: far above what its people do, far below what a program tries.
  rates: { signIn: 60, forms: 240, searches: 600 },
  proxies: [],
  oidc: null,
  smtp: null,
  subscriptions: null,
  logs: { keepMonths: 7 },
  metrics: { token: null },
  stop: { drainSeconds: 0 },
  backup: null,
  fonts: {},
  kiosk: { idleSeconds: 90, printPages: 20, keepIssues: 2 },
}
