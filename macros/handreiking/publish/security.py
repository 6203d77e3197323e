"""What a browser may do on a page: a policy as strict as can be, as a meta tag and as headers (https://www.w3.org/TR/CSP3/)."""

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
"""The policy as a meta tag has it. It is the same on every page, and names nothing of what the pages say."""

HEADERS = {
    # A meta tag cannot say who may frame the page.
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "Referrer-Policy": REFERRER,
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def headers_file() -> str:
    """Return the headers of all files, as hosts that read ``_headers`` want them."""
    return "\n".join(["/*", *(f"  {name}: {value}" for name, value in HEADERS.items()), ""])
