/// Text whose mailer broke long lines with a blank at the end (RFC 3676), in its own paragraphs again.
enum FlowedText {
  /// `text` with `\n` line breaks. `deletesBlank` is the parameter DelSp.
  static func unfolded(_ text: String, deletesBlank: Bool) -> String {
    var out: [String] = []
    /// The depth of quoting of the paragraph that is still open.
    var open: Int?
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = raw.prefix { $0 == ">" }.count
      var line = raw.dropFirst(depth)
      if line.first == " " { line = line.dropFirst() }
      let isSignature = line == "-- "
      let isSoft = line.last == " " && !isSignature
      if isSoft && deletesBlank { line = line.dropLast() }
      if let last = out.indices.last, open == depth, !isSignature {
        out[last] += line
      } else {
        out.append((depth > 0 ? String(repeating: ">", count: depth) + " " : "") + line)
      }
      open = isSoft ? depth : nil
    }
    return out.joined(separator: "\n")
  }
}
