"""A Postfix of our own: its settings, queue and log in one folder, on the loopback alone, gone when the test is."""

import os
import shutil
import subprocess
import time

from server import free_port

DAEMONS = "/usr/lib/postfix/sbin"
SERVICES = """
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
SETTINGS = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = {daemons}
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/mail.log
maillog_file_prefixes = {folder}
myhostname = mx.{domain}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
alias_maps =
alias_database =
local_recipient_maps =
default_transport = error:nothing leaves this machine
notify_classes =
address_verify_poll_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
"""


class Postfix:
    def __init__(self, folder, domain, more):
        """`more` is the recipe under test: lines of main.cf."""
        self.folder, self.port = str(folder), free_port()
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in ("etc", "queue", "data"):
            os.makedirs(f"{self.folder}/{name}")
        os.chmod(self.folder, 0o755)
        shutil.chown(f"{self.folder}/data", "postfix")
        with open(f"{self.folder}/etc/main.cf", "w") as file:
            file.write(SETTINGS.format(folder=self.folder, daemons=DAEMONS, domain=domain) + more)
        with open(f"{self.folder}/etc/master.cf", "w") as file:
            file.write(SERVICES.format(port=self.port))
        self.command("start")

    def command(self, word):
        done = subprocess.run(["/usr/sbin/postfix", "-c", f"{self.folder}/etc", word], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr + self.log()

    def log(self):
        try:
            return open(f"{self.folder}/mail.log").read()
        except FileNotFoundError:
            return ""

    def waiting(self):
        """What lies in its queue."""
        queue = f"{self.folder}/queue"
        return [name for kind in ("incoming", "active", "deferred", "maildrop")
                for _, _, names in os.walk(f"{queue}/{kind}") for name in names]

    def stop(self):
        self.command("stop")
        for _ in range(100):
            if not os.path.exists(f"{self.folder}/queue/pid/master.pid"):
                break
            time.sleep(0.05)


def is_there():
    return os.path.exists("/usr/sbin/postfix") and os.getuid() == 0
