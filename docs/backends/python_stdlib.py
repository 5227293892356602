"""A backend for Offtake at relay level on Python's standard library alone: Stripe's REST API in, its answers out.

    STRIPE_SECRET_KEY=sk_test_... DEMO_TOKEN=let-me-in python3 python_stdlib.py
    npx offtake-conformance http://127.0.0.1:3000 --header 'Authorization: Bearer let-me-in'
"""

import hmac
import json
import os
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import HTTPError
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import Request, urlopen

SECRET_KEY = os.environ.get("STRIPE_SECRET_KEY", "")
# STRIPE_API_BASE=http://127.0.0.1:12111 is the emulator: npx stripe-climate-emulator
API = os.environ.get("STRIPE_API_BASE", "https://api.stripe.com") + "/v1/climate"
DEMO_TOKEN = os.environ.get("DEMO_TOKEN", "")
BODY_MAX_BYTES = 32 * 1024


class Refusal(Exception):
    """A refusal of our own, in the form of Stripe's."""

    def __init__(self, status, message):
        kind = "invalid_request_error" if status < 500 else "api_error"
        super().__init__(status, json.dumps({"error": {"type": kind, "message": message}}).encode())


def owner_of(headers):
    """Who is calling. YOUR SESSION BELONGS HERE: this stub knows one caller, by a token; without one, nobody."""
    # Whoever is let in sees every order of the Stripe account; @offtake/server keeps those of several owners apart.
    given = headers.get("Authorization", "").encode()
    if DEMO_TOKEN == "" or not hmac.compare_digest(given, f"Bearer {DEMO_TOKEN}".encode()):
        raise Refusal(401, "Sign in first.")
    return "owner_demo"


def call_stripe(path, form=None, idempotency_key=None):
    """Answers with Stripe's status and body as they are, but for what is between Stripe and us alone: our key."""
    key = {"Idempotency-Key": idempotency_key} if idempotency_key else {}
    headers = {"Authorization": f"Bearer {SECRET_KEY}", **key}
    data = None if form is None else urlencode(form).encode()
    try:
        with urlopen(Request(API + path, data, headers), timeout=30) as answer:
            return answer.status, answer.read()
    except HTTPError as error:
        if error.code in (401, 403):
            raise Refusal(502, "Something went wrong on our side.") from error
        return error.code, error.read()


def create_order(body, owner, idempotency_key):
    """The key of the request goes on to Stripe: without it, a request that is repeated would buy twice."""
    if not idempotency_key:
        raise Refusal(400, "Send an Idempotency-Key.")
    # As they came: Stripe refuses what is wrong with them.
    names = ("product", "metric_tons", "amount", "currency")
    form = {name: body[name] for name in names if body.get(name) is not None}
    if isinstance(body.get("beneficiary"), dict):
        form["beneficiary[public_name]"] = body["beneficiary"].get("public_name", "")
    return call_stripe("/orders", {**form, "metadata[owner]": owner}, idempotency_key)


class Backend(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(self.read)

    def do_POST(self):
        self.answer(self.write)

    def answer(self, act):
        try:
            address = urlsplit(self.path)
            status, body = act(address.path, dict(parse_qsl(address.query)))
        except Refusal as refusal:
            status, body = refusal.args
        except OSError as error:
            self.log_error("Stripe did not answer: %s", error)
            status, body = Refusal(503, "Stripe did not answer. Try again.").args
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def read(self, path, query):
        owner_of(self.headers)
        if not re.fullmatch(r"/(products|orders)(/[A-Za-z0-9_-]+)?", path):
            raise Refusal(404, "There is no such thing here.")
        known = {name: query[name] for name in ("limit", "starting_after", "ending_before") if name in query}
        return call_stripe(f"{path}?{urlencode(known)}")

    def write(self, path, _query):
        # Other sites' forms cannot send this type, so they cannot order in a visitor's name.
        is_json = self.headers.get_content_type() == "application/json"
        size = int(self.headers.get("Content-Length") or 0)
        if not is_json or not 0 <= size <= BODY_MAX_BYTES:
            raise Refusal(413 if is_json else 415, f"Send JSON of at most {BODY_MAX_BYTES} bytes.")
        text = self.rfile.read(size)
        owner = owner_of(self.headers)
        try:
            body = json.loads(text)
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise Refusal(400, "The body is not a JSON object.")
        if path == "/orders":
            return create_order(body, owner, self.headers.get("Idempotency-Key"))
        if re.fullmatch(r"/orders/[A-Za-z0-9_-]+/cancel", path):
            return call_stripe(path, {})
        raise Refusal(404, "There is no such thing here.")


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "3000"))), Backend)
    print(f"Listening on http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
