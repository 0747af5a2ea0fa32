import Yams

extension Written {
  /// The most bytes of a file. The models of this repository have about a hundred thousand.
  static let byteLimit = 5_000_000

  /// Reads YAML without anchors, and so without aliases, which could make a small file endless.
  static func reading(_ bytes: [UInt8]) throws(ModelRefusal) -> Written {
    guard bytes.count <= byteLimit else { throw refusal(.tooLarge(bytes: byteLimit), at: .start) }
    if let nul = bytes.firstIndex(of: 0) { throw refusal(.nulByte, at: positionOfByte(nul, in: bytes)) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw refusal(.notUTF8, at: .start) }
    if let anchor = firstAnchor(in: bytes) { throw refusal(.anchor, at: positionOfByte(anchor, in: bytes)) }
    let node: Node?
    do {
      // Yams keeps a pointer into the text while it parses, which is only safe when the text has storage of its
      // own; Swift keeps up to 15 bytes inline.
      let padded = text + String(repeating: "\n", count: 16)
      node = try compose(yaml: padded, Resolver.basic, .default, .utf8)
    } catch let error as YamlError {
      throw refusal(.notYAML(error.problem), at: error.position(in: text))
    } catch {
      throw refusal(.notYAML("\(error)"), at: .start)
    }
    guard let node else { throw refusal(.expected(.mapping), at: .start) }
    return try Written(node, depth: 0)
  }

  private init(_ node: Node, depth: Int) throws(ModelRefusal) {
    place = node.mark.map { FilePosition(line: $0.line, column: $0.column) } ?? .start
    guard depth < Self.depthLimit else { throw Self.refusal(.tooDeep, at: place) }
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string)
    case .sequence(let sequence):
      var items: [Written] = []
      for item in sequence { items.append(try Written(item, depth: depth + 1)) }
      content = .list(items)
    case .mapping(let mapping):
      var pairs: [Pair] = []
      for (key, value) in mapping {
        pairs.append(
          Pair(key: try Written(key, depth: depth + 1), value: try Written(value, depth: depth + 1)))
      }
      content = .mapping(pairs)
    case .alias:
      throw Self.refusal(.anchor, at: place)
    }
  }

  private static func refusal(_ reason: ModelProblem.Reason, at place: FilePosition) -> ModelRefusal {
    ModelRefusal([ModelProblem(place: place, reason: reason)])
  }
}

/// Where an anchor could begin: an ampersand with a name behind it that stands in no word. Texts are searched too,
/// since only a parser could tell them apart; an ampersand between spaces or inside a word is none.
private func firstAnchor(in bytes: [UInt8]) -> Int? {
  func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
  return bytes.indices.first { index in
    guard bytes[index] == UInt8(ascii: "&"), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    guard isWord(next) || next == UInt8(ascii: "_") || next == UInt8(ascii: "-") else { return false }
    return index == 0 || !isWord(bytes[index - 1])
  }
}

/// The line and the column of a byte.
private func positionOfByte(_ index: Int, in bytes: [UInt8]) -> FilePosition {
  let before = bytes[..<index]
  let line = before.count { $0 == UInt8(ascii: "\n") } + 1
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  // What continues a character begins with the bits 10.
  let column = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 } + 1
  return FilePosition(line: line, column: column)
}

extension YamlError {
  /// What is wrong, in the words of the library.
  fileprivate var problem: String {
    switch self {
    case .reader(let problem, _, _, _): problem
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping(let keys, _):
      "the same key twice: \(keys.map { String($0.prefix(Slug<Model>.limit)) }.prefix(5).joined(separator: ", "))"
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded: "unreadable"
    }
  }

  fileprivate func position(in text: String) -> FilePosition {
    switch self {
    case .reader(_, let offset, _, _):
      let before = text.prefix(offset ?? 0).utf8
      return positionOfByte(before.count, in: Array(text.utf8))
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      return FilePosition(line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(_, let context):
      return FilePosition(line: context.mark.line, column: context.mark.column)
    default:
      return .start
    }
  }
}
