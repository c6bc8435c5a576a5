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

/** What whoever runs the site may set otherwise. */
export interface SiteSettings {
  readonly rules: SignInRules
  readonly rates: Rates
  /** Addresses and networks of proxies whose word is taken for where a request comes from. */
  readonly proxies: readonly string[]
  readonly oidc: OidcSettings | null
  /** Null: no mail goes out. */
  readonly smtp: SmtpSettings | null
}

/** What holds where nothing is set. */
export const usualSite: SiteSettings = {
  rules: USUAL_RULES,
  // A whole office stands behind one address: far above what its people do, far below what a program tries.
  rates: { signIn: 60, forms: 240, searches: 600 },
  proxies: [],
  oidc: null,
  smtp: null,
}
