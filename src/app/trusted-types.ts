/** The page's one Trusted Types policy; the Content-Security-Policy of the build admits no other name. */
export const trustedTypesName = 'astana-belgrade';
