"""A mail server that takes everything and keeps of each mail that it said yes to its Message-ID, whom it is for and
where answers go.

The identifier is on the disk before the answer is sent, as a real server's mail would be: what stands in the file is
what the server is answerable for. python3 smtp_sink.py PORT FILE
"""

import asyncio
import os
import re
import sys


class Sink(asyncio.Protocol):
    accepted = 0
    file = None
    is_safe = True

    def connection_made(self, transport):
        self.transport, self.buffer, self.in_data = transport, bytearray(), False
        transport.write(b"220 sink\r\n")

    def data_received(self, data):
        self.buffer += data
        while True:
            if self.in_data:
                end = self.buffer.find(b"\r\n.\r\n")
                if end < 0:
                    return
                self.take(bytes(self.buffer[:end]))
                del self.buffer[:end + 5]
                self.in_data = False
            else:
                end = self.buffer.find(b"\r\n")
                if end < 0:
                    return
                line = bytes(self.buffer[:end])
                del self.buffer[:end + 2]
                self.answer(line.upper())

    def answer(self, line):
        if line.startswith(b"DATA"):
            self.in_data = True
            self.transport.write(b"354 go on\r\n")
        elif line.startswith(b"QUIT"):
            self.transport.write(b"221 bye\r\n")
            self.transport.close()
        else:
            self.transport.write(b"250 ok\r\n")

    def take(self, mail):
        found = re.search(rb"(?im)^Message-ID:\s*<([^>]+)>", mail)
        to = re.search(rb"(?im)^To:\s*(.+?)\r?$", mail)
        answers = re.search(rb"(?im)^Reply-To:\s*<?([^\s>]+)", mail)
        line = b" ".join(word.group(1) if word else b"?" for word in (found, to, answers)) + b"\n"
        os.write(Sink.file, line)
        if Sink.is_safe:
            os.fsync(Sink.file)
        Sink.accepted += 1
        self.transport.write(b"250 taken\r\n")


async def serve(port, path, is_safe=True):
    Sink.file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    Sink.is_safe = is_safe
    server = await asyncio.get_running_loop().create_server(Sink, "127.0.0.1", port)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), sys.argv[2], is_safe=len(sys.argv) < 4))
