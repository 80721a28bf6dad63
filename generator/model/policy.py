"""What pages may load, said twice: in a meta tag of every page and in the headers of hosts that send them."""

from __future__ import annotations

META_POLICY = (
    "default-src 'none'; "
    "base-uri 'none'; "
    "connect-src 'self'; "
    "font-src 'self'; "
    "form-action 'self'; "
    "img-src 'self'; "
    "manifest-src 'self'; "
    "script-src 'self'; "
    "style-src 'self'"
)
HEADER_POLICY = f"{META_POLICY}; frame-ancestors 'none'"

HEADERS = {
    "Content-Security-Policy": HEADER_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
