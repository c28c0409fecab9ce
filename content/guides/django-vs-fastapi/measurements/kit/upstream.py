"""The service that both apps wait for: answers each request after a fixed time.

Use: python -m kit.upstream PORT MILLISECONDS

It speaks just enough HTTP to be cheap, because it shares the machine with what is measured.
"""

import asyncio
import sys


class Waiting(asyncio.Protocol):
    """One connection, which is kept open."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received += data
        while b"\r\n\r\n" in self.received:
            request, self.received = self.received.split(b"\r\n\r\n", 1)
            path = request.split(b" ", 2)[1]
            loop = asyncio.get_running_loop()
            loop.call_later(self.seconds, self.answer, b'{"path":"%s"}' % path)

    def answer(self, body: bytes) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        if not self.transport.is_closing():
            self.transport.write(head % len(body) + body)


async def serve(port: int, seconds: float) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Waiting(seconds), "127.0.0.1", port, backlog=2048)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2]) / 1000))
