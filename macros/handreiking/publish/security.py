"""What a browser may do on a page: the strictest possible policy, as a meta tag and as headers (https://www.w3.org/TR/CSP3/)."""

HEADERS_FILE = "_headers"
"""The file that Netlify, Cloudflare Pages and others read headers from."""

_DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    # Material draws its icons as masks from data: addresses in its stylesheet.
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}

REFERRER = "no-referrer"
POLICY = "; ".join(f"{name} {sources}" for name, sources in _DIRECTIVES.items())
"""The policy as it is in the meta tag: the same on every page, whatever the page says."""

HEADERS = {
    # A meta tag cannot say who may frame the page.
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "Referrer-Policy": REFERRER,
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def headers_file() -> str:
    """Return the headers for all files, in the format of hosts that read ``_headers``."""
    return "\n".join(["/*", *(f"  {name}: {value}" for name, value in HEADERS.items()), ""])
