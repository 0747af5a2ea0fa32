import Foundation

/// A message as Python's `email` module reads it.
struct ReadMessage: Decodable {
  let headers: [[String]]
  let fromName: String
  let fromAddress: String
  let parts: [String]
  let contents: [String]
  let defects: [String]
  let longest: Int

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: try Python.run(Self.script, input: Data(bytes)))
  }

  /// The values of the fields named.
  func values(_ name: String) -> [String] { headers.filter { $0[0] == name }.map { $0[1] } }

  private static let script = """
    import sys, json, email, email.policy
    raw = sys.stdin.buffer.read()
    message = email.message_from_bytes(raw, policy=email.policy.SMTP)
    parts = list(message.iter_parts())
    sender = message['From'].addresses[0]
    defects = [repr(d) for m in message.walk() for d in m.defects]
    defects += [repr(d) for v in message.values() for d in v.defects]
    json.dump({
      'headers': [[k, str(v)] for k, v in message.items()],
      'fromName': sender.display_name, 'fromAddress': sender.addr_spec,
      'parts': [p.get_content_type() for p in parts],
      'contents': [p.get_payload(decode=True).decode('utf-8') for p in parts],
      'defects': defects, 'longest': max(len(line) for line in raw.split(b'\\r\\n')),
    }, sys.stdout)
    """
}
